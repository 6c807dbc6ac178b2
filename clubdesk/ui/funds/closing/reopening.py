"""Opening the last closed month again, with the reason that the log keeps."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.closings import reopen_month
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.closing.months import month_of
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import label


class ReopenDialog(FormDialog):
    """Asks for the reason; `done` is called once the month is open."""

    def __init__(
        self, parent: QWidget, session: ClubSession, month: date, *, done: Callable[[], object]
    ) -> None:
        verb = translate("Closing", "Open month {month} again").format(month=month_of(month))
        super().__init__(
            parent,
            verb,
            verb,
            name="reopenMonth",
            draft=session.drafts.of(f"reopen-{month:%Y-%m}"),
        )
        self._session, self._month, self._done = session, month, done
        words = translate(
            "Closing", "Entries of this month can then be made and reversed again. Close it again afterwards."
        )
        self.form.add_widget(label(words))
        self.reason = TextField(name="reopenReason", required=True)
        self.form.add(translate("Closing", "Why it is opened again"), self.reason)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            reopen_month(self._month, reason=self.reason.value())
        except ClubError as error:
            self.show_error(sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done()
