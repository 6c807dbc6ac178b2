"""The sheet on which a list is looked at, over a small club."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clubdesk.exchange.roll_reader import read_roll
from clubdesk.ui.members.reading.sheet import ReadingSheet
from tests.exchange.roll_lists import Rows, write
from tests.ui.members.small_club import TODAY, small_club

Opener = Callable[[Rows], ReadingSheet]


@pytest.fixture
def open_list(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens the sheet on rows of a list."""

    def opened(rows: Rows) -> ReadingSheet:
        path = write(tmp_path / "ds.xlsx", {"DS": rows})
        window = QWidget()
        qtbot.addWidget(window)
        sheet = ReadingSheet(window, path.name, read_roll(path, today=TODAY), today=TODAY)
        sheet.open()
        qtbot.waitExposed(sheet)
        kept.append(window)
        return sheet

    kept: list[QWidget] = []
    with small_club(tmp_path):
        yield opened
