"""Who holds which post on a day, and giving, handing over and giving up a post."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import is_member
from clubdesk.domain.post_errors import (
    ElectedAfterBeginning,
    HeldAlready,
    PostEndTooEarly,
    PostEndTooLate,
    PostRetired,
    PostTaken,
)
from clubdesk.domain.posts import Body, Holding, Post, Role, holders, is_held, overlap, takes_place_of
from clubdesk.store import members
from clubdesk.store import posts as store
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc


def board_ids(on: date) -> frozenset[int]:
    """The ids of the board's members on a day."""
    return frozenset(
        holding.member_id
        for holding in store.load_holdings()
        if holding.post.body is Body.BOARD and is_held(holding, on)
    )


def signing_names(on: date) -> dict[Role, str]:
    """The full name of whoever signs for a role on a day; nobody signs after leaving the club."""
    holdings = store.load_holdings()
    names: dict[Role, str] = {}
    for role in Role:
        people = (members.load_member(holding.member_id) for holding in holders(holdings, role, on))
        name = next((person.name for person in people if is_member(person.details, on)), "")
        if name:
            names[role] = name
    return names


def give_post(
    post_id: int,
    member_id: int,
    *,
    since: date,
    today: date,
    until: date | None = None,
    area: str = "",
    elected_on: date | None = None,
    words: str = "",
) -> Holding:
    """Put a person into a post from a day on; whoever held a single post before hands it over that day.

    `until` (the first day without it) is given where something long over is written down.

    Raises:
        DateInFuture, NotAMemberThen, PostRetired, HeldAlready, PostTaken, PostEndTooEarly,
        ElectedAfterBeginning: nothing is written.
    """
    wanted = Holding(
        id=0,
        post=load_post(post_id),
        member_id=member_id,
        since=since,
        until=until,
        area=" ".join(nfc(area).split()),
        elected_on=elected_on,
        words=" ".join(nfc(words).split()),
    )
    with transaction():
        check_holding(wanted, today=today)
        others = [
            one for one in store.load_holdings() if overlap(one, wanted) and takes_place_of(one, wanted)
        ]
        _refuse_or_end(others, wanted)
        return write_holding(wanted)


def give_up_post(holding_id: int, *, until: date, today: date) -> None:
    """A person gives a post up; `until` is the first day without it.

    Raises:
        DateInFuture, PostEndTooEarly, PostEndTooLate: nothing is written.
    """
    with transaction():
        holding = load_holding(holding_id)
        name = members.load_member(holding.member_id).name
        if until > today:
            raise DateInFuture(on=until, today=today)
        if until <= holding.since:
            raise PostEndTooEarly(name=name, post=holding.post.name, since=holding.since)
        if holding.until is not None and until > holding.until:
            raise PostEndTooLate(name=name, post=holding.post.name, until=holding.until)
        store.end_holdings([holding_id], until=until)


def take_back_holding(holding_id: int) -> None:
    """Somebody was put into a post by mistake; who handed a single post over to them has it again."""
    with transaction():
        mistaken = load_holding(holding_id)
        store.remove_holding(holding_id)
        before = [
            one
            for one in store.load_holdings()
            if one.until == mistaken.since and takes_place_of(replace(one, until=None), mistaken)
        ]
        for one in before[-1:]:
            store.reopen_holding(one.id, until=mistaken.until)


def load_post(post_id: int) -> Post:
    """One post."""
    return next(post for post in store.load_posts() if post.id == post_id)


def load_holding(holding_id: int) -> Holding:
    """One person in one post."""
    return next(holding for holding in store.load_holdings() if holding.id == holding_id)


def check_holding(wanted: Holding, *, today: date) -> None:
    """Judge a holding by itself; raises what give_post raises."""
    member, post = members.load_member(wanted.member_id), wanted.post
    latest = max(wanted.since, wanted.until or wanted.since)
    if latest > today:
        raise DateInFuture(on=latest, today=today)
    if wanted.until is not None and wanted.until <= wanted.since:
        raise PostEndTooEarly(name=member.name, post=post.name, since=wanted.since)
    if wanted.elected_on is not None and wanted.elected_on > wanted.since:
        raise ElectedAfterBeginning(elected_on=wanted.elected_on, since=wanted.since)
    if not is_member(member.details, wanted.since):
        raise NotAMemberThen(name=member.name, on=wanted.since)
    if post.retired_on is not None and post.retired_on <= wanted.since:
        raise PostRetired(post=post.name, retired_on=post.retired_on)


def write_holding(wanted: Holding) -> Holding:
    """Write a holding down that was judged."""
    return store.add_holding(
        wanted.post,
        wanted.member_id,
        since=wanted.since,
        until=wanted.until,
        area=wanted.area,
        elected_on=wanted.elected_on,
        words=wanted.words,
    )


def _refuse_or_end(others: Iterable[Holding], wanted: Holding) -> None:
    """Who held the post before hands it over; who begins that day or later, or is the same, stands."""
    for other in others:
        name = members.load_member(other.member_id).name
        if other.member_id == wanted.member_id:
            raise HeldAlready(post=other.post.name, name=name, since=other.since)
        if other.since >= wanted.since or wanted.until is not None:
            raise PostTaken(post=other.post.name, name=name, since=other.since)
        store.end_holdings([other.id], until=wanted.since)
