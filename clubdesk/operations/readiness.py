"""How far the report of a period is: what is missing, and whether what was sent still stands."""

from dataclasses import dataclass
from datetime import datetime

from clubdesk.domain.data_tables import tables
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.domain.sent_files import SentFile
from clubdesk.operations.reports import Reported, reported
from clubdesk.store import ledger, sent_files
from clubdesk.store.chain import START, digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """What stands between a report and its file: gaps without words, an older file of the same period.

    `unchanged` is the file that was sent already, where nothing has changed since.
    """

    reported: Reported
    earlier: SentFile | None
    unchanged: bool

    @property
    def needs_reason(self) -> bool:
        """Whether the next file replaces one, so that it needs a word on why."""
        return self.earlier is not None and not self.unchanged


def readiness(period: ReportPeriod, *, now: datetime) -> Readiness:
    """How far a period's report is; raises what `reported` raises."""
    found = reported(period, today=now.date())
    earlier = next(iter(sent_files.load_sent(period.key)), None)
    unchanged = earlier is not None and earlier.content == content_of(found)
    return Readiness(reported=found, earlier=earlier, unchanged=unchanged)


def content_of(found: Reported) -> str:
    """A digest of what the club's books and people say: no moment, and no wording of the program's own."""
    report, rows = found.report, tables(found.now.facts, found.now.indicators)
    told = {
        "rows": {table.value: [list(map(str, row)) for row in own] for table, own in rows.items()},
        "club": [report.superior, report.club, report.chair.name, *report.recipients],
        "words": {one.key: one.words for one in report.sections if one.words is not None},
        "gaps": {gap.key: gap.words for gap in found.gaps},
        "head": ledger.head_until(found.now.until) or START,
    }
    return digest(told)
