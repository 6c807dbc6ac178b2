"""What a meeting decided besides loans: numbered through the year, carried on until it is done or dropped."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.decisions import Votes


class ResolutionState(StrEnum):
    """Whether a resolution still waits to be carried out."""

    OPEN = ""
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A resolution of a meeting, such as 06/2025, and who carries it out by when.

    `who` is whoever does it without being a member; `item_id` the agenda item it was decided under;
    `settled_in` the meeting that was told of its end, with `settled_words`.
    """

    id: int = 0
    meeting_id: int
    year: int
    number: int
    words: str
    item_id: int | None = None
    member_id: int | None = None
    who: str = ""
    due_on: date | None = None
    needs_vote: bool = False
    votes: Votes | None = None
    state: ResolutionState = ResolutionState.OPEN
    settled_in: int | None = None
    settled_words: str = ""

    @property
    def code(self) -> str:
        """Its number as spoken and written, such as 06/2025."""
        return f"{self.number:02}/{self.year}"

    @property
    def lacks_vote(self) -> bool:
        """Whether it waits for a vote that the agenda asks for; one that was dropped waits for none."""
        return self.needs_vote and self.votes is None and self.state is not ResolutionState.DROPPED

    def is_late(self, on: date) -> bool:
        """Whether it should have been carried out before a day and was not."""
        return self.state is ResolutionState.OPEN and self.due_on is not None and self.due_on < on


def votes_fit(votes: Votes, present: int | None) -> bool:
    """Whether no more people voted than were present; None while the roll is not confirmed."""
    counts = (votes.in_favour, votes.against, votes.other)
    return min(counts) >= 0 and (present is None or sum(counts) <= present)
