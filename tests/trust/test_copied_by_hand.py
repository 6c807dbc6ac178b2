"""R7: a club copied by Explorer, closed, open or after a crash: whole, or told that it may be short."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.operations import clubs, safety_copies, sealing
from clubdesk.operations.first_look import find_shortfall
from clubdesk.operations.restoring import restore
from clubdesk.store import seal_codes, seals
from clubdesk.store.members import load_members
from tests.builders import a_club, a_member, opened
from tests.store.test_making import crash
from tests.ui.start.conftest import front, home, opened_dialog

__all__ = ["front", "home"]


@pytest.fixture(params=["open to read", "sealed"])
def club(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A club's file, also one under a pass phrase, whose header nobody can read from outside."""
    path = a_club(tmp_path)
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    if request.param == "sealed":
        sealing.seal(path, sealing.new_key("hoa sữa tháng mười"), step=lambda: None)
    yield path
    seals.forget()


def by_hand(path: Path) -> Path:
    """The file alone, as Explorer copies it, on a computer that has no safety copy of it."""
    return shutil.copyfile(path, path.with_name("chep_tay.clb"))


def is_told(path: Path) -> bool:
    with opened(path):
        return find_shortfall(None) is not None


def test_r7_a_copy_of_a_closed_club_is_whole_and_nothing_is_asked(club: Path) -> None:
    with opened(club):
        a_member()
    assert not is_told(by_hand(club))
    assert not is_told(club)


def test_r7_a_copy_of_an_open_club_is_told_that_it_may_be_short_once(club: Path) -> None:
    with opened(club):
        copy = by_hand(club)
    assert is_told(copy)
    assert not is_told(copy), "whoever went on with it is not asked again"
    assert not is_told(club)


def test_r7_the_idle_moment_puts_everything_into_the_copy_all_the_same(club: Path) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
        clubs.save_idle()
        whole = club.read_bytes()
    copy = club.with_name("chep_tay.clb")
    copy.write_bytes(whole)
    with opened(copy):
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]


def test_r7_after_a_crash_the_copy_without_its_journal_is_told_and_the_file_itself_is_not(
    tmp_path: Path,
) -> None:
    club = a_club(tmp_path)
    crash(club)
    copy = by_hand(club)
    with opened(copy):
        assert load_members() == [], "this copy is short: its journal stayed behind"
        short = find_shortfall(None)
        assert short is not None
        assert short.was_copied_open
    with opened(club):
        assert len(load_members()) == 20
        assert find_shortfall(None) is None


def test_r7_what_the_program_itself_makes_of_an_open_club_is_not_told(club: Path) -> None:
    copies = club.parent / "sao_luu"
    with opened(club):
        a_member()
        made = safety_copies.back_up(copies, club, now=datetime(2025, 6, 17, 14, 32))  # noqa: DTZ001
    assert made is not None
    club.write_bytes(b"")
    restore(made, club)
    assert not is_told(club)


def test_r7_the_window_says_it_in_words(front: FrontDoor, qtbot: QtBot, home: Path, in_english: None) -> None:
    club = a_club(home)
    crash(club)
    front.desk.open_file(by_hand(club))
    question = opened_dialog(front.window, qtbot, "shortFile")
    text = question.findChild(QLabel, "shortFileText")
    assert text is not None
    assert "copied by hand while ClubDesk had it open" in text.text()
    question.reject()
