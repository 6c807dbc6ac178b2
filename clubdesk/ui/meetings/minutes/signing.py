"""The question before signing, and the reason for opening a signed meeting again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.signing import reopen, sign
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog, Message, Question
from clubdesk.ui.widgets.fields import NoteField


def ask_to_sign(parent: QWidget, session: ClubSession, meeting: Meeting, then: Callable[[], object]) -> None:
    """Ask once whether chair and secretary have signed the paper; then lock the meeting."""

    def signed() -> None:
        try:
            sign(meeting.id, today=session.today())
        except ClubError as error:
            Message(parent, sentence(error), name="notSigned").open()
            return
        session.changed()
        then()

    Question(
        parent,
        translate("Minutes", "Do the chair and the secretary sign these minutes as they stand?"),
        [
            (translate("Minutes", "Not yet"), None),
            (translate("Minutes", "Signed, lock the meeting"), signed),
        ],
        name="signQuestion",
        detail=translate(
            "Minutes",
            "After that the meeting and its money are locked, and the minutes get their number and control "
            "code. Print them then for the two signatures.",
        ),
    ).open()


class ReopenDialog(FormDialog):
    """Why a signed meeting is opened again."""

    def __init__(self, parent: QWidget, session: ClubSession, meeting: Meeting) -> None:
        super().__init__(
            parent,
            translate("Minutes", "Open this meeting again"),
            translate("Minutes", "Open again"),
            name="reopenDialog",
        )
        self._session, self._meeting = session, meeting
        self.reason = NoteField(name="reopenReason", required=True, lines=2)
        hint = translate("Minutes", "Kept in the books. The minutes keep their number.")
        self.form.add(translate("Minutes", "Why"), self.reason, hint=hint)
        self.submitted.connect(self._reopen)

    def _reopen(self) -> None:
        try:
            reopen(self._meeting.id, reason=self.reason.value())
        except ClubError as error:
            self.show_error(sentence(error), self.reason)
            return
        self.accept()
        self._session.changed()
