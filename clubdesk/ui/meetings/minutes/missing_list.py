"""What is missing before the minutes can be signed, each line leading to where it is put right."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.signing import Missing
from clubdesk.text.minutes_words import missing_link, missing_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label


class MissingList(Card):
    """One line a thing missing, with a button; hidden while there is nothing."""

    def __init__(self, on_chosen: Callable[[Missing], object]) -> None:
        super().__init__(translate("Minutes", "Before signing"), name="missingList")
        self._on_chosen = on_chosen
        self._shown: tuple[Missing, ...] | None = None
        self._lines: QWidget | None = None
        self.buttons: list[Button] = []

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show these lines instead of the old ones."""
        if self._shown == tuple(missing):
            return
        self._shown = tuple(missing)
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._lines, self.buttons = QWidget(), []
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for place, one in enumerate(missing):
            self._add(column, one, place)
        self.body.addWidget(self._lines)
        self.setVisible(bool(missing))

    def _add(self, column: QVBoxLayout, one: Missing, place: int) -> None:
        words = missing_sentence(one)
        column.addWidget(label(words, "warning" if one.is_warning else "alarm", name=f"missing{place}"))
        if link := missing_link(one):
            button = Button(link, "link", name=f"missing{place}Link", on_click=partial(self._on_chosen, one))
            button.setAccessibleDescription(words)
            self.buttons.append(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
