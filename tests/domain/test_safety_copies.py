"""Which safety copies stay, over years and with clocks that lie (trust.md R9, R15)."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.safety_copies import Content, CopyMark, has_shrunk, kept

BEGIN = date(2024, 1, 1)
MOST_BUT_YEARS = 2 * 3 + 12 + 10 + 12 + 3


def a_working_life(days: int, *, a_day: int = 1, clock: dict[int, date] | None = None) -> set[CopyMark]:
    """What is left after a copy or more on each of so many days, thinned out after each."""
    left: set[CopyMark] = set()
    sequence = 0
    for number in range(days):
        day = (clock or {}).get(number, BEGIN + timedelta(days=number))
        for _copy in range(a_day):
            sequence += 1
            left = kept({*left, CopyMark(sequence, day)})
    return left


def first_days_back_from(day: date, *, months: int) -> list[date]:
    """The first days of this month and of those before it, so many."""
    firsts = [day.replace(day=1)]
    while len(firsts) < months:
        firsts.append((firsts[-1] - timedelta(days=1)).replace(day=1))
    return firsts


def kept_by_the_clock(copies: set[CopyMark]) -> set[CopyMark]:
    """What thinning by dates would keep: the negative control."""
    by_date = dict(enumerate(sorted(copies, key=lambda copy: (copy.day, copy.sequence))))
    left = kept(CopyMark(place, copy.day) for place, copy in by_date.items())
    return {by_date[mark.sequence] for mark in left}


def test_all_copies_of_the_last_two_days_stay() -> None:
    left = a_working_life(3, a_day=5)
    assert [copy.sequence for copy in sorted(left)][-10:] == list(range(6, 16))


def test_after_years_the_promised_set_remains() -> None:
    left = a_working_life(2_000, a_day=3)
    last = BEGIN + timedelta(days=1_999)
    days = {copy.day for copy in left}
    assert {last - timedelta(days=back) for back in range(14)} <= days
    assert {date(year, 12, 31) for year in range(2024, 2029)} <= days
    months = {(day.year, day.month) for day in days}
    assert {(last.year, month) for month in range(1, last.month + 1)} <= months
    assert len(left) <= MOST_BUT_YEARS + (last.year - BEGIN.year + 1)


def test_r15_after_2000_days_of_a_true_clock_exactly_the_promised_days_remain() -> None:
    last = BEGIN + timedelta(days=1_999)
    before = last - timedelta(days=2)
    sundays = [before - timedelta(days=back) for back in range(1, 99)]
    assert last == date(2029, 6, 22)
    promised = {last - timedelta(days=back) for back in range(2 + 12)}
    promised |= {before, *[day for day in sundays if day.isoweekday() == 7][:9]}
    promised |= {first - timedelta(days=1) for first in first_days_back_from(last, months=11)}
    promised |= {date(year, 12, 31) for year in range(2024, 2029)}
    assert {copy.day for copy in a_working_life(2_000)} == promised


def test_a_clock_that_jumps_for_some_days_loses_nothing_that_is_promised() -> None:
    wrong = {number: date(2009, 1, 1) for number in range(500, 510)}
    wrong |= {number: date(2036, 5, 5) for number in range(900, 905)}
    left = a_working_life(2_000, clock=wrong)
    assert {date(2009, 1, 1), date(2036, 5, 5)} <= {copy.day for copy in left}
    assert max(left) == CopyMark(2_000, BEGIN + timedelta(days=1_999))
    assert len(left) <= MOST_BUT_YEARS + 8


def test_r15_over_2000_days_of_lying_clocks_three_stay_and_nothing_near_is_lost() -> None:
    lies = Random(15)
    today, sequence, made = BEGIN, 0, list[CopyMark]()
    left: set[CopyMark] = set()
    for _day in range(2_000):
        today += timedelta(days=1)
        shown = today + timedelta(days=lies.choice((0,) * 20 + (-6_000, 4_000, -1, 30)))
        for _copy in range(lies.choice((1, 1, 2, 4))):
            sequence += 1
            made.append(CopyMark(sequence, shown))
            left = kept({*left, made[-1]})
            assert set(made[-3:]) <= left
    last_days = list(dict.fromkeys(copy.day for copy in reversed(made)))
    assert {copy for copy in made if copy.day in last_days[:1]} <= left
    assert {copy.day.year for copy in made} == {copy.day.year for copy in left}
    assert len(left) <= MOST_BUT_YEARS + 2 * 4 + len({copy.day.year for copy in made})


def test_r15_thinning_by_dates_would_lose_the_latest_copy_to_a_clock_set_back() -> None:
    usual = {CopyMark(number, BEGIN + timedelta(days=number)) for number in range(1, 400)}
    latest = {CopyMark(number, date(2023, 1, number - 399)) for number in range(400, 404)}
    assert latest <= kept(usual | latest)
    assert not latest <= kept_by_the_clock(usual | latest)


def test_r9_no_copy_goes_because_it_looks_old_or_of_the_future() -> None:
    usual = [CopyMark(number, BEGIN + timedelta(days=number)) for number in range(1, 11)]
    for lie in (date(2009, 1, 1), date(2036, 1, 1)):
        latest = CopyMark(11, lie)
        assert kept([*usual, latest]) == {*usual, latest}


marks = st.sets(
    st.builds(
        CopyMark, st.integers(1, 10**6), st.dates(min_value=date(2009, 1, 1), max_value=date(2040, 1, 1))
    ),
    max_size=60,
)


@given(copies=marks)
def test_the_latest_three_stay_and_thinning_twice_changes_nothing(copies: set[CopyMark]) -> None:
    left = kept(copies)
    assert left <= copies
    assert kept(left) == left
    latest = sorted(copies, key=lambda copy: copy.sequence, reverse=True)[:3]
    assert len(left) >= len(latest)
    assert not latest or latest[0].sequence in {copy.sequence for copy in left}


@pytest.mark.parametrize(
    ("members", "entries", "shrunk"),
    [
        (100, 1000, False),
        (91, 1000, False),
        (90, 1000, True),
        (100, 900, True),
        (0, 0, True),
        (120, 1100, False),
    ],
)
def test_a_tenth_less_than_before_is_odd(members: int, entries: int, shrunk: bool) -> None:
    before = Content(members=100, entries=1000, head="")
    assert has_shrunk(Content(members=members, entries=entries, head=""), before) is shrunk


def test_a_file_that_was_empty_cannot_shrink() -> None:
    nothing = Content(members=0, entries=0, head="")
    assert not has_shrunk(nothing, nothing)
