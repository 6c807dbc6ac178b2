"""One body that receives reports: its name, what it is, from when to when, and what is due there when."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.receivers import Level, Receiver
from clubdesk.domain.report_periods import PeriodKind
from clubdesk.operations.receivers import MOST_DAYS, save_receiver
from clubdesk.text.receiver_words import level_words
from clubdesk.text.report_period_words import kind_word
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, NumberField, TextField


class ReceiverDialog(FormDialog):
    """A new receiver, or changes of one."""

    def __init__(self, parent: QWidget, session: ClubSession, receiver: Receiver) -> None:
        title = (
            translate("Receivers", "Change the receiver")
            if receiver.id
            else translate("Receivers", "Add a receiver of reports")
        )
        super().__init__(
            parent,
            title,
            translate("Receivers", "Save the receiver"),
            name="receiverDialog",
            columns=2,
            width=980,
        )
        self._session, self._receiver = session, receiver
        self.name = TextField(name="receiverName", required=True)
        self.level = ChoiceField([(level, words) for level, words in level_words()], name="receiverLevel")
        self.address = TextField(name="receiverAddress")
        self.superior = TextField(name="receiverSuperior")
        self.since = DateField(name="receiverSince", today=session.today)
        self.until = DateField(name="receiverUntil", today=session.today)
        self.days = {
            kind: NumberField(name=f"receiverDays_{kind}", low=0, high=MOST_DAYS) for kind in PeriodKind
        }
        self._add_fields()
        self._fill(receiver)
        self.submitted.connect(self._save)

    def _add_fields(self) -> None:
        add = self.form.add
        add(translate("Receivers", "Name"), self.name, wide=True)
        add(translate("Receivers", "What it is"), self.level, wide=True)
        add(translate("Receivers", "Address"), self.address)
        add(translate("Receivers", "Stands under"), self.superior)
        add(translate("Receivers", "Exists from"), self.since, hint=translate("Receivers", "Empty: always"))
        add(
            translate("Receivers", "Until before"),
            self.until,
            hint=translate("Receivers", "Empty: it still exists"),
        )
        hint = translate("Receivers", "Empty: no such report")
        for kind, field in self.days.items():
            words = translate("Receivers", "{kind}: days after the closing day").format(kind=kind_word(kind))
            add(words, field, hint=hint)

    def _fill(self, receiver: Receiver) -> None:
        self.name.set_value(receiver.name)
        self.level.set_key(receiver.level)
        self.address.set_value(receiver.address)
        self.superior.set_value(receiver.superior)
        for field, day in ((self.since, receiver.since), (self.until, receiver.until)):
            field.set_day(day)
        for kind, number in self.days.items():
            number.set_number(receiver.days.get(kind))

    def _save(self) -> None:
        days = {kind: field.number() for kind, field in self.days.items()}
        wanted = replace(
            self._receiver,
            name=self.name.value(),
            level=Level(str(self.level.key())),
            address=self.address.value(),
            superior=self.superior.value(),
            since=self.since.day(),
            until=self.until.day(),
            days={kind: number for kind, number in days.items() if number is not None},
        )
        try:
            save_receiver(wanted)
        except ClubError as error:
            self.show_error(sentence(error), self.name)
            return
        self.accept()
        self._session.changed()
