"""Everything that was sent: when, to whom, under which code; the copies can be put onto a stick again."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.report_periods import period_of
from clubdesk.domain.sent_files import NamedList, SentFile
from clubdesk.operations.sent_log import key_fingerprint, sent_log
from clubdesk.text.dates import format_moment
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

Sent = SentFile | NamedList


class SentSheet(Sheet):
    """A row a file, the latest first; Enter shows what can be done with it again."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Reports", "Everything that was sent")
        super().__init__(parent, title, name="sentSheet", width=1160)
        fingerprint = key_fingerprint()
        if fingerprint:
            words = translate(
                "Reports", "The club's key, to be compared by telephone: {key}. It is the same in every file."
            )
            self.body.addWidget(label(words.format(key=fingerprint), "quiet", name="clubKey"))
        self.rows = TableModel(_columns())
        self.table = ListTable(
            self.rows,
            name="sentTable",
            spoken=title,
            empty=translate("Reports", "Nothing was sent yet. Make a report and send it: it is listed here."),
        )
        self.table.row_activated.connect(lambda row: self._open(row))
        self.body.addWidget(self.table, 1)
        self.again = self.foot_button(
            translate("Reports", "Print or save it again…"), "primary", name="sendAgain", on_click=self._again
        )
        self._foot.addWidget(save_button(self, session, self.table, name="sentSave"))
        self.foot_button(translate("Fields", "Close"), name="sentSheetClose", on_click=self.reject)
        self.rows.set_rows(sent_log())
        self.table.row_selected.connect(lambda row: self.again.setEnabled(isinstance(row, SentFile)))
        self.again.setEnabled(False)
        self.table.select_first()

    def _again(self) -> None:
        self._open(self.table.selected_row())

    def _open(self, row: object) -> None:
        from clubdesk.operations.sending import report_of
        from clubdesk.ui.reports.sent_dialog import SentDialog

        if isinstance(row, SentFile):
            title = translate("Reports", "Report of {period}").format(
                period=period_word(period_of(row.period))
            )
            SentDialog(self, row, pdf=report_of(row), title=title).open()


def _columns() -> list[Column[Sent]]:
    return [
        Column(
            title=translate("Reports", "Period"),
            text=lambda row: period_word(period_of(row.period)),
            quiet=lambda row: row.name,
        ),
        Column(title=translate("Reports", "Made"), text=lambda row: format_moment(row.made_at)),
        Column(title=translate("Reports", "Goes to"), text=_whom, quiet=_replaced, stretch=True),
        Column(
            title=translate("Reports", "Control code"),
            text=lambda row: row.control_code if isinstance(row, SentFile) else "",
        ),
    ]


def _whom(row: Sent) -> str:
    if isinstance(row, NamedList):
        return translate("Reports", "named list, people: {count}").format(count=row.people)
    return row.receiver


def _replaced(row: Sent) -> str:
    if isinstance(row, NamedList) or not row.why:
        return ""
    words = translate("Reports", "takes the place of number {number}: {why}")
    return words.format(number=row.seq - 1, why=row.why)
