"""Reads a club's history workbook whole: every row is right, or nothing is given but the complaints."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from clubdesk.domain.book_checks import check_books
from clubdesk.domain.book_people import SkippedRows
from clubdesk.domain.books import Column, HistoryBooks, Sheet
from clubdesk.domain.complaints import Complaint, Fault, NotAHistoryWorkbook, sort_findings
from clubdesk.exchange import history_rows
from clubdesk.exchange.cells import BLANK, CellFault, day, heading_key, words
from clubdesk.exchange.club_sheet import ClubSheet, Setting, read_club_sheet
from clubdesk.exchange.sheet_rows import SheetRow, read_headings
from clubdesk.exchange.workbook_file import RawSheet, open_sheets

T = TypeVar("T")
Progress = Callable[[int, int], None]

_ROWS_BETWEEN_TICKS = 200
_STRUCTURE_FAULTS = {Fault.MISSING_SHEET, Fault.MISSING_COLUMN, Fault.DUPLICATE_COLUMN}


@dataclass(frozen=True, slots=True, kw_only=True)
class BooksReading:
    """The report of a reading: `books` only where there is no complaint; `rows` are counted by sheet."""

    books: HistoryBooks | None
    complaints: tuple[Complaint, ...]
    warnings: tuple[Complaint, ...]
    rows: Mapping[Sheet, int]


@dataclass(slots=True)
class _Reading:
    """The sheets being read and what was found in them so far."""

    sheets: Mapping[str, RawSheet]
    progress: Progress
    found: list[Complaint] = field(default_factory=list)
    rows: dict[Sheet, int] = field(default_factory=dict)
    skipped: dict[Sheet, list[SheetRow]] = field(default_factory=dict)

    def table(self, sheet: Sheet, build: Callable[[SheetRow], T]) -> tuple[T, ...]:
        """The values of a sheet's good rows; the others are complained about."""
        self._tick(sheet)
        self.rows[sheet] = 0
        if not (raw := self._raw(sheet)):
            return ()
        reading = read_headings(sheet, raw, history_rows.COLUMNS[sheet])
        self.found += reading.found
        values = []
        for row in reading.rows():
            value = build(row)
            self.found += row.found
            if row.is_faulty:
                self.skipped.setdefault(sheet, []).append(row)
            elif not any(one.fault is Fault.NOTHING_COLLECTED for one in row.found):
                values.append(value)
            self.rows[sheet] += 1
            if not self.rows[sheet] % _ROWS_BETWEEN_TICKS:
                self._tick(sheet)
        return tuple(values)

    def club(self) -> ClubSheet:
        """The sheet of the club itself."""
        self._tick(Sheet.CLUB)
        raw = self._raw(Sheet.CLUB)
        return read_club_sheet(raw) if raw else ClubSheet()

    def skipped_rows(self) -> SkippedRows:
        """What the rows that cannot be used are called."""
        return SkippedRows(
            members=frozenset(_told(self.skipped.get(Sheet.MEMBERS, ()), Column.CODE, words)),
            loans=frozenset(_told(self.skipped.get(Sheet.LOANS, ()), Column.LOAN, words)),
            meeting_days=frozenset(_told(self.skipped.get(Sheet.MEETINGS, ()), Column.DAY, day)),
        )

    def _raw(self, sheet: Sheet) -> RawSheet | None:
        raw = self.sheets.get(heading_key(sheet))
        if raw is None:
            self.found.append(Complaint(sheet=sheet, fault=Fault.MISSING_SHEET))
        return raw

    def _tick(self, sheet: Sheet) -> None:
        self.progress(list(Sheet).index(sheet), len(Sheet))


def read_history_workbook(path: Path, *, today: date, progress: Progress | None = None) -> BooksReading:
    """Read the whole workbook and check it; every complaint is collected, none stops the reading.

    `progress` hears how many of the sheets are read, often enough to cancel by raising in it.

    Raises:
        WorkbookUnopened, NotAWorkbook, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge,
        SheetTooLarge, NotAHistoryWorkbook: nothing of the file can be judged.
    """
    with open_sheets(path) as raw_sheets:
        sheets = {heading_key(raw.title): raw for raw in reversed(raw_sheets)}
        wanted = {heading_key(sheet) for sheet in Sheet}
        if not wanted & sheets.keys():
            raise NotAHistoryWorkbook(path.name, tuple(raw.title for raw in raw_sheets))
        reading = _Reading(sheets, progress or _no_progress)
        unknown = [raw.title for raw in raw_sheets if heading_key(raw.title) not in wanted]
        reading.found += [Complaint(sheet=title, fault=Fault.UNKNOWN_SHEET) for title in unknown]
        return _report(reading, _read_books(reading, today=today), today=today)


def _read_books(reading: _Reading, *, today: date) -> HistoryBooks:
    club = reading.club()
    empty = HistoryBooks(
        club=club.profile(today=today),
        rules=club.rules(),
        monthly_dues=club.monthly_dues(),
        interest_shares=club.interest_shares(),
    )
    if Sheet.CLUB in {one.sheet for one in reading.found if one.fault is Fault.MISSING_SHEET}:
        club.found.clear()
    reading.found += club.found
    reading.rows[Sheet.CLUB] = club.rows
    return HistoryBooks(
        club=empty.club,
        rules=empty.rules,
        monthly_dues=empty.monthly_dues,
        interest_shares=empty.interest_shares,
        members=reading.table(Sheet.MEMBERS, history_rows.member),
        loans=reading.table(Sheet.LOANS, history_rows.loan),
        repayments=reading.table(Sheet.REPAYMENTS, history_rows.repayment),
        write_offs=reading.table(Sheet.WRITE_OFFS, history_rows.write_off),
        meetings=reading.table(Sheet.MEETINGS, history_rows.meeting),
        attendance=reading.table(Sheet.ATTENDANCE, history_rows.attendance),
        money=reading.table(Sheet.MONEY, partial(history_rows.money, funds=empty.funds)),
    )


def _report(reading: _Reading, books: HistoryBooks, *, today: date) -> BooksReading:
    found = list(reading.found)
    if not any(one.fault in _STRUCTURE_FAULTS for one in found):
        checked = check_books(books, today=today, skipped=reading.skipped_rows())
        found += [*checked.complaints, *checked.warnings, *_check_beginning(books, found)]
    findings = sort_findings(found, sheets=Sheet)
    reading.progress(len(Sheet), len(Sheet))
    return BooksReading(
        books=None if findings.complaints else books,
        complaints=findings.complaints,
        warnings=findings.warnings,
        rows=reading.rows,
    )


def _check_beginning(books: HistoryBooks, found: Iterable[Complaint]) -> Iterable[Complaint]:
    """Books need a day to begin on: the founding, where no fact is dated."""
    if books.begin_on is None and not any(one.column == Setting.FOUNDED for one in found):
        yield Complaint(sheet=Sheet.CLUB, column=Setting.FOUNDED, fault=Fault.MISSING_SETTING)


def _told(rows: Iterable[SheetRow], column: Column, read: Callable[..., T]) -> Iterable[T]:
    for row in rows:
        try:
            yield read(row.cells.get(column, BLANK))
        except CellFault:
            continue


def _no_progress(_done: int, _total: int) -> None:
    """Nobody is watching."""
