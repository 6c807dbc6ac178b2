"""What was just recorded, said on the page, with its paper and the way back beside it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.operations.entries import Recorded, entry, recorded
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import Changed
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class Notice(QWidget):
    """A banner about one act, mostly with its voucher; hidden while there is nothing to tell."""

    def __init__(self, *, print_it: Callable[[int], object], reverse_it: Callable[[int], object]) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._entry_id = 0
        self.banner = Banner(name="noticeBanner")
        self.print = Button(
            translate("Loans", "Print receipt"), name="noticePrint", on_click=lambda: print_it(self._entry_id)
        )
        self.reverse = Button(
            translate("Loans", "Reverse this voucher…"),
            name="noticeReverse",
            on_click=lambda: reverse_it(self._entry_id),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.banner, 1)
        row.addWidget(self.print)
        row.addWidget(self.reverse)
        self.hide()

    def follow_reversal(self) -> None:
        """A voucher that is told of here may have been taken back by Ctrl+Z or on another page."""
        told = entry(self._entry_id) if self._entry_id and not self.isHidden() else None
        if told is not None and told.reversed_by is not None:
            self.tell_reversed(str(told.voucher), recorded(entry(told.reversed_by)))

    def tell_repaid(self, recorded: Recorded, amount: int, name: str) -> None:
        """A payment was recorded; its receipt is offered."""
        words = translate("Loans", "Recorded {voucher}: {amount} from {name}.")
        text = words.format(voucher=recorded.voucher, amount=format_dong(amount), name=name)
        self.tell(text, entry_id=recorded.entry_id, prints=True)

    def tell_lent(self, recorded: Recorded, amount: int, name: str) -> None:
        """A loan was paid out."""
        words = translate("Loans", "Paid out {voucher}: {amount} to {name}.")
        text = words.format(voucher=recorded.voucher, amount=format_dong(amount), name=name)
        self.tell(text, entry_id=recorded.entry_id)

    def tell_brought_in(self, recorded: Recorded, amount: int, name: str) -> None:
        """A loan that runs already came into the books."""
        words = translate("Loans", "In the books now by {voucher}: {name} owes {amount}.")
        text = words.format(voucher=recorded.voucher, amount=format_dong(amount), name=name)
        self.tell(text, entry_id=recorded.entry_id)

    def tell_reversed(self, voucher: str, recorded: Recorded) -> None:
        """A voucher was taken back by another."""
        words = translate("Loans", "{voucher} is reversed by {reversal}.")
        text = words.format(voucher=voucher, reversal=recorded.voucher)
        self.tell(text, entry_id=recorded.entry_id, reverses=False)

    def tell_changed(self, changed: Changed) -> None:
        """A loan was changed; what came with a voucher can be printed and taken back from here."""
        done = changed.recorded
        has_voucher = done is not None
        self.tell(
            changed.words, entry_id=done.entry_id if done else 0, prints=has_voucher, reverses=has_voucher
        )

    def tell(self, text: str, *, entry_id: int, prints: bool = False, reverses: bool = True) -> None:
        """Say what was recorded as which entry, and whether a receipt and a way back are offered."""
        self._entry_id = entry_id
        self.banner.show_text(text)
        self.print.setVisible(prints)
        self.reverse.setVisible(reverses)
        self.show()
