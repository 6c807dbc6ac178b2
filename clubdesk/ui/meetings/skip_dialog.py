"""Saying why the club does not meet in a month."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.meeting_plans import skip_month
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField


class SkipDialog(FormDialog):
    """Asks for the reason."""

    def __init__(self, parent: QWidget, month: date) -> None:
        title = translate("Meetings", "No meeting in month {month} of {year}")
        super().__init__(
            parent,
            title.format(month=month.month, year=month.year),
            translate("Meetings", "Mark the month"),
            name="skipMonthForm",
            width=640,
        )
        self._month = month
        self.reason = TextField(name="skipReason", required=True)
        self.form.add(
            translate("Meetings", "Reason"),
            self.reason,
            hint=translate("Meetings", "such as harvest, storm, the New Year festival"),
        )
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            skip_month(self._month, reason=self.reason.value())
        except ClubError as error:
            self.show_error(sentence(error), self.reason)
        else:
            self.accept()
