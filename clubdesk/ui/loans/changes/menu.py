"""What can be changed of a loan by decision: the menu on its card, and the window of each entry."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from clubdesk.operations.loan_history import LoanHistory
from clubdesk.operations.loans import LoanPage
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import Told
from clubdesk.ui.loans.changes.extension import ExtensionDialog
from clubdesk.ui.loans.changes.freezing import FreezeDialog, UnfreezeDialog
from clubdesk.ui.loans.changes.recovery import RecoveryDialog
from clubdesk.ui.loans.changes.relief import WaiverDialog, WriteOffDialog
from clubdesk.ui.loans.changes.take_over import TakeOverDialog
from clubdesk.ui.loans.changes.top_up import TopUpDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menu_button import MenuButton


class ChangeAct(StrEnum):
    """The entries of the menu, in its order."""

    EXTEND = "extend"
    FREEZE = "freeze"
    UNFREEZE = "unfreeze"
    WAIVE = "waive"
    TOP_UP = "top-up"
    TAKE_OVER = "take-over"
    WRITE_OFF = "write-off"
    RECOVER = "recover"


class _Opens(Protocol):
    def __call__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> QDialog: ...


_WINDOWS: dict[ChangeAct, _Opens] = {
    ChangeAct.EXTEND: ExtensionDialog,
    ChangeAct.FREEZE: FreezeDialog,
    ChangeAct.UNFREEZE: UnfreezeDialog,
    ChangeAct.WAIVE: WaiverDialog,
    ChangeAct.TOP_UP: TopUpDialog,
    ChangeAct.TAKE_OVER: TakeOverDialog,
    ChangeAct.WRITE_OFF: WriteOffDialog,
    ChangeAct.RECOVER: RecoveryDialog,
}


def open_change(act: ChangeAct, parent: QWidget, session: ClubSession, page: LoanPage, told: Told) -> None:
    """Open the window of an entry for one loan."""
    _WINDOWS[act](parent, session, page, told=told).open()


class ChangeMenu(MenuButton):
    """Offers what can be done to the loan shown; hidden where nothing can."""

    def __init__(self, chosen: Callable[[ChangeAct], object]) -> None:
        super().__init__(translate("Changes", "Change the loan"), name="changeLoan")
        for act, words in _names().items():
            if act is ChangeAct.WRITE_OFF:
                self.add_line()
            self.add(words, partial(chosen, act), name=act)

    def show_page(self, page: LoanPage, history: LoanHistory) -> None:
        """Enable what the loan allows today."""
        now = page.position
        owed = bool(now.outstanding)
        allowed = {
            ChangeAct.EXTEND: owed,
            ChangeAct.FREEZE: owed and not now.is_frozen,
            ChangeAct.UNFREEZE: owed and now.is_frozen,
            ChangeAct.WAIVE: bool(now.interest_due),
            ChangeAct.TOP_UP: owed,
            ChangeAct.TAKE_OVER: bool(owed or now.due),
            ChangeAct.WRITE_OFF: owed,
            ChangeAct.RECOVER: bool(history.lost),
        }
        for act, is_allowed in allowed.items():
            self.action(act).setEnabled(is_allowed)
        self.action(ChangeAct.UNFREEZE).setVisible(now.is_frozen)
        self.action(ChangeAct.RECOVER).setVisible(bool(history.lost))
        self.setVisible(any(allowed.values()))


def _names() -> dict[ChangeAct, str]:
    return {
        ChangeAct.EXTEND: translate("Changes", "Extend…"),
        ChangeAct.FREEZE: translate("Changes", "Freeze…"),
        ChangeAct.UNFREEZE: translate("Changes", "End the freeze…"),
        ChangeAct.WAIVE: translate("Changes", "Waive interest…"),
        ChangeAct.TOP_UP: translate("Changes", "Top up…"),
        ChangeAct.TAKE_OVER: translate("Changes", "Somebody takes it over…"),
        ChangeAct.WRITE_OFF: translate("Changes", "Write off…"),
        ChangeAct.RECOVER: translate("Changes", "Recover what was written off…"),
    }
