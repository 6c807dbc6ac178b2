"""PINs: which are good, and how long wrong ones make one wait."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.pins import FREE_TRIES, check_pin, delay, waits
from clubdesk.domain.second_acts import SecondAct, second_act
from clubdesk.domain.user_errors import PinTooEasy, PinTooShort
from clubdesk.domain.user_roles import MAY, UserRole, Work, may, work_on
from clubdesk.domain.users import Tries

NOW = datetime(2025, 6, 17, 14, 32)  # noqa: DTZ001 – a moment of one clock
NOTHING = timedelta(0)


@pytest.mark.parametrize("pin", ["", "12345", "13579", "1a3579", "13579٠", "13 579"])
def test_a_pin_has_at_least_six_digits(pin: str) -> None:
    with pytest.raises(PinTooShort):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["000000", "123456", "987654", "11111111"])
def test_a_pin_that_everybody_tries_first_is_refused(pin: str) -> None:
    with pytest.raises(PinTooEasy):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["135791", "112233", "204060", "1234567890"])
def test_another_pin_is_good(pin: str) -> None:
    check_pin(pin)


@given(st.integers(0, 500))
def test_the_delay_never_shrinks_and_begins_after_the_free_tries(wrong: int) -> None:
    assert delay(wrong) <= delay(wrong + 1) <= timedelta(hours=1)
    assert (delay(wrong) == NOTHING) is (wrong <= FREE_TRIES)


@given(st.integers(1, 7))
def test_each_wrong_pin_doubles_the_delay(more: int) -> None:
    before = delay(FREE_TRIES + more)
    assert delay(FREE_TRIES + more + 1) == min(2 * before, timedelta(hours=1))


@given(st.integers(1, 60), st.timedeltas(-timedelta(days=4000), timedelta(days=4000)))
def test_no_clock_makes_one_wait_longer_than_the_delay(wrong: int, later: timedelta) -> None:
    wait = waits(Tries(wrong, NOW), NOW + later)
    assert NOTHING <= wait <= delay(wrong)
    if later >= delay(wrong):
        assert wait == NOTHING


def test_after_the_right_pin_nothing_is_waited_for() -> None:
    assert waits(None, NOW) == NOTHING


def test_every_work_has_somebody_and_the_chair_does_not_hold_the_cash() -> None:
    assert set(MAY) == set(Work)
    assert all(MAY[work] for work in Work)
    assert [work for work in Work if not may(UserRole.CHAIR, work)] == [Work.MONEY]


@given(st.sampled_from(Work))
def test_a_looker_changes_nothing(work: Work) -> None:
    assert not may(UserRole.LOOKER, work)


def test_the_work_of_a_subject() -> None:
    assert work_on("entry:12") is Work.MONEY
    assert work_on("member:3") is Work.MEMBERS
    assert work_on("rules:2026-01-01") is Work.RULES
    assert work_on("erasure:3") is Work.MEMBERS
    assert work_on("something new:1") is Work.EVERYDAY
    assert work_on("user:1") is None
    assert work_on("restore:1") is None


def test_what_needs_a_second_person() -> None:
    assert second_act("disbursement", "entry:4") is SecondAct.PAY_OUT
    assert second_act("write-off", "entry:4") is SecondAct.WRITE_OFF
    assert second_act("write-off", "payment:4") is None
    assert second_act("month opened again", "closing:1") is SecondAct.MONTH_REOPENED
    assert second_act("month closed", "closing:1") is None
    assert second_act("receipt", "entry:4") is None
