"""The line above the page: find, what is saved, text size, help."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from clubdesk.text.translation import translate
from clubdesk.ui import theme
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.suggestions import Finder, FoundItem, Suggestions


class TopLine(QFrame):
    """Find field, the sentence about saving, A−, A+ and ?; the buttons are wired by the window."""

    found = Signal(object)
    """The FoundItem that was chosen under the find field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topLine")
        self.find_field = SearchField("", name="findField")
        self.find_field.addAction(theme.icon("search", theme.QUIET), QLineEdit.ActionPosition.LeadingPosition)
        self._finder: Finder | None = None
        self._suggestions = Suggestions(self.find_field, self._look_up)
        self._suggestions.chosen.connect(self._choose)
        self.saved = label(role="accent", name="savedText", wrap=True)
        self.saved.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.smaller = Button("A−", "small", name="textSmaller")
        self.larger = Button("A+", "small", name="textLarger")
        self.help = Button("? F1", "small", name="help")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 6, 22, 6)
        row.setSpacing(12)
        row.addWidget(self.find_field, 3)
        row.addStretch(1)
        row.addWidget(self.saved, 4)
        for button in (self.smaller, self.larger, self.help):
            row.addWidget(button)
        self.retranslate()
        self.set_finder(None)

    def set_finder(self, finder: Finder | None) -> None:
        """What looks a text up; without it the find field is hidden."""
        self._finder = finder
        self.find_field.setVisible(finder is not None)

    def retranslate(self) -> None:
        """Write every word in the language of the moment."""
        self.find_field.setPlaceholderText(translate("Main", "Find a person, a loan… Ctrl F"))
        self._fit_find()
        self.find_field.setAccessibleName(translate("Main", "Find a person or a loan"))
        self.smaller.setAccessibleName(translate("Main", "Smaller text"))
        self.smaller.setToolTip(translate("Main", "Smaller text"))
        self.larger.setAccessibleName(translate("Main", "Larger text"))
        self.larger.setToolTip(translate("Main", "Larger text"))
        self.help.setAccessibleName(translate("Main", "Help for this page"))
        self.help.setToolTip(translate("Main", "Help for this page"))

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the find field's own words at every text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "find_field"):
            self._fit_find()

    def start_find(self) -> None:
        """Put the cursor into the find field, ready to type."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _fit_find(self) -> None:
        words = self.find_field.fontMetrics().horizontalAdvance(self.find_field.placeholderText())
        self.find_field.setMinimumWidth(words + 64)
        self.find_field.setMaximumWidth(words + 140)

    def _look_up(self, text: str) -> list[FoundItem]:
        return list(self._finder(text)) if self._finder is not None else []

    def _choose(self, item: FoundItem) -> None:
        self.find_field.clear()
        self.found.emit(item)
