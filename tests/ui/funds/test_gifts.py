"""Gifts and equipment typed by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.operations.equipment import equipment_book
from clubdesk.operations.gifts import gift_book
from clubdesk.ui.funds.gifts.donations_sheet import DonationsSheet, TakeBackDialog
from clubdesk.ui.funds.gifts.equipment_dialogs import EndDialog, EquipmentDialog
from clubdesk.ui.funds.gifts.equipment_sheet import EquipmentSheet
from clubdesk.ui.funds.gifts.gift_dialog import GOODS, GiftDialog
from clubdesk.ui.funds.gifts.opening import open_donations, open_equipment
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from tests.builders import a_club, opened
from tests.conftest import TODAY
from tests.ui.loans.driving import choose, part, type_into

YEAR = (TODAY.replace(month=1, day=1), TODAY.replace(month=12, day=31))


@pytest.fixture
def parent(qtbot: QtBot, tmp_path: Path, in_english: None) -> Iterator[QWidget]:
    with opened(a_club(tmp_path)):
        made = QWidget()
        qtbot.addWidget(made)
        yield made


def save(sheet: QWidget, button: str, path: Path) -> None:
    """Press the button that saves a table, and choose where."""
    part(sheet, Button, button).click()
    dialog = part(sheet, QFileDialog, "saveTableDialog")
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_money_and_goods_are_typed_saved_and_goods_taken_back(
    parent: QWidget, session: ClubSession, tmp_path: Path
) -> None:
    open_donations(parent, session)
    sheet = parent.findChild(DonationsSheet)
    assert sheet is not None
    sheet.add.click()
    form = sheet.findChildren(GiftDialog)[-1]
    type_into(form.donor, "=1+1 Cua hang Mau")
    type_into(form.amount, "500k")
    form.primary.click()
    sheet.add.click()
    form = sheet.findChildren(GiftDialog)[-1]
    choose(form.sort, GOODS)
    type_into(form.donor, "Ba Mau")
    form.primary.click()
    assert form.isVisible()
    type_into(form.goods, "Gao 50 kg")
    type_into(form.amount, "750k")
    form.primary.click()
    save(sheet, "giftSave", tmp_path / "so.xlsx")
    cells = load_workbook(tmp_path / "so.xlsx").worksheets[0]
    donors = {cell.value: cell for row in cells.iter_rows(min_row=4) for cell in row if cell.column == 2}
    assert set(donors) == {"=1+1 Cua hang Mau", "Ba Mau"}
    assert donors["=1+1 Cua hang Mau"].data_type == "s"
    book = gift_book(*YEAR)
    assert (book.money, book.goods) == (500_000, 750_000)
    assert sheet.sums.text().replace("\u00a0", " ") == "Shown: money 500.000 đ · goods worth 750.000 đ"
    sheet.table.select_where(lambda line: bool(line.gift.goods))
    sheet.back.click()
    reason = sheet.findChildren(TakeBackDialog)[-1]
    type_into(reason.reason, "Khong mang den")
    reason.primary.click()
    assert gift_book(*YEAR).goods == 0


def test_equipment_is_typed_and_ended(parent: QWidget, session: ClubSession) -> None:
    open_equipment(parent, session)
    sheet = parent.findChild(EquipmentSheet)
    assert sheet is not None
    sheet.add.click()
    form = sheet.findChildren(EquipmentDialog)[-1]
    type_into(form.item, "Loa keo")
    QTest.keyClick(form.item, Qt.Key.Key_Return)
    assert form.quantity.hasFocus() or form.isVisible()
    type_into(form.value, "1,2tr")
    type_into(form.kept_by, "Ong Mau")
    form.primary.click()
    (line,) = equipment_book()
    assert (line.equipment.value, line.keeper) == (1_200_000, "Ong Mau")
    sheet.end.click()
    ending = sheet.findChildren(EndDialog)[-1]
    type_into(ending.why, "Hong")
    ending.primary.click()
    assert sheet.model.rowCount() == 0
    sheet.gone.click()
    assert sheet.model.rowCount() == 1
