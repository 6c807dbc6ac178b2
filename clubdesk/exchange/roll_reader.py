"""Reads a club's own member list whole: every row is a member, or is told with the reason why it is none."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from clubdesk.domain.roll import (
    LeftOut,
    LeftOutWhy,
    ReadColumn,
    ReadMember,
    RollProblem,
    RollReading,
    Trouble,
)
from clubdesk.domain.roll_columns import NOT_TAKEN_OVER, ColumnKind, Kinds, RollField
from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_columns import RollColumn, understand
from clubdesk.exchange.roll_duplicates import find_duplicates
from clubdesk.exchange.roll_groups import heading_group, is_small
from clubdesk.exchange.roll_headings import Heading, HeadingRows
from clubdesk.exchange.roll_leftovers import why_nobody
from clubdesk.exchange.roll_row_cells import RowCells, Table
from clubdesk.exchange.roll_rows import RowReading
from clubdesk.exchange.roll_sheets import RollRow, RollSheet, open_roll
from clubdesk.exchange.roll_tables import NAMES, is_sure_list, read_column, tables
from clubdesk.text.roll_words import group_in

Progress = Callable[[int, int], None]
NO_KINDS: Kinds = {}

_ROWS_BETWEEN_TICKS = 200
_NO_GROUP_SHEET = re.compile(
    r"(sheet|trang tinh|bang tinh|ds|danh sach|thanh vien|hoi vien|clb|cau lac bo|nam|nu|"
    r"du lieu|data|ban sao|copy)?[\d ]*"
)
_YEAR = re.compile(r"(?:năm|nam|/|-|đến|den)\s*((?:19|20)\d{2})\b", re.IGNORECASE)
_OLDEST_LIST = 30


@dataclass(slots=True)
class _Roll:
    """The list being read and what was found in it so far."""

    today: date
    progress: Progress
    total: int
    several_sheets: bool
    has_sure_list: bool
    kinds: Kinds
    done: int = 0
    members: list[ReadMember] = field(default_factory=list)
    problems: list[RollProblem] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    columns: list[ReadColumn] = field(default_factory=list)
    years: list[int] = field(default_factory=list)

    def read(self, sheet: RollSheet) -> None:
        """Every table of a sheet, in order."""
        before, group = len(self.members), ""
        for heading, above, body in tables(sheet.rows):
            group = self._group_above(above) or group
            self._leave_out(sheet, above, LeftOutWhy.TITLE)
            table = self._table(sheet, heading, above, body)
            is_foreign = self.has_sure_list and not is_sure_list(table.every_column)
            is_foreign = is_foreign and not any(title == sheet.title for title, _place in self.kinds)
            if is_foreign or not NAMES & table.columns.keys():
                continue
            group = self._read_rows(sheet, table, body, group or self._group_of(sheet))
        if sheet.rows and len(self.members) == before:
            self.left_out.append(LeftOut(sheet.title, sheet.rows[0].number, sheet.title, LeftOutWhy.NO_LIST))
        elif sheet.is_hidden:
            self._tell_hidden(sheet)

    def _tell_hidden(self, sheet: RollSheet) -> None:
        problem = RollProblem(
            sheet=sheet.title,
            row=sheet.rows[0].number,
            field=RollField.ROW,
            value=sheet.title,
            trouble=Trouble.SHEET_HIDDEN,
        )
        self.problems.append(problem)

    def _group_above(self, above: tuple[RollRow, ...]) -> str:
        groups = [group_in(row.texts[place]) for row in above for place in row.filled]
        return next((group for group in groups if group and (self.several_sheets or is_small(group))), "")

    def _group_of(self, sheet: RollSheet) -> str:
        """The group that the sheet's own name tells."""
        if named := group_in(sheet.title):
            return named
        is_plain = _NO_GROUP_SHEET.fullmatch(heading_key(sheet.title))
        return "" if is_plain or not self.several_sheets else sheet.title

    def _table(
        self,
        sheet: RollSheet,
        found: HeadingRows | None,
        above: tuple[RollRow, ...],
        body: tuple[RollRow, ...],
    ) -> Table:
        headings = found.headings if found else (Heading("", ""),) * len(sheet.rows[0].texts)
        told = {place: kind for (title, place), kind in self.kinds.items() if title == sheet.title}
        columns = understand(headings, body, told=told)
        at = sheet.rows[found.at].number if found else sheet.rows[0].number
        self.columns += [read_column(sheet, column, body) for column in columns]
        for column in columns:
            if column.kind in NOT_TAKEN_OVER and any(row.texts[column.place] for row in body):
                text = column.heading.whole or next(filter(None, (row.texts[column.place] for row in body)))
                needs_consent = column.kind is ColumnKind.ETHNIC_GROUP
                why = LeftOutWhy.COLUMN_NEEDS_CONSENT if needs_consent else LeftOutWhy.COLUMN_NOT_TAKEN
                self.left_out.append(LeftOut(sheet.title, at, text, why))
        self.years += self._years([row.texts[place] for row in above for place in row.filled])
        return Table(
            sheet=sheet.title,
            columns={column.kind: column for column in columns if not column.is_spare},
            spare_columns=tuple(column for column in columns if column.is_spare),
            every_column=columns,
            today=self.today,
            counted_in=self._year_of_ages(columns, above),
        )

    def _year_of_ages(self, columns: Iterable[RollColumn], above: tuple[RollRow, ...]) -> int:
        """The year a list with ages was made in, where a heading or title tells it; else this year."""
        headings = [column.heading.whole for column in columns]
        texts = [text for text in headings if "tuoi" in heading_key(text)]
        texts += [row.texts[place] for row in reversed(above) for place in row.filled]
        return next(iter(self._years(texts)), self.today.year)

    def _years(self, texts: Iterable[str]) -> list[int]:
        """The years that texts tell and that a list can be of."""
        latest = self.today.year
        years = (int(year) for text in texts for year in _YEAR.findall(text))
        return [year for year in years if latest - _OLDEST_LIST <= year <= latest]

    def _read_rows(self, sheet: RollSheet, table: Table, body: tuple[RollRow, ...], group: str) -> str:
        after_signature = False
        for row in body:
            self._tick()
            why = why_nobody(row, table.columns, after_signature=after_signature)
            if why is None:
                self._read_member(table, row, group)
                continue
            self._leave_out(sheet, (row,), why)
            if why is LeftOutWhy.GROUP_HEADING:
                group, after_signature = heading_group(row), False
            after_signature = after_signature or why in (LeftOutWhy.SIGNATURE, LeftOutWhy.TOTAL)
        return group

    def _read_member(self, table: Table, row: RollRow, group: str) -> None:
        reading = RowReading(RowCells(table, row), group)
        member = reading.member()
        self.members.append(member)
        self.problems += [replace(problem, name=member.name) for problem in reading.found]

    def _leave_out(self, sheet: RollSheet, rows: Iterable[RollRow], why: LeftOutWhy) -> None:
        for row in rows:
            text = " | ".join(row.texts[place] for place in row.filled)
            self.left_out.append(LeftOut(sheet.title, row.number, text, why))

    def _tick(self) -> None:
        if self.done % _ROWS_BETWEEN_TICKS == 0:
            self.progress(self.done, self.total)
        self.done += 1


def read_roll(
    path: Path, *, today: date, progress: Progress | None = None, kinds: Kinds = NO_KINDS
) -> RollReading:
    """Read a member list (.xlsx, .csv, .txt) of any usual shape; nothing is stored.

    `kinds` says what columns hold that were misunderstood, by the title of the sheet and their place.
    `progress` hears how many of the rows are read, often enough to cancel by raising in it.

    Raises:
        WorkbookUnopened, NotAWorkbook, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge,
        SheetTooLarge: nothing of the file can be judged.
    """
    sheets = open_roll(path)
    total = sum(len(sheet.rows) for sheet in sheets)
    several = sum(1 for sheet in sheets if sheet.rows) > 1
    has_sure_list = several and any(
        is_sure_list(understand(heading.headings, body))
        for sheet in sheets
        for heading, _above, body in tables(sheet.rows)
        if heading
    )
    roll = _Roll(today, progress or _no_progress, total, several, has_sure_list, kinds)
    for sheet in sheets:
        roll.read(sheet)
    roll.progress(total, total)
    return RollReading(
        members=tuple(roll.members),
        problems=tuple(roll.problems),
        duplicates=find_duplicates(roll.members),
        left_out=tuple(roll.left_out),
        columns=tuple(roll.columns),
        year=max(roll.years, default=None),
    )


def _no_progress(_done: int, _total: int) -> None:
    """Nobody is watching."""
