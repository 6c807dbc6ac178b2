"""What the club sent for a period: the file, its codes, and what it replaces."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """A data file that left, numbered through its period; `content` is the digest of what it tells.

    `replaces` is the id of the file before it for the same period, `why` the reason in words.
    """

    id: int = 0
    period: str
    seq: int
    name: str
    made_at: datetime
    receiver: str
    control_code: str
    sha256: str
    content: str
    replaces: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedList:
    """A list of members with their names that left under a pass phrase: when, and how many people."""

    id: int = 0
    period: str
    made_at: datetime
    name: str
    people: int
    sha256: str
