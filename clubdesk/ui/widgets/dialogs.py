"""Windows above the window: forms, one question, one message. Opened with `open()`, never `exec()`."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.draft_keeper import DraftKeeper
from clubdesk.ui.widgets.drafts import DraftFile
from clubdesk.ui.widgets.fields import Field
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet


class FormDialog(Sheet):
    """A form to fill in: put fields into `form` (or widgets into `body`), connect `submitted`, call `open()`.

    The primary button (or Enter on the last field) judges the form and, when it is fine, emits `submitted`;
    the caller does the act and then `accept()`s, or calls `show_error`. Esc and the second button cancel;
    when something was typed, cancelling asks first. With a `draft` what is typed survives a power cut:
    the next form of that draft offers it.
    """

    submitted = Signal()
    asks_before_leaving = True
    """Whether what is typed here is worth a question; not what is only compared, such as a code."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        verb: str,
        *,
        name: str,
        columns: int = 1,
        width: int = 720,
        draft: DraftFile | None = None,
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
        # Made after the buttons and before the fields: Shift+Tab in the first field leads to the offer.
        self.keeper = self._keep_in(draft) if draft is not None else None
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
        self.focus_start()

    def focus_start(self) -> None:
        """Put the cursor where typing begins."""
        self.form.focus_first()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """A draft is about to be filled in: show the inputs that it needs (to be overridden)."""

    def accept(self) -> None:
        """It is saved: close, and keep no draft."""
        if self.keeper is not None:
            self.keeper.forget()
        super().accept()

    def begin_anew(self) -> None:
        """It is saved and the form serves for the next one: nothing is unsaved, and no draft is kept."""
        self._touched = False
        if self.keeper is not None:
            self.keeper.forget()
        self.cancel.setText(translate("Fields", "Close"))

    def reject(self) -> None:
        """Leave; after typing, ask first so that a slip of Esc loses nothing."""
        if not (self._touched and self.asks_before_leaving):
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
        if self.keeper is not None:
            self.keeper.leave()
        super().reject()

    def _keep_in(self, draft: DraftFile) -> DraftKeeper:
        keeper = DraftKeeper(
            self.form, draft, name=self.objectName(), prepare=self.prepare_for, filled=self.focus_start
        )
        self._top.addWidget(keeper.offer)
        keeper.begin()
        return keeper

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """On opening, what stands above the first field to explain it is not scrolled away."""
        is_opening = before is None or not self.isAncestorOf(before)
        if not (is_opening and self.form.starts_in(now)):
            super()._follow_focus(before, now)

    def _touch(self) -> None:
        self._touched = True
        now = QApplication.focusWidget()
        super()._follow_focus(now, now)

    def _submit(self) -> None:
        self.banner.show_text("")
        if self.form.judge():
            self.submitted.emit()
            return
        wrong = self.form.first_marked()
        if wrong is not None:
            self.scroller.ensureWidgetVisible(wrong)


Answer = tuple[str, Callable[[], object] | None]


class Question(Sheet):
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
