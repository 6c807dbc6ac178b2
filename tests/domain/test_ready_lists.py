from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Circumstance, Household, Spell
from clubdesk.domain.ready_lists import (
    ListAsk,
    ReadyList,
    chosen,
    count_unknown,
    longevity_age,
    usual_period,
    whole_month,
    whole_year,
)
from clubdesk.domain.roll_lines import MemberLine, Period
from tests.domain.people import DAY, a_line, lines


def listed(
    kind: ReadyList, people: list[MemberLine], period: Period | None = None, months: int = 3
) -> list[int]:
    ask = ListAsk(kind=kind, on=DAY, period=period or usual_period(kind, DAY), months=months)
    return [line.member.id for line in chosen(people, ask)]


def test_birthdays_of_a_month_stand_by_day_those_without_a_day_last() -> None:
    people = [
        a_line(1, birth=Birth(1950, 11)),
        a_line(2, birth=Birth(1961, 11, 30)),
        a_line(3, birth=Birth(1955, 11, 2)),
        a_line(4, birth=Birth(1955, 12, 2)),
        a_line(5, birth=Birth(1955)),
        a_line(6),
        a_line(7, birth=Birth(1955, 11, 2), left_on=DAY),
    ]
    assert listed(ReadyList.BIRTHDAYS, people, whole_month(date(2026, 11, 5))) == [3, 2, 1]
    assert count_unknown(people, ReadyList.BIRTHDAYS) == 2


def test_the_birthday_of_29_february_stands_first_in_march_in_other_years() -> None:
    people = [a_line(1, birth=Birth(1955, 3, 2)), a_line(2, birth=Birth(1960, 2, 29))]
    assert listed(ReadyList.BIRTHDAYS, people, whole_month(date(2026, 2, 1))) == []
    assert listed(ReadyList.BIRTHDAYS, people, whole_month(date(2026, 3, 1))) == [2, 1]
    assert listed(ReadyList.BIRTHDAYS, people, whole_month(date(2028, 2, 1))) == [2]


@pytest.mark.parametrize(
    ("birth", "wished"),
    [(1956, 70), (1957, None), (1951, 75), (1955, None), (1931, 95), (1930, None), (1926, 100), (1923, 103)],
)
def test_longevity_is_wished_at_70_75_and_so_on_and_from_100_every_year(
    birth: int, wished: int | None
) -> None:
    assert longevity_age(Birth(birth, 12, 31), 2026) == wished


def test_longevity_wishes_stand_by_age_the_oldest_first() -> None:
    people = [a_line(1, birth=Birth(1956)), a_line(2, birth=Birth(1926, 5)), a_line(3, birth=Birth(1951))]
    assert listed(ReadyList.LONGEVITY, people) == [2, 3, 1]
    assert listed(ReadyList.LONGEVITY, people, whole_year(2027)) == [2]


def test_who_joined_or_left_in_a_period_counts_in_every_membership() -> None:
    back = Spell(joined_on=date(2021, 3, 1), left_on=date(2023, 4, 1))
    people = [
        a_line(1, joined_on=date(2025, 1, 1), earlier=(back,)),
        a_line(2, joined_on=date(2021, 2, 1), left_on=date(2023, 3, 31)),
        a_line(3, joined_on=date(2021, 12, 31)),
    ]
    assert listed(ReadyList.JOINED, people, whole_year(2021)) == [2, 1, 3]
    assert listed(ReadyList.LEFT, people, whole_year(2023)) == [2, 1]
    assert listed(ReadyList.LEFT, people, Period(since=date(2023, 4, 2))) == []


def test_cards_that_end_within_some_months_or_have_ended() -> None:
    people = [
        a_line(1, insurance_until=date(2026, 9, 17)),
        a_line(2, insurance_until=date(2026, 9, 18)),
        a_line(3, insurance_until=date(2025, 12, 31)),
        a_line(4),
    ]
    assert listed(ReadyList.INSURANCE, people) == [3, 1]
    assert listed(ReadyList.INSURANCE, people, months=4) == [3, 1, 2]
    assert count_unknown(people, ReadyList.INSURANCE) == 1


def test_poor_and_lonely_people() -> None:
    alone = frozenset({Circumstance.ALONE})
    people = [
        a_line(1, household=Household.NEAR_POOR),
        a_line(2, circumstances=alone),
        a_line(3, household=Household.POOR, circumstances=alone),
        a_line(4, household=Household.NEWLY_ESCAPED),
    ]
    assert listed(ReadyList.POOR, people) == [1, 3]
    assert listed(ReadyList.ALONE, people) == [2, 3]
    assert count_unknown(people, ReadyList.POOR) == 0


@given(st.lists(lines(), max_size=20), st.sampled_from(ReadyList))
def test_a_list_has_people_of_the_roll_once_and_the_whole_roll_keeps_its_order(
    people: list[MemberLine], kind: ReadyList
) -> None:
    ask = ListAsk(kind=kind, on=DAY, period=usual_period(kind, DAY))
    found = chosen(people, ask)
    assert all(line in people for line in found)
    assert len(found) <= len(people)
    if kind not in (ReadyList.JOINED, ReadyList.LEFT):
        assert all(line.is_on_roll for line in found)
    if kind in (ReadyList.ROLL_CALL, ReadyList.CONTACTS, ReadyList.SCREENING):
        assert found == [line for line in people if line.is_on_roll]


def test_usual_periods() -> None:
    assert usual_period(ReadyList.BIRTHDAYS, date(2024, 2, 5)) == Period(
        since=date(2024, 2, 1), until=date(2024, 2, 29)
    )
    assert usual_period(ReadyList.JOINED, DAY) == whole_year(2026)
