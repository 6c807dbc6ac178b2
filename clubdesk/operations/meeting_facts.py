"""Gathering what the minutes of a meeting tell out of the club's file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clubdesk.domain.activities import Activity
from clubdesk.domain.applications import Outcome
from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.loans import ChangeKind, Loan, Waiver, was_lent
from clubdesk.domain.meeting_facts import LoanDecision, MeetingFacts, ToldResolution
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Member
from clubdesk.operations.meeting_money import money_facts
from clubdesk.operations.meeting_people import chair_of, roll_facts, secretary_of, title_of
from clubdesk.operations.resolutions import ResolutionLine, carried, decided
from clubdesk.store import (
    activities,
    agenda,
    applications,
    attendance,
    clubs,
    decisions,
    loan_changes,
    loans,
    meetings,
    members,
    moves,
)
from clubdesk.store.loan_changes import Made


def meeting_facts(meeting_id: int) -> MeetingFacts:
    """Everything about a meeting as it stands in the books now."""
    meeting, club = meetings.load_meeting(meeting_id), clubs.load_profile()
    return MeetingFacts(
        meeting=meeting,
        superior=club.superior,
        club=club.name,
        commune=club.commune,
        chair=chair_of(meeting),
        secretary=secretary_of(meeting),
        roll=roll_facts(meeting) if _is_called(meeting) else None,
        activities=_activities(meeting_id),
        carried=tuple(map(_told, carried(meeting_id))),
        money=None if meeting.body is Body.BOARD else money_facts(meeting),
        items=tuple(agenda.load_items(meeting_id)),
        resolutions=tuple(map(_told, decided(meeting_id))),
        decisions=tuple(_decisions(meeting)),
    )


def _is_called(meeting: Meeting) -> bool:
    """Whether the roll is confirmed, or came in from older books."""
    if meeting.opened_at is not None:
        return meeting.roll_confirmed_at is not None
    return bool(attendance.load_marks(meeting.id))


def _told(line: ResolutionLine) -> ToldResolution:
    return ToldResolution(resolution=line.resolution, who=line.who)


def _activities(meeting_id: int) -> tuple[tuple[str, tuple[Activity, ...]], ...]:
    """What was done by the name of its area, in the areas' order."""
    done = activities.load_activities(meeting_id)
    by_area = {area.name: [one for one in done if one.area == area.code] for area in activities.load_areas()}
    return tuple((name, tuple(lines)) for name, lines in by_area.items() if lines)


def _decisions(meeting: Meeting) -> Iterator[LoanDecision]:
    """What was decided that day about loans and applications; a loan paid out stands for its application."""
    by = DecidedBy.BOARD if meeting.body is Body.BOARD else DecidedBy.MEETING
    rows = moves.find_decided(by, meeting.held_on)
    made = decisions.load_decisions([decision_id for decision_id, *_about in rows])
    people = {one.id: one for one in members.load_members()} if rows else {}
    for decision_id, application_id, change_id, loan_id in rows:
        asked = _Asked(meeting=meeting, decision=made[decision_id], people=people)
        if change_id is not None:
            found = _on_change(asked, change_id)
        elif application_id is not None:
            found = _on_application(asked, application_id, decision_id)
        else:
            found = _on_loan(asked, loan_id) if loan_id is not None else None
        if found is not None:
            yield found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A decision of a meeting, and everybody by id."""

    meeting: Meeting
    decision: Decision
    people: Mapping[int, Member]


def _on_loan(asked: _Asked, loan_id: int) -> LoanDecision | None:
    loan, meeting, decision = loans.load_loan(loan_id), asked.meeting, asked.decision
    borrower = asked.people[loan.member_id]
    if not was_lent(loan, max(meeting.held_on, loan.terms.disbursed_on)):
        return None
    return LoanDecision(
        title=title_of(borrower, meeting.held_on),
        person=borrower.name,
        amount=loan.terms.principal,
        change=None,
        agreed=True,
        reason=decision.reason,
        votes=decision.votes,
    )


def _on_application(asked: _Asked, application_id: int, decision_id: int) -> LoanDecision | None:
    meeting, application = asked.meeting, applications.load_application(application_id)
    taken = next(step for step in application.steps if step.decision_id == decision_id)
    if taken.decision is None or _is_paid_by_same_day(application.loan_id, meeting):
        return None
    asks = asked.people[application.request.member_id]
    return LoanDecision(
        title=title_of(asks, meeting.held_on),
        person=asks.name,
        amount=taken.amount or application.request.amount,
        change=None,
        agreed=taken.outcome is Outcome.AGREED,
        reason=taken.decision.reason or taken.words,
        votes=taken.decision.votes,
    )


def _is_paid_by_same_day(loan_id: int | None, meeting: Meeting) -> bool:
    """Whether the loan that an application became was itself written down as decided that day."""
    decision_id = loans.decision_of(loan_id) if loan_id is not None else None
    if decision_id is None:
        return False
    return decisions.load_decisions([decision_id])[decision_id].decided_on == meeting.held_on


def _on_change(asked: _Asked, change_id: int) -> LoanDecision | None:
    meeting, decision, made = asked.meeting, asked.decision, loan_changes.load_change(change_id)
    if made.reversed_on is not None and made.reversed_on <= meeting.held_on:
        return None
    loan = loans.load_loan(made.loan_id)
    debtor = asked.people[loan.debtor(meeting.held_on)]
    return LoanDecision(
        title=title_of(debtor, meeting.held_on),
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
