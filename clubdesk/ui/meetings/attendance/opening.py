"""The way to the attendance of a year."""

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_attendance(parent: QWidget, session: ClubSession) -> None:
    """Open the attendance of a year above a page."""
    from clubdesk.ui.meetings.attendance.sheet import AttendanceSheet

    AttendanceSheet(parent, session).open()
