"""Recording that somebody who had left joins again."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.members import Member
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import addressed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.labels import label

Write = Callable[[date], object]
"""Writes the day of joining again down, or raises a ClubError."""


class ComeBackDialog(FormDialog):
    """Asks for the day of joining again; code, loans and attendance of before stay the person's own."""

    def __init__(self, parent: QWidget, member: Member, *, today: Callable[[], date], write: Write) -> None:
        title = translate("Members", "A member comes back")
        verb = translate("Members", "Record as a member again")
        super().__init__(parent, title, verb, name="comeBack", width=760)
        self._today, self._write = today, write
        who = translate("Members", "{name}, {code}").format(name=addressed(member, today()), code=member.code)
        self.form.add_widget(label(who, "heading", name="comeBackWho"))
        self.form.add_widget(label(_words(member), name="comeBackWords"))
        self.joined = DateField(name="comeBackDay", required=True, today=today)
        self.joined.set_day(today())
        row = self.form.add(translate("Members", "Member again from"), self.joined)
        self.form.add_check(row, self._too_late)
        self.submitted.connect(self._save)

    def _too_late(self) -> str:
        day = self.joined.day()
        late = day is not None and day > self._today()
        return sentence(DateInFuture(on=day, today=self._today())) if late and day else ""

    def _save(self) -> None:
        day = self.joined.day()
        if day is None:
            return
        try:
            self._write(day)
        except ClubError as error:
            self.show_error(sentence(error), self.joined)
        else:
            self.accept()


def _words(member: Member) -> str:
    left_on = member.details.left_on
    words = translate(
        "Members",
        "Was a member from {joined} to {left}. The old membership, the code {code}, loans and attendance "
        "are kept; posts of before are not taken up again by themselves.",
    )
    return words.format(
        joined=format_date(member.details.joined_on),
        left=format_date(left_on) if left_on is not None else "",
        code=member.code,
    )
