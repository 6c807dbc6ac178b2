"""The schedule agreed at disbursement (lending_rules 2 to 4)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import (
    FirstDueTooEarly,
    ImpossibleGraceDays,
    ImpossiblePeriods,
    ImpossiblePrincipal,
    ImpossibleRounding,
    UnevenMonths,
)
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, Terms, schedule
from tests.builders import some_terms
from tests.domain.case_file import Case, all_cases
from tests.domain.loan_oracle import slow_schedule
from tests.domain.loan_strategies import many_terms


def interests(rows: tuple[ScheduleRow, ...]) -> list[int]:
    return [row.interest for row in rows]


def principals(rows: tuple[ScheduleRow, ...]) -> list[int]:
    return [row.principal for row in rows]


def a_year(**changes: Any) -> tuple[ScheduleRow, ...]:  # noqa: ANN401
    return schedule(some_terms(months=12, **changes))


def test_there_are_71_worked_cases() -> None:
    assert len(all_cases()) == 71


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name)
def test_every_worked_schedule_is_met_row_for_row(case: Case) -> None:
    assert [(row.n, row.due.isoformat(), *row[2:]) for row in case.loan.rows] == case.rows


@pytest.mark.parametrize(
    ("principal", "instalment"),
    [
        (3_000_000, 276_000),
        (6_000_000, 552_000),
        (9_000_000, 828_000),
        (12_000_000, 1_104_000),
        (15_000_000, 1_380_000),
        (18_000_000, 1_656_000),
        (21_000_000, 1_932_000),
        (24_000_000, 2_208_000),
        (27_000_000, 2_484_000),
        (30_000_000, 2_760_000),
    ],
)
@pytest.mark.parametrize("pattern", [Pattern.EQUAL_PRINCIPAL, Pattern.LEVEL])
def test_a_published_flat_programme_at_10_4_per_cent_a_year(
    principal: int, instalment: int, pattern: Pattern
) -> None:
    rate = Rate(Decimal("10.4"), RatePer.YEAR)
    rows = a_year(principal=principal, rate=rate, base=Base.FLAT, pattern=pattern)
    assert {row.principal + row.interest for row in rows} == {instalment}


@pytest.mark.parametrize("base", Base)
def test_interest_each_month_and_the_principal_at_the_end(base: Base) -> None:
    rows = a_year(pattern=Pattern.INTEREST_THEN_BULLET, base=base)
    assert [row.principal + row.interest for row in rows] == [50_000] * 11 + [5_050_000]
    assert sum(interests(rows)) == 600_000


def test_equal_principal_on_what_is_still_owed() -> None:
    rows = schedule(some_terms())
    assert principals(rows) == [500_000] * 10
    assert interests(rows) == [50_000 - 5_000 * n for n in range(10)]
    assert sum(interests(rows)) == 275_000


def test_equal_principal_on_the_original_principal() -> None:
    assert interests(schedule(some_terms(base=Base.FLAT))) == [50_000] * 10


@pytest.mark.parametrize(
    ("base", "interest"),
    [(Base.DECLINING, [80_000] * 3 + [60_000] * 3 + [40_000] * 3 + [20_000] * 3), (Base.FLAT, [80_000] * 12)],
)
def test_principal_every_quarter_and_interest_every_month(base: Base, interest: list[int]) -> None:
    rows = a_year(principal=10_000_000, rate=Rate(Decimal("0.8")), principal_every=3, base=base)
    assert principals(rows) == [0, 0, 2_500_000] * 4
    assert interests(rows) == interest


def test_the_last_row_takes_what_rounding_left() -> None:
    rows = a_year(principal=10_000_000, rate=Rate(Decimal("0.8")))
    assert principals(rows) == [833_000] * 11 + [837_000]
    assert interests(rows) == [n * 1_000 for n in (80, 73, 67, 60, 53, 47, 40, 33, 27, 20, 13, 7)]
    exact = a_year(principal=10_000_000, rate=Rate(Decimal("0.8")), interest_rounding=1)
    assert interests(exact)[1:3] == [73_336, 66_672]
    assert sum(interests(exact)) == 520_176


def test_everything_at_the_end_carries_the_interest_of_all_periods() -> None:
    rows = a_year(pattern=Pattern.BULLET)
    assert [row[2:] for row in rows] == [(0, 0, 5_000_000)] * 11 + [(5_000_000, 600_000, 0)]


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"principal": 0}, ImpossiblePrincipal),
        ({"principal": -1}, ImpossiblePrincipal),
        ({"rounding": 10}, ImpossibleRounding),
        ({"interest_rounding": 0}, ImpossibleRounding),
        ({"months": 10, "every": 3}, UnevenMonths),
        ({"months": 0}, UnevenMonths),
        ({"every": 0}, UnevenMonths),
        ({"principal_free_rows": 10}, ImpossiblePeriods),
        ({"principal_free_rows": -1}, ImpossiblePeriods),
        ({"principal_every": 0}, ImpossiblePeriods),
        ({"grace_days": 28}, ImpossibleGraceDays),
        ({"grace_days": -1}, ImpossibleGraceDays),
        ({"first_due": date(2025, 1, 17)}, FirstDueTooEarly),
        ({"first_due": date(2025, 1, 16)}, FirstDueTooEarly),
    ],
)
def test_terms_that_cannot_be_kept_are_refused(changes: dict[str, Any], refusal: type[ClubError]) -> None:
    with pytest.raises(refusal):
        some_terms(**changes)


def test_the_widest_terms_are_accepted() -> None:
    terms = some_terms(principal_free_rows=9, grace_days=27, first_due=date(2025, 1, 18))
    assert principals(schedule(terms)) == [0] * 9 + [5_000_000]


@given(many_terms())
def test_principal_rows_add_up_and_the_last_balance_is_nothing(terms: Terms) -> None:
    rows = schedule(terms)
    assert len(rows) == terms.months // terms.every
    assert sum(principals(rows)) == terms.principal
    assert rows[-1].balance == 0


@given(many_terms())
def test_no_figure_of_a_row_is_below_zero_and_balances_follow(terms: Terms) -> None:
    balance = terms.principal
    for row in schedule(terms):
        assert min(row.principal, row.interest, row.balance) >= 0
        assert row.balance == balance - row.principal
        balance = row.balance


@given(many_terms())
def test_rows_fall_due_one_after_the_other(terms: Terms) -> None:
    rows = schedule(terms)
    days = [terms.disbursed_on, *(row.due for row in rows)]
    assert days == sorted(set(days))
    assert [row.n for row in rows] == list(range(1, len(rows) + 1))


@given(many_terms())
def test_the_first_rows_without_principal_have_none(terms: Terms) -> None:
    free = schedule(terms)[: terms.principal_free_rows]
    assert not any(principals(free))


@given(many_terms())
def test_every_schedule_is_that_of_the_rules_worked_out_slowly(terms: Terms) -> None:
    assert [(row.principal, row.interest, row.balance) for row in schedule(terms)] == slow_schedule(terms)
