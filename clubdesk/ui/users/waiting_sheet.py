"""What one person did alone and another is to confirm; and confirming it by PIN."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.second_acts import (
    SecondLine,
    confirm,
    confirmed_lately,
    waiting,
    who_may_confirm,
)
from clubdesk.operations.signing_in import signed_in
from clubdesk.text.dates import format_moment
from clubdesk.text.second_words import act_words, second_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.users.pin_fields import PinField, UserField
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class WaitingSheet(Sheet):
    """What waits first, then what was confirmed lately; Enter confirms."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Users", "To confirm")
        super().__init__(parent, title, name="waitingSheet", width=1330)
        self._session = session
        told = translate(
            "Users",
            "One person did this alone, and it counts. Somebody else looks at it and confirms it with "
            "their PIN; until then it stands on the next meeting's collection sheet and in its minutes.",
        )
        self.body.addWidget(label(told, "quiet", name="waitingTold"))
        self.rows = TableModel(_columns())
        self.table = ListTable(
            self.rows,
            name="waitingTable",
            spoken=title,
            empty=translate("Users", "Nothing waits to be confirmed."),
        )
        self.table.row_activated.connect(lambda _row: self._confirm())
        self.body.addWidget(self.table, 1)
        self.confirm = self.foot_button(
            translate("Users", "Confirm…"), "primary", name="confirmWaiting", on_click=self._confirm
        )
        self.foot_button(translate("Fields", "Close"), name="waitingClose", on_click=self.reject)
        self._read()

    def _read(self) -> None:
        self.rows.set_rows([*waiting(), *confirmed_lately()])
        self.table.select_first()
        self.confirm.setEnabled(bool(waiting()))

    def _confirm(self) -> None:
        line = self.table.selected_row()
        if isinstance(line, SecondLine) and line.confirmed_at is None:
            dialog = ConfirmDialog(self, self._session, line)
            dialog.accepted.connect(self._read)
            dialog.open()


class ConfirmDialog(FormDialog):
    """Who confirms, and their PIN: nobody needs to sign out for it."""

    def __init__(self, parent: QWidget, session: ClubSession, line: SecondLine) -> None:
        title = translate("Users", "Confirm as the second person")
        super().__init__(parent, title, translate("Users", "Confirm"), name="confirmDialog")
        self._session, self._line = session, line
        self.form.add_widget(label(act_words(line.done.act), "bold", name="confirmAct"))
        self.form.add_widget(label(second_words(line.about), name="confirmAbout"))
        done = translate("Users", "Done by {name}, {moment}").format(
            name=line.done_by, moment=format_moment(line.done_at)
        )
        self.form.add_widget(label(done, "quiet", name="confirmDone"))
        self.who = UserField(who_may_confirm(line.done.id), name="confirmWho")
        user = signed_in()
        self.who.set_key(user.id if user is not None else 0)
        self.pin = PinField(name="confirmPin")
        self.form.add(translate("Users", "Who confirms"), self.who)
        self.form.add(translate("Users", "PIN"), self.pin)
        self.submitted.connect(self._save)

    def focus_start(self) -> None:
        """Where there is one name only, begin with the PIN."""
        field = self.pin if self.who.count() == 1 else self.who
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        try:
            confirm(
                self._line.done.id,
                user_id=self.who.user_id(),
                pin=self.pin.value(),
                now=self._session.now(),
            )
        except ClubError as error:
            self.pin.clear()
            self.show_error(sentence(error), self.pin)
            return
        self.accept()
        self._session.changed()


def _columns() -> list[Column[SecondLine]]:
    return [
        Column(
            title=translate("Users", "What"),
            text=lambda row: act_words(row.done.act),
            quiet=lambda row: second_words(row.about),
            stretch=True,
        ),
        Column(
            title=translate("Users", "Done by"),
            text=lambda row: row.done_by,
            quiet=lambda row: format_moment(row.done_at),
        ),
        Column(
            title=translate("Users", "Confirmed by"),
            text=lambda row: row.confirmed_by or translate("Users", "waits"),
            quiet=lambda row: format_moment(row.confirmed_at) if row.confirmed_at else "",
        ),
    ]
