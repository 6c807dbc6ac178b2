"""The sample club's board, elected twice, its group leaders and its volunteers."""

from collections.abc import Iterator, Sequence
from datetime import date

from clubdesk.domain.members import Member
from clubdesk.domain.posts import Post, Role
from clubdesk.operations.elections import Elected, elect_board
from clubdesk.operations.posts import give_post
from clubdesk.store import members, posts

_ELECTED = (Role.CHAIR, Role.VICE, Role.SECRETARY, Role.ACCOUNTANT, Role.TREASURER)
_FIRST_BOARD, _SECOND_BOARD = (1, 7, 12, 20, 26), (7, 33, 12, 20, 41)
_SECOND_AT = 18
_VOLUNTEERS = (
    (Role.HOME_CARE, (4, 10, 17, 28, 44)),
    (Role.MENTOR, (5, 15, 30)),
    (Role.PERFORMANCE, (9, 19, 29, 39, 49, 54)),
)


def fill_posts(meetings: Sequence[date], *, today: date) -> None:
    """Elect and choose people at the meetings of the sample, which is open."""
    people = {member.code: member for member in members.load_members()}
    roll = [people[code] for code in sorted(people)]
    first, second = meetings[0], meetings[_SECOND_AT]
    elect_board(list(_board(roll, _FIRST_BOARD)), since=first, elected_on=first, today=today)
    elect_board(list(_board(roll, _SECOND_BOARD)), since=second, elected_on=second, today=today)
    for group, leader in _leaders(roll).items():
        give_post(_post(Role.LEADER).id, leader.id, since=first, today=today, area=group)
    for role, places in _VOLUNTEERS:
        for place in places:
            helper = roll[place]
            give_post(_post(role).id, helper.id, since=first, today=today, area=helper.details.group)


def _board(roll: Sequence[Member], places: Sequence[int]) -> Iterator[Elected]:
    for role, place in zip(_ELECTED, places, strict=True):
        yield Elected(_post(role), roll[place].id)


def _leaders(roll: Sequence[Member]) -> dict[str, Member]:
    """The last member of every group by code."""
    return {member.details.group: member for member in roll}


def _post(role: Role) -> Post:
    return next(post for post in posts.load_posts() if post.role is role)
