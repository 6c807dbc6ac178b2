"""Printing the record of a cash count; the print room is opened only when something is printed."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def print_count(
    parent: QWidget, session: ClubSession, *, on: date | None = None, meeting_id: int | None = None
) -> None:
    """Show the record of a day's or a meeting's cash count as it prints; blank without a day."""
    from clubdesk.operations.cash_count_printing import cash_count
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, cash_count(on=on, meeting_id=meeting_id, printed_on=session.today()))
