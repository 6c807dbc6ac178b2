"""White cards on the paper: frames with a heading, label/value lists, empty pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label, rule


class Card(QFrame):
    """A white frame; put widgets into `body` (a QVBoxLayout). `strong` draws the accent border."""

    def __init__(self, heading: str = "", *, name: str = "card", strong: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self.setProperty("role", "card")
        self.setProperty("strong", "true" if strong else "false")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 16, 18, 16)
        self.body.setSpacing(8)
        self.heading = label(heading, "heading", name=f"{name}Heading")
        self.heading.setVisible(bool(heading))
        self.body.addWidget(self.heading)

    def set_heading(self, text: str) -> None:
        """Change the heading; an empty one is hidden."""
        self.heading.setText(text)
        self.heading.setVisible(bool(text))
        self.setAccessibleName(text)


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One row of a card: label, value, the value's role, and a link where there is something to do."""

    label: str
    value: str
    role: str = ""
    link: str = ""
    on_link: Callable[[], object] | None = None


class KeyValueList(QWidget):
    """Label/value rows with thin lines between; values wrap, labels take a third of the width at most."""

    def __init__(self, *, name: str = "keyValues") -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: QWidget | None = None

    def set_rows(self, rows: Sequence[KeyValue]) -> None:
        """Show these rows instead of the old ones."""
        if self._rows is not None:
            self._column.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for place, row in enumerate(rows):
            self._add_row(grid, place, row)
        self._column.addWidget(self._rows)

    def _add_row(self, grid: QGridLayout, place: int, row: KeyValue) -> None:
        key = label(row.label, "quiet", wrap=True)
        value = label(row.value, row.role, name=f"{self.objectName()}Value{place}")
        value.setAccessibleName(f"{row.label}: {row.value}")
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        grid.addWidget(key, 2 * place, 0)
        cell = QHBoxLayout()
        cell.addWidget(value, 1)
        if row.on_link is not None:
            link = Button(row.link, "link", name=f"{self.objectName()}Link{place}", on_click=row.on_link)
            cell.addWidget(link)
        grid.addLayout(cell, 2 * place, 1)
        grid.addWidget(rule(), 2 * place + 1, 0, 1, 2)


class EmptyState(QWidget):
    """What to do next where there is nothing yet, with the button that does it (optional)."""

    def __init__(self, text: str, button: Button | None = None, *, name: str = "emptyState") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.sentence = label(text, "quiet", name=f"{name}Text")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.sentence)
        if button is not None:
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(button)
            row.addStretch(1)
            column.addSpacing(8)
            column.addLayout(row)
        column.addStretch(2)
