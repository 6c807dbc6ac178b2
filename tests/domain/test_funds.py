"""Interest goes to the funds by the club's shares (lending_rules 7)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.funds import InterestShares, share_out
from clubdesk.domain.ledger_errors import SharesDoNotAddUp

INCOME, ACTIVITY, RISK = 1, 2, 3


@st.composite
def many_shares(draw: st.DrawFn) -> list[tuple[int, Decimal]]:
    cuts = sorted(draw(st.lists(st.integers(0, 10_000), max_size=4)))
    parts = [b - a for a, b in zip([0, *cuts], [*cuts, 10_000], strict=True)]
    return [(fund, Decimal(part) / 100) for fund, part in enumerate(parts, start=1)]


@pytest.mark.parametrize(
    ("interest", "parts"),
    [
        (50_000, [(INCOME, 15_000), (ACTIVITY, 35_000)]),
        (1, [(INCOME, 0), (ACTIVITY, 1)]),
        (5, [(INCOME, 2), (ACTIVITY, 3)]),
        (0, [(INCOME, 0), (ACTIVITY, 0)]),
    ],
)
def test_thirty_seventy_rounds_the_first_and_gives_the_rest_to_the_last(
    interest: int, parts: list[tuple[int, int]]
) -> None:
    assert share_out(interest, [(INCOME, Decimal(30)), (ACTIVITY, Decimal(70))]) == parts


def test_everything_may_go_to_one_fund() -> None:
    assert share_out(50_000, [(ACTIVITY, Decimal(100))]) == [(ACTIVITY, 50_000)]


def test_three_funds_share_in_the_order_of_the_settings() -> None:
    thirds = [(INCOME, Decimal("33.3")), (RISK, Decimal("33.3")), (ACTIVITY, Decimal("33.4"))]
    assert share_out(100, thirds) == [(INCOME, 33), (RISK, 33), (ACTIVITY, 34)]


def test_halves_of_a_dong_never_make_a_share_negative() -> None:
    halves = [(INCOME, Decimal(50)), (RISK, Decimal(50)), (ACTIVITY, Decimal(0))]
    assert share_out(1, halves) == [(INCOME, 1), (RISK, 0), (ACTIVITY, 0)]


@given(st.integers(0, 10**9), many_shares())
def test_shares_add_up_to_the_interest_and_none_is_negative(
    interest: int, shares: list[tuple[int, Decimal]]
) -> None:
    parts = share_out(interest, shares)
    assert [fund for fund, _ in parts] == [fund for fund, _ in shares]
    assert sum(amount for _, amount in parts) == interest
    assert min(amount for _, amount in parts) >= 0


@given(many_shares())
def test_shares_of_a_hundred_per_cent_are_accepted(shares: list[tuple[int, Decimal]]) -> None:
    assert InterestShares(date(2025, 1, 17), tuple(shares)).shares == tuple(shares)


@pytest.mark.parametrize("shares", [((1, Decimal(99)),), ((1, Decimal(110)), (2, Decimal(-10))), ()])
def test_shares_that_are_not_a_hundred_per_cent_are_refused(shares: tuple[tuple[int, Decimal], ...]) -> None:
    with pytest.raises(SharesDoNotAddUp):
        InterestShares(date(2025, 1, 17), shares)
