"""Changing a loan by decision: each change is previewed, recorded with it, and can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain import changes as rules
from clubdesk.domain.changes import Extension
from clubdesk.domain.decisions import Decision
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing, ReversalTooEarly
from clubdesk.domain.loan_errors import (
    ChangedSince,
    ChangeTakenBack,
    LoanClosed,
    MeetingMissing,
    PaidOffSince,
    SameDebtor,
    WaiverTooLarge,
)
from clubdesk.domain.loans import Loan, TakeOver, Version, Waiver
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import is_member
from clubdesk.domain.positions import position
from clubdesk.domain.previews import LoanPreview, compared
from clubdesk.operations.entries import check_day
from clubdesk.store import decisions, loans, members
from clubdesk.store import loan_changes as store
from clubdesk.store.database import transaction
from clubdesk.store.loan_changes import Made

_Make = Callable[[Loan], Version]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedChange:
    """A change of a loan with the decision behind it; a payment's own version has none."""

    made: Made
    decision: Decision | None


def changes_of(loan_id: int) -> tuple[DecidedChange, ...]:
    """Every change of a loan, those taken back too, in the order they were made."""
    made = store.load_made(loan_id)
    known = decisions.load_decisions({one.decision_id for one in made if one.decision_id is not None})
    return tuple(DecidedChange(made=one, decision=known.get(one.decision_id or 0)) for one in made)


def preview_extension(loan_id: int, *, on: date, extension: Extension) -> LoanPreview:
    """The schedule before and after an extension; raises what domain.changes.extend raises."""
    return _preview_version(loan_id, on, lambda loan: rules.extend(loan, on, extension))


def extend(loan_id: int, *, on: date, extension: Extension, decision: Decision, today: date) -> int:
    """Record an extension; the change's id. Raises what the preview raises, DateInFuture, MeetingMissing."""
    return _record_version(
        loan_id, on, lambda loan: rules.extend(loan, on, extension), decision=decision, today=today
    )


def preview_freeze(loan_id: int, *, on: date, until: date) -> LoanPreview:
    """The schedule before and after a freeze; raises what domain.changes.freeze raises."""
    return _preview_version(loan_id, on, lambda loan: rules.freeze(loan, on, until))


def freeze(loan_id: int, *, on: date, until: date, decision: Decision, today: date) -> int:
    """Record a freeze; the change's id. Raises what the preview raises, DateInFuture, MeetingMissing."""
    return _record_version(
        loan_id, on, lambda loan: rules.freeze(loan, on, until), decision=decision, today=today
    )


def preview_unfreeze(loan_id: int, *, on: date) -> LoanPreview:
    """The schedule before and after a freeze ends early; raises what domain.changes.unfreeze raises."""
    return _preview_version(loan_id, on, lambda loan: rules.unfreeze(loan, on))


def unfreeze(loan_id: int, *, on: date, decision: Decision, today: date) -> int:
    """End a freeze early; the change's id. Raises what the preview raises, DateInFuture, MeetingMissing."""
    return _record_version(loan_id, on, lambda loan: rules.unfreeze(loan, on), decision=decision, today=today)


def _preview_version(loan_id: int, on: date, make: _Make) -> LoanPreview:
    loan = loans.load_loan(loan_id)
    return compared(loan, replace(loan, versions=(*loan.versions, make(loan))), on)


def _record_version(loan_id: int, on: date, make: _Make, *, decision: Decision, today: date) -> int:
    check_decision(decision, on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        change_id = store.add_version(loan, make(loan), decision_id=decisions.add_decision(decision))
        loans.update_balance(loans.load_loan(loan_id))
    return change_id


def preview_waiver(loan_id: int, *, on: date, amount: int) -> LoanPreview:
    """What stands before and after interest is forgiven.

    Raises:
        ImpossibleAmount, WaiverTooLarge: nothing, or more than is due on the day.
    """
    loan = loans.load_loan(loan_id)
    return compared(loan, replace(loan, waivers=(*loan.waivers, _waiver(loan, on, amount))), on)


def waive_interest(loan_id: int, *, on: date, amount: int, decision: Decision, today: date) -> int:
    """Forgive interest; the change's id. Raises what the preview raises, DateInFuture, MeetingMissing."""
    check_decision(decision, on, today)
    with transaction():
        loan = loans.load_loan(loan_id)
        waiver = _waiver(loan, on, amount)
        change_id = store.add_waiver(loan, waiver, decision_id=decisions.add_decision(decision))
        loans.update_balance(loans.load_loan(loan_id))
    return change_id


def _waiver(loan: Loan, on: date, amount: int) -> Waiver:
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    due = position(loan, on).interest_due
    if amount > due:
        raise WaiverTooLarge(amount=amount, interest_due=due)
    return Waiver(on, amount)


def take_over(loan_id: int, *, on: date, member_id: int, decision: Decision, today: date) -> int:
    """Somebody on the roll owes a loan from a day on; the change's id.

    Raises:
        LoanClosed, SameDebtor, NotAMemberThen, ChangedSince: it cannot be taken over so.
        DateInFuture, MeetingMissing: of the days.
    """
    check_decision(decision, on, today)
    with transaction():
        loan, heir = loans.load_loan(loan_id), members.load_member(member_id)
        now = position(loan, on)
        if not now.outstanding + now.interest_due:
            raise LoanClosed(code=loan.code)
        later = [one.on for one in loan.take_overs if one.reversed_on is None and one.on > on]
        if later:
            raise ChangedSince(code=loan.code, on=on, later=max(later))
        if loan.debtor(on) == heir.id:
            raise SameDebtor(name=heir.name)
        if not is_member(heir.details, on):
            raise NotAMemberThen(name=heir.name, on=on)
        return store.add_take_over(loan, TakeOver(on, heir.id), decision_id=decisions.add_decision(decision))


def check_decision(decision: Decision, on: date, today: date) -> None:
    """Whether a decision can be carried out on a day.

    Raises:
        DateInFuture: the day has not come.
        ReasonMissing, MeetingMissing: it has no reason, or was decided only later.
    """
    check_day(on, today)
    if not decision.reason.strip():
        raise ReasonMissing
    if decision.decided_on > on:
        raise MeetingMissing


def preview_taking_back(change_id: int, *, on: date) -> LoanPreview:
    """What stands before and after a change is taken back; raises what take_back_change raises."""
    made = store.load_change(change_id)
    loan = loans.load_loan(made.loan_id)
    _check_taking_back(made, loan, on)
    return compared(loan, _without(loan, made, on), on)


def take_back_change(change_id: int, *, on: date, reason: str, today: date) -> None:
    """A change counts no more from a day on; what was made with a voucher goes back with it.

    Raises:
        ReasonMissing, DateInFuture, ReversalTooEarly, ChangeTakenBack: it is not done so.
        ChangedSince, PaidOffSince: something recorded later stands on it.
    """
    check_day(on, today)
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        made = store.load_change(change_id)
        _check_taking_back(made, loans.load_loan(made.loan_id), on)
        store.take_back(change_id, on=on, reason=reason.strip())
        loans.update_balance(loans.load_loan(made.loan_id))


def _check_taking_back(made: Made, loan: Loan, on: date) -> None:
    if made.reversed_on is not None or made.entry_id is not None:
        raise ChangeTakenBack(on=made.reversed_on or made.dated_on)
    if on < made.dated_on:
        raise ReversalTooEarly(on=on, dated_on=made.dated_on)
    payoff = next((paid for paid in loan.standing_repayments if paid.payoff), None)
    if payoff:
        raise PaidOffSince(code=loan.code, paid_off_on=payoff.paid_on)
    later = [
        one
        for one in store.load_made(loan.id)
        if one.id > made.id and one.reversed_on is None and type(one.fact) is type(made.fact)
    ]
    if later and not isinstance(made.fact, Waiver):
        raise ChangedSince(code=loan.code, on=made.dated_on, later=later[-1].dated_on)


def _without(loan: Loan, made: Made, on: date) -> Loan:
    """The loan as it would be with a change taken back on a day."""
    match made.fact:
        case Version():
            back = replace(made.fact, reversed_on=on)
            return replace(loan, versions=tuple(back if one == made.fact else one for one in loan.versions))
        case Waiver():
            kept = list(loan.waivers)
            kept[kept.index(made.fact)] = replace(made.fact, reversed_on=on)
            return replace(loan, waivers=tuple(kept))
        case TakeOver():
            gone = replace(made.fact, reversed_on=on)
            heirs = tuple(gone if one == made.fact else one for one in loan.take_overs)
            return replace(loan, take_overs=heirs)
    return loan
