from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Circumstance, Household, Sex, Spell
from clubdesk.domain.roll_filters import (
    NO_FILTER,
    Gap,
    RollFilter,
    Which,
    asked,
    chip_tests,
    fitting,
    only,
    without,
)
from clubdesk.domain.roll_lines import MemberLine, Period, women_among
from tests.domain.people import CHAIR, DAY, LEADER, a_line, days, lines

periods = st.builds(lambda ends: Period(since=min(ends), until=max(ends)), st.tuples(days, days))
filters = st.builds(
    RollFilter,
    sex=st.none() | st.sampled_from(Sex),
    age_from=st.none() | st.integers(0, 100),
    age_to=st.none() | st.integers(0, 100),
    groups=st.frozensets(st.sampled_from(["Tổ 1", "Tổ 2"])),
    hamlets=st.frozensets(st.sampled_from(["Thôn Mẫu"])),
    households=st.frozensets(st.sampled_from(Household)),
    circumstances=st.frozensets(st.sampled_from(Circumstance)),
    in_association=st.none() | st.booleans(),
    has_loan=st.none() | st.booleans(),
    insured_until=st.none() | days,
    joined=st.just(Period()) | periods,
    left=st.just(Period()) | periods,
    posts=st.frozensets(st.sampled_from([1, 7])),
    gaps=st.frozensets(st.sampled_from(Gap)),
)


@given(st.lists(lines(), max_size=30), filters)
def test_a_combination_shows_whom_each_of_its_parts_shows(
    people: list[MemberLine], wanted: RollFilter
) -> None:
    shown = [line for line in people if fitting(wanted)(line)]
    parts = [fitting(only(wanted, name)) for name in asked(wanted)]
    assert shown == [line for line in people if all(part(line) for part in parts)]
    for name in asked(wanted):
        fewer = fitting(without(wanted, name))
        assert shown == [line for line in people if fewer(line) and fitting(only(wanted, name))(line)]


@given(lines())
def test_no_filter_shows_everybody(line: MemberLine) -> None:
    assert asked(NO_FILTER) == ()
    assert fitting(NO_FILTER)(line)


WHOLE = a_line(
    birth=Birth(1950),
    phone="0900000001",
    citizen_id="001150000017",
    address="Ngõ Mẫu",
    hamlet="Thôn Mẫu",
    group="Tổ 3",
    household=Household.POOR,
    circumstances=frozenset({Circumstance.ALONE}),
    in_association=True,
    insurance_card="GD4",
    insurance_until=date(2026, 8, 31),
    joined_on=date(2024, 1, 17),
    earlier=(Spell(joined_on=date(2020, 1, 17), left_on=date(2022, 5, 1)),),
    posts=(LEADER,),
    outstanding=500_000,
)


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        (RollFilter(sex=Sex.FEMALE), RollFilter(sex=Sex.MALE)),
        (RollFilter(age_from=76), RollFilter(age_from=77)),
        (RollFilter(age_to=76), RollFilter(age_to=75)),
        (RollFilter(groups=frozenset({"Tổ 1", "Tổ 3"})), RollFilter(groups=frozenset({"Tổ 1"}))),
        (RollFilter(hamlets=frozenset({"Thôn Mẫu"})), RollFilter(hamlets=frozenset({"Thôn Thử"}))),
        (
            RollFilter(households=frozenset({Household.POOR})),
            RollFilter(households=frozenset({Household.NONE})),
        ),
        (
            RollFilter(circumstances=frozenset({Circumstance.ALONE, Circumstance.DISABLED})),
            RollFilter(circumstances=frozenset({Circumstance.DISABLED})),
        ),
        (RollFilter(in_association=True), RollFilter(in_association=False)),
        (RollFilter(has_loan=True), RollFilter(has_loan=False)),
        (RollFilter(insured_until=date(2026, 8, 31)), RollFilter(insured_until=date(2026, 8, 30))),
        (
            RollFilter(joined=Period(since=date(2020, 1, 17), until=date(2020, 1, 17))),
            RollFilter(joined=Period(since=date(2024, 1, 18))),
        ),
        (RollFilter(left=Period(until=date(2022, 5, 1))), RollFilter(left=Period(since=date(2022, 5, 2)))),
        (RollFilter(posts=frozenset({LEADER.id})), RollFilter(posts=frozenset({CHAIR.id}))),
    ],
    ids=lambda wanted: asked(wanted)[0],
)
def test_what_each_field_asks(wanted: RollFilter, other: RollFilter) -> None:
    assert fitting(wanted)(WHOLE)
    assert not fitting(other)(WHOLE)


@pytest.mark.parametrize("gap", Gap)
def test_what_is_missing_is_found(gap: Gap) -> None:
    assert fitting(RollFilter(gaps=frozenset({gap})))(a_line())
    assert not fitting(RollFilter(gaps=frozenset(Gap)))(WHOLE)


def test_an_unknown_age_fits_no_age() -> None:
    assert not fitting(RollFilter(age_from=0))(a_line())
    assert not fitting(RollFilter(age_to=120))(a_line())


def test_every_field_can_be_asked() -> None:
    assert len(fields(RollFilter)) == 14


def test_chips_ask_of_those_on_the_roll_but_for_who_owes_or_left() -> None:
    board = a_line(1, posts=(CHAIR,), birth=Birth(1950), household=Household.NEAR_POOR)
    left = a_line(2, left_on=DAY, posts=(CHAIR,), birth=Birth(1950), household=Household.POOR, outstanding=1)
    younger = a_line(3, birth=Birth(1966))
    shown = {
        chip: [line.member.id for line in (board, left, younger) if asks(line)]
        for chip, asks in chip_tests(older_age=61).items()
    }
    assert shown == {
        Which.PRESENT: [1, 3],
        Which.BOARD: [1],
        Which.POOR: [1],
        Which.OLDER: [1],
        Which.BORROWING: [2],
        Which.LEFT: [2],
    }
    assert chip_tests()[Which.OLDER](younger)
    assert women_among([board, left, a_line(sex=Sex.MALE)]) == 2
