"""The members page on a small club."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.session import ClubSession
from tests.ui.members.desk import show
from tests.ui.members.small_club import small_club


@pytest.fixture
def page(qtbot: QtBot, session: ClubSession, tmp_path: Path) -> Iterator[MembersPage]:
    with small_club(tmp_path):
        yield show(qtbot, session)
