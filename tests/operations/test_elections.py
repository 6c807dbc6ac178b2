"""A board is elected in one act, late or by mistake, and no post ever has two holders."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clubdesk.domain.errors import ClubError
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member
from clubdesk.domain.post_errors import NobodyElected, PostTaken
from clubdesk.domain.posts import Role, overlap, takes_place_of
from clubdesk.operations import elections
from clubdesk.operations.checks import check_books
from clubdesk.operations.elections import take_back_election
from clubdesk.operations.members import change_member
from clubdesk.operations.posts import give_up_post, take_back_holding
from clubdesk.store import database, meetings
from clubdesk.store.posts import load_holdings
from tests.builders import FOUNDED, TODAY, a_club, a_member, opened
from tests.operations.board_acts import FIRST, SECOND, THIRD, elect, give, signers


@pytest.fixture(autouse=True)
def people(request: pytest.FixtureRequest) -> list[Member]:
    """Six people of an open club."""
    request.getfixturevalue("open_club")
    return [a_member(f"Lò Thị Mẫu {letter}") for letter in "ABCDEG"]


def test_an_election_ends_the_old_board_and_begins_the_new_one(people: list[Member]) -> None:
    elect(FIRST, *people[:3])
    leader = give(Role.LEADER, people[0], area="Tổ 1")
    new = elect(THIRD, people[3], people[1])
    assert signers(THIRD - timedelta(days=1)) == ("A", "B", "C")
    assert signers(THIRD) == ("D", "B", "-")
    assert {one.elected_on for one in new} == {THIRD}
    assert next(one for one in load_holdings() if one.id == leader.id).until is None
    assert check_books() == []


def test_an_election_by_mistake_is_taken_back_whole(people: list[Member]) -> None:
    elect(FIRST, *people[:3])
    before = load_holdings()
    elect(THIRD, *people[3:])
    take_back_election(THIRD)
    assert load_holdings() == before


def test_a_board_written_down_late_serves_until_the_next(people: list[Member]) -> None:
    elect(SECOND, *people[:3])
    give(Role.TREASURER, people[5], THIRD)
    elect(FIRST, *people[3:])
    assert signers(FIRST) == ("D", "E", "G")
    assert signers(SECOND) == ("A", "B", "C")
    assert signers(TODAY) == ("A", "B", "G")


def test_an_election_forgotten_between_lets_later_changes_stand(people: list[Member]) -> None:
    elect(FIRST, *people[:3])
    give(Role.TREASURER, people[5], THIRD)
    before = load_holdings()
    elect(SECOND, people[3], people[4], people[0])
    assert signers(SECOND) == ("D", "E", "A")
    assert signers(THIRD) == ("D", "E", "G")
    take_back_election(SECOND)
    assert load_holdings() == before


def test_an_election_that_cannot_stand_changes_nothing(people: list[Member]) -> None:
    elect(SECOND, *people[:3])
    before = load_holdings()
    with pytest.raises(NobodyElected):
        elect(THIRD)
    with pytest.raises(PostTaken):
        elect(SECOND, *people[3:])
    change_member(people[3].id, replace(people[3].details, left_on=THIRD), today=TODAY)
    with pytest.raises(NotAMemberThen):
        elect(THIRD, people[4], people[3])
    assert load_holdings() == before


def test_the_meetings_offered_are_those_held_the_latest_first() -> None:
    with database.transaction():
        for month in range(1, 13):
            meetings.add_meeting(date(2025, month, 1))
    assert elections.meetings_offered(TODAY)[:2] == [date(2025, 6, 1), date(2025, 5, 1)]
    assert len(elections.meetings_offered(TODAY)) == 6


ACTS = st.tuples(
    st.sampled_from(("elect", "give", "end", "take back", "take election back")),
    st.integers(0, 400),
    st.permutations(range(4)),
    st.sampled_from((Role.CHAIR, Role.TREASURER, Role.MEMBER, Role.LEADER)),
)


@settings(max_examples=40)
@given(acts=st.lists(ACTS, max_size=8))
def test_whatever_is_done_no_single_post_has_two_holders_on_a_day(
    acts: list[tuple[str, int, list[int], Role]],
) -> None:
    database.close()
    with TemporaryDirectory() as made, opened(a_club(Path(made))):
        crew = [a_member(f"Mẫu {n}") for n in range(4)]
        for kind, number, order, role in acts:
            with suppress(ClubError):
                do(kind, number, [crew[n] for n in order], role)
            for one, other in combinations(load_holdings(), 2):
                assert not (overlap(one, other) and takes_place_of(one, other)), (one, other)
            assert all(one.until is None or one.since < one.until for one in load_holdings())
        assert check_books() == []


def do(kind: str, number: int, crew: list[Member], role: Role) -> None:
    day, held = FOUNDED + timedelta(days=number), load_holdings()
    if kind == "elect":
        elect(day, *crew[:3])
    elif kind == "give":
        give(role, crew[0], day, area="Tổ 1")
    elif held and kind == "take election back":
        take_back_election(held[number % len(held)].since)
    elif held and kind == "end":
        give_up_post(held[number % len(held)].id, until=day, today=TODAY)
    elif held:
        take_back_holding(held[number % len(held)].id)
