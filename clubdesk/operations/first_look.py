"""Before anything is shown: does the file hold all that was recorded, as far as this computer can know?"""

from dataclasses import dataclass
from pathlib import Path

from clubdesk.operations import safety_copies
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.store import first_look


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """Rows that the file lacks by its own count, and the latest safety copy that holds what it does not."""

    rows: int
    ahead: SafetyCopy | None


def find_shortfall(copies: Path | None) -> Shortfall | None:
    """What the open file lacks, by its own counts and beside its safety copies; None where nothing does.

    A file that was copied by hand in mid-work, or an old one put back, is whole in itself and yet short.
    """
    rows, ahead = first_look.rows_missing(), _copy_ahead(copies)
    return Shortfall(rows=rows, ahead=ahead) if rows or ahead is not None else None


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
    latest = next((copy for copy in kept if not copy.is_apart), None)
    return latest if latest is not None and not first_look.holds_all_of(latest.path) else None
