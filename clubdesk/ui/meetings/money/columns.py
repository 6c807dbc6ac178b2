"""The columns of a meeting's other money."""

from clubdesk.domain.ledger import is_offered_for_reversal
from clubdesk.operations.meeting_entries import MeetingLine
from clubdesk.text.amounts import format_amount
from clubdesk.text.entry_words import describe, moved_within
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column


def money_columns() -> list[Column[MeetingLine]]:
    """Voucher, what and who, fund, in, out."""
    return [
        Column(title=translate("Funds", "Voucher"), text=lambda line: str(line.posted.voucher)),
        Column(
            title=translate("Funds", "Words"),
            text=lambda line: _said(line)[0],
            quiet=_detail,
            quiet_tint=lambda line: "quiet" if line.posted.reversed_by is None else "warning",
            stretch=True,
        ),
        Column(title=translate("Receipts", "Fund"), text=lambda line: line.fund.name),
        Column(title=translate("Funds", "In"), text=lambda line: _amount(line.received), right=True),
        Column(title=translate("Funds", "Out"), text=lambda line: _amount(line.paid), right=True),
    ]


def can_be_reversed(line: MeetingLine) -> bool:
    """Whether taking the line back makes sense: once."""
    return line.posted.reversed_by is None and is_offered_for_reversal(line.posted.entry)


def _said(line: MeetingLine) -> tuple[str, str]:
    said = describe(line.posted.entry, borrower=line.who, account_name=line.kind_name)
    first, _break, rest = said.partition(" · ")
    return first, rest


def _detail(line: MeetingLine) -> str:
    told = translate("Funds", "reversed") if line.posted.reversed_by is not None else ""
    return " · ".join(part for part in (told, moved_within(line.posted.entry), _said(line)[1]) if part)


def _amount(amount: int) -> str:
    return format_amount(amount) if amount else ""
