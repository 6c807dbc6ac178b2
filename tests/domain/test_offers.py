"""What a borrower may be offered: sums of a schedule, two offers compared, the months a purse can bear."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.loan_errors import InstalmentOutOfReach
from clubdesk.domain.offers import OfferDifference, difference, months_to_pay, offer_of
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Pattern, Terms
from tests.builders import some_terms
from tests.domain.loan_strategies import many_terms


@given(many_terms())
def test_every_dong_lent_comes_back_and_the_rest_is_interest(terms: Terms) -> None:
    offer = offer_of(terms)
    assert sum(row.principal for row in offer.rows) == terms.principal
    assert sum(offer.instalments) == offer.total == terms.principal + offer.interest
    assert offer.largest == max(row.principal + row.interest for row in offer.rows)
    assert 0 not in offer.instalments


@given(many_terms(), many_terms())
def test_two_offers_differ_by_as_much_either_way(one: Terms, other: Terms) -> None:
    first, second = offer_of(one), offer_of(other)
    there, back = difference(first, second), difference(second, first)
    assert (there.principal, there.months, there.interest, there.largest) == (
        -back.principal,
        -back.months,
        -back.interest,
        -back.largest,
    )
    assert first.total + there.principal + there.interest == second.total


def test_more_months_cost_more_and_weigh_less() -> None:
    year = offer_of(some_terms(principal=6_000_000, rate=Rate(Decimal("0.8")), months=12))
    longer = offer_of(some_terms(principal=6_000_000, rate=Rate(Decimal("0.8")), months=24))
    assert (year.interest, year.largest) == (312_000, 548_000)
    assert (longer.interest, longer.largest) == (600_000, 298_000)
    assert difference(year, longer) == OfferDifference(
        principal=0, months=12, interest=288_000, largest=-250_000
    )


def test_without_interest_only_what_was_lent_is_paid() -> None:
    offer = offer_of(some_terms(principal=6_000_000, rate=Rate(Decimal(0)), months=12))
    assert (offer.interest, offer.total, offer.instalments) == (0, 6_000_000, [500_000] * 12)


def test_what_is_paid_at_once_is_one_instalment() -> None:
    terms = some_terms(principal=6_000_000, rate=Rate(Decimal("0.8")), months=12, pattern=Pattern.BULLET)
    assert offer_of(terms).instalments == [6_576_000]


@given(many_terms(), st.integers(1, 40_000_000))
def test_the_months_found_are_enough_and_no_fewer_are(terms: Terms, at_most: int) -> None:
    within = 60
    shortest = terms.every * (terms.principal_free_rows + 1)
    enough = [
        months
        for months in range(shortest, within + 1, terms.every)
        if offer_of(replace(terms, months=months)).largest <= at_most
    ]
    if enough:
        assert months_to_pay(terms, at_most, within=within) == enough[0]
    else:
        with pytest.raises(InstalmentOutOfReach):
            months_to_pay(terms, at_most, within=within)


@given(many_terms())
def test_what_a_term_asks_is_borne_within_that_term(terms: Terms) -> None:
    assert months_to_pay(terms, offer_of(terms).largest, within=360) <= terms.months


@pytest.mark.parametrize("at_most", [0, -1, 40_000])
def test_a_purse_that_never_bears_it_is_refused(at_most: int) -> None:
    terms = some_terms(principal=5_000_000, rate=Rate(Decimal("0.8")), pattern=Pattern.INTEREST_THEN_BULLET)
    with pytest.raises(InstalmentOutOfReach) as refused:
        months_to_pay(terms, at_most, within=360)
    assert (refused.value.at_most, refused.value.within) == (at_most, 360)


def test_quarterly_rows_give_whole_quarters() -> None:
    terms = some_terms(principal=6_000_000, rate=Rate(Decimal(1)), months=3, every=3)
    assert months_to_pay(terms, 1_300_000, within=360) == 18
