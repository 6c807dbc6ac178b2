"""Recording that a person has left the club, and taking a mistaken leaving back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError, DateInFuture
from clubdesk.domain.members import MemberDetails
from clubdesk.operations.members import MemberCard
from clubdesk.text.amounts import format_dong
from clubdesk.text.member_words import addressed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.fields import DateField, TextField
from clubdesk.ui.widgets.labels import Banner, label

Write = Callable[[MemberDetails], None]
"""Writes the changed details down, or raises a ClubError."""


class LeaveDialog(FormDialog):
    """Asks for the first day outside the club and the reason; tells what is still owed."""

    def __init__(self, parent: QWidget, card: MemberCard, *, today: Callable[[], date], write: Write) -> None:
        title = translate("Members", "A member leaves the club")
        verb = translate("Members", "Record leaving")
        super().__init__(parent, title, verb, name="leave", width=640)
        self._card, self._today, self._write = card, today, write
        member = card.member
        who = translate("Members", "{name}, {code}").format(name=addressed(member, today()), code=member.code)
        self.form.add_widget(label(who, "bold", name="leaveWho"))
        self._warn()
        self.left_on = DateField(name="leaveDay", required=True, today=today)
        self.left_on.set_day(today())
        self.reason = TextField(name="leaveReason", required=True)
        day_row = self.form.add(translate("Members", "No longer a member from"), self.left_on)
        self.form.add(
            translate("Members", "Reason"),
            self.reason,
            hint=translate("Members", "Like: moved away, ill health, deceased, own wish."),
        )
        self.form.add_check(day_row, self._too_late)
        self.submitted.connect(self._save)

    def _warn(self) -> None:
        owed = [outstanding for _id, _code, _principal, outstanding in self._card.loans if outstanding]
        if owed:
            words = translate(
                "Members",
                "Still owes {amount} of principal, loans: {count}. The loan stays in the book until it is "
                "repaid. Better collect it before recording the leaving.",
            )
            text = words.format(amount=format_dong(sum(owed)), count=len(owed))
            self.form.add_widget(Banner(text, tone="warning", name="leaveOwes"))

    def _too_late(self) -> str:
        day = self.left_on.day()
        late = day is not None and day > self._today()
        return sentence(DateInFuture(on=day, today=self._today())) if late and day else ""

    def _save(self) -> None:
        details = self._card.member.details
        try:
            self._write(replace(details, left_on=self.left_on.day(), left_reason=self.reason.value()))
        except ClubError as error:
            self.show_error(sentence(error), self.left_on)
        else:
            self.accept()


def ask_return(parent: QWidget, card: MemberCard, *, today: date, act: Callable[[], None]) -> None:
    """Ask whether a recorded leaving is to be taken back."""
    text = translate("Members", "Take the leaving of {name} back?").format(name=addressed(card.member, today))
    Question(
        parent,
        text,
        [
            (translate("Members", "No, leave it as it is"), None),
            (translate("Members", "Take it back, still a member"), act),
        ],
        name="returnQuestion",
        detail=translate("Members", "The day of leaving and its reason are removed from the roll."),
    ).open()
