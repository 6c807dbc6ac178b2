"""Gathering what the attendance book of a year says."""

from datetime import date
from functools import partial

from clubdesk.operations.attendance import year_of_attendance
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.attendance_book import TITLE, AttendanceBook, draw_attendance_book


def attendance_book(*, year: int, on: date, printed_on: date) -> Paper:
    """The attendance book of a year as it stands on a day."""
    book = AttendanceBook(
        club=club_heading(on),
        printed_on=printed_on,
        control_code=control_code(),
        year=year_of_attendance(year, on=on),
    )
    return Paper(
        f"{TITLE} {year}", paper_name("So diem danh", str(year)), partial(draw_attendance_book, book)
    )
