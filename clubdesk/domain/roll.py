"""What was read out of a club's own member list: people, doubts, doubles, and what was left out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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
    PHONE_OWNER = "phone_owner"
    HAMLET = "hamlet"
    ADDRESS = "address"
    JOINED = "joined_on"
    ASSOCIATION = "association_card"
    INSURANCE = "insurance_card"
    INSURANCE_UNTIL = "insurance_until"
    NOTE = "note"
    CODE = "code"
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
    PHONE_OWNER = auto()
    HOUSEHOLD = auto()
    POOR = auto()
    NEAR_POOR = auto()
    NEWLY_ESCAPED = auto()
    GROUP = auto()
    HAMLET = auto()
    CODE = auto()
    ADDRESS = auto()
    JOINED = auto()
    ASSOCIATION = auto()
    INSURANCE = auto()
    INSURANCE_UNTIL = auto()
    NOTE = auto()
    ETHNIC_GROUP = auto()
    POST = auto()
    OTHER = auto()


NOT_TAKEN_OVER = frozenset((ColumnKind.ETHNIC_GROUP, ColumnKind.POST, ColumnKind.OTHER))
"""Kinds that are only told as left out: an ethnic group needs the person's consent, a post its election."""

FIELD_OF: Mapping[ColumnKind, RollField] = {
    **dict.fromkeys(
        (ColumnKind.NAME, ColumnKind.FAMILY_NAME, ColumnKind.MIDDLE_NAME, ColumnKind.GIVEN_NAME),
        RollField.NAME,
    ),
    **dict.fromkeys((ColumnKind.SEX, ColumnKind.MALE, ColumnKind.FEMALE), RollField.SEX),
    **dict.fromkeys(
        (ColumnKind.BIRTH, ColumnKind.BIRTH_DAY, ColumnKind.BIRTH_MONTH, ColumnKind.BIRTH_YEAR),
        RollField.BIRTH,
    ),
    ColumnKind.AGE: RollField.BIRTH,
    ColumnKind.CITIZEN_ID: RollField.CITIZEN_ID,
    ColumnKind.PHONE: RollField.PHONE,
    ColumnKind.PHONE_OWNER: RollField.PHONE_OWNER,
    **dict.fromkeys(
        (ColumnKind.HOUSEHOLD, ColumnKind.POOR, ColumnKind.NEAR_POOR, ColumnKind.NEWLY_ESCAPED),
        RollField.HOUSEHOLD,
    ),
    ColumnKind.GROUP: RollField.GROUP,
    ColumnKind.HAMLET: RollField.HAMLET,
    ColumnKind.CODE: RollField.CODE,
    ColumnKind.ADDRESS: RollField.ADDRESS,
    ColumnKind.JOINED: RollField.JOINED,
    ColumnKind.ASSOCIATION: RollField.ASSOCIATION,
    ColumnKind.INSURANCE: RollField.INSURANCE,
    ColumnKind.INSURANCE_UNTIL: RollField.INSURANCE_UNTIL,
    ColumnKind.NOTE: RollField.NOTE,
}
"""Which of a person's fields a column tells about."""


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
