"""How a club's file was left after a check: what is found the same, bit by bit, need not be checked again.

The note stands beside the club's safety copies, not in the file. Whoever changes both escapes the check at
the next opening, but not the one that is due after a week, nor the sheet "Kiểm tra sổ sách".
"""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from clubdesk.operations.safe_writing import write_through
from clubdesk.store import files

HOLDS = timedelta(days=7)
"""Within a week even a file that nobody changed is checked again."""

_NOTE = "da_kiem_tra.txt"


def digest_of(club_file: Path) -> str | None:
    """The digest of a file that is not open; None where it cannot tell all that the books hold."""
    return files.digest_of(club_file)


def note(folder: Path, club_file: Path, *, checked_on: date) -> None:
    """Write down how a file was just left, and the day of the check it stood; `folder` holds its copies."""
    digest = files.digest_of(club_file)
    # Without the note the next opening checks everything: that is all it is for.
    with suppress(OSError):
        if digest is not None and folder.is_dir():
            write_through(folder / _NOTE, f"{digest} {checked_on.isoformat()}\n".encode())


def checked_on(folder: Path, digest: str | None, *, today: date) -> date | None:
    """The day of the check after which a file was left as it now was found; None where a check is due."""
    try:
        noted, _, day = (folder / _NOTE).read_text("utf-8").partition(" ")
        checked = date.fromisoformat(day.strip())
    except (OSError, ValueError):
        return None
    return checked if noted == digest and checked <= today < checked + HOLDS else None
