"""How sums of đồng and percentages are read from typing and written."""

import re
from decimal import Decimal
from fractions import Fraction

from clubdesk.domain.money import round_to
from clubdesk.text.errors import UnreadableAmount, UnreadablePercent
from clubdesk.text.names import fold

LARGEST_AMOUNT = 10**15 - 1

_POWERS = {"k": 3, "nghin": 3, "ngan": 3, "tr": 6, "trieu": 6, "ti": 9}
_UNIT = f" ?(?P<unit>{'|'.join(_POWERS)})"
_PLAIN = "(?P<whole>[0-9]{1,15})"
_GROUPED = r"(?P<whole>[1-9][0-9]{0,2}(?P<mark>[., ])[0-9]{3}(?:(?P=mark)[0-9]{3}){0,3})"
_CURRENCY = "(?: ?(?:dong|d|vnd|₫))?"
# Thousands and thousandths look alike before a unit ("1.500tr"), "2tr50" may be 2,5 or 2,05 million, and
# "2 triệu 500 đồng" 2.500.000 or 2.000.500: none of them is read, rather than read wrong by far.
_WRITINGS = (
    re.compile(_PLAIN + _CURRENCY),
    re.compile(_GROUPED + _CURRENCY),
    re.compile(_PLAIN + "(?:[.,](?P<part>[0-9]{1,2}|[0-9]{4,9}))?" + _UNIT + _CURRENCY),
    re.compile(_PLAIN + _UNIT + " ?(?P<part>[0-9]|[0-9]{3})"),
)
_PERCENT = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*%?")


def parse_amount(text: str) -> int:
    """The whole đồng meant by "5000000", "5.000.000", "5 000 000 đ", "5tr", "1,5 triệu", "2tr5" or "500k".

    Raises UnreadableAmount for anything else: negative, a part of a đồng, thousands not in groups of
    three, unclear, or above LARGEST_AMOUNT.
    """
    folded = fold(text)
    written = next(filter(None, (writing.fullmatch(folded) for writing in _WRITINGS)), None)
    if written is None:
        raise UnreadableAmount(text)
    amount = _amount_written(written.groupdict())
    if amount is None or amount > LARGEST_AMOUNT:
        raise UnreadableAmount(text)
    return amount


def _amount_written(parts: dict[str, str | None]) -> int | None:
    whole = re.sub("[., ]", "", parts["whole"] or "")
    fraction = (parts.get("part") or "").rstrip("0")
    zeros = _POWERS.get(parts.get("unit") or "", 0) - len(fraction)
    return None if zeros < 0 else int(whole + fraction + "0" * zeros)


def format_amount(amount: int) -> str:
    """The đồng with dots between thousands and no sign of the currency: "12.345", "-12.345"."""
    return f"{amount:,}".replace(",", ".")


def format_dong(amount: int) -> str:
    """The đồng with dots and đ, held together by a no-break space: "12.345 đ"."""
    return f"{format_amount(amount)}\u00a0đ"


def format_difference(amount: int) -> str:
    """The đồng with their sign: "+12.345 đ", "−12.345 đ"."""
    return f"{'−' if amount < 0 else '+'}{format_dong(abs(amount))}"


def parse_percent(text: str) -> Decimal:
    """The exact percentage in "0,8", "0.8" or "0,8 %"; raises UnreadablePercent for anything else."""
    written = _PERCENT.fullmatch(text.strip())
    if written is None:
        raise UnreadablePercent(text)
    return Decimal(written[1].replace(",", "."))


def format_share(share: Fraction) -> str:
    """A share in percent to one decimal, halves up: "12,5\u00a0%"."""
    thousandths = round_to(share * 1_000, 1)
    return f"{format_percent(Decimal(thousandths) / 10)}\u00a0%"


def format_percent(percent: Decimal) -> str:
    """The exact percentage with a decimal comma, no needless zeros and no sign: "0,8"."""
    plain = f"{percent:f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.replace(".", ",")
