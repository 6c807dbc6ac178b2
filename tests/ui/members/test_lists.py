"""The member list narrowed, arranged, kept, printed and saved, all by hand."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.members import Circumstance, Household, Sex
from clubdesk.domain.ready_lists import ReadyList
from clubdesk.domain.roll_filters import NO_FILTER, RollFilter
from clubdesk.domain.roll_lines import ListColumn, Order, Period
from clubdesk.domain.targets import PROGRAMME
from clubdesk.operations.list_workbook import write_shown
from clubdesk.operations.printing import Paper
from clubdesk.operations.targets import load_targets
from clubdesk.ui import printing as ui_printing
from clubdesk.ui import theme
from clubdesk.ui.members.columns import ColumnsDialog
from clubdesk.ui.members.composition_sheet import CompositionSheet
from clubdesk.ui.members.filter_dialog import FilterDialog
from clubdesk.ui.members.kept_view import USUAL_COLUMNS
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.members.print_dialog import PrintListDialog
from clubdesk.ui.members.ready_lists import ReadyListsDialog
from clubdesk.ui.members.targets_dialog import TargetsDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.sheet import Sheet
from tests.ui.members.desk import button, choose_entry, names, show, the
from tests.ui.members.small_club import TODAY

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    """The papers that were to be previewed."""
    papers: list[Paper] = []
    monkeypatch.setattr(ui_printing, "preview_paper", lambda _parent, paper: papers.append(paper))
    return papers


@pytest.fixture
def kept_page(qtbot: QtBot, page: MembersPage, settings: Settings) -> MembersPage:
    """The members page of a computer that remembers."""
    page.session.settings = settings
    return page


def opened(kind: type[Sheet]) -> Sheet:
    QApplication.processEvents()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert len(found) == 1
    return found[0]


def asked_filter(page: MembersPage) -> FilterDialog:
    button(page, "memberFilter").click()
    dialog = opened(FilterDialog)
    assert isinstance(dialog, FilterDialog)
    return dialog


def text_of(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(drawn).pages)


def test_filters_combine_and_stand_as_marks_that_are_taken_off(page: MembersPage) -> None:
    dialog = asked_filter(page)
    dialog.sex.set_key(Sex.FEMALE)
    QTest.keyClicks(dialog.age_from, "60")
    QTest.keyClick(dialog.age_from, Qt.Key.Key_Return)
    dialog.ticks["households"].tick(Household.POOR).click()
    dialog.primary.click()
    assert names(page) == ["Lò Thị Sen"]
    assert page.tools.count.text() == "Showing: people 1, women 1"
    marks = [button(page, f"mark_{name}").text() for name in ("sex", "age_from", "households")]
    assert marks == ["Female  ×", "Aged 60 or more  ×", "Poor household  ×"]
    button(page, "mark_households").click()
    button(page, "mark_age_from").click()
    assert names(page) == ["Đặng Thị Đào", "Lò Thị Sen"]
    button(page, "clearFilter").click()
    assert page.tools.view.wanted == NO_FILTER
    assert len(names(page)) == 4


def test_the_sheet_shows_the_filter_in_force_and_leaving_changes_nothing(page: MembersPage) -> None:
    wanted = RollFilter(
        age_to=80,
        groups=frozenset({"Tổ 3"}),
        joined=Period(since=date(2024, 1, 1)),
        has_loan=True,
        insured_until=date(2026, 1, 1),
    )
    page.tools.take_filter(wanted)
    assert names(page) == []
    assert button(page, "mark_joined").text() == "Joined from 01/01/2024  ×"
    dialog = asked_filter(page)
    assert dialog.wanted() == wanted
    dialog.show_none()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert page.tools.view.wanted == wanted
    dialog = asked_filter(page)
    button_of(dialog, "filterEmpty").click()
    dialog.primary.click()
    assert page.tools.view.wanted == NO_FILTER


def button_of(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_who_left_is_looked_for_among_those_who_left(page: MembersPage) -> None:
    dialog = asked_filter(page)
    dialog.left_since.set_value("1/2/2025")
    dialog.primary.click()
    assert page.chips.key() == "left"
    assert names(page) == ["Vũ Thị Lan"]
    page.open_item(2)
    assert page.tools.view.wanted == NO_FILTER
    assert page.card.person.text() == "Hồ Văn Bình"


def test_columns_are_chosen_and_go_back_to_the_usual(page: MembersPage) -> None:
    button(page, "memberColumns").click()
    dialog = opened(ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    assert dialog.ticks.chosen() == set(USUAL_COLUMNS) - {ListColumn.NAME}
    dialog.ticks.tick(ListColumn.CODE).click()
    dialog.ticks.tick(ListColumn.BIRTH_YEAR).click()
    dialog.ticks.tick(ListColumn.OUTSTANDING).click()
    dialog.primary.click()
    titles = [column.title for column in page.table.people.columns]
    assert titles == ["Code", "Full name", "Sex", "Group", "Still owes"]
    sen = page.table.people.rows()[3]
    assert [column.text(sen) for column in page.table.people.columns] == [
        "TV001",
        "Lò Thị Sen",
        "Female",
        "Tổ 3",
        "3.000.000\u00a0đ",
    ]
    button(page, "memberColumns").click()
    dialog = opened(ColumnsDialog)
    button_of(dialog, "columnsUsual").click()
    assert isinstance(dialog, ColumnsDialog)
    dialog.primary.click()
    assert page.tools.view.columns == USUAL_COLUMNS


def test_the_list_is_sorted_by_hand(page: MembersPage) -> None:
    page.tools.order.setFocus()
    QTest.keyClick(page.tools.order, Qt.Key.Key_Down)
    assert page.tools.view.order is Order.AGE
    assert names(page) == ["Lò Thị Sen", "Hồ Văn Bình", "Đặng Thị Đào", "Nông Xuân Giang"]


def test_filter_columns_and_order_are_kept_until_the_next_sitting(
    qtbot: QtBot, kept_page: MembersPage, settings: Settings
) -> None:
    wanted = RollFilter(sex=Sex.FEMALE, groups=frozenset({"Tổ 3"}))
    kept_page.tools.take_filter(wanted)
    kept_page.tools.take_columns((ListColumn.NAME, ListColumn.PHONE))
    again = ClubSession(today=lambda: TODAY, settings=settings)
    page = show(qtbot, again)
    assert page.tools.view.wanted == wanted
    assert page.tools.view.columns == (ListColumn.NAME, ListColumn.PHONE)
    assert names(page) == ["Lò Thị Sen"]
    assert button(page, "mark_groups").isVisible()


@pytest.mark.parametrize(
    "kept",
    [
        {"wanted": {"groups": ["Tổ 99"], "posts": [77], "sex": "x", "age_from": "a", "joined": 3}},
        {"wanted": 3, "columns": ["what"], "order": "none"},
        {"wanted": {"insured_until": "2026-02-30", "households": "poor", "unknown": 1}},
    ],
)
def test_what_is_unknown_or_of_another_club_falls_back(
    qtbot: QtBot, page: MembersPage, settings: Settings, kept: dict[str, object]
) -> None:
    settings.keep_view("roll", kept)
    again = show(qtbot, ClubSession(today=lambda: TODAY, settings=settings))
    assert again.tools.view.wanted == NO_FILTER
    assert again.tools.view.columns == USUAL_COLUMNS
    assert len(names(again)) == 4


def test_a_damaged_memory_is_no_memory(settings: Settings) -> None:
    settings.keep_view("roll", {"order": "age"})
    assert settings.view("roll") == {"order": "age"}
    for damaged in ("{", "[1]", ""):
        settings._store.setValue("view/roll", damaged)
        assert settings.view("roll") == {}


def test_what_is_shown_is_printed_as_it_is_asked(page: MembersPage, printed: list[Paper]) -> None:
    page.tools.take_filter(RollFilter(sex=Sex.FEMALE))
    choose_entry(page, "printMembers")
    dialog = opened(PrintListDialog)
    assert isinstance(dialog, PrintListDialog)
    assert dialog.way.key() is False
    dialog.paper_title.set_value("Danh sách chị em")
    dialog.way.set_key(True)
    dialog.primary.click()
    [paper] = printed
    said = text_of(paper)
    assert "DANH SÁCH CHỊ EM" in said
    assert "1 Đặng Thị Đào 1988 Nữ 2 Lò Thị Sen 1950 Nữ 3" in said.replace("Họ và tên", "")


def test_many_columns_propose_a_sheet_on_its_side(page: MembersPage, printed: list[Paper]) -> None:
    page.tools.take_columns(tuple(ListColumn))
    page.print_list()
    dialog = opened(PrintListDialog)
    assert isinstance(dialog, PrintListDialog)
    assert dialog.way.key() is True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert printed == []


def test_a_ready_list_is_chosen_counted_and_printed(page: MembersPage, printed: list[Paper]) -> None:
    button(page, "readyListsButton").click()
    dialog = opened(ReadyListsDialog)
    assert isinstance(dialog, ReadyListsDialog)
    assert dialog.found.text() == "On this list: people 2, women 2"
    dialog.primary.click()
    said = text_of(printed[0])
    assert "DANH SÁCH SINH NHẬT Tháng 6 năm 2025" in said
    assert "1 Lò Thị Sen Nữ 12/06/1950 75" in said
    assert "2 Đặng Thị Đào Nữ 06/1988 37" in said
    QTest.keyClick(dialog.month, Qt.Key.Key_Down)
    assert dialog.found.text() == "On this list: people 0, women 0"
    dialog.choose(ReadyList.LEFT)
    visible = [row.field.objectName() for row in dialog.form.rows() if not row.isHidden()]
    assert visible == ["readyKind", "readySince", "readyUntil"]
    assert dialog.found.text() == "On this list: people 1, women 1"
    dialog.since.set_value("2/2/2025")
    assert dialog.found.text() == "On this list: people 0, women 0"
    dialog.primary.click()
    assert "Từ 02/02/2025 đến 17/06/2025" in text_of(printed[1])
    dialog.choose(ReadyList.LONGEVITY)
    dialog.year.set_value("x")
    dialog.primary.click()
    assert len(printed) == 2
    dialog.reject()


def test_a_list_is_saved_whole_or_the_failure_is_said(page: MembersPage, tmp_path: Path) -> None:
    lines = page.table.people.rows()
    page.papers.save(tmp_path / "ds.xlsx", lambda making: write_shown(making, lines, USUAL_COLUMNS))
    sheet = load_workbook(tmp_path / "ds.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Mã", "Họ và tên", "Năm sinh", "Giới", "Tổ")
    assert [row[1] for row in rows[1:]] == names(page)
    assert page.said.text().startswith("The list is in ")
    (tmp_path / "taken.xlsx").mkdir()
    page.papers.save(tmp_path / "taken.xlsx", lambda making: write_shown(making, lines, USUAL_COLUMNS))
    assert page.said.property("tone") == "alarm"
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix == ".xlsx") == [
        "ds.xlsx",
        "taken.xlsx",
    ]


def test_a_workbook_is_asked_for_where_to_be_kept(page: MembersPage) -> None:
    choose_entry(page, "saveMembers")
    [dialog] = [one for one in page.findChildren(QWidget, "saveListDialog") if one.isVisible()]
    dialog.close()


def test_targets_are_set_by_the_club_and_show_at_once(page: MembersPage) -> None:
    choose_entry(page, "showComposition")
    sheet = opened(CompositionSheet)
    assert isinstance(sheet, CompositionSheet)
    assert sheet.scale.key() == "months"
    assert "06/2025: people 4, women 50 %, older 50 %" in sheet.people.accessibleName()
    button_of(sheet, "changeTargets").click()
    dialog = opened(TargetsDialog)
    assert isinstance(dialog, TargetsDialog)
    low, high = dialog.ends["people"]
    low.set_value("5")
    high.set_value("4")
    dialog.second_age.set_value("61")
    dialog.primary.click()
    marked = [row.field.objectName() for row in dialog.form.rows() if row.is_marked()]
    assert marked == ["targetSecondAge", "target_people_high"]
    low.set_value("4")
    high.set_value("9")
    dialog.older_age.set_value("70")
    dialog.second_age.set_value("65")
    dialog.primary.click()
    assert load_targets().older_age == 70
    assert sheet.card.meters["older"].figure.text() == "25 %"
    assert page.composition.meters["people"].figure.property("role") == "accent"
    assert "70+ 1" in [chip.text() for chip in page.chips.findChildren(type(button(page, "chip_older")))]
    sheet.accept()


def test_the_programme_s_targets_come_back_by_one_button(page: MembersPage) -> None:
    dialog = TargetsDialog(page, load_targets(), save=lambda _targets: None)
    dialog.older_age.set_value("75")
    button_of(dialog, "targetsUsual").click()
    assert dialog.targets() == PROGRAMME
    dialog.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu without a screen
def test_the_menu_of_rarer_things_opens_by_keyboard(page: MembersPage) -> None:
    more = button(page, "membersMore")
    QTest.keyClick(more, Qt.Key.Key_Down)
    [menu] = [one for one in more.findChildren(QWidget, "membersMoreMenu") if one.isVisible()]
    menu.close()


def sheets(page: MembersPage) -> list[FormDialog | CompositionSheet]:
    page.tools.ask_filter()
    page.tools.ask_columns()
    page.print_list()
    page.ask_ready()
    page.show_composition()
    kinds = (FilterDialog, ColumnsDialog, PrintListDialog, ReadyListsDialog, CompositionSheet)
    found = [opened(kind) for kind in kinds]
    return [one for one in found if isinstance(one, FormDialog | CompositionSheet)]


@pytest.mark.parametrize("points", [14, 20])
def test_no_sheet_is_wider_than_the_smallest_screen(
    ui_app: QApplication, page: MembersPage, points: int
) -> None:
    theme.apply_theme(ui_app, points)
    for sheet in sheets(page):
        assert sheet.minimumSizeHint().width() <= 1366
        assert sheet.sizeHint().width() <= 1366
        sheet.done(0)


def test_circumstances_and_gaps_can_be_asked_too(page: MembersPage) -> None:
    dialog = asked_filter(page)
    dialog.ticks["circumstances"].tick(Circumstance.ALONE).click()
    dialog.primary.click()
    assert names(page) == []
    assert page.card.nobody.isVisible()


def test_the_first_page_leads_to_who_has_no_birth_date_and_this_is_not_kept(
    kept_page: MembersPage, settings: Settings
) -> None:
    kept_page.restore({"gap": "birth"})
    assert names(kept_page) == ["Nông Xuân Giang"]
    QApplication.processEvents()
    assert the(kept_page, QPushButton, "mark_gaps").isVisible()
    assert settings.view("roll") == {}


def test_the_first_page_leads_to_the_list_of_birthdays(page: MembersPage) -> None:
    page.restore({"ready": "birthdays"})
    dialog = opened(ReadyListsDialog)
    assert isinstance(dialog, ReadyListsDialog)
    assert dialog.kind.key() == ReadyList.BIRTHDAYS
    dialog.reject()


def test_citizen_numbers_are_masked_on_the_list(page: MembersPage) -> None:
    page.tools.take_columns((ListColumn.NAME, ListColumn.CITIZEN))
    column = page.table.people.columns[1]
    numbers = {line.member.name: column.text(line) for line in page.table.people.rows()}
    assert numbers["Lò Thị Sen"] == "001 150 ••• 017"
    assert numbers["Nông Xuân Giang"] == ""
