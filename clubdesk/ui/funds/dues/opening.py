"""What other pages open of dues and contributions."""

from PySide6.QtWidgets import QWidget

from clubdesk.ui.session import ClubSession


def open_dues_book(parent: QWidget, session: ClubSession) -> None:
    """Open the dues book of this year."""
    from clubdesk.ui.funds.dues.book_sheet import DuesBookSheet

    DuesBookSheet(parent, session).open()


def open_dues_rules(parent: QWidget, session: ClubSession) -> None:
    """Open the club's rules of dues, with those that held before."""
    from clubdesk.ui.funds.dues.rules_sheet import DuesRulesSheet

    DuesRulesSheet(parent, session).open()


def open_contributions(parent: QWidget, session: ClubSession) -> None:
    """Open what members contributed and get back, or the offer to take contributions."""
    from clubdesk.ui.funds.dues.contributions_sheet import ContributionsSheet

    ContributionsSheet(parent, session).open()
