"""What minutes need before they are signed, and the code that ties the paper to the books."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.meeting_steps import MeetingStep

_CODE = re.compile("[0-9A-F]{12}")


class Lack(StrEnum):
    """What can be missing."""

    ROLL = "roll"
    VOTE = "vote"
    TOO_MANY_VOTES = "too-many-votes"
    CHAIR = "chair"
    SECRETARY = "secretary"
    END = "end"
    EARLIER = "earlier"
    CASH = "cash"
    OUTDATED = "outdated"
    UNCONFIRMED = "unconfirmed"


WARNINGS = frozenset({Lack.CASH, Lack.OUTDATED, Lack.UNCONFIRMED})
"""What is pointed out and keeps nobody from signing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Something missing and the step where it is put right.

    `subject` is the resolution's code, the place not counted or how many acts nobody confirmed,
    `held_on` the earlier meeting's day.
    """

    lack: Lack
    step: MeetingStep
    subject: str = ""
    held_on: date | None = None

    @property
    def is_warning(self) -> bool:
        """Whether the minutes can be signed all the same."""
        return self.lack in WARNINGS


def control_code(head: str) -> str:
    """The head of the books' chains as printed: "7F3A-92C1-04BE"."""
    return "-".join(head[at : at + 4].upper() for at in (0, 4, 8))


def read_control_code(typed: str) -> str | None:
    """The code meant by what was typed off a paper, with or without dashes; None where it is none."""
    plain = re.sub(r"[\s\-–]", "", typed).upper()
    return control_code(plain) if _CODE.fullmatch(plain) else None
