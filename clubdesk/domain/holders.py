"""Who has a club's file open: told to whoever wants to open it too."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Holder:
    """A user of a computer, who has the file open since a moment."""

    user: str
    computer: str
    since: datetime
