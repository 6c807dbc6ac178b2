"""Safety copies of the club's file: made without being asked, thinned out, and brought back when needed."""

import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from clubdesk.domain.file_errors import CopyDamaged, CopyFailed, FileNotWritable
from clubdesk.domain.safety_copies import Content, CopyMark, has_shrunk, kept
from clubdesk.store import backups, database, files, seals

_APART = "rieng_"
_NAME = re.compile(
    rf"(?P<apart>{_APART})?(?P<sequence>\d{{9}})_(?P<taken>\d{{4}}-\d{{2}}-\d{{2}}_\d{{4}})\.clb"
)
_NAMED = "{apart}{sequence:09d}_{taken:%Y-%m-%d_%H%M}.clb"
_TAKEN = "%Y-%m-%d_%H%M"
_ORIGIN = "tep.txt"


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


def present_content() -> Content:
    """What the open club's file holds."""
    return backups.content()


def restore(copy: SafetyCopy, club_file: Path) -> Path | None:
    """Put a copy in the place of a club's file, which is set aside under a new name first; that name.

    The club's file must be closed; where there is none, nothing is set aside. Copies of what was recorded
    later stay, but apart, since the books go on from here.

    Raises:
        CopyDamaged, FileMissing, NotAClubFile, FileTooNew: the copy is not used, and nothing was changed.
        FileInUse: another window has the club open.
        FileNotWritable: nothing was changed.
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
        raise FileNotWritable(club_file) from error
    finally:
        making.unlink(missing_ok=True)
    _put_later_apart(copy)
    return aside


def _put_later_apart(restored: SafetyCopy) -> None:
    for copy in list_copies(restored.path.parent):
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
    for copy in sure:
        if copy.mark not in staying:
            copy.path.unlink(missing_ok=True)


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
