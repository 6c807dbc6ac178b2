"""Safety copies of the club's file: made without being asked, known by their names, thinned out."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from clubdesk.domain.file_errors import CopyFailed
from clubdesk.domain.safety_copies import FEWEST, Content, CopyLook, CopyMark, has_shrunk, kept
from clubdesk.store import backups, database, files, seals
from clubdesk.store.copy_looks import look_into

_APART = "rieng_"
_NAME = re.compile(
    rf"(?P<apart>{_APART})?(?P<sequence>\d{{9}})_(?P<taken>\d{{4}}-\d{{2}}-\d{{2}}_\d{{4}})"
    r"(_(?P<digest>[0-9a-f]{16}))?\.clb"
)
_NAMED = "{apart}{sequence:09d}_{taken:%Y-%m-%d_%H%M}.clb"
_TAKEN = "%Y-%m-%d_%H%M"
_ORIGIN = "tep.txt"
_DIGEST_LETTERS = 16
NO_MOMENT = datetime(1, 1, 1)  # noqa: DTZ001 – a file in which nothing was recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyCopy:
    """One copy in a folder of copies; one kept apart holds much less than the copy before it.

    `digest` is the beginning of the SHA-256 it was made with, "" where it was not noted.
    """

    path: Path
    sequence: int
    taken_at: datetime
    is_apart: bool
    digest: str = ""

    @property
    def mark(self) -> CopyMark:
        """What decides how long it is kept."""
        return CopyMark(self.sequence, self.taken_at.date())


def folder_of_club(copies: Path) -> Path:
    """The folder, among all clubs' copies, that holds those of the open club."""
    return copies / backups.club_id()


def folder_of_file(copies: Path, club_file: Path) -> Path | None:
    """The folder with the copies of a club's file that does not open: the one last made from that place."""
    made = [origin for origin in copies.glob(f"*/{_ORIGIN}") if _origin(origin) == str(club_file)]
    return max(made, key=lambda origin: origin.stat().st_mtime).parent if made else None


def _origin(note: Path) -> str:
    """The place noted among a club's copies, "" where it does not read: what opens is shown all the same."""
    try:
        return note.read_text("utf-8")
    except (OSError, ValueError):
        return ""


def back_up(folder: Path, club_file: Path, *, now: datetime, books_stand: bool = True) -> SafetyCopy | None:
    """Copy the open club's file, and thin older copies out; None where the last copy still holds the same.

    Without `books_stand`, the word of the whole check, no older copy goes: it may be of before the damage.
    A file that was put under another pass phrase, or under none, is copied anew. One that holds much less
    than the last copy gets its copy apart, again and again returned, until `accept_less`.

    Raises:
        CopyFailed: no copy was made, and none was removed.
    """
    with database.own_turn():
        before = list_copies(folder)
        sequence = backups.sequence()
        latest = latest_of(before)
        if latest is not None and latest.sequence == sequence and _holds_the_same(latest):
            return None
        is_apart = latest is not None and _has_shrunk(latest)
        same = (copy for copy in before if (copy.sequence, copy.is_apart) == (sequence, is_apart))
        there = next(filter(_holds_the_same, same), None)
        if there is not None:
            return there if is_apart else None
        made = _write(folder, _NAMED.format(apart=_APART if is_apart else "", sequence=sequence, taken=now))
    _note_origin(folder, club_file)
    if books_stand and not is_apart:
        _thin_out([made, *before])
    return made


def accept_less(folder: Path) -> None:
    """The open file is the right one though it holds much less: copies of more stay, but apart."""
    for copy in list_copies(folder):
        if not copy.is_apart and _has_shrunk(copy):
            put_apart(copy)


def list_copies(folder: Path) -> list[SafetyCopy]:
    """The copies in a folder, the latest recorded first."""
    copies = filter(None, map(_named, folder.glob("*.clb")))
    return sorted(copies, key=_order, reverse=True)


def latest_of(copies: Iterable[SafetyCopy]) -> SafetyCopy | None:
    """The first of some copies that the books go on from, as `list_copies` orders them; None without one."""
    return next((copy for copy in copies if not copy.is_apart), None)


def _order(copy: SafetyCopy) -> tuple[object, ...]:
    """Two copies of one minute, before and after the file was locked, go by what the disk knows."""
    try:
        written = copy.path.stat().st_mtime_ns
    except OSError:
        written = 0
    return copy.sequence, copy.is_apart, copy.taken_at, written


def content_of(copy: SafetyCopy) -> Content | None:
    """What a copy holds; None where it does not read whole."""
    return backups.read_content(copy.path)


def is_as_made(copy: SafetyCopy) -> bool:
    """Whether a copy is to the last bit what it was when it was made, as far as that was noted."""
    try:
        return not copy.digest or _digest(copy.path) == copy.digest
    except OSError:
        return False


def look_into_copy(copy: SafetyCopy) -> CopyLook | None:
    """What is to be seen in a copy, of whatever version; None where it does not read whole."""
    return look_into(copy.path)


def club_id() -> str:
    """The open club's id, which names its folder of copies."""
    return backups.club_id()


def present_content() -> Content:
    """What the open club's file holds."""
    return backups.content()


def put_apart(copy: SafetyCopy) -> None:
    """Keep a copy of what the books do not go on from: it stays, and is no measure of them any more."""
    copy.path.replace(copy.path.with_name(f"{_APART}{copy.path.name}"))


def _write(folder: Path, name: str) -> SafetyCopy:
    """Write a copy and note in its name what it was made with: SQLite itself does not see a changed name."""
    path = folder / name
    backups.write_copy(path)
    try:
        noted = path.with_stem(f"{path.stem}_{_digest(path)}")
        path.replace(noted)
    except OSError as error:
        raise CopyFailed(folder, database.room()) from error
    made = _named(noted)
    if made is None:
        raise CopyFailed(folder)
    return made


def _digest(path: Path) -> str:
    return files.sha256_of(path)[:_DIGEST_LETTERS]


def _named(path: Path) -> SafetyCopy | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    return SafetyCopy(
        path=path,
        sequence=int(found["sequence"]),
        taken_at=datetime.strptime(found["taken"], _TAKEN),  # noqa: DTZ007
        is_apart=bool(found["apart"]),
        digest=found["digest"] or "",
    )


def _holds_the_same(copy: SafetyCopy) -> bool:
    is_sealed_as_the_file = seals.is_sealed_by(copy.path, database.open_key())
    return is_sealed_as_the_file and is_as_made(copy) and content_of(copy) == backups.content()


def _has_shrunk(latest: SafetyCopy) -> bool:
    before = content_of(latest)
    return before is not None and has_shrunk(backups.content(), before)


def _thin_out(copies: Iterable[SafetyCopy]) -> None:
    sure = [copy for copy in copies if not copy.is_apart]
    staying = kept(copy.mark for copy in sure)
    going = [copy for copy in sure if copy.mark not in staying]
    if going and _has_enough_whole(copy for copy in sure if copy.mark in staying):
        for copy in going:
            # One that is just being read goes another time.
            with suppress(OSError):
                copy.path.unlink(missing_ok=True)


def _has_enough_whole(staying: Iterable[SafetyCopy]) -> bool:
    """Whether the fewest that must stay still read whole: a disk that dies may need those that would go."""
    whole = (copy for copy in staying if is_as_made(copy) and content_of(copy) is not None)
    return len(list(islice(whole, FEWEST))) == FEWEST


def _note_origin(folder: Path, club_file: Path) -> None:
    try:
        (folder / _ORIGIN).write_text(str(club_file), "utf-8")
    except OSError as error:
        raise CopyFailed(folder, database.room()) from error


def latest_day(copies: Iterable[SafetyCopy]) -> date | None:
    """The day of the latest copy; None where there is none."""
    latest = latest_of(copies)
    return latest.taken_at.date() if latest is not None else None
