"""The guests of a meeting in the vault."""

from clubdesk.domain.roll_calls import Guest
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run


def load_guests(meeting_id: int) -> list[Guest]:
    """The guests of a meeting in the order they were written down."""
    rows = run("SELECT id, name, title, people FROM guests WHERE meeting_id = ? ORDER BY id", (meeting_id,))
    return [Guest(id=row_id, name=name, title=title, people=people) for row_id, name, title, people in rows]


def save_guest(meeting_id: int, guest: Guest) -> None:
    """Write a guest down, or anew where the guest has an id."""
    if guest.id:
        run(
            "UPDATE guests SET name = ?, title = ?, people = ? WHERE id = ?",
            (guest.name, guest.title, guest.people, guest.id),
        )
    else:
        run(
            "INSERT INTO guests (meeting_id, name, title, people) VALUES (?, ?, ?, ?)",
            (meeting_id, guest.name, guest.title, guest.people),
        )
    _record(meeting_id)


def drop_guest(meeting_id: int, guest_id: int) -> None:
    """A guest who was not there after all."""
    run("DELETE FROM guests WHERE id = ? AND meeting_id = ?", (guest_id, meeting_id))
    _record(meeting_id)


def guests_facts(meeting_id: int) -> object:
    """The guests of a meeting, as the log covers them."""
    return facts_of("guests", "meeting_id", meeting_id)


def _record(meeting_id: int) -> None:
    record("guests", f"guests:{meeting_id}", guests_facts(meeting_id))
