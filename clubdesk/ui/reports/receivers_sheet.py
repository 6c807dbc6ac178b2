"""The bodies that receive the club's reports, those of today and of the past."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.receivers import Receiver
from clubdesk.domain.report_periods import PeriodKind
from clubdesk.operations.receivers import receivers, usual_receiver
from clubdesk.text.dates import format_date
from clubdesk.text.receiver_words import level_word
from clubdesk.text.report_period_words import kind_word
from clubdesk.text.translation import translate
from clubdesk.ui.reports.receiver_dialog import ReceiverDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class ReceiversSheet(Sheet):
    """A row a body; Enter changes it."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Receivers", "Who receives reports")
        super().__init__(parent, title, name="receiversSheet", width=1040)
        self._session = session
        words = translate(
            "Receivers",
            "Reports name the body as it was called on the last day of their period. When a body is "
            "renamed or "
            "merged, end it and add the new one: old reports keep the old name.",
        )
        self.body.addWidget(label(words, "quiet", name="receiversTold"))
        self.rows = TableModel(_columns())
        self.table = ListTable(
            self.rows,
            name="receiversTable",
            spoken=title,
            empty=translate("Receivers", "Nobody is written down yet. Add who receives the club's reports."),
        )
        self.table.row_activated.connect(lambda row: self._open(row))
        self.body.addWidget(self.table, 1)
        add = self.foot_button(
            translate("Receivers", "Add a receiver…"), "primary", name="addReceiver", on_click=self._add
        )
        self.foot_button(translate("Receivers", "Change…"), name="changeReceiver", on_click=self._change)
        self.foot_button(translate("Fields", "Close"), name="receiversClose", on_click=self.reject)
        self._read()
        if not self.rows.rows():
            add.setFocus()

    def _read(self) -> None:
        self.rows.set_rows(receivers())
        self.table.select_first()

    def _add(self) -> None:
        self._open(Receiver(name="", days=usual_receiver().days) if receivers() else usual_receiver())

    def _change(self) -> None:
        if (row := self.table.selected_row()) is not None:
            self._open(row)

    def _open(self, row: object) -> None:
        if isinstance(row, Receiver):
            dialog = ReceiverDialog(self, self._session, row)
            dialog.accepted.connect(self._read)
            dialog.open()


def _columns() -> list[Column[Receiver]]:
    return [
        Column(
            title=translate("Receivers", "Name"),
            text=lambda row: row.name,
            quiet=lambda row: level_word(row.level),
            stretch=True,
        ),
        Column(title=translate("Receivers", "Receives"), text=_receives),
        Column(title=translate("Receivers", "From – until"), text=_days),
    ]


def _receives(row: Receiver) -> str:
    told = (
        translate("Receivers", "{kind}, within {days} days").format(kind=kind_word(kind), days=row.days[kind])
        for kind in PeriodKind
        if kind in row.days
    )
    return "; ".join(told) or translate("Receivers", "nothing")


def _days(row: Receiver) -> str:
    ends = (format_date(day) if day else "…" for day in (row.since, row.until))
    return " – ".join(ends) if row.since or row.until else ""
