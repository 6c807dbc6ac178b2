"""Gathering the papers about what is late: the list of overdue loans, the letters to their borrowers."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from clubdesk.operations.clubs import control_code
from clubdesk.operations.lateness import lateness
from clubdesk.operations.loan_printing import overdue_letter_of
from clubdesk.operations.loans import LoanLine
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.late_list import LateList, LateLoan, draw_late_list
from clubdesk.reports.overdue_letter import draw_overdue_letters


def late_list(*, on: date, printed_on: date) -> Paper:
    """The loans that are overdue on a day, the latest first, with their ages and PAR30."""
    late = lateness(on)
    paper = LateList(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loans=tuple(_late_loan(line) for line in late.overdue),
        ages=late.ages,
        long_late=late.long_late,
        outstanding=late.outstanding,
        par30=late.par30,
    )
    return Paper(
        "Danh sách nợ quá hạn", paper_name("No qua han", f"{on:%Y-%m-%d}"), partial(draw_late_list, paper)
    )


def overdue_letters(loan_ids: Sequence[int], *, on: date, printed_on: date) -> Paper:
    """The letters about what is overdue on some loans, one after another.

    Raises:
        BeforeDisbursement, NothingOverdue: there is nothing to write about on one of them.
    """
    letters = [overdue_letter_of(loan_id, on=on, printed_on=printed_on) for loan_id in loan_ids]
    name = paper_name("Bao no qua han", f"{on:%Y-%m-%d}")
    return Paper("Giấy báo nợ quá hạn", name, partial(draw_overdue_letters, letters))


def _late_loan(line: LoanLine) -> LateLoan:
    now, details = line.position, line.borrower.details
    return LateLoan(
        borrower=line.borrower.name,
        group=details.group,
        phone=details.phone,
        code=line.loan.code,
        days_late=now.days_late,
        outstanding=now.outstanding,
        overdue=now.principal_overdue,
        interest_due=now.interest_due,
    )
