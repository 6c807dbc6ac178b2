"""The worked cases of positions.json as values."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from clubdesk.domain.due_dates import one_period_after
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms, schedule
from tests.builders import POSITIONS


@dataclass(frozen=True)
class Case:
    """A loan, its agreed rows and what stands on it on some days, as somebody else worked them out."""

    name: str
    loan: Loan
    rows: list[tuple[int, str, int, int, int]]
    positions: list[dict[str, Any]]


@cache
def all_cases() -> tuple[Case, ...]:
    return tuple(_case(case) for case in json.loads(POSITIONS.read_text("utf-8"))["cases"])


def _case(case: dict[str, Any]) -> Case:
    terms = _terms(case["terms"])
    repayments = tuple(
        Repayment(date.fromisoformat(paid["on"]), paid["principal"], paid["interest"])
        for paid in case["payments"]
    )
    loan = Loan(
        id=1, code=case["name"], member_id=1, terms=terms, rows=schedule(terms), repayments=repayments
    )
    rows = [
        (row["n"], row["due"], row["principal"], row["interest"], row["balance"]) for row in case["schedule"]
    ]
    return Case(case["name"], loan, rows, case["positions"])


def _terms(given: dict[str, Any]) -> Terms:
    disbursed_on = date.fromisoformat(given["disbursed_on"])
    typed = given["first_due"] and date.fromisoformat(given["first_due"])
    return Terms(
        principal=given["principal"],
        rate=Rate(Decimal(given["rate"]), RatePer(given["rate_per"])),
        months=given["months"],
        base=Base(given["base"]),
        pattern=Pattern(given["pattern"]),
        every=given["every"],
        principal_every=given["principal_every"],
        principal_free_rows=given["principal_free_rows"],
        rounding=given["round"],
        interest_rounding=given["round_interest"],
        disbursed_on=disbursed_on,
        first_due=typed or one_period_after(disbursed_on, every=given["every"]),
        kept_day=(typed or disbursed_on).day,
        grace_days=given["grace_days"],
    )
