"""What a signed meeting shows: its number, its code, and the way to open the last one again."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from clubdesk.domain.meetings import Meeting
from clubdesk.domain.minutes import Minutes
from clubdesk.operations.signing import can_reopen
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label


class SignedCard(Card):
    """Shown once the minutes are signed."""

    def __init__(self, *, on_reopen: Callable[[], object]) -> None:
        super().__init__(translate("Minutes", "These minutes are signed"), name="signedCard", strong=True)
        self.facts = KeyValueList(name="signedFacts")
        self.locked = label(name="signedLocked")
        self.reopen = Button(
            translate("Minutes", "Open this meeting again…"), name="reopenMeeting", on_click=on_reopen
        )
        self.body.addWidget(self.facts)
        self.body.addWidget(self.locked)
        self.body.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)

    def show_minutes(self, meeting: Meeting, minutes: Minutes) -> None:
        """Show what was signed; only the last signed meeting can be opened again."""
        self.setVisible(minutes.is_signed)
        if not minutes.is_signed:
            return
        self.facts.set_rows(
            [
                KeyValue(translate("Minutes", "Number"), minutes.number),
                KeyValue(translate("Minutes", "Control code"), minutes.control_code or ""),
            ]
        )
        is_last = can_reopen(meeting.id)
        self.reopen.setVisible(is_last)
        self.locked.setText(
            translate("Minutes", "The meeting and its money are locked.")
            if is_last
            else translate(
                "Minutes",
                "The meeting and its money are locked. Later minutes are signed, so it is put right by an "
                "entry of an open day.",
            )
        )
