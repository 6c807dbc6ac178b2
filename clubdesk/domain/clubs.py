"""Who the club is and the lending rules it has set for itself."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.applications import Step
from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.due_dates import on_meeting_day, one_period_after
from clubdesk.domain.lending_errors import NobodyDecides
from clubdesk.domain.limits import NO_LIMITS, Limits
from clubdesk.domain.loan_errors import ImpossibleGraceDays, ImpossibleRounding
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.repayments import PaymentOrder
from clubdesk.domain.schedules import MOST_GRACE_DAYS, Base, Pattern

INCOME_FUND = "Quỹ tăng thu nhập"
ACTIVITY_FUND = "Quỹ hoạt động"


class FirstDueRule(StrEnum):
    """When the first row of a new loan falls due (lending_rules 3)."""

    MEETING_DAY = "meeting-day"
    ONE_PERIOD = "one-period"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClubProfile:
    """The club as its papers name it; `meeting_day` is the day of the month it meets on."""

    name: str
    hamlet: str = ""
    commune: str = ""
    province: str = ""
    founded_on: date | None = None
    meeting_day: int
    report_to: str = ""

    @property
    def superior(self) -> str:
        """Whom the club stands under: as set, else the Association of the Elderly of its commune."""
        return self.report_to or f"Hội Người cao tuổi {self.commune}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class LendingRules:
    """The club's settings for loans: đồng and days (lending_rules 3 to 9).

    `loss_fund_id` is the fund that bears what is written off, None for the Income Fund; an application
    need not take the steps in `skipped_steps`, but either the board or the meeting decides.

    Raises:
        ImpossibleRounding, ImpossibleGraceDays, NobodyDecides: outside what the rules allow.
    """

    rounding: int = 1_000
    interest_rounding: int = 1_000
    grace_days: int = 10
    days_ahead: int = 10
    first_due_rule: FirstDueRule = FirstDueRule.MEETING_DAY
    payment_order: PaymentOrder = PaymentOrder.INTEREST_FIRST
    started_period: StartedPeriod = StartedPeriod.FULL
    base: Base = Base.DECLINING
    pattern: Pattern = Pattern.EQUAL_PRINCIPAL
    extra_use: ExtraUse = ExtraUse.IN_ADVANCE
    loss_fund_id: int | None = None
    skipped_steps: frozenset[Step] = frozenset()
    limits: Limits = NO_LIMITS

    def __post_init__(self) -> None:
        for unit in (self.rounding, self.interest_rounding):
            if unit not in ROUNDINGS:
                raise ImpossibleRounding(unit=unit)
        if not 0 <= self.grace_days <= MOST_GRACE_DAYS:
            raise ImpossibleGraceDays(grace_days=self.grace_days)
        if {Step.BOARD, Step.MEETING} <= self.skipped_steps:
            raise NobodyDecides


def first_due(rules: LendingRules, *, disbursed_on: date, every: int, meeting_day: int) -> tuple[date, int]:
    """The first due date by the club's rule, and the day of the month that is kept from then on."""
    if rules.first_due_rule is FirstDueRule.MEETING_DAY:
        return on_meeting_day(disbursed_on, every=every, meeting_day=meeting_day), meeting_day
    return one_period_after(disbursed_on, every=every), disbursed_on.day
