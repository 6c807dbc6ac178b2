"""Printing the receipts of a collection; the print room is opened only when something is printed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from clubdesk.ui.session import ClubSession


def print_receipts(parent: "QWidget", session: "ClubSession", entry_ids: "Sequence[int]") -> None:
    """Show some receipts as they print, one after another."""
    from clubdesk.operations.voucher_printing import vouchers
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, vouchers(entry_ids, printed_on=session.today()))
