"""Everything written down about a person comes back as it was, and the log covers all of it."""

from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    MemberDetails,
    Purpose,
    Sex,
    Spell,
)
from clubdesk.domain.posts import Role
from clubdesk.operations.checks import check_books
from clubdesk.store import database, members, merging, posts
from tests.builders import FOUNDED, a_loan, a_member, some_details

EVERYTHING = MemberDetails(
    name="Y Mẫu Niê Thử",
    given_name="Mẫu",
    sex=Sex.FEMALE,
    birth=Birth(1951, 5),
    citizen_id="066151000001",
    phone="0912345678",
    phone_owner="con gái",
    address="Số 1, ngõ 2",
    hamlet="Buôn Mẫu",
    group="Tổ 3",
    household=Household.POOR,
    reviews=(HouseholdReview(2024, Household.NEAR_POOR), HouseholdReview(2025, Household.NEWLY_ESCAPED)),
    circumstances=frozenset({Circumstance.ALONE, Circumstance.NO_PENSION}),
    ethnic_group="12",
    in_association=True,
    association_card="NCT 017",
    insurance_card="GD4660000000001",
    insurance_until=date(2026, 12, 31),
    joined_on=date(2025, 1, 17),
    left_on=date(2025, 5, 1),
    left_why=LeavingReason.DIED,
    left_reason="Ốm lâu ngày",
    farewell="BCN viếng ngày 02/05/2025",
    earlier=(
        Spell(joined_on=FOUNDED, left_on=date(2024, 9, 1), why=LeavingReason.MOVED, words="Vào Nam với con"),
    ),
    consents=(
        Consent(purpose=Purpose.ETHNIC_GROUP, given_on=FOUNDED),
        Consent(purpose=Purpose.PHOTO, given_on=FOUNDED, withdrawn_on=date(2024, 6, 1)),
    ),
    note="Thích hát chèo",
)

pytestmark = pytest.mark.usefixtures("open_club")


def test_every_word_about_a_person_comes_back() -> None:
    added = members.add_member(EVERYTHING)
    assert members.load_member(added.id) == added
    assert members.load_members() == [added]


def test_what_is_taken_away_from_a_person_is_gone() -> None:
    added = members.add_member(EVERYTHING)
    members.change_member(added.id, some_details())
    assert members.load_member(added.id).details == some_details()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE members SET address = 'x'",
        "UPDATE household_reviews SET household = 'poor' WHERE year = 2025",
        "DELETE FROM household_reviews WHERE year = 2024",
        "UPDATE earlier_spells SET left_on = '2024-10-01'",
        "DELETE FROM consents WHERE purpose = 'photo'",
        "INSERT INTO consents VALUES (1, 'health', '2024-01-17', NULL)",
        "UPDATE members SET merged_into = 1",
    ],
)
def test_a_change_behind_the_programs_back_is_found(statement: str) -> None:
    members.add_member(EVERYTHING)
    assert check_books() == []
    database.run(statement)
    assert [finding.where for finding in check_books()] == ["member:1"]


def test_the_given_name_that_was_told_decides_the_order() -> None:
    for details in (some_details("Nguyễn Văn Nam"), EVERYTHING, some_details("Lò Thị Loan")):
        members.add_member(details)
    assert [member.name for member in members.load_members()] == [
        "Lò Thị Loan",
        "Y Mẫu Niê Thử",
        "Nguyễn Văn Nam",
    ]


def test_whoever_was_written_down_by_mistake_can_be_removed() -> None:
    added = members.add_member(EVERYTHING)
    assert not members.has_history(added.id)
    members.remove_member(added.id)
    assert members.load_members() == []
    assert check_books() == []


def test_money_posts_and_merged_people_are_history() -> None:
    borrower, chair, kept, twin = (a_member(name) for name in ("Lò A", "Lò B", "Lò C", "Lò D"))
    a_loan(borrower)
    post = next(post for post in posts.load_posts() if post.role is Role.CHAIR)
    posts.add_holding(post, chair.id, since=FOUNDED)
    merging.merge_member(twin.id, into=kept.id)
    assert all(members.has_history(person.id) for person in (borrower, chair, kept))


def test_a_merged_person_lives_on_in_the_one_who_is_kept(open_club: Path) -> None:
    kept, twin = a_member("Nguyễn Thị Hoà"), a_member("Nguyễn Thị Hòa", phone="0912345678")
    loan = a_loan(twin)
    merging.merge_member(twin.id, into=kept.id)
    assert members.load_members() == [kept]
    assert members.load_member(twin.id) == kept
    assert members.load_names([twin.id, kept.id]) == {twin.id: kept.name, kept.id: kept.name}
    assert members.find_members(twin.code) == [kept.id]
    assert members.find_members("5678") == []
    assert merging.load_merged(kept.id) == [twin]
    assert loan.member_id == twin.id
    from clubdesk.store.loans import find_loans_of, load_loan

    assert find_loans_of(kept.id) == [loan.id]
    assert load_loan(loan.id).member_id == kept.id
    assert check_books() == []


def test_whoever_was_merged_by_mistake_is_taken_apart_again() -> None:
    kept, twin = a_member("Nguyễn Thị Hoà"), a_member("Nguyễn Thị Hòa")
    merging.merge_member(twin.id, into=kept.id)
    merging.separate_member(twin.id)
    assert members.load_members() == [twin, kept] or members.load_members() == [kept, twin]
    assert check_books() == []


def test_posts_are_there_from_the_start_and_their_holders_come_back() -> None:
    chair = a_member("Lò Văn Chủ")
    (post,) = [post for post in posts.load_posts() if post.role is Role.CHAIR]
    held = posts.add_holding(post, chair.id, since=FOUNDED, elected_on=FOUNDED, words="Đại hội")
    assert posts.load_holdings() == posts.load_holdings(member_id=chair.id) == [held]
    posts.end_holdings([held.id], until=date(2025, 1, 17))
    (ended,) = posts.load_holdings()
    assert ended.until == date(2025, 1, 17)
    assert check_books() == []
