"""What a posted entry is called on one line of a book or a list."""

from collections.abc import Callable

from clubdesk.domain.ledger import AccountType, Entry, EntryKind
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate

_NAMES: dict[EntryKind, Callable[[], str]] = {
    EntryKind.OPENING: lambda: translate("Funds", "Opening balance"),
    EntryKind.CONTRIBUTION: lambda: translate("Funds", "Contribution"),
    EntryKind.REFUND: lambda: translate("Funds", "Contribution given back"),
    EntryKind.TRANSFER: lambda: translate("Funds", "Transfer: {account}"),
    EntryKind.DISBURSEMENT: lambda: translate("Funds", "Disbursement {loan}"),
    EntryKind.REPAYMENT: lambda: translate("Funds", "Repayment {loan}"),
    EntryKind.WRITE_OFF: lambda: translate("Funds", "Write-off {loan}"),
    EntryKind.RECOVERY: lambda: translate("Funds", "Recovery of written-off {loan}"),
    EntryKind.TOP_UP: lambda: translate("Funds", "Top-up {loan}"),
    EntryKind.BROUGHT_IN: lambda: translate("Funds", "Old loan {loan}"),
    EntryKind.CORRECTION: lambda: translate("Funds", "Correction of old loan {loan}"),
}


def describe(
    entry: Entry,
    *,
    borrower: str = "",
    loan_code: str = "",
    account_name: str = "",
    reversed_voucher: str = "",
) -> str:
    """One line such as "Thu nợ TV007-001 · Lò Thị Sen" or "Hủy phiếu PT 2025/014: ghi nhầm số tiền".

    `account_name` is the kind of a receipt or payment as the club calls it; `borrower` the member it is with.
    """
    if entry.kind is EntryKind.REVERSAL:
        return _reversal(entry, reversed_voucher)
    name = _NAMES.get(entry.kind, lambda: "{account}")().format(loan=loan_code, account=account_name)
    name = name.strip(" :")
    return " · ".join(part for part in (name, borrower or entry.party, entry.words) if part)


def moved_within(entry: Entry) -> str:
    """How much an entry moved from one money place of a fund to another of it; "" for anything else.

    The fund's own figures do not tell it.
    """
    cash = [line for line in entry.lines if line.account.type is AccountType.PLACE]
    within = cash == list(entry.lines) and len({line.account.fund_id for line in cash}) == 1
    return format_dong(sum(line.amount for line in cash if line.amount > 0)) if within else ""


def _reversal(entry: Entry, voucher: str) -> str:
    if voucher:
        return translate("Funds", "Reversal of {voucher}: {reason}").format(
            voucher=voucher, reason=entry.words
        )
    return translate("Funds", "Reversal: {reason}").format(reason=entry.words)
