"""The side door: exit codes, what is printed where, and what is left on the disk."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk import __version__
from clubdesk.__main__ import COMMANDS
from clubdesk.cli import run
from clubdesk.cli.arguments import parser
from clubdesk.text.translation import language, set_language
from tests.builders import CLUB_A, a_club, digest, held_elsewhere, names_in, python_environment
from tests.data_files import a_data_file
from tests.exchange.book_builder import Edit, edited, small_books, write_books

ROLLS = Path(__file__).parent / "data" / "rolls"
SCHEDULE = ["schedule", "--principal", "5000000", "--rate", "1.0", "--months", "12", "--start", "2026-01-17"]


@pytest.fixture(autouse=True)
def _in_vietnamese() -> None:
    if language() != "vi":
        set_language("vi")


@pytest.fixture(scope="module")
def club_a(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("club_a") / "club_a.clb"
    assert run(["import-books", str(CLUB_A / "so_sach.xlsx"), "--to", str(path)]) == 0
    return path


def in_a_process(*words: str) -> "subprocess.CompletedProcess[bytes]":
    program = [sys.executable, "-m", "clubdesk", *words]
    return subprocess.run(program, capture_output=True, check=False, env=python_environment())


def test_the_version_is_told() -> None:
    ended = in_a_process("--version")
    assert (ended.returncode, ended.stdout.decode().strip()) == (0, f"clubdesk {__version__}")


def test_the_figures_of_club_a_are_exactly_the_expected_ones(
    club_a: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = digest(club_a)
    assert run(["figures", str(club_a), "--month-ends"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == json.loads((CLUB_A / "expected.json").read_text("utf-8"))
    assert said.err == ""
    assert digest(club_a) == before
    assert names_in(club_a.parent) == [club_a.name]


def test_the_figures_come_out_of_a_process_as_utf_8_json_too(club_a: Path) -> None:
    ended = in_a_process("figures", str(club_a), "--month-ends")
    assert ended.returncode == 0, ended.stderr.decode()
    assert len(json.loads(ended.stdout.decode("utf-8"))["month_ends"]) == 30


def test_clean_books_end_with_zero(club_a: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(club_a)]) == 0
    assert capsys.readouterr().out.strip() != ""


def test_a_row_changed_outside_the_program_ends_with_one_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_club(tmp_path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TRIGGER lines_stand")
        raw.execute("UPDATE lines SET amount = amount * 2 WHERE entry_id = 2")
        raw.commit()
    before = digest(path)
    assert run(["check", str(path)]) == 1
    said = capsys.readouterr().out.strip().splitlines()
    assert "2" in said[0]
    assert len(said) >= 2
    assert (digest(path), names_in(tmp_path)) == (before, [path.name])


def test_complaints_go_to_stderr_and_no_file_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = edited(Edit("Khoản vay", 2, "Mã thành viên", "TV999"), Edit("Thu nợ", 2, "Ngày", "30/02/2024"))
    books = write_books(wrong, tmp_path / "so.xlsx")
    assert run(["import-books", str(books), "--to", str(tmp_path / "moi.clb")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "TV999" in said.err
    assert "30/02/2024" in said.err
    assert "Khoản vay" in said.err
    assert names_in(tmp_path) == ["so.xlsx"]


def test_something_that_is_no_workbook_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = tmp_path / "so.xlsx"
    books.write_bytes(b"not a workbook")
    assert run(["import-books", str(books), "--to", str(tmp_path / "moi.clb")]) in (2, 3)
    assert capsys.readouterr().err.strip() != ""
    assert names_in(tmp_path) == ["so.xlsx"]


def test_an_import_says_what_was_read_and_never_overwrites(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    books = write_books(small_books(), tmp_path / "so.xlsx")
    words = ["import-books", str(books), "--to", str(tmp_path / "moi.clb")]
    assert run(words) == 0
    assert "Thành viên" in capsys.readouterr().out
    before = digest(tmp_path / "moi.clb")
    assert run(words) == 3
    assert digest(tmp_path / "moi.clb") == before


@pytest.mark.parametrize(
    "words",
    [
        ["check", "{file}"],
        ["figures", "{file}", "--month-ends"],
        ["print", "loan-list", "{file}", "--on", "2025-06-30", "--out", "{file}.pdf"],
    ],
    ids=lambda words: words[0],
)
def test_a_file_that_cannot_be_opened_ends_with_three(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "khong_co.clb"
    asked = [word.format(file=path) for word in words]
    assert run(asked) == 3
    path.write_bytes(b"")
    assert run(asked) == 3
    said = capsys.readouterr()
    assert (said.out, len(said.err.strip().splitlines())) == ("", 2)
    assert names_in(tmp_path) == [path.name]


def test_a_file_open_in_another_process_ends_with_three_and_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = a_club(tmp_path)
    with held_elsewhere(path):
        assert run(["check", str(path)]) == 3
    assert path.name in capsys.readouterr().err
    assert run(["check", str(path)]) == 0


def test_a_schedule_has_exactly_its_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*SCHEDULE, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) == 12
    assert list(rows[0].values()) == [1, "2026-02-17", 417_000, 50_000, 4_583_000]
    assert all(list(row) == ["n", "due", "principal", "interest", "balance"] for row in rows)


def test_every_option_of_a_schedule_counts(capsys: pytest.CaptureFixture[str]) -> None:
    more = ["--rate-per", "year", "--base", "flat", "--every", "3", "--principal-every", "2", "--grace", "1"]
    more += ["--round", "1", "--round-interest", "100", "--first-due", "2026-04-30"]
    assert run([*SCHEDULE, *more, "--pattern", "equal-principal", "--json"]) == 0
    found = [(row["due"], row["principal"], row["interest"]) for row in json.loads(capsys.readouterr().out)]
    assert found == [
        ("2026-04-30", 0, 12_500),
        ("2026-07-30", 2_500_000, 12_500),
        ("2026-10-30", 0, 12_500),
        ("2027-01-30", 2_500_000, 12_500),
    ]


@pytest.mark.parametrize(
    "more",
    [
        ["--every", "5"],
        ["--grace", "12"],
        ["--round", "7"],
        ["--rate", "-1"],
        ["--first-due", "2026-01-17"],
        ["--principal", "0"],
    ],
)
def test_terms_that_cannot_be_end_with_two(more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*SCHEDULE, *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words", [["dance"], [], [*SCHEDULE, "--start", "30/02/2026"], [*SCHEDULE, "--rate", "much"]]
)
def test_words_that_are_no_command_end_with_two(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 2


@pytest.mark.parametrize("paper", ["loan-ledger", "loan-list", "late-list", "member-list"])
def test_a_paper_is_printed_as_pdf(club_a: Path, tmp_path: Path, paper: str) -> None:
    before, out = digest(club_a), tmp_path / "paper.pdf"
    assert run(["print", paper, str(club_a), "--on", "2025-06-30", "--out", str(out)]) == 0
    assert "TV0" in PdfReader(out).pages[0].extract_text()
    assert (digest(club_a), names_in(tmp_path)) == (before, ["paper.pdf"])


@pytest.mark.parametrize(
    "words",
    [
        ["schedule", "--loan", "TV005-023", "--on", "2025-06-30"],
        ["borrower-card", "--loan", "tv005-023", "--on", "2025-06-30"],
        ["debt-note", "--loan", "TV005-023"],
        ["payoff-quote", "--loan", "TV029-025", "--on", "2025-06-30"],
        ["loan-statement", "--loan", "TV005-023", "--on", "2025-06-30"],
        ["member-statement", "--member", "TV042", "--on", "2025-06-30"],
        ["collection-sheet", "--on", "2025-06-17"],
        ["contributions", "--member", "TV042", "--on", "2025-06-17"],
        ["application", "--loan", "TV005-023"],
        ["voucher", "--voucher", "PT 2025/012", "--copies", "1"],
    ],
    ids=lambda words: words[0],
)
def test_a_paper_of_lending_is_printed_as_pdf(club_a: Path, tmp_path: Path, words: list[str]) -> None:
    out = tmp_path / "paper.pdf"
    assert run(["print", words[0], str(club_a), *words[1:], "--out", str(out)]) == 0
    assert "TV0" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["notice-board", "--month", "2025-06"], "tháng 6 năm 2025"),
        (["cash-count", "--meeting", "2025-06-17"], "Cuối ngày 17 tháng 6 năm 2025"),
        (["cash-book", "--from", "2025-06-01", "--to", "2025-06-30"], "SỔ QUỸ: QUỸ TĂNG THU NHẬP"),
        (["cash-book", "--from", "2025-06-01", "--to", "2025-06-30", "--fund", "quỹ hoạt động"], "HOẠT ĐỘNG"),
        (["vouchers", "--from", "2025-06-17", "--to", "2025-06-17"], "PHIẾU THU"),
        (["year-report", "--year", "2024"], "Năm 2024"),
        (["year-report", "--from", "2025-01-01", "--to", "2025-06-30"], "Từ ngày 01/01/2025"),
        (["minutes", "--meeting", "2025-06-17"], "Sinh hoạt định kỳ tháng 6 năm 2025"),
        (["minutes"], "Sinh hoạt định kỳ tháng ......"),
        (["minutes", "--board"], "Họp Ban Chủ nhiệm tháng ......"),
        (["roll-sheet", "--meeting", "2025-06-17"], "Dương Bích Mận"),
        (["collection-sheet", "--meeting", "2025-06-17"], "17 tháng 6 năm 2025"),
    ],
    ids=lambda words: words[0],
)
def test_a_paper_of_the_funds_is_printed_as_pdf(
    club_a: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    out = tmp_path / "paper.pdf"
    assert run(["print", words[0], str(club_a), *words[1:], "--out", str(out)]) == 0
    assert said in PdfReader(out).pages[0].extract_text()


def test_the_dues_book_of_a_year_is_printed_as_pdf(club_a: Path, tmp_path: Path) -> None:
    out = tmp_path / "so_phi.pdf"
    asked = ["print", "dues-book", str(club_a), "--year", "2025", "--on", "2025-07-31", "--out", str(out)]
    assert run(asked) == 0
    assert "SỔ THU PHÍ THÀNH VIÊN" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize("paper", ["collection-sheet", "application", "cash-count"])
def test_a_form_is_printed_blank(club_a: Path, tmp_path: Path, paper: str) -> None:
    out = tmp_path / "paper.pdf"
    assert run(["print", paper, str(club_a), "--out", str(out)]) == 0
    assert "ngày ..... tháng ....." in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["schedule", "--loan", "TV999-001", "--on", "2025-06-30"], "TV999-001"),
        (["payoff-quote", "--loan", "TV005-023", "--on", "2020-01-01"], "01/01/2020"),
        (["member-statement", "--member", "TV999", "--on", "2025-06-30"], "TV999"),
        (["voucher", "--voucher", "PT 2025/999"], "PT 2025/999"),
        (["voucher", "--voucher", "số 12"], "số 12"),
    ],
    ids=lambda words: words[0],
)
def test_a_paper_of_nothing_is_refused_in_words(
    club_a: Path, tmp_path: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "paper.pdf"
    assert run(["print", words[0], str(club_a), *words[1:], "--out", str(out)]) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_the_sample_and_the_template_are_made_once(tmp_path: Path) -> None:
    sample, template = tmp_path / "mau.clb", tmp_path / "mau.xlsx"
    assert run(["sample", str(sample)]) == 0
    assert run(["check", str(sample)]) == 0
    assert run(["sample", str(sample)]) == 3
    assert run(["template", str(template)]) == 0
    before = digest(template)
    assert run(["template", str(template)]) == 3
    assert digest(template) == before


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["sample", str(tmp_path / "khong_co" / "mau.clb")]) == 3
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_template_into_a_folder_that_is_not_there_is_a_sentence_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["template", str(tmp_path / "khong_co" / "mau.xlsx")]) == 3
    assert capsys.readouterr().err.strip() != ""


@pytest.mark.parametrize("expected", sorted(ROLLS.glob("*.expected.json")), ids=lambda path: path.name)
def test_a_clubs_own_list_is_read_as_json(expected: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = expected.name.removesuffix(".expected.json")
    (roll,) = (path for path in ROLLS.glob(f"{name}.*") if path != expected)
    assert run(["read-roll", str(roll), "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert set(read) == {"members", "problems", "duplicates", "left_out"}
    told = json.loads(expected.read_text("utf-8"))["members"]
    assert [
        {key: member[key] for key in wanted} for member, wanted in zip(read["members"], told, strict=True)
    ] == told
    assert all(len(member) == 7 for member in read["members"])


def test_a_list_is_stored_into_a_club_file_as_far_as_it_is_sure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    club, roll = a_club(tmp_path), str(ROLLS / "dates.xlsx")
    assert run(["import-roll", roll, "--to", str(club)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert sum("Người mới" in line for line in said[1:]) == 30
    (left,) = [line for line in said if line.startswith("Chưa nhập")]
    assert "dòng 32" in left
    assert "30/02/1950" in left
    assert run(["import-roll", roll, "--to", str(club)]) == 1
    assert "không đổi: 30" in capsys.readouterr().out
    assert run(["check", str(club)]) == 0


def test_a_list_that_is_wholly_sure_ends_with_nothing_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    club = a_club(tmp_path)
    words = ["import-roll", str(ROLLS / "titled.xlsx"), "--to", str(club)]
    assert run([*words, "--joined", "2025-01-17", "--year", "2025"]) == 0
    said = capsys.readouterr().out
    assert "Không lấy: trang “DS”, dòng 45: “Tổng số: 38 người” – Dòng tổng cộng" in said


def test_what_a_later_list_tells_otherwise_is_told_and_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    club, roll = a_club(tmp_path), tmp_path / "ds.csv"
    for phone, group in (("0912345678", ""), ("0948618798", "Tổ 1")):
        roll.write_text(
            f"Họ tên,Giới tính,Năm sinh,Điện thoại,Tổ\nLò Văn Mẫu,Nam,1950,{phone},{group}\n", "utf-8"
        )
        assert run(["import-roll", str(roll), "--to", str(club)]) == 0
    said = capsys.readouterr().out
    assert "Có thay đổi: dòng 2: Lò Văn Mẫu: Tổ: (trống) → Tổ 1" in said
    kept = "Giữ nguyên, không ghi đè: dòng 2: Lò Văn Mẫu: Điện thoại: 0912 345 678 → 0948 618 798"
    assert kept in said


def test_possible_doubles_are_listed_and_not_stored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    club = a_club(tmp_path)
    assert run(["import-roll", str(ROLLS / "hamlets.xlsx"), "--to", str(club)]) == 1
    said = capsys.readouterr().out
    assert "Chưa nhập: trang “Tổ 3”, dòng 15: Nguyễn Thị Hòa: Nguyễn Thị Hoà: Trùng họ tên" in said


def test_a_list_or_file_that_cannot_be_opened_changes_nothing(tmp_path: Path) -> None:
    club = a_club(tmp_path)
    before = digest(club)
    assert run(["import-roll", str(tmp_path / "none.xlsx"), "--to", str(club)]) == 2
    assert digest(club) == before
    assert run(["import-roll", str(ROLLS / "dates.xlsx"), "--to", str(tmp_path / "none.clb")]) == 3


def test_more_months_than_anybody_borrows_for_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run([*SCHEDULE, "--months", "120000"])
    assert ended.value.code == 2
    assert "--months" in capsys.readouterr().err


@pytest.mark.parametrize("paper", ["member-page", "member-data", "consent-form", "application-form"])
@pytest.mark.parametrize("who", ["TV021", "duong bich man"])
def test_a_person_s_paper_is_printed_by_code_or_name(
    club_a: Path, tmp_path: Path, paper: str, who: str
) -> None:
    out = tmp_path / "paper.pdf"
    words = ["print", paper, str(club_a), "--member", who, "--on", "2025-06-30", "--out", str(out)]
    assert run(words) == 0
    assert "Dương Bích Mận" in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize("paper", ["consent-form", "application-form"])
def test_a_form_without_a_person_is_blank(club_a: Path, tmp_path: Path, paper: str) -> None:
    out = tmp_path / "form.pdf"
    assert run(["print", paper, str(club_a), "--on", "2025-06-30", "--out", str(out)]) == 0
    assert "ngày ..... tháng ....." in PdfReader(out).pages[0].extract_text()


@pytest.mark.parametrize(
    ("who", "said"),
    [("TV999", "không có ai tên hay mã là “TV999”"), ("Thị", "Có nhiều người hợp với “Thị”: TV")],
)
def test_a_person_that_is_nobody_or_several_is_told(
    club_a: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], who: str, said: str
) -> None:
    out = tmp_path / "page.pdf"
    words = ["print", "member-page", str(club_a), "--member", who, "--on", "2025-06-30", "--out", str(out)]
    assert run(words) == 2
    assert said in capsys.readouterr().err
    assert not out.exists()


def test_a_person_s_page_needs_a_person(club_a: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["print", "member-page", str(club_a), "--on", "2025-06-30", "--out", str(tmp_path / "page.pdf")])
    assert ended.value.code == 2


def test_birthdays_of_a_month_are_printed(club_a: Path, tmp_path: Path) -> None:
    out = tmp_path / "sinh_nhat.pdf"
    asked = ["print", "birthdays", str(club_a), "--month", "2026-11", "--out", str(out)]
    assert run([*asked, "--on", "2025-06-30"]) == 0
    said = " ".join(PdfReader(out).pages[0].extract_text().split())
    assert "DANH SÁCH SINH NHẬT Tháng 11 năm 2026" in said
    assert run(asked) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["longevity", "--year", "2025"], "DANH SÁCH MỪNG THỌ Năm 2025"),
        (["joined", "--from", "2023-01-01", "--to", "31/03/2023"], "Từ 01/01/2023 đến 31/03/2023"),
        (["insurance", "--months", "2"], "Thẻ hết hạn đến ngày 30/08/2025"),
        (["roll-call"], "DANH SÁCH ĐIỂM DANH"),
    ],
)
def test_ready_lists_are_printed(club_a: Path, tmp_path: Path, words: list[str], said: str) -> None:
    kind, *more = words
    out = tmp_path / "ds.pdf"
    assert run(["print", kind, str(club_a), "--on", "2025-06-30", "--out", str(out), *more]) == 0
    assert said in " ".join(PdfReader(out).pages[0].extract_text().split())


@pytest.mark.parametrize("wrong", [["--month", "13/2026"], ["--month", "nay"], ["--year", "x"]])
def test_a_month_that_is_none_is_refused(club_a: Path, tmp_path: Path, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["print", "birthdays", str(club_a), "--out", str(tmp_path / "x.pdf"), *wrong])
    assert ended.value.code == 2


def test_the_front_door_knows_every_command() -> None:
    listed = parser().format_usage().partition("{")[2].partition("}")[0].split(",")
    assert set(listed) == set(COMMANDS) - {"-h", "--help"}


def test_a_reader_who_has_seen_enough_gets_no_traceback(club_a: Path) -> None:
    words = [sys.executable, "-m", "clubdesk", "figures", str(club_a), "--month-ends"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=python_environment()
    ) as printing:
        assert printing.stdout is not None
        assert printing.stderr is not None
        printing.stdout.close()
        assert printing.stderr.read() == b""
        assert printing.wait() == 0


def test_gathering_sixty_clubs_ends_with_zero_and_with_one_where_a_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, to, lake = tmp_path / "gui_len", tmp_path / "TONG_HOP.xlsx", tmp_path / "lake"
    folder.mkdir()
    for n in range(60):
        content = a_data_file(club_id=f"club-{n}", club=f"CLB {n}", key=f"{n + 1:064x}")
        (folder / f"CLB_{n:02}_2025-06_01.zip").write_bytes(content)
    asked = ["gather", str(folder), "--to", str(to), "--lake", str(lake)]
    assert run(asked) == 0
    assert "60" in capsys.readouterr().out
    assert to.exists()
    assert len(list(lake.rglob("*.parquet"))) == 5
    (folder / "CLB_XX_2025-06_01.zip").write_bytes(b"xin chao")
    assert run(asked) == 1
    assert "CLB_XX_2025-06_01.zip" in capsys.readouterr().out
