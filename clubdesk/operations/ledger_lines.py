"""What the loan ledger says of one loan: every movement, and what is owed after it."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.ledger import LENDING_KINDS, AccountType, EntryKind
from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Member
from clubdesk.domain.positions import payoff, position
from clubdesk.domain.versions import schedule_on
from clubdesk.operations.loan_facts import loan_facts
from clubdesk.reports.loan_ledger import LedgerLine, LedgerLoan, NextDue
from clubdesk.store import clubs, ledger, loans, reversals
from clubdesk.store.ledger import Posted


def ledger_loan(loan: Loan, borrower: Member, entries: list[Posted], on: date) -> LedgerLoan:
    """One loan's page of the ledger up to a day, from everything posted on it."""
    coming = next((row for row in schedule_on(loan, on) if row.due > on), None) if loan.outstanding else None
    return LedgerLoan(
        facts=loan_facts(loan, borrower, on),
        lines=ledger_lines(loan, entries, on),
        next_due=NextDue(due=coming.due, principal=coming.principal, interest=coming.interest)
        if coming
        else None,
        payoff=payoff(loan, on, started=clubs.load_rules(on).started_period),
    )


def ledger_lines(loan: Loan, entries: list[Posted], on: date) -> tuple[LedgerLine, ...]:
    """Every movement of a loan up to a day, and what is owed after it."""
    owed, lines = 0, []
    for posted in entries:
        if posted.entry.dated_on > on:
            continue
        turned = _turned(posted)
        given, interest = _moved_on(loan, posted, turned)
        owed += given
        lent, collected = _lent_or_collected(posted, turned, given)
        overdue = min(owed, position(loan, posted.entry.dated_on).principal_overdue)
        lines.append(
            LedgerLine(
                on=posted.entry.dated_on,
                voucher=str(posted.voucher),
                description=_ledger_words(posted),
                lent=lent,
                principal=collected,
                interest=interest,
                in_term=owed - overdue,
                overdue=overdue,
            )
        )
    return (*lines, *_closing_line(loan, lines, on))


@dataclass(frozen=True, slots=True)
class _Turned:
    """What an entry is about in the end; `sign` is below zero where it takes that back."""

    origin: Posted
    sign: int


def _turned(posted: Posted) -> _Turned:
    origins = reversals.origins_of(posted.id)
    origin = ledger.load_entry(origins[-1]) if origins else posted
    return _Turned(origin, -1 if len(origins) % 2 else 1)


def _moved_on(loan: Loan, posted: Posted, turned: _Turned) -> tuple[int, int]:
    """Principal lent and interest paid on this loan; a top-up stands on the old loan and on the new one."""
    settled = next((paid for paid in loan.repayments if paid.entry_id == turned.origin.id), None)
    if settled and posted.entry.loan_id != loan.id:
        return -turned.sign * settled.principal, turned.sign * settled.interest
    if turned.origin.entry.kind is EntryKind.TOP_UP:
        return turned.sign * loan.terms.principal, 0
    return -moved(posted, AccountType.LOANS), moved(posted, AccountType.INTEREST)


def _lent_or_collected(posted: Posted, turned: _Turned, given: int) -> tuple[int, int]:
    """The columns a movement of principal stands in; what is written off is neither lent nor collected."""
    if any(line.account.type is AccountType.LOSS for line in posted.entry.lines):
        return 0, 0
    is_lending = turned.origin.entry.kind in LENDING_KINDS and turned.sign * given > 0
    return (given, 0) if is_lending else (0, -given)


def _closing_line(loan: Loan, lines: list[LedgerLine], on: date) -> list[LedgerLine]:
    """What has become overdue since the last movement."""
    now = position(loan, on)
    if not lines or lines[-1].overdue == now.principal_overdue:
        return []
    in_term = now.outstanding - now.principal_overdue
    return [
        LedgerLine(
            on=on, voucher="", description="Dư nợ cuối ngày", in_term=in_term, overdue=now.principal_overdue
        )
    ]


def _ledger_words(posted: Posted) -> str:
    match posted.entry.kind:
        case EntryKind.DISBURSEMENT:
            return "Giải ngân"
        case EntryKind.TOP_UP:
            return "Vay bổ sung, tất toán khoản cũ"
        case EntryKind.BROUGHT_IN:
            return "Nợ cũ chuyển sang"
        case EntryKind.CORRECTION:
            return f"Sửa số đầu kỳ: {posted.entry.words}"
        case EntryKind.RECOVERY:
            return "Thu hồi nợ đã xóa"
        case EntryKind.WRITE_OFF:
            return f"Xóa nợ: {posted.entry.words}"
        case EntryKind.REVERSAL:
            return f"Hủy phiếu: {posted.entry.words}"
        case _:
            return "Tất toán" if loans.is_payoff(posted.id) else "Thu nợ"


def moved(posted: Posted, kind: AccountType) -> int:
    """Đồng credited to the accounts of a kind: above zero when they were paid, below when taken back."""
    return -sum(line.amount for line in posted.entry.lines if line.account.type is kind)
