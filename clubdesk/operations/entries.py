"""Posting to the ledger, and taking an entry back by a new one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.fund_errors import PlaceRetired
from clubdesk.domain.ledger import (
    LENDING_KINDS,
    Account,
    Entry,
    EntryKind,
    Line,
    cash_by_place,
    is_opening,
    reversal_lines,
)
from clubdesk.domain.ledger_errors import (
    DateInFuture,
    MonthClosed,
    PlaceWouldBeNegative,
    ReasonMissing,
    ReversalTooEarly,
)
from clubdesk.domain.loan_errors import LoanHasPayments, PaidOffSince, ReversalStands
from clubdesk.domain.loans import Loan
from clubdesk.domain.repayments import changed_on
from clubdesk.operations.contribution_checks import check_contribution
from clubdesk.store import accounts, applications, clubs, ledger, loan_facts, loans, locks
from clubdesk.store.chain import record
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was posted: its sequence number, and its voucher as written on paper."""

    entry_id: int
    voucher: str


def recorded(posted: Posted) -> Recorded:
    """What the counter is told of a posted entry."""
    return Recorded(posted.id, str(posted.voucher))


def entry(entry_id: int) -> Posted:
    """One posted entry."""
    return ledger.load_entry(entry_id)


def check_places(lines: Iterable[Line], on: date) -> None:
    """Refuse lines that took from a money place what it does not have, on a day or a later booked one.

    Raises:
        PlaceWouldBeNegative: with the lowest figure (lending_rules 1).
    """
    for place, moved in cash_by_place(lines).items():
        day, lowest = ledger.lowest_balance_from(place.id, on) if moved < 0 else (on, 0)
        if lowest < 0:
            raise PlaceWouldBeNegative(fund=_told(place), on=day, balance=lowest)


def _check_in_use(lines: Iterable[Line]) -> None:
    """A place that is no longer used gets nothing back, so that what stands empty stays empty."""
    for place, moved in cash_by_place(lines).items():
        if moved > 0 and place.retired_on is not None:
            raise PlaceRetired(place=place.name)


def _told(place: Account) -> str:
    """A money place by its fund, and by its own name where the fund has several."""
    fund = next(fund.name for fund in clubs.load_funds() if fund.id == place.fund_id)
    is_only_one = sum(one.fund_id == place.fund_id for one in accounts.load_places()) == 1
    return fund if is_only_one else f"{fund}, {place.name}"


def check_day(on: date, today: date) -> None:
    """Nothing is dated after today, nor in a closed month; every other day is open (lending_rules 1).

    Raises:
        DateInFuture, MonthClosed.
    """
    if on > today:
        raise DateInFuture(on=on, today=today)
    check_open(on)


def check_open(on: date) -> None:
    """Nothing of a closed month changes any more; raises MonthClosed."""
    closed_until = locks.closed_until()
    if closed_until is not None and on <= closed_until:
        raise MonthClosed(on=on, closed_until=closed_until)


def proposed_reversal_day(dated_on: date, today: date) -> date:
    """An entry's own day while its month is open, so that it looks as if never made; else today."""
    closed_until = locks.closed_until()
    return today if closed_until is not None and dated_on <= closed_until else dated_on


def reverse_entry(entry_id: int, *, reason: str, on: date, today: date) -> Recorded:
    """Take an entry back by a new one, the other way round, with its reason.

    Raises:
        ReasonMissing, DateInFuture, ReversalTooEarly, AlreadyReversed, ReversalStands: it is not done so.
        LoanHasPayments, PaidOffSince: something recorded later stands on it.
        PlaceWouldBeNegative, RefundTooLarge, PlaceRetired: the money is not there any more, or its place.
    """
    check_day(on, today)
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        posted = ledger.load_entry(entry_id)
        if on < posted.entry.dated_on:
            raise ReversalTooEarly(on=on, dated_on=posted.entry.dated_on)
        _check_nothing_stands_on(posted, on)
        for correction in _corrections_of(posted):
            ledger.add_entry(_reversal(correction, reason.strip(), on))
        reversal = ledger.add_entry(_reversal(posted, reason.strip(), on))
        check_places(reversal.entry.lines, on)
        _check_in_use(reversal.entry.lines)
        check_contribution(reversal.entry)
        for loan_id in loan_facts.loans_of_entry(entry_id):
            loans.update_balance(loans.load_loan(loan_id))
        if posted.entry.kind in LENDING_KINDS and posted.entry.loan_id is not None:
            applications.unlink_loan(posted.entry.loan_id)
        record("reversal", f"reversal:{reversal.id}", [reversal.id, entry_id])
    return recorded(reversal)


def _corrections_of(posted: Posted) -> list[Posted]:
    """What corrected the balance of an old loan goes back with it."""
    if posted.entry.kind is not EntryKind.BROUGHT_IN or posted.entry.loan_id is None:
        return []
    on_loan = ledger.load_loan_entries([posted.entry.loan_id])[posted.entry.loan_id]
    return [one for one in on_loan if one.entry.kind is EntryKind.CORRECTION]


def _reversal(posted: Posted, reason: str, on: date) -> Entry:
    return Entry(
        dated_on=on,
        kind=EntryKind.REVERSAL,
        lines=reversal_lines(posted.entry.lines),
        words=reason,
        party=posted.entry.party,
        member_id=posted.entry.member_id,
        loan_id=posted.entry.loan_id,
        meeting_id=locks.find_unsigned_meeting(on),
        reverses=posted.id,
    )


def _check_nothing_stands_on(posted: Posted, on: date) -> None:
    entry = posted.entry
    if entry.kind is EntryKind.REVERSAL and is_opening(entry):
        raise ReversalStands(voucher=str(posted.voucher))
    if entry.loan_id is None:
        return
    loan = loans.load_loan(entry.loan_id)
    if entry.kind in {EntryKind.REVERSAL, EntryKind.CORRECTION}:
        raise ReversalStands(voucher=str(posted.voucher))
    if entry.kind in LENDING_KINDS:
        _check_nothing_was_paid(loan, on)
        return
    if entry.kind is EntryKind.RECOVERY:
        return
    if entry.kind is EntryKind.WRITE_OFF and loan_facts.recovered(loan.id):
        raise LoanHasPayments(code=loan.code)
    payoff = next((paid for paid in loan.standing_repayments if paid.payoff), None)
    if payoff and not loans.is_payoff(posted.id):
        raise PaidOffSince(code=loan.code, paid_off_on=payoff.paid_on)


def _check_nothing_was_paid(loan: Loan, on: date) -> None:
    """A loan is taken back once all that happened to it is, and not as of a day before that."""
    if any(fact.reversed_on is None for fact in loan.facts()):
        raise LoanHasPayments(code=loan.code)
    last = max(changed_on(loan), default=on)
    if on < last:
        raise ReversalTooEarly(on=on, dated_on=last)
