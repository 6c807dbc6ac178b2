"""Find as you type: a list under a line edit that never takes the focus, and a field that picks from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.line_fields import TextField


@dataclass(frozen=True, slots=True)
class FoundItem:
    """One thing found: how it is written, a quiet detail, the page it lives on, its id there."""

    title: str
    detail: str
    page_key: str
    item_id: int


_SHOWN = 6  # rows seen without scrolling

Finder = Callable[[str], Sequence[FoundItem]]


class Suggestions(QObject):
    """The list under a line edit. Down, Up choose; Enter takes; Esc closes; typing never loses the focus."""

    chosen = Signal(object)
    """The FoundItem that was taken."""

    def __init__(self, field: QLineEdit, find: Finder) -> None:
        super().__init__(field)
        self._field = field
        self._find = find
        self._found: list[FoundItem] = []
        self._list: QListWidget | None = None
        field.installEventFilter(self)
        if isinstance(field, TextField):
            field.typed.connect(lambda: self.show_for(field.text()))
        else:
            field.textChanged.connect(self.show_for)

    def show_for(self, text: str) -> None:
        """Look `text` up and show what was found; nothing typed closes the list."""
        if text.strip():
            self._show(text.strip())
        else:
            self._found = []
            self.close()

    def offer(self) -> None:
        """Show what there is to choose from before anything is typed."""
        self._show("")

    def _show(self, text: str) -> None:
        self._found = list(self._find(text))
        shown = self._list or self._make_list()
        shown.clear()
        for item in self._found:
            shown.addItem("\n".join(part for part in (item.title, item.detail) if part))
        if not self._found:
            nothing = QListWidgetItem(translate("Main", "Nothing found."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            shown.addItem(nothing)
        else:
            shown.setCurrentRow(0)
        self._place(shown)

    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._list is not None and not self._list.isHidden()

    def close(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.hide()

    def take(self) -> bool:
        """Take the highlighted item; False when there is none."""
        place = self._list.currentRow() if self._list is not None and self.is_open() else -1
        if not 0 <= place < len(self._found):
            return False
        self.close()
        self.chosen.emit(self._found[place])
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the list while it is open; leaving the field closes it."""
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_open():
            return self._key(event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        if self._list is not None and self._found:
            self._list.setCurrentRow(min(max(self._list.currentRow() + step, 0), len(self._found) - 1))

    def _make_list(self) -> QListWidget:
        shown = QListWidget(self._field.window())
        shown.setObjectName(f"{self._field.objectName()}Results")
        shown.setAccessibleName(translate("Main", "What was found"))
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setTextElideMode(Qt.TextElideMode.ElideRight)
        shown.itemClicked.connect(lambda _item: self.take())
        self._list = shown
        return shown

    def _place(self, shown: QListWidget) -> None:
        window = self._field.window()
        shown.ensurePolished()
        shown.doItemsLayout()
        height = sum(shown.sizeHintForRow(place) for place in range(min(shown.count(), _SHOWN))) + 14
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        bar = shown.verticalScrollBar().sizeHint().width() if shown.count() > _SHOWN else 0
        width = min(
            max(self._field.width(), shown.sizeHintForColumn(0) + bar + 14),
            window.width() - below.x() - 8,
        )
        top = below.y()
        if top + height > window.height() - 8:
            above = self._field.mapTo(window, QPoint(0, -2)).y() - height
            top = above if above > 0 else top
        shown.setGeometry(below.x(), top, width, min(height, window.height() - top - 4))
        shown.show()
        shown.raise_()


class PickField(TextField):
    """Picks one thing (a member, a loan) by typing a few letters and pressing Enter."""

    picked = Signal(object)
    """The FoundItem picked, or None when the text no longer means it."""

    def __init__(self, find: Finder, *, name: str, required: bool = False) -> None:
        super().__init__(name=name, required=required)
        self._item: FoundItem | None = None
        self._find = find
        self._suggestions = Suggestions(self, find)
        self._suggestions.chosen.connect(self._take)
        self.typed.connect(self._forget)

    def item(self) -> FoundItem | None:
        """The thing picked, or None."""
        return self._item

    def set_item(self, item: FoundItem | None) -> None:
        """Pick a thing, or nothing."""
        self._item = item
        self.set_value(item.title if item is not None else "")
        self.picked.emit(item)

    def draft_value(self) -> object:
        """The picked thing by its id and name, or the letters typed so far, as a draft keeps it."""
        if self._item is None:
            return self.text()
        return {"title": self._item.title, "page": self._item.page_key, "id": self._item.item_id}

    def take_draft(self, value: object) -> None:
        """Pick what `draft_value` told, found anew; what is no longer found stays as its letters."""
        if not isinstance(value, dict):
            super().take_draft(value)
            return
        title, wanted = str(value.get("title", "")), (value.get("page"), value.get("id"))
        found = (item for item in self._find(title) if (item.page_key, item.item_id) == wanted)
        item = next(found, None)
        if item is None:
            super().take_draft(title)
        else:
            self._take(item)

    def offer(self) -> None:
        """Show what there is to choose from before anything is typed."""
        self._suggestions.offer()

    def settle(self) -> None:
        """Take what is highlighted in the list, if the list is open."""
        self._suggestions.take()

    def problem(self) -> str:
        """Empty though required, or typed without picking."""
        if self.value() and self._item is None:
            return translate("Fields", "Type a few letters, then choose from the list with Enter.")
        return super().problem()

    def note(self) -> str:
        """The picked thing's detail."""
        return self._item.detail if self._item is not None else ""

    def _take(self, item: FoundItem) -> None:
        self.set_item(item)
        self.edited.emit()

    def _forget(self) -> None:
        if self._item is not None:
            self._item = None
            self.picked.emit(None)
