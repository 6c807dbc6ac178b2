"""What was read out of a club's own member list: people, doubts, doubles, and what was left out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll_columns import ColumnKind, RollField


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
    CITIZEN_TAKEN = auto()
    PHONE_UNUSUAL = auto()
    HOUSEHOLD_UNKNOWN = auto()
    DAY_UNREADABLE = auto()
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
    CITIZEN_MORE = auto()
    CITIZEN_ZEROS = auto()
    CITIZEN_OLD_CARD = auto()
    CITIZEN_PROVINCE = auto()
    CITIZEN_SEX = auto()
    CITIZEN_BIRTH = auto()
    PHONE_ZERO = auto()
    PHONE_OLD = auto()
    PHONE_MORE = auto()
    PHONE_OWNER = auto()
    DAY_FROM_PART = auto()
    CODE_TAKEN = auto()
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
    COLUMN_NEEDS_CONSENT = auto()


class DuplicateWhy(StrEnum):
    """Why rows may be one person."""

    CITIZEN_ID = auto()
    NAME_AND_YEAR = auto()
    NAME = auto()
    CODE = auto()


RowKey = tuple[str, int]
"""A row of a list: the title of its sheet, and its number."""


@dataclass(frozen=True, slots=True)
class StoodCell:
    """A filled cell of a row before any conversion, under its heading, and what its column holds."""

    kind: ColumnKind
    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMember:
    """One row of the list as it would be stored, beside what stood there.

    `household` is None where the list has no such column; `sex` and `birth` where they could not be read.
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
    phone_owner: str = ""
    hamlet: str = ""
    address: str = ""
    joined_on: date | None = None
    in_association: bool = False
    association_card: str = ""
    insurance_card: str = ""
    insurance_until: date | None = None
    note: str = ""
    code: str = ""
    stood: tuple[StoodCell, ...] = ()

    @property
    def key(self) -> RowKey:
        """Where the row stands in the list."""
        return self.sheet, self.row


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

    @property
    def key(self) -> RowKey:
        """Where it stands in the list."""
        return self.sheet, self.row


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadColumn:
    """What a column was understood to be; `before` and `after` show an old font's text being converted.

    `samples` are the first different texts that stand in it.
    """

    sheet: str
    place: int
    heading: str
    kind: ColumnKind
    before: str = ""
    after: str = ""
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RollReading:
    """Everything that was found in a list; nothing of it is stored yet.

    `year` is the one that the titles of the list tell, None where they tell none.
    """

    members: tuple[ReadMember, ...]
    problems: tuple[RollProblem, ...]
    duplicates: tuple[RollDuplicate, ...]
    left_out: tuple[LeftOut, ...]
    columns: tuple[ReadColumn, ...]
    year: int | None = None
