"""Rehearsing a restore at the counter: what is tried is said before, and how it went in words after."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from clubdesk.operations import rehearsals
from clubdesk.operations.rehearsals import Rehearsal, Rehearsing
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_moment
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.loss_words import loss_words
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import FormDialog, Message
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet


class RehearsalDesk(QObject):
    """Rehearsals for the club on the desk, which is closed for them and opened again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def ask(self) -> None:
        """Say what will be tried, and ask for the words of the copy in the second place."""
        session = self._desk.session
        if session.path is None or session.copies is None:
            return
        if session.is_sample:
            text = translate("SecondPlace", "The sample club has no safety copies to try.")
            Message(self._desk.window, text, name="sampleNotRehearsed").open()
            return
        what = rehearsals.plan(session.path, session.copies)
        dialog = RehearsalDialog(self._desk.window, what.second)
        dialog.submitted.connect(lambda: self._begin(dialog, what))
        dialog.open()

    def _begin(self, dialog: "RehearsalDialog", what: Rehearsing) -> None:
        typed = dialog.words.value()
        dialog.accept()
        self._desk.step_aside(
            translate("SecondPlace", "Opening the newest copies privately and checking them"),
            lambda _report: rehearsals.rehearse(what, typed, clock=self._desk.session.now),
            self._show,
        )

    def _show(self, tried: list[Rehearsal]) -> None:
        RehearsedSheet(self._desk.window, tried).open()


class RehearsalDialog(FormDialog):
    """What is going to be tried; the words of the stick's copy are asked for only where it is plugged in."""

    def __init__(self, parent: QWidget, second: Path | None) -> None:
        super().__init__(
            parent,
            translate("SecondPlace", "Rehearse a restore"),
            translate("SecondPlace", "Try the newest copies"),
            name="rehearsal",
        )
        self.cancel.setText(translate("SecondPlace", "Not now"))
        told = translate(
            "SecondPlace",
            "The newest safety copy is opened apart from the books, checked whole and compared with them. "
            "Nothing in the books is changed. It is good to do this once a quarter.",
        )
        self.form.add_widget(label(told, name="rehearsalTold"))
        self.words = TextField(name="rehearsalWords")
        if second is None:
            without = translate(
                "SecondPlace",
                "The copy outside this computer cannot be reached now: plug in the stick first.",
            )
            self.form.add_widget(label(without, "quiet", name="rehearsalWithout"))
            return
        hint = translate("SecondPlace", "Left empty, only the copy on this computer is tried.")
        words = translate("SecondPlace", "To try {name} too: pass phrase or recovery code")
        self.form.add(words.format(name=second.name), self.words, hint=hint)

    def focus_start(self) -> None:
        """The field, or where there is none the button."""
        if self.words.label:
            super().focus_start()
        else:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)


class RehearsedSheet(Sheet):
    """How it went, a frame a copy."""

    def __init__(self, parent: QWidget, tried: list[Rehearsal]) -> None:
        super().__init__(
            parent, translate("SecondPlace", "How the rehearsal went"), name="rehearsed", width=760
        )
        if not tried:
            self.body.addWidget(label(translate("Safety", "There is no safety copy of this club yet.")))
        for place, one in enumerate(tried):
            banner = Banner(name=f"rehearsed{place}")
            banner.show_text(outcome_words(one), tone="accent" if one.is_good else "alarm")
            self.body.addWidget(banner)
        self.body.addStretch(1)
        self.foot_button(translate("Fields", "Close"), "primary", name="rehearsedClose", on_click=self.accept)


def outcome_words(one: Rehearsal) -> str:
    """Whether the club could go on from a copy, and what it holds."""
    if one.is_good:
        return f"{_place(one)} {_opens(one)} {_compared(one)}"
    if one.error is not None:
        return f"{_place(one)} {sentence(one.error)}"
    words = translate(
        "SecondPlace",
        "it does not hold the books whole (findings: {count}). Make a new copy now, and call whoever looks "
        "after the program.",
    )
    return f"{_place(one)} {words.format(count=one.findings)}"


def _place(one: Rehearsal) -> str:
    if one.is_second:
        return translate("SecondPlace", "The copy outside this computer:")
    return translate("SecondPlace", "The newest safety copy on this computer:")


def _opens(one: Rehearsal) -> str:
    look = one.look
    if look is None:
        return ""
    words = translate(
        "SecondPlace",
        "it opens and is whole. It holds the books until {when}: people {people}, vouchers {vouchers}, "
        "{funds}.",
    )
    return words.format(
        when=format_moment(look.recorded_at) if look.recorded_at else "–",
        people=format_amount(look.content.members),
        vouchers=format_amount(look.content.entries),
        funds=", ".join(f"{name} {format_dong(total)}" for name, total in look.funds),
    )


def _compared(one: Rehearsal) -> str:
    if one.is_same:
        return translate("SecondPlace", "That is what the books hold now, to the đồng.")
    return loss_words(one.look.content if one.look else None, one.present.content if one.present else None)
