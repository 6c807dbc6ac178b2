"""The columns of the two tables on a loan's card: its schedule and its vouchers."""

from collections.abc import Callable

from clubdesk.domain.ledger import EntryKind
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rows import RowState, ShownRow, VoucherLine
from clubdesk.ui.widgets.table import Column


def row_columns() -> list[Column[ShownRow]]:
    """Due day, parts, and how the row stands."""
    return [
        Column(title=translate("Loans", "Due"), text=lambda row: format_date(row.row.due)),
        Column(
            title=translate("Loans", "Principal"),
            text=lambda row: format_amount(row.row.principal),
            right=True,
        ),
        Column(
            title=translate("Loans", "Interest"), text=lambda row: format_amount(row.row.interest), right=True
        ),
        Column(title=translate("Loans", "Total"), text=lambda row: format_amount(row.amount), right=True),
        Column(
            title=translate("Loans", "Paid"),
            text=_state_words,
            tint=_state_tint,
            bold=lambda row: row.state is RowState.TODAY,
        ),
    ]


def _state_words(row: ShownRow) -> str:
    day = format_date(row.settled_on) if row.settled_on else ""
    words = {
        RowState.PAID: f"✓ {day}",
        RowState.PAID_OFF: translate("Loans", "paid off {day}"),
        RowState.WRITTEN_OFF: translate("Loans", "written off {day}"),
        RowState.LATE: translate("Loans", "{days} days late"),
        RowState.TODAY: translate("Loans", "today"),
        RowState.AHEAD: translate("Loans", "principal paid ahead"),
        RowState.FROZEN: translate("Loans", "frozen"),
        RowState.UNPAID: translate("Loans", "not yet paid"),
        RowState.COMING: "",
    }[row.state]
    return words.format(day=day, days=row.days_late)


def _state_tint(row: ShownRow) -> str:
    tints = {RowState.PAID: "accent", RowState.LATE: "alarm", RowState.TODAY: ""}
    return tints.get(row.state, "quiet")


def voucher_columns() -> list[Column[VoucherLine]]:
    """Number, day and kind, or what reversed it; the parts in đồng."""

    def tint(line: VoucherLine) -> str:
        return "quiet" if line.reversed_by else ""

    def amount(read: Callable[[VoucherLine], int]) -> Callable[[VoucherLine], str]:
        return lambda line: format_amount(read(line)) if read(line) else ""

    return [
        Column(
            title=translate("Loans", "Voucher"),
            text=lambda line: f"{line.voucher} · {format_date(line.dated_on)}",
            quiet=_voucher_words,
            tint=tint,
            stretch=True,
        ),
        Column(
            title=translate("Loans", "Principal"),
            text=amount(lambda line: line.principal),
            tint=tint,
            right=True,
        ),
        Column(
            title=translate("Loans", "Interest"),
            text=amount(lambda line: line.interest),
            tint=tint,
            right=True,
        ),
        Column(
            title=translate("Loans", "Amount"), text=amount(lambda line: line.amount), tint=tint, right=True
        ),
    ]


def _voucher_words(line: VoucherLine) -> str:
    if line.reversed_by:
        return translate("Loans", "reversed by {voucher}: {reason}").format(
            voucher=line.reversed_by, reason=line.reason
        )
    if line.again_by:
        return translate("Loans", "counts again by {voucher}: {reason}").format(
            voucher=line.again_by, reason=line.reason
        )
    return {
        EntryKind.DISBURSEMENT: translate("Loans", "paid out"),
        EntryKind.REPAYMENT: translate("Loans", "repayment"),
        EntryKind.WRITE_OFF: translate("Loans", "written off"),
        EntryKind.RECOVERY: translate("Loans", "came back of what was written off"),
        EntryKind.TOP_UP: translate("Loans", "top-up: the old loan paid off, a new one paid out"),
        EntryKind.BROUGHT_IN: translate("Loans", "brought in from the old books"),
        EntryKind.CORRECTION: translate("Loans", "opening figure corrected"),
    }.get(line.kind, "")
