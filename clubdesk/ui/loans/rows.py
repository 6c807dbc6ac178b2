"""What the page of one loan lists: schedule rows with their state, and vouchers with their parts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.ledger import AccountType, Entry, EntryKind
from clubdesk.domain.loans import Loan, Position, stands
from clubdesk.domain.positions import is_paid_up_to, position
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.operations.loans import LoanPage
from clubdesk.store.ledger import Posted


class RowState(StrEnum):
    """How a row of the schedule stands; what is unpaid is not late while the loan is frozen."""

    PAID = "paid"
    PAID_OFF = "paid-off"
    WRITTEN_OFF = "written-off"
    LATE = "late"
    TODAY = "today"
    AHEAD = "ahead"
    FROZEN = "frozen"
    UNPAID = "unpaid"
    COMING = "coming"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """A row of the schedule on a day; `settled_on` is the day everything up to it was paid."""

    row: ScheduleRow
    state: RowState
    settled_on: date | None
    days_late: int = 0

    @property
    def amount(self) -> int:
        """Principal and interest of the row in đồng."""
        return self.row.principal + self.row.interest


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherLine:
    """One voucher of a loan in đồng, and by which other it was reversed or counts again, if so.

    `last_id` is the entry that would be reversed next: its own, or the last of those.
    """

    entry_id: int
    last_id: int
    dated_on: date
    voucher: str
    kind: EntryKind
    principal: int
    interest: int
    reversed_by: str = ""
    again_by: str = ""
    reason: str = ""

    @property
    def amount(self) -> int:
        """The whole voucher in đồng."""
        return self.principal + self.interest


def shown_rows(page: LoanPage, on: date) -> tuple[ShownRow, ...]:
    """The schedule in force as it stands on a day: a row is paid once everything due up to it is paid."""
    versions = tuple(one for one in page.loan.versions if stands(one, on))
    loan = replace(page.loan, repayments=tuple(page.loan.standing_repayments), versions=versions)
    days, shown = _days_of_facts(loan, on), []
    for row in page.rows:
        since = max((one.on for one in versions if one.on < row.due), default=loan.begins_on)
        while days and (days[0] < since or not is_paid_up_to(loan, row.due, days[0])):
            days.pop(0)
        settled_on = days[0] if days and row.principal + row.interest else None
        state = _settled_state(loan, row, settled_on) if settled_on else _open_state(loan, page, row, on)
        days_late = (on - row.due).days if state is RowState.LATE else 0
        shown.append(ShownRow(row=row, state=state, settled_on=settled_on, days_late=days_late))
    return tuple(shown)


def _days_of_facts(loan: Loan, on: date) -> list[date]:
    days = {paid.on for paid in loan.repayments}
    days |= {loss.on for loss in loan.write_offs if loss.reversed_on is None}
    days |= {waiver.on for waiver in loan.waivers if waiver.reversed_on is None}
    return sorted(day for day in days if day <= on)


def _settled_state(loan: Loan, row: ScheduleRow, day: date) -> RowState:
    if row.due <= day:
        return RowState.PAID
    if any(paid.payoff and paid.paid_on == day for paid in loan.repayments):
        return RowState.PAID_OFF
    lost = any(loss.on == day and loss.reversed_on is None for loss in loan.write_offs)
    paid = any(paid.paid_on == day for paid in loan.repayments)
    return RowState.WRITTEN_OFF if lost and not paid else RowState.PAID


def _open_state(loan: Loan, page: LoanPage, row: ScheduleRow, on: date) -> RowState:
    if any(one.is_frozen(row.due) and one.on < row.due for one in loan.versions[-1:]):
        return RowState.FROZEN
    ahead = position(loan, on, days_ahead=max(0, (row.due - on).days))
    if row.principal and row.due > on and not ahead.principal_due:
        return RowState.AHEAD
    if row.due == on:
        return RowState.TODAY
    if row.due > on or not (row.principal + row.interest and page.position.due):
        return RowState.COMING
    return RowState.UNPAID if page.position.is_frozen else RowState.LATE


def voucher_lines(page: LoanPage) -> tuple[VoucherLine, ...]:
    """The vouchers of a loan by day; a reversal stands on the line of what it reversed."""
    reversals = {posted.entry.reverses: posted for posted in page.entries if posted.entry.reverses}
    return tuple(
        _voucher_line(posted, reversals)
        for posted in page.entries
        if posted.entry.kind is not EntryKind.REVERSAL
    )


def _voucher_line(posted: Posted, reversals: Mapping[int, Posted]) -> VoucherLine:
    last, is_reversed = posted, False
    while last.id in reversals:
        last, is_reversed = reversals[last.id], not is_reversed
    turned_by = str(last.voucher) if last is not posted else ""
    return VoucherLine(
        entry_id=posted.id,
        last_id=last.id,
        dated_on=posted.entry.dated_on,
        voucher=str(posted.voucher),
        kind=posted.entry.kind,
        principal=moved_on(posted.entry, AccountType.LOANS),
        interest=moved_on(posted.entry, AccountType.INTEREST),
        reversed_by=turned_by if is_reversed else "",
        again_by="" if is_reversed else turned_by,
        reason=last.entry.words if turned_by else "",
    )


def moved_on(entry: Entry, account: AccountType) -> int:
    """Đồng an entry moved on the accounts of a type, whichever way."""
    return abs(sum(line.amount for line in entry.lines if line.account.type is account))


def later_payments(loan: Loan, day: date) -> list[date]:
    """The days after `day` on which payments are already recorded."""
    return sorted(paid.paid_on for paid in loan.standing_repayments if paid.paid_on > day)


def rows_between(rows: Iterable[ScheduleRow], after: date, until: date) -> list[ScheduleRow]:
    """The rows due after one day, up to another."""
    return [row for row in rows if after < row.due <= until]


def share_paid(now: Position) -> int:
    """Đồng of principal that are no longer owed."""
    return now.principal_paid + now.written_off
