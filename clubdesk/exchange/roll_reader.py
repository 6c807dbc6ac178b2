"""Reads a club's own member list whole: every row is a member, or is told with the reason why it is none."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from clubdesk.domain.roll import (
    NOT_TAKEN_OVER,
    ColumnKind,
    LeftOut,
    LeftOutWhy,
    ReadColumn,
    ReadMember,
    RollField,
    RollProblem,
    RollReading,
    Trouble,
)
from clubdesk.exchange.cells import heading_key
from clubdesk.exchange.roll_columns import RollColumn, understand
from clubdesk.exchange.roll_duplicates import find_duplicates
from clubdesk.exchange.roll_headings import Heading, HeadingRows, find_headings
from clubdesk.exchange.roll_leftovers import heading_group, why_nobody
from clubdesk.exchange.roll_rows import RowReading, Table
from clubdesk.exchange.roll_sheets import RollRow, RollSheet, open_roll
from clubdesk.text.roll_words import group_in

Progress = Callable[[int, int], None]

_ROWS_BETWEEN_TICKS = 200
_NO_GROUP_SHEET = re.compile(
    r"(sheet|trang tinh|bang tinh|ds|danh sach|thanh vien|hoi vien|clb|cau lac bo|nam|nu|"
    r"du lieu|data|ban sao|copy)?[\d ]*"
)
_YEAR = re.compile(r"(?:năm|nam|/|-|đến|den)\s*((?:19|20)\d{2})\b", re.IGNORECASE)
_OLDEST_LIST = 30
_OF_PEOPLE = {
    *(ColumnKind.SEX, ColumnKind.MALE, ColumnKind.FEMALE, ColumnKind.AGE, ColumnKind.CITIZEN_ID),
    *(ColumnKind.BIRTH, ColumnKind.BIRTH_YEAR, ColumnKind.PHONE),
}
_NAMES = {ColumnKind.NAME, ColumnKind.FAMILY_NAME}


@dataclass(slots=True)
class _Roll:
    """The list being read and what was found in it so far."""

    today: date
    progress: Progress
    total: int
    several_sheets: bool
    has_sure_list: bool
    done: int = 0
    members: list[ReadMember] = field(default_factory=list)
    problems: list[RollProblem] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    columns: list[ReadColumn] = field(default_factory=list)

    def read(self, sheet: RollSheet) -> None:
        """Every table of a sheet, in order."""
        before, group = len(self.members), ""
        for heading, above, body in _tables(sheet.rows):
            group = self._group_above(above) or group
            self._leave_out(sheet, above, LeftOutWhy.TITLE)
            table = self._table(sheet, heading, above, body)
            is_foreign = self.has_sure_list and not _is_sure_list(table.every_column)
            if is_foreign or not _NAMES & table.columns.keys():
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
        return next((group for group in groups if group and (self.several_sheets or _is_small(group))), "")

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
        columns = understand(headings, body)
        at = sheet.rows[found.at].number if found else sheet.rows[0].number
        for column in columns:
            before, after = sheet.samples.get(column.place, ("", ""))
            told = ReadColumn(
                sheet=sheet.title,
                place=column.place,
                heading=column.heading.whole,
                kind=column.kind,
                before=before,
                after=after,
            )
            self.columns.append(told)
            if column.kind in NOT_TAKEN_OVER and any(row.texts[column.place] for row in body):
                text = column.heading.whole or next(filter(None, (row.texts[column.place] for row in body)))
                self.left_out.append(LeftOut(sheet.title, at, text, LeftOutWhy.COLUMN_NOT_TAKEN))
        return Table(
            sheet=sheet.title,
            columns={column.kind: column for column in columns},
            every_column=columns,
            today=self.today,
            counted_in=self._year_of_ages(columns, above),
        )

    def _year_of_ages(self, columns: Iterable[RollColumn], above: tuple[RollRow, ...]) -> int:
        """The year a list with ages was made in, where a heading or title tells it; else this year."""
        headings = [column.heading.whole for column in columns]
        texts = [text for text in headings if "tuoi" in heading_key(text)]
        texts += [row.texts[place] for row in reversed(above) for place in row.filled]
        years = [int(year) for text in texts for year in _YEAR.findall(text)]
        latest = self.today.year
        return next((year for year in years if latest - _OLDEST_LIST <= year <= latest), latest)

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
        reading = RowReading(table, row, group)
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


def read_roll(path: Path, *, today: date, progress: Progress | None = None) -> RollReading:
    """Read a member list (.xlsx, .csv, .txt) of any usual shape; nothing is stored.

    `progress` hears how many of the rows are read, often enough to cancel by raising in it.

    Raises:
        WorkbookUnopened, NotAWorkbook, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge,
        SheetTooLarge: nothing of the file can be judged.
    """
    sheets = open_roll(path)
    total = sum(len(sheet.rows) for sheet in sheets)
    several = sum(1 for sheet in sheets if sheet.rows) > 1
    has_sure_list = several and any(
        _is_sure_list(understand(heading.headings, body))
        for sheet in sheets
        for heading, _above, body in _tables(sheet.rows)
        if heading
    )
    roll = _Roll(today, progress or _no_progress, total, several, has_sure_list)
    for sheet in sheets:
        roll.read(sheet)
    roll.progress(total, total)
    return RollReading(
        members=tuple(roll.members),
        problems=tuple(roll.problems),
        duplicates=find_duplicates(roll.members),
        left_out=tuple(roll.left_out),
        columns=tuple(roll.columns),
    )


def _tables(
    rows: tuple[RollRow, ...],
) -> Iterator[tuple[HeadingRows | None, tuple[RollRow, ...], tuple[RollRow, ...]]]:
    """The tables of a sheet: the headings, the title rows above the first, the rows below each."""
    found = list(find_headings(rows))
    if not found:
        if rows:
            yield None, (), rows
        return
    ends = [one.at for one in found[1:]] + [len(rows)]
    for place, (heading, end) in enumerate(zip(found, ends, strict=True)):
        above = rows[: heading.at] if place == 0 else ()
        yield heading, above, rows[heading.at + heading.count : end]


def _is_sure_list(columns: Iterable[RollColumn]) -> bool:
    """Whether headings tell of people; beside such a list, other sheets hold loans, meetings and money."""
    told = {column.heading.kind or column.kind for column in columns if column.heading.whole}
    return bool(told & _NAMES) and bool(told & _OF_PEOPLE)


def _is_small(group: str) -> bool:
    return heading_key(group).split()[0] in {"to", "nhom", "chi", "doi", "cum"}


def _no_progress(_done: int, _total: int) -> None:
    """Nobody is watching."""
