"""Bringing a safety copy back: it takes the place of the club's file, which is set aside."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from clubdesk.domain.file_errors import CopyDamaged, FileDamaged, FileNotWritable
from clubdesk.domain.second_place_errors import NoRoomToRestore
from clubdesk.operations.safety_copies import SafetyCopy, content_of, list_copies, put_apart
from clubdesk.store import files


def restore(copy: SafetyCopy, club_file: Path, *, among: Path | None = None) -> Path | None:
    """Put a copy in the place of a club's file, which is set aside under a new name first; that name.

    The club's file must be closed; where there is none, nothing is set aside. Copies of what was recorded
    later stay, but apart, since the books go on from here; they are looked for in `among`, the club's folder
    of copies, where `copy` itself came from elsewhere.

    Raises:
        CopyDamaged, FileMissing, NotAClubFile, FileTooNew: the copy is not used, and nothing was changed.
        FileInUse: another window has the club open.
        FileNotWritable, NoRoomToRestore: nothing was changed.
    """
    _check_whole(copy)
    if club_file.exists():
        files.check_not_held(club_file)
    making, aside = club_file.with_name(f".{club_file.name}.new"), None
    try:
        club_file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copy.path, making)
        aside = _set_aside(club_file)
        files.take_name(making, club_file)
    except OSError as error:
        if aside is not None and making.exists():
            _put_back(club_file, aside)
        raise (NoRoomToRestore if files.is_full(error) else FileNotWritable)(club_file) from error
    finally:
        making.unlink(missing_ok=True)
    _put_later_apart(copy, among or copy.path.parent)
    return aside


def _check_whole(copy: SafetyCopy) -> None:
    try:
        files.check_header(copy.path)
    except FileDamaged as error:
        raise CopyDamaged(copy.path) from error
    if content_of(copy) is None:
        raise CopyDamaged(copy.path)


def _put_later_apart(restored: SafetyCopy, folder: Path) -> None:
    for copy in list_copies(folder):
        if copy.sequence > restored.sequence and not copy.is_apart:
            # The copy is back already; one that is just being read is asked about at the next opening.
            with suppress(OSError):
                put_apart(copy)


def _set_aside(club_file: Path) -> Path | None:
    """Give the present file a second name and take its journals there; it is never without a name."""
    if not club_file.exists():
        return None
    aside = files.free_name(club_file)
    try:
        os.link(club_file, aside)
    except OSError:
        _copy_whole(club_file, aside)
    for journal, moved in zip(files.journals(club_file), files.journals(aside), strict=True):
        if journal.exists():
            journal.replace(moved)
    return aside


def _copy_whole(club_file: Path, aside: Path) -> None:
    """A stick knows no second names: a copy that is whole and on disk before the file itself is replaced."""
    making = aside.with_name(f".{aside.name}.new")
    try:
        shutil.copyfile(club_file, making)
        files.take_name(making, aside)
    finally:
        making.unlink(missing_ok=True)


def _put_back(club_file: Path, aside: Path) -> None:
    """The club's file keeps its place after all, and gets its journals back."""
    for journal, moved in zip(files.journals(club_file), files.journals(aside), strict=True):
        if moved.exists():
            moved.replace(journal)
    aside.unlink(missing_ok=True)
