"""The desk of farewells: what to settle first, leaving, coming back, and mistakes in both."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.dues import DuesStanding
from clubdesk.domain.leaving import Leaving, came_back, left, stayed, stayed_away
from clubdesk.domain.members import Member
from clubdesk.domain.posts import SINGLE_ROLES, Holding, Role
from clubdesk.operations.contributions import are_contributions_on, contributions_of
from clubdesk.operations.dues import dues_owed, dues_rules
from clubdesk.operations.loans import LoanPage, loan_page
from clubdesk.operations.members import change_member
from clubdesk.store import loans, members, posts
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled:
    """What binds a person to the club: loans on which something is owed, and posts held from a day on.

    `dues` is how the person stands with them, None where the club takes none; `contribution` the đồng to be
    given back, None where the books do not keep contributions.
    """

    member: Member
    loans: tuple[LoanPage, ...]
    posts: tuple[Holding, ...]
    dues: DuesStanding | None
    contribution: int | None

    @property
    def outstanding(self) -> int:
        """The principal owed on all the loans, in đồng."""
        return sum(page.position.outstanding for page in self.loans)


def unsettled(member_id: int, on: date) -> Unsettled:
    """What is to be settled before a person leaves on a day."""
    member = members.load_member(member_id)
    pages = [loan_page(loan_id, on) for loan_id in loans.find_loans_of(member.id)]
    return Unsettled(
        member=member,
        loans=tuple(page for page in pages if page.position.outstanding or page.position.due),
        posts=tuple(_held_after(member.id, on)),
        dues=dues_owed(member.id, on).standing if dues_rules() else None,
        contribution=contributions_of(member.id, on).balance if are_contributions_on() else None,
    )


def record_leaving(member_id: int, leaving: Leaving, *, today: date) -> tuple[Holding, ...]:
    """A person leaves, and the posts held end on that day; gives those posts. Loans stay in the books.

    Raises:
        AlreadyLeft, ReasonMissing, DateInFuture, LeftBeforeJoining: nothing is written.
    """
    with transaction():
        member = members.load_member(member_id)
        change_member(member.id, left(member.details, leaving), today=today)
        ended = tuple(_held_after(member.id, leaving.left_on))
        for holding in ended:
            posts.end_holdings([holding.id], until=max(holding.since, leaving.left_on))
    return ended


def take_leaving_back(member_id: int, *, today: date) -> tuple[Holding, ...]:
    """A person did not leave after all; gives the posts that are theirs again.

    Those are the posts that ended on the day of leaving, save what was done away with or given to somebody
    else meanwhile.
    """
    with transaction():
        member = members.load_member(member_id)
        reopened = tuple(_to_reopen(member))
        change_member(member.id, stayed(member.details), today=today)
        for holding in reopened:
            posts.reopen_holding(holding.id, until=None)
    return reopened


def record_return(member_id: int, *, joined_on: date, today: date) -> None:
    """Somebody who had left joins again, under the same code; the posts of before are not taken up again.

    Raises:
        StillAMember, NoReturnFromDeath, DateInFuture, SpellsOverlap: nothing is written.
    """
    with transaction():
        member = members.load_member(member_id)
        change_member(member.id, came_back(member.details, joined_on), today=today)


def take_return_back(member_id: int, *, today: date) -> None:
    """Somebody did not come back after all; raises AlreadyLeft."""
    with transaction():
        member = members.load_member(member_id)
        change_member(member.id, stayed_away(member.details), today=today)


def _held_after(member_id: int, on: date) -> list[Holding]:
    """The posts that a person holds on a day or takes later."""
    return [one for one in posts.load_holdings(member_id=member_id) if one.until is None or one.until > on]


def _to_reopen(member: Member) -> list[Holding]:
    left_on, everybody = member.details.left_on, posts.load_holdings()
    own = [one for one in everybody if one.member_id == member.id and one.until == left_on]
    return [
        one
        for one in own
        if one.post.retired_on is None and not any(_takes_over(other, one) for other in everybody)
    ]


def _takes_over(other: Holding, ended: Holding) -> bool:
    """Whether somebody else has the one place that a person gave up; several people are ordinary members."""
    is_one_place = ended.post.role in SINGLE_ROLES or (
        ended.post.role is Role.LEADER and other.area == ended.area
    )
    holds_on = other.until is None or (ended.until is not None and other.until > ended.until)
    is_other = other.post.id == ended.post.id and other.member_id != ended.member_id
    return is_one_place and is_other and holds_on
