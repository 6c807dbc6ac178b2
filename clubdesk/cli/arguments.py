"""What may be typed after the program's name."""

import argparse
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeAlias

from clubdesk.cli import commands as acts
from clubdesk.domain.errors import ClubError
from clubdesk.domain.rates import RatePer
from clubdesk.domain.ready_lists import ReadyList, whole_month, whole_year
from clubdesk.domain.report_periods import ReportPeriod, period_of
from clubdesk.domain.roll_lines import Period
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.text.amounts import parse_amount
from clubdesk.text.dates import parse_date
from clubdesk.text.sentences import sentence

MOST_MONTHS = 360

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parser() -> argparse.ArgumentParser:
    """Every command with its arguments."""
    parser = argparse.ArgumentParser(prog="clubdesk", description="The offline books of one club.")
    commands = parser.add_subparsers(required=True)
    _add(commands, "sample", acts.sample, "make the sample club").add_argument("file", type=Path)
    _add(commands, "template", acts.template, "hand out the empty history workbook").add_argument(
        "file", type=Path
    )
    books = _add(commands, "import-books", acts.import_books, "make a club file of a history workbook")
    books.add_argument("books", type=Path)
    books.add_argument("--to", type=Path, required=True)
    figures = _add(commands, "figures", acts.figures, "print the figures of every month end as JSON")
    figures.add_argument("file", type=Path)
    figures.add_argument("--month-ends", action="store_true", required=True)
    check = _add(commands, "check", acts.check, "check that the books are whole and add up")
    check.add_argument("file", type=Path)
    roll = _add(commands, "read-roll", acts.read_roll, "read a club's own member list")
    roll.add_argument("list", type=Path)
    roll.add_argument("--json", action="store_true", required=True)
    into = _add(commands, "import-roll", acts.import_roll, "read a member list into a club file")
    into.add_argument("list", type=Path)
    into.add_argument("--to", type=Path, required=True)
    into.add_argument("--joined", type=_day, help="day of joining where the list tells none")
    into.add_argument("--year", type=int, help="year of the household classes")
    for opening in (figures, check, into):
        _add_pass_phrase(opening)
    _add_schedule(commands)
    _add_print(commands)
    _add_reports(commands)
    return parser


def _add(commands: Commands, name: str, command: acts.Command, summary: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(command=command)
    return parser


def _add_pass_phrase(parser: argparse.ArgumentParser) -> None:
    """For every command that opens a club's file."""
    parser.add_argument(
        "--pass-phrase-file", type=Path, metavar="FILE", help="holds the pass phrase of a locked club file"
    )


def _add_schedule(commands: Commands) -> None:
    parser = _add(commands, "schedule", acts.schedule, "print the schedule that terms give")
    parser.add_argument("--principal", type=_amount, required=True)
    parser.add_argument("--rate", type=_decimal, required=True)
    parser.add_argument("--rate-per", type=RatePer, choices=list(RatePer), default=RatePer.MONTH)
    parser.add_argument("--months", type=_months, required=True)
    parser.add_argument("--base", type=Base, choices=list(Base), default=Base.DECLINING)
    parser.add_argument("--pattern", type=Pattern, choices=list(Pattern), default=Pattern.EQUAL_PRINCIPAL)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--principal-every", type=int, default=1)
    parser.add_argument("--grace", type=int, default=0, help="principal-free rows")
    parser.add_argument("--round", type=int, default=1_000)
    parser.add_argument("--round-interest", type=int, default=1_000)
    parser.add_argument("--start", type=_day, required=True)
    parser.add_argument("--first-due", type=_day)
    parser.add_argument("--json", action="store_true")


def _add_reports(commands: Commands) -> None:
    """What goes to the association, a period at a time."""
    figures = _add(commands, "indicators", acts.indicators, "print the association's indicators as JSON")
    figures.add_argument("--json", action="store_true", required=True)
    report = _add(commands, "report", acts.report, "write the report of a period as PDF")
    export = _add(commands, "export", acts.export, "make the data file of a period for the association")
    for parser in (figures, report, export):
        parser.add_argument("file", type=Path)
        _add_pass_phrase(parser)
        parser.add_argument(
            "--period", type=_report_period, required=True, help="2025-06, 2025-Q2, 2025-H1 or 2025"
        )
    for parser in (report, export):
        parser.add_argument("--out", type=Path, required=True, help="the PDF; the folder of the data file")
    export.add_argument("--why", default="", help="why another file is sent for the same period")
    export.add_argument("--explain", default="", help="what is said about everything missing or odd")
    gather = _add(commands, "gather", acts.gather, "read a folder of clubs' data files into one workbook")
    gather.add_argument("folder", type=Path)
    gather.add_argument("--to", type=Path, required=True, help="the workbook")
    gather.add_argument("--lake", type=Path, help="a folder of Parquet; needs the extra association")


def _add_print(commands: Commands) -> None:
    parser = commands.add_parser("print", help="print a paper as PDF")
    papers = parser.add_subparsers(dest="paper", metavar="PAPER", required=True)
    for name in ("loan-ledger", "loan-list", "late-list", "member-list"):
        _add_paper(papers, name, "a list or ledger of the whole club")
    for kind in ReadyList:
        _add_ready_list(papers, kind)
    for name in ("member-page", "member-data"):
        member = _add_paper(papers, name, "a paper of one person")
        member.add_argument("--member", required=True, help="code or name")
    for name in ("consent-form", "application-form"):
        form = _add_paper(papers, name, "a form, filled for a person or blank")
        form.add_argument("--member", help="code or name")
    for name in ("schedule", "borrower-card", "payoff-quote", "loan-statement", "overdue-letter"):
        _add_paper(papers, name, "a paper of one loan").add_argument("--loan", required=True, help="code")
    _add_dated(papers)
    _add_books(papers)


def _add_books(papers: Commands) -> None:
    """The books of some days, and the report of a year."""
    book = _add_period(papers, "cash-book", "the cash book of a fund, or of every fund")
    book.add_argument("--fund", help="its name")
    _add_period(papers, "vouchers", "every receipt and payment, two to a sheet")
    report = _add_period(papers, "year-report", "what the funds received and used, last year beside it")
    report.add_argument("--year", dest="whole_year", type=_year, help="in place of --from and --to")


def _add_period(papers: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    """A paper of the days from one to another; without them, of this year up to today."""
    today = acts.now().date()
    paper = _add_file(papers, name, summary)
    paper.add_argument("--from", dest="since", type=_day, default=today.replace(month=1, day=1))
    paper.add_argument("--to", dest="until", type=_day, default=today)
    return paper


def _add_dated(papers: Commands) -> None:
    """Papers that carry a date of their own, or may be left blank."""
    note = _add_file(papers, "debt-note", "the acknowledgement of a loan's debt")
    note.add_argument("--loan", required=True, help="code")
    statement = _add_paper(papers, "member-statement", "all loans of one member")
    statement.add_argument("--member", required=True, help="code or name")
    sheet = _add_file(papers, "collection-sheet", "what is due at a meeting; blank without its day")
    sheet.add_argument("--on", "--meeting", type=_day, dest="on", help="the meeting's day")
    minutes = _add_file(papers, "minutes", "the minutes of a meeting; blank without its day")
    minutes.add_argument("--meeting", type=_day, dest="on", help="the meeting's day")
    minutes.add_argument("--board", action="store_true", help="of the board, not of the club")
    roll = _add_file(papers, "roll-sheet", "the roll call of a meeting, to write on")
    roll.add_argument("--meeting", type=_day, dest="on", default=acts.now().date(), help="its day; today")
    application = _add_file(papers, "application", "the application for a loan; blank without one")
    application.add_argument("--loan", help="code")
    application.add_argument("--on", type=_day)
    board = _add_file(papers, "notice-board", "the month of both funds for the notice board")
    board.add_argument("--month", type=_month, required=True, help="as 2025-06")
    count = _add_file(papers, "cash-count", "the record of a cash count; a blank form without a day")
    count.add_argument("--meeting", type=_day, help="the day of the meeting, or of the count")
    dues = _add_paper(papers, "dues-book", "a year of the dues book")
    dues.add_argument("--year", type=_year_number, required=True)
    contributions = _add_paper(papers, "contributions", "what a member contributed and gets back")
    contributions.add_argument("--member", required=True, help="code or name")
    donations = _add_file(papers, "donations", "the Golden Heart book of some days")
    donations.add_argument("--from", dest="since", type=_day, required=True)
    donations.add_argument("--to", dest="until", type=_day, required=True)
    _add_paper(papers, "equipment", "the equipment book")
    voucher = _add_file(papers, "voucher", "a receipt, payment or journal voucher")
    voucher.add_argument("--voucher", required=True, help="number, like PT 2025/012")
    voucher.add_argument("--copies", type=int, choices=(1, 2), default=2)


def _add_paper(papers: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    paper = _add_file(papers, name, summary)
    paper.add_argument("--on", type=_day, default=acts.now().date(), help="the day it tells of; today")
    return paper


def _add_file(papers: Commands, name: str, summary: str) -> argparse.ArgumentParser:
    paper = _add(papers, name, acts.print_paper, summary)
    paper.add_argument("file", type=Path)
    _add_pass_phrase(paper)
    paper.add_argument("--out", type=Path, required=True)
    return paper


def _add_ready_list(papers: Commands, kind: ReadyList) -> None:
    ready = _add_paper(papers, kind, "a ready list of members")
    ready.add_argument("--month", type=_month, help="birthdays: the month, as 2026-11")
    ready.add_argument("--year", type=_year, help="longevity, joined, left: the year")
    ready.add_argument("--from", dest="since", type=_day, help="joined, left: the first day")
    ready.add_argument("--to", dest="until", type=_day, help="joined, left: the last day")
    ready.add_argument(
        "--months", type=_months, default=3, help="insurance: how long a card may still be good"
    )


def _amount(text: str) -> int:
    try:
        return parse_amount(text)
    except ClubError as error:
        raise argparse.ArgumentTypeError(sentence(error)) from error


def _months(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_MONTHS:
        raise argparse.ArgumentTypeError(f"1 … {MOST_MONTHS}")
    return int(text)


def _month(text: str) -> Period:
    """A month as 2026-11 or 11/2026."""
    ends = text.split("-") if "-" in text else text.split("/")[::-1]
    try:
        year, month = map(int, ends)
        return whole_month(date(year, month, 1))
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error


def _year(text: str) -> Period:
    try:
        return whole_year(int(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error


def _year_number(text: str) -> int:
    _year(text)
    return int(text)


def _report_period(text: str) -> ReportPeriod:
    try:
        return period_of(text)
    except ClubError as error:
        raise argparse.ArgumentTypeError(sentence(error)) from error


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise argparse.ArgumentTypeError(text) from error


def _day(text: str) -> date:
    """A day as 2026-01-17 or 17/01/2026."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parse_date(text)
    except ClubError as error:
        raise argparse.ArgumentTypeError(sentence(error)) from error
