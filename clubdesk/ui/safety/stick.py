"""Where to begin looking for the stick."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from clubdesk.operations import second_place
from clubdesk.ui.session import ClubSession


def stick_or_home(session: ClubSession) -> Path:
    """Where the open club's last copy went, while that can be reached."""
    last = second_place.last_copy() if session.path is not None else None
    if last is not None and Path(last.place).is_dir():
        return Path(last.place)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
