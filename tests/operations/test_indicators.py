"""The association's indicators of club A, against figures that were computed elsewhere."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from clubdesk.domain.indicators import CODES, Unit, share
from clubdesk.domain.report_errors import PeriodNotBegun
from clubdesk.domain.report_periods import ClosingDays, period_of
from clubdesk.operations.indicators import indicators_of
from clubdesk.operations.report_periods import closing_days, save_closing_days
from tests.builders import CLUB_A

LATER = date(2025, 7, 31)
ENDS = json.loads((CLUB_A / "expected.json").read_text("utf-8"))["month_ends"]
STOCKS = {
    ("A1", ""): "members",
    ("A4", ""): "women",
    ("A5", ""): "aged_60",
    ("A6", ""): "aged_55",
    ("A8", ""): "poor",
    ("A9", ""): "near_poor",
    ("C1", ""): "income_fund_total",
    ("C1", "cash"): "income_fund_cash",
    ("C2", "income.closing"): "income_fund_total",
    ("C2", "activity.closing"): "activity_fund_cash",
    ("D2", ""): "borrowers_ever",
    ("D3", ""): "outstanding",
    ("D3", "loans"): "active_loans",
    ("D6", ""): "principal_overdue",
    ("D6", "over-30"): "loans_over_30_days",
    ("D6", "over-30.outstanding"): "outstanding_over_30_days",
}
FLOWS = {("B1", ""): "meetings", ("D4", ""): "principal_collected", ("D5", ""): "interest_collected"}
NOTHING: Mapping[str, int] = dict.fromkeys(FLOWS.values(), 0)


def figures(key: str) -> dict[tuple[str, str], int | Decimal]:
    return {
        (one.code, one.part): one.value
        for one in indicators_of(period_of(key), today=LATER).indicators
        if one.value is not None
    }


@pytest.mark.usefixtures("club_a")
def test_the_indicators_of_every_month_are_what_was_expected() -> None:
    for before, end in pairwise([NOTHING, *ENDS]):
        found = figures(end["month"])
        stocks = {where: end[name] for where, name in STOCKS.items()}
        flows = {where: end[name] - before[name] for where, name in FLOWS.items()}
        assert {where: found[where] for where in stocks | flows} == stocks | flows, end["month"]


@pytest.mark.usefixtures("club_a")
def test_a_quarter_is_its_three_months_and_what_stands_at_their_end() -> None:
    months = [figures(f"2025-{month:02}") for month in (4, 5, 6)]
    quarter = figures("2025-Q2")
    for where in (*FLOWS, ("D1", "amount"), ("C3", "collected"), ("C2", "activity.in"), ("K", "")):
        assert quarter[where] == sum(month[where] for month in months), where
    for where in (*STOCKS, ("C2", "income.closing")):
        assert quarter[where] == months[-1][where], where
    assert quarter["C2", "activity.opening"] == months[0]["C2", "activity.opening"]


@pytest.mark.usefixtures("club_a")
def test_ratios_stand_beside_the_counts_they_come_from() -> None:
    told = indicators_of(period_of("2025-06"), today=LATER).indicators
    ratios = [one for one in told if one.unit is Unit.PERCENT]
    assert {one.code for one in ratios} >= {"A4", "A5", "A6", "B2", "D2", "D6", "D7", "D8"}
    for one in ratios:
        assert one.count is not None
        assert one.of is not None
        assert one.value == share(one.count, one.of)
        assert 0 <= one.count <= one.of
    assert all(one.count is None and one.of is None for one in told if one.unit is not Unit.PERCENT)
    assert list(dict.fromkeys(one.code for one in told)) == list(CODES)


@pytest.mark.usefixtures("club_a")
def test_each_fund_closes_at_what_it_opened_with_and_what_came_and_went() -> None:
    for key in ("2023-01", "2024-Q3", "2025-H1", "2024"):
        found = figures(key)
        for fund in ("income", "activity"):
            opening, came, went, closing = (
                found["C2", f"{fund}.{name}"] for name in ("opening", "in", "out", "closing")
            )
            assert opening + came - went == closing, (key, fund)


@pytest.mark.usefixtures("club_a")
def test_periods_close_on_the_day_that_the_club_set() -> None:
    assert closing_days() == ClosingDays()
    save_closing_days(ClosingDays(month=25, half_year=15))
    june = indicators_of(period_of("2025-06"), today=LATER)
    assert (june.since.isoformat(), june.until.isoformat()) == ("2025-05-26", "2025-06-25")
    half = indicators_of(period_of("2025-H1"), today=LATER)
    assert (half.since.isoformat(), half.until.isoformat()) == ("2024-12-16", "2025-06-15")


@pytest.mark.usefixtures("club_a")
def test_a_period_that_is_not_over_is_counted_up_to_today_so_that_nothing_is_overdue_early() -> None:
    half_way = date(2025, 6, 10)
    quarter = indicators_of(period_of("2025-Q2"), today=half_way)
    assert (quarter.since, quarter.until) == (date(2025, 4, 1), half_way)
    overdue = {one.part: one.value for one in quarter.indicators if one.code == "D6"}
    may = {one.part: one.value for one in indicators_of(period_of("2025-05"), today=half_way).indicators}
    assert overdue[""] == figures("2025-05")["D6", ""], may
    assert indicators_of(period_of("2025-06"), today=half_way).until == half_way
    with pytest.raises(PeriodNotBegun):
        indicators_of(period_of("2025-07"), today=half_way)


def test_an_empty_club_has_every_indicator_and_no_ratio(open_club: Path) -> None:
    assert open_club.exists()
    told = indicators_of(period_of("2025-06"), today=LATER).indicators
    assert list(dict.fromkeys(one.code for one in told)) == list(CODES)
    empty = {one.code for one in told if one.value is None}
    assert {"A4", "B2", "D6", "D7", "D8"} <= empty
