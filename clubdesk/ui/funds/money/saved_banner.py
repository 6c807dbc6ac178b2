"""What was just recorded, with its voucher to print and the way back."""

from PySide6.QtCore import Signal

from clubdesk.operations.entries import Recorded
from clubdesk.text.translation import translate
from clubdesk.ui.loans.papers import print_receipt
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class SavedBanner(Banner):
    """Tells of the last voucher of a form; `reversed_one` when it was taken back."""

    reversed_one = Signal()

    def __init__(self, session: ClubSession, *, name: str) -> None:
        super().__init__(name=f"{name}Said")
        self._session = session
        self._last: Recorded | None = None
        print_it = translate("Receipts", "Print the voucher")
        take_back = translate("Receipts", "Take it back…")
        self.print_last = Button(print_it, "small", name=f"{name}PrintLast", on_click=self._print)
        self.reverse_last = Button(take_back, "small", name=f"{name}ReverseLast", on_click=self._reverse)
        self.add_button(self.print_last)
        self.add_button(self.reverse_last)

    def tell(self, done: Recorded | None, words: str) -> None:
        """Say what was recorded; None where there is nothing to print or take back any more."""
        self._last = done
        for button in (self.print_last, self.reverse_last):
            button.setVisible(done is not None)
        self.show_text(words)

    def _print(self) -> None:
        if self._last is not None:
            print_receipt(self.window(), self._session, self._last.entry_id)

    def _reverse(self) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        if self._last is not None:
            ask_reversal(self.window(), self._session, self._last.entry_id, self._tell_reversed)

    def _tell_reversed(self, voucher: str, _done: Recorded) -> None:
        self.tell(None, translate("Receipts", "{voucher} is taken back.").format(voucher=voucher))
        self.reversed_one.emit()
