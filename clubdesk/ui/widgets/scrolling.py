"""Keeping in view what the keyboard has moved to: Qt scrolls after Tab only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def focus_in_view(widget: QWidget) -> None:
    """Give a widget the focus, and scroll whatever it stands in until it is seen."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
