"""Reads one row of a member list as a member, noting everything that was guessed or cannot be read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll import ReadMember, RollProblem, Trouble
from clubdesk.domain.roll_columns import ColumnKind as Kind
from clubdesk.domain.roll_columns import RollField
from clubdesk.exchange.cells import Cell
from clubdesk.exchange.roll_births import birth_of_age, joined_birth, read_birth
from clubdesk.exchange.roll_details import joined_texts, read_card, read_code, read_day
from clubdesk.exchange.roll_groups import group_of_cell
from clubdesk.exchange.roll_numbers import read_citizen, read_phone
from clubdesk.exchange.roll_row_cells import RowCells
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


@dataclass(slots=True)
class RowReading:
    """One row being read; whatever needs a look is collected."""

    cells: RowCells
    group: str
    found: list[RollProblem] = field(default_factory=list)

    def member(self) -> ReadMember:
        """The row as it would be stored."""
        name, titled = self._name()
        sex, birth = self._sex_and_birth(titled)
        is_reckoned = any(one.trouble is Trouble.BIRTH_FROM_AGE for one in self.found)
        certain = None if is_reckoned else birth
        cell, text = self.cells.first(Kind.CITIZEN_ID)
        citizen_id, doubts = read_citizen(cell, text, sex=sex, birth=certain)
        self._note_number(RollField.CITIZEN_ID, Kind.CITIZEN_ID, text, citizen_id, doubts)
        cell, text = self.cells.first(Kind.PHONE)
        phone, owner, doubts = read_phone(cell, text)
        self._note_number(RollField.PHONE, Kind.PHONE, text, phone, doubts)
        cards = [read_card(text) for text in self._associations()]
        if self.cells.row.is_hidden:
            self._note(RollField.ROW, name, Trouble.ROW_HIDDEN)
        return ReadMember(
            sheet=self.cells.table.sheet,
            row=self.cells.row.number,
            name=name,
            sex=sex,
            birth=birth,
            citizen_id=citizen_id,
            phone=phone,
            household=self._household(),
            group=self._group(),
            phone_owner=joined_texts((owner, self.cells.at(Kind.PHONE_OWNER)[1])),
            hamlet=joined_texts([self.cells.at(Kind.HAMLET)[1]]),
            address=self.cells.joined(Kind.ADDRESS),
            joined_on=self._day(RollField.JOINED, Kind.JOINED),
            in_association=any(has_card for has_card, _number in cards),
            association_card=next((number for _has_card, number in cards if number), ""),
            insurance_card=read_card(self.cells.at(Kind.INSURANCE)[1])[1],
            insurance_until=self._day(RollField.INSURANCE_UNTIL, Kind.INSURANCE_UNTIL),
            note=self.cells.joined(Kind.NOTE),
            code=read_code(self.cells.at(Kind.CODE)[1]),
            stood=self.cells.stood,
        )

    def _note(self, where: RollField, value: str, trouble: Trouble, hint: str = "") -> None:
        problem = RollProblem(
            sheet=self.cells.table.sheet,
            row=self.cells.row.number,
            field=where,
            value=value,
            trouble=trouble,
            hint=hint,
        )
        self.found.append(problem)

    def _associations(self) -> list[str]:
        """What a column of ticks and one of card numbers tell."""
        spare = [text for _cell, text in self.cells.spare(Kind.ASSOCIATION)]
        return [self.cells.at(Kind.ASSOCIATION)[1], *spare]

    def _day(self, where: RollField, kind: Kind) -> date | None:
        is_last = kind is Kind.INSURANCE_UNTIL
        cell, text = self.cells.at(kind)
        day, found = read_day(cell, text, at_end=is_last, until=None if is_last else self.cells.table.today)
        for trouble, hint in found:
            self._note(where, text, trouble, hint)
        return day

    def _note_number(self, where: RollField, kind: Kind, text: str, number: str, doubts: Doubts) -> None:
        """What is doubtful of a number, and numbers in spare columns that are not taken."""
        for trouble, hint in doubts:
            self._note(where, text, trouble, hint)
        others = [other for _cell, other in self.cells.spare(kind) if other != text]
        if others:
            self._note(where, " | ".join((text, *others)), _MORE[kind], number)

    def _name(self) -> tuple[str, Sex | None]:
        written = self.cells.name
        tidy = tidy_name(written)
        cell = self.cells.at(Kind.NAME)[0]
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
            (sex, *self.cells.at(kind))
            for kind, sex in _SEX_COLUMNS.items()
            if not is_nothing(self.cells.at(kind)[1])
        ]
        birth = self._birth([(cell, text) for _sex, cell, text in by_column])
        if len(by_column) > 1:
            self._note(RollField.SEX, " | ".join(text for _sex, _cell, text in by_column), Trouble.SEX_TWICE)
            return titled, birth
        told = by_column[0][0] if by_column else self._told_sex()
        if told and titled and told is not titled:
            self._note(RollField.SEX, self.cells.name, Trouble.SEX_AGAINST_TITLE)
        sex = told or titled or self._sex_from_blank()
        if sex is None and not any(one.field is RollField.SEX for one in self.found):
            self._note(RollField.SEX, "", Trouble.SEX_MISSING)
        return sex, birth

    def _told_sex(self) -> Sex | None:
        text = self.cells.at(Kind.SEX)[1]
        sex = sex_in(text)
        if sex is None and not is_nothing(text):
            self._note(RollField.SEX, text, Trouble.SEX_UNREADABLE)
        return sex

    def _sex_from_blank(self) -> Sex | None:
        """A list with one column of ticks, for women or for men, says the other sex by a blank."""
        told = [kind for kind in _SEX_COLUMNS if kind in self.cells.table.columns]
        if len(told) != 1 or Kind.SEX in self.cells.table.columns:
            return None
        self._note(RollField.SEX, "", Trouble.SEX_FROM_BLANK)
        return Sex.MALE if told[0] is Kind.FEMALE else Sex.FEMALE

    def _birth(self, in_sex_columns: list[tuple[Cell, str]]) -> Birth | None:
        today, counted_in = self.cells.table.today, self.cells.table.counted_in
        cell, text = self.cells.first(Kind.BIRTH)
        of_ages = any(
            column.of_ages
            for kind in _SEX_COLUMNS
            if (column := self.cells.table.columns.get(kind)) is not None
        )
        parts = [self.cells.at(kind)[1] for kind in _BIRTH_PARTS]
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
            cell, text = others[0] if others else self.cells.at(Kind.AGE)
            if is_nothing(text):
                return None
            birth, found = birth_of_age(cell, text, today=today, counted_in=counted_in)
        for trouble, hint in found:
            self._note(RollField.BIRTH, text, trouble, hint)
        return birth

    def _household(self) -> Household | None:
        kinds = [kind for kind in _TICKED if kind in self.cells.table.columns]
        if Kind.HOUSEHOLD not in self.cells.table.columns and not kinds:
            return None
        text = self.cells.at(Kind.HOUSEHOLD)[1]
        household = household_in(text)
        if household is None:
            self._note(RollField.HOUSEHOLD, text, Trouble.HOUSEHOLD_UNKNOWN)
        ticked = [_TICKED[kind] for kind in kinds if not is_nothing(self.cells.at(kind)[1])]
        if len(ticked) > 1:
            self._note(
                RollField.HOUSEHOLD,
                ", ".join(self.cells.at(kind)[1] for kind in kinds),
                Trouble.HOUSEHOLD_UNKNOWN,
            )
            return Household.NONE
        return ticked[0] if ticked else household or Household.NONE

    def _group(self) -> str:
        column = self.cells.table.columns.get(Kind.GROUP)
        if column is None:
            return self.group
        text = self.cells.row.texts[column.place] or self.cells.row.from_above.get(column.place, "")
        return self.group if is_nothing(text) else group_of_cell(text, heading=column.heading.own)
