"""Reads one cell of a spreadsheet as what its column holds: words, an amount, a day, a choice."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from clubdesk.domain.births import Birth
from clubdesk.domain.complaints import Expected, Fault
from clubdesk.text.amounts import format_amount, parse_amount, parse_percent
from clubdesk.text.dates import format_date, parse_birth, parse_date
from clubdesk.text.errors import UnreadableAmount, UnreadableDate, UnreadablePercent
from clubdesk.text.names import fold, nfc

T = TypeVar("T")

LARGEST_AMOUNT = 10**12
LARGEST_PERCENT = 100
EARLIEST_YEAR = 1900
_DATE_LIKE = re.compile(r"\s*[0-9]{1,2}\s*[-/. ]\s*[0-9]{1,2}\s*[-/. ]\s*[0-9]{4}\s*|[0-9]{8}")
_NEGATIVE = re.compile(r"[-−–(]\s*[0-9]")
_ZERO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")


@dataclass(eq=False)
class CellFault(Exception):
    """What is wrong in one cell; the row it stands in makes a complaint of it."""

    fault: Fault
    expected: Expected = field(default_factory=Expected)


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; `kind` is the spreadsheet's own letter (n number, s text, f formula…).

    `form` is the number format of a date, `font` the name of the font, as far as they are known.
    """

    value: object
    kind: str = "n"
    is_percent: bool = False
    form: str = ""
    font: str = ""

    @property
    def is_blank(self) -> bool:
        """Nothing there, or nothing but spaces."""
        if not isinstance(self.value, str):
            return self.value is None
        return not self.value[:1].isalnum() and not _plain(self.value)

    @property
    def shown(self) -> str:
        """The content as the person sees it, near enough to find it again."""
        if isinstance(self.value, bool):
            return str(self.value).upper()
        if isinstance(self.value, datetime | date):
            return format_date(self.value)
        if isinstance(self.value, int | float):
            return f"{Decimal(repr(self.value)):f}" + ("" if not self.is_percent else " (%)")
        return "" if self.value is None else _plain(str(getattr(self.value, "text", self.value)))

    @property
    def is_number(self) -> bool:
        """Whether it is a number cell (a logical value is none)."""
        return isinstance(self.value, int | float) and not isinstance(self.value, bool)


BLANK = Cell(None)


def _plain(text: str) -> str:
    return " ".join((text if text.isascii() else nfc(_ZERO_WIDTH.sub("", text))).split())


def heading_key(text: str) -> str:
    """The form in which headings, names of sheets and choices are compared: folded, letters and digits."""
    return " ".join(re.sub(r"[\W_]+", " ", fold(_ZERO_WIDTH.sub("", nfc(text)))).split())


def checked(cell: Cell) -> Cell:
    """The cell if it holds a plain value; formulas and error values are faults for every column."""
    if cell.kind == "f":
        raise CellFault(Fault.FORMULA)
    if cell.kind == "e":
        raise CellFault(Fault.ERROR_CELL)
    return cell


def words(cell: Cell) -> str:
    """Text with single spaces, in NFC; a number or day as it is seen."""
    if isinstance(cell.value, bool):
        raise CellFault(Fault.NOT_TEXT)
    return cell.shown


def number(cell: Cell, fault: Fault) -> Decimal | None:
    """A number cell by its shortest decimal form; None for a text, which each column reads its own way."""
    if isinstance(cell.value, str):
        return None
    exact = Decimal(repr(cell.value)) if cell.is_number else Decimal("NaN")
    if not exact.is_finite():
        raise CellFault(fault)
    return exact


def amount(cell: Cell) -> int:
    """Whole đồng, zero or more."""
    exact = number(cell, Fault.NOT_AN_AMOUNT)
    text = cell.shown
    if (exact is None and _NEGATIVE.match(text)) or (exact is not None and exact < 0):
        raise CellFault(Fault.NEGATIVE_AMOUNT)
    if cell.is_percent or (exact is not None and exact != exact.to_integral_value()):
        raise CellFault(Fault.NOT_AN_AMOUNT)
    try:
        dong = parse_amount(text) if exact is None else int(exact)
    except UnreadableAmount:
        raise CellFault(Fault.NOT_AN_AMOUNT) from None
    if dong > LARGEST_AMOUNT:
        raise CellFault(Fault.TOO_LARGE, Expected(amount=LARGEST_AMOUNT))
    return dong


def positive_amount(cell: Cell) -> int:
    """Whole đồng, more than zero."""
    dong = amount(cell)
    if not dong:
        raise CellFault(Fault.ZERO_AMOUNT)
    return dong


def percent(cell: Cell) -> Decimal:
    """Per cent from 0 to 100, exactly: 0,8 is 0,8 %; a cell formatted as 0,8 % counts as it is seen."""
    exact = number(cell, Fault.NOT_A_PERCENT)
    if exact is None:
        if _NEGATIVE.match(cell.shown):
            raise CellFault(Fault.NEGATIVE_PERCENT)
        try:
            exact = parse_percent(cell.shown)
        except UnreadablePercent:
            raise CellFault(Fault.NOT_A_PERCENT) from None
    elif cell.is_percent:
        exact = (exact * 100).normalize()
    if exact < 0:
        raise CellFault(Fault.NEGATIVE_PERCENT)
    if exact > LARGEST_PERCENT:
        raise CellFault(Fault.OUT_OF_RANGE, Expected(choices=("0", str(LARGEST_PERCENT))))
    return exact


def count(least: int, most: int) -> Callable[[Cell], int]:
    """A reader of whole numbers from `least` to `most`."""

    def read(cell: Cell) -> int:
        exact = number(cell, Fault.NOT_A_NUMBER)
        if exact is None:
            text = cell.shown
            if not re.fullmatch(r"-?[0-9]{1,9}", text):
                raise CellFault(Fault.NOT_A_NUMBER, _range(least, most))
            exact = Decimal(text)
        if exact != exact.to_integral_value():
            raise CellFault(Fault.NOT_A_NUMBER, _range(least, most))
        if not least <= exact <= most:
            raise CellFault(Fault.OUT_OF_RANGE, _range(least, most))
        return int(exact)

    return read


def _range(least: int, most: int) -> Expected:
    return Expected(choices=(format_amount(least), format_amount(most)))


def day(cell: Cell) -> date:
    """A day of the calendar: a date cell, or text like 17/01/2025."""
    if isinstance(cell.value, datetime | date):
        found = cell.value.date() if isinstance(cell.value, datetime) else cell.value
    else:
        found = _written_day(cell)
    if found.year < EARLIEST_YEAR:
        raise CellFault(Fault.IMPOSSIBLE_DATE)
    return found


def _written_day(cell: Cell) -> date:
    if not isinstance(cell.value, str):
        raise CellFault(Fault.NOT_A_DATE)
    try:
        return parse_date(cell.shown)
    except UnreadableDate:
        is_impossible = _DATE_LIKE.fullmatch(cell.shown)
        raise CellFault(Fault.IMPOSSIBLE_DATE if is_impossible else Fault.NOT_A_DATE) from None


def birth(cell: Cell) -> Birth:
    """A date of birth as far as it is known: a date cell, a year, 05/1961 or 03/05/1961."""
    if isinstance(cell.value, datetime | date):
        return Birth(cell.value.year, cell.value.month, cell.value.day)
    exact = number(cell, Fault.NOT_A_BIRTH)
    text = cell.shown if exact is None else f"{exact.normalize():f}"
    try:
        return parse_birth(text)
    except UnreadableDate:
        is_impossible = exact is None and _DATE_LIKE.fullmatch(text)
        raise CellFault(Fault.IMPOSSIBLE_DATE if is_impossible else Fault.NOT_A_BIRTH) from None


def choice(choices: Mapping[str, T]) -> Callable[[Cell], T]:
    """A reader of one of the given words, whatever its accents' writing and letter case."""
    by_key = {heading_key(word): meaning for word, meaning in choices.items()}

    def read(cell: Cell) -> T:
        key = heading_key(words(cell))
        if key not in by_key:
            raise CellFault(Fault.UNKNOWN_CHOICE, Expected(choices=tuple(choices)))
        return by_key[key]

    return read
