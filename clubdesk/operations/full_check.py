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


def take_snapshot(copies: Path | None) -> Snapshot:
    """The open books for `check`, taken in a moment; `copies` is the folder of all clubs' copies, if any."""
    folder = safety_copies.folder_of_club(copies) if copies is not None else None
    return Snapshot(books=database.take_snapshot(), copies=folder)


def check(snapshot: Snapshot, *, progress: Progress) -> FullCheck:
    """Check a snapshot on any thread, while the work on the file goes on."""
    with closing(snapshot.books), database.reading_beside(snapshot.books):
        findings = check_books(progress=progress)
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
