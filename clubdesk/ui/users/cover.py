"""Covers every open window, so that nothing of it is seen while the desk is locked."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.labels import label


class Cover(QWidget):
    """A blank page over a whole window, which stays beneath as it is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self.setAccessibleName(translate("Users", "Locked"))
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.addWidget(label(translate("Users", "Locked"), "title", wrap=False))
        column.addStretch(1)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window, and on top of what appears in it."""
        if isinstance(watched, QWidget) and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(watched.rect())
            self.raise_()
        return super().eventFilter(watched, event)


def cover_all() -> list[Cover]:
    """Cover every window that shows."""
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = following if following is not popup else None
    return [
        Cover(window)
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and isinstance(window, QDialog | QMainWindow)
    ]
