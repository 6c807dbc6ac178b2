"""The association's desk: many clubs' files in one workbook and one lake, whatever comes in."""

from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pytest

from clubdesk.domain.data_files import Refusal
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
