"""Printing from the Loans page; the print room is opened only when something is printed."""

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from clubdesk.text.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from clubdesk.operations.printing import Paper
    from clubdesk.ui.session import ClubSession


class LoanPaper(StrEnum):
    """The papers of one loan, in the order they are offered."""

    LEDGER = "ledger"
    SCHEDULE = "schedule"
    DEBT_NOTE = "debt-note"
    CARD = "card"
    STATEMENT = "statement"
    PAYOFF = "payoff"
    LETTER = "letter"
    APPLICATION = "application"


def paper_names() -> list[tuple[LoanPaper, str]]:
    """What each paper of a loan is called."""
    names = {
        LoanPaper.LEDGER: translate("Loans", "Loan ledger"),
        LoanPaper.SCHEDULE: translate("Loans", "Repayment schedule"),
        LoanPaper.DEBT_NOTE: translate("Loans", "Acknowledgement of debt"),
        LoanPaper.CARD: translate("Loans", "Borrower's card"),
        LoanPaper.STATEMENT: translate("Loans", "Statement of the loan"),
        LoanPaper.PAYOFF: translate("Loans", "Pay-off figure of today"),
        LoanPaper.LETTER: translate("Loans", "Letter about what is overdue"),
        LoanPaper.APPLICATION: translate("Loans", "Loan application"),
    }
    return list(names.items())


def print_loan(parent: "QWidget", session: "ClubSession", loan_id: int, paper: LoanPaper) -> None:
    """Show a paper of one loan as it prints today."""
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, _paper_of(loan_id, paper, session.today()))


def _paper_of(loan_id: int, paper: LoanPaper, today: date) -> "Paper":
    from clubdesk.operations import loan_printing as papers
    from clubdesk.operations.printing import loan_ledger

    match paper:
        case LoanPaper.LEDGER:
            return loan_ledger(on=today, printed_on=today, loan_id=loan_id)
        case LoanPaper.DEBT_NOTE:
            return papers.debt_note(loan_id, printed_on=today)
        case LoanPaper.APPLICATION:
            return papers.application(loan_id, on=None, printed_on=today)
    draw = {
        LoanPaper.SCHEDULE: papers.schedule,
        LoanPaper.CARD: papers.borrower_card,
        LoanPaper.STATEMENT: papers.loan_statement,
        LoanPaper.PAYOFF: papers.payoff_quote,
        LoanPaper.LETTER: papers.overdue_letter,
    }[paper]
    return draw(loan_id, on=today, printed_on=today)


def print_list(parent: "QWidget", session: "ClubSession") -> None:
    """Show the list of loans of today as it prints."""
    from clubdesk.operations.printing import loan_list
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, loan_list(on=today, printed_on=today))


def print_late_list(parent: "QWidget", session: "ClubSession") -> None:
    """Show the list of what is overdue today as it prints."""
    from clubdesk.operations.late_printing import late_list
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, late_list(on=today, printed_on=today))


def print_letters(parent: "QWidget", session: "ClubSession", loan_ids: "Sequence[int]") -> None:
    """Show the letters about what is overdue on some loans as they print."""
    from clubdesk.operations.late_printing import overdue_letters
    from clubdesk.ui.printing import preview_paper

    today = session.today()
    preview_paper(parent, overdue_letters(loan_ids, on=today, printed_on=today))


def print_receipt(parent: "QWidget", session: "ClubSession", entry_id: int) -> None:
    """Show one voucher as it prints."""
    from clubdesk.operations.voucher_printing import voucher
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, voucher(entry_id, printed_on=session.today()))


def print_application(parent: "QWidget", session: "ClubSession", application_id: int) -> None:
    """Show an application that was written down as it prints."""
    from clubdesk.operations.application_printing import stored_application
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, stored_application(application_id, printed_on=session.today()))


def print_blank_application(parent: "QWidget", session: "ClubSession") -> None:
    """Show the blank form of an application as it prints."""
    from clubdesk.operations.loan_printing import application
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, application(on=None, printed_on=session.today()))


def print_blank_collection(parent: "QWidget", session: "ClubSession") -> None:
    """Show the blank collection sheet as it prints."""
    from clubdesk.operations.loan_printing import collection_sheet
    from clubdesk.ui.printing import preview_paper

    preview_paper(parent, collection_sheet(on=None, printed_on=session.today()))
