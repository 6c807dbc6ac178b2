"""What the small forms about a name have in common: kinds, funds, money places."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField

Done = Callable[[str], object]


class NameDialog(FormDialog):
    """A form about a name; a subclass says what is saved, `done` is told so."""

    def __init__(self, parent: QWidget, session: ClubSession, title: str, *, name: str, done: Done) -> None:
        super().__init__(parent, title, translate("Receipts", "Save"), name=name)
        self._session, self._done = session, done
        self.name = TextField(name=f"{name}Name", required=True)
        self.submitted.connect(self._save)

    def focus_start(self) -> None:
        """The name is typed, or typed over."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _act(self) -> None:
        raise NotImplementedError

    def _save(self) -> None:
        try:
            self._act()
        except ClubError as error:
            self.form.refuse(self.name, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(translate("Receipts", "Saved: “{name}”.").format(name=self.name.value()))
