"""Posts and their holders in the vault."""

from collections.abc import Iterable
from datetime import date

from clubdesk.domain.posts import Body, Holding, Post, Role
from clubdesk.store.chain import record, row_facts
from clubdesk.store.merging import ids_of, kept_ids
from clubdesk.store.tables import HoldingRow, PostRow


def load_posts() -> list[Post]:
    """Every post, retired ones too, in the club's order."""
    return [_post(row) for row in PostRow.select().order_by(PostRow.rank, PostRow.id)]


def add_post(*, body: Body, role: Role, name: str, rank: int) -> Post:
    """A new post."""
    row_id = PostRow.insert(body=body, role=role, name=name, rank=rank).execute()
    _record_post(row_id)
    return Post(id=row_id, body=body, role=role, name=name, rank=rank)


def change_post(post: Post) -> None:
    """Write a post's name, rank and retirement anew."""
    retired_on = post.retired_on.isoformat() if post.retired_on else None
    PostRow.update(name=post.name, rank=post.rank, retired_on=retired_on).where(
        PostRow.id == post.id
    ).execute()
    _record_post(post.id)


def load_holdings(*, member_id: int | None = None) -> list[Holding]:
    """Everybody who ever held a post, or one person's posts, by their first day."""
    posts, kept = {post.id: post for post in load_posts()}, kept_ids()
    query = HoldingRow.select().order_by(HoldingRow.since, HoldingRow.id)
    if member_id is not None:
        query = query.where(HoldingRow.member_id.in_(ids_of(member_id)))
    return [
        Holding(
            id=row.id,
            post=posts[row.post_id],
            member_id=kept.get(row.member_id, row.member_id),
            since=date.fromisoformat(row.since),
            until=date.fromisoformat(row.until) if row.until else None,
            area=row.area,
            elected_on=date.fromisoformat(row.elected_on) if row.elected_on else None,
            words=row.words,
        )
        for row in query
    ]


def add_holding(
    post: Post,
    member_id: int,
    *,
    since: date,
    until: date | None = None,
    area: str = "",
    elected_on: date | None = None,
    words: str = "",
) -> Holding:
    """Put a person into a post."""
    row_id = HoldingRow.insert(
        post_id=post.id,
        member_id=member_id,
        area=area,
        since=since.isoformat(),
        until=until.isoformat() if until else None,
        elected_on=elected_on.isoformat() if elected_on else None,
        words=words,
    ).execute()
    _record_holding("post taken", row_id)
    return Holding(
        id=row_id,
        post=post,
        member_id=member_id,
        since=since,
        until=until,
        area=area,
        elected_on=elected_on,
        words=words,
    )


def end_holdings(ids: Iterable[int], *, until: date) -> None:
    """People hand their posts over: `until` is the first day without them."""
    for holding_id in ids:
        HoldingRow.update(until=until.isoformat()).where(HoldingRow.id == holding_id).execute()
        _record_holding("post handed over", holding_id)


def reopen_holding(holding_id: int, *, until: date | None) -> None:
    """Somebody did not hand a post over after all: it goes on, to the day before `until`."""
    HoldingRow.update(until=until.isoformat() if until else None).where(HoldingRow.id == holding_id).execute()
    _record_holding("post kept", holding_id)


def remove_holding(holding_id: int) -> None:
    """Take out what was written down by mistake."""
    HoldingRow.delete().where(HoldingRow.id == holding_id).execute()
    _record_holding("post removed", holding_id)


def post_facts(post_id: int) -> object:
    """A post, as the log covers it."""
    return row_facts(PostRow, PostRow.id == post_id)


def holding_facts(holding_id: int) -> object:
    """A person in a post, as the log covers it."""
    return row_facts(HoldingRow, HoldingRow.id == holding_id)


def _record_post(post_id: int) -> None:
    record("post", f"post:{post_id}", post_facts(post_id))


def _record_holding(act: str, holding_id: int) -> None:
    record(act, f"holding:{holding_id}", holding_facts(holding_id))


def _post(row: PostRow) -> Post:
    return Post(
        id=row.id,
        body=Body(row.body),
        role=Role(row.role),
        name=row.name,
        rank=row.rank,
        retired_on=date.fromisoformat(row.retired_on) if row.retired_on else None,
    )
