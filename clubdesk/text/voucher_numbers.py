"""How the number of a voucher is read from typing, and how many are told on one line."""

import re
from collections.abc import Iterable

from clubdesk.domain.ledger import Series, Voucher
from clubdesk.text.errors import UnreadableVoucher
from clubdesk.text.runs import runs_of

_NUMBER = re.compile(r"(PT|PC|PK)\s*([0-9]{4})\s*/\s*([0-9]{1,9})")


def parse_voucher(text: str) -> Voucher:
    """The voucher meant by "PT 2025/012", "pt 2025/12" or "PT2025/012"; else UnreadableVoucher."""
    written = _NUMBER.fullmatch(text.strip().upper())
    if written is None:
        raise UnreadableVoucher(text)
    return Voucher(Series(written[1]), int(written[2]), int(written[3]))


def voucher_range(vouchers: Iterable[Voucher]) -> str:
    """Vouchers of one series and year on one line: "PT 2026/101–146", "PT 2026/101, 103–104"."""
    ordered = sorted(vouchers, key=lambda voucher: voucher.number)
    runs = runs_of(ordered, lambda before, voucher: voucher.number == before.number + 1)
    told = ", ".join(f"{one[0].number:03d}" + (f"–{one[-1].number:03d}" if one[1:] else "") for one in runs)
    return f"{ordered[0].series} {ordered[0].year}/{told}"
