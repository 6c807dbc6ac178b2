"""Erasing a person's data after leaving: what goes, what stays, who asked and why; asked once, for ever."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.erasures import AskedBy, Traces
from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Member
from clubdesk.operations.erasures import check_erasable, erase, traces_of
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog, Message, Question
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.line_fields import DateField, TextField

Done = Callable[[Member], object]


class ErasureDialog(FormDialog):
    """Says everything before it is done; Enter leads to a question first, for it cannot be undone."""

    def __init__(
        self, parent: QWidget, session: ClubSession, member: Member, traces: Traces, *, done: Done
    ) -> None:
        words = translate("Erasure", "Erase the personal data of {code} {name}")
        super().__init__(
            parent,
            words.format(code=member.code, name=member.name),
            translate("Erasure", "Erase for ever…"),
            name="erasure",
            columns=2,
            width=900,
        )
        self._session, self._member, self._done = session, member, done
        self.on = DateField(name="erasedOn", required=True, today=session.today)
        self.on.set_day(session.today())
        self.asked_by = ChoiceField(list(_asking()), name="erasureAskedBy", required=True)
        self.why = TextField(name="erasureWhy", required=True)
        self.form.add(translate("Erasure", "Erased on"), self.on)
        self.form.add(translate("Erasure", "Who asked for it"), self.asked_by)
        hint = translate("Erasure", "The reason stays: write it without the name, phone or card number.")
        self.form.add(translate("Erasure", "Why"), self.why, hint=hint, wide=True)
        self.cancel.setText(translate("Erasure", "Erase nothing"))
        never = translate("Erasure", "This cannot be undone.")
        self.body.insertWidget(0, label(never, "bold", name="erasureNever"))
        for name, text in _told(member, traces):
            self.add_widget(label(text, name=name))
        self.submitted.connect(self._ask)

    def _ask(self) -> None:
        asked = translate("Erasure", "Erase the personal data of {code} {name} for ever?")
        Question(
            self,
            asked.format(code=self._member.code, name=self._member.name),
            [
                (translate("Erasure", "Erase nothing"), None),
                (translate("Erasure", "Erase for ever"), self._erase),
            ],
            name="erasureQuestion",
            detail=translate("Erasure", "This cannot be undone."),
        ).open()

    def _erase(self) -> None:
        day, member = self.on.day(), self._member
        if day is None:
            return
        try:
            after = erase(
                member.id,
                asked_by=AskedBy(str(self.asked_by.key())),
                why=self.why.value(),
                on=day,
                today=self._session.today(),
            )
        except ClubError as error:
            self.show_error(sentence(error), self.why)
            return
        details = member.details
        told = (details.name, details.phone, details.citizen_id)
        self._session.drafts.forget_naming([one for one in told if one])
        self.accept()
        self._done(after)


def ask_erasure(parent: QWidget, session: ClubSession, member_id: int, *, done: Done) -> None:
    """Open the dialog, or say why the person cannot be erased now."""
    try:
        member = check_erasable(member_id, session.today())
    except ClubError as error:
        Message(parent, sentence(error), name="notErasable").open()
        return
    ErasureDialog(parent, session, member, traces_of(member), done=done).open()


def _asking() -> list[tuple[object, str]]:
    return [
        (AskedBy.SELF, translate("Erasure", "the person")),
        (AskedBy.FAMILY, translate("Erasure", "the family")),
        (AskedBy.BOARD, translate("Erasure", "the board")),
    ]


def _told(member: Member, traces: Traces) -> list[tuple[str, str]]:
    goes = translate(
        "Erasure",
        "What goes, for ever: name, birth, phone, address, citizen and card numbers, group, household,"
        " circumstances, ethnic group, notes, and what was written in applications for loans.",
    )
    stays = translate(
        "Erasure",
        "What stays under the code {code}: loans, vouchers, attendance, the days of membership and consents."
        " The books add up as before.",
    )
    copies = translate(
        "Erasure",
        "Safety copies made before today still hold the data until they are thinned out in time; copies on a"
        " USB stick until you delete them.",
    )
    lines = [("erasureGoes", goes), ("erasureStays", stays.format(code=member.code))]
    if traces.is_any:
        lines.append(("erasureTraces", _traces_words(traces)))
    return [*lines, ("erasureCopies", copies)]


def _traces_words(traces: Traces) -> str:
    return translate(
        "Erasure",
        "What is signed, sent or chained is never changed and may still tell the name: vouchers {vouchers},"
        " decisions {decisions}, signed minutes {minutes}; files sent so far {sent}.",
    ).format(vouchers=traces.vouchers, decisions=traces.decisions, minutes=traces.minutes, sent=traces.sent)
