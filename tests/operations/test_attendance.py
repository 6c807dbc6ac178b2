"""Attendance looked back on: a year member by member, and who has stayed away three times running."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Member
from clubdesk.operations.attendance import long_away, year_of_attendance
from clubdesk.operations.attendance_printing import attendance_book
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.member_pages import member_page
from clubdesk.operations.members import card
from clubdesk.operations.roll_calls import confirm_roll, set_mark
from clubdesk.store import meetings
from tests.builders import TODAY, a_member

JUNE = date(2025, 6, 17)
DAYS = (date(2025, 3, 17), date(2025, 4, 17), date(2025, 5, 17))


@pytest.fixture
def people(open_club: Path) -> list[Member]:
    """Three meetings: Sen always away, Ngô late and once sending somebody, Mơ there since April."""
    sen, ngo, mo = (a_member(name) for name in ("Lò Thị Sen", "Bùi Văn Ngô", "Đặng Thị Mơ & <b>"))
    sens = (Presence.ABSENT, Presence.EXCUSED, Presence.ABSENT)
    ngos = (Presence.LATE, Presence.STAND_IN, Presence.EXCUSED)
    for place, day in enumerate(DAYS):
        marks = [(sen.id, sens[place]), (ngo.id, ngos[place])]
        meetings.add_meeting(day, marks=marks if place == 0 else [*marks, (mo.id, Presence.PRESENT)])
    return [sen, ngo, mo]


def test_late_counts_as_present_and_a_stand_in_as_neither(people: list[Member]) -> None:
    year = year_of_attendance(2025, on=TODAY)
    lines = {line.member.name: (line.present, line.away, line.listed) for line in year.lines}
    assert lines == {"Lò Thị Sen": (0, 3, 3), "Bùi Văn Ngô": (1, 1, 3), "Đặng Thị Mơ & <b>": (2, 0, 2)}
    assert [year.present_at(place) for place in range(3)] == [1, 1, 1]
    assert [year.listed_at(place) for place in range(3)] == [2, 3, 3]


def test_whoever_was_away_three_times_is_named(people: list[Member]) -> None:
    sen, ngo, _mo = people
    assert [one.id for one in long_away(TODAY)] == [sen.id]
    assert long_away(date(2025, 5, 1)) == []
    assert (card(sen.id, TODAY).is_long_away, card(ngo.id, TODAY).is_long_away) == (True, False)
    assert card(ngo.id, TODAY).attended == 1
    (of_year,) = member_page(ngo.id, TODAY).years
    assert (of_year.present, of_year.stand_ins, of_year.excused, of_year.absent) == (1, 1, 1, 0)


def test_a_roll_counts_once_it_is_called(people: list[Member]) -> None:
    sen, ngo, _mo = people
    june = hold_meeting(JUNE, today=JUNE)
    set_mark(june.id, ngo.id, Presence.ABSENT)
    assert year_of_attendance(2025, on=JUNE).days == DAYS
    assert (card(ngo.id, JUNE).meetings, long_away(JUNE)[0].id) == (3, sen.id)
    confirm_roll(june.id)
    assert year_of_attendance(2025, on=JUNE).days == (*DAYS, JUNE)
    assert (card(ngo.id, JUNE).meetings, long_away(JUNE)) == (4, [])


def test_the_attendance_book_prints_every_name_and_mark(people: list[Member]) -> None:
    drawn = BytesIO()
    attendance_book(year=2025, on=TODAY, printed_on=TODAY).draw(drawn)
    text = " ".join(page.extract_text() for page in PdfReader(drawn).pages)
    assert "Có mặt (người) 1 1 1 3" in " ".join(text.split())
    for told in ("SỔ ĐIỂM DANH", "Đặng Thị Mơ & <b>", "17/03", "0/3", "1/3", "2/2", "50%"):
        assert told in text, told
