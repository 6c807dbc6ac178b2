"""The page of reports by mouse and keyboard, and the receiver's desk that reads what it sent."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import partial
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.control_codes import SentCode
from clubdesk.domain.receivers import Level
from clubdesk.domain.report_periods import PeriodKind, period_of
from clubdesk.domain.reports import Gap, Lacking
from clubdesk.operations.control_codes import find_code
from clubdesk.operations.history import import_books
from clubdesk.operations.home import glance
from clubdesk.operations.members import change_member
from clubdesk.operations.receivers import receivers
from clubdesk.operations.report_periods import closing_days
from clubdesk.operations.sending import export_file
from clubdesk.operations.sent_log import sent_log
from clubdesk.store import members
from clubdesk.text.code_words import code_sentence
from clubdesk.ui import theme
from clubdesk.ui.home.page import HomePage
from clubdesk.ui.printing.section_dialog import SectionDialog
from clubdesk.ui.reports.closing_dialog import ClosingDialog
from clubdesk.ui.reports.figures_sheet import FigureRow, FiguresSheet
from clubdesk.ui.reports.gathering_desk import GatheringDesk, OutcomeSheet
from clubdesk.ui.reports.list_dialog import ListDialog
from clubdesk.ui.reports.page import ReportsPage
from clubdesk.ui.reports.receiver_dialog import ReceiverDialog
from clubdesk.ui.reports.receivers_sheet import ReceiversSheet
from clubdesk.ui.reports.sent_dialog import SentDialog
from clubdesk.ui.reports.sent_sheet import SentSheet
from clubdesk.ui.reports.words_dialogs import ExplainDialog, ResendDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.line_picture import LinePicture
from tests.builders import ACTOR, CLUB_A, clock, opened

pytestmark = pytest.mark.usefixtures("in_english")
NOW = datetime(2025, 7, 2, 9, 30, tzinfo=timezone(timedelta(hours=7)))
TODAY = NOW.date()


@pytest.fixture(scope="module")
def club_a_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("club_a") / "club_a.clb"
    import_books(CLUB_A / "so_sach.xlsx", path, today=date(2025, 7, 31), clock=clock, actor=ACTOR)
    return path.read_bytes()


@pytest.fixture
def club_a(tmp_path: Path, club_a_bytes: bytes) -> Iterator[Path]:
    path = tmp_path / "club_a.clb"
    path.write_bytes(club_a_bytes)
    with opened(path):
        yield path


@pytest.fixture
def session(ui_app: QApplication, club_a: Path, tmp_path: Path) -> ClubSession:
    assert ui_app is not None
    made = ClubSession(today=lambda: TODAY, now=lambda: NOW, drafts=tmp_path / "drafts")
    made.path = club_a
    return made


@pytest.fixture
def page(qtbot: QtBot, session: ClubSession) -> ReportsPage:
    made = ReportsPage(session)
    qtbot.addWidget(made)
    made.resize(1150, 690)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    session.club_changed.connect(made.refresh)
    return made


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def the(page: QWidget, kind: type[QDialog]) -> QDialog:
    *_, found = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def without_a_birth() -> str:
    person = members.load_members()[0]
    change_member(person.id, replace(person.details, birth=None), today=TODAY)
    return person.name


def is_of(code: str, row: FigureRow) -> bool:
    return row.now.code == code


def the_zip(folder: Path) -> zipfile.ZipFile:
    (path,) = folder.glob("*.zip")
    return zipfile.ZipFile(path)


def test_a_gap_is_explained_the_report_sent_corrected_and_both_are_gathered(
    page: ReportsPage, session: ClubSession, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.heading.text() == "Report of month 6 of 2025"
    without_a_birth()
    session.changed()
    press(page.send)
    refusal = the(page, Message)
    assert "without a year of birth" in refusal.findChild(QWidget, "notSentText").text()  # type: ignore[union-attr]
    refusal.reject()

    press(page.gaps.explains[0])
    explain = the(page, ExplainDialog)
    assert isinstance(explain, ExplainDialog)
    QTest.keyClicks(explain.words, "Dang hoi gia dinh.")
    QTest.keyClick(explain.words, Qt.Key.Key_Return)
    assert not explain.isVisible()
    assert "Dang hoi gia dinh." in page.gaps.findChild(QWidget, "gap0Words").text()  # type: ignore[union-attr]

    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    press(page.send)
    sent = the(page, SentDialog)
    assert isinstance(sent, SentDialog)
    sent.save_into(first)
    assert "read back whole" in sent.said.text()
    sent.reject()
    assert "nothing has changed" in page.sent.state.text()

    press(page.sections.buttons["assessment"])
    words = the(page, SectionDialog)
    assert isinstance(words, SectionDialog)
    QTest.keyClicks(words.words, "Ca nam sinh hoat deu.")
    press(words.primary)
    assert "send a corrected one" in page.sent.state.text()
    press(page.send)
    why = the(page, ResendDialog)
    assert isinstance(why, ResendDialog)
    press(why.primary)
    assert why.isVisible(), "a correction without a reason is not sent"
    QTest.keyClicks(why.why, "Them phan danh gia")
    QTest.keyClick(why.why, Qt.Key.Key_Return)
    again = the(page, SentDialog)
    assert isinstance(again, SentDialog)
    again.save_into(second)
    again.reject()

    paper = PdfReader(BytesIO(the_zip(second).read("BAO_CAO.pdf")))
    text = " ".join(sheet.extract_text() for sheet in paper.pages)
    assert "Ca nam sinh hoat deu." in text
    assert "Dang hoi gia dinh." in text
    assert [one.name for one in sent_log()] == ["CLB_ThonMau_2025-06_02.zip", "CLB_ThonMau_2025-06_01.zip"]

    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for folder in (first, second):
        for path in folder.iterdir():
            path.rename(inbox / path.name)
    desk = GatheringDesk(page)
    desk.gather(inbox)
    qtbot.waitUntil(lambda: bool(page.findChildren(OutcomeSheet)), timeout=20_000)
    book = openpyxl.load_workbook(inbox / "TONG_HOP.xlsx")
    totals = [row[3:5] for row in book["Theo xã"].iter_rows(min_row=2, values_only=True)]
    assert totals == [(1, 61), (1, 61)]
    kept = [row[5] for row in book["Các lần gửi"].iter_rows(min_row=2, values_only=True)]
    assert kept == ["đã có lần sau thay", "có"]


def test_the_paper_is_drawn_beside_its_sections(page: ReportsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.preview.pdf is not None, timeout=20_000)
    text = PdfReader(BytesIO(page.preview.draw_now())).pages[0].extract_text()
    assert "Kết quả hoạt động tháng 6 năm 2025" in text
    assert "Bản nháp" in text


def test_periods_are_chosen_by_chip_and_button(page: ReportsPage) -> None:
    page.periods.kind_chosen.emit(PeriodKind.QUARTER)
    assert page.heading.text() == "Report of quarter II of 2025"
    press(page.periods.before)
    assert page.heading.text() == "Report of quarter I of 2025"
    assert page.periods.after.isEnabled()
    page.restore({"period": "2025-07"})
    assert not page.periods.after.isEnabled()
    page.show_period(period_of("2022-12"))
    assert "before the books began" in page.nothing.text()
    assert not page.send.isEnabled()


def test_a_gap_leads_to_where_it_is_put_right(page: ReportsPage, session: ClubSession) -> None:
    without_a_birth()
    session.changed()
    went: list[tuple[str, object]] = []
    page.leads_to.connect(lambda key, target: went.append((key, target)))
    press(page.gaps.links[0])
    assert went == [("members", {"gap": "birth"})]


def test_every_figure_leads_to_the_rows_behind_it(page: ReportsPage) -> None:
    went: list[tuple[str, object]] = []
    page.leads_to.connect(lambda key, target: went.append((key, target)))
    behind: tuple[tuple[str, str, object], ...] = (
        ("A1", "members", None),
        ("A8", "members", {"chip": "poor"}),
        ("B1", "meetings", {"meeting": 0}),
        ("C1", "funds", {"month": date(2025, 6, 30)}),
        ("D3", "loans", None),
        ("D6", "loans", {"chip": "overdue"}),
    )
    for code, target, state in behind:
        press(page.figures)
        sheet = the(page, FiguresSheet)
        assert isinstance(sheet, FiguresSheet)
        assert sheet.table.select_where(partial(is_of, code))
        QTest.keyClick(sheet.table, Qt.Key.Key_Return)
        assert went[-1] == (target, state)


def test_the_list_of_figures_scrolls_with_the_arrow_keys(page: ReportsPage, qtbot: QtBot) -> None:
    press(page.figures)
    sheet = the(page, FiguresSheet)
    assert isinstance(sheet, FiguresSheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.table.hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        QTest.keyClick(sheet.table, key)
        chosen = sheet.table.visualRect(sheet.table.currentIndex())
        assert sheet.table.viewport().visibleRegion().boundingRect().contains(chosen.center())
    sheet.reject()


def test_lines_tell_how_the_last_six_periods_went(page: ReportsPage) -> None:
    press(page.figures)
    people, fund = (
        the(page, FiguresSheet).findChild(LinePicture, name) for name in ("peopleTrend", "fundTrend")
    )
    assert people is not None
    assert fund is not None
    first, *_, last = people.accessibleName().split("; ")
    assert first.startswith("31/01/2025: members ")
    assert last == "30/06/2025: members 61, 60 and over 42"
    assert fund.accessibleName().endswith("30/06/2025: total of the fund 48, lent out 41")
    the(page, FiguresSheet).reject()
    page.show_period(period_of("2023-01"))
    press(page.figures)
    assert the(page, FiguresSheet).findChild(LinePicture, "peopleTrend") is None


def test_a_fund_that_fell_leads_to_its_cash_book_of_the_period(page: ReportsPage) -> None:
    page.show_period(period_of("2025-03"))
    went: list[tuple[str, object]] = []
    page.leads_to.connect(lambda key, target: went.append((key, target)))
    gap = Gap(lacking=Lacking.FUND_FALLS, subject="activity", amount=-9_000_000)
    page.gaps.show_gaps([gap], {"activity": "Activity Fund"})
    press(page.gaps.links[0])
    assert went == [("funds", {"month": date(2025, 3, 31)})]


@pytest.mark.parametrize("points", [max(theme.TEXT_SIZES)])
def test_after_sending_nothing_on_the_right_is_cut(
    page: ReportsPage, ui_app: QApplication, points: int
) -> None:
    before = theme.points()
    theme.apply_theme(ui_app, points)
    try:
        press(page.send)
        the(page, SentDialog).reject()
        QApplication.processEvents()
        assert page.sent.minimumSizeHint().width() <= page.sent.visibleRegion().boundingRect().width()
    finally:
        theme.apply_theme(ui_app, before)


def test_a_receiver_is_written_down_and_the_first_page_reminds(
    page: ReportsPage, session: ClubSession, qtbot: QtBot
) -> None:
    page.menu.open_receivers()
    sheet = the(page, ReceiversSheet)
    press(sheet.findChild(QWidget, "addReceiver"))  # type: ignore[arg-type]
    form = the(sheet, ReceiverDialog)
    assert isinstance(form, ReceiverDialog)
    assert form.name.value() == "Hội Người cao tuổi xã Mẫu"
    form.level.set_key(Level.COMMUNE)
    press(form.primary)
    (kept,) = receivers()
    assert kept.days == {PeriodKind.MONTH: 10, PeriodKind.YEAR: 10}
    waiting = glance(TODAY).forgotten.reports
    assert [one.period.key for one in waiting] == ["2025-06"]
    home = HomePage(session)
    qtbot.addWidget(home)
    home.refresh()
    said = [one.text() for one in home.tasks.findChildren(QWidget) if one.objectName().startswith("task")]  # type: ignore[attr-defined]
    assert any("Hội Người cao tuổi xã Mẫu" in words for words in said if isinstance(words, str))


def test_a_receiver_without_a_name_is_refused_and_nothing_typed_is_lost(page: ReportsPage) -> None:
    page.menu.open_receivers()
    sheet = the(page, ReceiversSheet)
    press(sheet.findChild(QWidget, "addReceiver"))  # type: ignore[arg-type]
    form = the(sheet, ReceiverDialog)
    assert isinstance(form, ReceiverDialog)
    form.name.clear()
    QTest.keyClicks(form.address, "Xa Mau")
    press(form.primary)
    assert form.isVisible()
    assert form.address.value() == "Xa Mau"
    assert receivers() == []


def test_closing_days_move_the_period(page: ReportsPage) -> None:
    page.menu.open_closing()
    form = the(page, ClosingDialog)
    assert isinstance(form, ClosingDialog)
    form.month.set_number(25)
    press(form.primary)
    assert closing_days().month == 25
    assert "25 tháng 6" in " ".join(page._found.reported.report.sections[0].sentences)  # type: ignore[union-attr]


def test_a_named_list_needs_a_tick_and_people_who_agreed(page: ReportsPage, tmp_path: Path) -> None:
    page.menu.open_list()
    form = the(page, ListDialog)
    assert isinstance(form, ListDialog)
    QTest.keyClicks(form.phrase, "hoamaivang")
    press(form.primary)
    assert form.isVisible()
    form.agreed.setChecked(True)
    form.save_into(tmp_path)
    assert "No member agreed" in form.banner.text()
    assert form.phrase.value() == "hoamaivang"


def test_what_was_sent_is_listed_and_can_be_saved_again(page: ReportsPage, tmp_path: Path) -> None:
    press(page.send)
    the(page, SentDialog).reject()
    page.menu.open_sent()
    sheet = the(page, SentSheet)
    assert isinstance(sheet, SentSheet)
    assert [row.name for row in sheet.table.rows_shown()] == ["CLB_ThonMau_2025-06_01.zip"]
    press(sheet.again)
    again = the(sheet, SentDialog)
    assert isinstance(again, SentDialog)
    again.save_into(tmp_path / "nirgends")
    assert "could not be" in again.said.text().lower() or "cannot" in again.said.text().lower()


def test_the_code_of_a_sent_report_is_found_with_its_sending(page: ReportsPage, tmp_path: Path) -> None:
    assert page.heading.text()
    export_file(period_of("2025-06"), tmp_path, now=NOW, why="", explanation="chưa rõ")
    (sent,) = sent_log()
    found = find_code(sent.control_code)  # type: ignore[union-attr]
    assert isinstance(found, SentCode)
    assert found.is_whole
    assert sent.name in code_sentence(found)
