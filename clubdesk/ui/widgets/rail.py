"""The rail on the left: the club's name and one large entry a page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label, restyle


class Rail(QFrame):
    """Club and commune on top, then entries (icon and word) of which one is chosen."""

    chosen = Signal(str)
    """The key of the entry that was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.club = label(role="club", name="clubTitle")
        self.commune = label(role="quiet", name="clubCommune")
        self._entries: dict[str, Button] = {}
        self._icons: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 16, 10, 10)
        self._column.setSpacing(6)
        for line in (self.club, self.commune):
            line.setContentsMargins(8, 0, 4, 0)
            self._column.addWidget(line)
        self._column.addSpacing(14)
        self._column.addStretch(1)

    def set_club(self, title: str, commune: str) -> None:
        """Whose books are open."""
        self.club.setText(title)
        self.commune.setText(commune)

    def set_entries(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Show these entries: key, words, icon name. Without entries the rail hides."""
        for button in self._entries.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._entries = {key: self._make_entry(key, words) for key, words, _icon in entries}
        self._icons = {key: icon for key, _words, icon in entries}
        self.show_chosen("")
        for place, button in enumerate(self._entries.values()):
            self._column.insertWidget(3 + place, button)
        self.setVisible(bool(entries))
        self.updateGeometry()

    def set_words(self, key: str, words: str) -> None:
        """Change one entry's words."""
        self._entries[key].setText(f" {words}")
        self._entries[key].setAccessibleName(words)

    def show_chosen(self, key: str) -> None:
        """Mark one entry as the page shown."""
        for one, entry in self._entries.items():
            is_shown = one == key
            restyle(entry, chosen="yes" if is_shown else "no")
            entry.setIcon(theme.icon(self._icons[one], theme.SURFACE if is_shown else theme.ACCENT))
            entry.setAccessibleDescription(translate("Main", "The page shown now") if is_shown else "")

    def sizeHint(self) -> QSize:
        """As wide as the longest entry."""
        widest = max((_bold_width(entry) for entry in self._entries.values()), default=0)
        return QSize(max(186, widest + 24), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It never gives up width, and lets the window be low."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def _make_entry(self, key: str, words: str) -> Button:
        button = Button(f" {words}", "rail", name=f"rail_{key}", on_click=lambda: self.chosen.emit(key))
        button.setAccessibleName(words)
        button.setIconSize(QSize(26, 26))
        return button


def _bold_width(entry: Button) -> int:
    """An entry's width once it is chosen and its words stand in bold."""
    bold = entry.font()
    bold.setBold(True)
    words = entry.text()
    grown = QFontMetrics(bold).horizontalAdvance(words) - entry.fontMetrics().horizontalAdvance(words)
    return entry.sizeHint().width() + max(0, grown)
