"""Printing a person's own papers; the print room is opened only when something is printed."""

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def print_page(parent: "QWidget", member_id: int, today: date) -> None:
    """Show the member's page as it prints."""
    from clubdesk.operations.member_printing import member_paper
    from clubdesk.ui import printing

    printing.preview_paper(parent, member_paper(member_id, on=today, printed_on=today))


def print_data(parent: "QWidget", member_id: int, today: date) -> None:
    """Show what the club holds about a person as it prints."""
    from clubdesk.operations.member_printing import member_data
    from clubdesk.ui import printing

    printing.preview_paper(parent, member_data(member_id, on=today, printed_on=today))


def print_consent(parent: "QWidget", member_id: int | None, today: date) -> None:
    """Show a person's consent form, or a blank one, as it prints."""
    from clubdesk.operations.member_printing import consent_form
    from clubdesk.ui import printing

    printing.preview_paper(parent, consent_form(member_id, on=today, printed_on=today))


def print_application(parent: "QWidget", member_id: int | None, today: date) -> None:
    """Show a person's application, or a blank one, as it prints."""
    from clubdesk.operations.member_printing import application_form
    from clubdesk.ui import printing

    printing.preview_paper(parent, application_form(member_id, on=today, printed_on=today))
