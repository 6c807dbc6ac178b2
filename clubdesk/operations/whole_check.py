"""The check of all the books as a page tells it: what was looked at, what does not fit, whom to turn to."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime

from clubdesk.domain.findings import Finding, Flaw
from clubdesk.domain.posts import Role
from clubdesk.operations.checks import Progress, check_books
from clubdesk.operations.clubs import control_code
from clubdesk.operations.full_check import Snapshot, Told, good_copy
from clubdesk.operations.posts import signing_names
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.store import audit, clubs
from clubdesk.store.database import reading_beside
from clubdesk.text.check_words import advice


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBooks:
    """A check of all the books: how much was looked at and what does not fit, the first row first.

    `code` is the control code that papers carry now, "" before the first entry; `sound_copy` the newest
    safety copy in which everything fits, looked for only when something does not fit.
    """

    checked_at: datetime
    entries: int
    log_rows: int
    loans: int
    people: int
    findings: tuple[Finding, ...]
    code: str
    chair: str
    superior: str
    sound_copy: SafetyCopy | None = None


def check_whole(snapshot: Snapshot, *, now: datetime, report: Progress) -> CheckedBooks:
    """Check a snapshot of the open file on any thread; `report` as `check_books` takes it."""
    told = Told(report)
    with closing(snapshot.books), reading_beside(snapshot.books, ask=told.again):
        checked = _checked(now, told.at)
    if not checked.findings:
        return checked
    return replace(checked, sound_copy=good_copy(snapshot.copies, progress=report))


def _checked(now: datetime, report: Progress) -> CheckedBooks:
    findings = check_books(progress=report)
    if any(one.flaw is Flaw.FILE_DAMAGED for one in findings):
        # A damaged file may not even be counted.
        entries = log_rows = loans = people = 0
        code = chair = superior = ""
    else:
        entries, log_rows, loans, people = audit.counts()
        code, superior = control_code() or "", clubs.load_profile().superior
        chair = signing_names(now.date()).get(Role.CHAIR, "")
    return CheckedBooks(
        checked_at=now,
        entries=entries,
        log_rows=log_rows,
        loans=loans,
        people=people,
        findings=tuple(findings),
        code=code,
        chair=chair,
        superior=superior,
    )


def advice_on(checked: CheckedBooks) -> list[str]:
    """What to do where something does not fit; nothing where all fits."""
    if not checked.findings:
        return []
    taken = checked.sound_copy.taken_at if checked.sound_copy is not None else None
    return advice(sound_copy=taken, chair=checked.chair, superior=checked.superior)
