"""The club's list of posts, and what its board should be like."""

from dataclasses import replace
from datetime import date

from clubdesk.domain.post_errors import ImpossibleBoard, PostNameMissing, PostNameTaken, PostStillHeld
from clubdesk.domain.posts import LONGEST_TERM, SEATS, BoardRules, Body, Post, Role
from clubdesk.store import members, settings
from clubdesk.store import posts as store
from clubdesk.store.database import transaction
from clubdesk.text.names import fold, nfc

_SEATS, _TERM = "board.seats", "board.term-years"


def load_posts() -> list[Post]:
    """Every post in the club's order, those no longer used too."""
    return store.load_posts()


def add_post(body: Body, name: str) -> Post:
    """A new post at the end of the list; raises PostNameMissing, PostNameTaken."""
    with transaction():
        posts = store.load_posts()
        rank = max((post.rank for post in posts), default=0) + 1
        return store.add_post(body=body, role=Role.OTHER, name=_free_name(name, posts), rank=rank)


def rename_post(post_id: int, name: str) -> None:
    """The club calls a post by another name, in its history too; raises PostNameMissing, PostNameTaken."""
    with transaction():
        posts = store.load_posts()
        others = [post for post in posts if post.id != post_id]
        store.change_post(replace(_of(posts, post_id), name=_free_name(name, others)))


def move_post(post_id: int, *, up: bool) -> None:
    """A post changes places with the one above or below it; the first and the last stay."""
    with transaction():
        posts = store.load_posts()
        at = posts.index(_of(posts, post_id))
        to = at - 1 if up else at + 1
        if 0 <= to < len(posts):
            posts[at], posts[to] = posts[to], posts[at]
        for rank, post in enumerate(posts, start=1):
            if post.rank != rank:
                store.change_post(replace(post, rank=rank))


def retire_post(post_id: int, *, on: date) -> None:
    """From a day on nobody takes the post; raises PostStillHeld while somebody has it that day or later."""
    with transaction():
        post = _of(store.load_posts(), post_id)
        for holding in store.load_holdings():
            if holding.post.id == post_id and (holding.until is None or holding.until > on):
                raise PostStillHeld(post=post.name, name=members.load_member(holding.member_id).name)
        store.change_post(replace(post, retired_on=on))


def use_post_again(post_id: int) -> None:
    """A post that was no longer used can be given again."""
    with transaction():
        store.change_post(replace(_of(store.load_posts(), post_id), retired_on=None))


def board_rules() -> BoardRules:
    """How many people the club's board has and for how long; the usual where the club set nothing."""
    usual = BoardRules()
    return BoardRules(
        seats=int(settings.load_setting(_SEATS) or usual.seats),
        term_years=int(settings.load_setting(_TERM) or usual.term_years),
    )


def set_board_rules(rules: BoardRules) -> None:
    """Set what the board should be like; raises ImpossibleBoard."""
    if rules.seats not in SEATS or not 1 <= rules.term_years <= LONGEST_TERM:
        raise ImpossibleBoard(seats=rules.seats, term_years=rules.term_years)
    with transaction():
        settings.save_setting(_SEATS, str(rules.seats))
        settings.save_setting(_TERM, str(rules.term_years))


def _of(posts: list[Post], post_id: int) -> Post:
    return next(post for post in posts if post.id == post_id)


def _free_name(name: str, others: list[Post]) -> str:
    wanted = " ".join(nfc(name).split())
    if not wanted:
        raise PostNameMissing
    if fold(wanted) in {fold(post.name) for post in others}:
        raise PostNameTaken(name=wanted)
    return wanted
