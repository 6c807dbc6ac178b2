"""A meeting is told that a resolution is done, or drops it."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.resolutions import Resolution, ResolutionState
from clubdesk.operations.resolutions import settle
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import label


class SettleDialog(FormDialog):
    """One Enter where there is nothing to say about it; it can be taken back until the minutes are signed."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        resolution: Resolution,
        state: ResolutionState,
        *,
        meeting_id: int,
    ) -> None:
        is_done = state is ResolutionState.DONE
        title = translate("Content", "Decision {code} is done")
        if not is_done:
            title = translate("Content", "Decision {code} is dropped")
        verb = translate("Content", "Record: done") if is_done else translate("Content", "Record: dropped")
        super().__init__(parent, title.format(code=resolution.code), verb, name="settle", width=720)
        self._session, self._meeting_id = session, meeting_id
        self._resolution, self._state = resolution, state
        self.words = TextField(name="settleWords")
        self.form.add_widget(label(resolution.words, "bold", name="settleResolution"))
        self.form.add(
            translate("Content", "How it went") if is_done else translate("Content", "Why"),
            self.words,
            hint=translate("Content", "Stands in the minutes; may stay empty"),
        )
        self.submitted.connect(self._settle)

    def _settle(self) -> None:
        try:
            settle(self._resolution.id, self._state, meeting_id=self._meeting_id, words=self.words.value())
        except ClubError as error:
            self.show_error(sentence(error), self.words)
            return
        self.accept()
        self._session.changed()
