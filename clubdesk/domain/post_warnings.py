"""What is doubtful about who holds which post: advice to the committee, never a bar to anything."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.members import LeavingReason, Member, is_member, last_left
from clubdesk.domain.posts import BoardRules, Body, Holding, Role, holders, is_held, term_ends

NOTICE_MONTHS = 3
"""A term that ends within so many months is spoken of."""


class PostDoubt(StrEnum):
    """The kinds of warning."""

    ONE_PURSE = "one-purse"
    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    DIED = "died"
    LEFT = "left"
    TERM_OVER = "term-over"
    TERM_ENDING = "term-ending"


@dataclass(frozen=True, slots=True, kw_only=True)
class PostWarning:
    """One doubt: about whom, which post, since or until when, and how many of how many."""

    doubt: PostDoubt
    name: str = ""
    post: str = ""
    on: date | None = None
    found: int = 0
    expected: int = 0


def post_warnings(
    holdings: Sequence[Holding], people: Mapping[int, Member], *, on: date, rules: BoardRules
) -> list[PostWarning]:
    """What is doubtful on a day, the gravest first; `people` by id has everybody who holds a post."""
    held = [holding for holding in holdings if is_held(holding, on)]
    return [
        *_gone(held, people, on),
        *_one_purse(held, people, on),
        *_terms(held, on, rules),
        *_seats(held, rules),
    ]


def _gone(held: Sequence[Holding], people: Mapping[int, Member], on: date) -> Iterator[PostWarning]:
    for holding in held:
        member = people[holding.member_id]
        left_on = last_left(member.details, on)
        if left_on is not None and not is_member(member.details, on):
            is_death = member.details.left_why is LeavingReason.DIED and left_on == member.details.left_on
            yield PostWarning(
                doubt=PostDoubt.DIED if is_death else PostDoubt.LEFT,
                name=member.name,
                post=holding.post.name,
                on=left_on,
            )


def _one_purse(held: Sequence[Holding], people: Mapping[int, Member], on: date) -> Iterator[PostWarning]:
    """The accountant checks the treasurer (domain 1.3), which nobody can do alone."""
    treasurers = {holding.member_id for holding in holders(held, Role.TREASURER, on)}
    for holding in holders(held, Role.ACCOUNTANT, on):
        if holding.member_id in treasurers:
            yield PostWarning(doubt=PostDoubt.ONE_PURSE, name=people[holding.member_id].name)


def _terms(held: Sequence[Holding], on: date, rules: BoardRules) -> Iterator[PostWarning]:
    ends = (term_ends(holding, rules) for holding in held)
    for end in sorted({end for end in ends if end is not None}):
        if end <= on:
            yield PostWarning(doubt=PostDoubt.TERM_OVER, on=end, expected=rules.term_years)
        elif end <= month_after(on, NOTICE_MONTHS, kept_day=on.day):
            yield PostWarning(doubt=PostDoubt.TERM_ENDING, on=end, expected=rules.term_years)


def _seats(held: Sequence[Holding], rules: BoardRules) -> Iterator[PostWarning]:
    """A club that has written nobody down yet is not told that its board is short."""
    people = {holding.member_id for holding in held if holding.post.body is Body.BOARD}
    if people and len(people) != rules.seats:
        doubt = PostDoubt.TOO_FEW if len(people) < rules.seats else PostDoubt.TOO_MANY
        yield PostWarning(doubt=doubt, found=len(people), expected=rules.seats)
