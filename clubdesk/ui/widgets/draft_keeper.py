"""Keeps what is typed in a form as a draft, and offers the draft of last time above the form."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.drafts import Draft, DraftFile
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import label

KEEP_MS = 3_000
"""The most typing that a power cut takes."""


class DraftOffer(QFrame):
    """Tells that there is a draft; the form is filled only when asked to."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self.setProperty("tone", "accent")
        self.sentence = label(name=f"{name}Text")
        self.take = Button(translate("Fields", "Bring it back"), "small", name=f"{name}Take")
        self.discard = Button(translate("Fields", "Discard what was begun"), "small", name=f"{name}Discard")
        buttons = FlowLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        self.hide()

    def show_moment(self, moment: datetime) -> None:
        """Offer the draft that was kept at a moment."""
        words = translate("Fields", "Last time this was left unfinished at {time} on {day}.")
        text = words.format(time=moment.strftime("%H:%M"), day=moment.strftime("%d/%m"))
        self.sentence.setText(text)
        self.setAccessibleName(text)
        self.show()


class DraftKeeper(QObject):
    """Writes a form's fields to its file soon after something was typed; nothing typed, nothing written.

    `offer` stands above the form. `prepare` is given a draft's values before they are filled in, so that
    folded inputs can be shown; `filled` is called afterwards.
    """

    def __init__(
        self,
        form: Form,
        file: DraftFile,
        *,
        name: str,
        prepare: Callable[[Mapping[str, object]], object],
        filled: Callable[[], object],
    ) -> None:
        super().__init__(form)
        self._form, self._file, self._prepare, self._filled = form, file, prepare, filled
        self._has_typed = False
        self.offer = DraftOffer(name=f"{name}Draft")
        self.offer.take.clicked.connect(self._take)
        self.offer.discard.clicked.connect(self._discard)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEEP_MS)
        self.timer.timeout.connect(self._keep)
        form.edited.connect(self._note_typing)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._keep_pending)
        self._offered: Draft | None = None

    def begin(self) -> None:
        """Offer the draft of last time, if there is one; `offer` has its place by now."""
        self._offered = self._file.read()
        if self._offered is not None:
            self.offer.show_moment(self._offered.written_at.astimezone(self._file.now().tzinfo))

    def forget(self) -> None:
        """The form was saved: there is nothing to come back to."""
        self.timer.stop()
        self._file.remove()

    def leave(self) -> None:
        """The form was left on purpose; a draft of before that nobody has decided about stays."""
        self.forget()
        if self._offered is not None:
            self._file.write(self._offered)

    def _note_typing(self) -> None:
        """The timer is not set back by every key: who types on and on is kept every few seconds too."""
        self._has_typed = True
        if not self.timer.isActive():
            self.timer.start()

    def _keep_pending(self) -> None:
        if self.timer.isActive():
            self._keep()

    def _keep(self) -> None:
        self.timer.stop()
        values = {row.field.objectName(): row.field.draft_value() for row in self._form.rows()}
        self._file.write(Draft(self._file.now(), values))

    def _take(self) -> None:
        """Fill the form, twice: a field filled later may make another suggest something else."""
        draft, self._offered = self._offered, None
        self.offer.hide()
        if draft is None:
            return
        self._prepare(draft.values)
        for _round in range(2):
            self._fill(draft.values)
        self._form.edited.emit()
        self._filled()

    def _fill(self, values: Mapping[str, object]) -> None:
        for row in self._form.rows():
            name = row.field.objectName()
            if name in values and row.field.draft_value() != values[name]:
                row.field.take_draft(values[name])

    def _discard(self) -> None:
        """The old draft goes; what was typed into this form meanwhile stays kept."""
        self._offered = None
        self.offer.hide()
        if self._has_typed:
            self._keep()
        else:
            self.forget()
        self._filled()
