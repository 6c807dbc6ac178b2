"""S9, S10, S12: hostile workbooks under a limit of memory and time, and names that are markup."""

import subprocess
import sys
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from clubdesk.domain.gifts import Equipment, Gift
from clubdesk.domain.log_lines import LogFilter
from clubdesk.exchange.roll_reader import read_roll
from clubdesk.operations import (
    dues_printing,
    gift_printing,
    list_printing,
    loan_printing,
    member_printing,
    printing,
)
from clubdesk.operations.activity_log import whole_log
from clubdesk.operations.attendance_printing import attendance_book
from clubdesk.operations.cash_book_printing import cash_books
from clubdesk.operations.equipment import save_equipment
from clubdesk.operations.gifts import record_goods
from clubdesk.operations.late_printing import late_list
from clubdesk.operations.log_printing import log_paper
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.minutes_printing import minutes_paper
from clubdesk.operations.printing import Paper
from clubdesk.operations.roll_calls import confirm_roll, write_words
from clubdesk.operations.voucher_printing import vouchers_between
from tests.builders import TODAY, a_club, a_loan, a_member, opened, python_environment
from tests.reports.papers import MARKUP_NAME

LIMITED = """
import resource, sys
from datetime import date
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1_200_000_000, 1_200_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
from clubdesk.domain.errors import ClubError
from clubdesk.exchange.roll_reader import read_roll
try:
    read_roll(Path(sys.argv[1]), today=date(2025, 6, 17))
except ClubError as error:
    print(type(error).__name__)
"""
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]><w>&j;</w>"
)


def a_workbook(path: Path, *, replaced: dict[str, bytes]) -> Path:
    """A small list with some of its parts replaced."""
    made = BytesIO()
    workbook = openpyxl.Workbook()
    assert workbook.active is not None
    workbook.active.append(["Họ và tên", "Năm sinh"])
    workbook.active.append(["Lò Văn Mẫu", 1950])
    workbook.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, replaced.get(name, old.read(name)))
        for name in replaced.keys() - set(old.namelist()):
            new.writestr(name, replaced[name])
    return path


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}'
CELLS = "<c><v>1</v></c>" * 4_000_000
STRINGS = f"<sst>{'<si><t>a</t></si>' * 2_000_000}"


def limited(hostile: Path) -> str:
    """What reading a file ends in, within 1.2 GB of memory and ten seconds of the processor."""
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(hostile)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=python_environment(),
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


under_limits = pytest.mark.skipif(
    sys.platform == "win32", reason="limits of a process are set otherwise there"
)


@under_limits
@pytest.mark.parametrize(
    ("replaced", "wanted"),
    [
        ({"xl/workbook.xml": ENTITIES.encode()}, "WorkbookDamaged"),
        ({"xl/worksheets/sheet1.xml": ENTITIES.encode()}, "WorkbookDamaged"),
        ({"xl/worksheets/sheet1.xml": bytes(210_000_000)}, "WorkbookTooLarge"),
        ({"xl/worksheets/sheet1.xml": SHEET.format(f"<row>{CELLS}").encode()}, "WorkbookDamaged"),
        ({"xl/worksheets/sheet1.xml": SHEET.format(CELLS).encode()}, "WorkbookDamaged"),
        ({"xl/styles.xml": STRINGS.encode()}, "WorkbookDamaged"),
        ({f"xl/media/{n}.png": b"" for n in range(20_000)}, "WorkbookDamaged"),
    ],
    ids=[
        "entities in the book",
        "entities in the sheet",
        "210 MB of zeros",
        "four million cells in a row",
        "four million cells in no row",
        "four million elements that are no sheet",
        "twenty thousand parts",
    ],
)
def test_s9_s10_a_hostile_workbook_is_refused_within_its_limits(
    tmp_path: Path, replaced: dict[str, bytes], wanted: str
) -> None:
    assert limited(a_workbook(tmp_path / "xau.xlsx", replaced=replaced)) == wanted


def test_s9_a_workbook_within_another_is_only_a_picture_that_nobody_looks_at(tmp_path: Path) -> None:
    inner = a_workbook(tmp_path / "trong.xlsx", replaced={}).read_bytes()
    outer = a_workbook(tmp_path / "ngoai.xlsx", replaced={"xl/media/trong.zip": inner, "../../x.txt": b"x"})
    reading = read_roll(outer, today=TODAY)
    assert [member.name for member in reading.members] == ["Lò Văn Mẫu"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["ngoai.xlsx", "trong.xlsx"]


@under_limits
@pytest.mark.parametrize("text", ["," * 20_000_000, "a\n" * 10_000_000, "," * 4_000_000])
def test_s9_a_hostile_text_is_read_or_refused_within_its_limits(tmp_path: Path, text: str) -> None:
    hostile = tmp_path / "xau.csv"
    hostile.write_text(f"Họ và tên\n{text}", encoding="utf-8")
    assert limited(hostile) in ("WorkbookTooLarge", "SheetTooLarge", "")


def papers() -> list[Paper]:
    """Everything that names members, of a club with one of them."""
    since, until = date(TODAY.year, 1, 1), TODAY
    return [
        printing.loan_ledger(on=TODAY, printed_on=TODAY),
        printing.loan_list(on=TODAY, printed_on=TODAY),
        printing.member_list(on=TODAY, printed_on=TODAY),
        loan_printing.debt_note(1, printed_on=TODAY),
        loan_printing.schedule(1, on=TODAY, printed_on=TODAY),
        loan_printing.borrower_card(1, on=TODAY, printed_on=TODAY),
        loan_printing.payoff_quote(1, on=TODAY, printed_on=TODAY),
        loan_printing.loan_statement(1, on=TODAY, printed_on=TODAY),
        loan_printing.member_statement(1, on=TODAY, printed_on=TODAY),
        loan_printing.overdue_letter(1, on=TODAY, printed_on=TODAY),
        loan_printing.collection_sheet(on=TODAY, printed_on=TODAY),
        dues_printing.dues_book(TODAY.year, on=TODAY, printed_on=TODAY),
        dues_printing.contribution_statement(1, on=TODAY, printed_on=TODAY),
        cash_books(since=since, until=until, printed_on=TODAY),
        loan_printing.application(1, on=TODAY, printed_on=TODAY),
        member_printing.member_paper(1, on=TODAY, printed_on=TODAY),
        member_printing.member_data(1, on=TODAY, printed_on=TODAY),
        member_printing.consent_form(1, on=TODAY, printed_on=TODAY),
        member_printing.application_form(1, on=TODAY, printed_on=TODAY),
        list_printing.roll_sheet(on=TODAY, printed_on=TODAY),
        late_list(on=date(2025, 12, 1), printed_on=TODAY),
        attendance_book(year=TODAY.year, on=TODAY, printed_on=TODAY),
        gift_printing.donations_book(since=since, until=until, printed_on=TODAY),
        gift_printing.equipment_book(on=TODAY, printed_on=TODAY),
        vouchers_between(since=since, until=until, printed_on=TODAY),
        minutes_paper(1),
        log_paper(LogFilter(), whole_log(LogFilter()), printed_on=TODAY),
    ]


def shown(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    reader = PdfReader(drawn)
    for page in reader.pages:
        assert "/Annots" not in page, paper.title
        assert not list(page.images), paper.title
    return "".join("".join(page.extract_text().split()) for page in reader.pages)


def test_s12_a_name_of_markup_prints_as_text_in_every_paper(tmp_path: Path) -> None:
    with opened(a_club(tmp_path, monthly_dues=5_000)):
        member = a_member(MARKUP_NAME)
        a_loan(member)
        record_goods(Gift(on=TODAY, donor=MARKUP_NAME, goods="gạo", value=100_000), today=TODAY)
        save_equipment(Equipment(item="cân", since=TODAY, keeper=MARKUP_NAME), today=TODAY)
        meeting = hold_meeting(TODAY, today=TODAY)
        write_words(meeting.id, member.id, MARKUP_NAME)
        confirm_roll(meeting.id)
        told = {paper.title: shown(paper) for paper in papers()}
    assert [title for title, text in told.items() if "<imgsrc=x>" not in text] == []
