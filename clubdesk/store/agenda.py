"""The agenda in the vault: the club's template, and the items of each meeting with what was said."""

from collections.abc import Iterable

from clubdesk.domain.agenda import AgendaItem
from clubdesk.store.chain import facts_of, filled, read_facts, record
from clubdesk.store.database import run

_ITEM = "SELECT id, rank, title, needs_vote, words FROM agenda_items"


def load_template() -> list[AgendaItem]:
    """The club's template in its order."""
    rows = run("SELECT rank, title, needs_vote FROM agenda_template ORDER BY rank")
    return [AgendaItem(rank=rank, title=title, needs_vote=bool(vote)) for rank, title, vote in rows]


def save_template(items: Iterable[AgendaItem]) -> None:
    """Put another template in place of the one that stands."""
    run("DELETE FROM agenda_template")
    for item in items:
        run("INSERT INTO agenda_template VALUES (?, ?, ?)", (item.rank, item.title, int(item.needs_vote)))
    record("agenda template", "agenda:template", template_facts())


def template_facts() -> object:
    """The template, as the log covers it."""
    return [filled(facts) for facts in read_facts("SELECT * FROM agenda_template ORDER BY rank")]


def load_items(meeting_id: int) -> list[AgendaItem]:
    """The items of a meeting in their order, with what was said under each."""
    return [_item(row) for row in run(f"{_ITEM} WHERE meeting_id = ? ORDER BY rank, id", (meeting_id,))]


def load_item(item_id: int) -> AgendaItem:
    """One item of a meeting."""
    return _item(run(f"{_ITEM} WHERE id = ?", (item_id,)).fetchone())


def meeting_of_item(item_id: int) -> int:
    """The id of the meeting an item belongs to."""
    (meeting_id,) = run("SELECT meeting_id FROM agenda_items WHERE id = ?", (item_id,)).fetchone()
    return int(meeting_id)


def add_items(meeting_id: int, items: Iterable[AgendaItem]) -> list[int]:
    """Put items on a meeting's agenda; their ids."""
    ids = [_insert(meeting_id, item) for item in items]
    record_content("agenda items added", meeting_id)
    return ids


def _insert(meeting_id: int, item: AgendaItem) -> int:
    (item_id,) = run(
        "INSERT INTO agenda_items (meeting_id, rank, title, needs_vote, words) VALUES (?, ?, ?, ?, ?)"
        " RETURNING id",
        (meeting_id, item.rank, item.title, int(item.needs_vote), item.words),
    ).fetchone()
    return int(item_id)


def change_items(meeting_id: int, items: Iterable[AgendaItem]) -> None:
    """Write items of a meeting anew, found by their ids."""
    for item in items:
        run(
            "UPDATE agenda_items SET rank = ?, title = ?, needs_vote = ?, words = ? WHERE id = ?",
            (item.rank, item.title, int(item.needs_vote), item.words, item.id),
        )
    record_content("agenda items changed", meeting_id)


def remove_item(item_id: int) -> None:
    """Take an item off a meeting's agenda."""
    meeting_id = meeting_of_item(item_id)
    run("DELETE FROM agenda_items WHERE id = ?", (item_id,))
    record_content("agenda item removed", meeting_id)


def drop_items(meeting_id: int) -> None:
    """A meeting has no agenda any more."""
    run("DELETE FROM agenda_items WHERE meeting_id = ?", (meeting_id,))
    record_content("agenda dropped", meeting_id)


def record_content(act: str, meeting_id: int) -> None:
    """Cover a meeting's agenda and activities as they now stand."""
    record(act, f"content:{meeting_id}", content_facts(meeting_id))


def content_facts(meeting_id: int) -> object:
    """A meeting's agenda and activities, as the log covers them."""
    return [facts_of(table, "meeting_id", meeting_id) for table in ("agenda_items", "activities")]


def _item(row: tuple[int, int, str, int, str]) -> AgendaItem:
    item_id, rank, title, needs_vote, words = row
    return AgendaItem(id=item_id, rank=rank, title=title, needs_vote=bool(needs_vote), words=words)
