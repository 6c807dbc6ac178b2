"""Setting the days on which the periods of reports close."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.report_periods import EARLIEST_DAY, LAST_DAY, ClosingDays
from clubdesk.operations.report_periods import closing_days, save_closing_days
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import NumberField
from clubdesk.ui.widgets.labels import label


class ClosingDialog(FormDialog):
    """Two days: of months and quarters, of halves and years."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(
            parent,
            translate("Reports", "Closing days of the periods"),
            translate("Reports", "Save the closing days"),
            name="closingDialog",
        )
        self._session = session
        words = translate(
            "Reports",
            "A month closed on the 25th runs from the 26th of the month before to the 25th. 31 is the last "
            "day of every month.",
        )
        self.form.add_widget(label(words, "quiet", name="closingTold"))
        self.month = NumberField(name="closingMonth", low=EARLIEST_DAY, high=LAST_DAY, required=True)
        self.half_year = NumberField(name="closingHalf", low=EARLIEST_DAY, high=LAST_DAY, required=True)
        self.form.add(translate("Reports", "Months and quarters close on day"), self.month)
        self.form.add(translate("Reports", "Half-years and years close on day"), self.half_year)
        now = closing_days()
        self.month.set_number(now.month)
        self.half_year.set_number(now.half_year)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        month, half_year = self.month.number() or LAST_DAY, self.half_year.number() or LAST_DAY
        save_closing_days(ClosingDays(month=month, half_year=half_year))
        self.accept()
        self._session.changed()
