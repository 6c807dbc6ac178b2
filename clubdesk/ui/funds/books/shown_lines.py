"""Which lines of a cash book are shown: of one kind, and with what was typed in them."""

from collections.abc import Sequence

from clubdesk.domain.ledger import EntryKind
from clubdesk.operations.funds import CashLine
from clubdesk.text.amounts import format_dong
from clubdesk.text.names import fold
from clubdesk.text.translation import translate
from clubdesk.ui.funds.book_rows import BookRow, book_row

EVERY_KIND = ""
_NAMED_BY_CLUB = {EntryKind.RECEIPT, EntryKind.PAYMENT}


def kind_choices(lines: Sequence[CashLine]) -> list[tuple[str, str]]:
    """The kinds there are among some lines, after "every kind"."""
    found = {kind_word(line) for line in lines}
    every = [(EVERY_KIND, translate("Books", "Every kind"))]
    return every + [(word, word) for word in sorted(found, key=fold)]


def shown_rows(lines: Sequence[CashLine], *, kind: str, words: str) -> list[BookRow]:
    """The rows of a kind (or of every kind) in which all the words typed are found, accents or not."""
    typed = fold(words).split()
    return [
        row
        for row in map(book_row, (line for line in lines if kind in (EVERY_KIND, kind_word(line))))
        if all(word in _findable(row) for word in typed)
    ]


def sums_sentence(rows: Sequence[BookRow]) -> str:
    """What the rows shown come to."""
    words = translate("Books", "Shown: {lines} lines, in {received}, out {paid}.")
    received = sum(row.received or 0 for row in rows)
    paid = sum(row.paid or 0 for row in rows)
    return words.format(lines=len(rows), received=format_dong(received), paid=format_dong(paid))


def kind_word(line: CashLine) -> str:
    """What sort of entry a line is: as the club calls it, or what the program does."""
    kind = line.posted.entry.kind
    return line.kind_name if kind in _NAMED_BY_CLUB else _kind_names()[kind]


def _kind_names() -> dict[EntryKind, str]:
    return {
        EntryKind.OPENING: translate("Books", "Opening figure"),
        EntryKind.DUES: translate("Books", "Dues"),
        EntryKind.TRANSFER: translate("Books", "Transfer"),
        EntryKind.CONTRIBUTION: translate("Books", "Contribution"),
        EntryKind.REFUND: translate("Books", "Contribution given back"),
        EntryKind.DISBURSEMENT: translate("Books", "Money lent"),
        EntryKind.TOP_UP: translate("Books", "Money lent"),
        EntryKind.REPAYMENT: translate("Books", "Repayment"),
        EntryKind.RECOVERY: translate("Books", "Repayment"),
        EntryKind.WRITE_OFF: translate("Books", "Write-off"),
        EntryKind.BROUGHT_IN: translate("Books", "Old loan"),
        EntryKind.CORRECTION: translate("Books", "Old loan"),
        EntryKind.REVERSAL: translate("Books", "Reversal"),
    }


def _findable(row: BookRow) -> str:
    kind = kind_word(row.line) if row.line else ""
    return fold(" ".join((row.voucher, row.short_voucher, row.words, row.detail, kind)))
