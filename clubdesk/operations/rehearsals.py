"""Rehearsing a restore: the newest copies are opened privately, checked whole, and held beside the books."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clubdesk.domain.errors import ClubError
from clubdesk.domain.safety_copies import CopyLook
from clubdesk.operations import clubs, safety_copies, second_copies, second_place
from clubdesk.operations.checks import check_books
from clubdesk.store.copy_looks import look_into


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """How the newest copy of one place stood the test; `look` is None where it does not open.

    `present` is what the books held; `findings` how much the check of the books found in the copy.
    """

    is_second: bool
    look: CopyLook | None
    present: CopyLook | None
    findings: int = 0
    error: ClubError | None = None

    @property
    def is_good(self) -> bool:
        """Whether the club could go on from this copy."""
        return self.look is not None and not self.findings and self.error is None

    @property
    def is_same(self) -> bool:
        """Whether it holds all that the books hold now, to the đồng."""
        return (
            self.look is not None
            and self.present is not None
            and (self.look.content, self.look.funds) == (self.present.content, self.present.funds)
        )


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """What is to be rehearsed, found while the club was open: its file, and where the newest copies are."""

    club_file: Path
    folder: Path
    second: Path | None


def plan(club_file: Path, copies: Path) -> Rehearsing:
    """What can be rehearsed for the open club now; the second place only while it can be reached."""
    last = second_place.last_copy()
    there = second_place.list_second_copies(Path(last.place)) if last else []
    return Rehearsing(club_file, safety_copies.folder_of_club(copies), there[0] if there else None)


def rehearse(what: Rehearsing, typed: str, *, clock: Callable[[], datetime]) -> list[Rehearsal]:
    """Try the newest safety copy and, where its words are typed, the newest copy in the second place.

    No club may be open meanwhile; nothing is written but private copies, which are gone at the end.
    """
    present = look_into(what.club_file)
    newest = safety_copies.latest_of(safety_copies.list_copies(what.folder))
    tried = [_tried(newest.path, present, clock)] if newest else []
    if what.second is not None and typed:
        tried.append(_tried_second(what.second, typed, present, clock))
    return tried


def _tried(
    path: Path, present: CopyLook | None, clock: Callable[[], datetime], *, is_second: bool = False
) -> Rehearsal:
    look = look_into(path)
    try:
        with clubs.reading(path, clock=clock):
            findings = len(check_books())
    except ClubError as error:
        return Rehearsal(is_second=is_second, look=look, present=present, error=error)
    return Rehearsal(is_second=is_second, look=look, present=present, findings=findings)


def _tried_second(
    path: Path, typed: str, present: CopyLook | None, clock: Callable[[], datetime]
) -> Rehearsal:
    with tempfile.TemporaryDirectory(prefix="clubdesk-") as folder:
        try:
            unlocked = second_copies.unlock_copy(path, typed, into=Path(folder))
        except ClubError as error:
            return Rehearsal(is_second=True, look=None, present=present, error=error)
        return _tried(unlocked.plain, present, clock, is_second=True)
