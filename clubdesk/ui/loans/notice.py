"""What was just recorded, said on the page, with its paper and the way back beside it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class Notice(QWidget):
    """A banner about one voucher; hidden while there is nothing to tell."""

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

    def entry_id(self) -> int:
        """The entry it tells of."""
        return self._entry_id

    def tell(self, text: str, *, entry_id: int, prints: bool = False, reverses: bool = True) -> None:
        """Say what was recorded as which entry, and whether a receipt and a way back are offered."""
        self._entry_id = entry_id
        self.banner.show_text(text)
        self.print.setVisible(prints)
        self.reverse.setVisible(reverses)
        self.show()
