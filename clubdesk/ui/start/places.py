"""Where files are kept: clubs among the documents, the sample and the error log apart from them."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from clubdesk.text.names import fold

ENDING = ".clb"

_Kind = QStandardPaths.StandardLocation


def club_folder() -> Path:
    """The folder that new clubs are proposed for."""
    return Path(QStandardPaths.writableLocation(_Kind.DocumentsLocation)) / "ClubDesk"


def proposed_file(club_name: str) -> Path:
    """A file in the club folder named after the club without accents, and not there yet."""
    words = re.findall(r"[a-z0-9]+", fold(club_name))
    stem = "-".join(words)[:60] or "cau-lac-bo"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    files = (club_folder() / f"{name}{ENDING}" for name in names)
    return next(file for file in files if not file.exists())


def sample_file() -> Path:
    """The sample club's file, away from the real ones."""
    return Path(QStandardPaths.writableLocation(_Kind.GenericDataLocation)) / "ClubDesk" / f"mau{ENDING}"


def copies_folder() -> Path:
    """Where safety copies are kept, a folder a club, away from the clubs' own files."""
    return sample_file().parent / "sao_luu"


def draft_folder() -> Path:
    """Where half-written forms are kept, beside the settings."""
    return error_log().parent / "drafts"


def error_log() -> Path:
    """Where unexpected errors are written, beside the settings."""
    return Path(QStandardPaths.writableLocation(_Kind.GenericConfigLocation)) / "ClubDesk" / "errors.log"
