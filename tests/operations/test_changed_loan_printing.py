"""Papers of loans that were changed by decision: the schedule of the day, the debtor of the day."""

from datetime import date

import pytest

from clubdesk.domain.arrears import unpaid
from clubdesk.domain.changes import Extension, ExtraUse
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.loan_errors import NothingOverdue
from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import position
from clubdesk.domain.versions import schedule_on
from clubdesk.operations import loan_changes as changes
from clubdesk.operations import loan_printing
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.voucher_printing import voucher
from clubdesk.store.loans import load_loan
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from tests.builders import TODAY, a_loan, a_member
from tests.operations.test_printing import text_of

FEBRUARY, MARCH, APRIL = (date(2025, month, 17) for month in (2, 3, 4))
ILL = Decision(decided_on=MARCH, reason="Ốm dài ngày", votes=Votes(31, 2, 1))
HEIR = "Lò Thị Con Mẫu"

pytestmark = pytest.mark.usefixtures("open_club")


@pytest.fixture
def loan() -> Loan:
    return a_loan(a_member())


def test_the_schedule_is_the_one_that_holds_on_the_day(loan: Loan) -> None:
    changes.extend(loan.id, on=MARCH, extension=Extension(more_rows=3), decision=ILL, today=TODAY)
    before = text_of(loan_printing.schedule(loan.id, on=FEBRUARY, printed_on=TODAY))
    after = text_of(loan_printing.schedule(loan.id, on=TODAY, printed_on=TODAY))
    new_rows = schedule_on(load_loan(loan.id), TODAY)
    assert format_date(loan.rows[-1].due) in before
    assert format_date(new_rows[-1].due) not in before
    for row in new_rows:
        assert f"{format_date(row.due)} {format_amount(row.principal)} {format_amount(row.interest)}" in after
    note = text_of(loan_printing.debt_note(loan.id, printed_on=TODAY))
    assert format_date(new_rows[-1].due) not in note


def test_an_extra_payment_that_takes_rows_off_leaves_them_off_the_card(loan: Loan) -> None:
    record_repayment(loan.id, amount=1_550_000, paid_on=FEBRUARY, today=TODAY, extra=ExtraUse.FEWER_ROWS)
    said = text_of(loan_printing.borrower_card(loan.id, on=TODAY, printed_on=TODAY))
    assert format_date(loan.rows[7].due) in said
    assert format_date(loan.rows[8].due) not in said


def test_papers_name_whoever_owes_the_loan_on_their_day(loan: Loan) -> None:
    heir = a_member(HEIR)
    changes.take_over(loan.id, on=MARCH, member_id=heir.id, decision=ILL, today=TODAY)
    letter = text_of(loan_printing.overdue_letter(loan.id, on=TODAY, printed_on=TODAY))
    sheet = text_of(loan_printing.collection_sheet(on=TODAY, printed_on=TODAY))
    statement = text_of(loan_printing.member_statement(heir.id, on=TODAY, printed_on=TODAY))
    assert HEIR in letter
    assert HEIR in sheet
    assert loan.code in statement
    assert HEIR not in text_of(loan_printing.debt_note(loan.id, printed_on=TODAY))
    assert HEIR not in text_of(loan_printing.collection_sheet(on=FEBRUARY, printed_on=TODAY))
    paid = record_repayment(loan.id, amount=100_000, paid_on=TODAY, today=TODAY)
    assert HEIR in text_of(voucher(paid.entry_id, printed_on=TODAY))


def test_nothing_is_late_while_a_loan_is_frozen(loan: Loan) -> None:
    changes.freeze(loan.id, on=MARCH, until=date(2025, 8, 31), decision=ILL, today=TODAY)
    with pytest.raises(NothingOverdue):
        loan_printing.overdue_letter(loan.id, on=TODAY, printed_on=TODAY)


def test_what_is_waived_is_asked_for_no_more(loan: Loan) -> None:
    changes.waive_interest(loan.id, on=MARCH, amount=60_000, decision=ILL, today=TODAY)
    rows = unpaid(load_loan(loan.id), MARCH)
    assert [row.interest for row in rows] == [0, 40_000]
    assert sum(row.amount for row in rows) == position(load_loan(loan.id), MARCH).due
