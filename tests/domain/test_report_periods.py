"""The periods of reports: their names, their days, what closed last."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.report_errors import ImpossibleClosingDay, ImpossiblePeriod
from clubdesk.domain.report_periods import ClosingDays, PeriodKind, ReportPeriod, last_closed, period_of

CLOSINGS = st.builds(ClosingDays, month=st.integers(15, 31), half_year=st.integers(15, 31))
KEYS = st.one_of(
    st.builds("{:04}-{:02}".format, st.integers(1990, 2090), st.integers(1, 12)),
    st.builds("{:04}-Q{}".format, st.integers(1990, 2090), st.integers(1, 4)),
    st.builds("{:04}-H{}".format, st.integers(1990, 2090), st.integers(1, 2)),
    st.builds("{:04}".format, st.integers(1990, 2090)),
)


@given(key=KEYS, closing=CLOSINGS)
def test_periods_follow_each_other_without_a_gap(key: str, closing: ClosingDays) -> None:
    period = period_of(key)
    assert period.key == key
    since, until = period.days(closing)
    assert period.after().days(closing)[0] == until + timedelta(days=1)
    assert period.before().days(closing)[1] == since - timedelta(days=1)
    assert period.after().before() == period


@given(kind=st.sampled_from(PeriodKind), on=st.dates(date(1990, 1, 1), date(2090, 1, 1)), closing=CLOSINGS)
def test_the_last_closed_period_is_over_and_the_next_is_not(
    kind: PeriodKind, on: date, closing: ClosingDays
) -> None:
    found = last_closed(kind, on, closing)
    assert found.days(closing)[1] <= on < found.after().days(closing)[1]


@pytest.mark.parametrize(
    ("key", "since", "until"),
    [
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-Q1", date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-H2", date(2025, 7, 1), date(2025, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_without_a_closing_day_periods_are_those_of_the_calendar(key: str, since: date, until: date) -> None:
    assert period_of(key).days(ClosingDays()) == (since, until)


def test_a_key_is_read_as_people_type_it() -> None:
    assert period_of(" 2025-q2 ") == ReportPeriod(PeriodKind.QUARTER, 2025, 2)


@pytest.mark.parametrize(
    "key", ["", "2025-13", "2025-00", "2025-Q5", "2025-H3", "25-06", "2025/06", "2025-6"]
)
def test_what_names_no_period_is_refused(key: str) -> None:
    with pytest.raises(ImpossiblePeriod):
        period_of(key)


@pytest.mark.parametrize("day", [0, 14, 32])
def test_a_period_does_not_close_early_in_its_month(day: int) -> None:
    with pytest.raises(ImpossibleClosingDay):
        ClosingDays(month=day)
