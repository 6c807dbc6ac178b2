from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.text.dates import (
    format_birth,
    format_date,
    long_date,
    parse_birth,
    parse_date,
)
from clubdesk.text.errors import UnreadableBirth, UnreadableDate

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "17/1/2025", "17/01/2025", "17-1-2025", "17.1.2025", "17 01 2025", "17 1 2025", "17012025",
        " 17/1/2025 ", "17 / 1 / 2025", "17  01  2025", "17\u00a001\u00a02025",
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(text: str) -> None:
    assert parse_date(text) == date(2025, 1, 17)


@pytest.mark.parametrize(
    "text",
    [
        "", "17", "2025", "17/1", "17/1/25", "17/1/0025", "1/2025", "17/1-2025", "1712025", "2025-01-17",
        "29/2/2025", "31/4/2025", "0/1/2025", "1/13/2025", "17/1/2025/1", "hôm nay", "١٧/١/٢٠٢٥", "17/1/1825",
    ],
)  # fmt: skip
def test_anything_else_is_refused_as_typed(text: str) -> None:
    with pytest.raises(UnreadableDate) as refused:
        parse_date(text)
    assert refused.value.text == text


def test_a_day_and_month_are_taken_in_the_year_of_today() -> None:
    assert parse_date("17/1", today=date(2026, 5, 3)) == date(2026, 1, 17)
    assert parse_date("29-2", today=date(2024, 5, 3)) == date(2024, 2, 29)
    with pytest.raises(UnreadableDate):
        parse_date("29/2", today=date(2026, 5, 3))


def test_today_does_not_change_a_full_date() -> None:
    assert parse_date("17/1/2025", today=date(2026, 5, 3)) == date(2025, 1, 17)


@given(days)
def test_every_written_day_is_read_back(day: date) -> None:
    assert parse_date(format_date(day)) == day
    assert parse_date(f"{day.day}.{day.month}.{day.year}") == day
    assert parse_date(format_date(day).replace("/", "")) == day


def test_days_are_written_with_two_digits() -> None:
    assert format_date(date(2025, 1, 7)) == "07/01/2025"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 3, 15), "ngày 15 tháng 3 năm 2026"),
        (date(2026, 12, 9), "ngày 09 tháng 12 năm 2026"),
    ],
)
def test_papers_put_a_zero_before_small_days_and_the_first_two_months(day: date, text: str) -> None:
    assert long_date(day) == text


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("1961", Birth(1961)),
        (" 1961 ", Birth(1961)),
        ("5/1961", Birth(1961, 5)),
        ("05-1961", Birth(1961, 5)),
        ("05 / 1961", Birth(1961, 5)),
        ("3/5/1961", Birth(1961, 5, 3)),
        ("03051961", Birth(1961, 5, 3)),
    ],
)
def test_a_birth_is_read_as_far_as_it_is_known(text: str, birth: Birth) -> None:
    assert parse_birth(text) == birth


@pytest.mark.parametrize("text", ["", "61", "13/1961", "0/1961", "29/2/1961", "3/5", "3/5/61", "1861"])
def test_anything_else_is_not_a_birth(text: str) -> None:
    with pytest.raises(UnreadableBirth) as refused:
        parse_birth(text)
    assert refused.value.text == text


@pytest.mark.parametrize(
    ("birth", "text"),
    [(Birth(1961), "1961"), (Birth(1961, 5), "05/1961"), (Birth(1961, 5, 3), "03/05/1961")],
)
def test_a_birth_is_written_as_far_as_it_is_known(birth: Birth, text: str) -> None:
    assert format_birth(birth) == text
    assert parse_birth(text) == birth
