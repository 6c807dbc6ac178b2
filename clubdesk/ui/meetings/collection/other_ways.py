"""Taking a loan's payment another way than the grid: split by hand, with another habit, or paid off."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.collections import CollectionRow
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.loans import loan_page
from clubdesk.ui.session import ClubSession


def open_other_way(
    parent: QWidget, session: ClubSession, meeting: Meeting, row: CollectionRow, *, done: Callable[[], object]
) -> None:
    """Open the repayment of a row's loan on the meeting's day; without a loan there is no other way."""
    from clubdesk.ui.loans.payoff_dialog import PayoffDialog
    from clubdesk.ui.loans.repayment_dialog import RepaymentDialog

    if row.loan_id is None:
        return
    page, day = loan_page(row.loan_id, meeting.held_on), meeting.held_on

    def tell(*_told: object) -> None:
        done()

    def pay_off() -> None:
        PayoffDialog(parent, session, page, done=tell, day=day).open()

    RepaymentDialog(parent, session, page, done=tell, pay_off=pay_off, day=day).open()
