"""What is looked at before a month is closed: each item with its state in words, and where it is settled."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.closings import Check, CheckedItem
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label, rule

Links = dict[Check, tuple[str, Callable[[], object]]]
"""What to press where something is lacking, and what it does."""


class CheckList(QWidget):
    """One line an item: a sign, what it is, what is lacking or noted, and the way there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("closingChecks")
        self.setAccessibleName(translate("Closing", "To look at before closing"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: QWidget | None = None

    def show_items(self, items: Sequence[CheckedItem], links: Links) -> None:
        """Show these items instead of the old ones."""
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        for item in items:
            column.addLayout(self._line(item, None if item.is_settled else links.get(item.check)))
            column.addWidget(rule())
        self._column.addWidget(self._rows)

    def _line(self, item: CheckedItem, link: tuple[str, Callable[[], object]] | None) -> QHBoxLayout:
        row = QHBoxLayout()
        said = f"{'✓' if item.is_settled else '✗'} {item_words(item)}"
        name = f"check_{item.check.value}"
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(said, "" if item.is_settled else "warning", name=name))
        if item.noted:
            words.addWidget(label("; ".join(item.noted), "quiet", name=f"{name}Noted"))
        row.addLayout(words, 1)
        if link is not None:
            text, act = link
            row.addWidget(Button(text, "small", name=f"{name}Link", on_click=act))
        return row


def item_words(item: CheckedItem) -> str:
    """What was looked at and how it stands, in one sentence."""
    settled, lacking = _WORDS[item.check]
    return settled() if item.is_settled else lacking().format(lacking=", ".join(item.lacking))


_WORDS: dict[Check, tuple[Callable[[], str], Callable[[], str]]] = {
    Check.OVER: (
        lambda: translate("Closing", "The month is over."),
        lambda: translate("Closing", "The month is not over: it can be closed from {lacking} on."),
    ),
    Check.VOUCHERS: (
        lambda: translate("Closing", "Voucher numbers have no gap."),
        lambda: translate("Closing", "Voucher numbers: {lacking}"),
    ),
    Check.COUNTED: (
        lambda: translate("Closing", "The cash is counted after the last entry."),
        lambda: translate("Closing", "Not counted after the last entry: {lacking}."),
    ),
    Check.SIGNED: (
        lambda: translate("Closing", "The minutes of the month are signed."),
        lambda: translate("Closing", "Minutes not signed yet: meeting of {lacking}."),
    ),
    Check.EXPLAINED: (
        lambda: translate("Closing", "Every difference has its reason."),
        lambda: translate("Closing", "A difference without a reason: {lacking}."),
    ),
    Check.BOOKS: (
        lambda: translate("Closing", "The books add up."),
        lambda: translate("Closing", "The books do not add up: {lacking}"),
    ),
}
