"""What every step of a meeting is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.meetings import Meeting
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.body_scroller import BodyScroller


class Step(QWidget):
    """A step: its `body`, and a `foot` of which the page fills the right end with the way on.

    Only the body scrolls, so that the way on is always in sight.

    The page calls `show_meeting` when the step is shown and after every change of the books; a step puts what
    is typed in it on disk at once, row by row, and in `leave` whatever is still open.
    """

    leads_to = Signal(str, object)
    """Go to another page: its key, and an item's id (int), a state (dict) or None."""
    step_wanted = Signal(str)
    """Go to another step of this meeting, by its key."""

    def __init__(self, session: ClubSession, title: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.session = session
        self.meeting: Meeting | None = None
        scroller = BodyScroller()
        self.body = scroller.body
        self.body.setSpacing(10)
        self.foot = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(scroller, 1)
        column.addLayout(self.foot)

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the books again and show what they say of this step of a meeting, keeping what is chosen."""
        self.meeting = meeting

    def focus_first(self) -> None:
        """Put the keyboard where this step's work begins."""
        first = self.nextInFocusChain()
        if first is not None and self.isAncestorOf(first):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, go_on: Callable[[], object]) -> None:
        """The step is done: see that nothing is missing, then go on."""
        self.leave()
        go_on()

    def leave(self) -> None:
        """Put what is still open on disk; the page calls it before another step, page or meeting is shown."""
