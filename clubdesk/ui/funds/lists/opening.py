"""What the menu of the Funds page opens of the funds' own lists."""

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_places(parent: QWidget, session: ClubSession) -> None:
    """Open the funds with their money places and opening figures."""
    from clubdesk.ui.funds.lists.places_sheet import PlacesSheet

    PlacesSheet(parent, session).open()


def open_kinds(parent: QWidget, session: ClubSession) -> None:
    """Open what money is received and paid for."""
    from clubdesk.ui.funds.lists.kinds_sheet import KindsSheet

    KindsSheet(parent, session).open()


def open_shares(parent: QWidget, session: ClubSession) -> None:
    """Open which fund gets which share of the interest."""
    from clubdesk.ui.funds.lists.shares_sheet import SharesSheet

    SharesSheet(parent, session).open()


def open_interest_uses(parent: QWidget, session: ClubSession) -> None:
    """Open the yearly answer to where the interest went."""
    from clubdesk.ui.funds.lists.interest_sheet import InterestSheet

    InterestSheet(parent, session).open()


def open_income_months(parent: QWidget, session: ClubSession) -> None:
    """Open the picture of the Income Fund over the months."""
    from clubdesk.ui.funds.lists.months_sheet import MonthsSheet

    MonthsSheet(parent, session).open()
