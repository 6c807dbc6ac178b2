"""A club's lending rules as the columns of their table; what is switched off is empty."""

from decimal import Decimal

from clubdesk.domain.applications import Step
from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.clubs import FirstDueRule, LendingRules
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.repayments import PaymentOrder
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.store.tables import LendingRulesRow


def rules_columns(rules: LendingRules) -> dict[str, str | int | None]:
    """The columns of a set of rules."""
    return {
        "rounding": rules.rounding,
        "interest_rounding": rules.interest_rounding,
        "grace_days": rules.grace_days,
        "days_ahead": rules.days_ahead,
        "first_due_rule": rules.first_due_rule,
        "payment_order": rules.payment_order,
        "started_period": rules.started_period,
        # Dues have rules of their own; a column that is never empty goes on being written.
        "monthly_dues": 0,
        "base": rules.base,
        "pattern": rules.pattern,
        "extra_use": rules.extra_use,
        "loss_fund_id": rules.loss_fund_id,
        "skipped_steps": " ".join(sorted(rules.skipped_steps)),
        **_limit_columns(rules.limits),
    }


def _limit_columns(limits: Limits) -> dict[str, str | int | None]:
    return {
        "one_loan": limits.one_loan or "",
        "ceilings": " ".join(map(str, limits.ceilings)),
        "largest_share": "" if limits.largest_share is None else str(limits.largest_share),
        "board_share": "" if limits.board_share is None else str(limits.board_share),
        "without_arrears": "yes" if limits.without_arrears else "",
        "kept_back": limits.kept_back or None,
        "months_of_membership": limits.months_of_membership or None,
    }


def rules_of(row: LendingRulesRow) -> LendingRules:
    """The rules of a row; one of an older program has the usual habits and no limits."""
    usual = LendingRules()
    return LendingRules(
        rounding=row.rounding,
        interest_rounding=row.interest_rounding,
        grace_days=row.grace_days,
        days_ahead=row.days_ahead,
        first_due_rule=FirstDueRule(row.first_due_rule),
        payment_order=PaymentOrder(row.payment_order),
        started_period=StartedPeriod(row.started_period),
        base=Base(row.base or usual.base),
        pattern=Pattern(row.pattern or usual.pattern),
        extra_use=ExtraUse(row.extra_use or usual.extra_use),
        loss_fund_id=row.loss_fund_id,
        skipped_steps=frozenset(map(Step, row.skipped_steps.split())),
        limits=_limits(row),
    )


def _limits(row: LendingRulesRow) -> Limits:
    return Limits(
        one_loan=OneLoan(row.one_loan) if row.one_loan else None,
        ceilings=tuple(map(int, row.ceilings.split())),
        largest_share=Decimal(row.largest_share) if row.largest_share else None,
        board_share=Decimal(row.board_share) if row.board_share else None,
        without_arrears=bool(row.without_arrears),
        kept_back=row.kept_back or 0,
        months_of_membership=row.months_of_membership or 0,
    )
