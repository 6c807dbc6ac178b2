"""The association's desk: many clubs' files in one workbook and one lake, whatever comes in."""

from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pytest

from clubdesk.domain.data_files import Refusal
from clubdesk.domain.data_tables import Row, Table
from clubdesk.domain.file_errors import FileDamaged, FileNotWritable
from clubdesk.domain.gathering import Oddity
from clubdesk.domain.gathering_errors import NoDataFiles
from clubdesk.operations.gathering import Outcome, gather
from tests.data_files import OTHER_KEY, a_data_file, rows

FIRST, SECOND = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"


def nothing(_done: int, _total: int) -> None:
    """Nobody looks at the progress."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "gui_len"
    path.mkdir()
    return path


def put(folder: Path, name: str, content: bytes) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def gathered(folder: Path, *, lake: Path | None = None) -> Outcome:
    return gather(folder, folder.parent / "TONG_HOP.xlsx", lake=lake, report=nothing)


def sheet(folder: Path, name: str) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(folder.parent / "TONG_HOP.xlsx")
    return list(book[name].iter_rows(min_row=2, values_only=True))


def test_two_clubs_are_added_up_by_commune_and_together(folder: Path) -> None:
    put(folder, "xa_mot/a.zip", a_data_file())
    put(folder, "xa_hai/b.zip", a_data_file(club_id=SECOND, club="CLB Hai", commune="Xã Hai", key=OTHER_KEY))
    outcome = gathered(folder)
    assert (outcome.new, len(outcome.clubs), outcome.refused, outcome.missing) == (2, 2, (), ())
    totals = {row[2]: row[3:5] for row in sheet(folder, "Theo xã")}
    assert totals == {"Xã Mẫu": (1, 61), "Xã Hai": (1, 61), "Tất cả": (2, 122)}
    assert [row[2] for row in sheet(folder, "Câu lạc bộ")] == ["CLB thôn Mẫu", "CLB Hai"]
    assert len(sheet(folder, "Khoản vay")) == 2
    texts = [row[6] for row in sheet(folder, "Quỹ")]
    assert "=HACK()" in texts
    assert {row[0] for row in sheet(folder, "Giải thích")} >= {"A1", "D6", "L"}


def test_gathering_twice_changes_nothing(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    first = gathered(folder)
    again = gathered(folder)
    assert (first.new, again.new) == (1, 0)
    assert again.taken == first.taken
    put(folder, "a (1).zip", a_data_file())
    assert gathered(folder).new == 0
    assert gathered(folder).refused == ()


def test_a_later_number_replaces_an_earlier_one_and_both_are_kept(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    put(folder, "b.zip", a_data_file(seq=2, replaces=1, why="Sửa", tables=rows(members=70)))
    outcome = gathered(folder)
    assert [one.seq for one in outcome.taken] == [1, 2]
    assert [row[4] for row in sheet(folder, "Theo xã")] == [70, 70]
    assert [row[5] for row in sheet(folder, "Các lần gửi")] == ["đã có lần sau thay", "có"]
    put(folder, "cu.zip", a_data_file(why="lần một khác"))
    (refused,) = gathered(folder).refused
    assert (refused.name, refused.refusal, refused.detail) == ("cu.zip", Refusal.OLDER, "2")


def test_a_club_is_known_by_its_first_key(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    gathered(folder)
    put(folder, "b.zip", a_data_file(period="2025-07", key=OTHER_KEY))
    (refused,) = gathered(folder).refused
    assert refused.refusal is Refusal.STRANGER_KEY
    assert [row[:1] for row in sheet(folder, "Không nhận")] == [("b.zip",)]
    fingerprints = {row[6] for row in sheet(folder, "Câu lạc bộ")}
    assert len(fingerprints) == 1


def test_every_broken_file_is_told_with_its_reason_and_the_others_are_read(folder: Path) -> None:
    whole = a_data_file()
    put(folder, "a.zip", whole)
    put(folder, "cut.zip", whole[:-40])
    put(folder, "text.zip", b"xin chao")
    put(folder, "same.zip", a_data_file(why="khác"))
    outcome = gathered(folder)
    assert {one.name: one.refusal for one in outcome.refused} == {
        "cut.zip": Refusal.NOT_A_DATA_FILE,
        "text.zip": Refusal.NOT_A_DATA_FILE,
        "same.zip": Refusal.TWICE,
    }
    assert len(outcome.taken) == 1
    for _name, reason in sheet(folder, "Không nhận"):
        assert isinstance(reason, str)
        assert "Xin" in reason


def test_a_file_that_was_put_right_is_looked_at_again(folder: Path) -> None:
    put(folder, "a.zip", a_data_file()[:-40])
    assert len(gathered(folder).refused) == 1
    put(folder, "a.zip", a_data_file())
    outcome = gathered(folder)
    assert (outcome.new, outcome.refused) == (1, ())


def test_who_has_not_sent_the_newest_period_is_told(folder: Path) -> None:
    put(folder, "a5.zip", a_data_file(period="2025-05"))
    put(folder, "b5.zip", a_data_file(club_id=SECOND, club="CLB Hai", period="2025-05", key=OTHER_KEY))
    put(folder, "a6.zip", a_data_file(period="2025-06"))
    ((club, period, last),) = gathered(folder).missing
    assert (club.name, period, last) == ("CLB Hai", "2025-06", "2025-05")


def test_what_is_odd_beside_the_period_before_is_asked_about(folder: Path) -> None:
    put(folder, "a5.zip", a_data_file(period="2025-05", tables=rows(members=61)))
    put(folder, "a6.zip", a_data_file(tables=rows(members=95, income=20_000_000, late="35.0")))
    odd = {one.oddity: (one.now, one.before) for one in gathered(folder).outliers if one.period == "2025-06"}
    assert odd[Oddity.MEMBERS_JUMP] == (95, 61)
    assert odd[Oddity.FUND_FALLS] == (20_000_000, 48_000_000)
    assert odd[Oddity.MUCH_LATE] == (Decimal("35.0"), None)


def test_gathering_that_was_stopped_goes_on_where_it_was(folder: Path) -> None:
    for n in range(450):
        put(folder, f"{n:03}.zip", a_data_file(club_id=f"club-{n}", club=f"CLB {n}"))

    class Stop(Exception):
        pass

    def stop_late(done: int, _total: int) -> None:
        if done >= 400:
            raise Stop

    with pytest.raises(Stop):
        gather(folder, folder.parent / "TONG_HOP.xlsx", report=stop_late)
    assert not (folder.parent / "TONG_HOP.xlsx").exists()
    outcome = gathered(folder)
    assert (outcome.new, len(outcome.taken)) == (50, 450)


def test_the_lake_reads_as_one_table_and_is_filled_once(folder: Path, tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    put(folder, "a.zip", a_data_file())
    put(folder, "b.zip", a_data_file(club_id=SECOND, club="CLB Hai", key=OTHER_KEY))
    gathered(folder, lake=lake)
    put(folder, "a2.zip", a_data_file(seq=2, tables=rows(members=70)))
    put(folder, "a7.zip", a_data_file(period="2025-07"))
    gathered(folder, lake=lake)
    gathered(folder, lake=lake)
    question = f"""
        SELECT period, SUM(value)::BIGINT FROM (
            SELECT * FROM read_parquet('{lake}/indicators/*/*.parquet') WHERE code = 'A1' AND part = ''
            QUALIFY seq = MAX(seq) OVER (PARTITION BY club_id, period)
        ) GROUP BY period ORDER BY period
    """
    assert duckdb.connect().execute(question).fetchall() == [("2025-06", 131), ("2025-07", 61)]
    assert len(list(lake.rglob("*.parquet"))) == 15


def test_an_empty_folder_is_told_apart(folder: Path) -> None:
    with pytest.raises(NoDataFiles):
        gathered(folder)


def members_of(folder: Path) -> dict[object, object]:
    return {row[2]: row[4] for row in sheet(folder, "Theo xã")}


def test_figures_stay_those_that_were_proven_whatever_becomes_of_the_file(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    put(folder, "b.zip", a_data_file(club_id=SECOND, club="CLB Hai", key=OTHER_KEY))
    gathered(folder)
    put(folder, "a.zip", a_data_file(key=OTHER_KEY, tables=rows(members=999)))
    (folder / "b.zip").unlink()
    (refused,) = gathered(folder, lake=folder.parent / "lake").refused
    assert refused.refusal is Refusal.STRANGER_KEY
    assert members_of(folder)["Tất cả"] == 122
    assert sum_of_members(folder.parent / "lake") == 122


def sum_of_members(lake: Path) -> int:
    pattern = f"{lake.as_posix().replace(chr(39), 2 * chr(39))}/indicators/*/*.parquet"
    question = f"SELECT SUM(value)::BIGINT FROM read_parquet('{pattern}') WHERE code = 'A1'"
    (found,) = duckdb.connect().execute(question).fetchone() or (0,)
    return int(found)


def test_a_refused_file_that_was_taken_away_is_no_longer_told(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    put(folder, "cut.zip", a_data_file()[:-40])
    assert len(gathered(folder).refused) == 1
    (folder / "cut.zip").unlink()
    assert gathered(folder).refused == ()
    assert sheet(folder, "Không nhận") == []


def test_names_of_files_may_be_shouted_quoted_or_no_letters_at_all(folder: Path) -> None:
    put(folder, "CLB 'Mot' \"x\" [1].ZIP", a_data_file())
    put(folder, "khong phai chu \udcff.zip", b"xin chao")
    outcome = gathered(folder)
    assert (outcome.new, [one.name for one in outcome.refused]) == (1, ["khong phai chu ?.zip"])


def test_a_link_that_leads_nowhere_or_in_a_circle_is_passed_over(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    (folder / "nowhere.zip").symlink_to(folder / "gone.zip")
    (folder / "circle").symlink_to(folder)
    outcome = gathered(folder)
    assert (outcome.new, outcome.refused) == (1, ())


@pytest.mark.parametrize("content", [b"xin chao" * 600, None])
def test_a_register_that_is_no_longer_whole_is_told_apart(folder: Path, content: bytes | None) -> None:
    for n in range(40):
        put(folder, f"{n}.zip", a_data_file(club_id=f"club-{n}"))
    gathered(folder)
    register = folder.parent / "TONG_HOP.clubdesk"
    register.write_bytes(content or register.read_bytes()[: 3 * 4096])
    with pytest.raises(FileDamaged):
        gathered(folder)


def test_where_nothing_can_be_written_the_reason_is_told_and_nothing_is_left(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    in_the_way = folder.parent / "TONG_HOP.xlsx"
    in_the_way.mkdir()
    with pytest.raises(FileNotWritable):
        gathered(folder)
    assert sorted(path.name for path in folder.parent.iterdir()) == [
        "TONG_HOP.clubdesk",
        "TONG_HOP.xlsx",
        "gui_len",
    ]
    with pytest.raises(FileNotWritable):
        gather(folder, folder.parent / "khong_co" / "TONG_HOP.xlsx", report=nothing)
    (folder.parent / "lake").write_bytes(b"")
    with pytest.raises(FileNotWritable):
        gathered(folder, lake=folder.parent / "lake")


def test_a_lake_that_was_interrupted_holds_every_file_once(folder: Path) -> None:
    lake = folder.parent / "kho 'a' = [1]"
    put(folder, "a.zip", a_data_file())
    (folder.parent / "lake_in_the_way").write_bytes(b"")
    with pytest.raises(FileNotWritable):
        gathered(folder, lake=folder.parent / "lake_in_the_way")
    lake.mkdir()
    (lake / "loans").write_bytes(b"")
    with pytest.raises(FileNotWritable):
        gathered(folder, lake=lake)
    put(folder, "b.zip", a_data_file(club_id=SECOND, club="CLB Hai", key=OTHER_KEY))
    (lake / "loans").unlink()
    gathered(folder, lake=lake)
    (at_last,) = duckdb.connect().execute(
        "SELECT SUM(value)::BIGINT FROM read_parquet($1) WHERE code = 'A1'",
        [[path.as_posix().replace("[", "[[]") for path in lake.glob("indicators/*/*.parquet")]],
    ).fetchone() or (0,)
    assert at_last == 122


def test_a_second_lake_gets_everything_too(folder: Path) -> None:
    put(folder, "a.zip", a_data_file())
    for name in ("lake", "another"):
        gathered(folder, lake=folder.parent / name)
        assert sum_of_members(folder.parent / name) == 61


def test_any_text_a_club_can_send_reaches_the_lake(folder: Path) -> None:
    texts = [
        'a"b',
        "x,y",
        "hai\ndòng",
        "=1+1",
        "'",
        "-",
        "'=",
        "＝1",
        "a'=",
        "\r",
        "NULL",
        " ",
        "đ",
        "\\N",
        "#",
        "a;b|c\td",
    ]
    funds: list[Row] = [("income", text, None, 1, 0, None) for text in texts]
    put(folder, "a.zip", a_data_file(tables=rows() | {Table.FUNDS: funds}))
    lake = folder.parent / "lake"
    assert gathered(folder, lake=lake).new == 1
    asked = f"SELECT source_or_use FROM read_parquet('{lake}/funds/*/*.parquet')"
    found = [text for (text,) in duckdb.connect().execute(asked).fetchall()]
    assert found == texts
