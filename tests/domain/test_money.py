"""Whole đồng and exact rates."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.loan_errors import ImpossibleRate
from clubdesk.domain.money import ROUNDINGS, round_ratio, round_to
from clubdesk.domain.rates import Rate, RatePer

units = st.sampled_from(ROUNDINGS)


@pytest.mark.parametrize(
    ("value", "unit", "rounded"),
    [
        (Fraction(1, 2), 1, 1),
        (Fraction(49, 100), 1, 0),
        (Fraction(2499), 1_000, 2_000),
        (Fraction(2500), 1_000, 3_000),
        (Fraction(3500), 1_000, 4_000),
        (Fraction(250), 500, 500),
        (Fraction(249), 500, 0),
        (Fraction(10_000_000, 12), 1_000, 833_000),
        (Fraction(150), 100, 200),
    ],
)
def test_halves_go_up_to_the_next_multiple(value: Fraction, unit: int, rounded: int) -> None:
    assert round_to(value, unit) == rounded
    assert round_ratio(value.numerator, value.denominator, unit) == rounded


@given(st.integers(0, 10**12), st.integers(1, 10**9), units)
def test_what_is_rounded_is_the_nearest_multiple(numerator: int, denominator: int, unit: int) -> None:
    rounded = round_ratio(numerator, denominator, unit)
    assert rounded % unit == 0
    above = rounded - Fraction(numerator, denominator)
    assert -Fraction(unit, 2) < above <= Fraction(unit, 2)


@given(st.decimals(0, 10**9, places=3), units)
def test_rounding_agrees_with_decimal_arithmetic(value: Decimal, unit: int) -> None:
    expected = int((value / unit).quantize(Decimal(1), ROUND_HALF_UP)) * unit
    assert round_to(Fraction(value), unit) == expected


@given(st.integers(0, 10**10), st.integers(1, 400), units)
def test_a_ratio_need_not_be_in_lowest_terms(value: int, times: int, unit: int) -> None:
    assert round_ratio(value * times, 7 * times, unit) == round_ratio(value, 7, unit)


def test_a_monthly_rate_is_kept_exactly_as_typed() -> None:
    assert Rate(Decimal("0.8")).monthly == Fraction(8, 1_000)
    assert str(Rate(Decimal("0.80")).percent) == "0.80"


def test_a_yearly_rate_is_divided_by_twelve_as_a_fraction() -> None:
    rate = Rate(Decimal("10.4"), RatePer.YEAR)
    assert rate.monthly == Fraction(104, 12_000)
    assert rate.monthly * 12 == Fraction(104, 1_000)


def test_seven_per_cent_a_year_is_no_decimal_a_month_and_loses_nothing() -> None:
    assert Rate(Decimal(7), RatePer.YEAR).monthly == Fraction(7, 1_200)


@pytest.mark.parametrize("percent", ["-0.1", "NaN", "Infinity"])
def test_a_rate_that_is_no_rate_is_refused(percent: str) -> None:
    with pytest.raises(ImpossibleRate):
        Rate(Decimal(percent))


def test_a_rate_of_nothing_is_a_rate() -> None:
    assert Rate(Decimal(0)).monthly == 0
