"""The reason of an absence, or who stands in."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.meetings import Presence
from clubdesk.operations.roll_calls import RollLine
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField


class WordsDialog(FormDialog):
    """One line of words beside a mark."""

    def __init__(self, parent: QWidget, line: RollLine) -> None:
        super().__init__(
            parent, line.member.name, translate("Meetings", "Write it down"), name="markForm", width=600
        )
        self.words = TextField(name="markReason")
        asked = translate("Meetings", "Reason")
        if line.mark.presence is Presence.STAND_IN:
            asked = translate("Meetings", "Who stands in")
        hint = ""
        if line.mark.presence in (Presence.PRESENT, Presence.ABSENT):
            hint = translate("Meetings", "Whoever has a reason is marked as away with a reason.")
        self.form.add(asked, self.words, hint=hint)
        self.words.set_value(line.mark.words)
