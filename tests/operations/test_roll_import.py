"""A list is stored whole or not at all, and taken back whole or not at all."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.member_errors import (
    CitizenNumberTaken,
    ImportedChangedSince,
    ImportedHaveHistory,
    ImportTakenBack,
    NameMissing,
    PlanUnfinished,
)
from clubdesk.domain.members import Consent, Household, Member, Purpose
from clubdesk.domain.roll import RollReading
from clubdesk.domain.roll_answers import Answer, Answers
from clubdesk.domain.roll_columns import RollField
from clubdesk.domain.roll_plans import Verdict
from clubdesk.exchange.roll_reader import read_roll
from clubdesk.operations import duplicates, members, roll_import
from clubdesk.operations.checks import check_books
from clubdesk.operations.roll_import import Stored
from clubdesk.store import members as store
from clubdesk.store import roll_imports as imports
from clubdesk.text.sentences import sentence
from tests.builders import FOUNDED, TODAY, a_loan, a_member
from tests.exchange.roll_lists import Rows, write

HEADING = ["Mã", "Họ tên", "Giới tính", "Năm sinh", "Điện thoại", "Tổ", "Diện hộ"]
ROWS: Rows = [
    HEADING,
    [None, "Lò Văn Mẫu", "Nam", 1950, "0912345678", "Tổ 1", "Hộ nghèo"],
    ["HV-7", "Đỗ Thị Thử", "Nữ", 1951, None, "Tổ 2", None],
]

pytestmark = pytest.mark.usefixtures("open_club")


def reading_of(folder: Path, rows: Rows = ROWS) -> RollReading:
    return read_roll(write(folder / "ds.xlsx", {"DS": rows}), today=TODAY)


def store_list(folder: Path, rows: Rows = ROWS, answers: Answers | None = None) -> Stored:
    planned = roll_import.plan(reading_of(folder, rows), answers or {}, year=2025)
    return roll_import.store_roll(planned, file_name="ds.xlsx", joined_on=FOUNDED, today=TODAY)


def take_back_last() -> None:
    past = roll_import.last_import()
    assert past is not None
    roll_import.take_back(past.id)


def roll() -> dict[str, Member]:
    return {member.code: member for member in store.load_members()}


def test_new_people_get_the_lists_code_or_the_next(tmp_path: Path) -> None:
    a_member("Hồ Văn Trước")
    stored = store_list(tmp_path)
    assert (stored.added, stored.changed) == (2, 0)
    assert sorted(roll()) == ["HV-7", "TV001", "TV002"]
    added = roll()["TV002"].details
    assert (added.name, added.phone, added.joined_on) == ("Lò Văn Mẫu", "0912345678", FOUNDED)
    assert roll()["TV002"].household(TODAY) is Household.POOR
    assert check_books() == []


def test_the_roll_is_as_before_when_the_list_is_taken_back(tmp_path: Path) -> None:
    known = a_member("Lò Văn Mẫu", note="giữ nguyên")
    before = store.load_members()
    answers: Answers = {("DS", 2): Answer(person=known.id)}
    stored = store_list(tmp_path, answers=answers)
    assert (stored.added, stored.changed) == (1, 1)
    assert roll()[known.code].details.phone == "0912345678"
    past = roll_import.last_import()
    assert past is not None
    assert (past.file_name, past.added, past.changed) == ("ds.xlsx", 1, 1)
    roll_import.take_back(past.id)
    assert store.load_members() == before
    assert roll_import.last_import() is None
    assert check_books() == []
    with pytest.raises(ImportTakenBack):
        roll_import.take_back(past.id)
    assert store_list(tmp_path, answers=answers).added == 1


def test_the_same_list_again_changes_nothing(tmp_path: Path) -> None:
    store_list(tmp_path)
    planned = roll_import.plan(reading_of(tmp_path), {}, year=2025)
    assert [row.verdict for row in planned.rows] == [Verdict.SAME, Verdict.SAME]
    again = roll_import.store_roll(planned, file_name="ds.xlsx", joined_on=FOUNDED, today=TODAY)
    assert again == Stored()
    past = roll_import.last_import()
    assert past is not None
    assert past.added == 2


def test_a_list_is_not_stored_while_rows_wait(tmp_path: Path) -> None:
    rows: Rows = [*ROWS, [None, None, "Nam", 1950, None, None, None]]
    with pytest.raises(PlanUnfinished) as refused:
        store_list(tmp_path, rows)
    assert "1" in sentence(refused.value)
    assert store.load_members() == []


def test_nothing_is_stored_when_one_row_fails(tmp_path: Path) -> None:
    planned = roll_import.plan(reading_of(tmp_path), {}, year=2025)
    first, second = planned.rows
    broken = replace(planned, rows=(first, replace(second, read=replace(second.read, name=" "))))
    with pytest.raises(NameMissing):
        roll_import.store_roll(broken, file_name="ds.xlsx", joined_on=FOUNDED, today=TODAY)
    assert store.load_members() == []
    assert roll_import.last_import() is None
    assert check_books() == []


def test_whoever_borrowed_since_keeps_the_whole_list(tmp_path: Path) -> None:
    store_list(tmp_path)
    a_loan(roll()["TV001"])
    with pytest.raises(ImportedHaveHistory) as refused:
        take_back_last()
    assert refused.value.names == "Lò Văn Mẫu"
    assert len(roll()) == 2


def test_whoever_was_changed_since_keeps_the_whole_list(tmp_path: Path) -> None:
    store_list(tmp_path)
    person = roll()["HV-7"]
    members.change_member(person.id, replace(person.details, phone="0948618798"), today=TODAY)
    with pytest.raises(ImportedChangedSince) as refused:
        take_back_last()
    assert "Đỗ Thị Thử" in sentence(refused.value)
    assert roll()["HV-7"].details.phone == "0948618798"


def test_many_names_are_cut_short(tmp_path: Path) -> None:
    rows: Rows = [HEADING, *([None, f"Lò Văn Mẫu {name}", "Nam", 1950] for name in "ABCDEFG")]
    store_list(tmp_path, rows)
    for person in roll().values():
        members.change_member(person.id, replace(person.details, note="đã gặp"), today=TODAY)
    with pytest.raises(ImportedChangedSince) as refused:
        take_back_last()
    assert refused.value.names.endswith(" …")


def test_whoever_was_said_to_be_somebody_else_is_not_asked_about_again(tmp_path: Path) -> None:
    a_member("Lò Văn Mẫu")
    rows: Rows = [*ROWS, [None, "Lò Văn Mẫu", "Nam", 1950]]
    answers: Answers = {("DS", 2): Answer(is_new=True), ("DS", 4): Answer(is_new=True)}
    assert store_list(tmp_path, rows, answers).added == 3
    assert duplicates.pairs() == ()
    assert check_books() == []


def test_lists_are_taken_back_one_after_the_other(tmp_path: Path) -> None:
    store_list(tmp_path)
    next_year: Rows = [HEADING, ["HV-7", "Đỗ Thị Thử", "Nữ", 1951, "0948618798", "Tổ 2", None]]
    assert store_list(tmp_path, next_year).changed == 1
    take_back_last()
    take_back_last()
    assert store.load_members() == []
    assert roll_import.last_import() is None
    assert check_books() == []


def test_an_ethnic_group_is_not_copied_and_stays_when_the_list_is_taken_back(tmp_path: Path) -> None:
    agreed = Consent(purpose=Purpose.ETHNIC_GROUP, given_on=FOUNDED)
    known = a_member("Lò Văn Mẫu", consents=(agreed,), ethnic_group="03")
    store_list(tmp_path, answers={("DS", 2): Answer(person=known.id)})
    past = roll_import.last_import()
    assert past is not None
    copied = [one.before.ethnic_group for one in imports.load_import(past.id).members if one.before]
    assert copied == [""]
    roll_import.take_back(past.id)
    assert store.load_member(known.id) == known


def test_whoever_was_removed_since_is_no_obstacle_and_nobody_stands_for_them(tmp_path: Path) -> None:
    store_list(tmp_path)
    removed = roll()["HV-7"]
    members.remove_member(removed.id)
    newcomer = a_member("Hồ Văn Sau")
    assert newcomer.id != removed.id
    take_back_last()
    assert store.load_members() == [newcomer]
    assert check_books() == []


def test_a_number_that_somebody_else_has_got_since_does_not_come_back_twice(tmp_path: Path) -> None:
    known = a_member("Lò Văn Mẫu", citizen_id="002050000017")
    rows: Rows = [["Họ tên", "Số CCCD"], ["Lò Văn Mẫu", "002050000099"]]
    chosen = Answer(person=known.id, chosen=frozenset({RollField.CITIZEN_ID}))
    assert store_list(tmp_path, rows, {("DS", 2): chosen}).changed == 1
    a_member("Hồ Văn Sau", citizen_id="002050000017")
    with pytest.raises(CitizenNumberTaken) as refused:
        take_back_last()
    assert refused.value.name == "Hồ Văn Sau"
    assert roll()[known.code].details.citizen_id == "002050000099"


def test_storing_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    planned = roll_import.plan(reading_of(tmp_path), {}, year=2025)
    with pytest.raises(InterruptedError):
        roll_import.store_roll(planned, file_name="x", joined_on=FOUNDED, today=TODAY, progress=stop)
    assert store.load_members() == []


def test_a_name_that_is_changed_forgets_the_given_name_that_was_told(tmp_path: Path) -> None:
    known = a_member("Lo Van Mau", given_name="Mau", birth=None)
    rows: Rows = [HEADING, [None, "Lò Văn Mẫu", "Nam", 1950]]
    reading = reading_of(tmp_path, rows)
    answers = {("DS", 2): Answer(person=known.id, chosen=frozenset({RollField.NAME}))}
    planned = roll_import.plan(reading, answers, year=2025)
    roll_import.store_roll(planned, file_name="ds.xlsx", joined_on=FOUNDED, today=TODAY)
    assert roll()[known.code].details.given_name == ""


def test_founders_joined_at_the_founding_and_later_lists_bring_newcomers() -> None:
    assert roll_import.usual_joining_day(TODAY) == FOUNDED
    a_member()
    assert roll_import.usual_joining_day(TODAY) == TODAY
    assert roll_import.usual_joining_day(date(2020, 1, 1)) == date(2020, 1, 1)
