"""R9: a dead battery sets the clock to 2009, a slip to 2036: order goes by number, and no copy is lost."""

from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest

from clubdesk.operations import clubs, safety_copies
from clubdesk.operations.checks import check_books
from clubdesk.store import database
from clubdesk.store.members import load_members
from tests.builders import ACTOR, a_club, a_member

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
