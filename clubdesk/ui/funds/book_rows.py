"""The rows of a fund's cash book: what the month opened with, its lines, their sum, what it closed with."""

from dataclasses import dataclass

from clubdesk.domain.ledger import EntryKind, is_offered_for_reversal
from clubdesk.operations.funds import CashBook, CashLine, transfer_ends
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.entry_words import describe, moved_within
from clubdesk.text.translation import translate
from clubdesk.text.voucher_numbers import voucher_range
from clubdesk.ui.widgets.table import Column, TableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRow:
    """One row as shown; amounts in đồng, None where the cell stays empty; `line` only for entries."""

    day: str = ""
    voucher: str = ""
    short_voucher: str = ""
    words: str
    detail: str = ""
    received: int | None = None
    paid: int | None = None
    balance: int | None = None
    line: CashLine | None = None

    @property
    def is_sum(self) -> bool:
        """Whether the row is no entry but a balance or a sum."""
        return self.line is None

    @property
    def loan_id(self) -> int | None:
        """The loan the entry belongs to."""
        return self.line.posted.entry.loan_id if self.line else None

    @property
    def entry_id(self) -> int | None:
        """The sequence number of the entry."""
        return self.line.posted.id if self.line else None

    @property
    def is_reversed(self) -> bool:
        """Whether the entry was taken back."""
        return self.line is not None and self.line.posted.reversed_by is not None

    @property
    def can_be_reversed(self) -> bool:
        """Whether taking the entry back makes sense."""
        return (
            self.line is not None
            and not self.line.gathered
            and not self.is_reversed
            and is_offered_for_reversal(self.line.posted.entry)
        )


def book_rows(book: CashBook) -> list[BookRow]:
    """Every row of a month's cash book, in order."""
    return [
        BookRow(words=translate("Funds", "Opening of the month"), balance=book.opening),
        *map(book_row, book.lines),
        BookRow(words=translate("Funds", "Sum of the month"), received=book.received, paid=book.paid),
        BookRow(words=translate("Funds", "Closing balance"), balance=book.closing),
    ]


def narrow_model() -> TableModel:
    """Four columns for half a page: the voucher stands under its day, in and out share a column.

    The year of the voucher is left out: it is that of the page's title.
    """
    return TableModel(
        [
            Column[BookRow](
                title=translate("Funds", "Day"),
                text=lambda row: row.day[:5],
                quiet=lambda row: row.short_voucher,
            ),
            _words_column(),
            Column[BookRow](
                title=translate("Funds", "In, out"),
                text=_first_moved,
                quiet=_second_moved,
                tint=_moved_tint,
                quiet_tint=lambda _row: "warning",
                right=True,
            ),
            _balance_column(),
        ]
    )


def wide_model() -> TableModel:
    """The six columns of the paper book."""
    return TableModel(
        [
            Column[BookRow](title=translate("Funds", "Day"), text=lambda row: row.day),
            Column[BookRow](title=translate("Funds", "Voucher"), text=lambda row: row.voucher),
            _words_column(),
            Column[BookRow](
                title=translate("Funds", "In"), text=lambda row: _amount(row.received), right=True
            ),
            Column[BookRow](title=translate("Funds", "Out"), text=lambda row: _amount(row.paid), right=True),
            _balance_column(),
        ]
    )


def book_row(line: CashLine) -> BookRow:
    """One line of a cash book as shown."""
    entry = line.posted.entry
    if line.gathered:
        return _gathered_row(line)
    said = describe(
        entry,
        borrower=line.borrower,
        loan_code=line.loan_code,
        account_name=line.kind_name,
        reversed_voucher=line.reversed_voucher,
    )
    words, _break, detail = said.partition(": " if entry.reverses else " · ")
    if line.borrower and detail and not entry.reverses:
        words, detail = detail, words
    words = _other_end(line) or words
    detail = " · ".join(filter(None, (moved_within(entry), detail)))
    voucher = line.posted.voucher
    return BookRow(
        day=format_date(entry.dated_on),
        voucher=str(voucher),
        short_voucher=f"{voucher.series} {voucher.number:03d}",
        words=words,
        detail=detail,
        received=line.received or None,
        paid=line.paid or None,
        balance=line.balance,
        line=line,
    )


def _other_end(line: CashLine) -> str:
    """Where a transfer came from or went to, as this book sees it; "" for one within it and anything else."""
    is_transfer = line.posted.entry.kind is EntryKind.TRANSFER and line.received != line.paid
    ends = transfer_ends(line.posted) if is_transfer else ()
    if not ends:
        return ""
    if line.received:
        return translate("Funds", "Moved here from {place}").format(place=ends[0])
    return translate("Funds", "Moved to {place}").format(place=ends[1])


def _gathered_row(line: CashLine) -> BookRow:
    """The dues of one day."""
    vouchers = voucher_range(posted.voucher for posted in line.gathered)
    people = translate("Funds", "Dues of {people} people").format(people=line.people)
    return BookRow(
        day=format_date(line.posted.entry.dated_on),
        voucher=vouchers,
        short_voucher=vouchers,
        words=people,
        received=line.received,
        balance=line.balance,
        line=line,
    )


def _words_column() -> Column[BookRow]:
    return Column[BookRow](
        title=translate("Funds", "Words"),
        text=lambda row: row.words,
        quiet=_detail,
        quiet_tint=lambda row: "warning" if row.is_reversed else "quiet",
        bold=lambda row: row.is_sum,
        stretch=True,
    )


def _balance_column() -> Column[BookRow]:
    return Column[BookRow](
        title=translate("Funds", "Balance"),
        text=lambda row: _amount(row.balance),
        bold=lambda row: row.is_sum,
        right=True,
    )


def _detail(row: BookRow) -> str:
    told = translate("Funds", "reversed") if row.is_reversed else ""
    return " · ".join(part for part in (told, row.detail) if part)


def _amount(amount: int | None) -> str:
    return "" if amount is None else format_amount(amount)


def _first_moved(row: BookRow) -> str:
    if row.received is not None:
        return f"+{format_amount(row.received)}"
    return "" if row.paid is None else f"−{format_amount(row.paid)}"


def _second_moved(row: BookRow) -> str:
    both = row.received is not None and row.paid is not None
    return f"−{format_amount(row.paid or 0)}" if both else ""


def _moved_tint(row: BookRow) -> str:
    return "accent" if row.received is not None else "warning"
