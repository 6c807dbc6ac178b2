"""Printing from the Loans page; the print room is opened only when something is printed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clubdesk.ui.session import ClubSession


def print_loan(parent: "QWidget", session: "ClubSession", loan_id: int | None = None) -> None:
    """Show the ledger page of one loan (or of all) as it prints."""
    from clubdesk.operations.printing import loan_ledger
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, loan_ledger(on=today, printed_on=today, loan_id=loan_id))


def print_list(parent: "QWidget", session: "ClubSession") -> None:
    """Show the list of loans of today as it prints."""
    from clubdesk.operations.printing import loan_list
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, loan_list(on=today, printed_on=today))


def print_receipt(parent: "QWidget", session: "ClubSession", entry_id: int) -> None:
    """Show one voucher as it prints."""
    from clubdesk.operations.voucher_printing import voucher
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, voucher(entry_id, printed_on=session.today()))
