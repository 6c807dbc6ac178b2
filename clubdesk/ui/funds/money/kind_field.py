"""What money is received or paid for: a few letters find the kind, what was used last stands first."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.kinds import Kind, Source
from clubdesk.text.fund_words import class_word
from clubdesk.text.names import fold
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.suggestions import FoundItem, PickField

_KNOWN, _NEW = 0, 1
_OFTEN = 4
_ABOVE_CAPTION = 7
_SELDOM = (Source.DUES, Source.CAPITAL)

Kinds = Callable[[], Sequence[Kind]]


class KindField(PickField):
    """Down shows every kind; another name than theirs is taken when it is chosen as a new kind."""

    def __init__(self, kinds: Kinds, areas: Callable[[], Mapping[str, str]], *, name: str) -> None:
        super().__init__(lambda typed: _found(typed, kinds(), areas()), name=name, required=True)
        self._kinds = kinds

    def kind_name(self) -> str:
        """The kind chosen, or typed in full; "" otherwise."""
        item = self.item()
        return item.title if item is not None else self._typed_in_full()

    def choose(self, name: str) -> None:
        """Choose a kind that is offered, as by hand; another name clears the field."""
        known = any(kind.name == name for kind in self._kinds())
        self.set_item(FoundItem(name, "", name, _KNOWN) if known else None)
        self.edited.emit()

    def problem(self) -> str:
        """A name typed in full is as good as one chosen from the list."""
        return "" if self.kind_name() else super().problem()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down shows what there is to choose from."""
        if event.key() == Qt.Key.Key_Down and not self.value():
            self.offer()
            return
        super().keyPressEvent(event)

    def _typed_in_full(self) -> str:
        typed = self.value().casefold()
        return next((kind.name for kind in self._kinds() if kind.name.casefold() == typed), "")


class OftenUsed(QWidget):
    """The kinds used last, a button each."""

    chosen = Signal(str)
    """The name of the kind."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._row = FlowLayout(self)
        caption = label(translate("Receipts", "Used last:"), "quiet", wrap=False)
        caption.setContentsMargins(0, _ABOVE_CAPTION, 0, 0)
        self._row.addWidget(caption)
        self._buttons = [
            Button("", "small", name=f"{name}{place}", on_click=partial(self._choose, place))
            for place in range(_OFTEN)
        ]
        for button in self._buttons:
            self._row.addWidget(button)

    def show_kinds(self, kinds: Sequence[Kind]) -> None:
        """Offer those of the kinds that were used, the last ones first; dues and capital go other ways."""
        used = [kind.name for kind in kinds if kind.used_on and kind.source not in _SELDOM][:_OFTEN]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(used))
            button.setText(used[place].replace("&", "&&") if place < len(used) else "")
            button.setProperty("kindName", used[place] if place < len(used) else "")
        self.setVisible(bool(used))

    def _choose(self, place: int) -> None:
        self.chosen.emit(str(self._buttons[place].property("kindName")))


def _found(typed: str, kinds: Sequence[Kind], areas: Mapping[str, str]) -> list[FoundItem]:
    found = [
        FoundItem(kind.name, _detail(kind, areas), kind.name, _KNOWN)
        for kind in kinds
        if fold(typed) in fold(kind.name)
    ]
    if typed and not any(item.title.casefold() == typed.casefold() for item in found):
        found.append(FoundItem(typed, translate("Receipts", "New: add it to the list"), typed, _NEW))
    return found


def _detail(kind: Kind, areas: Mapping[str, str]) -> str:
    """Its source or area, unless the name says just that."""
    word = class_word(kind, areas)
    return word if word != kind.name else ""
