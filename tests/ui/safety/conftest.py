"""A window on a club of which safety copies are kept."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from tests.builders import ACTOR, TODAY, a_club, clock


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "sao_luu"


@pytest.fixture
def front(
    ui_app: object, qtbot: QtBot, settings: Settings, tmp_path: Path, copies: Path
) -> Iterator[FrontDoor]:
    session = ClubSession(
        today=lambda: TODAY, now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC), copies=copies
    )
    door = FrontDoor(Desk(session, settings, clock=clock, actor=ACTOR))
    qtbot.addWidget(door.window)
    door.window.show()
    door.begin(a_club(tmp_path))
    yield door
    door.desk.leave()
