"""What every part of a meeting's content is."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from clubdesk.domain.meetings import Meeting
from clubdesk.ui.widgets.table import ListTable

_LIST_HEIGHT = 190


class ContentPane(QWidget):
    """One of the small pages behind the chips of the step."""

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the meeting again, keeping what is chosen and what is being typed."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""

    def leave(self) -> None:
        """Put what is still open on disk; a window of its own, or a draft, may keep it instead."""


def give_the_rest(table: ListTable) -> ListTable:
    """A list takes what the inputs leave; the page scrolls only where that is less than a few rows."""
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    table.setMinimumHeight(_LIST_HEIGHT)
    return table
