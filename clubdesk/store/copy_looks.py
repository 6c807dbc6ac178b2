"""Looking into a copy of a club's file while another file is open: nothing is written, nothing upgraded."""

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from clubdesk.domain.file_errors import FileError
from clubdesk.domain.safety_copies import CopyLook
from clubdesk.store import cipher
from clubdesk.store.backups import content_of, is_whole, opened

_CLUB = "SELECT uuid, name FROM club"
_LAST_MOMENT = "SELECT recorded_at FROM log ORDER BY id DESC LIMIT 1"
_LAST_ENTRY = "SELECT MAX(dated_on) FROM entries"
_LAST_MEETING = "SELECT MAX(held_on) FROM meetings"
_SEQUENCE = "SELECT (SELECT COALESCE(MAX(id), 0) FROM log) + (SELECT COALESCE(MAX(id), 0) FROM entries)"
_FUNDS = (
    "SELECT funds.name, COALESCE(SUM(amount), 0) FROM funds"
    " LEFT JOIN accounts ON fund_id = funds.id AND type IN ('place', 'loans')"
    " LEFT JOIN lines ON account_id = accounts.id GROUP BY funds.id ORDER BY funds.id"
)


def look_into(path: Path) -> CopyLook | None:
    """What a copy of any version holds; None for one that does not read, or is sealed by an unknown key."""
    try:
        with closing(opened(path)) as copy:
            return _look(copy) if is_whole(copy) else None
    except cipher.errors(FileError, ValueError, TypeError):
        return None


def _look(copy: sqlite3.Connection) -> CopyLook:
    club_id, name = copy.execute(_CLUB).fetchone()
    last_moment = copy.execute(_LAST_MOMENT).fetchone()
    return CopyLook(
        club_id=club_id,
        club=name,
        sequence=copy.execute(_SEQUENCE).fetchone()[0],
        content=content_of(copy),
        recorded_at=datetime.fromisoformat(last_moment[0]) if last_moment else None,
        last_entry=_day(copy, _LAST_ENTRY),
        last_meeting=_day(copy, _LAST_MEETING),
        funds=tuple(copy.execute(_FUNDS).fetchall()),
    )


def _day(copy: sqlite3.Connection, statement: str) -> date | None:
    (written,) = copy.execute(statement).fetchone()
    return date.fromisoformat(written) if written else None
