"""A time of day, read from typing and spoken in minutes."""

import pytest

from clubdesk.text.errors import UnreadableTime
from clubdesk.text.times import parse_time, spoken_time


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("16:10", "16:10"),
        ("16h10", "16:10"),
        ("16H", "16:00"),
        ("1610", "16:10"),
        ("8.05", "08:05"),
        ("16 giờ 10 phút", "16:10"),
        (" 7 ", "07:00"),
    ],
)
def test_a_time_is_read_in_the_usual_writings(typed: str, kept: str) -> None:
    assert parse_time(typed) == kept


@pytest.mark.parametrize("typed", ["", "25:00", "16:61", "chiều", "16:1", "-1"])
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(UnreadableTime):
        parse_time(typed)


def test_minutes_tell_a_time_in_hours_and_minutes() -> None:
    assert spoken_time("14:00") == "14 giờ 00"
