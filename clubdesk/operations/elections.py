"""Electing a board: one act that ends the old one and begins the new one, and taking it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.post_errors import HeldAlready, NobodyElected, PostTaken
from clubdesk.domain.posts import Body, Holding, Post, is_held, next_change, takes_place_of
from clubdesk.operations.posts import check_holding, write_holding
from clubdesk.store import meetings, members
from clubdesk.store import posts as store
from clubdesk.store.database import transaction

_OFFERED = 24


@dataclass(frozen=True, slots=True)
class Elected:
    """A person elected into a post."""

    post: Post
    member_id: int


def meetings_offered(today: date) -> list[date]:
    """The meetings of about two years that may have elected, the latest first."""
    held = [day for day in meetings.load_meeting_days() if day <= today]
    return held[: -_OFFERED - 1 : -1]


def elect_board(
    elected: Sequence[Elected], *, since: date, elected_on: date | None, today: date
) -> list[Holding]:
    """End the board of a day and begin the new one, in one act.

    A board that is written down late, before a later election, serves until that one.

    Raises:
        NobodyElected, DateInFuture, NotAMemberThen, PostRetired, ElectedAfterBeginning, HeldAlready,
        PostTaken: nothing is written.
    """
    if not elected:
        raise NobodyElected
    with transaction():
        board = _board_holdings()
        _refuse_second_board(board, since)
        store.end_holdings([one.id for one in board if is_held(one, since)], until=since)
        chosen: list[Holding] = []
        for one in elected:
            wanted = Holding(id=0, post=one.post, member_id=one.member_id, since=since, elected_on=elected_on)
            check_holding(wanted, today=today)
            _refuse_twice(chosen, wanted)
            chosen.append(write_holding(replace(wanted, until=next_change(board, wanted, after=since))))
        return chosen


def board_since(since: date) -> int:
    """How many posts of the board were taken on a day."""
    return sum(one.since == since for one in _board_holdings())


def take_back_election(since: date) -> None:
    """The board that began on a day was written down by mistake; the one before it goes on."""
    with transaction():
        board = _board_holdings()
        mistaken = [one for one in board if one.since == since]
        others = [one for one in board if one.since != since]
        for one in mistaken:
            store.remove_holding(one.id)
        for one in others if mistaken else ():
            if one.until == since:
                store.reopen_holding(one.id, until=_end_without(mistaken, others, one))


def _board_holdings() -> list[Holding]:
    return [one for one in store.load_holdings() if one.post.body is Body.BOARD]


def _refuse_second_board(board: Sequence[Holding], since: date) -> None:
    for one in board:
        if one.since == since:
            name = members.load_member(one.member_id).name
            raise PostTaken(post=one.post.name, name=name, since=since)


def _refuse_twice(chosen: Sequence[Holding], wanted: Holding) -> None:
    for one in chosen:
        if takes_place_of(one, wanted):
            name = members.load_member(wanted.member_id).name
            raise HeldAlready(post=wanted.post.name, name=name, since=wanted.since)


def _end_without(mistaken: Sequence[Holding], others: Sequence[Holding], reopened: Holding) -> date | None:
    """The day on which somebody's post would have ended without a board: with that board, or at a change."""
    since, board_ends = mistaken[0].since, [one.until for one in mistaken]
    ends = [one.since for one in others if one.since > since and takes_place_of(one, reopened)]
    if None not in board_ends:
        ends.append(max(end for end in board_ends if end is not None))
    return min(ends, default=None)
