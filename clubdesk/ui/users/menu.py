"""The menu's entries about who signs in."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.menus import MenuEntry

USER_ENTRIES = ("users", "toConfirm", "lock")
"""All of them need an open club."""


def user_entries(
    window: Callable[[], QWidget], session: ClubSession, lock: Callable[[], None]
) -> list[MenuEntry]:
    """People and PINs, what waits for a second person, and the lock."""
    return [
        MenuEntry(
            menu="safety",
            name="users",
            text=lambda: translate("Users", "People and PINs…"),
            act=lambda: _show_users(window(), session),
        ),
        MenuEntry(
            menu="safety",
            name="toConfirm",
            text=lambda: translate("Users", "To confirm…"),
            act=lambda: show_waiting(window(), session),
        ),
        MenuEntry(
            menu="safety",
            name="lock",
            text=lambda: translate("Users", "Lock the window"),
            act=lock,
            shortcut="Ctrl+L",
        ),
    ]


def show_waiting(window: QWidget, session: ClubSession) -> None:
    """What waits for a second person."""
    from clubdesk.ui.users.waiting_sheet import WaitingSheet

    WaitingSheet(window, session).open()


def _show_users(window: QWidget, session: ClubSession) -> None:
    from clubdesk.ui.users.users_sheet import UsersSheet

    UsersSheet(window, session).open()
