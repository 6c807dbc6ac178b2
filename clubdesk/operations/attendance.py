"""Attendance looked back on: a year of it, and who has stayed away several times running."""

from datetime import date, timedelta

from clubdesk.domain.attendance import TIMES_RUNNING, AttendanceYear, attendance_year, away_throughout
from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Member, is_member
from clubdesk.store import attendance, meetings, members


def year_of_attendance(year: int, *, on: date) -> AttendanceYear:
    """The meetings of a year up to a day whose roll was called, member by member in Vietnamese order."""
    until = min(on, date(year, 12, 31))
    called = meetings.find_called_between(date(year, 1, 1), until)
    rolls = [(day, _roll(meeting_id)) for meeting_id, day in called]
    return attendance_year(year, on, members.load_members(), rolls, _long_away_ids(until))


def long_away(on: date) -> list[Member]:
    """The members of a day who were away at each of the last meetings up to then."""
    ids = _long_away_ids(on)
    if not ids:
        return []
    return [one for one in members.load_members(list(ids)) if is_member(one.details, on)]


def _long_away_ids(on: date) -> frozenset[int]:
    latest = meetings.find_called_before(on + timedelta(days=1), TIMES_RUNNING)
    return away_throughout([_roll(meeting_id) for meeting_id in latest], times=TIMES_RUNNING)


def _roll(meeting_id: int) -> dict[int, Presence]:
    return {mark.member_id: mark.presence for mark in attendance.load_marks(meeting_id)}
