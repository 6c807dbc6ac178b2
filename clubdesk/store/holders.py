"""The note beside an open club file: who has it open, where and since when; only for the message.

The lock is the operating system's. A note that was left behind does no harm: nothing reads it while the
file can be opened, and the next one to open the file writes over it.
"""

import json
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from clubdesk.domain.holders import Holder

_MOST_BYTES = 1_000
_LONGEST = 60


def note_of(path: Path) -> Path:
    """The note's place."""
    return path.with_name(f".{path.name}.dang-mo")


def write_note(path: Path, user: str, since: datetime) -> None:
    """Say who holds the file; where the note cannot be written, the file is open all the same."""
    facts = {"user": user, "computer": _computer(), "since": since.isoformat(timespec="seconds")}
    with suppress(OSError):
        note_of(path).write_text(json.dumps(facts, ensure_ascii=False), "utf-8")


def remove_note(path: Path) -> None:
    """Nobody holds the file any more."""
    with suppress(OSError):
        note_of(path).unlink(missing_ok=True)


def read_note(path: Path) -> Holder | None:
    """Who holds the file, as far as the note tells; None where there is no readable note."""
    try:
        with note_of(path).open("rb") as file:
            facts = json.loads(file.read(_MOST_BYTES))
        since = datetime.fromisoformat(facts["since"])
        return Holder(_plain(facts["user"]), _plain(facts["computer"]), since)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _computer() -> str:
    """The computer's name, without asking any network."""
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _plain(text: object) -> str:
    """A short line of text, whatever somebody wrote into the note."""
    return "".join(sign for sign in str(text) if sign.isprintable())[:_LONGEST]
