"""How tests of the Loans page find, type and press."""

from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, TextField

W = TypeVar("W", bound=QWidget)


def part(parent: QWidget, kind: type[W], name: str) -> W:
    """The visible child of a name; dialogs already closed stay children for a while."""
    [found] = [child for child in parent.findChildren(kind, name) if child.isVisible()]
    return found


def type_into(field: TextField, text: str) -> None:
    """Type instead of what stands in a field; no key makes a letter with accents, so those are put in."""
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.set_value(text)


def choose(field: ChoiceField, key: object) -> None:
    """Choose by hand."""
    field.set_key(key)
    field.activated.emit(field.currentIndex())


def press(parent: QWidget, name: str) -> None:
    """Press the visible button of a name."""
    part(parent, Button, name).click()
