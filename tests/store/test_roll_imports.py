"""A list that was read in is kept with what stood before, exactly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    MemberDetails,
    Purpose,
    Sex,
    Spell,
)
from clubdesk.operations.checks import check_books
from clubdesk.store import database, members
from clubdesk.store import roll_imports as imports
from clubdesk.store.member_json import details_from_json, details_to_json
from clubdesk.store.roll_imports import ImportedMember
from tests.builders import a_member, some_details

_TEXT = st.text(max_size=8)
_DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
_MAYBE_DAY = st.none() | _DAYS
_BIRTHS = _DAYS.flatmap(
    lambda day: st.sampled_from(
        [None, Birth(day.year), Birth(day.year, day.month), Birth(day.year, day.month, day.day)]
    )
)
_DETAILS = st.builds(
    MemberDetails,
    name=_TEXT,
    sex=st.sampled_from(Sex),
    joined_on=_DAYS,
    given_name=_TEXT,
    birth=_BIRTHS,
    citizen_id=_TEXT,
    phone=_TEXT,
    phone_owner=_TEXT,
    address=_TEXT,
    hamlet=_TEXT,
    group=_TEXT,
    household=st.sampled_from(Household),
    reviews=st.lists(
        st.builds(HouseholdReview, st.integers(1990, 2090), st.sampled_from(Household)), max_size=3
    ).map(tuple),
    circumstances=st.frozensets(st.sampled_from(Circumstance)),
    ethnic_group=_TEXT,
    in_association=st.booleans(),
    association_card=_TEXT,
    insurance_card=_TEXT,
    insurance_until=_MAYBE_DAY,
    left_on=_MAYBE_DAY,
    left_why=st.none() | st.sampled_from(LeavingReason),
    left_reason=_TEXT,
    farewell=_TEXT,
    earlier=st.lists(
        st.builds(
            Spell,
            joined_on=_DAYS,
            left_on=_DAYS,
            why=st.none() | st.sampled_from(LeavingReason),
            words=_TEXT,
        ),
        max_size=2,
    ).map(tuple),
    consents=st.lists(
        st.builds(Consent, purpose=st.sampled_from(Purpose), given_on=_DAYS, withdrawn_on=_MAYBE_DAY),
        max_size=2,
    ).map(tuple),
    note=_TEXT,
)


@given(_DETAILS)
def test_details_come_back_exactly_from_their_text(details: MemberDetails) -> None:
    assert details_from_json(details_to_json(details)) == details


def test_the_text_does_not_tell_by_its_digest_who_it_is() -> None:
    assert details_to_json(some_details()) != details_to_json(some_details())


@pytest.mark.usefixtures("open_club")
def test_an_import_comes_back_and_is_covered_by_the_log() -> None:
    new, changed = a_member("Lò Văn Mới"), a_member("Lò Văn Cũ")
    with database.transaction():
        members.change_member(changed.id, some_details("Lò Văn Cũ", phone="0912345678"))
        rows = [
            ImportedMember(new.id, None, imports.last_log_id() - 1),
            ImportedMember(changed.id, changed.details, imports.last_log_id()),
        ]
        made = imports.add_import("ds.xlsx", rows)
    assert made.members == tuple(rows)
    assert imports.last_import_id() == made.id
    assert not made.is_taken_back
    assert check_books() == []
    imports.mark_taken_back(made.id)
    assert imports.last_import_id() is None
    assert imports.load_import(made.id).is_taken_back
    assert check_books() == []
    database.run("UPDATE roll_import_rows SET before = ''")
    assert [finding.where for finding in check_books()] == [f"import:{made.id}"]
