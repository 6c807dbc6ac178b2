"""What was just taken, in one sentence, with its receipt to print and the way back."""

from PySide6.QtCore import Signal

from clubdesk.operations.dues import months_paid
from clubdesk.operations.entries import Recorded, entry
from clubdesk.operations.members import card
from clubdesk.text.amounts import format_dong
from clubdesk.text.dues_words import months_text
from clubdesk.text.translation import translate
from clubdesk.ui.funds.dues.papers import print_receipt
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class TakenBanner(Banner):
    """Tells of the last payment of a sheet; `reversed_one` when it was taken back."""

    reversed_one = Signal()

    def __init__(self, session: ClubSession) -> None:
        super().__init__(name="duesSaid")
        self._session = session
        self._last: Recorded | None = None
        print_it = translate("Dues", "Print the receipt")
        take_back = translate("Dues", "Take it back…")
        self.print_last = Button(print_it, "small", name="duesPrintLast", on_click=self._print)
        self.reverse_last = Button(take_back, "small", name="duesReverseLast", on_click=self._reverse)
        self.add_button(self.print_last)
        self.add_button(self.reverse_last)

    def tell(self, done: Recorded) -> None:
        """Say what was taken of whom, and for which months."""
        self._last = done
        posted = entry(done.entry_id).entry
        amount = sum(line.amount for line in posted.lines if line.amount > 0)
        member = card(posted.member_id, self._session.today()).member if posted.member_id else None
        words = translate("Dues", "Took {amount} of {name}: dues of {months}. Receipt {voucher}.")
        self._say(
            words.format(
                amount=format_dong(amount),
                name=member.name if member else "",
                months=months_text(months_paid([done.entry_id]).get(done.entry_id, ())),
                voucher=done.voucher,
            )
        )

    def _say(self, words: str) -> None:
        for button in (self.print_last, self.reverse_last):
            button.setVisible(self._last is not None)
        self.show_text(words)

    def _print(self) -> None:
        if self._last is not None:
            print_receipt(self.window(), self._session, self._last.entry_id)

    def _reverse(self) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        if self._last is not None:
            ask_reversal(self.window(), self._session, self._last.entry_id, self._tell_reversed)

    def _tell_reversed(self, voucher: str, _done: Recorded) -> None:
        self._last = None
        self._say(translate("Dues", "{voucher} is taken back.").format(voucher=voucher))
        self.reversed_one.emit()
