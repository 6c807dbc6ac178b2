"""Who holds a post on a day, and what is doubtful about it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.members import LeavingReason, Member, MemberDetails, Sex
from clubdesk.domain.post_warnings import PostDoubt, PostWarning, post_warnings
from clubdesk.domain.posts import (
    BoardRules,
    Body,
    Holding,
    Post,
    Role,
    holders,
    is_held,
    overlap,
    takes_place_of,
    term_ends,
)

BEGAN = date(2024, 1, 17)
RULES = BoardRules(seats=3, term_years=2)
CHAIR = Post(id=1, body=Body.BOARD, role=Role.CHAIR, name="Chủ nhiệm", rank=1)
ACCOUNTANT = Post(id=2, body=Body.BOARD, role=Role.ACCOUNTANT, name="Kế toán", rank=2)
TREASURER = Post(id=3, body=Body.BOARD, role=Role.TREASURER, name="Thủ quỹ", rank=3)
LEADER = Post(id=4, body=Body.GROUP, role=Role.LEADER, name="Tổ trưởng", rank=4)
CARE = Post(id=5, body=Body.VOLUNTEERS, role=Role.HOME_CARE, name="Chăm sóc tại nhà", rank=5)

days = st.dates(date(2024, 1, 1), date(2024, 3, 1))


def held(post: Post, member_id: int, since: date = BEGAN, until: date | None = None) -> Holding:
    return Holding(id=post.id * 10 + member_id, post=post, member_id=member_id, since=since, until=until)


def person(member_id: int, **changes: Any) -> Member:  # noqa: ANN401
    details = MemberDetails(name=f"Lò Thị Mẫu {member_id}", sex=Sex.FEMALE, joined_on=date(2023, 1, 1))
    return Member(id=member_id, code=f"TV{member_id:03d}", details=replace(details, **changes))


PEOPLE = {member_id: person(member_id) for member_id in (1, 2, 3, 4)}
BOARD = [held(CHAIR, 1), held(ACCOUNTANT, 2), held(TREASURER, 3)]


def warned(
    holdings: list[Holding], on: date, people: dict[int, Member] = PEOPLE
) -> list[tuple[PostDoubt, str]]:
    found = post_warnings(holdings, people, on=on, rules=RULES)
    return [(one.doubt, one.name) for one in found]


@given(st.tuples(days, days), st.tuples(days, days))
def test_two_holdings_overlap_exactly_when_some_day_is_held_by_both(
    first: tuple[date, date], second: tuple[date, date]
) -> None:
    one, other = held(CHAIR, 1, *first), held(CHAIR, 2, *second)
    shared = any(
        is_held(one, day) and is_held(other, day)
        for day in (date(2024, 1, 1) + timedelta(days=n) for n in range(61))
    )
    if one.since < first[1] and other.since < second[1]:
        assert overlap(one, other) is overlap(other, one) is shared


def test_one_person_at_a_time_holds_a_single_role_and_leads_a_group() -> None:
    other_name = replace(CHAIR, id=9, name="Trưởng câu lạc bộ")
    assert takes_place_of(held(CHAIR, 1), held(other_name, 2))
    first = replace(held(LEADER, 1), area="Tổ 1")
    assert takes_place_of(first, replace(held(LEADER, 2), area="Tổ 1"))
    assert not takes_place_of(first, replace(held(LEADER, 1), area="Tổ 2"))
    assert not takes_place_of(held(CARE, 1), held(CARE, 2))
    assert takes_place_of(held(CARE, 1), held(CARE, 1))


def test_holders_stand_in_the_order_of_posts_with_the_latest_elected_first() -> None:
    second = replace(CHAIR, id=8, rank=9)
    late = held(CHAIR, 3, date(2024, 2, 1))
    assert [one.member_id for one in holders([held(second, 2), held(CHAIR, 1), late], Role.CHAIR, BEGAN)] == [
        1,
        2,
    ]
    on = date(2024, 2, 1)
    assert [one.member_id for one in holders([held(second, 2), held(CHAIR, 1), late], Role.CHAIR, on)] == [
        3,
        1,
        2,
    ]


def test_a_term_ends_on_the_same_day_years_later_and_only_for_the_board() -> None:
    leap = held(CHAIR, 1, date(2024, 2, 29))
    assert term_ends(leap, RULES) == date(2026, 2, 28)
    assert term_ends(leap, BoardRules(term_years=4)) == date(2028, 2, 29)
    assert term_ends(held(CARE, 1), RULES) is None


def test_a_board_as_it_should_be_has_nothing_doubtful() -> None:
    assert warned(BOARD, BEGAN) == []
    assert warned([], BEGAN) == []


@pytest.mark.parametrize(
    ("on", "doubts"),
    [
        (date(2025, 10, 16), []),
        (date(2025, 10, 17), [PostDoubt.TERM_ENDING]),
        (date(2026, 1, 16), [PostDoubt.TERM_ENDING]),
        (date(2026, 1, 17), [PostDoubt.TERM_OVER]),
    ],
)
def test_the_end_of_a_term_is_spoken_of_once_from_three_months_before(
    on: date, doubts: list[PostDoubt]
) -> None:
    assert [doubt for doubt, _name in warned(BOARD, on)] == doubts


def test_accountant_and_treasurer_in_one_person_is_doubtful() -> None:
    both = [held(CHAIR, 1), held(ACCOUNTANT, 2), held(TREASURER, 2), held(CARE, 4)]
    assert warned(both, BEGAN) == [(PostDoubt.ONE_PURSE, "Lò Thị Mẫu 2"), (PostDoubt.TOO_FEW, "")]


def test_people_are_counted_once_and_against_the_seats() -> None:
    four = [*BOARD, held(replace(CHAIR, id=7, role=Role.MEMBER), 4)]
    assert post_warnings(four, PEOPLE, on=BEGAN, rules=RULES) == [
        PostWarning(doubt=PostDoubt.TOO_MANY, found=4, expected=3)
    ]
    assert post_warnings(BOARD[:2], PEOPLE, on=BEGAN, rules=RULES) == [
        PostWarning(doubt=PostDoubt.TOO_FEW, found=2, expected=3)
    ]


def test_whoever_left_or_died_is_named_with_the_post_and_the_day() -> None:
    gone = date(2024, 6, 1)
    people = {
        **PEOPLE,
        1: person(1, left_on=gone, left_why=LeavingReason.DIED),
        2: person(2, left_on=gone, left_why=LeavingReason.MOVED),
    }
    assert warned(BOARD, gone - timedelta(days=1), people) == []
    found = post_warnings(BOARD, people, on=gone, rules=RULES)
    assert [(one.doubt, one.post, one.on) for one in found] == [
        (PostDoubt.DIED, "Chủ nhiệm", gone),
        (PostDoubt.LEFT, "Kế toán", gone),
    ]
