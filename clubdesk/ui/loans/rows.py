"""What the page of one loan lists: schedule rows with their state, and vouchers with their parts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from clubdesk.domain.ledger import AccountType, Entry, EntryKind
from clubdesk.domain.loans import Loan, Position, Repayment
from clubdesk.domain.positions import position
from clubdesk.domain.repayments import Split
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.operations.loans import LoanPage


class RowState(StrEnum):
    """How a row of the schedule stands."""

    PAID = "paid"
    PAID_OFF = "paid-off"
    WRITTEN_OFF = "written-off"
    LATE = "late"
    TODAY = "today"
    AHEAD = "ahead"
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
    """One voucher of a loan in đồng, and by which other it was reversed, if it was."""

    entry_id: int
    dated_on: date
    voucher: str
    kind: EntryKind
    principal: int
    interest: int
    reversed_by: str = ""
    reason: str = ""

    @property
    def amount(self) -> int:
        """The whole voucher in đồng."""
        return self.principal + self.interest


def shown_rows(page: LoanPage, on: date) -> tuple[ShownRow, ...]:
    """The schedule as it stands on a day: a row is paid once everything due up to it is paid."""
    loan = replace(page.loan, repayments=tuple(page.loan.standing_repayments))
    days = _days_of_facts(loan, on)
    principal, shown = 0, []
    for row in loan.rows:
        principal += row.principal
        while days and not _is_settled(loan, row, days[0]):
            days.pop(0)
        settled_on = days[0] if days and row.principal + row.interest else None
        state = _settled_state(loan, row, settled_on) if settled_on else _open_state(page, row, principal, on)
        days_late = (on - row.due).days if state is RowState.LATE else 0
        shown.append(ShownRow(row=row, state=state, settled_on=settled_on, days_late=days_late))
    return tuple(shown)


def _days_of_facts(loan: Loan, on: date) -> list[date]:
    facts = {paid.paid_on for paid in loan.repayments}
    facts |= {loss.on for loss in loan.write_offs if loss.reversed_on is None}
    return sorted(day for day in facts if day <= on)


def _is_settled(loan: Loan, row: ScheduleRow, day: date) -> bool:
    """Whether everything due up to a row was paid on a day, before or after the row's own."""
    now = position(loan, day, days_ahead=max(0, (row.due - day).days))
    return not now.due or day - timedelta(days=now.days_late) > row.due


def _settled_state(loan: Loan, row: ScheduleRow, day: date) -> RowState:
    if row.due <= day:
        return RowState.PAID
    if any(paid.payoff and paid.paid_on == day for paid in loan.repayments):
        return RowState.PAID_OFF
    paid = any(paid.paid_on == day for paid in loan.repayments)
    return RowState.PAID if paid else RowState.WRITTEN_OFF


def _open_state(page: LoanPage, row: ScheduleRow, principal_so_far: int, on: date) -> RowState:
    if row.principal and page.position.principal_paid >= principal_so_far and row.due > on:
        return RowState.AHEAD
    if row.due == on:
        return RowState.TODAY
    owed = row.principal + row.interest and page.position.due
    return RowState.LATE if row.due < on and owed else RowState.COMING


def voucher_lines(page: LoanPage) -> tuple[VoucherLine, ...]:
    """The vouchers of a loan by day; a reversal stands on the line of what it reversed."""
    reversals = {posted.entry.reverses: posted for posted in page.entries if posted.entry.reverses}
    return tuple(
        VoucherLine(
            entry_id=posted.id,
            dated_on=posted.entry.dated_on,
            voucher=str(posted.voucher),
            kind=posted.entry.kind,
            principal=moved_on(posted.entry, AccountType.LOANS),
            interest=moved_on(posted.entry, AccountType.INTEREST),
            reversed_by=str(reversals[posted.id].voucher) if posted.id in reversals else "",
            reason=reversals[posted.id].entry.words if posted.id in reversals else "",
        )
        for posted in page.entries
        if posted.entry.kind is not EntryKind.REVERSAL
    )


def moved_on(entry: Entry, account: AccountType) -> int:
    """Đồng an entry moved on the accounts of a type, whichever way."""
    return abs(sum(line.amount for line in entry.lines if line.account.type is account))


def with_payment(loan: Loan, split: Split, paid_on: date) -> Loan:
    """The loan as it would be with one more payment."""
    return replace(loan, repayments=(*loan.repayments, Repayment(paid_on, split.principal, split.interest)))


def without_payment(loan: Loan, entry: Entry, on: date) -> Loan:
    """The loan as it would be with the payment of an entry reversed on a day."""
    parts = (entry.dated_on, moved_on(entry, AccountType.LOANS), moved_on(entry, AccountType.INTEREST))
    paid = list(loan.repayments)
    for place, one in enumerate(paid):
        if one.reversed_on is None and (one.paid_on, one.principal, one.interest) == parts:
            paid[place] = replace(one, reversed_on=on)
            break
    return replace(loan, repayments=tuple(paid))


def later_payments(loan: Loan, day: date) -> list[date]:
    """The days after `day` on which payments are already recorded."""
    return sorted(paid.paid_on for paid in loan.standing_repayments if paid.paid_on > day)


def rows_between(rows: Iterable[ScheduleRow], after: date, until: date) -> list[ScheduleRow]:
    """The rows due after one day, up to another."""
    return [row for row in rows if after < row.due <= until]


def share_paid(now: Position) -> int:
    """Đồng of principal that are no longer owed."""
    return now.principal_paid + now.written_off
