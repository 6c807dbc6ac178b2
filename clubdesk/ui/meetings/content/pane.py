"""What every part of a meeting's content is."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.meetings import Meeting


class ContentPane(QWidget):
    """One of the small pages behind the chips of the step."""

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the meeting again, keeping what is chosen and what is being typed."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""

    def leave(self) -> None:
        """Put what is still open on disk; a window of its own, or a draft, may keep it instead."""
