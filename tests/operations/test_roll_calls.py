"""The roll call: marks on disk as they are called, confirmed once, and what the roll comes to."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.meeting_errors import MeetingNotEmpty, MonthHasMeeting
from clubdesk.domain.meetings import COUNTED, Body, Meeting, Presence
from clubdesk.domain.roll_calls import Guest, Mark, count_roll
from clubdesk.operations import meeting_plans
from clubdesk.operations.checks import check_books
from clubdesk.operations.meeting_content import begin_content, next_meeting_day, write_end
from clubdesk.operations.meetings import change_meeting, discard_meeting, hold_meeting, meeting, open_meetings
from clubdesk.operations.roll_calls import (
    confirm_roll,
    roll_call,
    save_guest,
    set_mark,
    turn_mark,
    write_words,
)
from clubdesk.store import meetings
from clubdesk.store.attendance import load_marks
from tests.builders import TODAY, a_member
from tests.domain.people import a_line

MARCH, APRIL, MAY = date(2025, 3, 17), date(2025, 4, 17), date(2025, 5, 17)


@pytest.fixture
def held(open_club: Path) -> Meeting:
    for name in ("Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ"):
        a_member(name)
    return hold_meeting(MAY, today=TODAY, place="Nhà văn hóa", began_at="14:00")


def marks_of(one: Meeting) -> list[str]:
    return [line.mark.presence.value for line in roll_call(one.id).lines]


def test_everybody_is_present_at_the_start_and_nothing_is_written(held: Meeting) -> None:
    assert marks_of(held) == ["present"] * 3
    assert load_marks(held.id) == []


def test_enter_turns_a_mark_round(held: Meeting) -> None:
    ngo = roll_call(held.id).lines[1].member
    turned = [turn_mark(held.id, ngo.id).presence for _ in range(3)]
    assert turned == [Presence.EXCUSED, Presence.ABSENT, Presence.PRESENT]
    assert load_marks(held.id) == []


def test_enter_keeps_a_reason_that_was_typed_but_not_who_stood_in(held: Meeting) -> None:
    ngo = roll_call(held.id).lines[1].member
    write_words(held.id, ngo.id, "Đi viện")
    turned = [turn_mark(held.id, ngo.id) for _ in range(3)]
    assert [mark.presence for mark in turned] == [Presence.ABSENT, Presence.PRESENT, Presence.EXCUSED]
    assert {mark.words for mark in turned} == {"Đi viện"}
    set_mark(held.id, ngo.id, Presence.STAND_IN, words="Con gái")
    assert turn_mark(held.id, ngo.id).words == ""


def test_the_roll_is_confirmed_once_and_corrected_later(held: Meeting) -> None:
    first, second, third = (line.member for line in roll_call(held.id).lines)
    set_mark(held.id, first.id, Presence.EXCUSED, words="Đi viện")
    set_mark(held.id, second.id, Presence.LATE)
    confirm_roll(held.id)
    called = meeting(held.id)
    assert (called.present, called.on_roll) == (2, 3)
    set_mark(held.id, third.id, Presence.STAND_IN, words="Con gái đi thay")
    assert meeting(held.id).present == 1
    assert {mark.member_id: mark.words for mark in load_marks(held.id)}[first.id] == "Đi viện"
    assert check_books() == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Presence.PRESENT, Presence.EXCUSED),
        (Presence.ABSENT, Presence.EXCUSED),
        (Presence.EXCUSED, Presence.EXCUSED),
        (Presence.LATE, Presence.LATE),
        (Presence.STAND_IN, Presence.STAND_IN),
    ],
)
def test_a_reason_tells_that_somebody_is_away_with_one(
    held: Meeting, before: Presence, after: Presence
) -> None:
    ngo = roll_call(held.id).lines[1].member
    set_mark(held.id, ngo.id, before)
    assert write_words(held.id, ngo.id, " Mưa to ") == Mark(member_id=ngo.id, presence=after, words="Mưa to")
    assert write_words(held.id, ngo.id, "").presence is after


def test_no_words_leave_the_mark_as_it_was(held: Meeting) -> None:
    ngo = roll_call(held.id).lines[1].member
    assert write_words(held.id, ngo.id, " ").presence is Presence.PRESENT
    assert load_marks(held.id) == []


def test_guests_are_counted_by_name_or_number(held: Meeting) -> None:
    save_guest(held.id, Guest(name="Ông Mẫu", title="Hội Người cao tuổi xã"))
    save_guest(held.id, Guest(title="Đoàn thanh niên", people=4))
    assert roll_call(held.id).count.guests == 5
    assert check_books() == []


def test_whoever_is_away_three_times_running_is_shown(open_club: Path) -> None:
    sen, ngo = a_member("Lò Thị Sen"), a_member("Bùi Văn Ngô")
    for day in (MARCH, APRIL):
        meetings.add_meeting(day, marks=[(sen.id, Presence.ABSENT), (ngo.id, Presence.PRESENT)])
    now = hold_meeting(MAY, today=TODAY)
    for person in (sen, ngo):
        set_mark(now.id, person.id, Presence.EXCUSED)
    assert [line.member.id for line in roll_call(now.id).lines if line.is_long_away] == [sen.id]


def test_a_meeting_is_opened_once_and_dropped_while_empty(held: Meeting) -> None:
    assert hold_meeting(MAY, today=TODAY).id == held.id
    board = hold_meeting(MAY, today=TODAY, body=Body.BOARD)
    begin_content(board.id)
    assert board.id != held.id
    discard_meeting(board.id)
    set_mark(held.id, roll_call(held.id).lines[0].member.id, Presence.ABSENT)
    with pytest.raises(MeetingNotEmpty):
        discard_meeting(held.id)
    assert [one.id for one in open_meetings()] == [held.id]
    assert check_books() == []


def test_a_meeting_in_which_something_was_said_is_not_dropped(held: Meeting) -> None:
    write_end(held.id, talk="Phòng cháy", conclusion="", next_on=None, next_place="")
    board = hold_meeting(MAY, today=TODAY, body=Body.BOARD)
    change_meeting(replace(board, subject="Chuẩn bị Tết"))
    for one in (held, board):
        with pytest.raises(MeetingNotEmpty):
            discard_meeting(one.id)


def test_a_meeting_takes_the_mark_of_a_month_without_one_away(held: Meeting) -> None:
    meeting_plans.skip_month(date(2025, 6, 1), reason="Mùa gặt")
    assert next_meeting_day(held) == date(2025, 7, 17)
    hold_meeting(date(2025, 6, 10), today=TODAY, body=Body.BOARD)
    assert meeting_plans.month_plan(date(2025, 6, 1)).skipped == "Mùa gặt"
    hold_meeting(date(2025, 6, 10), today=TODAY)
    assert meeting_plans.month_plan(date(2025, 6, 1)).skipped is None
    assert check_books() == []


def test_a_month_without_a_meeting_says_why(held: Meeting) -> None:
    with pytest.raises(ReasonMissing):
        meeting_plans.skip_month(APRIL, reason=" ")
    with pytest.raises(MonthHasMeeting):
        meeting_plans.skip_month(MAY, reason="Bão")
    meeting_plans.skip_month(date(2025, 6, 1), reason="Mùa gặt")
    assert meeting_plans.month_plan(date(2025, 6, 20)).skipped == "Mùa gặt"
    assert meeting_plans.next_meeting(date(2025, 5, 20)) == date(2025, 7, 17)
    assert meeting_plans.month_plan(APRIL).is_forgotten(MAY)
    meeting_plans.take_month_back(date(2025, 6, 1))
    assert meeting_plans.next_meeting(date(2025, 5, 20)) == date(2025, 6, 17)
    assert check_books() == []


@given(st.lists(st.sampled_from(list(Presence)), max_size=12))
def test_present_and_away_make_up_the_roll(presences: list[Presence]) -> None:
    people = [a_line(n).member for n in range(1, len(presences) + 1)]
    marks = {
        one.id: Mark(member_id=one.id, presence=presence)
        for one, presence in zip(people, presences, strict=True)
    }
    count = count_roll(people, marks, (), MAY)
    assert count.present == sum(presence in COUNTED for presence in presences)
    assert count.on_roll == count.present + count.excused + count.absent + count.stand_ins
    assert count.late <= count.present
    assert count_roll(people, {}, (), MAY).present == len(people)
