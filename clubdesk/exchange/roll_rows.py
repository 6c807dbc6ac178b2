"""Reads one row of a member list as a member, noting everything that was guessed or cannot be read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll import ReadMember, RollProblem, StoodCell, Trouble
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.domain.roll_columns import RollField
from clubdesk.exchange.cells import BLANK, Cell
from clubdesk.exchange.roll_births import birth_of_age, joined_birth, read_birth
from clubdesk.exchange.roll_columns import RollColumn
from clubdesk.exchange.roll_details import joined_texts, read_card, read_code, read_day
from clubdesk.exchange.roll_groups import group_of_cell
from clubdesk.exchange.roll_numbers import read_citizen, read_phone
from clubdesk.exchange.roll_sheets import RollRow
from clubdesk.text.roll_words import household_in, is_mark, is_nothing, is_person_name, sex_in, tidy_name

_TICKED = {
    Kind.POOR: Household.POOR,
    Kind.NEAR_POOR: Household.NEAR_POOR,
    Kind.NEWLY_ESCAPED: Household.NEWLY_ESCAPED,
}
_SEX_COLUMNS = {Kind.MALE: Sex.MALE, Kind.FEMALE: Sex.FEMALE}
_MORE = {Kind.CITIZEN_ID: Trouble.CITIZEN_MORE, Kind.PHONE: Trouble.PHONE_MORE}
Doubts = Iterable[tuple[Trouble, str]]
_BIRTH_PARTS = (Kind.BIRTH_DAY, Kind.BIRTH_MONTH, Kind.BIRTH_YEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What holds for all rows under one heading: the sheet, its columns, the day, the year of its ages."""

    sheet: str
    columns: Mapping[Kind, RollColumn]
    every_column: tuple[RollColumn, ...]
    today: date
    counted_in: int


@dataclass(slots=True)
class RowReading:
    """One row being read; whatever needs a look is collected."""

    table: Table
    row: RollRow
    group: str
    found: list[RollProblem] = field(default_factory=list)

    def member(self) -> ReadMember:
        """The row as it would be stored."""
        name, titled = self._name()
        sex, birth = self._sex_and_birth(titled)
        is_reckoned = any(one.trouble is Trouble.BIRTH_FROM_AGE for one in self.found)
        certain = None if is_reckoned else birth
        cell, text = self._number(Kind.CITIZEN_ID)
        citizen_id, doubts = read_citizen(cell, text, sex=sex, birth=certain)
        self._note_number(RollField.CITIZEN_ID, Kind.CITIZEN_ID, text, citizen_id, doubts)
        cell, text = self._number(Kind.PHONE)
        phone, owner, doubts = read_phone(cell, text)
        self._note_number(RollField.PHONE, Kind.PHONE, text, phone, doubts)
        in_association, association_card = read_card(self._at(Kind.ASSOCIATION)[1])
        if self.row.is_hidden:
            self._note(RollField.ROW, name, Trouble.ROW_HIDDEN)
        return ReadMember(
            sheet=self.table.sheet,
            row=self.row.number,
            name=name,
            sex=sex,
            birth=birth,
            citizen_id=citizen_id,
            phone=phone,
            household=self._household(),
            group=self._group(),
            phone_owner=joined_texts((owner, self._at(Kind.PHONE_OWNER)[1])),
            hamlet=joined_texts([self._at(Kind.HAMLET)[1]]),
            address=self._all_of(Kind.ADDRESS),
            joined_on=self._day(RollField.JOINED, Kind.JOINED),
            in_association=in_association,
            association_card=association_card,
            insurance_card=read_card(self._at(Kind.INSURANCE)[1])[1],
            insurance_until=self._day(RollField.INSURANCE_UNTIL, Kind.INSURANCE_UNTIL),
            note=self._all_of(Kind.NOTE),
            code=read_code(self._at(Kind.CODE)[1]),
            stood=tuple(
                StoodCell(column.kind, column.heading.whole, self.row.stood[column.place])
                for column in self.table.every_column
                if self.row.stood[column.place]
            ),
        )

    def _at(self, kind: Kind) -> tuple[Cell, str]:
        column = self.table.columns.get(kind)
        return (self.row.cells[column.place], self.row.texts[column.place]) if column else (BLANK, "")

    def _note(self, where: RollField, value: str, trouble: Trouble, hint: str = "") -> None:
        problem = RollProblem(
            sheet=self.table.sheet,
            row=self.row.number,
            field=where,
            value=value,
            trouble=trouble,
            hint=hint,
        )
        self.found.append(problem)

    def _all_of(self, kind: Kind) -> str:
        """The texts of every column of a kind of which a list may have several."""
        return joined_texts(
            self.row.texts[column.place] for column in self.table.every_column if column.kind is kind
        )

    def _day(self, where: RollField, kind: Kind) -> date | None:
        is_last = kind is Kind.INSURANCE_UNTIL
        cell, text = self._at(kind)
        day, found = read_day(cell, text, at_end=is_last, until=None if is_last else self.table.today)
        for trouble, hint in found:
            self._note(where, text, trouble, hint)
        return day

    def _number(self, kind: Kind) -> tuple[Cell, str]:
        """The number of a kind, out of a spare column where the first is blank."""
        spare = self._spare(kind)
        return spare[0] if spare and is_nothing(self._at(kind)[1]) else self._at(kind)

    def _spare(self, kind: Kind) -> list[tuple[Cell, str]]:
        return [
            (self.row.cells[column.place], text)
            for column in self.table.every_column
            if column.is_spare
            and column.kind is kind
            and not is_nothing(text := self.row.texts[column.place])
        ]

    def _note_number(self, where: RollField, kind: Kind, text: str, number: str, doubts: Doubts) -> None:
        """What is doubtful of a number, and numbers in spare columns that are not taken."""
        for trouble, hint in doubts:
            self._note(where, text, trouble, hint)
        others = [other for _cell, other in self._spare(kind) if other != text]
        if others:
            self._note(where, " | ".join((text, *others)), _MORE[kind], number)

    def _name(self) -> tuple[str, Sex | None]:
        written = written_name(self.row, self.table.columns)
        tidy = tidy_name(written)
        cell = self._at(Kind.NAME)[0]
        if cell.kind == "f":
            self._note(RollField.NAME, written, Trouble.FORMULA)
            return written, None
        if not tidy.name:
            self._note(RollField.NAME, written, Trouble.NAME_MISSING)
        elif not is_person_name(written):
            self._note(RollField.NAME, written, Trouble.NAME_UNUSUAL)
        if tidy.remark:
            self._note(RollField.NAME, written, Trouble.NAME_REMARK, tidy.remark)
        return tidy.name, tidy.sex

    def _sex_and_birth(self, titled: Sex | None) -> tuple[Sex | None, Birth | None]:
        by_column = [
            (sex, *self._at(kind)) for kind, sex in _SEX_COLUMNS.items() if not is_nothing(self._at(kind)[1])
        ]
        birth = self._birth([(cell, text) for _sex, cell, text in by_column])
        if len(by_column) > 1:
            self._note(RollField.SEX, " | ".join(text for _sex, _cell, text in by_column), Trouble.SEX_TWICE)
            return titled, birth
        told = by_column[0][0] if by_column else self._told_sex()
        if told and titled and told is not titled:
            self._note(RollField.SEX, written_name(self.row, self.table.columns), Trouble.SEX_AGAINST_TITLE)
        sex = told or titled or self._sex_from_blank()
        if sex is None and not any(one.field is RollField.SEX for one in self.found):
            self._note(RollField.SEX, "", Trouble.SEX_MISSING)
        return sex, birth

    def _told_sex(self) -> Sex | None:
        text = self._at(Kind.SEX)[1]
        sex = sex_in(text)
        if sex is None and not is_nothing(text):
            self._note(RollField.SEX, text, Trouble.SEX_UNREADABLE)
        return sex

    def _sex_from_blank(self) -> Sex | None:
        """A list with one column of ticks, for women or for men, says the other sex by a blank."""
        told = [kind for kind in _SEX_COLUMNS if kind in self.table.columns]
        if len(told) != 1 or Kind.SEX in self.table.columns:
            return None
        self._note(RollField.SEX, "", Trouble.SEX_FROM_BLANK)
        return Sex.MALE if told[0] is Kind.FEMALE else Sex.FEMALE

    def _birth(self, in_sex_columns: list[tuple[Cell, str]]) -> Birth | None:
        today, counted_in = self.table.today, self.table.counted_in
        cell, text = self._at(Kind.BIRTH)
        of_ages = any(
            column.of_ages for kind in _SEX_COLUMNS if (column := self.table.columns.get(kind)) is not None
        )
        parts = [self._at(kind)[1] for kind in _BIRTH_PARTS]
        others = [(one, words) for one, words in in_sex_columns if not is_mark(words)]
        if not is_nothing(text):
            birth, found = read_birth(cell, text, today=today)
        elif parts[2]:
            text = "/".join(part for part in parts if part)
            birth, found = joined_birth(parts[0], parts[1], parts[2], today=today)
        elif others and not of_ages:
            cell, text = others[0]
            birth, found = read_birth(cell, text, today=today)
        else:
            cell, text = others[0] if others else self._at(Kind.AGE)
            if is_nothing(text):
                return None
            birth, found = birth_of_age(cell, text, today=today, counted_in=counted_in)
        for trouble, hint in found:
            self._note(RollField.BIRTH, text, trouble, hint)
        return birth

    def _household(self) -> Household | None:
        kinds = [kind for kind in _TICKED if kind in self.table.columns]
        if Kind.HOUSEHOLD not in self.table.columns and not kinds:
            return None
        text = self._at(Kind.HOUSEHOLD)[1]
        household = household_in(text)
        if household is None:
            self._note(RollField.HOUSEHOLD, text, Trouble.HOUSEHOLD_UNKNOWN)
        ticked = [_TICKED[kind] for kind in kinds if not is_nothing(self._at(kind)[1])]
        if len(ticked) > 1:
            self._note(
                RollField.HOUSEHOLD, ", ".join(self._at(kind)[1] for kind in kinds), Trouble.HOUSEHOLD_UNKNOWN
            )
            return Household.NONE
        return ticked[0] if ticked else household or Household.NONE

    def _group(self) -> str:
        column = self.table.columns.get(Kind.GROUP)
        if column is None:
            return self.group
        text = self.row.texts[column.place] or self.row.from_above.get(column.place, "")
        return self.group if is_nothing(text) else group_of_cell(text, heading=column.heading.own)


def written_name(row: RollRow, columns: Mapping[Kind, RollColumn]) -> str:
    """The name as it stands in its column, or in its two columns."""
    kinds = (Kind.NAME, Kind.FAMILY_NAME, Kind.MIDDLE_NAME, Kind.GIVEN_NAME)
    return " ".join(
        text for kind in kinds if (column := columns.get(kind)) and (text := row.texts[column.place])
    )
