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

from clubdesk.operations import (
    dues_printing,
    loan_printing,
    printing,
)
from clubdesk.operations.cash_book_printing import cash_books
from clubdesk.operations.printing import Paper
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
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set otherwise there")
@pytest.mark.parametrize(
    "replaced",
    [
        {"xl/workbook.xml": ENTITIES.encode()},
        {"xl/worksheets/sheet1.xml": ENTITIES.encode()},
        {"xl/worksheets/sheet1.xml": bytes(210_000_000)},
    ],
    ids=["entities in the book", "entities in the sheet", "210 MB of zeros"],
)
def test_s9_s10_a_hostile_workbook_is_refused_within_its_limits(
    tmp_path: Path, replaced: dict[str, bytes]
) -> None:
    hostile = a_workbook(tmp_path / "xau.xlsx", replaced=replaced)
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(hostile)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=python_environment(),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Workbook")


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
        a_loan(a_member(MARKUP_NAME))
        told = {paper.title: shown(paper) for paper in papers()}
    assert [title for title, text in told.items() if "<imgsrc=x>" not in text] == []
