"""The file for the association: who sends what about which period, and why one that came in is refused."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clubdesk.domain.errors import ClubError

FORMAT_VERSION = 1
LARGEST_UNPACKED = 50 * 2**20
"""Bytes; far more than any club's file, far less than harms a computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a data file says of itself; `head` is the books' chain at the last entry of the period.

    `replaces` is the number of the file it takes the place of, 0 for none; `gaps` are what was missing or
    odd with what the club said about it; `totals` đồng and counts to compare by eye.
    """

    club_id: str
    club: str
    commune: str
    province: str
    receiver: str
    receiver_level: str
    period: str
    since: str
    until: str
    seq: int
    replaces: int
    why: str
    made_at: datetime
    version: str
    head: str
    totals: dict[str, int]
    gaps: tuple[tuple[str, str], ...] = ()


class Refusal(StrEnum):
    """Why a file that came in is not read."""

    UNREADABLE = "unreadable"
    NOT_A_DATA_FILE = "not-a-data-file"
    TOO_LARGE = "too-large"
    FOREIGN_MEMBER = "foreign-member"
    MEMBER_MISSING = "member-missing"
    CHANGED = "changed"
    NEWER_FORMAT = "newer-format"
    BAD_SIGNATURE = "bad-signature"
    STRANGER_KEY = "stranger-key"
    OTHER_CLUB = "other-club"
    OLDER = "older"
    TWICE = "twice"


class DataFileRefused(ClubError):
    """A data file is not taken, and nothing of it was read; `detail` is the member or number concerned."""

    name: str
    refusal: Refusal
    detail: str = ""
