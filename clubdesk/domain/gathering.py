"""What the association reads out of many clubs' files: who sent what, who did not, what looks odd."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from clubdesk.domain.data_files import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownClub:
    """A club a file was read of, with the key it signs with since the first one."""

    club_id: str
    name: str
    commune: str
    province: str
    public_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFile:
    """A file that was read: whose, for which period, its number; `name` is how it lies in the folder."""

    sha256: str
    name: str
    club_id: str
    period: str
    seq: int
    made_at: datetime
    receiver: str
    control_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedFile:
    """A file that was not read, and why."""

    name: str
    refusal: Refusal
    detail: str = ""


Figures = Mapping[tuple[str, str], int | Decimal | None]
"""A file's indicators by code and part."""


class Oddity(StrEnum):
    """What is asked about when many clubs are compared."""

    MEMBERS_JUMP = "members-jump"
    FUND_FALLS = "fund-falls"
    FUND_GAP = "fund-gap"
    MUCH_LATE = "much-late"
    NO_MEETING = "no-meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlier:
    """Something odd in a club's figures of a period: what it is now, and what it was or should be."""

    club_id: str
    period: str
    oddity: Oddity
    now: int | Decimal
    before: int | Decimal | None = None


ODD_CHANGE = 25
"""Per cent from one period to the next."""
ODD_LATENESS = 20
"""Per cent of what is lent out that is more than 30 days late."""


COMPARED = frozenset(
    {
        ("A1", ""),
        ("B1", ""),
        ("C1", ""),
        ("C2", "income.opening"),
        ("C2", "income.closing"),
        ("D6", "par30"),
    }
)
"""The indicators that `outliers` looks at."""


def latest(files: Iterable[TakenFile]) -> list[TakenFile]:
    """Of each club and period the file with the highest number, by period and club."""
    found: dict[tuple[str, str], TakenFile] = {}
    for one in files:
        known = found.get((one.period, one.club_id))
        if known is None or one.seq > known.seq:
            found[one.period, one.club_id] = one
    return [found[key] for key in sorted(found)]


def not_sent(
    clubs: Iterable[KnownClub], files: Sequence[TakenFile]
) -> list[tuple[KnownClub, str, str | None]]:
    """Clubs without a file of the newest month, quarter, half or year, and the last one they sent of it."""
    known = list(clubs)
    by_kind: dict[str, dict[str, list[str]]] = {}
    for one in files:
        by_kind.setdefault(_kind(one.period), {}).setdefault(one.club_id, []).append(one.period)
    missing = []
    for senders in by_kind.values():
        newest = max(max(periods) for periods in senders.values())
        for club in known:
            sent = senders.get(club.club_id, [])
            if newest not in sent:
                missing.append((club, newest, max(sent, default=None)))
    return missing


def outliers(club_id: str, period: str, now: Figures, before: Figures | None) -> list[Outlier]:
    """What is odd in a club's figures, on their own and beside those of the period before."""

    def odd(oddity: Oddity, value: int | Decimal, was: int | Decimal | None = None) -> Outlier:
        return Outlier(club_id=club_id, period=period, oddity=oddity, now=value, before=was)

    found = []
    if _whole(now, "B1") == 0:
        found.append(odd(Oddity.NO_MEETING, 0))
    late = now.get(("D6", "par30")) or 0
    if late > ODD_LATENESS:
        found.append(odd(Oddity.MUCH_LATE, late))
    if before is None:
        return found
    members, were = _whole(now, "A1"), _whole(before, "A1")
    if were and abs(members - were) * 100 > ODD_CHANGE * were:
        found.append(odd(Oddity.MEMBERS_JUMP, members, were))
    fund, was = _whole(now, "C1"), _whole(before, "C1")
    if was and (was - fund) * 100 > ODD_CHANGE * was:
        found.append(odd(Oddity.FUND_FALLS, fund, was))
    opening, closed = _whole(now, "C2", "income.opening"), _whole(before, "C2", "income.closing")
    if opening != closed:
        found.append(odd(Oddity.FUND_GAP, opening, closed))
    return found


def _kind(period: str) -> str:
    """What periods of one kind share: "2025-06" and "2025-07" are months."""
    return period[5:6] if "Q" in period or "H" in period else str(len(period))


def _whole(figures: Figures, code: str, part: str = "") -> int:
    return int(figures.get((code, part)) or 0)
