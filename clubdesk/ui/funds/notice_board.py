"""The month for the notice board; the print room is opened only when it is asked for."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_notice_board(parent: QWidget, session: ClubSession, month: date) -> None:
    """Show the page of the month that begins on a day, as it prints."""
    from clubdesk.operations.notice_board import notice_board
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, notice_board(month, printed_on=session.today()))
