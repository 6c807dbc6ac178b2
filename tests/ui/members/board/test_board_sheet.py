"""The sheet of posts: what it shows of a day, and every act typed and clicked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.members import Member
from clubdesk.domain.posts import BoardRules, Role
from clubdesk.operations.post_list import board_rules, load_posts
from clubdesk.operations.posts import give_post, signing_names
from clubdesk.store import database, meetings
from clubdesk.store.posts import load_holdings
from clubdesk.ui.members.board.election_dialog import ElectionDialog
from clubdesk.ui.members.board.giving_dialogs import GivePostDialog, GiveUpDialog
from clubdesk.ui.members.board.post_dialogs import BoardRulesDialog, PostNameDialog
from clubdesk.ui.members.board.post_list_sheet import PostListSheet
from clubdesk.ui.members.board.sheet import BoardSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question
from tests.ui.members.desk import button, show
from tests.ui.members.small_club import BEGIN, TODAY, small_club

MEETING = date(2025, 6, 10)

pytestmark = pytest.mark.usefixtures("in_english")
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def people(tmp_path: Path) -> Iterator[list[Member]]:
    """Sen, Bình, Đào, Giang and, gone since February, Lan; a meeting in June."""
    with small_club(tmp_path) as made:
        with database.transaction():
            meetings.add_meeting(MEETING)
        yield made


@pytest.fixture
def sheet(qtbot: QtBot, session: ClubSession, people: list[Member]) -> BoardSheet:
    """Opened by its button on the members page; Sen is chair, Bình treasurer since the beginning."""
    give(Role.CHAIR, people[0])
    give(Role.TREASURER, people[1])
    page = show(qtbot, session)
    button(page, "openBoard").click()
    return opened(page, BoardSheet)


def give(role: Role, member: Member, since: date = BEGIN, area: str = "") -> None:
    post = next(post for post in load_posts() if post.role is role)
    give_post(post.id, member.id, since=since, today=TODAY, area=area)


def opened(parent: QWidget, kind: type[W]) -> W:
    [found] = [one for one in parent.findChildren(kind) if one.isVisible()]
    return found


def press(parent: QWidget, name: str) -> None:
    [found] = [one for one in parent.findChildren(QPushButton, name) if one.isVisible()]
    found.click()


def enter(dialog: QWidget, *texts: str) -> None:
    """Type into the fields one after another, Enter after each."""
    for text in texts:
        field = dialog.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def listed(sheet: BoardSheet) -> list[tuple[str, str]]:
    model = sheet.table.posts
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def said(sheet: BoardSheet) -> list[str]:
    QApplication.processEvents()  # new rows are shown by the next turn of the event loop
    return [one.text() for one in sheet.card.findChildren(QLabel) if one.isVisible()]


def test_the_board_of_today_names_holders_and_vacancies(sheet: BoardSheet) -> None:
    assert listed(sheet) == [
        ("Chủ nhiệm", "Lò Thị Sen"),
        ("Phó Chủ nhiệm", "nobody yet"),
        ("Thư ký", "nobody yet"),
        ("Kế toán", "nobody yet"),
        ("Thủ quỹ", "Hồ Văn Bình"),
        ("Ủy viên", "nobody yet"),
    ]
    assert "The board has 2 people; the club wants 5." in sheet.doubts.text()
    assert "from 17/01/2024 · term to 17/01/2029" in said(sheet)


def test_an_earlier_day_shows_who_had_the_posts_then(sheet: BoardSheet, people: list[Member]) -> None:
    give(Role.CHAIR, people[2], date(2025, 3, 1))
    sheet.day.setFocus()
    sheet.day.selectAll()
    QTest.keyClicks(sheet.day, "28/2/2025")
    QTest.keyClick(sheet.day, Qt.Key.Key_Return)
    assert listed(sheet)[0] == ("Chủ nhiệm", "Lò Thị Sen")
    press(sheet, "boardToday")
    assert listed(sheet)[0] == ("Chủ nhiệm", "Đặng Thị Đào")


def test_a_day_to_come_is_refused_and_today_stays(sheet: BoardSheet) -> None:
    sheet.day.setFocus()
    sheet.day.selectAll()
    QTest.keyClicks(sheet.day, "18/6/2025")
    QTest.keyClick(sheet.day, Qt.Key.Key_Return)
    assert "18/06/2025 has not come yet" in sheet.banner.text()
    assert sheet.on() == TODAY


def test_a_board_is_elected_by_keyboard_alone(sheet: BoardSheet, people: list[Member]) -> None:
    press(sheet, "electBoard")
    dialog = opened(sheet, ElectionDialog)
    enter(dialog, "", "", "binh", "", "", "giang", "sen", "")
    assert signing_names(date(2025, 6, 9))[Role.CHAIR] == "Lò Thị Sen"
    assert signing_names(MEETING) == {
        Role.CHAIR: "Hồ Văn Bình",
        Role.ACCOUNTANT: "Nông Xuân Giang",
        Role.TREASURER: "Lò Thị Sen",
    }
    assert {one.elected_on for one in load_holdings() if one.since == MEETING} == {MEETING}
    assert sheet.said.text() == "Recorded: the new board of 3 people, in office from 10/06/2025."
    assert listed(sheet)[0] == ("Chủ nhiệm", "Hồ Văn Bình")
    texts = said(sheet)
    assert "10/06/2025 – now" in texts
    assert "Hồ Văn Bình · elected at the meeting of 10/06/2025" in texts
    assert "17/01/2024 – 10/06/2025" in texts


def test_one_person_for_books_and_cash_is_warned_of_and_may_be_recorded(sheet: BoardSheet) -> None:
    press(sheet, "electBoard")
    dialog = opened(sheet, ElectionDialog)
    enter(dialog, "", "", "sen", "", "", "giang", "giang")
    assert "accountant and treasurer at once" in dialog.doubt.text()
    enter(dialog, "")
    assert "Nông Xuân Giang is accountant and treasurer at once" in sheet.doubts.text()


def test_an_election_that_cannot_be_is_refused_beside_its_field(sheet: BoardSheet) -> None:
    before = load_holdings()
    press(sheet, "electBoard")
    dialog = opened(sheet, ElectionDialog)
    enter(dialog, "", "", "", "", "", "", "", "")
    chair = dialog.people[0][1]
    assert dialog.form.row_of(chair).is_marked()
    dialog.since.set_day(BEGIN)
    chair.setFocus()
    enter(dialog, "binh")
    dialog.primary.click()
    assert "Chủ nhiệm: Lò Thị Sen has it from 17/01/2024 on" in dialog.banner.text()
    assert dialog.form.row_of(dialog.since).is_marked()
    assert load_holdings() == before


def test_nobody_who_left_is_offered(sheet: BoardSheet) -> None:
    press(sheet, "electBoard")
    dialog = opened(sheet, ElectionDialog)
    enter(dialog, "", "", "lan")
    chair = dialog.people[0][1]
    assert chair.member_id() is None
    assert dialog.focusWidget() is chair
    dialog.since.set_day(date(2025, 1, 17))
    chair.clear()
    enter(dialog, "lan")
    assert chair.value() == "Vũ Thị Lan"


def test_a_vacant_post_is_given_from_its_line(sheet: BoardSheet) -> None:
    assert sheet.table.select_where(lambda line: line.post.role is Role.SECRETARY)
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    dialog = opened(sheet, GivePostDialog)
    enter(dialog, "dao", "", "", "", "", "tam thoi")
    assert ("Thư ký", "Đặng Thị Đào") in listed(sheet)
    assert sheet.said.text() == "Recorded: Đặng Thị Đào, Thư ký."
    assert "Đặng Thị Đào · tam thoi" in said(sheet)


def test_a_leader_of_a_group_is_chosen_and_handed_over(sheet: BoardSheet, people: list[Member]) -> None:
    sheet.chips.choose("group")
    assert listed(sheet) == [("Tổ 1", "nobody yet"), ("Tổ 3", "nobody yet")]
    for name in ("sen", "binh"):
        press(sheet, "givePost")
        dialog = opened(sheet, GivePostDialog)
        dialog.since.set_day(BEGIN if name == "sen" else TODAY)
        enter(dialog, name, "", "", "", "", "")
    assert listed(sheet) == [("Tổ 1", "Hồ Văn Bình"), ("Tổ 3", "nobody yet")]
    assert "17/01/2024 – 17/06/2025" in said(sheet)


def test_a_post_is_given_up(sheet: BoardSheet) -> None:
    press(sheet, "giveUpPost")
    dialog = opened(sheet, GiveUpDialog)
    dialog.until.set_day(BEGIN)
    dialog.primary.click()
    assert "Type a later day" in dialog.banner.text()
    dialog.until.set_day(TODAY)
    dialog.primary.click()
    assert listed(sheet)[0] == ("Chủ nhiệm", "nobody yet")
    assert sheet.said.text() == "Recorded: Lò Thị Sen gave up the post “Chủ nhiệm”."


def test_a_line_written_by_mistake_goes_only_after_the_question(
    sheet: BoardSheet, people: list[Member], session: ClubSession
) -> None:
    give(Role.CHAIR, people[2], date(2025, 3, 1))
    session.changed()
    sheet.card.mistaken.emit(sheet.card.line())
    question = opened(sheet, Question)
    assert question.focusWidget() is question.buttons[0]
    assert len(question.buttons) == 2
    question.buttons[1].click()
    assert listed(sheet)[0] == ("Chủ nhiệm", "Lò Thị Sen")
    assert sheet.said.text() == "The line is taken back."


def test_a_whole_election_is_taken_back(sheet: BoardSheet) -> None:
    before = load_holdings()
    press(sheet, "electBoard")
    dialog = opened(sheet, ElectionDialog)
    enter(dialog, "", "", "binh", "", "", "giang", "sen", "")
    sheet.card.mistaken.emit(sheet.card.line())
    opened(sheet, Question).buttons[2].click()
    assert load_holdings() == before


def test_the_list_of_posts_is_changed_by_hand(sheet: BoardSheet) -> None:
    press(sheet, "editPosts")
    posts = opened(sheet, PostListSheet)
    press(posts, "addPost")
    enter(opened(posts, PostNameDialog), "chu nhiem", "")
    dialog = opened(posts, PostNameDialog)
    assert "There is a post “chu nhiem” already" in dialog.banner.text()
    dialog.name.set_value("Phụ trách y tế")
    dialog.primary.click()
    assert load_posts()[-1].name == "Phụ trách y tế"
    press(posts, "postUp")
    assert load_posts()[-2].name == "Phụ trách y tế"
    press(posts, "retirePost")
    assert load_posts()[-2].retired_on == TODAY
    press(posts, "usePost")
    press(posts, "renamePost")
    dialog = opened(posts, PostNameDialog)
    dialog.name.set_value("Y tế")
    dialog.primary.click()
    assert ("Y tế", "nobody yet") in listed(sheet)


def test_a_post_that_is_held_is_not_put_away(sheet: BoardSheet) -> None:
    press(sheet, "editPosts")
    posts = opened(sheet, PostListSheet)
    press(posts, "retirePost")
    assert "Lò Thị Sen still has the post “Chủ nhiệm”" in posts.banner.text()


def test_the_board_s_size_changes_the_advice_and_the_seats(sheet: BoardSheet) -> None:
    press(sheet, "editPosts")
    posts = opened(sheet, PostListSheet)
    press(posts, "boardRules")
    dialog = opened(posts, BoardRulesDialog)
    dialog.seats.set_key(9)
    dialog.term.set_number(1)
    dialog.primary.click()
    assert board_rules() == BoardRules(seats=9, term_years=1)
    assert "the club wants 9" in sheet.doubts.text()
    assert "A term of 1 years was over on 17/01/2025" in sheet.doubts.text()
    posts.reject()
    press(sheet, "electBoard")
    assert len(opened(sheet, ElectionDialog).people) == 9
