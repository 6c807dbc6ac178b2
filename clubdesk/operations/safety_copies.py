"""Safety copies of the club's file: made without being asked, thinned out, and brought back when needed."""

import errno
import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from clubdesk.domain.file_errors import CopyDamaged, CopyFailed, FileNotWritable
from clubdesk.domain.safety_copies import FEWEST, Content, CopyLook, CopyMark, has_shrunk, kept
from clubdesk.domain.second_place_errors import NoRoomToRestore
from clubdesk.store import backups, database, files, seals
from clubdesk.store.copy_looks import look_into

_APART = "rieng_"
_NAME = re.compile(
    rf"(?P<apart>{_APART})?(?P<sequence>\d{{9}})_(?P<taken>\d{{4}}-\d{{2}}-\d{{2}}_\d{{4}})\.clb"
)
_NAMED = "{apart}{sequence:09d}_{taken:%Y-%m-%d_%H%M}.clb"
_TAKEN = "%Y-%m-%d_%H%M"
_ORIGIN = "tep.txt"
NO_MOMENT = datetime(1, 1, 1)  # noqa: DTZ001 – a file in which nothing was recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCopy:
    """One copy in a folder of copies; one kept apart holds much less than the copy before it."""

    path: Path
    sequence: int
    taken_at: datetime
    is_apart: bool

    @property
    def mark(self) -> CopyMark:
        """What decides how long it is kept."""
        return CopyMark(self.sequence, self.taken_at.date())


def folder_of_club(copies: Path) -> Path:
    """The folder, among all clubs' copies, that holds those of the open club."""
    return copies / backups.club_id()


def folder_of_file(copies: Path, club_file: Path) -> Path | None:
    """The folder with the copies of a club's file that does not open: the one last made from that place."""
    made = [origin for origin in copies.glob(f"*/{_ORIGIN}") if origin.read_text("utf-8") == str(club_file)]
    return max(made, key=lambda origin: origin.stat().st_mtime).parent if made else None


def back_up(folder: Path, club_file: Path, *, now: datetime) -> SafetyCopy | None:
    """Copy the open club's file, unless nothing was recorded since the last copy; thin older copies out.

    A file that was put under another pass phrase, or under none, is copied anew.

    Raises:
        CopyFailed: no copy was made, and none was removed.
    """
    before = list_copies(folder)
    sequence = backups.sequence()
    latest = next((copy for copy in before if not copy.is_apart), None)
    if latest is not None and latest.sequence == sequence and _is_sealed_as_the_file(latest):
        return None
    is_apart = latest is not None and _has_shrunk(latest)
    name = _NAMED.format(apart=_APART if is_apart else "", sequence=sequence, taken=now)
    backups.write_copy(folder / name)
    made = SafetyCopy(path=folder / name, sequence=sequence, taken_at=_taken(name), is_apart=is_apart)
    _note_origin(folder, club_file)
    if not is_apart:
        _thin_out([made, *before])
    return made


def list_copies(folder: Path) -> list[SafetyCopy]:
    """The copies in a folder, the latest recorded first."""
    named = [(path, _NAME.fullmatch(path.name)) for path in folder.glob("*.clb")]
    copies = [
        SafetyCopy(
            path=path,
            sequence=int(found["sequence"]),
            taken_at=_taken(path.name),
            is_apart=bool(found["apart"]),
        )
        for path, found in named
        if found
    ]
    return sorted(copies, key=lambda copy: (copy.sequence, copy.path.name), reverse=True)


def content_of(copy: SafetyCopy) -> Content | None:
    """What a copy holds; None where it does not read whole."""
    return backups.read_content(copy.path)


def look_into_copy(copy: SafetyCopy) -> CopyLook | None:
    """What is to be seen in a copy, of whatever version; None where it does not read whole."""
    return look_into(copy.path)


def club_id() -> str:
    """The open club's id, which names its folder of copies."""
    return backups.club_id()


def present_content() -> Content:
    """What the open club's file holds."""
    return backups.content()


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
    files.check_header(copy.path)
    if content_of(copy) is None:
        raise CopyDamaged(copy.path)
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
        is_full = error.errno == errno.ENOSPC
        raise (NoRoomToRestore if is_full else FileNotWritable)(club_file) from error
    finally:
        making.unlink(missing_ok=True)
    _put_later_apart(copy, among or copy.path.parent)
    return aside


def _put_later_apart(restored: SafetyCopy, folder: Path) -> None:
    for copy in list_copies(folder):
        if copy.sequence > restored.sequence and not copy.is_apart:
            put_apart(copy)


def put_apart(copy: SafetyCopy) -> None:
    """Keep a copy of what the books do not go on from: it stays, and is no measure of them any more."""
    copy.path.rename(copy.path.with_name(f"{_APART}{copy.path.name}"))


def _set_aside(club_file: Path) -> Path | None:
    """Give the present file a second name and take its journals there; it is never without a name."""
    if not club_file.exists():
        return None
    aside = files.free_name(club_file)
    try:
        os.link(club_file, aside)
    except OSError:
        shutil.copyfile(club_file, aside)
    for journal, moved in zip(files.journals(club_file), files.journals(aside), strict=True):
        if journal.exists():
            journal.replace(moved)
    return aside


def _put_back(club_file: Path, aside: Path) -> None:
    """The club's file keeps its place after all, and gets its journals back."""
    for journal, moved in zip(files.journals(club_file), files.journals(aside), strict=True):
        if moved.exists():
            moved.replace(journal)
    aside.unlink(missing_ok=True)


def _is_sealed_as_the_file(copy: SafetyCopy) -> bool:
    return seals.is_sealed_by(copy.path, database.open_key())


def _has_shrunk(latest: SafetyCopy) -> bool:
    before = content_of(latest)
    return before is not None and has_shrunk(backups.content(), before)


def _thin_out(copies: Iterable[SafetyCopy]) -> None:
    sure = [copy for copy in copies if not copy.is_apart]
    staying = kept(copy.mark for copy in sure)
    going = [copy for copy in sure if copy.mark not in staying]
    if going and _has_enough_whole(copy for copy in sure if copy.mark in staying):
        for copy in going:
            copy.path.unlink(missing_ok=True)


def _has_enough_whole(staying: Iterable[SafetyCopy]) -> bool:
    """Whether the fewest that must stay still read whole: a disk that dies may need those that would go."""
    whole = (copy for copy in staying if content_of(copy) is not None)
    return len(list(islice(whole, FEWEST))) == FEWEST


def _note_origin(folder: Path, club_file: Path) -> None:
    try:
        (folder / _ORIGIN).write_text(str(club_file), "utf-8")
    except OSError as error:
        raise CopyFailed(folder) from error


def _taken(name: str) -> datetime:
    found = _NAME.fullmatch(name)
    return datetime.strptime(found["taken"] if found else "", _TAKEN)  # noqa: DTZ007


def latest_day(copies: Iterable[SafetyCopy]) -> date | None:
    """The day of the latest copy; None where there is none."""
    return next((copy.taken_at.date() for copy in copies if not copy.is_apart), None)
