"""A report of a period as it stands on paper, and what is looked at before it leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from clubdesk.domain.indicators import Facts
from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Signature
from clubdesk.domain.sections import Section


class ReportKey(StrEnum):
    """The sections of a report, in their order on paper; the last three are the committee's own words."""

    ORGANISATION = "organisation"
    MEETINGS = "meetings"
    ACTIVITIES = "activities"
    FUNDS = "funds"
    LENDING = "lending"
    REMARKS = "remarks"
    ASSESSMENT = "assessment"
    PLAN = "plan"
    PROPOSALS = "proposals"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The report as it prints; `number` is "" and `control_code` None in a draft.

    `annexes` are its tables of figures, `recipients` who gets it.
    """

    period: str
    superior: str
    club: str
    number: str
    place_and_date: str
    subject: str
    addressee: str
    sections: tuple[Section, ...]
    annexes: tuple[Section, ...]
    recipients: tuple[str, ...]
    chair: Signature
    control_code: str | None = None

    def section(self, key: str) -> Section:
        """One of the sections; raises StopIteration where there is none such."""
        return next(one for one in self.sections if one.key == key)


class Lacking(StrEnum):
    """What can be missing or odd in a period."""

    NOT_OVER = "not-over"
    NO_MEETING = "no-meeting"
    UNSIGNED = "unsigned"
    NO_ROLL = "no-roll"
    UNCOUNTED = "uncounted"
    DIFFERENCE = "difference"
    NO_ACTIVITY = "no-activity"
    NO_BIRTH = "no-birth"
    OUTDATED = "outdated"
    MEMBERS_JUMP = "members-jump"
    FUND_FALLS = "fund-falls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something missing or odd: when or of what, how much, and what the club says about it ("" yet).

    `meeting_id` is the meeting in which it is put right.
    """

    lacking: Lacking
    subject: str = ""
    on: date | None = None
    amount: int = 0
    meeting_id: int | None = None
    words: str = field(default="", compare=False)

    @property
    def key(self) -> str:
        """What tells it from all others of the period."""
        return f"{self.lacking}:{self.on.isoformat() if self.on else self.subject}"

    @property
    def is_settled(self) -> bool:
        """Whether the club has explained it."""
        return bool(self.words)


ODD_SHARE = 25
"""Per cent by which a figure changes from one period to the next before it is asked about."""


def odd_changes(now: Facts, before: Facts) -> Iterable[Gap]:
    """Changes since the period before that are more often a mistake than not."""
    members, were = len(now.present), len(before.present)
    if were and abs(members - were) * 100 > ODD_SHARE * were:
        yield Gap(lacking=Lacking.MEMBERS_JUMP, amount=members - were)
    for fund in now.funds:
        if fund.opening > 0 and (fund.opening - fund.closing) * 100 > ODD_SHARE * fund.opening:
            yield Gap(lacking=Lacking.FUND_FALLS, subject=fund.code, amount=fund.closing - fund.opening)


def meeting_gaps(facts: Facts) -> Iterable[Gap]:
    """What is missing in the period's meetings; of those brought in from older books little is asked."""
    for one in facts.meetings:
        if one.is_open:
            yield Gap(lacking=Lacking.UNSIGNED, subject=one.body.value, on=one.held_on, meeting_id=one.id)
        if one.body is Body.CLUB and one.present is None:
            yield Gap(lacking=Lacking.NO_ROLL, on=one.held_on, meeting_id=one.id)
    run_here = [one for one in facts.meetings if one.opened_at is not None and one.body is Body.CLUB]
    if run_here and not facts.activities:
        yield Gap(lacking=Lacking.NO_ACTIVITY, meeting_id=run_here[-1].id)


def explained(gaps: Iterable[Gap], words: Mapping[str, str]) -> list[Gap]:
    """Gaps with what was said about each."""
    return [
        Gap(
            lacking=gap.lacking,
            subject=gap.subject,
            on=gap.on,
            amount=gap.amount,
            meeting_id=gap.meeting_id,
            words=words.get(gap.key, ""),
        )
        for gap in gaps
    ]
