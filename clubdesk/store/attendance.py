"""The roll of a meeting in the vault: how each member stands on it."""

from clubdesk.domain.meetings import Presence
from clubdesk.domain.roll_calls import Mark
from clubdesk.store.database import run


def load_marks(meeting_id: int) -> list[Mark]:
    """How the members stand on a meeting's roll, as far as it is written down."""
    rows = run("SELECT member_id, mark, words FROM attendance WHERE meeting_id = ?", (meeting_id,))
    return [
        Mark(member_id=member_id, presence=Presence(mark), words=words) for member_id, mark, words in rows
    ]
