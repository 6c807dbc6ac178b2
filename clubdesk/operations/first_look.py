"""Before anything is shown: does the file hold all that was recorded, as far as this computer can know?"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clubdesk.domain.clock_doubts import is_doubtful
from clubdesk.operations import safety_copies
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.store import chain, database, first_look


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """Rows that the file lacks by its own count, and the latest safety copy that holds what it does not.

    `was_copied_open`: it was copied by hand while a program worked on it.
    """

    rows: int
    ahead: SafetyCopy | None
    was_copied_open: bool = False


def find_shortfall(copies: Path | None) -> Shortfall | None:
    """What the open file lacks, by its own counts and beside its safety copies; None where nothing does.

    A file that was copied by hand in mid-work, or an old one put back, is whole in itself and yet short.
    """
    short = Shortfall(
        rows=first_look.rows_missing(), ahead=_copy_ahead(copies), was_copied_open=database.was_copied_open()
    )
    return short if short.rows or short.ahead is not None or short.was_copied_open else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherClub:
    """The folder with the copies of the club whose file had this name until now, and that club's name."""

    copies: Path
    club: str


def find_other_club(club_file: Path, copies: Path | None) -> OtherClub | None:
    """Another club whose file was the last one of this name; None where it was this club's, or nobody's."""
    folder = safety_copies.folder_of_file(copies, club_file) if copies is not None else None
    if folder is None or folder.name == safety_copies.club_id():
        return None
    looks = map(safety_copies.look_into_copy, safety_copies.list_copies(folder))
    name = next((look.club for look in looks if look is not None), "")
    return OtherClub(copies=folder, club=name) if name else None


def doubtful_clock(now: datetime) -> datetime | None:
    """The moment of what was recorded last, where the clock cannot be right beside it; else None."""
    recorded = chain.last_recorded()
    last = datetime.fromisoformat(recorded) if recorded else None
    return last if last is not None and is_doubtful(now, last) else None


def accept_shortfall(shortfall: Shortfall) -> None:
    """The work goes on with the open file: copies of what it does not hold stay, but apart."""
    if shortfall.ahead is None:
        return
    for copy in safety_copies.list_copies(shortfall.ahead.path.parent):
        if not copy.is_apart and not first_look.holds_all_of(copy.path):
            safety_copies.put_apart(copy)


def _copy_ahead(copies: Path | None) -> SafetyCopy | None:
    if copies is None:
        return None
    kept = safety_copies.list_copies(safety_copies.folder_of_club(copies))
    latest = safety_copies.latest_of(kept)
    return latest if latest is not None and not first_look.holds_all_of(latest.path) else None
