"""Windows above the window: forms, one question, one message. Opened with `open()`, never `exec()`."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import Field
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import Banner, label


class _Sheet(QDialog):
    """Title, scrolling body, a foot of buttons; grows with its content, never larger than the screen."""

    def __init__(self, parent: QWidget | None, title: str, *, name: str, width: int) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width = width
        self.heading = label(title, "title", name=f"{name}Title")
        self.banner = Banner(tone="alarm", name=f"{name}Error")
        self._build_body()
        self._build_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.scroller, 1)
        column.addWidget(self._foot_frame)

    def sizeHint(self) -> QSize:
        """As much as the body needs, within the screen."""
        screen = self._room()
        width = min(max(self._width, self._inner.minimumSizeHint().width() + 64), screen.width() - 24)
        body = _height_of(self.body, width - 18)
        foot = self._foot.totalHeightForWidth(width - 44) + 24
        return QSize(width, min(body + _height_of(self._top, width) + foot + 8, screen.height() - 36))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size the content needs before the first look."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        self.resize(self.sizeHint())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """The banner on top or the buttons at the foot changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow_soon()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Something in the body changed, such as an error that takes a second line."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow_soon()
        return super().eventFilter(watched, event)

    def _grow_soon(self) -> None:
        """Once the layouts have settled."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Make room for what has appeared, upwards where the screen ends; never shrink under the eyes."""
        wanted = self.sizeHint().expandedTo(self.size())
        if wanted == self.size():
            return
        self.resize(wanted)
        below = self.frameGeometry().bottom() - self._room().bottom()
        if below > 0:
            self.move(self.x(), max(self.y() - below, self._room().top()))

    def _room(self) -> QRect:
        return (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()

    def _build_body(self) -> None:
        self._top = QVBoxLayout()
        self._top.setContentsMargins(22, 18, 22, 8)
        self._top.setSpacing(10)
        self._top.addWidget(self.heading)
        self._top.addWidget(self.banner)
        self._inner = QWidget()
        self._inner.setObjectName("scrollBody")
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(22, 6, 22, 12)
        self.body.setSpacing(10)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidget(self._inner)
        self._inner.installEventFilter(self)

    def _build_foot(self) -> None:
        self._foot_frame = QFrame()
        self._foot_frame.setObjectName("dialogFoot")
        row = QHBoxLayout(self._foot_frame)
        row.setContentsMargins(22, 12, 22, 12)
        self._foot = FlowLayout(spacing=10)
        row.addLayout(self._foot, 1)


def _height_of(layout: QLayout, width: int) -> int:
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


class FormDialog(_Sheet):
    """A form to fill in: put fields into `form` (or widgets into `body`), connect `submitted`, call `open()`.

    The primary button (or Enter on the last field) judges the form and, when it is fine, emits `submitted`;
    the caller does the act and then `accept()`s, or calls `show_error`. Esc and the second button cancel;
    when something was typed, cancelling asks first.
    """

    submitted = Signal()

    def __init__(
        self, parent: QWidget | None, title: str, verb: str, *, name: str, columns: int = 1, width: int = 720
    ) -> None:
        super().__init__(parent, title, name=name, width=width)
        self.form = Form(columns=columns, name=f"{name}Form")
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.primary = Button(verb, "primary", name=f"{name}Submit", on_click=self._submit)
        self.cancel = Button(
            translate("Fields", "Leave without saving"), name=f"{name}Cancel", on_click=self.reject
        )
        self._foot.addWidget(self.primary)
        self._foot.addWidget(self.cancel)
        self._touched = False
        self.form.submitted.connect(self._submit)
        self.form.edited.connect(self._touch)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget (a preview, a table, a banner) under the form."""
        self.body.insertWidget(self.body.count() - 1, widget)

    def add_button(self, button: Button) -> None:
        """One more button in the foot."""
        self._foot.addWidget(button)

    def show_error(self, text: str, field: Field | None = None) -> None:
        """Say on top why it was not done, and mark `field`, which gets the focus. Nothing typed is lost."""
        self.banner.show_text(text)
        if field is not None:
            self.form.row_of(field).mark_wrong(text)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the first field."""
        super().showEvent(event)
        self.form.focus_first()

    def reject(self) -> None:
        """Leave; after typing, ask first so that a slip of Esc loses nothing."""
        if not self._touched:
            super().reject()
            return
        Question(
            self,
            translate("Fields", "What you typed here has not been saved. Leave without saving?"),
            [
                (translate("Fields", "Go on typing"), None),
                (translate("Fields", "Leave without saving"), self._leave),
            ],
            name="leaveQuestion",
        ).open()

    def _leave(self) -> None:
        super().reject()

    def _touch(self) -> None:
        self._touched = True

    def _submit(self) -> None:
        self.banner.show_text("")
        if self.form.judge():
            self.submitted.emit()
            return
        wrong = self.form.first_marked()
        if wrong is not None:
            self.scroller.ensureWidgetVisible(wrong)


Answer = tuple[str, Callable[[], object] | None]


class Question(_Sheet):
    """One question, answered by verbs. The first answer is the safe one: focused, and meant by Esc."""

    def __init__(
        self, parent: QWidget | None, text: str, answers: Sequence[Answer], *, name: str, detail: str = ""
    ) -> None:
        super().__init__(parent, translate("Fields", "Please choose"), name=name, width=620)
        self.heading.hide()
        self.setAccessibleName(text)
        self.body.addWidget(label(text, "bold", name=f"{name}Text"))
        if detail:
            self.body.addWidget(label(detail, name=f"{name}Detail"))
        self.body.addStretch(1)
        self.buttons: list[Button] = []
        for place, (words, act) in enumerate(answers):
            button = Button(words, "primary" if place == 0 else "outline", name=f"{name}Answer{place}")
            button.clicked.connect(lambda _on=False, act=act: self._answer(act))
            self._foot.addWidget(button)
            self.buttons.append(button)

    def showEvent(self, event: QShowEvent) -> None:
        """The safe answer has the focus."""
        super().showEvent(event)
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, act: Callable[[], object] | None) -> None:
        self.accept()
        if act is not None:
            act()


class Message(Question):
    """Something to know: what happened, why, what to do; one button closes it."""

    def __init__(self, parent: QWidget | None, text: str, *, name: str = "message", detail: str = "") -> None:
        super().__init__(parent, text, [(translate("Fields", "Close"), None)], name=name, detail=detail)
        self.setWindowTitle("ClubDesk")
