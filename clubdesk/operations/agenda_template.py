"""The order of the club's meetings, copied into each new one."""

from collections.abc import Callable
from dataclasses import replace

from clubdesk.domain.agenda import AgendaItem, moved, ranked
from clubdesk.domain.meeting_errors import LastAgendaItem
from clubdesk.operations.meeting_content import checked_title
from clubdesk.store import agenda as store
from clubdesk.store.database import transaction


def template() -> list[AgendaItem]:
    """The items in their order, found by their ranks."""
    return store.load_template()


def add_to_template(*, title: str, needs_vote: bool) -> int:
    """One more item at the end; its rank. Raises AgendaTitleMissing."""
    item = AgendaItem(rank=0, title=checked_title(title), needs_vote=needs_vote)
    _change(lambda items: ranked([*items, item]))
    return len(template())


def change_template_item(rank: int, *, title: str, needs_vote: bool) -> None:
    """Another title, or another answer to whether it is voted on; raises AgendaTitleMissing."""
    checked = checked_title(title)
    _change(
        lambda items: [
            replace(item, title=checked, needs_vote=needs_vote) if item.rank == rank else item
            for item in items
        ]
    )


def remove_from_template(rank: int) -> None:
    """New meetings are held without the item; raises LastAgendaItem."""
    if len(template()) == 1:
        raise LastAgendaItem
    _change(lambda items: ranked(item for item in items if item.rank != rank))


def move_template_item(rank: int, *, up: bool) -> None:
    """An item changes places with the one above or below it."""
    _change(lambda items: moved(items, rank, up=up))


def _change(change: Callable[[list[AgendaItem]], list[AgendaItem]]) -> None:
    with transaction():
        store.save_template(change(store.load_template()))
