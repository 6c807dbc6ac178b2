"""The whole check of the open books beside the work: on a snapshot, with the safety copy to go back to."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from clubdesk.domain.findings import Finding
from clubdesk.operations import safety_copies
from clubdesk.operations.checks import Progress, check_books
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.store import backups, database

_MOST_COPIES = 10
_TELLS_AFTER = 250
"""Statements: a moment's work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullCheck:
    """What does not fit, and, where something does not, the latest safety copy in which everything fits."""

    findings: list[Finding]
    good_copy: SafetyCopy | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The open books as they stand, and the folder of their copies: all that a check needs."""

    books: database.Books
    copies: Path | None


class Told:
    """Tells again, now and then, how far a check is: whoever is told may stop it, also within a long part."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._at = 0, 0
        self._statements = 0

    def at(self, done: int, total: int) -> None:
        """A part of the check is done."""
        self._at = done, total
        self._progress(done, total)

    def again(self) -> None:
        """A statement is about to be run."""
        self._statements += 1
        if self._statements % _TELLS_AFTER == 0:
            self._progress(*self._at)


def take_snapshot(copies: Path | None) -> Snapshot:
    """The open books for `check`, taken in a moment; `copies` is the folder of all clubs' copies, if any."""
    folder = safety_copies.folder_of_club(copies) if copies is not None else None
    return Snapshot(books=database.take_snapshot(), copies=folder)


def check(snapshot: Snapshot, *, progress: Progress) -> FullCheck:
    """Check a snapshot on any thread, while the work on the file goes on."""
    told = Told(progress)
    with closing(snapshot.books), database.reading_beside(snapshot.books, ask=told.again):
        findings = check_books(progress=told.at)
    if not findings:
        return FullCheck(findings=[])
    return FullCheck(findings=findings, good_copy=good_copy(snapshot.copies, progress=progress))


def good_copy(copies: Path | None, *, progress: Progress) -> SafetyCopy | None:
    """The latest safety copy in a folder in which everything fits."""
    latest = _latest(copies) if copies is not None else iter(())
    return next((copy for copy in latest if _fits(copy, progress)), None)


def _latest(copies: Path) -> Iterator[SafetyCopy]:
    sure = (copy for copy in safety_copies.list_copies(copies) if not copy.is_apart)
    return islice(sure, _MOST_COPIES)


def _fits(copy: SafetyCopy, progress: Progress) -> bool:
    if backups.read_content(copy.path) is None:
        return False
    with closing(backups.opened(copy.path)) as books, database.reading_beside(books):
        return not check_books(progress=progress)
