"""An application for a loan on its way: group leader, board, meeting, payment."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.decisions import Decision


class Step(StrEnum):
    """The steps in their order; the club can leave out all but one of the two that decide."""

    LEADER = "leader"
    BOARD = "board"
    MEETING = "meeting"


class Outcome(StrEnum):
    """What a step came to."""

    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Stand(StrEnum):
    """Where an application stands."""

    LEADER = "leader"
    BOARD = "board"
    MEETING = "meeting"
    AGREED = "agreed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    PAID = "paid"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepTaken:
    """A step with its outcome and words: the leader's opinion, why it was withdrawn.

    Board and meeting decide, on `amount` đồng (None: as asked); votes and reason stand in the decision.
    """

    step: Step
    outcome: Outcome
    taken_on: date
    words: str = ""
    amount: int | None = None
    decision: Decision | None = None
    decision_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked: đồng, months, what for, the plan to earn it back, and the heir who answers for it."""

    member_id: int
    asked_on: date
    amount: int
    months: int
    purpose: str = ""
    plan: str = ""
    heir: str = ""
    product_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """A request and the steps taken on it, in order of time; `loan_id` once it is paid out."""

    id: int
    request: Request
    steps: tuple[StepTaken, ...] = ()
    loan_id: int | None = None

    def last(self, step: Step) -> StepTaken | None:
        """How a step was taken last."""
        return next((taken for taken in reversed(self.steps) if taken.step is step), None)


def where_it_stands(application: Application, skipped: Collection[Step]) -> Stand:
    """What an application waits for; a refusal of the board or the meeting ends it, a leader's does not."""
    if application.loan_id is not None:
        return Stand.PAID
    if any(taken.outcome is Outcome.WITHDRAWN for taken in application.steps):
        return Stand.WITHDRAWN
    for step in (one for one in Step if one not in skipped):
        taken = application.last(step)
        if taken is None:
            return Stand(step.value)
        if taken.outcome is Outcome.REFUSED and step is not Step.LEADER:
            return Stand.REFUSED
    return Stand.AGREED


def agreed_by(application: Application, skipped: Collection[Step]) -> StepTaken | None:
    """The step whose decision lets the loan be paid out: the meeting's, or the board's without a meeting."""
    if where_it_stands(application, skipped) is not Stand.AGREED:
        return None
    return application.last(Step.BOARD if Step.MEETING in skipped else Step.MEETING)
