"""The posts as the window lists them: who holds what on a day, what is vacant, doubtful, and was before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.members import Member, is_member
from clubdesk.domain.post_warnings import PostWarning, post_warnings
from clubdesk.domain.posts import BoardRules, Body, Holding, Post, is_held, term_ends
from clubdesk.operations.post_list import board_rules
from clubdesk.store import members, posts
from clubdesk.text.names import sort_key

_LOOKED_AT, _OFFERED = 200, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLine:
    """A post on a day: who has it, or nobody (`holding` and `member` are None); `term_ends` of the board."""

    post: Post
    area: str = ""
    holding: Holding | None = None
    member: Member | None = None
    term_ends: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostsOn:
    """Everything about the posts on a day."""

    lines: Mapping[Body, tuple[PostLine, ...]]
    warnings: tuple[PostWarning, ...]
    rules: BoardRules


def posts_on(on: date) -> PostsOn:
    """Who holds which post on a day, in the club's order, with the vacant ones and what is doubtful."""
    holdings, rules = posts.load_holdings(), board_rules()
    everybody = {member.id: member for member in members.load_members()}
    ranks = {member_id: rank for rank, member_id in enumerate(everybody)}
    groups = {one.details.group for one in everybody.values() if is_member(one.details, on)} - {""}
    used = [post for post in posts.load_posts() if post.retired_on is None or on < post.retired_on]
    held = [holding for holding in holdings if is_held(holding, on)]
    lines: dict[Body, list[PostLine]] = {body: [] for body in Body}
    for post in used:
        own = [_line(holding, everybody, rules) for holding in held if holding.post.id == post.id]
        vacant = _vacant(post, own, groups)
        lines[post.body] += sorted((*own, *vacant), key=lambda line: _place(line, ranks))
    return PostsOn(
        lines={body: tuple(found) for body, found in lines.items()},
        warnings=tuple(post_warnings(holdings, everybody, on=on, rules=rules)),
        rules=rules,
    )


def history(post_id: int, area: str) -> list[PostLine]:
    """Everybody who ever held a post, of a group's leaders those of that group; the latest first."""
    rules, everybody = board_rules(), {member.id: member for member in members.load_members()}
    held = [
        holding
        for holding in posts.load_holdings()
        if holding.post.id == post_id and (holding.post.body is not Body.GROUP or holding.area == area)
    ]
    held.sort(key=lambda one: (one.since, one.id), reverse=True)
    return [_line(holding, everybody, rules) for holding in held]


def candidates(words: str, on: date) -> list[Member]:
    """A dozen members of a day whose name, initials, code or phone fits what was typed."""
    found = members.load_members(members.find_members(words)[:_LOOKED_AT])
    return [member for member in found if is_member(member.details, on)][:_OFFERED]


def _line(holding: Holding, everybody: Mapping[int, Member], rules: BoardRules) -> PostLine:
    return PostLine(
        post=holding.post,
        area=holding.area,
        holding=holding,
        member=everybody[holding.member_id],
        term_ends=term_ends(holding, rules),
    )


def _vacant(post: Post, own: Sequence[PostLine], groups: set[str]) -> Iterator[PostLine]:
    """A post nobody has; every group without a leader."""
    if post.body is Body.GROUP and groups:
        led = {line.area for line in own}
        yield from (PostLine(post=post, area=group) for group in groups - led)
    elif not own:
        yield PostLine(post=post)


def _place(line: PostLine, ranks: Mapping[int, int]) -> tuple[str, int]:
    """By group, then by name in Vietnamese order."""
    by_group = sort_key(line.area) if line.post.body is Body.GROUP else ""
    return by_group, ranks[line.member.id] if line.member is not None else -1
