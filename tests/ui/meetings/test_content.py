"""Step 5 typed by keyboard: agenda, what was done, decisions, how the meeting ends, the club's own lists."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.decisions import Votes
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.operations import resolutions
from clubdesk.operations.activities import activities, areas
from clubdesk.operations.agenda_template import template
from clubdesk.operations.checks import check_books
from clubdesk.operations.meeting_content import agenda, begin_content
from clubdesk.operations.meetings import hold_meeting, meeting
from clubdesk.store import meetings
from clubdesk.store.database import run, transaction
from clubdesk.ui import theme
from clubdesk.ui.meetings.content.opening import open_agenda_template, open_areas, open_resolutions
from clubdesk.ui.meetings.content.step import ContentStep
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import NoteField, TextField
from clubdesk.ui.widgets.sheet import Sheet
from tests.builders import a_club, a_member, opened
from tests.conftest import TODAY
from tests.ui.loans.driving import choose, part, press, type_into

MAY = date(2025, 5, 17)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Meeting]:
    """The meeting of June, 45 people present; May left one resolution open."""
    with opened(a_club(tmp_path)):
        a_member("Lò Thị Sen")
        may = hold_meeting(MAY, today=TODAY)
        begin_content(may.id)
        save = resolutions.save_resolution
        save(Resolution(meeting_id=may.id, year=0, number=0, words="Mua loa", due_on=date(2025, 6, 1)))
        june = hold_meeting(TODAY, today=TODAY, place="Nhà văn hóa")
        with transaction():
            meetings.change_meeting(replace(june, present=45))
        yield meeting(june.id)


@pytest.fixture(params=[14, 20])
def points(request: pytest.FixtureRequest, ui_app: QApplication) -> Iterator[int]:
    """The smallest text and the largest."""
    theme.apply_theme(ui_app, request.param)
    yield request.param
    theme.apply_theme(ui_app, 14)


def shown(session: ClubSession, held: Meeting, qtbot: QtBot) -> ContentStep:
    """The step as the page shows it: read anew whenever the books change."""
    made = ContentStep(session)
    qtbot.addWidget(made)
    made.resize(1120, 520)
    session.club_changed.connect(lambda: made.show_meeting(meeting(held.id)))
    made.show_meeting(held)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def step(session: ClubSession, held: Meeting, in_english: None, qtbot: QtBot) -> ContentStep:
    """The step at the smallest text size."""
    return shown(session, held, qtbot)


def sitting(folder: Path) -> ClubSession:
    """A sitting that keeps drafts, as after the program was started again."""
    begun = ClubSession(
        today=lambda: TODAY,
        now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC),
        drafts=folder / "drafts",
    )
    begun.open_club(folder / "thon_mau.clb", title="CLB", commune="")
    return begun


def enter(widget: QWidget, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press Enter where the keyboard is."""
    QTest.keyClick(widget, Qt.Key.Key_Return, modifier)


def focused(step: QWidget) -> QWidget:
    """Where the keyboard is."""
    found = step.focusWidget()
    assert found is not None
    return found


def dialog(step: QWidget) -> Sheet:
    """The topmost window above the step."""
    return [sheet for sheet in step.findChildren(Sheet) if sheet.isVisible()][-1]


def is_numbered(code: str, line: resolutions.ResolutionLine) -> bool:
    """Whether a line has a number."""
    return line.resolution.code == code


def test_words_are_saved_as_they_are_left_and_the_item_is_ticked(step: ContentStep, held: Meeting) -> None:
    step.agenda.choose(agenda(held.id)[2].id)
    enter(step.agenda.list)
    assert step.agenda.note.hasFocus()
    QTest.keyClicks(step.agenda.note, "Sau mang deu tot")
    enter(step.agenda.note, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(step.agenda.note, "Hai quy")
    step.show_pane("end")
    assert [item.words for item in agenda(held.id)[2:5]] == ["Sau mang deu tot", "Hai quy", ""]
    texts = [step.agenda.items.index(row, 0).data() for row in (2, 4)]
    assert texts == [f"✓ 3. {agenda(held.id)[2].title}", f"5. {agenda(held.id)[4].title}"]
    assert check_books() == []


def test_a_power_cut_takes_seconds_of_a_note(
    held: Meeting, tmp_path: Path, ui_app: object, qtbot: QtBot
) -> None:
    cut = shown(sitting(tmp_path), held, qtbot)
    QTest.keyClicks(cut.agenda.note, "Do huyet ap 42 nguoi")
    cut.agenda._draft.timer.timeout.emit()
    assert agenda(held.id)[0].words == ""
    again = shown(sitting(tmp_path), held, qtbot)
    assert again.agenda.note.toPlainText() == "Do huyet ap 42 nguoi"
    again.leave()
    assert agenda(held.id)[0].words == "Do huyet ap 42 nguoi"


def test_a_line_half_typed_is_offered_again(
    held: Meeting, tmp_path: Path, ui_app: object, qtbot: QtBot
) -> None:
    cut = shown(sitting(tmp_path), held, qtbot)
    cut.show_pane("activities")
    choose(cut.activities.form.area, "home-care")
    type_into(cut.activities.form.times, "8")
    cut.activities._keeper.timer.timeout.emit()  # type: ignore[union-attr]
    again = shown(sitting(tmp_path), held, qtbot)
    again.show_pane("activities")
    press(again, "activityDraftTake")
    press(again, "addActivity")
    (one,) = activities(held.id)
    assert (one.area, one.kind, one.times) == ("home-care", ActivityKind.HOME_VISIT, 8)


def test_lines_of_what_was_done_are_typed_one_after_another(
    points: int, session: ClubSession, held: Meeting, in_english: None, qtbot: QtBot
) -> None:
    step = shown(session, held, qtbot)
    step.show_pane("activities")
    step.focus_first()
    form = step.activities.form
    QTest.keyClick(form.area, Qt.Key.Key_Down)
    for _field in (form.area, form.kind):
        enter(focused(step))
    QTest.keyClicks(focused(step), "42")
    enter(focused(step))
    enter(focused(step))
    choose(form.area, "self-help")
    for _field in (form.area, form.kind):
        enter(focused(step))
    QTest.keyClicks(focused(step), "1")
    enter(focused(step))
    QTest.keyClicks(focused(step), "500k")
    enter(focused(step))
    QTest.keyClicks(focused(step), "Gao")
    enter(focused(step))
    pressure, helped = activities(held.id)
    assert pressure == Activity(id=1, area="health", kind=ActivityKind.BLOOD_PRESSURE, people=42)
    assert helped == Activity(
        id=2, area="self-help", kind=ActivityKind.HELP_GIVEN, people=1, value=500_000, words="Gao"
    )
    assert focused(step) is form.area
    assert form.words.value() == ""
    assert step.minimumSizeHint().width() <= 1_100


def test_a_line_is_changed_in_the_same_form_and_removed_after_a_question(
    step: ContentStep, held: Meeting
) -> None:
    step.show_pane("activities")
    form = step.activities.form
    press(step, "addActivity")
    assert "Nothing is told" in step.activities.refused.text()
    for people in ("40", "41"):
        choose(form.area, "health")
        type_into(form.people, people)
        press(step, "addActivity")
    step.activities.list.select_first()
    enter(step.activities.list)
    assert form.people.value() == "40"
    type_into(form.people, "42")
    enter(form.people)
    enter(form.words)
    press(step, "removeActivity")
    press(dialog(step), "removeActivityQuestionAnswer1")
    assert [one.people for one in activities(held.id)] == [41]
    enter(step.activities.list)
    press(step, "stopChanging")
    assert form.people.value() == ""


def test_a_decision_is_typed_with_its_votes(
    points: int, session: ClubSession, held: Meeting, in_english: None, qtbot: QtBot
) -> None:
    step = shown(session, held, qtbot)
    step.show_pane("resolutions")
    press(step, "newResolution")
    opened_dialog = dialog(step)
    QTest.keyClicks(part(opened_dialog, NoteField, "resolutionWords"), "Don duong")
    enter(part(opened_dialog, NoteField, "resolutionWords"), Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(opened_dialog), "sen")
    enter(focused(opened_dialog))
    QTest.keyClicks(focused(opened_dialog), "1/7/2025")
    enter(focused(opened_dialog))
    enter(focused(opened_dialog))
    for count in ("45", "1", "0"):
        QTest.keyClicks(focused(opened_dialog), count)
        enter(focused(opened_dialog))
    assert "46 votes" in part(opened_dialog, QWidget, "resolutionError").accessibleName()
    type_into(part(opened_dialog, TextField, "resolutionVotesFor"), "44")
    press(opened_dialog, "resolutionSubmit")
    (line,) = resolutions.decided(held.id)
    assert (line.who, line.resolution.votes) == ("Lò Thị Sen", Votes(44, 1, 0))
    assert (line.resolution.due_on, line.resolution.needs_vote) == (date(2025, 7, 1), True)
    assert opened_dialog.width() <= 1_366
    assert opened_dialog.height() <= 768


def test_who_is_no_member_stands_as_typed_and_everybody_can_be_for_it(
    step: ContentStep, held: Meeting
) -> None:
    step.show_pane("resolutions")
    press(step, "newResolution")
    type_into(part(dialog(step), NoteField, "resolutionWords"), "Mua loa")  # type: ignore[arg-type]
    type_into(part(dialog(step), TextField, "resolutionWho"), "Chi hoi Phu nu")
    enter(part(dialog(step), TextField, "resolutionWho"))
    press(dialog(step), "allFor")
    press(dialog(step), "resolutionSubmit")
    (line,) = resolutions.decided(held.id)
    assert (line.who, line.resolution.member_id) == ("Chi hoi Phu nu", None)
    assert line.resolution.votes == Votes(45, 0, 0)


def test_what_waits_from_earlier_meetings_is_done_and_taken_back(step: ContentStep, held: Meeting) -> None:
    step.show_pane("resolutions")
    step.focus_first()
    enter(step.resolutions.list)
    QTest.keyClicks(part(dialog(step), TextField, "settleWords"), "Loa moi")
    enter(part(dialog(step), TextField, "settleWords"))
    (line,) = resolutions.carried(held.id)
    assert (line.resolution.state, line.resolution.settled_words) == (ResolutionState.DONE, "Loa moi")
    press(step, "resolutionBack")
    press(step, "resolutionDrop")
    press(dialog(step), "settleSubmit")
    assert resolutions.carried(held.id)[0].resolution.state is ResolutionState.DROPPED


def test_a_decision_that_lacks_its_vote_is_named_and_only_the_last_is_removed(
    step: ContentStep, held: Meeting
) -> None:
    item = agenda(held.id)[8]
    for words in ("Một", "Hai"):
        resolutions.save_resolution(
            Resolution(meeting_id=held.id, year=0, number=0, words=words, item_id=item.id)
        )
    step.session.changed()
    step.show_pane("resolutions")
    assert "02/2025, 03/2025" in step.resolutions.lacking.text()
    for code in ("02/2025", "03/2025"):
        step.resolutions.list.select_where(partial(is_numbered, code))
        press(step, "removeResolution")
        press(dialog(step), "removeResolutionQuestionAnswer1")
        assert ("02/2025" in step.resolutions.refused.text()) == (code == "02/2025")
    assert [line.resolution.words for line in resolutions.decided(held.id)] == ["Một"]


def test_how_the_meeting_ends_is_saved_input_by_input(step: ContentStep, held: Meeting) -> None:
    step.show_pane("end")
    step.focus_first()
    QTest.keyClicks(focused(step), "Tai bien")
    enter(focused(step))
    assert meeting(held.id).talk == "Tai bien"
    QTest.keyClicks(focused(step), "Nhat tri")
    enter(focused(step), Qt.KeyboardModifier.ControlModifier)
    assert meeting(held.id).conclusion == "Nhat tri"
    type_into(step.end.next_on, "1/6/2025")
    enter(step.end.next_on)
    assert "after this one" in step.end._day_row.line.text()
    type_into(step.end.talk, "Dinh duong")
    step.leave()
    assert (meeting(held.id).talk, step.end.next_on.value()) == ("Dinh duong", "01/06/2025")
    type_into(step.end.next_on, "18/7/2025")
    enter(step.end.next_on)
    ended = meeting(held.id)
    assert (ended.next_on, ended.next_place) == (date(2025, 7, 18), "Nhà văn hóa")


def test_the_agenda_of_a_meeting_is_changed_from_its_menu(step: ContentStep, held: Meeting) -> None:
    menu = step.menu
    menu.action("addItem").trigger()
    QTest.keyClicks(part(dialog(step), TextField, "agendaItemTitle"), "Mung tho")
    press(dialog(step), "agendaItemSubmit")
    assert (step.agenda.item_id(), agenda(held.id)[-1].title) == (agenda(held.id)[-1].id, "Mung tho")
    menu.action("itemUp").trigger()
    menu.action("changeItem").trigger()
    QTest.keyClicks(part(dialog(step), TextField, "agendaItemTitle"), "Mung tho 80")
    press(dialog(step), "agendaItemSubmit")
    assert agenda(held.id)[-2].title == "Mung tho 80"
    menu.action("removeItem").trigger()
    press(dialog(step), "removeItemQuestionAnswer1")
    assert [item.rank for item in agenda(held.id)] == list(range(1, 12))


def test_once_signed_everything_is_read_and_nothing_typed(step: ContentStep, held: Meeting) -> None:
    run(
        "INSERT INTO signings (meeting_id, year, number, signed_at, last_entry, content, control_code)"
        " VALUES (?, 2025, 1, '2025-06-17T16:00:00+07:00', 0, '{}', '')",
        (held.id,),
    )
    step.session.changed()
    assert step.agenda.note.isReadOnly()
    assert not step.end.form.isEnabled()
    assert not step.menu.action("addItem").isEnabled()
    step.show_pane("activities")
    assert not step.activities.form.isVisible()
    step.show_pane("resolutions")
    assert not step.resolutions.new.isVisible()
    assert not step.resolutions.done.isVisible()


def test_the_club_s_own_lists_are_changed_in_their_sheets(step: ContentStep) -> None:
    open_agenda_template(step, step.session)
    press(dialog(step), "templateDown")
    press(dialog(step), "removeTemplateItem")
    press(dialog(step), "removeTemplateQuestionAnswer1")
    assert [item.title[:8] for item in template()][:2] == ["Khai mạc", "Báo cáo "]
    press(dialog(step), "templateClose")
    open_areas(step, step.session)
    press(dialog(step), "addArea")
    QTest.keyClicks(part(dialog(step), TextField, "areaNameText"), "Moi truong")
    press(dialog(step), "areaNameSubmit")
    press(dialog(step), "retireArea")
    assert (areas()[-1].name, areas()[-1].retired_on) == ("Moi truong", TODAY)
    press(dialog(step), "useArea")
    assert areas()[-1].retired_on is None


def test_the_decisions_of_a_year_are_listed_and_narrowed(step: ContentStep, held: Meeting) -> None:
    made = Resolution(meeting_id=held.id, year=0, number=0, words="Dọn đường")
    one = resolutions.save_resolution(made)
    resolutions.settle(one.id, ResolutionState.DONE, meeting_id=held.id)
    open_resolutions(step, step.session)
    sheet = dialog(step)
    codes = []
    for chip in ("all", "open", "done", "dropped"):
        press(sheet, f"chip_{chip}")
        codes.append([line.resolution.code for line in sheet.lines.rows()])  # type: ignore[attr-defined]
    assert codes == [["01/2025", "02/2025"], ["01/2025"], ["02/2025"], []]
