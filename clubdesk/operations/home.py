"""Today at a glance: the next meeting, what is due at it, the funds, birthdays, what is missing."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.births import birthday
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.positions import position
from clubdesk.domain.ready_lists import longevity_age
from clubdesk.operations import second_place
from clubdesk.operations.forgotten import Forgotten, forgotten
from clubdesk.operations.funds import FundTotal, fund_totals
from clubdesk.operations.loans import LoanLine, open_loans
from clubdesk.operations.meeting_plans import next_meeting
from clubdesk.operations.meetings import open_meetings
from clubdesk.operations.second_acts import count_waiting
from clubdesk.store import clubs, members


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """A birthday in the month, and the age it brings; `is_longevity` where that age is wished well."""

    member: Member
    age: int
    is_longevity: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTotal:
    """How many loans, and their đồng of principal and interest."""

    loans: int
    principal: int
    interest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What the first page shows; `late` has the overdue loans, the latest first."""

    on: date
    next_meeting: date
    members: int
    due_now: DueTotal
    loans_due_at_meeting: int
    overdue: DueTotal
    late: tuple[LoanLine, ...]
    funds: tuple[FundTotal, ...]
    birthdays: tuple[Birthday, ...]
    without_birth: tuple[Member, ...]
    open_meeting: Meeting | None
    forgotten: Forgotten
    is_second_copy_due: bool
    last_second_copy: date | None
    to_confirm: int


def glance(on: date) -> Today:
    """The first page of a day."""
    planned = next_meeting(on)
    open_now = open_loans(on)
    ahead = clubs.load_rules(on).days_ahead
    due_then = [position(line.loan, planned, days_ahead=ahead).due for line in open_now]
    late = [line for line in open_now if line.position.principal_overdue]
    roll = [member for member in members.load_members() if is_member(member.details, on)]
    return Today(
        on=on,
        next_meeting=planned,
        members=len(roll),
        due_now=_total([(line.asked.principal_due, line.asked.interest_due) for line in open_now]),
        loans_due_at_meeting=sum(due > 0 for due in due_then),
        overdue=_total([(line.position.principal_overdue, line.position.interest_due) for line in late]),
        late=tuple(sorted(late, key=lambda line: -line.position.days_late)),
        funds=tuple(fund_totals(on)),
        birthdays=_birthdays(roll, on),
        without_birth=tuple(member for member in roll if member.details.birth is None),
        open_meeting=next((one for one in open_meetings() if one.body is Body.CLUB), None),
        forgotten=forgotten(on),
        is_second_copy_due=second_place.is_second_copy_due(on),
        last_second_copy=second_place.last_day(),
        to_confirm=count_waiting(),
    )


def _total(parts: list[tuple[int, int]]) -> DueTotal:
    return DueTotal(
        loans=sum(principal + interest > 0 for principal, interest in parts),
        principal=sum(principal for principal, _interest in parts),
        interest=sum(interest for _principal, interest in parts),
    )


def _birthdays(roll: list[Member], on: date) -> tuple[Birthday, ...]:
    found = []
    for member in roll:
        birth = member.details.birth
        month, day = (birthday(birth, on.year) if birth else None) or (None, None)
        if birth is not None and month == on.month:
            wished = longevity_age(birth, on.year) is not None
            one = Birthday(member=member, age=on.year - birth.year, is_longevity=wished)
            found.append((day or 0, one))
    return tuple(one for _day, one in sorted(found, key=lambda pair: pair[0]))
