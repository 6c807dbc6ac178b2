from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth, age_on, turns
from clubdesk.domain.composition import (
    composition,
    composition_over_time,
    ends_of_months,
    ends_of_years,
    percent,
)
from clubdesk.domain.member_errors import ImpossibleTarget
from clubdesk.domain.members import Member, Sex
from clubdesk.domain.targets import PROGRAMME, Band, Targets, from_plain, standings, to_plain
from tests.domain.people import a_line, births, lines

people = st.lists(lines().map(lambda line: line.member), max_size=25)
moments = st.lists(st.dates(date(2014, 1, 1), date(2028, 1, 1)), min_size=1, max_size=12).map(sorted)


@given(people, moments, st.integers(50, 70))
def test_over_time_is_what_each_day_counts(members: list[Member], days: list[date], older_age: int) -> None:
    points = composition_over_time(members, days, older_age=older_age)
    for day, point in zip(days, points, strict=True):
        counted = composition(members, day, older_age=older_age)
        assert (point.on, point.members, point.women, point.older) == (
            day,
            counted.members,
            counted.women,
            counted.older,
        )


@given(births.filter(bool), st.integers(1, 100))
def test_the_first_day_of_an_age(birth: Birth, age: int) -> None:
    first = turns(birth, age)
    assert age_on(birth, first) == age
    assert age_on(birth, first - timedelta(days=1)) == age - 1


def test_ends_of_months_and_years_since_the_first_member_joined() -> None:
    members = [a_line(joined_on=date(2024, 11, 17)).member, a_line(joined_on=date(2025, 6, 1)).member]
    assert ends_of_months(members, date(2025, 2, 3)) == [
        date(2024, 11, 30),
        date(2024, 12, 31),
        date(2025, 1, 31),
        date(2025, 2, 3),
    ]
    assert ends_of_years(members, date(2026, 2, 3)) == [
        date(2024, 12, 31),
        date(2025, 12, 31),
        date(2026, 2, 3),
    ]
    assert ends_of_years([], date(2026, 2, 3)) == ends_of_months([], date(2026, 2, 3)) == [date(2026, 2, 3)]


def test_per_cents_are_whole_halves_up() -> None:
    assert [percent(1, 8), percent(1, 3), percent(0, 5), percent(0, 0)] == [13, 33, 0, None]


def test_the_club_stands_in_or_beside_each_band() -> None:
    members = [a_line(n, birth=Birth(1950 + 10 * (n % 4)), sex=list(Sex)[n % 2]).member for n in range(8)]
    found = standings(
        composition(members, date(2026, 6, 17)), 9, Targets(people=Band(8, 9), women=Band(0, 50))
    )
    assert {name: one.figure for name, one in found.items()} == {
        "people": 8,
        "women": 50,
        "older": 50,
        "younger": 50,
        "second": 75,
        "borrowers": 100,
    }
    assert [name for name, one in found.items() if not one.is_met] == ["older", "younger"]
    empty = standings(composition([], date(2026, 6, 17)), 0, PROGRAMME)
    assert [name for name, one in empty.items() if not one.is_met] == ["people"]


@pytest.mark.parametrize(
    "changes",
    [
        {"people": Band(70, 50)},
        {"women": Band(60, 101)},
        {"older": Band(-1, 20)},
        {"older_age": 54},
        {"older_age": 101},
        {"second_age": 0},
    ],
)
def test_an_impossible_target_is_refused(changes: dict[str, Band | int]) -> None:
    with pytest.raises(ImpossibleTarget):
        Targets(**changes)  # type: ignore[arg-type]


def test_targets_are_written_as_plain_numbers_and_read_back() -> None:
    own = Targets(people=Band(30, 130), older=Band(70, 100), older_age=61, second_age=50)
    assert from_plain(to_plain(own)) == own
    assert from_plain({"women": {"low": 1, "high": 2}, "what": 3, "older_age": "x"}) == Targets(
        women=Band(1, 2)
    )
    with pytest.raises(ImpossibleTarget):
        from_plain({"women": {"low": "a"}})
