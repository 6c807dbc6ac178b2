"""Signing the minutes: what is missing, what is locked then, the number, the code, opening again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.applications import Outcome, Request, Step
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.meeting_errors import (
    EarlierMeetingUnsigned,
    MeetingNotSigned,
    MeetingSigned,
    MinutesIncomplete,
    NotLastSigned,
)
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body, Meeting, Presence
from clubdesk.domain.minutes import SectionKey
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.domain.roll_calls import Guest
from clubdesk.domain.signing import Lack
from clubdesk.operations import activities, meeting_content, resolutions
from clubdesk.operations.applications import apply, record_decision
from clubdesk.operations.cash_counts import record_count
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import entry, reverse_entry
from clubdesk.operations.meetings import change_meeting, discard_meeting, hold_meeting, meeting
from clubdesk.operations.members import change_member
from clubdesk.operations.minutes import (
    end_meeting,
    minutes_now,
    restore_section,
    word_section,
)
from clubdesk.operations.receipts import Movement, record_receipt
from clubdesk.operations.roll_calls import confirm_roll, drop_guest, save_guest, set_mark
from clubdesk.operations.signing import (
    can_reopen,
    missing_before_signing,
    reopen,
    sign,
    verify_control_code,
)
from clubdesk.store.database import run
from clubdesk.store.meetings import load_attendance
from tests.builders import TODAY, a_member
from tests.meeting_scene import a_crowd, a_full_meeting, board, ended, place_named


@pytest.fixture
def held(open_club: Path) -> Meeting:
    return ended(a_full_meeting(a_crowd()))


def lacks(meeting_id: int) -> list[tuple[Lack, MeetingStep]]:
    return [(one.lack, one.step) for one in missing_before_signing(meeting_id)]


def simple(on: date, body: Body = Body.CLUB) -> Meeting:
    """A meeting that can be signed."""
    one = hold_meeting(on, today=max(on, TODAY), body=body)
    confirm_roll(one.id)
    end_meeting(one.id, ended_at="16:00", conclusion="")
    return meeting(one.id)


def test_an_empty_meeting_tells_all_that_is_missing_and_where_to_go(open_club: Path) -> None:
    one = hold_meeting(TODAY, today=TODAY)
    assert lacks(one.id) == [
        (Lack.ROLL, MeetingStep.ROLL),
        (Lack.CHAIR, MeetingStep.MINUTES),
        (Lack.SECRETARY, MeetingStep.MINUTES),
        (Lack.END, MeetingStep.MINUTES),
        (Lack.CASH, MeetingStep.CASH),
    ]
    with pytest.raises(MinutesIncomplete):
        sign(one.id, today=TODAY)


def test_a_resolution_waits_for_the_vote_that_its_item_asks_for(held: Meeting) -> None:
    item = next(one for one in meeting_content.agenda(held.id) if one.needs_vote)
    one = resolutions.save_resolution(
        Resolution(meeting_id=held.id, year=0, number=0, words="Dọn đường", item_id=item.id)
    )
    assert (Lack.VOTE, MeetingStep.CONTENT) in lacks(held.id)
    with pytest.raises(MinutesIncomplete):
        sign(held.id, today=TODAY)
    resolutions.save_resolution(replace(one, votes=Votes(5, 0, 0)))
    assert lacks(held.id) == [(Lack.CASH, MeetingStep.CASH)]


def test_cash_that_was_not_counted_and_words_before_a_change_keep_nobody_from_signing(held: Meeting) -> None:
    word_section(held.id, SectionKey.FINANCE, "Đủ.")
    _receive(TODAY)
    assert [one.lack for one in missing_before_signing(held.id)] == [Lack.OUTDATED, Lack.CASH]
    assert all(one.is_warning for one in missing_before_signing(held.id))
    assert sign(held.id, today=TODAY) == "01/BB-CLB"


def test_whoever_joined_after_the_roll_call_is_in_the_counts_that_are_kept(held: Meeting) -> None:
    newcomer = a_member("Mai Văn Mới")
    sign(held.id, today=TODAY)
    kept = meeting(held.id)
    assert (kept.present, kept.on_roll) == (6, 8)
    assert "Có mặt 6/8" in minutes_now(held.id).section(SectionKey.PEOPLE).paragraphs[1]
    assert len(load_attendance(newcomer.id)) == 1
    assert check_books() == []


def test_minutes_are_signed_in_the_order_of_the_meetings(held: Meeting) -> None:
    late = simple(TODAY + timedelta(days=30))
    assert (Lack.EARLIER, MeetingStep.MINUTES) in lacks(late.id)
    with pytest.raises(EarlierMeetingUnsigned):
        sign(late.id, today=late.held_on)
    sign(held.id, today=TODAY)
    assert sign(late.id, today=late.held_on) == "02/BB-CLB"


def test_each_year_and_the_board_have_numbers_of_their_own(open_club: Path) -> None:
    board(a_member("Hồ Thị Mận"), a_member("Vũ Văn Kiên"))
    days = [date(2025, 5, 17), date(2025, 6, 17), date(2026, 1, 17)]
    numbers = [sign(simple(day).id, today=day) for day in days]
    assert numbers == ["01/BB-CLB", "02/BB-CLB", "01/BB-CLB"]
    assert sign(simple(date(2025, 6, 10), Body.BOARD).id, today=TODAY) == "01/BB-BCN"


def _acts(held: Meeting) -> list[Callable[[], object]]:
    """Everything that can be done to a meeting."""
    item = meeting_content.agenda(held.id)[0]
    decided = resolutions.decided(held.id)[0].resolution
    done = run("SELECT id FROM activities WHERE meeting_id = ?", (held.id,)).fetchone()[0]
    visit = Activity(area="health", kind=ActivityKind.CHECK_UP, people=3)
    return [
        lambda: set_mark(held.id, 1, Presence.EXCUSED),
        lambda: confirm_roll(held.id),
        lambda: save_guest(held.id, Guest(name="Khách")),
        lambda: drop_guest(held.id, 1),
        lambda: discard_meeting(held.id),
        lambda: meeting_content.write_words(item.id, "Khác"),
        lambda: meeting_content.change_item(item.id, title="Khác", needs_vote=True),
        lambda: meeting_content.add_item(held.id, title="Thêm", needs_vote=False),
        lambda: meeting_content.remove_item(item.id),
        lambda: meeting_content.move_item(item.id, up=False),
        lambda: meeting_content.write_end(held.id, talk="", conclusion="", next_on=None, next_place=""),
        lambda: activities.save_activity(held.id, visit),
        lambda: activities.save_activity(held.id, replace(visit, id=done)),
        lambda: activities.remove_activity(done),
        lambda: resolutions.save_resolution(replace(decided, votes=Votes(1, 4, 0))),
        lambda: resolutions.save_resolution(replace(decided, id=0)),
        lambda: resolutions.remove_resolution(decided.id),
        lambda: resolutions.settle(decided.id, ResolutionState.DONE, meeting_id=held.id),
        lambda: record_count(1, on=TODAY, today=TODAY, notes={1_000: 1}, words="x", meeting_id=held.id),
        lambda: word_section(held.id, SectionKey.REPORT, "Khác"),
        lambda: restore_section(held.id, SectionKey.REPORT),
        lambda: end_meeting(held.id, ended_at="17:00", conclusion=""),
        lambda: change_meeting(replace(held, chair_id=2)),
        lambda: sign(held.id, today=TODAY),
        _decide_again,
    ]


def _decide_again() -> None:
    request = Request(member_id=1, asked_on=TODAY, amount=1_000_000, months=10)
    record_decision(
        apply(request, today=TODAY),
        step=Step.MEETING,
        outcome=Outcome.AGREED,
        decision=Decision(decided_on=TODAY, votes=Votes(5, 0, 0)),
        today=TODAY,
    )


def test_nothing_of_a_signed_meeting_changes_any_more(held: Meeting) -> None:
    acts = _acts(held)
    sign(held.id, today=TODAY)
    signed = minutes_now(held.id)
    for act in acts:
        with pytest.raises(MeetingSigned):
            act()
    assert minutes_now(held.id) == signed
    assert check_books() == []


def test_signed_minutes_print_the_same_whatever_happens_later(held: Meeting) -> None:
    sign(held.id, today=TODAY)
    signed = minutes_now(held.id)
    _receive(TODAY)
    _rename(1)
    assert minutes_now(held.id) == signed


def _rename(member_id: int) -> None:
    from clubdesk.store.members import load_member

    details = load_member(member_id).details
    change_member(member_id, replace(details, name="Tên Khác Hẳn"), today=TODAY)


def _receive(on: date) -> int:
    movement = Movement(place_id=place_named("Quỹ hoạt động"), kind="Thu khác", amount=9_000, on=on)
    return record_receipt(movement, today=max(on, TODAY)).entry_id


def test_later_entries_of_the_day_do_not_join_it_and_old_ones_are_taken_back_beside_it(
    held: Meeting,
) -> None:
    before = _receive(TODAY)
    assert entry(before).entry.meeting_id == held.id
    sign(held.id, today=TODAY)
    assert entry(_receive(TODAY)).entry.meeting_id is None
    taken_back = reverse_entry(before, reason="Ghi nhầm", on=TODAY, today=TODAY)
    assert entry(taken_back.entry_id).entry.meeting_id is None


def test_only_the_last_signed_meeting_is_opened_again_with_a_reason_and_keeps_its_number(
    held: Meeting,
) -> None:
    with pytest.raises(MeetingNotSigned):
        reopen(held.id, reason="Sửa")
    sign(held.id, today=TODAY)
    late = simple(TODAY + timedelta(days=30))
    sign(late.id, today=late.held_on)
    assert (can_reopen(held.id), can_reopen(late.id)) == (False, True)
    with pytest.raises(NotLastSigned):
        reopen(held.id, reason="Sửa")
    with pytest.raises(ReasonMissing):
        reopen(late.id, reason=" ")
    reopen(late.id, reason="Thiếu một quyết nghị")
    assert not meeting(late.id).is_signed
    save_guest(late.id, Guest(name="Khách đến sau"))
    assert sign(late.id, today=late.held_on) == "02/BB-CLB"
    assert "Khách đến sau" in minutes_now(late.id).section(SectionKey.PEOPLE).sentences[-1]
    kept = run("SELECT reason, reopened_at <> '' FROM signings WHERE reopened_at IS NOT NULL").fetchall()
    assert kept == [("Thiếu một quyết nghị", 1)]
    assert check_books() == []


def test_a_code_typed_off_the_paper_tells_whose_it_is_and_that_the_books_still_give_it(held: Meeting) -> None:
    sign(held.id, today=TODAY)
    code = minutes_now(held.id).control_code or ""
    _receive(TODAY)
    found = verify_control_code(code.lower().replace("-", " "))
    assert found is not None
    assert (found.number, found.held_on, found.is_standing, found.books_fit) == (
        "01/BB-CLB",
        TODAY,
        True,
        True,
    )
    assert verify_control_code("0000-0000-0000") is None
    assert verify_control_code("không phải mã") is None


@pytest.mark.parametrize("last", [False, True], ids=["an early entry", "the last entry before"])
def test_books_that_were_changed_do_not_give_the_code_any_more(held: Meeting, *, last: bool) -> None:
    sign(held.id, today=TODAY)
    code = minutes_now(held.id).control_code or ""
    which = "(SELECT MAX(id) FROM entries)" if last else "2"
    for (trigger,) in run("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        run(f"DROP TRIGGER {trigger}")
    run(f"UPDATE entries SET words = 'x' WHERE id = {which}")
    found = verify_control_code(code)
    assert found is not None
    assert not found.books_fit
