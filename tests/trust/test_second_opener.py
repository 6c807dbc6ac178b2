"""R8, R5: a second window of another user, or by a link to the file, and a holder on another computer."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import clubs
from clubdesk.operations.checks import check_books
from clubdesk.store.holders import note_of
from clubdesk.store.members import load_members
from tests.builders import a_club, a_member, clock, digest, held_elsewhere, opened, python_environment
from tests.store.test_making import crash
from tests.ui.start.conftest import front, home, opened_dialog

__all__ = ["front", "home"]

# Everything is loaded before the program becomes somebody else, who may not read this checkout.
AS_ANOTHER_USER = """
import os, sys
from pathlib import Path
from clubdesk.operations import clubs, printing
from clubdesk.operations.roll import roll
from clubdesk.reports import member_list
from clubdesk.store import audit, upgrades
from clubdesk.text import sentences
from tests.builders import TODAY, a_member, clock
club = Path(sys.argv[1])
os.setgroups([]); os.setgid(65534); os.setuid(65534)
def tried(act):
    try:
        act()
    except Exception as error:
        return type(error).__name__
    return "done"
print(tried(lambda: clubs.open_club(club, clock=clock, actor="khach")))
held = clubs.holder_of(club)
print(held.user if held else "")
looked = tried(lambda: clubs.look_at_club(club, clock=clock))
print(looked)
if looked == "done":
    print(len(roll(TODAY).lines), tried(lambda: a_member("Lo Thi Mau")))
    clubs.close_club()
"""
pytestmark = pytest.mark.usefixtures("in_english")


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody on the computer may enter; pytest's own may not be."""
    with TemporaryDirectory(prefix="clubdesk-chung-") as folder:
        path = Path(folder)
        path.chmod(0o755)
        yield path


def as_another_user(club: Path) -> list[str]:
    """What another user of the computer is told, who opens the club and then looks at it."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root can become another user; ui/start/test_looking gives the system's answers")
    words = [sys.executable, "-c", AS_ANOTHER_USER, str(club)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=python_environment())
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("mode", [0o644, 0o666])
def test_r8_another_user_is_told_who_has_the_club_open_and_may_look(shared: Path, mode: int) -> None:
    club = a_club(shared)
    with opened(club):
        a_member()
    club.chmod(mode)
    shared.chmod(0o777 if mode == 0o666 else 0o755)
    with held_elsewhere(club):
        assert as_another_user(club) == ["FileInUse", "thủ quỹ kia", "done", "1 LookingOnly"]
    with opened(club):
        assert check_books() == []


def test_r5_another_user_who_may_only_read_looks_and_changes_no_byte(shared: Path) -> None:
    club = a_club(shared)
    with opened(club):
        a_member()
    club.chmod(0o644)
    before = digest(club)
    assert as_another_user(club) == ["FileNotWritable", "", "done", "1 LookingOnly"]
    assert digest(club) == before


def test_r5_who_may_not_even_read_is_told_so(shared: Path) -> None:
    club = a_club(shared)
    club.chmod(0o600)
    assert as_another_user(club) == ["FileNotWritable", "", "FileNotWritable"]


def test_r8_the_name_of_the_other_computer_is_said(front: FrontDoor, qtbot: QtBot, home: Path) -> None:
    """A network folder is not there in a test; the note is what a window on the other computer left."""
    club = a_club(home)
    facts = {"user": "ban_chu_nhiem", "computer": "MAY-XA-MAU", "since": clock().isoformat()}
    with held_elsewhere(club):
        note_of(club).write_text(json.dumps(facts), "utf-8")
        front.desk.open_file(club)
        question = opened_dialog(front.window, qtbot, "notOpened")
        detail = question.findChild(QLabel, "notOpenedDetail")
        assert detail is not None
        assert "Opened by: ban_chu_nhiem, on the computer MAY-XA-MAU, at 17/06/2025 14:32" in detail.text()
        question.reject()


def test_r8_a_note_of_another_computer_without_its_lock_holds_nobody_up(tmp_path: Path) -> None:
    club = a_club(tmp_path)
    facts = {"user": "ban_chu_nhiem", "computer": "MAY-XA-MAU", "since": clock().isoformat()}
    note_of(club).write_text(json.dumps(facts), "utf-8")
    with opened(club):
        a_member()
    assert clubs.holder_of(club) is None


def test_r7_through_a_link_the_journal_beside_the_file_itself_is_read(tmp_path: Path) -> None:
    """A shortcut on the desktop: what is still in the journal is not missing for who reads by it."""
    club, desktop = a_club(tmp_path), tmp_path / "man hinh"
    desktop.mkdir()
    link = desktop / "so_sach.clb"
    link.symlink_to(club)
    crash(club)
    with clubs.reading(link, clock=clock):
        assert len(load_members()) == 20
    clubs.look_at_club(link, clock=clock)
    assert len(load_members()) == 20
    clubs.close_club()
    with held_elsewhere(club):
        assert clubs.holder_of(link.resolve()) is not None
    with opened(link):
        assert len(load_members()) == 20
    assert link.is_symlink()
