"""The side door: the same operations typed as commands, for whoever helps several clubs."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from io import TextIOWrapper
from pathlib import Path
from typing import TypeAlias

from clubdesk.domain.complaints import BooksRefused
from clubdesk.domain.due_dates import one_period_after
from clubdesk.domain.errors import ClubError, FileError, FileExists, FileNotWritable
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, Terms, schedule
from clubdesk.operations import clubs
from clubdesk.text.amounts import format_amount, parse_amount
from clubdesk.text.complaint_sentences import complaint_sentence
from clubdesk.text.dates import format_date, parse_date
from clubdesk.text.finding_sentences import finding_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate

DONE, FINDINGS, BAD_INPUT, NO_FILE = 0, 1, 2, 3
VIETNAM = timezone(timedelta(hours=7))

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Command = Callable[[argparse.Namespace], int]


def now() -> datetime:
    """The moment in Vietnam."""
    return datetime.now(VIETNAM)


def run(words: list[str]) -> int:
    """Run one command; its exit code: 0 done, 1 findings, 2 bad input, 3 the file cannot be opened."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    asked = _parser().parse_args(words)
    command: Command = asked.command
    try:
        return command(asked)
    except BooksRefused as refused:
        _complain(complaint_sentence(complaint) for complaint in refused.complaints)
        _complain(
            [translate("Cli", "Nothing was stored. Problems: {count}").format(count=len(refused.complaints))]
        )
        return BAD_INPUT
    except FileError as error:
        _complain([sentence(error)])
        return NO_FILE
    except ClubError as error:
        _complain([sentence(error)])
        return BAD_INPUT


def _complain(sentences: Iterable[str]) -> None:
    for text in sentences:
        print(text, file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="clubdesk", description="The offline books of one club.")
    commands = parser.add_subparsers(required=True)
    _add(commands, "sample", _sample, "make the sample club").add_argument("file", type=Path)
    _add(commands, "template", _template, "hand out the empty history workbook").add_argument(
        "file", type=Path
    )
    books = _add(commands, "import-books", _import_books, "make a club file of a history workbook")
    books.add_argument("books", type=Path)
    books.add_argument("--to", type=Path, required=True)
    figures = _add(commands, "figures", _figures, "print the figures of every month end as JSON")
    figures.add_argument("file", type=Path)
    figures.add_argument("--month-ends", action="store_true", required=True)
    _add(commands, "check", _check, "check that the books are whole and add up").add_argument(
        "file", type=Path
    )
    _add_schedule(commands)
    _add_print(commands)
    return parser


def _add(commands: Commands, name: str, command: Command, summary: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(command=command)
    return parser


def _add_schedule(commands: Commands) -> None:
    parser = _add(commands, "schedule", _schedule, "print the schedule that terms give")
    parser.add_argument("--principal", type=_amount, required=True)
    parser.add_argument("--rate", type=_decimal, required=True)
    parser.add_argument("--rate-per", type=RatePer, choices=list(RatePer), default=RatePer.MONTH)
    parser.add_argument("--months", type=int, required=True)
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


def _add_print(commands: Commands) -> None:
    parser = _add(commands, "print", _print, "print a paper as PDF")
    parser.add_argument("paper", choices=("loan-ledger", "loan-list", "member-list"))
    parser.add_argument("file", type=Path)
    parser.add_argument("--on", type=_day, required=True)
    parser.add_argument("--out", type=Path, required=True)


def _amount(text: str) -> int:
    try:
        return parse_amount(text)
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


def _done(path: Path) -> int:
    print(translate("Cli", "Done: {path}").format(path=path))
    return DONE


def _sample(asked: argparse.Namespace) -> int:
    from clubdesk.operations.sample import make_sample

    make_sample(asked.file, today=now().date(), clock=now, actor=getpass.getuser())
    return _done(asked.file)


def _template(asked: argparse.Namespace) -> int:
    from clubdesk.exchange.history_template import write_history_template

    if asked.file.exists():
        raise FileExists(asked.file)
    try:
        write_history_template(asked.file)
    except OSError as error:
        raise FileNotWritable(asked.file) from error
    return _done(asked.file)


def _import_books(asked: argparse.Namespace) -> int:
    from clubdesk.operations.history import import_books

    reading = import_books(asked.books, asked.to, today=now().date(), clock=now, actor=getpass.getuser())
    for sheet, rows in reading.rows.items():
        print(translate("Cli", "Read: {sheet} {rows} rows").format(sheet=sheet, rows=rows))
    for warning in reading.warnings:
        print(translate("Cli", "Note: {sentence}").format(sentence=complaint_sentence(warning)))
    return _done(asked.to)


def _figures(asked: argparse.Namespace) -> int:
    from clubdesk.operations.figures import loans_at_end, month_ends

    with clubs.reading(asked.file, clock=now):
        figures = {"month_ends": [asdict(end) for end in month_ends()], "loans_at_end": loans_at_end()}
    print(json.dumps(figures, ensure_ascii=False, indent=1))
    return DONE


def _check(asked: argparse.Namespace) -> int:
    from clubdesk.operations.checks import check_books

    with clubs.reading(asked.file, clock=now):
        findings = check_books()
    for finding in findings:
        print(finding_sentence(finding))
    if not findings:
        print(translate("Cli", "The books are whole and add up."))
    return FINDINGS if findings else DONE


def _print(asked: argparse.Namespace) -> int:
    from clubdesk.operations import printing

    papers = {
        "loan-ledger": printing.loan_ledger,
        "loan-list": printing.loan_list,
        "member-list": printing.member_list,
    }
    with clubs.reading(asked.file, clock=now):
        paper = papers[asked.paper](on=asked.on, printed_on=now().date())
    paper.save(asked.out)
    return _done(asked.out)


def _schedule(asked: argparse.Namespace) -> int:
    rows = schedule(_terms(asked))
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
