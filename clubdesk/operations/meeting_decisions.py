"""Gathering what was decided about loans and applications, as the minutes of a meeting tell it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.applications import Outcome, StepTaken
from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.loans import ChangeKind, Loan, Waiver, was_lent
from clubdesk.domain.meeting_facts import LoanDecision
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Member
from clubdesk.operations.meeting_people import title_of
from clubdesk.operations.meeting_start import start_of
from clubdesk.store import applications, decisions, loan_changes, loans, members, moves
from clubdesk.store.loan_changes import Made


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """What the minutes of a meeting tell of: the decisions that are theirs, and everybody, by id."""

    meeting: Meeting
    decided: Mapping[int, Decision]
    people: Mapping[int, Member]

    def named(self, day: date) -> date | None:
        """A day as the minutes name it; their own goes without saying."""
        return None if day == self.meeting.held_on else day


def loan_decisions(meeting: Meeting) -> tuple[LoanDecision, ...]:
    """What was decided since the last minutes, or written down only after they were signed.

    A loan paid out stands for its application. What earlier minutes told and was taken back since comes last.
    """
    by = DecidedBy.BOARD if meeting.body is Body.BOARD else DecidedBy.MEETING
    start, until = start_of(meeting), meeting.held_on
    after_day, row = start.after_day, start.after_log_row
    rows = moves.find_decided(by, after_day=after_day, after_log_row=row, until=until)
    back = moves.find_changes_taken_back(by, after_day=after_day, after_log_row=row, until=until)
    if not rows and not back:
        return ()
    telling = _Telling(
        meeting=meeting,
        decided=decisions.load_decisions([decision_id for decision_id, *_about in rows]),
        people={one.id: one for one in members.load_members()},
    )
    return (*_taken(telling, rows), *_taken_back(telling, back))


def _taken(
    telling: _Telling, rows: Sequence[tuple[int, int | None, int | None, int | None]]
) -> Iterator[LoanDecision]:
    for decision_id, application_id, change_id, loan_id in rows:
        decision = telling.decided[decision_id]
        if change_id is not None:
            found = _on_change(telling, decision, change_id)
        elif application_id is not None:
            found = _on_application(telling, application_id, decision_id)
        else:
            found = _on_loan(telling, decision, loan_id) if loan_id is not None else None
        if found is not None:
            yield found


def _on_loan(telling: _Telling, decision: Decision, loan_id: int) -> LoanDecision | None:
    loan, held_on = loans.load_loan(loan_id), telling.meeting.held_on
    borrower = telling.people[loan.member_id]
    is_lent = was_lent(loan, max(held_on, loan.terms.disbursed_on))
    if not is_lent or _is_told_before(telling, decision, loan_id):
        return None
    return LoanDecision(
        title=title_of(borrower, held_on),
        person=borrower.name,
        amount=loan.terms.principal,
        change=None,
        agreed=True,
        reason=decision.reason,
        votes=decision.votes,
        on=telling.named(decision.decided_on),
    )


def _is_told_before(telling: _Telling, decision: Decision, loan_id: int) -> bool:
    """Whether the decision was taken on an application, and signed minutes told it so."""
    asked = applications.find_application_of(loan_id)
    return any(
        step.decision_id not in telling.decided and _is_same(step, decision)
        for step in (asked.steps if asked is not None else ())
    )


def _is_same(step: StepTaken, decision: Decision) -> bool:
    taken = step.decision
    return taken is not None and (taken.by, taken.decided_on) == (decision.by, decision.decided_on)


def _on_application(telling: _Telling, application_id: int, decision_id: int) -> LoanDecision | None:
    held_on, application = telling.meeting.held_on, applications.load_application(application_id)
    taken = next(step for step in application.steps if step.decision_id == decision_id)
    if taken.decision is None or _is_told_as_loan(telling, application.loan_id, taken):
        return None
    asks = telling.people[application.request.member_id]
    return LoanDecision(
        title=title_of(asks, held_on),
        person=asks.name,
        amount=taken.amount or application.request.amount,
        change=None,
        agreed=taken.outcome is Outcome.AGREED,
        reason=taken.decision.reason or taken.words,
        votes=taken.decision.votes,
        on=telling.named(taken.decision.decided_on),
    )


def _is_told_as_loan(telling: _Telling, loan_id: int | None, taken: StepTaken) -> bool:
    """Whether the loan that an application became was itself written down as decided that day."""
    decision_id = loans.decision_of(loan_id) if loan_id is not None else None
    decision = telling.decided.get(decision_id or 0)
    return decision is not None and _is_same(taken, decision)


def _on_change(telling: _Telling, decision: Decision, change_id: int) -> LoanDecision | None:
    made = loan_changes.load_change(change_id)
    if made.reversed_on is not None and made.reversed_on <= telling.meeting.held_on:
        return None
    return replace(_change(telling, made, decision), on=telling.named(decision.decided_on))


def _taken_back(telling: _Telling, change_ids: Sequence[int]) -> Iterator[LoanDecision]:
    """The changes that earlier minutes told; one made and taken back since is not told at all."""
    made = [loan_changes.load_change(change_id) for change_id in change_ids]
    known = decisions.load_decisions([one.decision_id for one in made if one.decision_id is not None])
    for one in made:
        decision = known.get(one.decision_id or 0)
        if decision is not None and one.decision_id not in telling.decided:
            yield replace(
                _change(telling, one, decision),
                reason=one.reversed_because,
                votes=None,
                on=decision.decided_on,
                taken_back_on=one.reversed_on,
            )


def _change(telling: _Telling, made: Made, decision: Decision) -> LoanDecision:
    loan, held_on = loans.load_loan(made.loan_id), telling.meeting.held_on
    debtor = telling.people[loan.debtor(held_on)]
    return LoanDecision(
        title=title_of(debtor, held_on),
        person=debtor.name,
        amount=_sum_of(made, loan),
        change=made.kind,
        agreed=True,
        code=loan.code,
        reason=decision.reason,
        votes=decision.votes,
    )


def _sum_of(made: Made, loan: Loan) -> int | None:
    """The đồng that a change is about: what was given up; None where it is about days and instalments."""
    if made.kind is ChangeKind.WRITE_OFF:
        return next((loss.amount for loss in loan.write_offs if loss.entry_id == made.entry_id), None)
    return made.fact.amount if isinstance(made.fact, Waiver) else None
