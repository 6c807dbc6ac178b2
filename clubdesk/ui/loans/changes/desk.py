"""Opens the windows that change the loan shown, look back at its schedules, and take a change back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.loans import Version
from clubdesk.operations.loan_changes import DecidedChange
from clubdesk.operations.loan_history import LoanHistory
from clubdesk.operations.loans import LoanPage
from clubdesk.ui.loans.changes.change_dialog import Told
from clubdesk.ui.loans.changes.menu import ChangeAct, open_change
from clubdesk.ui.loans.changes.old_schedule import OldSchedule
from clubdesk.ui.loans.changes.taking_back import TakingBackDialog
from clubdesk.ui.session import ClubSession


class ChangeDesk:
    """`told` hears what was recorded; `reverse` takes a voucher back."""

    def __init__(
        self, parent: QWidget, session: ClubSession, *, told: Told, reverse: Callable[[int], object]
    ) -> None:
        self._parent, self._session, self._told, self._reverse = parent, session, told, reverse
        self._shown: tuple[LoanPage, LoanHistory] | None = None

    def show_loan(self, page: LoanPage, history: LoanHistory) -> None:
        """The loan that is meant from now on."""
        self._shown = page, history

    def change(self, act: ChangeAct) -> None:
        """Open the window of a menu's entry."""
        if self._shown is not None:
            open_change(act, self._parent, self._session, self._shown[0], self._told)

    def see_old(self, change: DecidedChange) -> None:
        """Show the schedules before and after a change."""
        if self._shown is not None and isinstance(change.made.fact, Version):
            OldSchedule(self._parent, self._shown[0].loan, change.made.fact).open()

    def take_back(self, change: DecidedChange) -> None:
        """Offer to take a change back; what was made with a voucher goes back with it."""
        if change.made.entry_id is not None:
            self._reverse(change.made.entry_id)
        elif self._shown is not None:
            page, history = self._shown
            TakingBackDialog(
                self._parent, self._session, page, change, history=history, told=self._told
            ).open()
