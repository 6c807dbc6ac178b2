"""Printing from the sheets of dues; the print room is opened only when something is printed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clubdesk.ui.session import ClubSession


def print_dues_book(parent: "QWidget", session: "ClubSession", year: int) -> None:
    """Show a year of the dues book as it prints."""
    from clubdesk.operations.dues_printing import dues_book
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, dues_book(year, on=today, printed_on=today))


def print_statement(parent: "QWidget", session: "ClubSession", member_id: int) -> None:
    """Show a member's statement of contributions as it prints."""
    from clubdesk.operations.dues_printing import contribution_statement
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, contribution_statement(member_id, on=today, printed_on=today))


def print_receipt(parent: "QWidget", session: "ClubSession", entry_id: int) -> None:
    """Show one voucher as it prints."""
    from clubdesk.operations.voucher_printing import voucher
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, voucher(entry_id, printed_on=session.today()))
