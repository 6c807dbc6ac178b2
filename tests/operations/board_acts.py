"""Short ways to give posts and elect boards in tests, and to see who signs."""

from datetime import date
from typing import Any

from clubdesk.domain.members import Member
from clubdesk.domain.posts import Holding, Post, Role
from clubdesk.operations import post_list
from clubdesk.operations.elections import Elected, elect_board
from clubdesk.operations.posts import give_post, signing_names
from tests.builders import TODAY

FIRST, SECOND, THIRD = date(2024, 2, 17), date(2024, 8, 17), date(2025, 3, 17)


def post_of(role: Role) -> Post:
    return next(post for post in post_list.load_posts() if post.role is role)


def give(role: Role, member: Member, since: date = FIRST, **more: Any) -> Holding:  # noqa: ANN401
    return give_post(post_of(role).id, member.id, since=since, today=TODAY, **more)


def elect(since: date, *members: Member) -> list[Holding]:
    """Chair, accountant and treasurer, in this order."""
    roles = (Role.CHAIR, Role.ACCOUNTANT, Role.TREASURER)
    elected = [Elected(post_of(role), member.id) for role, member in zip(roles, members, strict=False)]
    return elect_board(elected, since=since, elected_on=since, today=TODAY)


def signers(on: date) -> tuple[str, ...]:
    """The last letters of chair, accountant and treasurer of a day."""
    names = signing_names(on)
    return tuple(names.get(role, "-")[-1] for role in (Role.CHAIR, Role.ACCOUNTANT, Role.TREASURER))
