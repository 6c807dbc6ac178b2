"""How the number of a voucher is read from typing."""

import re

from clubdesk.domain.ledger import Series, Voucher
from clubdesk.text.errors import UnreadableVoucher

_NUMBER = re.compile(r"(PT|PC|PK)\s*([0-9]{4})\s*/\s*([0-9]{1,9})")


def parse_voucher(text: str) -> Voucher:
    """The voucher meant by "PT 2025/012", "pt 2025/12" or "PT2025/012"; else UnreadableVoucher."""
    written = _NUMBER.fullmatch(text.strip().upper())
    if written is None:
        raise UnreadableVoucher(text)
    return Voucher(Series(written[1]), int(written[2]), int(written[3]))
