"""A plan to store a list: who is new, who is changed, who has to be asked about; nothing is overwritten."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, HouseholdReview, Member, MemberDetails, Sex
from clubdesk.domain.roll import (
    DuplicateWhy,
    LeftOut,
    LeftOutWhy,
    ReadMember,
    RollProblem,
    RollReading,
    Trouble,
)
from clubdesk.domain.roll_answers import Answer, Answers
from clubdesk.domain.roll_changes import changed_details, new_details
from clubdesk.domain.roll_columns import RollField
from clubdesk.domain.roll_plans import PlannedRow, RollPlan, Verdict, leave_unfinished, plan_roll
from clubdesk.text.names import fold

JOINED = date(2024, 1, 17)
YEAR = 2026


def read(row: int = 2, **told: Any) -> ReadMember:  # noqa: ANN401
    usual = ReadMember(sheet="DS", row=row, name="Nguyễn Thị Hoà", sex=Sex.FEMALE, birth=Birth(1951))
    return replace(usual, **told)


def member(member_id: int = 1, code: str = "TV001", **told: Any) -> Member:  # noqa: ANN401
    usual = MemberDetails(name="Nguyễn Thị Hoà", sex=Sex.FEMALE, joined_on=JOINED, birth=Birth(1951))
    return Member(id=member_id, code=code, details=replace(usual, **told))


def problem(trouble: Trouble, field: RollField, row: int = 2) -> RollProblem:
    return RollProblem(sheet="DS", row=row, field=field, value="?", trouble=trouble)


def planned(
    *rows: ReadMember,
    roll: tuple[Member, ...] = (),
    problems: tuple[RollProblem, ...] = (),
    left_out: tuple[LeftOut, ...] = (),
    answers: Answers | None = None,
) -> RollPlan:
    reading = RollReading(members=rows, problems=problems, duplicates=(), left_out=left_out, columns=())
    return plan_roll(reading, roll, answers or {}, year=YEAR, fold=fold)


def only(plan: RollPlan) -> PlannedRow:
    (row,) = plan.rows
    return row


def fields(row: PlannedRow, *, chosen: bool) -> list[RollField]:
    return [change.field for change in row.changes if change.is_chosen is chosen]


def test_somebody_unknown_is_new() -> None:
    plan = planned(read())
    assert only(plan).verdict is Verdict.ADD


def test_a_person_is_known_by_name_without_accents_and_year() -> None:
    row = only(planned(read(name="Nguyen Thi Hòa"), roll=(member(),)))
    assert (row.verdict, row.member) == (Verdict.UPDATE, member())
    assert fields(row, chosen=False) == [RollField.NAME]
    assert only(planned(read(), roll=(member(),))).verdict is Verdict.SAME


def test_a_person_is_known_by_code_or_number_with_the_name() -> None:
    known = member(birth=None, citizen_id="001151000001")
    by_number = only(planned(read(citizen_id="001151000001"), roll=(known,)))
    assert fields(by_number, chosen=True) == [RollField.BIRTH]
    by_code = only(planned(read(code="TV001", birth=Birth(1952)), roll=(member(),)))
    assert fields(by_code, chosen=False) == [RollField.BIRTH]


def test_blanks_are_filled_entries_are_only_proposed_and_blanks_in_the_list_erase_nothing() -> None:
    known = member(phone="0912345678", address="Thôn Mẫu", note="đi lại khó")
    row = only(planned(read(phone="0948618798", group="Tổ 1"), roll=(known,)))
    assert fields(row, chosen=True) == [RollField.GROUP]
    assert fields(row, chosen=False) == [RollField.PHONE]
    stored = changed_details(known.details, row.chosen, year=YEAR)
    assert stored == replace(known.details, group="Tổ 1")


def test_whose_a_phone_is_and_until_when_a_card_holds_is_told_of_that_phone_and_card_only() -> None:
    kept = member(phone="0912345678", insurance_card="GD4-1")
    until = date(2027, 1, 31)
    told: dict[str, Any] = {"phone_owner": "con gái", "insurance_until": until}
    other = read(phone="0948618798", insurance_card="GD4-2", **told)
    assert fields(only(planned(other, roll=(kept,))), chosen=True) == []
    same = read(phone="0912345678", **told)
    filled = fields(only(planned(same, roll=(kept,))), chosen=True)
    assert filled == [RollField.PHONE_OWNER, RollField.INSURANCE_UNTIL]
    rows = (read(phone="0912345678"), read(3, phone="0948618798", phone_owner="con gái"))
    first, _second = planned(*rows, answers={("DS", 3): Answer(row=("DS", 2))}).rows
    assert (first.read.phone, first.read.phone_owner) == ("0912345678", "")


def test_what_is_ticked_overwrites_and_what_is_not_stays() -> None:
    known, row = member(phone="0912345678"), read(phone="0948618798", group="Tổ 1")
    answers = {row.key: Answer(chosen=frozenset({RollField.PHONE}))}
    plan = only(planned(row, roll=(known,), answers=answers))
    stored = changed_details(known.details, plan.chosen, year=YEAR)
    assert (stored.phone, stored.group) == ("0948618798", "")


def test_more_of_a_birth_fills_and_less_of_it_is_nothing() -> None:
    fuller = only(planned(read(birth=Birth(1951, 3, 5)), roll=(member(),)))
    assert fields(fuller, chosen=True) == [RollField.BIRTH]
    assert only(planned(read(), roll=(member(birth=Birth(1951, 3, 5)),))).verdict is Verdict.SAME


def test_a_birth_reckoned_from_an_age_may_be_off_by_one_and_changes_nothing() -> None:
    guess = problem(Trouble.BIRTH_FROM_AGE, RollField.BIRTH)
    row = only(planned(read(birth=Birth(1952)), roll=(member(),), problems=(guess,)))
    assert (row.verdict, row.member) == (Verdict.SAME, member())


def test_a_household_class_is_the_review_of_the_lists_year() -> None:
    known = member(household=Household.NONE, reviews=(HouseholdReview(2024, Household.POOR),))
    row = only(planned(read(household=Household.NEAR_POOR), roll=(known,)))
    stored = changed_details(known.details, row.chosen, year=YEAR)
    assert stored.reviews == (
        HouseholdReview(2024, Household.POOR),
        HouseholdReview(YEAR, Household.NEAR_POOR),
    )
    assert only(planned(read(household=Household.POOR), roll=(known,))).verdict is Verdict.SAME


def test_a_blank_class_or_one_against_the_years_own_review_is_only_proposed() -> None:
    blank = only(planned(read(household=Household.NONE), roll=(member(household=Household.POOR),)))
    own = member(reviews=(HouseholdReview(YEAR, Household.POOR),))
    other = only(planned(read(household=Household.NEAR_POOR), roll=(own,)))
    assert fields(blank, chosen=False) == fields(other, chosen=False) == [RollField.HOUSEHOLD]


def test_a_class_that_was_not_understood_is_no_class() -> None:
    unknown = problem(Trouble.HOUSEHOLD_UNKNOWN, RollField.HOUSEHOLD)
    known = member(household=Household.POOR)
    row = only(planned(read(household=Household.NONE), roll=(known,), problems=(unknown,)))
    assert row.verdict is Verdict.SAME


def test_a_tick_for_the_association_keeps_the_cards_number() -> None:
    known = member(in_association=True, association_card="H12")
    assert only(planned(read(in_association=True), roll=(known,))).verdict is Verdict.SAME
    row = only(planned(read(in_association=True, association_card="H12"), roll=(member(),)))
    stored = changed_details(member().details, row.chosen, year=YEAR)
    assert (stored.in_association, stored.association_card) == (True, "H12")


def test_the_same_number_under_another_name_is_asked() -> None:
    known = member(citizen_id="001151000001", name="Lò Văn Khác", birth=Birth(1940))
    row = only(planned(read(citizen_id="001151000001"), roll=(known,)))
    assert (row.verdict, [like.why for like in row.likes]) == (Verdict.ASK, [DuplicateWhy.CITIZEN_ID])


def test_the_same_name_and_year_with_another_number_is_asked() -> None:
    known = member(citizen_id="001151000001")
    row = only(planned(read(citizen_id="001151000002"), roll=(known,)))
    assert (row.verdict, row.likes[0].whom) == (Verdict.ASK, known)


def test_two_people_of_one_name_and_year_are_asked_about() -> None:
    row = only(planned(read(), roll=(member(), member(2, "TV002"))))
    assert (row.verdict, len(row.likes)) == (Verdict.ASK, 2)


def test_a_name_without_a_birth_is_asked_unless_phone_or_group_agree() -> None:
    known = member(phone="0912345678")
    assert only(planned(read(birth=None), roll=(known,))).verdict is Verdict.ASK
    assert only(planned(read(birth=None, phone="0912345678"), roll=(known,))).verdict is Verdict.SAME


def test_another_year_is_another_person() -> None:
    assert only(planned(read(birth=Birth(1970)), roll=(member(),))).verdict is Verdict.ADD


def test_whoever_has_left_is_asked_about() -> None:
    gone = member(left_on=date(2025, 1, 1))
    assert only(planned(read(), roll=(gone,))).verdict is Verdict.ASK
    answers = {read().key: Answer(person=1)}
    assert only(planned(read(), roll=(gone,), answers=answers)).verdict is Verdict.SAME


def test_a_code_that_is_somebody_elses_is_told_and_not_taken_for_the_person() -> None:
    row = only(planned(read(code="TV001"), roll=(member(name="Lò Văn Khác", birth=Birth(1940)),)))
    assert row.verdict is Verdict.ADD
    assert [(one.trouble, one.hint) for one in row.problems] == [(Trouble.CODE_TAKEN, "Lò Văn Khác")]


def test_two_rows_of_one_person_are_asked_about_at_the_second() -> None:
    plan = planned(read(2), read(3, name="Nguyễn Thị Hòa", phone="0912345678"))
    assert [row.verdict for row in plan.rows] == [Verdict.ADD, Verdict.ASK]
    same = planned(read(2), read(3, phone="0912345678"), answers={("DS", 3): Answer(row=("DS", 2))})
    assert [row.verdict for row in same.rows] == [Verdict.ADD, Verdict.LEFT_OUT]
    assert same.rows[0].read.phone == "0912345678"
    other = planned(read(2), read(3), answers={("DS", 3): Answer(is_new=True)})
    assert [row.verdict for row in other.rows] == [Verdict.ADD, Verdict.ADD]


def test_two_rows_for_one_member_are_asked_about() -> None:
    plan = planned(read(2), read(3), roll=(member(),))
    assert [row.verdict for row in plan.rows] == [Verdict.SAME, Verdict.ASK]


def test_a_row_whose_other_row_is_left_out_stands_for_itself() -> None:
    answers = {("DS", 3): Answer(row=("DS", 2)), ("DS", 2): Answer(is_left_out=True)}
    plan = planned(read(2), read(3), answers=answers)
    assert [row.verdict for row in plan.rows] == [Verdict.LEFT_OUT, Verdict.ADD]


def test_two_people_cannot_have_one_number() -> None:
    number = "001151000001"
    answers = {("DS", 3): Answer(is_new=True)}
    plan = planned(
        read(2, citizen_id=number), read(3, name="Lò Thị Khác", citizen_id=number), answers=answers
    )
    assert plan.rows[1].verdict is Verdict.REPAIR
    assert [one.trouble for one in plan.rows[1].blocks] == [Trouble.CITIZEN_TAKEN]
    on_roll = planned(
        read(2, name="Lò Thị Khác", citizen_id=number),
        roll=(member(citizen_id=number),),
        answers={("DS", 2): Answer(is_new=True)},
    )
    assert only(on_roll).verdict is Verdict.REPAIR


def test_problems_block_until_the_row_is_repaired_or_left_out() -> None:
    wrong = problem(Trouble.BIRTH_IMPOSSIBLE, RollField.BIRTH)
    row = read(birth=None)
    assert only(planned(row, problems=(wrong,))).verdict is Verdict.REPAIR
    repaired = {row.key: Answer(read=read())}
    assert only(planned(row, problems=(wrong,), answers=repaired)).verdict is Verdict.ADD
    plan = planned(row, problems=(wrong,))
    assert only(planned(row, problems=(wrong,), answers=leave_unfinished(plan, {}))).verdict is (
        Verdict.LEFT_OUT
    )


def test_what_is_missing_blocks_though_nobody_told_it() -> None:
    plan = only(planned(read(name="", sex=None, citizen_id="123")))
    assert {one.trouble for one in plan.blocks} == {
        Trouble.NAME_MISSING,
        Trouble.SEX_MISSING,
        Trouble.CITIZEN_LENGTH,
    }


def test_a_sex_that_the_roll_knows_is_not_asked_for() -> None:
    missing = problem(Trouble.SEX_MISSING, RollField.SEX)
    assert only(planned(read(sex=None), roll=(member(),), problems=(missing,))).verdict is Verdict.SAME


def test_guesses_are_told_and_do_not_block() -> None:
    guess = problem(Trouble.YEAR_GUESSED, RollField.BIRTH)
    row = only(planned(read(), problems=(guess,)))
    assert (row.verdict, row.problems, row.blocks) == (Verdict.ADD, (guess,), ())


def test_a_row_that_was_left_out_can_be_taken_in() -> None:
    left = (LeftOut("DS", 5, "Lò Văn Mẫu", LeftOutWhy.SIGNATURE), LeftOut("DS", 1, "STT", LeftOutWhy.TITLE))
    answers = {("DS", 5): Answer(read=read(5, name="Lò Văn Mẫu", sex=Sex.MALE))}
    plan = planned(read(6), left_out=left, answers=answers)
    assert [row.read.name for row in plan.rows] == ["Lò Văn Mẫu", "Nguyễn Thị Hoà"]
    assert plan.left_out == left[1:]


def test_new_people_join_on_the_lists_day_or_the_common_one() -> None:
    common = date(2026, 1, 1)
    assert new_details(read(), joined_on=common, year=YEAR).joined_on == common
    own = new_details(read(joined_on=JOINED, household=Household.POOR), joined_on=common, year=YEAR)
    assert (own.joined_on, own.household) == (JOINED, Household.POOR)
    assert own.reviews == (HouseholdReview(YEAR, Household.POOR),)


_NAMES = st.sampled_from(["Nguyễn Thị Hoà", "Nguyen Thi Hoa", "Lò Văn Mẫu", "Lý A Páo", ""])
_ROWS = st.lists(
    st.builds(
        read,
        name=_NAMES,
        sex=st.sampled_from([*Sex, None]),
        birth=st.sampled_from([None, Birth(1951), Birth(1951, 3, 5), Birth(1960)]),
        citizen_id=st.sampled_from(["", "001151000001", "001151000002", "12"]),
        phone=st.sampled_from(["", "0912345678", "0948618798"]),
        household=st.sampled_from([None, *Household]),
    ),
    max_size=6,
)


@given(_ROWS)
def test_a_list_read_twice_changes_nothing_the_second_time_and_never_erases(rows: list[ReadMember]) -> None:
    rows = [replace(row, row=place) for place, row in enumerate(rows, start=2)]
    first = planned(*rows)
    settled = planned(*rows, answers=leave_unfinished(first, {}))
    assert settled.unfinished == ()
    roll = tuple(
        Member(id=place, code=f"TV{place}", details=new_details(row.read, joined_on=JOINED, year=YEAR))
        for place, row in enumerate((one for one in settled.rows if one.verdict is Verdict.ADD), start=1)
    )
    again = planned(*rows, roll=roll, answers=leave_unfinished(first, {}))
    for row in again.rows:
        assert not row.chosen
        if row.verdict is Verdict.ADD:
            raise AssertionError(row)
