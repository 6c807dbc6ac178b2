"""Who counts as a member on a day, and as what (lending_rules 10)."""

from datetime import date

import pytest

from clubdesk.domain.births import Birth
from clubdesk.domain.composition import composition
from clubdesk.domain.members import Household, Member, Sex, is_member
from tests.builders import some_details

DAY = date(2025, 6, 17)


def member(number: int, **changes: object) -> Member:
    return Member(id=number, code=f"TV{number:03d}", details=some_details(**changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2024, 1, 16), False),
        (date(2024, 1, 17), True),
        (date(2025, 6, 16), True),
        (date(2025, 6, 17), False),
    ],
)
def test_a_member_counts_from_joining_to_the_day_before_leaving(day: date, counts: bool) -> None:
    assert is_member(some_details(left_on=DAY), day) is counts


def test_a_member_who_never_left_still_counts() -> None:
    assert is_member(some_details(), date(2060, 1, 1))


def test_ages_are_completed_years_and_unknown_ones_are_none() -> None:
    assert member(1, birth=Birth(1965, 6, 17)).age(DAY) == 60
    assert member(1, birth=Birth(1965, 6, 18)).age(DAY) == 59
    assert member(1).age(DAY) is None


def test_the_roll_of_a_day_is_counted_by_sort() -> None:
    found = composition(
        [
            member(1, birth=Birth(1965, 6, 17), household=Household.POOR),
            member(2, birth=Birth(1965, 6, 18), sex=Sex.FEMALE, household=Household.NEAR_POOR),
            member(3, birth=Birth(1970), sex=Sex.FEMALE),
            member(4, household=Household.NEWLY_ESCAPED),
            member(5, birth=Birth(1940), sex=Sex.FEMALE, left_on=DAY, household=Household.POOR),
            member(6, birth=Birth(1940), joined_on=date(2025, 6, 18)),
        ],
        DAY,
    )
    assert (found.members, found.women) == (4, 2)
    assert (found.older, found.second) == (1, 3)
    assert (found.poor, found.near_poor) == (1, 1)


def test_nobody_makes_a_roll_of_nothing() -> None:
    assert composition([], DAY).members == 0
