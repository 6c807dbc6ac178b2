"""Two people on the roll who are one: nothing of either is lost, and nobody lives after their death."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.member_errors import DiedBefore
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    Member,
    MemberDetails,
    Purpose,
    Sex,
    Spell,
    consents_to,
    is_member,
)
from clubdesk.domain.merging import (
    Detail,
    Doubt,
    check_mergeable,
    differing,
    doubts,
    fuller,
    is_empty,
    united,
)
from tests.builders import some_details

FIRST = date(2020, 1, 1)


def a_day(number: int) -> date:
    return FIRST + timedelta(days=number)


@st.composite
def memberships(draw: st.DrawFn) -> MemberDetails:
    """Somebody who came and went a few times, perhaps still a member."""
    cuts = sorted(draw(st.sets(st.integers(0, 60), min_size=1, max_size=6)))
    stays = [
        (a_day(cuts[n]), a_day(cuts[n + 1]) if n + 1 < len(cuts) else None) for n in range(0, len(cuts), 2)
    ]
    *before, (joined_on, left_on) = stays
    earlier = tuple(Spell(joined_on=joined, left_on=left) for joined, left in before if left)
    return some_details(joined_on=joined_on, left_on=left_on, earlier=earlier)


@given(memberships(), memberships())
def test_whoever_was_a_member_under_either_name_was_one_that_day(
    kept: MemberDetails, other: MemberDetails
) -> None:
    one = united(kept, other, ())
    for day in map(a_day, range(-1, 63)):
        assert is_member(one, day) == (is_member(kept, day) or is_member(other, day))
    ends = [stay.left_on for stay in one.earlier]
    assert all(
        left <= joined for left, joined in zip(ends, [s.joined_on for s in one.earlier[1:]], strict=False)
    )
    assert not ends or ends[-1] <= one.joined_on


@given(st.sets(st.sampled_from(list(Detail))))
def test_what_is_taken_comes_from_the_other_and_nothing_else_does(taken: set[Detail]) -> None:
    kept = full_details("Lò Văn Mẫu", 1950, "111")
    other = full_details("Lò Thị Thử", 1960, "222", sex=Sex.FEMALE)
    one = united(kept, other, taken)
    assert set(differing(kept, one)) == taken
    assert set(differing(other, one)) == set(Detail) - taken


def full_details(name: str, year: int, mark: str, **changes: Any) -> MemberDetails:  # noqa: ANN401
    return some_details(
        name,
        given_name=name.split()[-1],
        birth=Birth(year),
        citizen_id=mark,
        phone=mark,
        phone_owner=mark,
        address=mark,
        hamlet=mark,
        group=mark,
        household=Household.POOR if year == 1950 else Household.AVERAGE,
        ethnic_group=mark,
        association_card=mark,
        insurance_card=mark,
        **changes,
    )


def test_nothing_has_to_be_chosen_where_both_say_the_same() -> None:
    assert differing(some_details(), some_details()) == ()
    assert fuller(some_details(), some_details()) == frozenset()


def test_the_fuller_value_is_taken_by_itself() -> None:
    kept = some_details(birth=Birth(1950), phone="0912345678")
    other = some_details(
        birth=Birth(1950, 6, 12), phone="0987654321", citizen_id="001150000017", group="Tổ 3"
    )
    assert fuller(kept, other) == {Detail.BIRTH, Detail.CITIZEN_ID, Detail.GROUP}
    assert fuller(other, kept) == frozenset()
    assert is_empty(kept, Detail.GROUP)


def test_reviews_circumstances_and_notes_of_both_are_kept() -> None:
    kept = some_details(
        reviews=(HouseholdReview(2024, Household.POOR),),
        circumstances=frozenset({Circumstance.ALONE}),
        note="Ở với con gái",
    )
    other = some_details(
        reviews=(HouseholdReview(2023, Household.NEAR_POOR), HouseholdReview(2024, Household.NONE)),
        circumstances=frozenset({Circumstance.DISABLED}),
        in_association=True,
        note="Nghe kém",
    )
    one = united(kept, other, ())
    assert one.reviews == (HouseholdReview(2023, Household.NEAR_POOR), HouseholdReview(2024, Household.POOR))
    assert one.circumstances == {Circumstance.ALONE, Circumstance.DISABLED}
    assert (one.in_association, one.note) == (True, "Ở với con gái\nNghe kém")


def test_a_consent_taken_back_under_either_name_is_taken_back() -> None:
    kept = some_details(consents=(Consent(purpose=Purpose.PHOTO, given_on=a_day(0)),))
    back = Consent(purpose=Purpose.PHOTO, given_on=a_day(5), withdrawn_on=a_day(10))
    again = Consent(purpose=Purpose.PHOTO, given_on=a_day(20))
    one = united(kept, some_details(consents=(back,)), ())
    assert consents_to(one, Purpose.PHOTO, a_day(9))
    assert not consents_to(one, Purpose.PHOTO, a_day(10))
    assert consents_to(united(kept, some_details(consents=(back, again)), ()), Purpose.PHOTO, a_day(20))


def test_doubts_are_told() -> None:
    kept = some_details(birth=Birth(1950), citizen_id="001050000017")
    other = some_details(birth=Birth(1960), citizen_id="001150000017", sex=Sex.FEMALE)
    assert doubts(kept, other) == (Doubt.CITIZEN_ID, Doubt.SEX, Doubt.BIRTH_YEAR)
    assert doubts(kept, replace(kept, citizen_id="", birth=None)) == ()


def test_nobody_goes_on_as_a_member_after_their_death() -> None:
    dead = Member(id=1, code="TV001", details=some_details(left_on=a_day(2000), left_why=LeavingReason.DIED))
    living = Member(id=2, code="TV002", details=some_details())
    gone = Member(id=3, code="TV003", details=some_details(left_on=a_day(2000)))
    for pair in ((dead, living), (living, dead)):
        with pytest.raises(DiedBefore) as refused:
            check_mergeable(*pair)
        assert (refused.value.code, refused.value.other) == ("TV001", "TV002")
    check_mergeable(dead, gone)
    assert united(dead.details, gone.details, ()).left_why is LeavingReason.DIED
    assert united(gone.details, dead.details, ()).left_why is LeavingReason.DIED
