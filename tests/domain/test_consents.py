"""A yes to a purpose is dated, can be withdrawn, and is never forgotten."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.consents import agreed, check_consents, latest_consent, stands, withdrawn
from clubdesk.domain.member_errors import ConsentsOverlap
from clubdesk.domain.members import Consent, Purpose, consents_to
from tests.builders import some_details

SIGNED, TAKEN_OUT, AGAIN = date(2024, 1, 17), date(2025, 2, 1), date(2025, 6, 17)


def test_a_consent_given_withdrawn_and_given_anew_is_kept_in_full() -> None:
    once = agreed((), Purpose.PHOTO, SIGNED)
    gone = withdrawn(once, Purpose.PHOTO, TAKEN_OUT)
    twice = agreed(gone, Purpose.PHOTO, AGAIN)
    assert twice == (
        Consent(purpose=Purpose.PHOTO, given_on=SIGNED, withdrawn_on=TAKEN_OUT),
        Consent(purpose=Purpose.PHOTO, given_on=AGAIN),
    )
    details = some_details(consents=twice)
    days = (SIGNED, TAKEN_OUT - timedelta(days=1), TAKEN_OUT, AGAIN)
    assert [consents_to(details, Purpose.PHOTO, day) for day in days] == [True, True, False, True]
    assert not stands(gone, Purpose.PHOTO)
    assert latest_consent(twice, Purpose.PHOTO) == twice[1]
    assert latest_consent(twice, Purpose.HEALTH) is None


def test_a_consent_given_again_on_the_day_of_the_mistake_stands_once() -> None:
    slip = withdrawn(agreed((), Purpose.HEALTH, AGAIN), Purpose.HEALTH, AGAIN)
    assert agreed(slip, Purpose.HEALTH, AGAIN) == (Consent(purpose=Purpose.HEALTH, given_on=AGAIN),)


def test_withdrawing_touches_no_other_purpose() -> None:
    both = agreed(agreed((), Purpose.HEALTH, SIGNED), Purpose.PHOTO, SIGNED)
    left = withdrawn(both, Purpose.PHOTO, AGAIN)
    assert (stands(left, Purpose.HEALTH), stands(left, Purpose.PHOTO)) == (True, False)


@pytest.mark.parametrize("withdrawn_on", [None, AGAIN])
def test_a_new_consent_does_not_begin_before_the_old_one_ended(withdrawn_on: date | None) -> None:
    old = Consent(purpose=Purpose.PHOTO, given_on=SIGNED, withdrawn_on=withdrawn_on)
    with pytest.raises(ConsentsOverlap):
        check_consents(agreed((old,), Purpose.PHOTO, TAKEN_OUT))
    check_consents(agreed((old,), Purpose.HEALTH, TAKEN_OUT))


@given(st.lists(st.tuples(st.sampled_from(Purpose), st.booleans()), max_size=12))
def test_the_last_word_counts_whatever_was_said_before(said: list[tuple[Purpose, bool]]) -> None:
    consents: tuple[Consent, ...] = ()
    for number, (purpose, yes) in enumerate(said):
        day = SIGNED + timedelta(days=number)
        if yes and not stands(consents, purpose):
            consents = agreed(consents, purpose, day)
        elif not yes:
            consents = withdrawn(consents, purpose, day)
    check_consents(consents)
    assert {one: stands(consents, one) for one, _yes in said} == dict(said)
