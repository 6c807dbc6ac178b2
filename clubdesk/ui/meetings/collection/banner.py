"""The banner under the grid: the chosen row in a sentence, its keys, and what else can be done with it."""

from collections.abc import Callable

from clubdesk.domain.collections import CollectionRow
from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.menu_button import MenuButton

_OTHER, _PRINT, _BACK = "collectionOther", "collectionPrintRow", "collectionRowBack"


class RowBanner(Banner):
    """Keeps the room of two lines, so that the list above it stands still."""

    def __init__(
        self, *, other: Callable[[], object], print_it: Callable[[], object], take_back: Callable[[], object]
    ) -> None:
        super().__init__(" ", name="collectionSaid")
        self.more = MenuButton(translate("Collection", "With this row"), name="collectionMore")
        self.more.add(translate("Collection", "Take it another way… (F2)"), other, name=_OTHER)
        self.more.add(translate("Collection", "Print its receipts"), print_it, name=_PRINT)
        self.more.add(translate("Collection", "Take it back…"), take_back, name=_BACK)
        self.add_button(self.more)

    def show_row(self, row: CollectionRow | None, words: str, *, is_signed: bool) -> None:
        """Say what stands in the row, or that the list is empty."""
        self.sentence.setMinimumHeight(2 * theme.line_height(self.sentence) + 4)
        has_loan = row is not None and row.loan_id is not None
        has_receipts = row is not None and bool(row.takings)
        self.more.action(_OTHER).setEnabled(has_loan and not is_signed)
        self.more.action(_PRINT).setEnabled(has_receipts)
        self.more.action(_BACK).setEnabled(has_receipts and not is_signed)
        self.more.setVisible(has_loan or has_receipts)
        keys = translate("Collection", "Enter: record, next person · Ctrl Z: take the last one back")
        keys = "" if is_signed else keys
        empty = translate("Collection", "Nobody stands in this list.")
        self.show_text(f"{words} {keys}".strip() if row is not None else empty, tone="accent")

    def refuse(self, words: str) -> None:
        """Say why it was not recorded, until something else is typed or chosen."""
        self.show_text(words, tone="alarm")
