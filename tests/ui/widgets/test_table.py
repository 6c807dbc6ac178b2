from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from clubdesk.ui import theme
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

pytestmark = pytest.mark.usefixtures("ui_app")


@dataclass(frozen=True)
class Line:
    name: str
    state: str
    owed: str


LINES = [Line("Ngô Văn Dũng", "", "2.915.000"), Line("Võ Thị Yến", "quá hạn 31 ngày", "1.664.000")]


def make_model() -> TableModel:
    return TableModel(
        [
            Column[Line](title="Người vay", text=lambda r: r.name, quiet=lambda r: r.state, stretch=True),
            Column[Line](title="Còn nợ", text=lambda r: r.owed, right=True, bold=lambda _r: True),
        ],
        marked=lambda r: r.name.startswith("Võ"),
    )


@pytest.fixture
def table(qtbot: QtBot) -> ListTable:
    made = ListTable(make_model(), name="loanList", spoken="Loans", empty="No loans yet.")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def model_of(table: ListTable) -> TableModel:
    model = table.model()
    assert isinstance(model, TableModel)
    return model


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = make_model()
    model.set_rows(LINES)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.set_rows([])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_cell_tells_its_texts_and_its_row() -> None:
    model = make_model()
    model.set_rows(LINES)
    cell = model.index(1, 0)
    assert model.data(cell) == "Võ Thị Yến"
    assert model.data(cell, TableModel.QuietRole) == "quá hạn 31 ngày"
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "Võ Thị Yến, quá hạn 31 ngày"
    assert model.data(cell, TableModel.RowRole) is LINES[1]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Còn nợ"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_rows_are_chosen_and_activated_by_keyboard(qtbot: QtBot, table: ListTable) -> None:
    model_of(table).set_rows(LINES)
    table.select_first()
    with qtbot.waitSignal(table.row_selected) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [LINES[1]]
    with qtbot.waitSignal(table.row_activated) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [LINES[1]]
    assert table.selected_row() is LINES[1]


def test_new_rows_forget_the_choice_and_a_wish_may_be_in_vain(table: ListTable) -> None:
    model_of(table).set_rows(LINES)
    assert table.select_where(lambda row: row.name == "Ngô Văn Dũng")
    model_of(table).set_rows(LINES)
    assert table.selected_row() is None
    assert not table.select_where(lambda row: row.name == "Nobody")


def test_rows_with_two_lines_are_higher_and_none_is_low(table: ListTable) -> None:
    model_of(table).set_rows(LINES)
    assert 40 <= table.rowHeight(0) < table.rowHeight(1)
    model_of(table).set_rows(LINES[::-1])
    assert 40 <= table.rowHeight(1) < table.rowHeight(0)


@pytest.mark.parametrize("points", theme.TEXT_SIZES)
def test_amounts_are_never_cut(ui_app: QApplication, table: ListTable, points: int) -> None:
    model_of(table).set_rows(LINES)
    theme.apply_theme(ui_app, points)
    table.resize(table.minimumSizeHint())
    assert table.columnWidth(1) > table.fontMetrics().horizontalAdvance("2.915.000") + 20
    assert not table.horizontalScrollBar().isVisible()
    assert table.rowHeight(0) >= table.fontMetrics().height()


def test_a_whole_table_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    table = ListTable(make_model(), name="schedule", spoken="Schedule", framed=False, whole=True)
    qtbot.addWidget(table)
    low = table.sizeHint().height()
    model_of(table).set_rows(LINES * 10)
    assert table.sizeHint().height() >= low + 20 * 40


def test_it_draws_rows_emptiness_and_tips(table: ListTable) -> None:
    table.grab()
    model_of(table).set_rows(LINES)
    table.select_first()
    table.grab()
    place = table.visualRect(model_of(table).index(1, 0)).center()
    tip = QHelpEvent(QHelpEvent.Type.ToolTip, place, table.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(table.viewport(), tip)
    table.set_empty_text("Nothing here")
