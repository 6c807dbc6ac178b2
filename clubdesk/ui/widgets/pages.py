"""What every page of the window is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label


class Page(QWidget):
    """A page: its title, a place for the page's buttons beside it (`head`), and its `body`.

    The window scrolls a page that does not fit. A page reads its data in `refresh`, which the window calls
    before the page is first seen and after every change of the books.
    """

    leads_to = Signal(str, object)
    """Go to another page: its key, and an item's id (int), a state (dict) or None."""

    help_page = ""

    def __init__(self, session: ClubSession, title: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.session = session
        self.heading = label(title, "title", name="pageTitle", wrap=True)
        self.head = QHBoxLayout()
        self.head.addWidget(self.heading, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(12)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)

    def refresh(self) -> None:
        """Read the books again and show them, keeping what is chosen."""

    def state(self) -> dict[str, object]:
        """What the page shows (chosen row, chip, search), to be restored after the language changed."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; unknown or missing keys are passed over."""

    def open_item(self, item_id: int) -> None:
        """Show one item: a member, a loan, an entry."""

    def focus_item(self) -> None:
        """Put the keyboard where Enter goes on: on the page's next step, or on the item being shown."""
        for button in self.findChildren(Button):
            if button.property("kind") == "primary" and button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page the window can show; `title` is asked again after the language changed."""

    key: str
    title: Callable[[], str]
    icon: str
    make: Callable[[ClubSession], Page]
