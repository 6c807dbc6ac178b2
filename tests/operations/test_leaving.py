"""Leaving the club with loans and posts, mistakes in it, and coming back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clubdesk.domain.leaving import Leaving
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.member_errors import ConsentsOverlap, LeftBeforeJoining, MemberHasHistory, SpellsOverlap
from clubdesk.domain.members import Consent, LeavingReason, Member, Purpose
from clubdesk.domain.posts import Holding, Role
from clubdesk.operations import leaving
from clubdesk.operations.checks import check_books
from clubdesk.operations.loans import Which, list_loans
from clubdesk.operations.members import add_member, change_member, remove_member
from clubdesk.operations.roll import load_roll
from clubdesk.store import members, posts
from clubdesk.store.database import transaction
from tests.builders import FOUNDED, TODAY, a_loan, a_member, some_details

GONE = date(2025, 6, 10)
WISH = Leaving(left_on=GONE, why=LeavingReason.OWN_WISH)

pytestmark = pytest.mark.usefixtures("open_club")


def holds(member: Member, role: Role, *, until: date | None = None, area: str = "") -> Holding:
    post = next(post for post in posts.load_posts() if post.role is role)
    with transaction():
        return posts.add_holding(post, member.id, since=FOUNDED, until=until, area=area)


def ends(member: Member) -> dict[Role, date | None]:
    return {one.post.role: one.until for one in posts.load_holdings(member_id=member.id)}


def test_what_binds_a_person_to_the_club_is_told_before_leaving() -> None:
    member = a_member()
    loan = a_loan(member)
    held = holds(member, Role.LEADER, area="Tổ 3")
    holds(member, Role.SECRETARY, until=GONE)
    found = leaving.unsettled(member.id, TODAY)
    assert [page.loan.id for page in found.loans] == [loan.id]
    assert found.outstanding == 5_000_000
    assert found.posts == (held,)
    free = leaving.unsettled(a_member("Lò Thị Không").id, TODAY)
    assert (free.loans, free.outstanding, free.posts) == ((), 0, ())


def test_posts_end_on_the_day_of_leaving_and_the_loan_stays() -> None:
    member = a_member()
    a_loan(member)
    holds(member, Role.CHAIR)
    holds(member, Role.LEADER, until=date(2030, 1, 1), area="Tổ 3")
    holds(member, Role.SECRETARY, until=date(2025, 1, 17))
    ended = leaving.record_leaving(member.id, WISH, today=TODAY)
    assert {one.post.role for one in ended} == {Role.CHAIR, Role.LEADER}
    assert ends(member) == {Role.CHAIR: GONE, Role.LEADER: GONE, Role.SECRETARY: date(2025, 1, 17)}
    assert list_loans(TODAY, which=Which.LIVE).counts[Which.LIVE] == 1
    assert load_roll(TODAY).composition.members == 0
    assert check_books() == []


@pytest.mark.parametrize(
    ("left_on", "refusal"), [(TODAY + timedelta(days=1), DateInFuture), (FOUNDED, LeftBeforeJoining)]
)
def test_a_leaving_that_cannot_be_ends_no_post(left_on: date, refusal: type[Exception]) -> None:
    member = a_member()
    holds(member, Role.CHAIR)
    with pytest.raises(refusal):
        leaving.record_leaving(member.id, replace(WISH, left_on=left_on), today=TODAY)
    assert ends(member) == {Role.CHAIR: None}
    assert members.load_member(member.id).details.left_on is None


def test_a_leaving_taken_back_gives_the_posts_back_that_nobody_took_over() -> None:
    member, successor = a_member(), a_member("Lò Thị Kế")
    for role in (Role.CHAIR, Role.MEMBER, Role.MENTOR, Role.SECRETARY):
        holds(member, role, until=date(2025, 1, 17) if role is Role.SECRETARY else None)
    holds(member, Role.LEADER, area="Tổ 3")
    leaving.record_leaving(member.id, WISH, today=TODAY)
    for role, area in ((Role.CHAIR, ""), (Role.MEMBER, ""), (Role.LEADER, "Tổ 1")):
        holds(successor, role, area=area)
    with transaction():
        mentor = next(post for post in posts.load_posts() if post.role is Role.MENTOR)
        posts.change_post(replace(mentor, retired_on=GONE))
    reopened = leaving.take_leaving_back(member.id, today=TODAY)
    assert {one.post.role for one in reopened} == {Role.MEMBER, Role.LEADER}
    assert ends(member) == {
        Role.CHAIR: GONE,
        Role.MEMBER: None,
        Role.MENTOR: GONE,
        Role.SECRETARY: date(2025, 1, 17),
        Role.LEADER: None,
    }
    assert members.load_member(member.id).details == some_details()
    assert check_books() == []


def test_whoever_comes_back_keeps_code_and_history() -> None:
    member = a_member()
    leaving.record_leaving(member.id, WISH, today=TODAY)
    with pytest.raises(SpellsOverlap):
        leaving.record_return(member.id, joined_on=GONE - timedelta(days=1), today=TODAY)
    leaving.record_return(member.id, joined_on=TODAY, today=TODAY)
    (back,) = members.load_members()
    assert (back.id, back.code, back.details.joined_on) == (member.id, member.code, TODAY)
    assert [(one.joined_on, one.left_on, one.why) for one in back.details.earlier] == [
        (FOUNDED, GONE, LeavingReason.OWN_WISH)
    ]
    leaving.take_return_back(member.id, today=TODAY)
    assert members.load_member(member.id).details.left_on == GONE
    assert check_books() == []


def test_only_people_without_history_are_removed() -> None:
    slip, borrower = a_member("Lò Nhầm"), a_member()
    a_loan(borrower)
    remove_member(slip.id)
    with pytest.raises(MemberHasHistory):
        remove_member(borrower.id)
    assert [member.name for member in members.load_members()] == [borrower.name]
    assert check_books() == []


def test_consents_are_dated_up_to_today_and_one_after_the_other() -> None:
    later = Consent(purpose=Purpose.PHOTO, given_on=TODAY + timedelta(days=1))
    with pytest.raises(DateInFuture):
        add_member(some_details(consents=(later,)), today=TODAY)
    member = a_member()
    twice = tuple(Consent(purpose=Purpose.PHOTO, given_on=day) for day in (FOUNDED, GONE))
    with pytest.raises(ConsentsOverlap):
        change_member(member.id, replace(member.details, consents=twice), today=TODAY)
