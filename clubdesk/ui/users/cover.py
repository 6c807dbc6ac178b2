"""Covers every window, so that nothing of it is seen or done while the desk is locked."""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMainWindow, QVBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.labels import label

_NAMELESS = "ClubDesk"
"""The title of a dialog often names somebody."""


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
        self._title = window.windowTitle()
        window.setWindowTitle(_NAMELESS)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """The window is seen again, as it was."""
        self.window().setWindowTitle(self._title)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as large as the window, and on top of what appears in it."""
        if isinstance(watched, QWidget) and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setGeometry(watched.rect())
            self.raise_()
        return super().eventFilter(watched, event)


class Covers(QObject):
    """Covers what is open, and what opens later: a check that ends, a copy that fails, a job that is done."""

    def __init__(self) -> None:
        super().__init__()
        self._lock: QWidget | None = None
        self._late: list[QWidget] = []
        _close_popups()
        _leave_system_dialogs()
        self._covers = [Cover(window) for window in QApplication.topLevelWidgets() if _is_open(window)]

    def guard(self, lock: QWidget) -> None:
        """From now on whatever opens is covered and takes no key, except the lock and what belongs to it."""
        self._lock = lock
        _application().installEventFilter(self)

    def lift(self) -> None:
        """Everything is seen and works again; a window may have been closed meanwhile."""
        _application().removeEventFilter(self)
        for cover in self._covers:
            with suppress(RuntimeError):
                cover.lift()
        for window in self._late:
            with suppress(RuntimeError):
                window.setEnabled(True)
                window.activateWindow()
                window.focusNextChild()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """A window opens under the lock."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not self._is_ours(watched):
            self._cover_late(watched)
        return super().eventFilter(watched, event)

    def _cover_late(self, window: QDialog) -> None:
        if window in self._late:
            return
        self._covers.append(Cover(window))
        self._late.append(window)
        window.setEnabled(False)
        if self._lock is not None:
            self._lock.activateWindow()

    def _is_ours(self, dialog: QWidget) -> bool:
        above: QWidget | None = dialog
        while above is not None and above is not self._lock:
            above = above.parentWidget()
        return above is not None


def _close_popups() -> None:
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = following if following is not popup else None


def _leave_system_dialogs() -> None:
    """Nothing covers a dialog that the system draws itself: a list could be saved under the lock."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QFileDialog) and window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            window.reject()


def _is_open(window: QWidget) -> bool:
    return window.isVisible() and isinstance(window, QDialog | QMainWindow)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
