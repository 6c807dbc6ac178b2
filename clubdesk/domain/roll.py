"""What was read out of a club's own member list: people, doubts, doubles, and what was left out."""

from dataclasses import dataclass
from enum import StrEnum, auto

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex


class RollField(StrEnum):
    """What is read of a person; `ROW` stands for the row as a whole."""

    NAME = "name"
    SEX = "sex"
    BIRTH = "birth"
    CITIZEN_ID = "citizen_id"
    PHONE = "phone"
    HOUSEHOLD = "household"
    GROUP = "group"
    ROW = "row"


class ColumnKind(StrEnum):
    """What a column of a list holds; a list has few of them, in any order."""

    NUMBERING = auto()
    NAME = auto()
    FAMILY_NAME = auto()
    MIDDLE_NAME = auto()
    GIVEN_NAME = auto()
    SEX = auto()
    MALE = auto()
    FEMALE = auto()
    BIRTH = auto()
    BIRTH_DAY = auto()
    BIRTH_MONTH = auto()
    BIRTH_YEAR = auto()
    AGE = auto()
    CITIZEN_ID = auto()
    PHONE = auto()
    HOUSEHOLD = auto()
    POOR = auto()
    NEAR_POOR = auto()
    NEWLY_ESCAPED = auto()
    GROUP = auto()
    HAMLET = auto()
    CODE = auto()
    ADDRESS = auto()
    JOINED = auto()
    ETHNIC_GROUP = auto()
    CARD = auto()
    POST = auto()
    NOTE = auto()
    OTHER = auto()


NOT_TAKEN_OVER = frozenset(list(ColumnKind)[list(ColumnKind).index(ColumnKind.CODE) :])


class Trouble(StrEnum):
    """Why something read needs a look; those of `GUESSES` were read all the same and are only told."""

    NAME_MISSING = auto()
    NAME_UNUSUAL = auto()
    SEX_MISSING = auto()
    SEX_UNREADABLE = auto()
    SEX_TWICE = auto()
    BIRTH_IMPOSSIBLE = auto()
    BIRTH_UNREADABLE = auto()
    BIRTH_OUT_OF_RANGE = auto()
    CITIZEN_LENGTH = auto()
    CITIZEN_ROUNDED = auto()
    PHONE_UNUSUAL = auto()
    HOUSEHOLD_UNKNOWN = auto()
    FORMULA = auto()
    NAME_REMARK = auto()
    SEX_FROM_BLANK = auto()
    SEX_AGAINST_TITLE = auto()
    YEAR_GUESSED = auto()
    BIRTH_FROM_AGE = auto()
    BIRTH_FROM_SERIAL = auto()
    BIRTH_YEAR_AS_DATE = auto()
    BIRTH_APPROXIMATE = auto()
    NOT_GROWN_UP = auto()
    CITIZEN_ZEROS = auto()
    CITIZEN_OLD_CARD = auto()
    CITIZEN_PROVINCE = auto()
    CITIZEN_SEX = auto()
    CITIZEN_BIRTH = auto()
    PHONE_ZERO = auto()
    PHONE_OLD = auto()
    PHONE_MORE = auto()
    ROW_HIDDEN = auto()
    SHEET_HIDDEN = auto()


GUESSES = frozenset(list(Trouble)[list(Trouble).index(Trouble.NAME_REMARK) :])


class LeftOutWhy(StrEnum):
    """Why a row or column of the list is no member."""

    TITLE = auto()
    GROUP_HEADING = auto()
    COLUMN_NUMBERS = auto()
    TOTAL = auto()
    SIGNATURE = auto()
    ONLY_NUMBER = auto()
    NO_PERSON = auto()
    NO_LIST = auto()
    COLUMN_NOT_TAKEN = auto()


class DuplicateWhy(StrEnum):
    """Why rows may be one person."""

    CITIZEN_ID = auto()
    NAME_AND_YEAR = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMember:
    """One row of the list as it would be stored, beside what stood there.

    `household` is None where the list has no such column; `sex` and `birth` where they could not be read.
    `stood` are the heading and the text of every filled cell, before any conversion.
    """

    sheet: str
    row: int
    name: str
    sex: Sex | None = None
    birth: Birth | None = None
    citizen_id: str = ""
    phone: str = ""
    household: Household | None = None
    group: str = ""
    stood: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RollProblem:
    """Something in a row to be repaired or known: `value` stood there, `hint` is what was made of it."""

    sheet: str
    row: int
    field: RollField
    value: str
    trouble: Trouble
    hint: str = ""
    name: str = ""

    @property
    def is_guess(self) -> bool:
        """Whether it was read all the same, so that only a look is asked for."""
        return self.trouble in GUESSES


@dataclass(frozen=True, slots=True)
class RollDuplicate:
    """Rows that may be one person, in the order of the list."""

    members: tuple[ReadMember, ...]
    why: DuplicateWhy


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row, or a column under its heading, that was not read as a member."""

    sheet: str
    row: int
    text: str
    why: LeftOutWhy


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadColumn:
    """What a column was understood to be; `before` and `after` show an old font's text being converted."""

    sheet: str
    place: int
    heading: str
    kind: ColumnKind
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollReading:
    """Everything that was found in a list; nothing of it is stored yet."""

    members: tuple[ReadMember, ...]
    problems: tuple[RollProblem, ...]
    duplicates: tuple[RollDuplicate, ...]
    left_out: tuple[LeftOut, ...]
    columns: tuple[ReadColumn, ...]
