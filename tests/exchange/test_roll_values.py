"""Dates of birth and numbers as lists really hold them: what is read, and what is told about it."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.members import Sex
from clubdesk.domain.roll import Trouble
from clubdesk.exchange.cells import Cell
from clubdesk.exchange.roll_births import birth_of_age, joined_birth, read_birth
from clubdesk.exchange.roll_numbers import read_citizen, read_phone
from tests.exchange.roll_lists import TODAY


def of_text(text: str) -> tuple[str | None, list[Trouble]]:
    birth, found = read_birth(Cell(text, "s"), text, today=TODAY)
    return (str(birth) if birth else None), [trouble for trouble, _hint in found]


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("1943", "1943"),
        ("02/02/1959", "1959-02-02"),
        ("25-5-1989", "1989-05-25"),
        ("12 / 5 / 1950", "1950-05-12"),
        ("12.5.1950", "1950-05-12"),
        ("12051950", "1950-05-12"),
        ("7/1976", "1976-07"),
        ("1950-05-12", "1950-05-12"),
        ("1950-05-12 00:00:00", "1950-05-12"),
        ("ngày 5 tháng 3 năm 1950", "1950-03-05"),
        ("tháng 3 năm 1950", "1950-03"),
        ("sinh năm 1950", "1950"),
        ("1950 (75 tuổi)", "1950"),
        ("??/??/1950", "1950"),
        ("00/00/1950", "1950"),
        ("00/05/1950", "1950-05"),
        ("1950.0", "1950"),
        ("-", None),
        ("không", None),
    ],
)
def test_births_that_are_certain(text: str, birth: str | None) -> None:
    assert of_text(text) == (birth, [])


@pytest.mark.parametrize(
    ("text", "birth", "trouble"),
    [
        ("43", "1943", Trouble.YEAR_GUESSED),
        ("08", "2008", Trouble.YEAR_GUESSED),
        ("09", "1909", Trouble.YEAR_GUESSED),
        ("23/11/08", "1908-11-23", Trouble.YEAR_GUESSED),
        ("22/11/08", "2008-11-22", Trouble.YEAR_GUESSED),
        ("5/43", "1943-05", Trouble.YEAR_GUESSED),
        ("22890", "1962-09-01", Trouble.BIRTH_FROM_SERIAL),
        ("khoảng 1950", "1950", Trouble.BIRTH_APPROXIMATE),
        ("2015", "2015", Trouble.NOT_GROWN_UP),
        ("30/02/1950", None, Trouble.BIRTH_IMPOSSIBLE),
        ("05/25/1960", None, Trouble.BIRTH_IMPOSSIBLE),
        ("2030", None, Trouble.BIRTH_OUT_OF_RANGE),
        ("1850", None, Trouble.BIRTH_OUT_OF_RANGE),
        ("năm Dần", None, Trouble.BIRTH_UNREADABLE),
        ("1/2/3/1950", None, Trouble.BIRTH_UNREADABLE),
        ("1" * 5_000, None, Trouble.BIRTH_UNREADABLE),
    ],
)
def test_births_with_something_to_tell(text: str, birth: str | None, trouble: Trouble) -> None:
    assert of_text(text) == (birth, [trouble])


@pytest.mark.parametrize(
    ("value", "form", "birth", "troubles"),
    [
        (datetime.fromisoformat("1943-06-17"), "dd/mm/yyyy", "1943-06-17", []),
        (datetime.fromisoformat("1943-06-01"), "mm/yyyy", "1943-06", []),
        (datetime.fromisoformat("1943-01-01"), "yyyy", "1943", []),
        (datetime.fromisoformat("1905-05-03"), "dd/mm/yyyy", "1950", [Trouble.BIRTH_YEAR_AS_DATE]),
    ],
)
def test_date_cells_are_read_as_they_are_shown(
    value: datetime, form: str, birth: str, troubles: list[Trouble]
) -> None:
    cell = Cell(value, "d", form=form)
    read, found = read_birth(cell, cell.shown, today=TODAY)
    assert (str(read), [trouble for trouble, _hint in found]) == (birth, troubles)


def test_number_cells_are_years_or_a_spreadsheets_days() -> None:
    for value, birth in ((1950, Birth(1950)), (1950.0, Birth(1950)), (18_000, Birth(1949, 4, 12))):
        assert read_birth(Cell(value), Cell(value).shown, today=TODAY)[0] == birth


@given(st.dates(date(1920, 1, 1), date(2007, 12, 31)))
def test_two_digits_give_the_latest_year_of_a_grown_up(day: date) -> None:
    birth, _found = read_birth(Cell(None), f"{day.day}/{day.month}/{day.year % 100:02d}", today=TODAY)
    if birth is None:
        assert (day.month, day.day) == (2, 29)
        return
    assert age_on(birth, TODAY) >= 18
    assert birth.year % 100 == day.year % 100
    assert birth.year + 100 > TODAY.year - 18 - (
        (birth.month or 1, birth.day or 1) > (TODAY.month, TODAY.day)
    )


def test_ages_and_columns_of_parts() -> None:
    for text in ("75", "75 tuổi", "75.0"):
        assert birth_of_age(Cell(text), text, today=TODAY, counted_in=2025)[0] == Birth(1950)
    about = birth_of_age(Cell(None), "khoảng 75", today=TODAY, counted_in=2025)
    assert about == (Birth(1950), ((Trouble.BIRTH_APPROXIMATE, ""), (Trouble.BIRTH_FROM_AGE, "1950")))
    assert birth_of_age(Cell(1950), "1950", today=TODAY, counted_in=2025) == (Birth(1950), ())
    assert joined_birth("", "", "1950", today=TODAY) == (Birth(1950), ())
    assert joined_birth("", "5", "1950", today=TODAY) == (Birth(1950, 5), ())
    assert joined_birth("5/3", "", "1950", today=TODAY) == (Birth(1950, 3, 5), ())
    assert joined_birth("05/03/2026", "", "1950", today=TODAY) == (Birth(1950, 3, 5), ())
    assert joined_birth("5", "", "1950", today=TODAY) == (Birth(1950), ((Trouble.BIRTH_APPROXIMATE, ""),))


@pytest.mark.parametrize(
    ("value", "number", "troubles"),
    [
        ("001050000999", "001050000999", []),
        ("001 050 000 999", "001050000999", []),
        (1050000999, "001050000999", [Trouble.CITIZEN_ZEROS]),
        (19176000001.0, "019176000001", [Trouble.CITIZEN_ZEROS]),
        ("1.9176000001E+10", "019176000001", [Trouble.CITIZEN_ZEROS]),
        ("1.9176E+10", "", [Trouble.CITIZEN_ROUNDED]),
        ("1.91760000010E+10", "019176000001", [Trouble.CITIZEN_ZEROS]),
        ("1.91760000015E+10", "", [Trouble.CITIZEN_ROUNDED]),
        ("012345678", "012345678", [Trouble.CITIZEN_OLD_CARD]),
        (12345678, "012345678", [Trouble.CITIZEN_ZEROS, Trouble.CITIZEN_OLD_CARD]),
        ("12345", "12345", [Trouble.CITIZEN_LENGTH]),
        ("CMND: 123456789", "123456789", [Trouble.CITIZEN_OLD_CARD]),
        ("001050000999 (cấp 2021)", "001050000999", [Trouble.CITIZEN_MORE]),
        ("001050000999/012345678", "001050000999", [Trouble.CITIZEN_MORE]),
        ("001050000999/001050000998", "001050000999/001050000998", [Trouble.CITIZEN_LENGTH]),
        ("chưa có", "", []),
        ("mất thẻ", "mất thẻ", [Trouble.CITIZEN_LENGTH]),
        ("999050000999", "999050000999", [Trouble.CITIZEN_PROVINCE]),
    ],
)
def test_citizen_numbers(value: object, number: str, troubles: list[Trouble]) -> None:
    cell = Cell(value)
    read, found = read_citizen(cell, cell.shown, sex=None, birth=None)
    assert (read, [trouble for trouble, _hint in found]) == (number, troubles)


def test_a_citizen_number_of_somebody_else_is_doubted() -> None:
    _number, found = read_citizen(Cell("001050000999"), "001050000999", sex=Sex.FEMALE, birth=Birth(1951))
    assert [trouble for trouble, _hint in found] == [Trouble.CITIZEN_SEX, Trouble.CITIZEN_BIRTH]


@pytest.mark.parametrize(
    ("value", "number", "found"),
    [
        ("0912345678", "0912345678", []),
        ("+84 997 311 910", "0997311910", []),
        ("0912.345.678", "0912345678", []),
        (912345678, "0912345678", [(Trouble.PHONE_ZERO, "0912345678")]),
        (912345678.0, "0912345678", [(Trouble.PHONE_ZERO, "0912345678")]),
        ("0168 765 4321", "01687654321", [(Trouble.PHONE_OLD, "0387654321")]),
        ("(024) 3825 1234", "02438251234", []),
        ("0912345678 (con gái)", "0912345678", [(Trouble.PHONE_OWNER, "con gái")]),
        ("0912345678 / 0987654321", "0912345678", [(Trouble.PHONE_MORE, "0912345678")]),
        ("0912345678 - 0987654321", "0912345678", [(Trouble.PHONE_MORE, "0912345678")]),
        ("0912 345 678 0987 654 321", "0912345678", [(Trouble.PHONE_MORE, "0912345678")]),
        ("02438251234 0912345678", "02438251234", [(Trouble.PHONE_MORE, "02438251234")]),
        ("0084 912 345 678", "0912345678", []),
        ("O912345678", "0912345678", [(Trouble.PHONE_ZERO, "0912345678")]),
        ("09l2345678", "09l2345678", [(Trouble.PHONE_UNUSUAL, "")]),
        ("12345", "12345", [(Trouble.PHONE_UNUSUAL, "")]),
        ("không", "", []),
    ],
)
def test_phones(value: object, number: str, found: list[tuple[Trouble, str]]) -> None:
    cell = Cell(value)
    read, owner, told = read_phone(cell, cell.shown)
    assert (read, list(told)) == (number, found)
    assert owner == next((hint for trouble, hint in found if trouble is Trouble.PHONE_OWNER), "")
