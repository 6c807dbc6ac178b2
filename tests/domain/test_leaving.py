"""Leaving and coming back leave every membership written down."""

from dataclasses import replace
from datetime import date

import pytest

from clubdesk.domain.leaving import Leaving, came_back, left, stayed, stayed_away
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.member_errors import AlreadyLeft, NoReturnFromDeath, StillAMember
from clubdesk.domain.members import LeavingReason, is_member
from tests.builders import FOUNDED, some_details

GONE, AGAIN = date(2025, 2, 1), date(2025, 6, 17)
MOVED = Leaving(left_on=GONE, why=LeavingReason.MOVED, words="Vào Nam với con", farewell="viếng")
DIED = replace(MOVED, why=LeavingReason.DIED)


def test_leaving_says_when_and_why_and_is_taken_back_without_a_trace() -> None:
    before = some_details()
    gone = left(before, MOVED)
    assert (gone.left_on, gone.left_why, gone.left_reason) == (GONE, LeavingReason.MOVED, "Vào Nam với con")
    assert gone.farewell == ""
    assert stayed(gone) == before
    assert left(before, DIED).farewell == "viếng"


def test_whoever_comes_back_has_two_memberships_and_not_coming_back_restores_the_first() -> None:
    gone = left(some_details(), MOVED)
    back = came_back(gone, AGAIN)
    days = (FOUNDED, date(2025, 3, 1), AGAIN)
    assert [is_member(back, day) for day in days] == [True, False, True]
    assert (back.left_on, back.left_why, back.left_reason) == (None, None, "")
    assert stayed_away(back) == gone


def test_leaving_and_coming_back_happen_once_at_a_time() -> None:
    gone = left(some_details(), MOVED)
    with pytest.raises(AlreadyLeft):
        left(gone, MOVED)
    with pytest.raises(StillAMember):
        came_back(some_details(), AGAIN)
    with pytest.raises(AlreadyLeft):
        stayed_away(left(came_back(gone, AGAIN), replace(MOVED, left_on=date(2025, 7, 1))))


def test_nobody_comes_back_from_death() -> None:
    with pytest.raises(NoReturnFromDeath):
        came_back(left(some_details(), DIED), AGAIN)


def test_some_other_reason_is_told_in_words() -> None:
    with pytest.raises(ReasonMissing):
        left(some_details(), Leaving(left_on=GONE, why=LeavingReason.OTHER, words=" "))
