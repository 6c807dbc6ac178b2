"""What each command does, and the exit code it ends with."""

import argparse
import getpass
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from clubdesk.domain.due_dates import one_period_after
from clubdesk.domain.file_errors import FileExists, FileNotWritable
from clubdesk.domain.rates import Rate
from clubdesk.domain.ready_lists import ListAsk, ReadyList, usual_period
from clubdesk.domain.roll_lines import Period
from clubdesk.domain.schedules import ScheduleRow, Terms
from clubdesk.domain.schedules import schedule as agreed_schedule
from clubdesk.operations import clubs
from clubdesk.text.amounts import format_amount
from clubdesk.text.complaint_sentences import complaint_sentence
from clubdesk.text.dates import format_date
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.translation import translate

if TYPE_CHECKING:
    from clubdesk.operations.printing import Paper

DONE, FINDINGS, BAD_INPUT, NO_FILE = 0, 1, 2, 3
VIETNAM = timezone(timedelta(hours=7))

Command = Callable[[argparse.Namespace], int]


def now() -> datetime:
    """The moment in Vietnam."""
    return datetime.now(VIETNAM)


def sample(asked: argparse.Namespace) -> int:
    """Make the sample club."""
    from clubdesk.operations.sample import make_sample

    make_sample(asked.file, today=now().date(), clock=now, actor=getpass.getuser())
    return _done(asked.file)


def template(asked: argparse.Namespace) -> int:
    """Hand out the empty history workbook."""
    from clubdesk.exchange.history_template import write_history_template

    if asked.file.exists():
        raise FileExists(asked.file)
    try:
        write_history_template(asked.file)
    except OSError as error:
        raise FileNotWritable(asked.file) from error
    return _done(asked.file)


def import_books(asked: argparse.Namespace) -> int:
    """Make a club file of a history workbook."""
    from clubdesk.operations.history import import_books

    reading = import_books(asked.books, asked.to, today=now().date(), clock=now, actor=getpass.getuser())
    for sheet, rows in reading.rows.items():
        print(translate("Cli", "Read: {sheet} {rows} rows").format(sheet=sheet, rows=rows))
    for warning in reading.warnings:
        print(translate("Cli", "Note: {sentence}").format(sentence=complaint_sentence(warning)))
    return _done(asked.to)


def read_roll(asked: argparse.Namespace) -> int:
    """Print what is read out of a club's own member list, as JSON."""
    from clubdesk.exchange.roll_json import roll_json
    from clubdesk.exchange.roll_reader import read_roll as read

    reading = read(asked.list, today=now().date())
    print(json.dumps(roll_json(reading), ensure_ascii=False, indent=1))
    return DONE


def import_roll(asked: argparse.Namespace) -> int:
    """Store what is sure of a member list into a club file, and tell row by row what was done."""
    from clubdesk.cli.roll_report import report_lines
    from clubdesk.exchange.roll_reader import read_roll as read
    from clubdesk.operations import roll_import

    today = now().date()
    reading = read(asked.list, today=today)
    clubs.open_club(asked.to, clock=now, actor=getpass.getuser())
    try:
        planned = roll_import.plan(reading, {}, year=asked.year or reading.year or today.year)
        joined_on = asked.joined or roll_import.usual_joining_day(today)
        roll_import.store_sure(planned, file_name=asked.list.name, joined_on=joined_on, today=today)
    finally:
        clubs.close_club()
    for line in report_lines(planned):
        print(line)
    _done(asked.to)
    return FINDINGS if planned.unfinished else DONE


def figures(asked: argparse.Namespace) -> int:
    """Print the figures of every month end, and every loan's position, as JSON."""
    from clubdesk.operations.figures import loans_at_end, month_ends

    with clubs.reading(asked.file, clock=now):
        figures = {"month_ends": [asdict(end) for end in month_ends()], "loans_at_end": loans_at_end()}
    print(json.dumps(figures, ensure_ascii=False, indent=1))
    return DONE


def indicators(asked: argparse.Namespace) -> int:
    """Print the association's indicators of a period, as JSON."""
    from clubdesk.operations.indicators import indicators_of

    with clubs.reading(asked.file, clock=now):
        found = indicators_of(asked.period, today=now().date())
    told = [asdict(one) | {"value": _plain_number(one.value)} for one in found.indicators]
    plain = {"period": asked.period.key, "as_of": found.until.isoformat(), "indicators": told}
    print(json.dumps(plain, ensure_ascii=False, indent=1))
    return DONE


def report(asked: argparse.Namespace) -> int:
    """Write the report of a period as PDF: as it was sent, else the draft."""
    from clubdesk.operations.readiness import readiness
    from clubdesk.operations.sending import paper_of

    with clubs.reading(asked.file, clock=now):
        paper = paper_of(readiness(asked.period, now=now()))
    paper.save(asked.out)
    return _done(asked.out)


def export(asked: argparse.Namespace) -> int:
    """Make the data file of a period, keep it in the club's file, and put a copy into a folder."""
    from clubdesk.operations.sending import export_file

    clubs.open_club(asked.file, clock=now, actor=getpass.getuser())
    try:
        path = export_file(asked.period, asked.out, now=now(), why=asked.why, explanation=asked.explain)
    finally:
        clubs.close_club()
    return _done(path)


def gather(asked: argparse.Namespace) -> int:
    """Read a folder of clubs' data files into one workbook, and tell what was not taken."""
    from clubdesk.operations.gathering import gather as read_folder
    from clubdesk.text.report_sentences import refusal_sentence

    def told(done: int, total: int) -> None:
        print(translate("Cli", "Looked at {done} of {total} files").format(done=done, total=total))

    outcome = read_folder(asked.folder, asked.to, lake=asked.lake, report=told)
    for one in outcome.refused:
        print(refusal_sentence(one))
    words = translate("Cli", "Read {new} new files of {clubs} clubs; not taken: {refused}")
    print(words.format(new=outcome.new, clubs=len(outcome.clubs), refused=len(outcome.refused)))
    _done(asked.to)
    return FINDINGS if outcome.refused else DONE


def _plain_number(value: int | Decimal | None) -> int | float | None:
    return float(value) if isinstance(value, Decimal) else value


def check(asked: argparse.Namespace) -> int:
    """Say what does not fit in a club's books."""
    from clubdesk.operations.checks import check_books

    with clubs.reading(asked.file, clock=now):
        findings = check_books()
    for finding in findings:
        print(finding_sentence(finding))
    if not findings:
        print(translate("Cli", "The books are whole and add up."))
    return FINDINGS if findings else DONE


def print_paper(asked: argparse.Namespace) -> int:
    """Write a paper as PDF."""
    with clubs.reading(asked.file, clock=now):
        paper = _drawn(asked, printed_on=now().date())
    paper.save(asked.out)
    return _done(asked.out)


def _drawn(asked: argparse.Namespace, *, printed_on: date) -> "Paper":
    from clubdesk.operations.list_printing import ready_list
    from clubdesk.operations.minutes_printing import minutes

    if asked.paper == "minutes":
        return minutes(on=asked.on, board=asked.board)
    if asked.paper in list(ReadyList):
        return ready_list(_ready_ask(asked), printed_on=printed_on)
    if getattr(asked, "whole_year", None):
        asked.since, asked.until = asked.whole_year.since, asked.whole_year.until
    told = ("on", "copies", "year", "month", "meeting", "since", "until", "fund")
    details = {name: getattr(asked, name) for name in told if hasattr(asked, name)}
    return _papers()[asked.paper](*_subject(asked), **details, printed_on=printed_on)


def _papers() -> "dict[str, Callable[..., Paper]]":
    from clubdesk.operations import (
        cash_book_printing,
        cash_count_printing,
        dues_printing,
        gift_printing,
        late_printing,
        list_printing,
        loan_printing,
        member_printing,
        notice_board,
        printing,
        voucher_printing,
        year_printing,
    )

    return {
        "cash-book": cash_book_printing.cash_books,
        "cash-count": cash_count_printing.cash_count_of,
        "notice-board": notice_board.notice_board_of,
        "late-list": late_printing.late_list,
        "loan-ledger": printing.loan_ledger,
        "loan-list": printing.loan_list,
        "member-list": printing.member_list,
        "member-page": member_printing.member_paper,
        "member-data": member_printing.member_data,
        "consent-form": member_printing.consent_form,
        "application-form": member_printing.application_form,
        "application": loan_printing.application,
        "debt-note": loan_printing.debt_note,
        "schedule": loan_printing.schedule,
        "borrower-card": loan_printing.borrower_card,
        "payoff-quote": loan_printing.payoff_quote,
        "loan-statement": loan_printing.loan_statement,
        "overdue-letter": loan_printing.overdue_letter,
        "member-statement": loan_printing.member_statement,
        "collection-sheet": loan_printing.collection_sheet,
        "dues-book": dues_printing.dues_book,
        "donations": gift_printing.donations_book,
        "equipment": gift_printing.equipment_book,
        "contributions": dues_printing.contribution_statement,
        "roll-sheet": list_printing.roll_sheet,
        "voucher": voucher_printing.voucher,
        "vouchers": voucher_printing.vouchers_between,
        "year-report": year_printing.year_report,
    }


def _subject(asked: argparse.Namespace) -> tuple[int, ...]:
    """Whom, which loan or which voucher the paper is about, where it is about one of them."""
    from clubdesk.operations.loan_printing import find_loan
    from clubdesk.operations.member_pages import find_member
    from clubdesk.operations.voucher_printing import find_voucher

    finders = {"member": lambda words: find_member(words).id, "loan": find_loan, "voucher": find_voucher}
    named = {name: getattr(asked, name, None) for name in finders}
    return tuple(finders[name](words) for name, words in named.items() if words is not None)


def _ready_ask(asked: argparse.Namespace) -> ListAsk:
    kind, on = ReadyList(asked.paper), asked.on
    period = asked.month if kind is ReadyList.BIRTHDAYS else asked.year
    if asked.since or asked.until:
        period = Period(since=asked.since, until=asked.until)
    return ListAsk(kind=kind, on=on, period=period or usual_period(kind, on), months=asked.months)


def schedule(asked: argparse.Namespace) -> int:
    """Print the schedule that terms give."""
    rows = agreed_schedule(_terms(asked))
    if asked.json:
        print(json.dumps([row._asdict() | {"due": row.due.isoformat()} for row in rows], indent=1))
    else:
        _show(rows)
    return DONE


def _terms(asked: argparse.Namespace) -> Terms:
    first_due = asked.first_due or one_period_after(asked.start, every=asked.every)
    return Terms(
        principal=asked.principal,
        rate=Rate(asked.rate, asked.rate_per),
        months=asked.months,
        base=asked.base,
        pattern=asked.pattern,
        every=asked.every,
        principal_every=asked.principal_every,
        principal_free_rows=asked.grace,
        rounding=asked.round,
        interest_rounding=asked.round_interest,
        disbursed_on=asked.start,
        first_due=first_due,
        kept_day=(asked.first_due or asked.start).day,
    )


def _show(rows: Iterable[ScheduleRow]) -> None:
    for row in rows:
        amounts = "".join(f"{format_amount(amount):>14}" for amount in row[2:])
        print(f"{row.n:>3}  {format_date(row.due)}{amounts}")


def _done(path: Path) -> int:
    print(translate("Cli", "Done: {path}").format(path=path))
    return DONE
