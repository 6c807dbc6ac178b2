"""The ways to the Golden Heart book, to a new gift, and to the equipment book."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_gift(parent: QWidget, session: ClubSession, *, on: date | None = None) -> None:
    """Ask for a gift of money or goods above a page, given today or on the day of a meeting."""
    from clubdesk.ui.funds.gifts.gift_dialog import GiftDialog

    GiftDialog(parent, session, on=on).open()


def open_donations(parent: QWidget, session: ClubSession) -> None:
    """Open the Golden Heart book above a page."""
    from clubdesk.ui.funds.gifts.donations_sheet import DonationsSheet

    DonationsSheet(parent, session).open()


def open_equipment(parent: QWidget, session: ClubSession) -> None:
    """Open the equipment book above a page."""
    from clubdesk.ui.funds.gifts.equipment_sheet import EquipmentSheet

    EquipmentSheet(parent, session).open()
