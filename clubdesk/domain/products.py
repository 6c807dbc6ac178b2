"""Loan products: sets of terms the club lends on again and again, each under a name."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanProduct:
    """Terms under a name, like "Chăn nuôi 12 tháng"; nothing new is lent on it from `retired_on` on."""

    id: int
    name: str
    rate: Rate
    months: int
    base: Base
    pattern: Pattern
    every: int = 1
    principal_every: int = 1
    principal_free_rows: int = 0
    retired_on: date | None = None


def product_terms(
    product: LoanProduct,
    rules: LendingRules,
    *,
    principal: int,
    disbursed_on: date,
    first_due: date,
    kept_day: int,
) -> Terms:
    """The terms of a loan on a product, by the club's rounding and grace days; raises what Terms raises."""
    return Terms(
        principal=principal,
        rate=product.rate,
        months=product.months,
        base=product.base,
        pattern=product.pattern,
        every=product.every,
        principal_every=product.principal_every,
        principal_free_rows=product.principal_free_rows,
        rounding=rules.rounding,
        interest_rounding=rules.interest_rounding,
        disbursed_on=disbursed_on,
        first_due=first_due,
        kept_day=kept_day,
        grace_days=rules.grace_days,
    )
