"""R9: a dead battery sets the clock to 2009, a slip to 2036: order goes by number, and no copy is lost."""

from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.clock_doubts import is_doubtful
from clubdesk.operations import clubs, safety_copies
from clubdesk.operations.checks import check_books
from clubdesk.store import database
from clubdesk.store.members import load_members
from tests.builders import ACTOR, a_club, a_member
from tests.ui.start.conftest import front, home

__all__ = ["front", "home"]

VIETNAM = timezone(timedelta(hours=7))
YEARS = (2025, 2009, 2036, 2025)


def moment(year: int) -> datetime:
    return datetime(year, 6, 17, 8, 0, tzinfo=VIETNAM)


@pytest.fixture
def lived_through(tmp_path: Path) -> Path:
    """A club opened four times, each time with another clock, one member and one copy each."""
    club = a_club(tmp_path)
    for sitting, year in enumerate(YEARS):
        clubs.open_club(club, clock=partial(moment, year), actor=ACTOR)
        try:
            a_member(f"Lò Văn Mẫu {sitting}")
            assert safety_copies.back_up(tmp_path / "sao_luu", club, now=moment(year)) is not None
        finally:
            clubs.close_club()
    return club


def test_r9_the_log_keeps_the_order_of_what_was_done(lived_through: Path) -> None:
    clubs.open_club(lived_through, clock=lambda: moment(2025), actor=ACTOR)
    try:
        recorded = database.run(
            "SELECT recorded_at FROM log WHERE subject LIKE 'member:%' ORDER BY id"
        ).fetchall()
        names = [member.name for member in load_members()]
        assert check_books() == []
    finally:
        clubs.close_club()
    assert names == [f"Lò Văn Mẫu {sitting}" for sitting in range(len(YEARS))]
    assert [int(at[:4]) for (at,) in recorded] == list(YEARS)


def test_r9_no_copy_goes_because_it_looks_old_or_of_the_future(lived_through: Path) -> None:
    copies = safety_copies.list_copies(lived_through.parent / "sao_luu")
    assert [copy.taken_at.year for copy in copies] == list(reversed(YEARS))
    assert [copy.sequence for copy in copies] == sorted((copy.sequence for copy in copies), reverse=True)
    newest = safety_copies.content_of(copies[0])
    assert newest is not None
    assert newest.members == len(YEARS)


def test_r9_who_has_the_club_open_is_said_with_whatever_the_clock_says(tmp_path: Path) -> None:
    club = a_club(tmp_path)
    clubs.open_club(club, clock=lambda: moment(2036), actor=ACTOR)
    try:
        holder = clubs.holder_of(club)
        assert holder is not None
        assert holder.since.year == 2036
    finally:
        clubs.close_club()


def test_r9_a_clock_that_cannot_be_right_is_told_before_anything_is_recorded(
    front: FrontDoor, qtbot: QtBot, home: Path, in_english: None
) -> None:
    club, told = a_club(home), list[str]()
    for year in (2009, 2036, 2025):
        front.desk.session.now = partial(moment, year)
        front.desk.open_file(club)
        for dialog in front.window.findChildren(QDialog, "clockDoubted"):
            words = dialog.findChild(QLabel, "clockDoubtedText")
            assert words is not None
            told.append(words.text())
            dialog.close()
        front.desk.leave()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [words[:40] for words in told] == [
        "This computer's clock says 17/06/2009 08",
        "This computer's clock says 17/06/2036 08",
    ]


@pytest.mark.parametrize(
    ("passed", "doubtful"),
    [
        (timedelta(hours=-20), False),
        (timedelta(days=-2), True),
        (timedelta(days=199), False),
        (timedelta(days=201), True),
    ],
)
def test_r9_a_day_of_play_and_a_long_rest_are_no_doubt(passed: timedelta, doubtful: bool) -> None:
    assert is_doubtful(moment(2025) + passed, moment(2025)) is doubtful
