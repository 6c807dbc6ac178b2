"""Applications for loans: asked, thought about, decided, paid out; and the queue of those who wait."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.applications import (
    Application,
    Outcome,
    Request,
    Stand,
    Step,
    StepTaken,
    agreed_by,
    where_it_stands,
)
from clubdesk.domain.decisions import Decision
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.lateness import History
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.domain.lending_errors import LimitBroken, MoreThanAgreed, NotAgreed, StepNotOpen, VotesMissing
from clubdesk.domain.loan_errors import UnevenMonths
from clubdesk.domain.loans import Loan
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.positions import position
from clubdesk.domain.schedules import Terms
from clubdesk.operations.entries import Recorded, check_day
from clubdesk.operations.limits import borrower_history, limits_broken
from clubdesk.operations.loans import can_lend, lend, open_loans
from clubdesk.operations.meetings import check_takes_decision
from clubdesk.store import applications as store
from clubdesk.store import clubs, members
from clubdesk.store.database import transaction

MEETINGS_AHEAD = 3
_OVER = frozenset({Stand.REFUSED, Stand.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """One who waits: where it stands, which limits it would break, how the applicant paid before.

    `amount` are the đồng that were agreed, or those asked for while nothing is.
    """

    application: Application
    applicant: Member
    amount: int
    stand: Stand
    broken: tuple[LimitBroken, ...]
    history: History


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Those who wait for a loan, and the đồng there are: now, and by day what more principal comes back."""

    lines: tuple[QueueLine, ...]
    can_lend: int
    asked: int
    comes_back: tuple[tuple[date, int], ...]


def apply(request: Request, *, today: date) -> int:
    """Write an application down; its id.

    Raises:
        DateInFuture, ImpossibleAmount, UnevenMonths, NotAMemberThen: nothing is written.
    """
    with transaction():
        _check(request, today)
        return store.add_application(request)


def change_request(application_id: int, request: Request, *, today: date) -> None:
    """Write anew what is asked, as long as nobody has said anything.

    Raises:
        StepNotOpen: somebody has; or what apply raises.
    """
    with transaction():
        if store.load_application(application_id).steps:
            raise StepNotOpen
        _check(request, today)
        store.change_application(application_id, request)


def _check(request: Request, today: date) -> None:
    check_day(request.asked_on, today)
    if request.amount <= 0:
        raise ImpossibleAmount(amount=request.amount)
    if request.months < 1:
        raise UnevenMonths(months=request.months, every=1)
    applicant = members.load_member(request.member_id)
    if not is_member(applicant.details, request.asked_on):
        raise NotAMemberThen(name=applicant.name, on=request.asked_on)


def record_opinion(application_id: int, *, outcome: Outcome, taken_on: date, words: str, today: date) -> None:
    """Write down what the group leader thinks: advice for those who decide.

    Raises:
        DateInFuture, StepNotOpen: it does not wait for the leader.
    """
    _take(application_id, StepTaken(step=Step.LEADER, outcome=outcome, taken_on=taken_on, words=words), today)


def record_decision(
    application_id: int,
    *,
    step: Step,
    outcome: Outcome,
    decision: Decision,
    today: date,
    amount: int | None = None,
) -> None:
    """Write down what the board or the meeting decided; `amount` is what was agreed where it is not as asked.

    Raises:
        DateInFuture, StepNotOpen: it does not wait for that step.
        ReasonMissing, VotesMissing: a refusal without its reason, a meeting without its votes.
        ImpossibleAmount: of an amount of nothing.
        MeetingSigned: the minutes of the meeting that decided are signed.
    """
    check_takes_decision(decision)
    if outcome is Outcome.REFUSED and not decision.reason.strip():
        raise ReasonMissing
    if step is Step.MEETING and decision.votes is None:
        raise VotesMissing
    if amount is not None and amount <= 0:
        raise ImpossibleAmount(amount=amount)
    taken = StepTaken(
        step=step, outcome=outcome, taken_on=decision.decided_on, amount=amount, decision=decision
    )
    _take(application_id, taken, today)


def _take(application_id: int, taken: StepTaken, today: date) -> None:
    check_day(taken.taken_on, today)
    with transaction():
        if _stand(store.load_application(application_id), today).value != taken.step.value:
            raise StepNotOpen
        store.add_step(application_id, taken)


def withdraw(application_id: int, *, on: date, words: str, today: date) -> None:
    """The applicant wants the loan no more.

    Raises:
        DateInFuture, StepNotOpen: it is over already.
    """
    check_day(on, today)
    with transaction():
        stand = _stand(store.load_application(application_id), today)
        if stand in {Stand.PAID, Stand.REFUSED, Stand.WITHDRAWN}:
            raise StepNotOpen
        step = Step.MEETING if stand is Stand.AGREED else Step(stand.value)
        taken = StepTaken(step=step, outcome=Outcome.WITHDRAWN, taken_on=on, words=words)
        store.add_step(application_id, taken)


def pay_out(
    application_id: int, terms: Terms, *, today: date, decision: Decision | None = None
) -> tuple[Loan, Recorded]:
    """Pay out what was agreed, and link the loan to its application.

    `decision` is a later one that sets limits aside which were not broken when it was agreed.

    Raises:
        NotAgreed, MoreThanAgreed: nobody agreed to it, or not to so much.
        DateInFuture, MeetingMissing, NotAMemberThen, LimitsBroken, PlaceWouldBeNegative: as for any loan.
    """
    with transaction():
        application = store.load_application(application_id)
        agreed = agreed_step(application_id, terms.disbursed_on)
        if agreed is None or agreed.decision is None:
            raise NotAgreed
        most = agreed.amount or application.request.amount
        if terms.principal > most:
            raise MoreThanAgreed(amount=terms.principal, agreed=most)
        loan, done = lend(
            application.request.member_id,
            terms,
            agreed_on=agreed.decision.decided_on,
            today=today,
            purpose=application.request.purpose,
            decision=decision or agreed.decision,
        )
        store.link_loan(application_id, loan.id)
    return loan, done


def application(application_id: int) -> Application:
    """One application."""
    return store.load_application(application_id)


def open_applications_of(member_id: int, on: date) -> list[Application]:
    """What a member asked for and was neither paid out, refused nor withdrawn, the oldest first."""
    return [
        one for one in store.load_applications_of(member_id) if _stand(one, on) not in {*_OVER, Stand.PAID}
    ]


def refused(on: date) -> list[Application]:
    """The applications that were refused or withdrawn, with their reasons, the oldest first."""
    return [one for one in store.load_open() if _stand(one, on) in _OVER]


def count_waiting(on: date) -> int:
    """How many applications wait, agreed ones too."""
    return len(_waiting(on))


def refused_lines(on: date) -> tuple[QueueLine, ...]:
    """Those refused or withdrawn as the queue shows its own, the latest first."""
    return tuple(_queue_line(one, on) for one in reversed(refused(on)))


def next_step(stand: Stand) -> Step | None:
    """The step an application waits for; None where it waits for none."""
    return Step(stand.value) if stand.value in set(Step) else None


def agreed_step(application_id: int, on: date) -> StepTaken | None:
    """The decision on which an application can be paid out, by the steps the club uses on a day."""
    return agreed_by(store.load_application(application_id), clubs.load_rules(on).skipped_steps)


def queue(on: date) -> Queue:
    """Those who wait for a loan, first come first, with what the fund can lend now and what comes back."""
    lines = tuple(_queue_line(one, on) for one in _waiting(on))
    kept_back = clubs.load_rules(on).limits.kept_back
    return Queue(
        lines=lines,
        can_lend=max(0, can_lend(on) - kept_back),
        asked=sum(line.amount for line in lines),
        comes_back=_comes_back(on),
    )


def _waiting(on: date) -> list[Application]:
    return [one for one in store.load_open() if _stand(one, on) not in _OVER]


def _queue_line(one: Application, on: date) -> QueueLine:
    request, stand = one.request, _stand(one, on)
    agreed = agreed_step(one.id, on)
    amount = (agreed.amount if agreed else None) or request.amount
    return QueueLine(
        application=one,
        applicant=members.load_member(request.member_id),
        amount=amount,
        stand=stand,
        broken=() if stand in _OVER else limits_broken(request.member_id, amount, on),
        history=borrower_history(request.member_id, on),
    )


def _stand(one: Application, on: date) -> Stand:
    return where_it_stands(one, clubs.load_rules(on).skipped_steps)


def _comes_back(on: date) -> tuple[tuple[date, int], ...]:
    """By the next meetings: the principal due by then on the loans of today."""
    day, rules = clubs.load_profile().meeting_day, clubs.load_rules(on)
    coming = [month_after(on, months, kept_day=day) for months in range(MEETINGS_AHEAD + 1)]
    coming = [meeting for meeting in coming if meeting > on][:MEETINGS_AHEAD]
    lent = [line.loan for line in open_loans(on)]
    return tuple(
        (
            meeting,
            sum(position(loan, meeting, days_ahead=rules.days_ahead).principal_due for loan in lent),
        )
        for meeting in coming
    )
