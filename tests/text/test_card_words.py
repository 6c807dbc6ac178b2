"""What a member's card says in Vietnamese."""

from datetime import date

import pytest

from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    Purpose,
    Spell,
)
from clubdesk.text.card_words import (
    circumstance_word,
    circumstances_line,
    consents_line,
    household_history,
    purpose_use,
    purpose_words,
    reason_line,
    reason_word,
    spell_line,
)
from clubdesk.text.ethnic_groups import ETHNIC_GROUPS, ethnic_group_name
from tests.builders import FOUNDED, some_details


def history(household: Household, *reviews: tuple[int, Household]) -> str:
    return household_history(
        some_details(household=household, reviews=tuple(HouseholdReview(*one) for one in reviews))
    )


def test_the_household_is_told_through_the_years() -> None:
    poor, near_poor, none = Household.POOR, Household.NEAR_POOR, Household.NONE
    assert history(none, (2024, poor), (2026, near_poor)) == "Hộ nghèo từ 2024 · Hộ cận nghèo từ 2026"
    assert history(poor, (2026, near_poor)) == "Lúc đầu: Hộ nghèo · Hộ cận nghèo từ 2026"
    assert history(poor, (2025, poor), (2026, none)) == "Lúc đầu: Hộ nghèo · Không thuộc diện nào từ 2026"
    assert history(poor, (2025, poor)) == history(poor) == ""


def test_circumstances_stand_in_the_order_of_the_form() -> None:
    held = {Circumstance.NO_PENSION, Circumstance.ALONE}
    assert circumstances_line(held) == "Sống một mình · Không có lương hưu"


@pytest.mark.parametrize(
    ("why", "words", "line"),
    [
        (LeavingReason.MOVED, "Vào Nam", "Chuyển nơi ở: Vào Nam"),
        (LeavingReason.DIED, "", "Qua đời"),
        (LeavingReason.OTHER, "Đi làm xa", "Đi làm xa"),
        (LeavingReason.OTHER, "", "Lý do khác"),
        (None, "Sức khỏe yếu", "Sức khỏe yếu"),
        (None, "", ""),
    ],
)
def test_a_reason_is_told_with_its_words(why: LeavingReason | None, words: str, line: str) -> None:
    assert reason_line(why, words) == line


def test_an_earlier_membership_tells_its_days_and_why_it_ended() -> None:
    spell = Spell(joined_on=FOUNDED, left_on=date(2024, 9, 1), why=LeavingReason.MOVED)
    assert spell_line(spell) == "Từ 17/01/2024 đến 01/09/2024: Chuyển nơi ở"


def test_only_consents_that_stand_are_told() -> None:
    consents = (
        Consent(purpose=Purpose.HEALTH, given_on=FOUNDED),
        Consent(purpose=Purpose.PHOTO, given_on=FOUNDED, withdrawn_on=date(2024, 6, 1)),
    )
    assert consents_line(some_details(consents=consents)) == "sức khỏe từ 17/01/2024"


def test_every_choice_has_words_of_its_own() -> None:
    for words in (
        [circumstance_word(one) for one in Circumstance],
        [reason_word(one) for one in LeavingReason],
        [purpose_words(one) for one in Purpose],
        [purpose_use(one) for one in Purpose],
    ):
        assert len(set(words)) == len(words)


def test_there_are_54_ethnic_groups_by_their_statistical_codes() -> None:
    assert len(set(ETHNIC_GROUPS.values())) == 54
    known = {"01": "Kinh", "03": "Thái", "08": "Hmông", "12": "Ê-đê", "23": "Bru-Vân Kiều", "54": "Rơ-măm"}
    assert {code: ETHNIC_GROUPS[code] for code in known} == known
    assert (ethnic_group_name("06"), ethnic_group_name("99")) == ("Mường", "99")
