"""Choosing a safety copy to bring back: when it was made, what it holds, and what would be lost."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from clubdesk.domain.safety_copies import Content, CopyLook
from clubdesk.operations.safety_copies import SafetyCopy, is_as_made, look_into_copy
from clubdesk.operations.sealing import asks_pass_phrase
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date, format_moment
from clubdesk.text.translation import translate
from clubdesk.ui.safety.loss_words import loss_tone, loss_words
from clubdesk.ui.safety.pass_phrase_dialog import PassPhraseDialog
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


@dataclass(frozen=True, slots=True)
class _Line:
    copy: SafetyCopy
    look: CopyLook | None
    is_as_made: bool

    @property
    def content(self) -> Content | None:
        return self.look.content if self.look else None


class RestoreDialog(FormDialog):
    """The copies of a club, the latest first; `chosen` gives the SafetyCopy that was agreed to.

    `present` is what the club's file holds now; None where it does not open.
    """

    chosen = Signal(object)
    look_wanted = Signal(object)
    """A SafetyCopy that is to be looked into."""
    from_stick = Signal()
    to_stick = Signal()
    rehearsal = Signal()

    def __init__(self, parent: QWidget, copies: Sequence[SafetyCopy], present: Content | None) -> None:
        super().__init__(
            parent,
            translate("Safety", "Bring a safety copy back"),
            translate("Safety", "Bring this copy back…"),
            name="restore",
            width=1100,
        )
        self._present = present
        self.form.hide()
        self.cancel.setText(translate("Fields", "Close"))
        self.model = TableModel(_columns())
        self.table = ListTable(self.model, name="restoreList", spoken=translate("Safety", "Safety copies"))
        self.table.setMinimumHeight(300)
        self.said = Banner(name="restoreSaid")
        self.add_widget(self.table)
        self.add_widget(self.said)
        self.table.row_selected.connect(self._tell)
        self.table.row_activated.connect(lambda _line: self._submit())
        self.submitted.connect(self._ask)
        self.table.set_empty_text(translate("Safety", "There is no safety copy of this club yet."))
        self._copies = copies
        self.look = Button(translate("Safety", "Look inside…"), name="lookInside", on_click=self._look)
        self.add_button(self.look)
        self._show_copies()
        for button in (self.primary, self.look):
            button.setEnabled(bool(copies) and button.isEnabled())
        self._add_ways(has_club=present is not None)

    def _show_copies(self) -> None:
        self.model.set_rows([_Line(copy, look_into_copy(copy), is_as_made(copy)) for copy in self._copies])
        if not self.table.select_where(_is_sound):
            self.table.select_first()

    def focus_start(self) -> None:
        """The list, on the latest copy that the books could go on from."""
        self.table.setFocus()

    def _add_ways(self, *, has_club: bool) -> None:
        """What else can be done about copies; while no club opens, only bringing one back from a stick."""
        self._add_way(translate("SecondPlace", "Bring it from a stick…"), "fromStick", self.from_stick)
        if has_club:
            self._add_way(translate("SecondPlace", "Copy onto a stick…"), "toStick", self.to_stick)
            self._add_way(translate("SecondPlace", "Rehearse a restore…"), "rehearse", self.rehearsal)

    def _add_way(self, words: str, name: str, asked: SignalInstance) -> None:
        def leave() -> None:
            self.reject()
            asked.emit()

        self.add_button(Button(words, name=name, on_click=leave))

    def _line(self) -> _Line | None:
        index = self.table.currentIndex()
        line = self.model.data(index, TableModel.RowRole)
        return line if isinstance(line, _Line) else None

    def _tell(self) -> None:
        line = self._line()
        if line is not None:
            is_locked = line.content is None and asks_pass_phrase(line.copy.path)
            self.primary.setEnabled(line.content is not None or is_locked)
            self.look.setEnabled(line.content is not None)
            said = _locked_words() if is_locked else loss_words(line.content, self._present)
            tone = "warning" if is_locked else loss_tone(line.content, self._present)
            if line.content is not None and line.copy.is_apart:
                said, tone = f"{_apart_words()} {said}", "warning"
            if line.content is not None and not line.is_as_made:
                said, tone = f"{_changed_words()} {said}", "alarm"
            self.said.show_text(said, tone=tone)

    def _ask(self) -> None:
        line = self._line()
        if line is None:
            return
        if line.content is None:
            self._ask_pass_phrase(line.copy)
            return
        words = translate("Safety", "Bring back the copy of {when}?")
        Question(
            self,
            words.format(when=format_moment(line.copy.taken_at)),
            [
                (translate("Safety", "No, keep the books as they are"), None),
                (translate("Safety", "Bring this copy back"), lambda: self._agree(line.copy)),
            ],
            name="restoreQuestion",
            detail=translate(
                "Safety", "The present file is not deleted: it is kept under another name in the same folder."
            ),
        ).open()

    def _look(self) -> None:
        line = self._line()
        if line is not None:
            self.accept()
            self.look_wanted.emit(line.copy)

    def _ask_pass_phrase(self, copy: SafetyCopy) -> None:
        if asks_pass_phrase(copy.path):
            dialog = PassPhraseDialog(self, copy.path)
            dialog.given.connect(self._show_copies)
            dialog.open()

    def _agree(self, copy: SafetyCopy) -> None:
        self.accept()
        self.chosen.emit(copy)


def _columns() -> list[Column[_Line]]:
    return [
        Column[_Line](
            title=translate("Safety", "Made on"),
            text=lambda line: format_moment(line.copy.taken_at),
            quiet=_remark,
            quiet_tint=lambda _line: "warning",
            stretch=True,
        ),
        Column[_Line](title=translate("SecondPlace", "Last meeting"), text=_last_meeting),
        Column[_Line](
            title=translate("Safety", "People"),
            text=lambda line: format_amount(line.content.members) if line.content else "–",
            right=True,
        ),
        Column[_Line](
            title=translate("Safety", "Vouchers"),
            text=lambda line: format_amount(line.content.entries) if line.content else "–",
            right=True,
        ),
        Column[_Line](
            title=translate("Safety", "Size"),
            text=lambda line: translate("Safety", "{kilobytes} kB").format(
                kilobytes=format_amount(line.copy.path.stat().st_size // 1_000)
            ),
            right=True,
        ),
    ]


def _last_meeting(line: _Line) -> str:
    day = line.look.last_meeting if line.look else None
    return format_date(day) if day else "–"


def _is_sound(line: _Line) -> bool:
    return line.content is not None and line.is_as_made and not line.copy.is_apart


def _apart_words() -> str:
    return translate("Safety", "Kept apart: the books did not go on from this copy.")


def _changed_words() -> str:
    return translate(
        "Safety",
        "This copy is not any more what it was when it was made: the disk may be failing, or somebody "
        "changed it. Choose another one if there is one.",
    )


def _locked_words() -> str:
    return translate(
        "Safety", "This copy was locked by another pass phrase, which is asked for when you go on."
    )


def _remark(line: _Line) -> str:
    if line.content is None and asks_pass_phrase(line.copy.path):
        return translate("Safety", "locked by another pass phrase")
    if line.content is None:
        return translate("Safety", "damaged")
    if not line.is_as_made:
        return translate("Safety", "changed since it was made")
    if line.copy.is_apart:
        return translate("Safety", "kept apart")
    return ""
