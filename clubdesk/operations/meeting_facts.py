"""Gathering what the minutes of a meeting tell out of the club's file."""

from collections.abc import Iterator

from clubdesk.domain.activities import Activity
from clubdesk.domain.applications import Outcome
from clubdesk.domain.decisions import DecidedBy
from clubdesk.domain.loans import was_lent
from clubdesk.domain.meeting_facts import LoanDecision, MeetingFacts, ToldResolution
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.operations.meeting_money import money_facts
from clubdesk.operations.meeting_people import chair_of, roll_facts, secretary_of, title_of
from clubdesk.operations.resolutions import ResolutionLine, carried, decided
from clubdesk.store import (
    activities,
    agenda,
    applications,
    clubs,
    decisions,
    loan_changes,
    loans,
    meetings,
    members,
    moves,
)


def meeting_facts(meeting_id: int) -> MeetingFacts:
    """Everything about a meeting as it stands in the books now."""
    meeting, club = meetings.load_meeting(meeting_id), clubs.load_profile()
    return MeetingFacts(
        meeting=meeting,
        superior=club.report_to or f"Hội Người cao tuổi {club.commune}".strip(),
        club=club.name,
        commune=club.commune,
        chair=chair_of(meeting),
        secretary=secretary_of(meeting),
        roll=roll_facts(meeting) if meeting.roll_confirmed_at is not None else None,
        activities=_activities(meeting_id),
        carried=tuple(map(_told, carried(meeting_id))),
        money=None if meeting.body is Body.BOARD else money_facts(meeting),
        items=tuple(agenda.load_items(meeting_id)),
        resolutions=tuple(map(_told, decided(meeting_id))),
        decisions=tuple(_decisions(meeting)),
    )


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
    for decision_id, application_id, change_id, loan_id in moves.find_decided(by, meeting.held_on):
        if change_id is not None:
            found = _on_change(meeting, decision_id, change_id)
        elif application_id is not None:
            found = _on_application(meeting, decision_id, application_id)
        else:
            found = _on_loan(meeting, decision_id, loan_id) if loan_id is not None else None
        if found is not None:
            yield found


def _on_loan(meeting: Meeting, decision_id: int, loan_id: int) -> LoanDecision | None:
    loan, decision = loans.load_loan(loan_id), decisions.load_decisions([decision_id])[decision_id]
    borrower = members.load_member(loan.member_id)
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


def _on_application(meeting: Meeting, decision_id: int, application_id: int) -> LoanDecision | None:
    application = applications.load_application(application_id)
    taken = next(step for step in application.steps if step.decision_id == decision_id)
    if taken.decision is None or _is_paid_by_same_day(application.loan_id, meeting):
        return None
    asks = members.load_member(application.request.member_id)
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


def _on_change(meeting: Meeting, decision_id: int, change_id: int) -> LoanDecision | None:
    made, decision = loan_changes.load_change(change_id), decisions.load_decisions([decision_id])[decision_id]
    if made.reversed_on is not None and made.reversed_on <= meeting.held_on:
        return None
    loan = loans.load_loan(made.loan_id)
    debtor = members.load_member(loan.debtor(meeting.held_on))
    return LoanDecision(
        title=title_of(debtor, meeting.held_on),
        person=debtor.name,
        amount=getattr(made.fact, "amount", None),
        change=made.kind,
        agreed=True,
        code=loan.code,
        reason=decision.reason,
        votes=decision.votes,
    )
