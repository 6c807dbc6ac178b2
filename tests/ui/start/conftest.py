"""A desk with its window, in a home folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start import places
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, clock


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Clubs and the sample are kept under the test's folder."""
    monkeypatch.setattr(places, "club_folder", lambda: tmp_path / "ClubDesk")
    monkeypatch.setattr(places, "sample_file", lambda: tmp_path / "data" / "mau.clb")
    return tmp_path


@pytest.fixture
def front(home: Path, qtbot: QtBot, session: ClubSession, settings: Settings) -> Iterator[FrontDoor]:
    """The window on its first page, in English."""
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.resize(1366, 768)
    door.window.show()
    door.begin(None)
    yield door
    door.desk.leave()


def opened_dialog(parent: QWidget, qtbot: QtBot, name: str) -> QDialog:
    """The dialog of that name, as soon as it is open."""
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in parent.findChildren(QDialog, name)), timeout=20_000
    )
    return next(one for one in parent.findChildren(QDialog, name) if one.isVisible())
