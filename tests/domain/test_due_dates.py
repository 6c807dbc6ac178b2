"""Due dates: the kept day, cut to the month's length, never drifting (lending_rules 3)."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.clubs import FirstDueRule, LendingRules, first_due
from clubdesk.domain.due_dates import due_date, month_after, on_meeting_day, one_period_after
from tests.builders import some_terms

days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_the_31st_is_cut_in_short_months_and_comes_back() -> None:
    first = date(2026, 1, 31)
    found = [due_date(first, kept_day=31, every=1, n=n) for n in range(1, 6)]
    assert [str(day) for day in found] == [
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
        "2026-05-31",
    ]


def test_a_first_due_date_typed_as_28_february_keeps_the_28th() -> None:
    terms = some_terms(
        disbursed_on=date(2025, 1, 31), first_due=date(2025, 2, 28), kept_day=28, months=3, every=1
    )
    assert [row.day for row in terms.due_dates()] == [28, 28, 28]


def test_a_first_due_date_made_from_the_31st_keeps_the_31st() -> None:
    terms = some_terms(disbursed_on=date(2025, 1, 31), first_due=date(2025, 2, 28), kept_day=31, months=3)
    assert list(terms.due_dates()) == [date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30)]


def test_a_leap_year_keeps_its_29th_for_the_30th() -> None:
    assert month_after(date(2024, 1, 30), 1, kept_day=30) == date(2024, 2, 29)
    assert month_after(date(2025, 1, 30), 1, kept_day=30) == date(2025, 2, 28)


def test_quarters_pass_over_the_new_year() -> None:
    assert due_date(date(2025, 10, 31), kept_day=31, every=3, n=3) == date(2026, 4, 30)


def test_one_period_after_is_the_same_day_of_a_later_month() -> None:
    assert one_period_after(date(2025, 1, 31), every=1) == date(2025, 2, 28)
    assert one_period_after(date(2025, 1, 20), every=3) == date(2025, 4, 20)


def test_the_meeting_day_of_the_month_after_is_the_first_due_date() -> None:
    assert on_meeting_day(date(2025, 1, 3), every=1, meeting_day=17) == date(2025, 2, 17)
    assert on_meeting_day(date(2025, 1, 30), every=1, meeting_day=31) == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("rule", "due", "kept"),
    [
        (FirstDueRule.MEETING_DAY, date(2025, 2, 17), 17),
        (FirstDueRule.ONE_PERIOD, date(2025, 2, 28), 31),
    ],
)
def test_the_club_chooses_how_the_first_due_date_is_made(rule: FirstDueRule, due: date, kept: int) -> None:
    rules = LendingRules(first_due_rule=rule)
    made = first_due(rules, disbursed_on=date(2025, 1, 31), every=1, meeting_day=17)
    assert made == (due, kept)


@given(days, st.integers(1, 31), st.sampled_from([1, 2, 3, 6, 12]), st.integers(2, 60))
def test_a_row_falls_on_the_kept_day_or_the_last_of_its_month(
    first: date, kept: int, every: int, n: int
) -> None:
    due = due_date(first, kept_day=kept, every=every, n=n)
    assert due.day == min(kept, calendar.monthrange(due.year, due.month)[1])
    months = (due.year - first.year) * 12 + due.month - first.month
    assert months == (n - 1) * every


@given(days, st.sampled_from([1, 3]))
def test_a_due_date_is_the_same_however_many_rows_come_before(first: date, every: int) -> None:
    far = due_date(first, kept_day=31, every=every, n=25)
    nearer = due_date(first, kept_day=31, every=every, n=13)
    assert month_after(nearer, 12 * every, kept_day=31) == far
