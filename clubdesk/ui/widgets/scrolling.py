"""Keeping in view what the keyboard has moved to: Qt scrolls after Tab only."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def focus_in_view(widget: QWidget) -> None:
    """Give a widget the focus, and scroll whatever it stands in until it is seen."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def rect_in_view(widget: QWidget, rect: QRect) -> None:
    """Scroll whatever a widget stands in until a part of it is seen, such as a row of a list."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and (inner := around.widget()) is not None:
            start, end = widget.mapTo(inner, rect.topLeft()), widget.mapTo(inner, rect.bottomLeft())
            around.ensureVisible(0, end.y(), 0, 1)
            around.ensureVisible(0, start.y(), 0, 1)
        around = around.parentWidget()
