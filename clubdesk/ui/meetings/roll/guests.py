"""The guests of a meeting: by name, by title, or by number."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.roll_calls import Guest
from clubdesk.operations.roll_calls import drop_guest, save_guest
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import NumberField, TextField
from clubdesk.ui.widgets.labels import label

_MOST = 999


class GuestCard(Card):
    """The guests, each a link to change; a button writes one more down."""

    changed = Signal()

    def __init__(self, session: ClubSession) -> None:
        super().__init__(translate("Meetings", "Guests"), name="guestCard")
        self._session = session
        self._meeting_id = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self.add = Button(
            translate("Meetings", "Add a guest…"),
            "small",
            name="addGuest",
            on_click=lambda: self._ask(Guest()),
        )
        self.body.addWidget(self.add)

    def show_guests(self, meeting_id: int, guests: Sequence[Guest], *, is_locked: bool) -> None:
        """Show who came."""
        self._meeting_id = meeting_id
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for guest in guests:
            self._list.addWidget(self._row(guest, is_locked=is_locked))
        self.add.setEnabled(not is_locked)

    def _row(self, guest: Guest, *, is_locked: bool) -> QWidget:
        """A guest's words break into lines; beside them stands what changes them."""
        words = guest_words(guest)
        change = Button(
            translate("Meetings", "Change…"),
            "link",
            name=f"guest_{guest.id}",
            on_click=partial(self._ask, guest),
        )
        change.setAccessibleName(translate("Meetings", "Change the guest {guest}").format(guest=words))
        change.setEnabled(not is_locked)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(words), 1)
        line.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask(self, guest: Guest) -> None:
        dialog = GuestDialog(self, self._meeting_id, guest)
        dialog.accepted.connect(self.changed)
        dialog.open()


class GuestDialog(FormDialog):
    """A name, a title or body, a number of people: one of the three is enough."""

    def __init__(self, parent: QWidget, meeting_id: int, guest: Guest) -> None:
        super().__init__(
            parent,
            translate("Meetings", "A guest"),
            translate("Meetings", "Write the guest down"),
            name="guestForm",
            width=620,
        )
        self._meeting_id, self._guest = meeting_id, guest
        self.name, self.title = TextField(name="guestName"), TextField(name="guestTitle")
        self.people = NumberField(name="guestPeople", low=1, high=_MOST, required=True)
        row = self.form.add(translate("Meetings", "Name"), self.name)
        self.form.add(
            translate("Meetings", "Title or body"),
            self.title,
            hint=translate("Meetings", "such as Chair of the commune's Association"),
        )
        self.form.add(translate("Meetings", "How many people"), self.people)
        self.form.add_check(row, self._nobody)
        self.name.set_value(guest.name)
        self.title.set_value(guest.title)
        self.people.set_number(guest.people)
        if guest.id:
            self.add_button(
                Button(translate("Meetings", "Take off the list"), name="dropGuest", on_click=self._drop)
            )
        self.submitted.connect(self._save)

    def _nobody(self) -> str:
        people = self.people.number() or 1
        if self.name.value() or self.title.value() or people > 1:
            return ""
        return translate("Meetings", "Type a name or a title, or how many guests came.")

    def _save(self) -> None:
        guest = Guest(
            id=self._guest.id,
            name=self.name.value(),
            title=self.title.value(),
            people=self.people.number() or 1,
        )
        self._do(partial(save_guest, self._meeting_id, guest))

    def _drop(self) -> None:
        self._do(partial(drop_guest, self._meeting_id, self._guest.id))

    def _do(self, act: "partial[None]") -> None:
        try:
            act()
        except ClubError as error:
            self.show_error(sentence(error))
        else:
            self.accept()


def guest_words(guest: Guest) -> str:
    """A guest as the card and the minutes name them."""
    who = ", ".join(filter(None, (guest.name, guest.title)))
    if guest.people == 1:
        return who
    many = translate("Meetings", "{people} people").format(people=guest.people)
    return f"{who} ({many})" if who else many
