"""Fictitious papers of lending, in their shortest and longest forms."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from clubdesk.domain.births import Birth
from clubdesk.domain.ledger import EntryKind, Series
from clubdesk.domain.loans import Position
from clubdesk.domain.members import Sex
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.schedules import Pattern, schedule
from clubdesk.reports.borrower_card import BorrowerCard
from clubdesk.reports.collection_sheet import CollectionLine, CollectionSheet
from clubdesk.reports.debt_note import DebtNote
from clubdesk.reports.loan_application import Decision, LoanApplication, Opinion
from clubdesk.reports.loan_statement import LoanStatement
from clubdesk.reports.member_statement import LoanTaken, MemberStatement
from clubdesk.reports.overdue_letter import LateRow, OverdueLetter
from clubdesk.reports.parties import Person
from clubdesk.reports.payoff_quote import PayoffQuote
from clubdesk.reports.repayment_schedule import RepaymentSchedule
from clubdesk.reports.voucher import Cause, Part, Voucher
from tests.reports.papers import (
    CLUB,
    CODE,
    DAY,
    LARGEST_SUM,
    LONGEST_NAME,
    NAMES,
    PRINTED_ON,
    ledger_loan,
    loan_facts,
    terms,
)

HEIR = Person(
    name=LONGEST_NAME,
    sex=Sex.MALE,
    birth=Birth(1978, 3, 5),
    citizen_id="001078123018",
    address="số nhà 12, ngõ 45, thôn Mẫu, xã Mẫu Sơn",
)
PLAN = "Mua hai lợn nái & 20 gà, chuồng đã có; vốn tự có 3.000.000 đ; bán lợn con tháng 9. " * 4


def repayment_schedule(rows: int = 10, *, borrower: str = "Lò Thị Sen") -> RepaymentSchedule:
    """A schedule of `rows` rows."""
    return RepaymentSchedule(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=loan_facts(rows, borrower=borrower),
        rows=schedule(terms(rows)),
    )


def borrower_card(rows: int = 10, *, borrower: str = "Lò Thị Sen") -> BorrowerCard:
    """A card of `rows` rows."""
    return BorrowerCard(
        club=CLUB,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=loan_facts(rows, borrower=borrower),
        rows=schedule(terms(rows)),
    )


def debt_note(rows: int = 10, *, borrower: str = "Lò Thị Sen", heir: Person = HEIR) -> DebtNote:
    """A note with a schedule of `rows` rows and an heir."""
    return DebtNote(
        club=CLUB,
        on=date(2025, 1, 17),
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=loan_facts(rows, borrower=borrower),
        rows=schedule(terms(rows)),
        fund="Quỹ tăng thu nhập",
        voucher="PC 2025/004",
        leader="Giàng A Mẫu",
        heir=heir,
        relation="con trai" if heir.name else "",
    )


def application(*, borrower: str = "Lò Thị Sen", plan: str = PLAN) -> LoanApplication:
    """An application that went all the way to the meeting."""
    return LoanApplication(
        club=CLUB,
        on=date(2025, 1, 5),
        printed_on=PRINTED_ON,
        borrower=loan_facts(borrower=borrower).borrower,
        amount=LARGEST_SUM,
        purpose="chăn nuôi <lợn> & gà",
        plan=plan.strip(),
        months=60,
        pattern=Pattern.INTEREST_THEN_BULLET,
        heir=HEIR,
        relation="con trai",
        leader=Opinion(agrees=True, words="Hoàn cảnh đúng như đơn", on=date(2025, 1, 6), name="Giàng A Mẫu"),
        board=Opinion(agrees=False, words="Xin giảm số tiền", on=date(2025, 1, 10)),
        decision=Decision(
            on=date(2025, 1, 15),
            votes=(45, 3, 2),
            agrees=True,
            amount=2_000_000_000,
            months=48,
            rate=terms().rate,
        ),
    )


def blank_application() -> LoanApplication:
    """The form to write on."""
    return LoanApplication(club=CLUB, on=None, printed_on=PRINTED_ON)


def receipt(
    *, party: str = "Lò Thị Sen", address: str = "Tổ 3, thôn Mẫu", interest: int = 28_000, copies: int = 2
) -> Voucher:
    """A repayment of 500.000 đ principal and the interest, a part of which goes to a reserve."""
    return Voucher(
        club=CLUB,
        series=Series.RECEIPT,
        number="PT 2025/012",
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        party=party,
        party_code="TV017",
        address=address,
        cause=Cause(kind=EntryKind.REPAYMENT, loan_code="TV017-031"),
        parts=(
            Part("gốc", 500_000, "Quỹ tăng thu nhập"),
            Part("lãi", interest - interest // 4, "Quỹ hoạt động"),
            Part("lãi", interest // 4, "Quỹ dự phòng"),
        ),
        outstanding=3_000_000,
        copies=copies,
    )


def payment(cause: Cause, *, amount: int = LARGEST_SUM, party: str = LONGEST_NAME) -> Voucher:
    """A payment out of the lending fund."""
    return replace(
        receipt(party=party),
        series=Series.PAYMENT,
        number="PC 2025/004",
        cause=cause,
        parts=(Part("gốc", amount, "Quỹ tăng thu nhập"),),
        outstanding=None,
    )


def collection_sheet(rows: int) -> CollectionSheet:
    """A sheet of `rows` people, some of them late, some without a loan."""
    lines = tuple(
        CollectionLine(
            name=NAMES[n % len(NAMES)],
            group=f"Tổ {n % 9}",
            code="" if n % 4 == 2 else f"TV{n:03d}-{n:03d}",
            dues=n % 2 * 10_000,
            taken=n % 5 * 1_000,
            principal_late=n % 3 * 500_000,
            interest_late=n % 3 * 24_000,
            principal_due=LARGEST_SUM if n == 1 else 500_000 + n,
            interest_due=18_494_000 if n == 1 else 40_000 + n,
        )
        for n in range(1, rows + 1)
    )
    return CollectionSheet(
        club=CLUB, on=DAY, printed_on=PRINTED_ON, control_code=CODE, lines=lines, people=rows
    )


def blank_collection_sheet(rows: int = 25) -> CollectionSheet:
    """A sheet to write on."""
    return CollectionSheet(club=CLUB, on=None, printed_on=PRINTED_ON, control_code=None, blank_rows=rows)


def overdue_letter(rows: int = 2, *, borrower: str = "Lò Thị Sen") -> OverdueLetter:
    """A letter about `rows` due dates, the first 120 days ago."""
    late = tuple(
        LateRow(
            due=DAY - timedelta(days=120 - n),
            principal=LARGEST_SUM if n == 0 else 500_000,
            interest=40_000 + n,
            days_late=120 - n,
        )
        for n in range(rows)
    )
    return OverdueLetter(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=loan_facts(borrower=borrower),
        rows=late,
        outstanding=LARGEST_SUM,
        meeting=date(2025, 7, 17),
        asked=LARGEST_SUM + 1_564_000,
    )


def payoff_quote(started: StartedPeriod = StartedPeriod.FULL, *, borrower: str = "Lò Thị Sen") -> PayoffQuote:
    """A quote with interest of the started period."""
    return PayoffQuote(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=loan_facts(borrower=borrower),
        outstanding=LARGEST_SUM,
        interest_due=24_000,
        interest_started=18_494_000,
        started=started,
    )


def some_position(**changes: Any) -> Position:  # noqa: ANN401
    """A loan on which something is overdue, with some of it changed."""
    usual = Position(
        outstanding=3_000_000,
        principal_due=1_000_000,
        principal_overdue=500_000,
        interest_due=64_000,
        principal_paid=2_000_000,
        interest_paid=136_000,
        interest_waived=0,
        written_off=0,
        days_late=31,
        is_frozen=False,
    )
    return replace(usual, **changes)


def loan_statement(rows: int = 5, *, borrower: str = "Lò Thị Sen", **changes: Any) -> LoanStatement:  # noqa: ANN401
    """A statement with `rows` movements."""
    told = ledger_loan(rows, borrower=borrower)
    return LoanStatement(
        club=CLUB,
        on=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        loan=told.facts,
        lines=told.lines,
        position=some_position(**changes),
    )


def member_statement(rows: int = 3, *, member: str = "Lò Thị Sen") -> MemberStatement:
    """A statement with `rows` loans."""
    facts = loan_facts(borrower=member)
    taken = tuple(
        LoanTaken(
            code=f"TV017-{n:03d}",
            terms=terms(12, principal=LARGEST_SUM if n == 1 else 5_000_000),
            purpose=facts.purpose,
            position=some_position(outstanding=LARGEST_SUM if n == 1 else 0, written_off=n % 2 * 100_000),
        )
        for n in range(1, rows + 1)
    )
    return MemberStatement(
        club=CLUB, on=DAY, printed_on=PRINTED_ON, control_code=CODE, member=facts.borrower, loans=taken
    )
