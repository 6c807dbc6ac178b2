"""Saving a list of members with their names, under a pass phrase that is told by telephone."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.operations.named_lists import LEAST_LETTERS, consenting, save_named_list
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog, Message
from clubdesk.ui.widgets.fields import TextField, TickField
from clubdesk.ui.widgets.files import ask_folder
from clubdesk.ui.widgets.labels import label


class ListDialog(FormDialog):
    """How many agreed, the extra tick, the pass phrase; then a folder is asked for."""

    def __init__(self, parent: QWidget, session: ClubSession, period: ReportPeriod) -> None:
        super().__init__(
            parent,
            translate("Reports", "Named list under a pass phrase"),
            translate("Reports", "Choose where to save the list…"),
            name="listDialog",
        )
        self._session, self._period = session, period
        count = len(consenting(session.today()))
        words = translate(
            "Reports",
            "The usual data file holds no name. This list holds only those who agreed to stand in it: "
            "{count}. "
            "It opens in 7-Zip and WinRAR with its pass phrase, which is told by telephone and never written "
            "beside the file. That it was made is kept in the log.",
        )
        self.form.add_widget(label(words.format(count=count), name="listTold"))
        self.phrase = TextField(name="passPhrase", required=True)
        hint = translate("Reports", "At least {least} letters; write it down on paper for yourself").format(
            least=LEAST_LETTERS
        )
        self.form.add(translate("Reports", "Pass phrase"), self.phrase, hint=hint)
        self.agreed = TickField(
            translate("Reports", "The receiver asked for names, and may have them"), name="listAgreed"
        )
        row = self.form.add("", self.agreed)
        self.form.add_check(row, self._unticked)
        self.submitted.connect(self._ask_folder)

    def _unticked(self) -> str:
        if self.agreed.isChecked():
            return ""
        return translate("Reports", "Tick this, or leave without making the list.")

    def _ask_folder(self) -> None:
        places = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(places))
        title = translate("Reports", "Where to save the list")
        ask_folder(self, title, then=self.save_into, start=start, name="listFolderDialog")

    def save_into(self, folder: Path) -> None:
        """Write the list into a folder and say so; what is wrong is said, and the form stays."""
        now = self._session.now()
        try:
            path = save_named_list(self._period, folder, pass_phrase=self.phrase.value(), now=now)
        except ClubError as error:
            self.show_error(sentence(error))
            return
        parent = self.parentWidget()
        self.accept()
        self._session.changed()
        words = translate("Reports", "Done: {path} was written and read back whole.")
        Message(parent, words.format(path=path), name="listSaved").open()
