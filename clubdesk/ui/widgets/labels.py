"""Text on a page: labels by role, sentences in a tinted frame, thin rules."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget


def label(text: str = "", role: str = "", *, name: str = "", wrap: bool = True) -> QLabel:
    """A label of plain text; `role` is title, heading, figure, bold, quiet, accent, warning, alarm or ""."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if name:
        made.setObjectName(name)
    return made


def restyle(widget: QWidget, **properties: str) -> None:
    """Set dynamic properties that the stylesheet looks at, and show the new look at once."""
    changed = {key: value for key, value in properties.items() if widget.property(key) != value}
    if not changed:
        return
    for key, value in changed.items():
        widget.setProperty(key, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def rule() -> QFrame:
    """A thin horizontal line between rows."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


class Banner(QFrame):
    """A tinted frame with a sentence or two, hidden while empty; tone: accent, plain, warning, alarm."""

    def __init__(self, text: str = "", *, tone: str = "accent", name: str = "banner") -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.setObjectName(name)
        self.sentence = label(name=f"{name}Text")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 14, 10)
        self._row.addWidget(self.sentence, 1)
        self.show_text(text)

    def add_button(self, button: QWidget) -> None:
        """Something to press beside the sentence."""
        self._row.addWidget(button)

    def show_text(self, text: str, *, tone: str = "") -> None:
        """Say `text` (nothing hides the banner), optionally in another tone."""
        if tone:
            restyle(self, tone=tone)
        self.sentence.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text and self.property("tone") == "alarm":
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """What the banner says now."""
        return self.sentence.text()
