"""What a meeting talks about and decides: agenda, activities, resolutions carried on, the next meeting."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.activities import Activity, ActivityCount, ActivityKind, counted
from clubdesk.domain.decisions import Votes
from clubdesk.domain.meeting_errors import (
    ActivityEmpty,
    AgendaItemDecided,
    AgendaTitleMissing,
    AreaNameMissing,
    AreaNameTaken,
    ImpossibleFigure,
    LastAgendaItem,
    MeetingSigned,
    NextMeetingTooEarly,
    NotLastResolution,
    ResolutionDueTooEarly,
    ResolutionSettled,
    ResolutionWordsMissing,
    TooManyVotes,
)
from clubdesk.domain.meetings import Body, Meeting
from clubdesk.domain.resolutions import Resolution, ResolutionState, votes_fit
from clubdesk.operations import activities, agenda_template, meeting_content, resolutions
from clubdesk.operations.checks import check_books
from clubdesk.operations.indicators import facts_of
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.store import meetings
from clubdesk.store.database import run, transaction
from tests.builders import TODAY, a_member

MAY, JUNE = date(2025, 5, 17), date(2025, 6, 17)


def a_meeting(on: date = JUNE, *, present: int | None = 45, body: Body = Body.CLUB) -> Meeting:
    """A meeting being written down at which so many people are present."""
    held = hold_meeting(on, today=TODAY, body=body, place="Nhà văn hóa thôn Mẫu")
    with transaction():
        meetings.change_meeting(replace(held, present=present))
    meeting_content.begin_content(held.id)
    return meeting(held.id)


def sign(held: Meeting) -> None:
    """The minutes are signed."""
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '2025-06-17T16:00:00+07:00', 0, '{}', '')",
        (held.id,),
    )


def decide(held: Meeting, words: str = "Dọn đường", **more: object) -> Resolution:
    """The meeting decides something."""
    return resolutions.save_resolution(
        replace(Resolution(meeting_id=held.id, year=0, number=0, words=words), **more)  # type: ignore[arg-type]
    )


@pytest.fixture(autouse=True)
def _club(open_club: Path) -> None:
    """Every test has a club of its own."""


def test_the_template_is_copied_once_and_the_next_meeting_proposed() -> None:
    held = a_meeting()
    items = meeting_content.agenda(held.id)
    assert len(items) == 11
    assert (items[6].title[:7], items[6].needs_vote) == ("Vay vốn", True)
    meeting_content.write_words(items[2].id, " Đã phát 10 suất quà  ")
    meeting_content.begin_content(held.id)
    assert [one.words for one in meeting_content.agenda(held.id)][:3] == ["", "", "Đã phát 10 suất quà"]
    assert (held.next_on, held.next_place) == (date(2025, 7, 17), "Nhà văn hóa thôn Mẫu")
    assert check_books() == []


def test_a_meeting_of_the_board_has_a_shorter_agenda_of_its_own() -> None:
    board = a_meeting(body=Body.BOARD)
    assert 3 <= len(meeting_content.agenda(board.id)) < 8
    assert board.next_on is None


def test_the_template_is_the_club_s_own_and_leaves_meetings_as_they_are() -> None:
    held = a_meeting()
    rank = agenda_template.add_to_template(title="  Sinh  nhật thành viên ", needs_vote=False)
    agenda_template.move_template_item(rank, up=True)
    agenda_template.change_template_item(1, title="Điểm danh", needs_vote=False)
    agenda_template.remove_from_template(6)
    titles = [item.title for item in agenda_template.template()]
    assert titles[0] == "Điểm danh"
    assert titles[-2:] == ["Sinh nhật thành viên", "Kết luận, thông qua biên bản"]
    assert [item.rank for item in agenda_template.template()] == list(range(1, 12))
    assert len(meeting_content.agenda(held.id)) == 11
    assert meeting_content.agenda(a_meeting(MAY).id)[0].title == "Điểm danh"
    assert check_books() == []


def test_the_items_of_a_meeting_are_its_own() -> None:
    held = a_meeting()
    added = meeting_content.add_item(held.id, title="Mừng thọ", needs_vote=True)
    meeting_content.move_item(added, up=True)
    first = meeting_content.agenda(held.id)[0]
    meeting_content.change_item(first.id, title="Điểm danh", needs_vote=False)
    meeting_content.remove_item(meeting_content.agenda(held.id)[5].id)
    items = meeting_content.agenda(held.id)
    assert [item.title for item in (items[0], items[9])] == ["Điểm danh", "Mừng thọ"]
    assert [item.rank for item in items] == list(range(1, 12))
    assert agenda_template.template()[0].title != "Điểm danh"
    assert check_books() == []


def test_an_agenda_keeps_what_was_decided_under_and_its_last_item() -> None:
    held = a_meeting()
    kept, *others = meeting_content.agenda(held.id)
    decide(held, item_id=kept.id)
    with pytest.raises(AgendaItemDecided):
        meeting_content.remove_item(kept.id)
    resolutions.remove_resolution(resolutions.decided(held.id)[0].resolution.id)
    for item in others:
        meeting_content.remove_item(item.id)
    with pytest.raises(LastAgendaItem):
        meeting_content.remove_item(kept.id)
    with pytest.raises(AgendaTitleMissing):
        meeting_content.add_item(held.id, title=" ", needs_vote=False)


def test_numbers_run_through_the_year_for_the_club_and_its_board() -> None:
    may, board, june = a_meeting(MAY), a_meeting(body=Body.BOARD), a_meeting()
    made = [decide(may), decide(board), decide(june), decide(may)]
    assert [one.code for one in made] == ["01/2025", "02/2025", "03/2025", "04/2025"]
    assert decide(a_meeting(date(2024, 12, 17))).code == "01/2024"
    assert [one.resolution.number for one in resolutions.resolutions_of_year(2025)] == [1, 2, 3, 4]
    assert resolutions.resolution_years() == [2025, 2024]
    assert check_books() == []


def test_only_the_last_number_is_freed() -> None:
    held = a_meeting()
    first, second = decide(held), decide(held, "Thăm người ốm")
    with pytest.raises(NotLastResolution):
        resolutions.remove_resolution(first.id)
    resolutions.remove_resolution(second.id)
    assert decide(held, "Mua loa").number == 2
    assert check_books() == []


@given(st.lists(st.sampled_from(["decide", "remove", "drop", "take back"]), max_size=12))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_numbers_never_have_a_gap_and_what_is_open_is_carried(acts: list[str]) -> None:
    may, june = a_meeting(MAY), a_meeting()
    for act in acts:
        made = [line.resolution for line in resolutions.decided(may.id)]
        if act == "decide":
            decide(may)
        elif made and act == "remove" and made[-1].state is ResolutionState.OPEN:
            resolutions.remove_resolution(made[-1].id)
        elif made and act == "drop" and made[0].state is ResolutionState.OPEN:
            resolutions.settle(made[0].id, ResolutionState.DROPPED, meeting_id=may.id)
        elif made and act == "take back":
            resolutions.take_back(made[0].id)
    made = [line.resolution for line in resolutions.decided(may.id)]
    assert [one.number for one in made] == list(range(1, len(made) + 1))
    assert [line.resolution for line in resolutions.carried(june.id)] == [
        one for one in made if one.state is ResolutionState.OPEN
    ]


def test_a_resolution_is_carried_from_meeting_to_meeting_until_one_is_told_of_its_end() -> None:
    april, may, june = a_meeting(date(2025, 4, 17)), a_meeting(MAY), a_meeting()
    one = decide(april)
    assert [len(resolutions.carried(held.id)) for held in (april, may, june)] == [0, 1, 1]
    resolutions.settle(one.id, ResolutionState.DONE, meeting_id=may.id, words=" Xong ngày 10/5 ")
    assert [len(resolutions.carried(held.id)) for held in (april, may, june)] == [0, 1, 0]
    (line,) = resolutions.carried(may.id)
    assert (line.settled_on, line.resolution.settled_words) == (MAY, "Xong ngày 10/5")
    with pytest.raises(ResolutionSettled):
        resolutions.settle(one.id, ResolutionState.DROPPED, meeting_id=june.id)
    with pytest.raises(ResolutionSettled):
        resolutions.remove_resolution(one.id)
    resolutions.take_back(one.id)
    assert [len(resolutions.carried(held.id)) for held in (april, may, june)] == [0, 1, 1]
    assert check_books() == []


def test_what_should_be_done_by_now_stands_first() -> None:
    held, hoa = a_meeting(MAY), a_member("Nguyễn Thị Mẫu")
    later = decide(held, due_on=date(2025, 7, 1), member_id=hoa.id, who="ai đó")
    late = decide(held, due_on=date(2025, 6, 1), who="Chi hội Phụ nữ")
    whenever = decide(held)
    lines = resolutions.open_resolutions(TODAY)
    assert [line.resolution.id for line in lines] == [late.id, later.id, whenever.id]
    assert [line.who for line in lines] == ["Chi hội Phụ nữ", "Nguyễn Thị Mẫu", ""]
    assert [line.resolution.is_late(TODAY) for line in lines] == [True, False, False]


def test_no_more_people_vote_than_are_present() -> None:
    held = a_meeting(present=45)
    decide(held, votes=Votes(43, 1, 1))
    with pytest.raises(TooManyVotes):
        decide(held, votes=Votes(44, 1, 1))
    with pytest.raises(TooManyVotes):
        decide(held, votes=Votes(10, -1))
    assert [line.resolution.votes for line in resolutions.decided(held.id)] == [Votes(43, 1, 1)]


@given(st.builds(Votes, *[st.integers(-2, 60)] * 3), st.none() | st.integers(0, 60))
@settings(max_examples=60)
def test_votes_fit_when_nobody_voted_twice(votes: Votes, present: int | None) -> None:
    counts = [votes.in_favour, votes.against, votes.other]
    within = present is None or sum(counts) <= present
    assert votes_fit(votes, present) is (within and all(count >= 0 for count in counts))


def test_what_lacks_its_vote_or_had_too_many_keeps_minutes_from_being_signed() -> None:
    held = a_meeting(present=None)
    voted_on, free = (meeting_content.agenda(held.id)[place] for place in (8, 9))
    lacking = decide(held, item_id=voted_on.id)
    decide(held, item_id=free.id)
    counted = decide(held, item_id=voted_on.id, votes=Votes(50, 0))
    assert [one.id for one in resolutions.to_mend(held.id)] == [lacking.id]
    meeting_content.change_item(free.id, title=free.title, needs_vote=True)
    assert len(resolutions.to_mend(held.id)) == 2
    with transaction():
        meetings.change_meeting(replace(meeting(held.id), present=45))
    meeting_content.change_item(free.id, title=free.title, needs_vote=False)
    assert [one.id for one in resolutions.to_mend(held.id)] == [lacking.id, counted.id]
    resolutions.settle(lacking.id, ResolutionState.DROPPED, meeting_id=held.id)
    assert [one.id for one in resolutions.to_mend(held.id)] == [counted.id]


def test_a_resolution_that_cannot_stand_is_not_written_down() -> None:
    held = a_meeting()
    with pytest.raises(ResolutionWordsMissing):
        decide(held, " ")
    with pytest.raises(ResolutionDueTooEarly):
        decide(held, due_on=MAY)
    assert resolutions.decided(held.id) == []


def test_what_was_done_is_counted_by_kind_and_by_area() -> None:
    may, june = a_meeting(MAY), a_meeting()
    tell = activities.save_activity
    pressure = ActivityKind.BLOOD_PRESSURE
    tell(may.id, Activity(area="health", kind=pressure, people=40))
    changed = tell(june.id, Activity(area="health", kind=pressure, people=42, value=5, times=3))
    tell(june.id, Activity(area="home-care", kind=ActivityKind.HOME_VISIT, times=8, people=2))
    removed = tell(june.id, Activity(area="culture", kind=ActivityKind.OTHER, words="Hát chèo"))
    tell(june.id, replace(activities.activities(june.id)[0], people=43))
    activities.remove_activity(removed)
    assert activities.activities(june.id)[0] == Activity(id=changed, area="health", kind=pressure, people=43)
    both = facts_of(MAY, JUNE)
    assert counted(both.did(pressure)) == ActivityCount(times=2, people=83)
    assert counted(both.did(ActivityKind.HOME_VISIT)) == ActivityCount(times=8, people=2)
    assert both.did(ActivityKind.OTHER) == []
    assert counted(facts_of(JUNE, JUNE).did(pressure)).people == 43
    assert check_books() == []


def test_a_line_tells_something_possible() -> None:
    held = a_meeting()
    with pytest.raises(ActivityEmpty):
        activities.save_activity(held.id, Activity(area="health", kind=ActivityKind.TALK, value=5, words=" "))
    with pytest.raises(ImpossibleFigure):
        activities.save_activity(held.id, Activity(area="health", kind=ActivityKind.TALK, people=-1))


def test_areas_are_renamed_added_and_retired_under_codes_that_stay() -> None:
    assert len(activities.areas()) == 8
    activities.rename_area("health", "  Sức khỏe ")
    first, second = activities.add_area("Môi trường"), activities.add_area("Khuyến học")
    assert first != second
    activities.retire_area("income", on=JUNE)
    assert "income" not in {area.code for area in activities.areas_in_use(JUNE)}
    assert activities.areas_in_use(MAY)[0].code == "income"
    activities.use_area_again("income")
    assert [area.name for area in activities.areas_in_use(JUNE)][1::7] == ["Sức khỏe", "Môi trường"]
    with pytest.raises(AreaNameTaken):
        activities.rename_area(second, "moi truong")
    with pytest.raises(AreaNameMissing):
        activities.add_area(" ")
    assert check_books() == []


def test_the_end_of_a_meeting_is_written_down() -> None:
    held = a_meeting()
    next_on = date(2025, 7, 18)
    meeting_content.write_end(
        held.id, talk=" Tai biến ", conclusion="Nhất trí", next_on=next_on, next_place=""
    )
    ended = meeting(held.id)
    assert (ended.talk, ended.conclusion, ended.next_on) == ("Tai biến", "Nhất trí", next_on)
    with pytest.raises(NextMeetingTooEarly):
        meeting_content.write_end(held.id, talk="", conclusion="", next_on=JUNE, next_place="")
    assert check_books() == []


def test_nothing_changes_once_the_minutes_are_signed() -> None:
    may, held = a_meeting(MAY), a_meeting()
    old, one = decide(may), decide(held)
    told = activities.save_activity(held.id, Activity(area="health", kind=ActivityKind.TALK, people=9))
    resolutions.settle(old.id, ResolutionState.DONE, meeting_id=held.id)
    item = meeting_content.agenda(held.id)[0]
    sign(held)
    done = ResolutionState.DONE
    for act in (
        lambda: meeting_content.write_words(item.id, "x"),
        lambda: meeting_content.change_item(item.id, title="x", needs_vote=True),
        lambda: meeting_content.add_item(held.id, title="x", needs_vote=True),
        lambda: meeting_content.move_item(item.id, up=False),
        lambda: meeting_content.remove_item(item.id),
        lambda: meeting_content.write_end(held.id, talk="x", conclusion="", next_on=None, next_place=""),
        lambda: activities.save_activity(held.id, Activity(area="health", kind=ActivityKind.TALK, people=1)),
        lambda: activities.save_activity(may.id, replace(activities.activities(held.id)[0], people=1)),
        lambda: activities.remove_activity(told),
        lambda: decide(held),
        lambda: resolutions.save_resolution(replace(one, words="x")),
        lambda: resolutions.remove_resolution(one.id),
        lambda: resolutions.settle(one.id, done, meeting_id=held.id),
        lambda: resolutions.take_back(old.id),
    ):
        with pytest.raises(MeetingSigned):
            act()
