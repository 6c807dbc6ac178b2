"""Gathering what the papers of lending say: of one loan, one borrower, the collection at one meeting."""

from dataclasses import replace
from datetime import date
from functools import partial

from clubdesk.domain.arrears import unpaid
from clubdesk.domain.collections import CollectionRow
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ledger import LENDING_KINDS, Series
from clubdesk.domain.loan_errors import BeforeDisbursement, LoanClosed, LoanNotFound, NothingOverdue
from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Member
from clubdesk.domain.positions import position
from clubdesk.domain.repayments import split_payoff
from clubdesk.domain.versions import schedule_on
from clubdesk.operations.application_printing import application_paper
from clubdesk.operations.clubs import control_code
from clubdesk.operations.collections import collection_on
from clubdesk.operations.ledger_lines import ledger_lines
from clubdesk.operations.loan_facts import leader_of, loan_facts, person
from clubdesk.operations.printing import Paper, club_heading, lent_by, paper_name
from clubdesk.operations.second_acts import waiting_words
from clubdesk.reports.borrower_card import BorrowerCard, draw_borrower_card
from clubdesk.reports.collection_sheet import CollectionLine, CollectionSheet, draw_collection_sheet
from clubdesk.reports.debt_note import DebtNote, draw_debt_note
from clubdesk.reports.heading import ClubHeading
from clubdesk.reports.loan_application import Decision, LoanApplication, Opinion, draw_loan_application
from clubdesk.reports.loan_statement import LoanStatement, draw_loan_statement
from clubdesk.reports.member_statement import LoanTaken, MemberStatement, draw_member_statement
from clubdesk.reports.overdue_letter import LateRow, OverdueLetter, draw_overdue_letter
from clubdesk.reports.payoff_quote import PayoffQuote, draw_payoff_quote
from clubdesk.reports.repayment_schedule import RepaymentSchedule, draw_repayment_schedule
from clubdesk.store import applications, clubs, ledger, loans, members

BLANK_ROWS = 25
"""What fills both sides of a blank collection sheet."""


def find_loan(code: str) -> int:
    """The id of the loan of a code.

    Raises:
        LoanNotFound: there is none.
    """
    loan_id = loans.find_code(code.strip().upper())
    if loan_id is None:
        raise LoanNotFound(code=code)
    return loan_id


def application(loan_id: int | None = None, *, on: date | None, printed_on: date) -> Paper:
    """The application for a loan: of one that was lent, as far as known, or the blank form."""
    if loan_id is None:
        paper = LoanApplication(club=_unsigned_heading(printed_on), on=on, printed_on=printed_on)
        subject = "mau trong"
    else:
        paper = _filled_application(loan_id, on=on, printed_on=printed_on)
        subject = loans.load_loan(loan_id).code
    return Paper(
        "Đơn xin vay vốn", paper_name("Don xin vay von", subject), partial(draw_loan_application, paper)
    )


def _filled_application(loan_id: int, *, on: date | None, printed_on: date) -> LoanApplication:
    loan = loans.load_loan(loan_id)
    for stored in applications.load_applications_of(loan.member_id):
        if stored.loan_id == loan_id:
            return application_paper(stored, printed_on=printed_on)
    terms, borrower = loan.terms, members.load_member(loan.member_id)
    facts = loan_facts(loan, borrower, terms.disbursed_on)
    decided_on = facts.agreed_on or terms.disbursed_on
    leader = leader_of(borrower, decided_on)
    decision = Decision(
        on=facts.agreed_on, agrees=True, amount=terms.principal, months=terms.months, rate=terms.rate
    )
    return LoanApplication(
        club=club_heading(decided_on),
        on=on,
        printed_on=printed_on,
        borrower=facts.borrower,
        amount=terms.principal,
        purpose=facts.purpose,
        months=terms.months,
        pattern=terms.pattern,
        leader=Opinion(name=leader),
        decision=decision,
    )


def debt_note(loan_id: int, *, printed_on: date) -> Paper:
    """The acknowledgement of debt of a loan, dated on the day it was paid out, or brought in.

    Raises:
        LoanClosed: the loan was taken back.
    """
    on = loans.load_loan(loan_id).begins_on
    loan, borrower = _standing_loan(loan_id, on)
    entries = ledger.load_loan_entries([loan_id])[loan_id]
    paid_out = (one.voucher for one in entries if one.entry.kind in LENDING_KINDS)
    voucher = next((str(number) for number in paid_out if number.series is Series.PAYMENT), "")
    paper = DebtNote(
        club=club_heading(on),
        on=on,
        is_brought_in=loan.opening is not None,
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        rows=loan.rows,
        fund=clubs.load_income_fund().name,
        voucher=voucher,
        leader=leader_of(borrower, on),
    )
    return Paper("Giấy nhận nợ", paper_name("Giay nhan no", loan.code), partial(draw_debt_note, paper))


def schedule(loan_id: int, *, on: date, printed_on: date) -> Paper:
    """The schedule of a loan as it holds on a day.

    Raises:
        BeforeDisbursement, LoanClosed: the loan is not yet paid out on that day, or was taken back.
    """
    loan, borrower = _standing_loan(loan_id, on)
    paper = RepaymentSchedule(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        rows=schedule_on(loan, on),
    )
    return Paper("Lịch trả nợ", paper_name("Lich tra no", loan.code), partial(draw_repayment_schedule, paper))


def borrower_card(loan_id: int, *, on: date, printed_on: date) -> Paper:
    """The card on which a borrower has each payment written and signed for.

    Raises:
        BeforeDisbursement, LoanClosed: the loan is not yet paid out on that day, or was taken back.
    """
    loan, borrower = _standing_loan(loan_id, on)
    paper = BorrowerCard(
        club=club_heading(on),
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        rows=schedule_on(loan, on),
    )
    return Paper(
        "Thẻ theo dõi vay vốn", paper_name("The vay von", loan.code), partial(draw_borrower_card, paper)
    )


def payoff_quote(loan_id: int, *, on: date, printed_on: date) -> Paper:
    """The figure that closes a loan on a day.

    Raises:
        BeforeDisbursement, LoanClosed, NotWithLaterPayments: there is nothing to pay off that day.
    """
    loan, borrower = _loan(loan_id, on)
    started = clubs.load_rules(on).started_period
    split = split_payoff(loan, on, started=started)
    due = min(position(loan, on).interest_due, split.interest)
    paper = PayoffQuote(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        outstanding=split.principal,
        interest_due=due,
        interest_started=split.interest - due,
        started=started,
    )
    name = paper_name("Tinh tat toan", f"{loan.code} {on:%Y-%m-%d}")
    return Paper("Phiếu tính tất toán", name, partial(draw_payoff_quote, paper))


def loan_statement(loan_id: int, *, on: date, printed_on: date) -> Paper:
    """Every movement of a loan up to a day.

    Raises:
        BeforeDisbursement: the loan is not yet paid out on that day.
    """
    loan, borrower = _loan(loan_id, on)
    _check_lent(loan, on)
    paper = LoanStatement(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        lines=ledger_lines(loan, ledger.load_loan_entries([loan_id])[loan_id], on),
        position=position(loan, on),
    )
    name = paper_name("Sao ke", f"{loan.code} {on:%Y-%m-%d}")
    return Paper("Sao kê khoản vay", name, partial(draw_loan_statement, paper))


def member_statement(member_id: int, *, on: date, printed_on: date) -> Paper:
    """Every loan that a member took up to a day, or took over."""
    member = members.load_member(member_id)
    taken = [loan for loan in lent_by(on) if loan.debtor(on) == member.id]
    paper = MemberStatement(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        member=person(member, on),
        loans=tuple(
            LoanTaken(
                code=loan.code,
                terms=loan.terms,
                purpose=loans.load_purpose(loan.id)[0],
                position=position(loan, on),
            )
            for loan in taken
        ),
    )
    name = paper_name("Sao ke", f"{member.code} {on:%Y-%m-%d}")
    return Paper("Sao kê thành viên", name, partial(draw_member_statement, paper))


def collection_sheet(*, on: date | None, printed_on: date) -> Paper:
    """What is asked at the meeting of a day, in roll order; without a day, a blank sheet to write on."""
    rows = collection_on(on) if on else ()
    paper = CollectionSheet(
        club=club_heading(on) if on else _unsigned_heading(printed_on),
        on=on,
        printed_on=printed_on,
        control_code=control_code() if on else None,
        lines=tuple(map(_collection_line, rows)),
        people=len({row.member_id for row in rows}),
        blank_rows=BLANK_ROWS,
        waiting=waiting_words() if on else (),
    )
    subject = f"{on:%Y-%m-%d}" if on else "mau trong"
    return Paper(
        "Danh sách thu nợ và phí", paper_name("Thu no", subject), partial(draw_collection_sheet, paper)
    )


def _collection_line(row: CollectionRow) -> CollectionLine:
    return CollectionLine(
        name=row.name,
        group=row.group,
        code=row.loan_code,
        dues=row.dues,
        principal_late=row.principal_late,
        interest_late=row.interest_late,
        principal_due=row.principal_due,
        interest_due=row.interest_due,
        taken=row.taken,
    )


def overdue_letter(loan_id: int, *, on: date, printed_on: date) -> Paper:
    """The letter about what is overdue on a loan, with what to bring to the next meeting.

    Raises:
        BeforeDisbursement, NothingOverdue: there is nothing to write about.
    """
    letter = overdue_letter_of(loan_id, on=on, printed_on=printed_on)
    name = paper_name("Bao no qua han", f"{letter.loan.code} {on:%Y-%m-%d}")
    return Paper("Giấy báo nợ quá hạn", name, partial(draw_overdue_letter, letter))


def overdue_letter_of(loan_id: int, *, on: date, printed_on: date) -> OverdueLetter:
    """What that letter says; raises as it does."""
    loan, borrower = _loan(loan_id, on)
    _check_lent(loan, on)
    late = [row for row in unpaid(loan, on) if row.is_late]
    if not late:
        raise NothingOverdue(code=loan.code, on=on)
    meeting = _next_meeting(on)
    return OverdueLetter(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loan=loan_facts(loan, borrower, on),
        rows=tuple(
            LateRow(
                due=row.due, principal=row.principal, interest=row.interest, days_late=(on - row.due).days
            )
            for row in late
        ),
        outstanding=position(loan, on).outstanding,
        meeting=meeting,
        asked=position(loan, meeting, days_ahead=clubs.load_rules(on).days_ahead).due,
    )


def _next_meeting(on: date) -> date:
    """The club's usual meeting day after a day."""
    kept_day = clubs.load_profile().meeting_day
    this_month = month_after(on, 0, kept_day=kept_day)
    return this_month if this_month > on else month_after(on, 1, kept_day=kept_day)


def _unsigned_heading(on: date) -> ClubHeading:
    """The heading of a blank form, which may lie in a drawer until others hold the posts."""
    return replace(club_heading(on), chair="", vice="", accountant="", treasurer="")


def _loan(loan_id: int, on: date) -> tuple[Loan, Member]:
    """A loan and who owes it on a day."""
    loan = loans.load_loan(loan_id)
    return loan, members.load_member(loan.debtor(on))


def _standing_loan(loan_id: int, on: date) -> tuple[Loan, Member]:
    loan, borrower = _loan(loan_id, on)
    _check_lent(loan, on)
    if loan.cancelled_on:
        raise LoanClosed(code=loan.code)
    return loan, borrower


def _check_lent(loan: Loan, on: date) -> None:
    if on < loan.begins_on:
        raise BeforeDisbursement(on=on, disbursed_on=loan.begins_on)
