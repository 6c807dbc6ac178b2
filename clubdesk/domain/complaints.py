"""What can be wrong in a club's old books: complaints about a cell, row or sheet, with what was expected."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto

from clubdesk.domain.errors import ClubError


class Fault(StrEnum):
    """Every way a cell, row or sheet can be wrong; those of `WARNINGS` do not stop the reading."""

    MISSING_SHEET = auto()
    MISSING_COLUMN = auto()
    DUPLICATE_COLUMN = auto()
    MISSING_SETTING = auto()
    DUPLICATE_SETTING = auto()
    BAD_SETTING = auto()
    SHARES_NOT_100 = auto()
    EMPTY = auto()
    FORMULA = auto()
    ERROR_CELL = auto()
    NOT_TEXT = auto()
    NOT_A_DATE = auto()
    IMPOSSIBLE_DATE = auto()
    NOT_A_BIRTH = auto()
    DATE_AFTER_TODAY = auto()
    NOT_AN_AMOUNT = auto()
    NEGATIVE_AMOUNT = auto()
    ZERO_AMOUNT = auto()
    TOO_LARGE = auto()
    NOT_A_NUMBER = auto()
    OUT_OF_RANGE = auto()
    NOT_A_PERCENT = auto()
    NEGATIVE_PERCENT = auto()
    UNKNOWN_CHOICE = auto()
    UNKNOWN_FUND = auto()
    UNKNOWN_MEMBER = auto()
    UNKNOWN_LOAN = auto()
    DUPLICATE_CODE = auto()
    DUPLICATE_MEETING = auto()
    DUPLICATE_ATTENDANCE = auto()
    NO_MEETING = auto()
    LEFT_BEFORE_JOINED = auto()
    BORN_AFTER_JOINED = auto()
    BEFORE_LOAN = auto()
    FIRST_DUE_TOO_EARLY = auto()
    IMPOSSIBLE_TERMS = auto()
    MORE_THAN_OWED = auto()
    WRITE_OFF_MORE_THAN_OWED = auto()
    FUND_SHORT = auto()
    UNKNOWN_COLUMN = auto()
    UNKNOWN_SHEET = auto()
    UNKNOWN_SETTING = auto()
    BEFORE_FOUNDING = auto()
    BEFORE_JOINED = auto()
    AFTER_LEFT = auto()
    ATTENDANCE_DIFFERS = auto()
    MORE_PRESENT_THAN_MEMBERS = auto()
    NOTHING_COLLECTED = auto()
    NO_BIRTH = auto()
    PRINCIPAL_EVERY_IGNORED = auto()
    ZEROS_RESTORED = auto()
    CITIZEN_LENGTH = auto()
    CITIZEN_OLD_CARD = auto()
    CITIZEN_PROVINCE = auto()
    CITIZEN_SEX = auto()
    CITIZEN_BIRTH = auto()
    CITIZEN_REPEATED = auto()


WARNINGS = frozenset(list(Fault)[list(Fault).index(Fault.UNKNOWN_COLUMN) :])


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What would have been right, as far as the fault has it: đồng or a count, a day, choices, a code."""

    amount: int | None = None
    day: date | None = None
    choices: tuple[str, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One thing wrong in the books: the sheet and column by their headings, the row as numbered there.

    `row` and `column` are None where the whole sheet or row is meant; `value` is what stands there.
    """

    sheet: str
    row: int | None = None
    column: str | None = None
    value: str = ""
    fault: Fault
    expected: Expected = field(default_factory=Expected)

    @property
    def is_warning(self) -> bool:
        """Whether the books can be stored in spite of it."""
        return self.fault in WARNINGS


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found: complaints, which stop the reading, and warnings, which are only told."""

    complaints: tuple[Complaint, ...] = ()
    warnings: tuple[Complaint, ...] = ()


def sort_findings(found: Iterable[Complaint], *, sheets: Iterable[str]) -> Findings:
    """The findings in the order of the given sheets, then by row; within a row as they were found."""
    places = {sheet: place for place, sheet in enumerate(sheets)}
    ordered = sorted(found, key=lambda one: (places.get(one.sheet, len(places)), one.row or 0))
    return Findings(
        tuple(one for one in ordered if not one.is_warning),
        tuple(one for one in ordered if one.is_warning),
    )


class BooksRefused(ClubError):
    """The books hold complaints, so nothing of them is stored."""

    complaints: tuple[Complaint, ...]


class WorkbookUnopened(ClubError):
    """The file is not there or may not be read."""

    name: str


class NotAWorkbook(ClubError):
    """The file is no .xlsx workbook at all."""

    name: str


class OldWorkbook(ClubError):
    """An .xls workbook of the Excel of before 2007."""

    name: str


class WorkbookProtected(ClubError):
    """The workbook can only be opened with a password."""

    name: str


class WorkbookDamaged(ClubError):
    """A workbook whose content cannot be read."""

    name: str


class WorkbookTooLarge(ClubError):
    """The file is larger, packed or unpacked, than books can be; sizes in bytes."""

    name: str
    limit: int


class SheetTooLarge(ClubError):
    """A sheet with more rows or columns than books can have."""

    sheet: str
    rows: int
    columns: int


class NotAHistoryWorkbook(ClubError):
    """A workbook in which not one sheet of the history workbook is found."""

    name: str
    sheets: tuple[str, ...]
