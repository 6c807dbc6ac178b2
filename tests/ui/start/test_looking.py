"""R5, R8: a club that another window has open, or that this user may not change, can be looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.file_errors import LookingOnly
from clubdesk.operations import clubs, printing
from clubdesk.ui.start.accidents import Accidents
from tests.builders import TODAY, a_club, a_member, digest, held_elsewhere
from tests.ui.start.conftest import opened_dialog

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def club(home: Path) -> Path:
    return a_club(home)


@pytest.fixture
def held(club: Path) -> Iterator[Path]:
    with held_elsewhere(club):
        yield club


@pytest.fixture
def read_only(club: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Who runs the tests as root may write everywhere; what the system answers of others is given."""
    monkeypatch.setattr("clubdesk.store.files.os.access", lambda path, _mode: Path(path) != club)
    return club


def part(parent: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


def words(parent: QWidget, name: str) -> str:
    found = part(parent, QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def press(parent: QWidget, name: str) -> None:
    found = part(parent, QPushButton, name)
    assert isinstance(found, QPushButton)
    found.click()


def test_who_has_the_club_open_is_named_and_it_can_be_looked_at(
    front: FrontDoor, qtbot: QtBot, home: Path, held: Path
) -> None:
    before = digest(held)
    front.desk.open_file(held)
    question = opened_dialog(front.window, qtbot, "notOpened")
    assert "Opened by: thủ quỹ kia, on the computer " in words(question, "notOpenedDetail")
    press(question, "notOpenedAnswer0")
    assert front.desk.session.title == "CLB thôn Mẫu"
    assert "as they stood at 17/06/2025 14:32" in words(front.window, "lookBannerText")
    with pytest.raises(LookingOnly):
        a_member()
    printing.member_list(on=TODAY, printed_on=TODAY).save(home / "danh-sach.pdf")
    assert (home / "danh-sach.pdf").read_bytes().startswith(b"%PDF")
    assert not front.window.menus.action("readMembers").isEnabled()
    front.desk.leave()
    assert digest(held) == before
    assert part(front.window, QWidget, "lookMark").isHidden()


def test_who_does_not_want_to_look_is_where_they_were(front: FrontDoor, qtbot: QtBot, held: Path) -> None:
    front.desk.open_file(held)
    press(opened_dialog(front.window, qtbot, "notOpened"), "notOpenedAnswer1")
    assert front.desk.session.path is None


def test_work_goes_on_once_the_other_window_is_closed(front: FrontDoor, qtbot: QtBot, club: Path) -> None:
    with held_elsewhere(club):
        front.desk.open_file(club)
        press(opened_dialog(front.window, qtbot, "notOpened"), "notOpenedAnswer0")
        assert part(front.window, QWidget, "openForWork").isVisible()
        press(front.window, "openForWork")
        press(opened_dialog(front.window, qtbot, "notOpened"), "notOpenedAnswer1")
        assert front.desk.session.look is not None
    press(front.window, "openForWork")
    assert part(front.window, QWidget, "lookMark").isHidden()
    assert a_member().name == "Lò Văn Mẫu"


def test_a_club_that_may_not_be_changed_opens_with_a_banner(
    front: FrontDoor, qtbot: QtBot, read_only: Path
) -> None:
    front.desk.open_file(read_only)
    assert "read-only" in words(front.window, "lookBannerText")
    assert part(front.window, QWidget, "openForWork").isHidden()
    assert front.desk.session.saved_text() == "Only looking: nothing is recorded"
    front.window.change_language("vi")
    qtbot.waitUntil(lambda: "Chỉ xem" in words(front.window, "lookBannerText"))
    assert front.desk.session.drafts.of("member") is None


def test_what_was_not_recorded_while_looking_is_no_accident(
    front: FrontDoor, qtbot: QtBot, home: Path
) -> None:
    log = home / "errors.log"
    Accidents(front.window, log).take(LookingOnly, LookingOnly(), None)
    assert "nothing was recorded" in words(opened_dialog(front.window, qtbot, "failed"), "failedText")
    assert not log.exists()


def test_nothing_is_left_of_looking(front: FrontDoor, held: Path) -> None:
    front.desk.look_at(held)
    looked = clubs.holder_of(held)
    assert looked is not None
    assert looked.user == "thủ quỹ kia"
    front.desk.leave()
    assert front.desk.session.look is None
