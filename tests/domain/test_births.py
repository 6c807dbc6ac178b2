from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth, age_on


@pytest.mark.parametrize(
    ("birth", "text"),
    [(Birth(1961), "1961"), (Birth(1961, 5), "1961-05"), (Birth(1961, 5, 3), "1961-05-03")],
)
def test_a_birth_is_written_and_read_as_far_as_it_is_known(birth: Birth, text: str) -> None:
    assert str(birth) == text
    assert Birth.from_iso(text) == birth


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_of_birth_survives_being_written_and_read(day: date) -> None:
    assert str(Birth.from_iso(day.isoformat())) == day.isoformat()


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1961, 13, None),
        (1961, 0, None),
        (1961, 4, 31),
        (1961, 2, 29),
        (1961, None, 3),
        (0, None, None),
        (1961, 1, 0),
    ],
)
def test_what_is_on_no_calendar_is_not_a_birth(year: int, month: int | None, day: int | None) -> None:
    with pytest.raises(ValueError, match=r"."):
        Birth(year, month, day)


@pytest.mark.parametrize(
    "text", ["", "61", "1961-5", "1961-05-03-01", "1961-05-3", "05/1961", "1961-02-29", "1961 "]
)
def test_other_writings_are_not_read_from_the_books(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Birth.from_iso(text)


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2025, 5, 2), 63),
        (date(2025, 5, 3), 64),
        (date(2025, 12, 31), 64),
        (date(2026, 1, 1), 64),
    ],
)
def test_age_counts_completed_years(day: date, age: int) -> None:
    assert age_on(Birth(1961, 5, 3), day) == age


@pytest.mark.parametrize(
    ("day", "age"),
    [
        (date(2025, 2, 28), 64),
        (date(2025, 3, 1), 65),
        (date(2024, 2, 28), 63),
        (date(2024, 2, 29), 64),
    ],
)
def test_the_birthday_of_29_february_is_1_march_in_other_years(day: date, age: int) -> None:
    assert age_on(Birth(1960, 2, 29), day) == age


def test_with_the_month_known_age_counts_from_its_first_day() -> None:
    assert age_on(Birth(1965, 6), date(2025, 5, 31)) == 59
    assert age_on(Birth(1965, 6), date(2025, 6, 1)) == 60


def test_with_only_the_year_known_age_is_year_minus_year() -> None:
    assert age_on(Birth(1965), date(2025, 1, 1)) == 60
    assert age_on(Birth(1965), date(2025, 12, 31)) == 60
