"""What other pages open to write money down."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.ledger import AccountType
from clubdesk.ui.session import ClubSession


def open_receipt(parent: QWidget, session: ClubSession) -> None:
    """Open the form of a receipt."""
    from clubdesk.ui.funds.money.movement_dialog import MovementDialog

    MovementDialog(parent, session, AccountType.RECEIPT).open()


def open_payment(parent: QWidget, session: ClubSession) -> None:
    """Open the form of a payment."""
    from clubdesk.ui.funds.money.movement_dialog import MovementDialog

    MovementDialog(parent, session, AccountType.PAYMENT).open()


def open_transfer(parent: QWidget, session: ClubSession) -> None:
    """Open the form of a transfer."""
    from clubdesk.ui.funds.money.transfer_dialog import TransferDialog

    TransferDialog(parent, session).open()
