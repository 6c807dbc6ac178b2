"""Posts given, handed over, given up, taken back; the club's own list of posts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member
from clubdesk.domain.post_errors import (
    ElectedAfterBeginning,
    HeldAlready,
    ImpossibleBoard,
    PostEndTooEarly,
    PostEndTooLate,
    PostNameMissing,
    PostNameTaken,
    PostRetired,
    PostStillHeld,
    PostTaken,
)
from clubdesk.domain.posts import BoardRules, Body, Role
from clubdesk.operations import post_list
from clubdesk.operations.checks import check_books
from clubdesk.operations.elections import Elected, elect_board
from clubdesk.operations.members import change_member
from clubdesk.operations.post_lines import history, posts_on
from clubdesk.operations.posts import board_ids, give_post, give_up_post, take_back_holding
from clubdesk.store.posts import load_holdings
from tests.builders import FOUNDED, TODAY, a_member
from tests.operations.board_acts import FIRST, SECOND, THIRD, elect, give, post_of, signers


@pytest.fixture(autouse=True)
def people(request: pytest.FixtureRequest) -> list[Member]:
    """Six people of an open club."""
    request.getfixturevalue("open_club")
    return [a_member(f"Lò Thị Mẫu {letter}") for letter in "ABCDEG"]


def test_a_single_post_passes_from_one_person_to_the_next(people: list[Member]) -> None:
    give(Role.CHAIR, people[0])
    give(Role.CHAIR, people[1], SECOND)
    assert signers(FIRST - timedelta(days=1)) == ("-", "-", "-")
    assert signers(SECOND - timedelta(days=1)) == ("A", "-", "-")
    assert signers(SECOND) == ("B", "-", "-")
    assert board_ids(SECOND) == {people[1].id}
    assert check_books() == []


def test_a_mistake_is_taken_back_and_the_one_before_has_the_post_again(people: list[Member]) -> None:
    give(Role.CHAIR, people[0])
    wrong = give(Role.CHAIR, people[1], SECOND)
    take_back_holding(wrong.id)
    assert signers(TODAY)[0] == "A"
    assert check_books() == []


def test_volunteers_stand_side_by_side_and_go_one_by_one(people: list[Member]) -> None:
    first, second = (give(Role.HOME_CARE, member, area="Tổ 1") for member in people[:2])
    give_up_post(first.id, until=SECOND, today=TODAY)
    assert [one.until for one in load_holdings()] == [SECOND, None]
    take_back_holding(second.id)
    assert [one.until for one in load_holdings()] == [SECOND]


def test_every_group_has_a_leader_of_its_own(people: list[Member]) -> None:
    give(Role.LEADER, people[0], area="Tổ 1")
    give(Role.LEADER, people[0], area=" Tổ  2 ")
    give(Role.LEADER, people[1], SECOND, area="Tổ 2")
    for member in people:
        change_member(member.id, replace(member.details, group="Tổ 3"), today=TODAY)
    lines = posts_on(TODAY).lines[Body.GROUP]
    assert [(line.area, line.member and line.member.name[-1]) for line in lines] == [
        ("Tổ 1", "A"),
        ("Tổ 2", "B"),
        ("Tổ 3", None),
    ]
    assert [line.member and line.member.name[-1] for line in history(post_of(Role.LEADER).id, "Tổ 2")] == [
        "B",
        "A",
    ]


@pytest.mark.parametrize(
    ("error", "since", "more"),
    [
        (DateInFuture, TODAY + timedelta(days=1), {}),
        (NotAMemberThen, FOUNDED - timedelta(days=1), {}),
        (PostEndTooEarly, SECOND, {"until": SECOND}),
        (DateInFuture, SECOND, {"until": TODAY + timedelta(days=1)}),
        (ElectedAfterBeginning, FIRST, {"elected_on": SECOND}),
        (PostTaken, SECOND, {}),
        (PostTaken, FIRST, {}),
        (PostTaken, FIRST, {"until": THIRD}),
    ],
)
def test_a_post_that_cannot_be_given_leaves_everything_as_it_was(
    people: list[Member], error: type[ClubError], since: date, more: dict[str, date]
) -> None:
    give(Role.CHAIR, people[1], SECOND)
    before = load_holdings()
    with pytest.raises(error):
        give(Role.CHAIR, people[0], since, **more)
    assert load_holdings() == before


def test_what_is_long_over_is_written_down_before_what_is_known(people: list[Member]) -> None:
    give(Role.CHAIR, people[1], SECOND)
    give(Role.CHAIR, people[0], FIRST, until=SECOND)
    assert (signers(FIRST)[0], signers(SECOND)[0]) == ("A", "B")


def test_nobody_has_the_same_post_twice(people: list[Member]) -> None:
    give(Role.MEMBER, people[0])
    with pytest.raises(HeldAlready):
        give(Role.MEMBER, people[0], SECOND, area="Vận động nguồn lực")
    give(Role.VICE, people[0], SECOND)
    post = post_of(Role.MEMBER)
    with pytest.raises(HeldAlready):
        elect_board([Elected(post, people[2].id)] * 2, since=THIRD, elected_on=THIRD, today=TODAY)


def test_a_post_is_given_up_between_taking_it_and_losing_it(people: list[Member]) -> None:
    first = give(Role.CHAIR, people[0])
    give(Role.CHAIR, people[1], SECOND)
    for until, error in (
        (TODAY + timedelta(days=1), DateInFuture),
        (FIRST, PostEndTooEarly),
        (THIRD, PostEndTooLate),
    ):
        with pytest.raises(error):
            give_up_post(first.id, until=until, today=TODAY)
    give_up_post(first.id, until=FIRST + timedelta(days=1), today=TODAY)
    assert signers(FIRST + timedelta(days=1))[0] == "-"


def test_nobody_signs_who_has_left(people: list[Member]) -> None:
    elect(FIRST, *people[:3])
    change_member(people[0].id, replace(people[0].details, left_on=THIRD), today=TODAY)
    assert signers(THIRD - timedelta(days=1)) == ("A", "B", "C")
    assert signers(THIRD) == ("-", "B", "C")


def test_the_list_of_posts_is_the_club_s_own(people: list[Member]) -> None:
    added = post_list.add_post(Body.BOARD, "  Phụ trách  y tế ")
    assert (added.name, post_list.load_posts()[-1].id) == ("Phụ trách y tế", added.id)
    post_list.move_post(added.id, up=True)
    post_list.move_post(post_list.load_posts()[0].id, up=True)
    assert post_list.load_posts()[-2].id == added.id
    post_list.rename_post(added.id, "Ủy viên y tế")
    with pytest.raises(PostNameTaken):
        post_list.rename_post(added.id, "CHỦ NHIỆM")
    with pytest.raises(PostNameMissing):
        post_list.add_post(Body.BOARD, "  ")
    held = give_post(added.id, people[0].id, since=FIRST, today=TODAY)
    with pytest.raises(PostStillHeld):
        post_list.retire_post(added.id, on=TODAY)
    give_up_post(held.id, until=THIRD, today=TODAY)
    post_list.retire_post(added.id, on=THIRD)
    with pytest.raises(PostRetired):
        give_post(added.id, people[1].id, since=THIRD, today=TODAY)
    assert added.id not in {line.post.id for line in posts_on(THIRD).lines[Body.BOARD]}
    post_list.use_post_again(added.id)
    give_post(added.id, people[1].id, since=THIRD, today=TODAY)
    assert check_books() == []


def test_the_size_and_term_of_the_board_are_the_club_s_own() -> None:
    assert post_list.board_rules() == BoardRules(seats=5, term_years=5)
    post_list.set_board_rules(BoardRules(seats=9, term_years=2))
    assert post_list.board_rules() == BoardRules(seats=9, term_years=2)
    for rules in (BoardRules(seats=4), BoardRules(term_years=0), BoardRules(term_years=11)):
        with pytest.raises(ImpossibleBoard):
            post_list.set_board_rules(rules)


def test_the_board_of_a_day_shows_what_is_vacant_and_what_is_doubtful(people: list[Member]) -> None:
    elect(FIRST, people[0], people[1], people[1])
    found = posts_on(TODAY)
    named = {line.post.name: line.member.name[-1] if line.member else "" for line in found.lines[Body.BOARD]}
    assert named == {
        "Chủ nhiệm": "A",
        "Phó Chủ nhiệm": "",
        "Thư ký": "",
        "Kế toán": "B",
        "Thủ quỹ": "B",
        "Ủy viên": "",
    }
    assert [one.doubt for one in found.warnings] == ["one-purse", "too-few"]
    assert found.lines[Body.BOARD][0].term_ends == date(2029, 2, 17)
