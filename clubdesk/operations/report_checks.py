"""What is missing or odd before a report leaves, and what the club says about it."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.domain.reports import Gap, Lacking, explained, meeting_gaps, odd_changes
from clubdesk.operations.indicators import PeriodIndicators
from clubdesk.operations.meeting_plans import month_plan
from clubdesk.operations.meeting_steps import steps_done
from clubdesk.operations.report_periods import closing_days
from clubdesk.store import cash_counts
from clubdesk.store import reports as store
from clubdesk.store.chain import first_recorded
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc


def gaps_of(counted: PeriodIndicators, *, before: PeriodIndicators, today: date) -> list[Gap]:
    """Everything missing or odd in a period, each with what the club said about it so far.

    `before` is the same count of the period before.
    """
    facts = counted.facts
    found = [
        *_unfinished(counted.period, today),
        *_empty_months(counted.since, counted.until),
        *meeting_gaps(facts),
        *_uncounted(counted),
        *_differences(counted),
        *_without_birth(counted),
        *odd_changes(facts, before.facts),
    ]
    return explained(found, store.load_explained(counted.period.key))


def explain(period: ReportPeriod, gap: Gap, words: str) -> None:
    """Say why something is missing or odd; "" takes it back."""
    with transaction():
        store.save_explained(period.key, gap.key, " ".join(nfc(words).split()))


def explain_all(period: ReportPeriod, gaps: Iterable[Gap], words: str) -> None:
    """Say the same about everything that is not explained yet."""
    for gap in gaps:
        if not gap.is_settled:
            explain(period, gap, words)


def _unfinished(period: ReportPeriod, today: date) -> Iterator[Gap]:
    until = period.days(closing_days())[1]
    if today < until:
        yield Gap(lacking=Lacking.NOT_OVER, on=until)


def _empty_months(since: date, until: date) -> Iterator[Gap]:
    """Months that ended in the period without a meeting or a reason, since this file was begun.

    Older books tell no reasons, so nothing is asked about the months that came out of them.
    """
    begun = first_recorded()
    month = since.replace(day=1)
    while begun and month <= until:
        after = month_after(month, 1, kept_day=1)
        is_over = after - timedelta(days=1) <= until
        plan = month_plan(month)
        if is_over and begun < after.isoformat() and not plan.held and plan.skipped is None:
            yield Gap(lacking=Lacking.NO_MEETING, on=month)
        month = after


def _uncounted(counted: PeriodIndicators) -> Iterator[Gap]:
    for one in counted.facts.meetings:
        is_ours = one.body is Body.CLUB and one.opened_at is not None
        if is_ours and MeetingStep.CASH not in steps_done(one):
            yield Gap(lacking=Lacking.UNCOUNTED, on=one.held_on, meeting_id=one.id)


def _differences(counted: PeriodIndicators) -> Iterator[Gap]:
    for count in cash_counts.load_counts_between(counted.since, counted.until):
        if count.difference and not count.words:
            yield Gap(
                lacking=Lacking.DIFFERENCE,
                on=count.counted_on,
                amount=count.difference,
                meeting_id=count.meeting_id,
            )


def _without_birth(counted: PeriodIndicators) -> Iterator[Gap]:
    unknown = sum(one.details.birth is None for one in counted.facts.present)
    if unknown:
        yield Gap(lacking=Lacking.NO_BIRTH, amount=unknown)
