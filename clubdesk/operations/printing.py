"""Gathering what a paper says; the print room, which is slow to load, draws it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.members import Member
from clubdesk.domain.positions import position
from clubdesk.domain.posts import Role
from clubdesk.operations.clubs import control_code
from clubdesk.operations.ledger_lines import ledger_loan
from clubdesk.operations.posts import signing_names
from clubdesk.operations.roll import load_roll, narrowed
from clubdesk.operations.safe_writing import write_whole
from clubdesk.reports.heading import ClubHeading
from clubdesk.reports.loan_ledger import LoanLedger, draw_loan_ledger
from clubdesk.reports.loan_list import ListedLoan, LoanList, draw_loan_list
from clubdesk.reports.member_list import (
    ROLL_COLUMNS,
    TITLE,
    PeopleList,
    chosen_columns,
    draw_people_list,
    roll_counts,
    roll_subtitle,
    usual_signers,
)
from clubdesk.store import clubs, ledger, loans, members
from clubdesk.text.names import fold


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper ready to draw: its title, the name its file would take, and how it is drawn as a PDF."""

    title: str
    file_name: str
    draw: Callable[[BinaryIO], None]

    def save(self, path: Path) -> None:
        """Write the PDF whole or not at all; an older PDF of that name gives way.

        Raises:
            FileExists: the name is that of some other kind of file, like the club's own.
            FileNotWritable, NoRoomForFile: nothing was written.
        """
        drawn = BytesIO()
        self.draw(drawn)
        write_whole(path, lambda making: making.write_bytes(drawn.getvalue()))


def loan_ledger(*, on: date, printed_on: date, loan_id: int | None = None) -> Paper:
    """The loan ledger up to a day: one loan, or every loan paid out by then."""
    lent = lent_by(on) if loan_id is None else [loans.load_loan(loan_id)]
    entries = ledger.load_loan_entries([loan.id for loan in lent])
    people = {member.id: member for member in members.load_members()}
    paper = LoanLedger(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loans=tuple(ledger_loan(loan, people[loan.debtor(on)], entries[loan.id], on) for loan in lent),
    )
    subject = lent[0].code if loan_id is not None else f"{on:%Y-%m-%d}"
    return Paper("Sổ theo dõi cho vay", paper_name("So vay", subject), partial(draw_loan_ledger, paper))


def loan_list(*, on: date, printed_on: date) -> Paper:
    """The loans on which something is owed on a day, by the borrower's name."""
    people = {member.id: member for member in members.load_members()}
    order = {member_id: rank for rank, member_id in enumerate(people)}
    standing = [(loan, position(loan, on)) for loan in lent_by(on)]
    owed = [(loan, now) for loan, now in standing if now.outstanding or now.interest_due]
    owed.sort(key=lambda pair: (order[pair[0].debtor(on)], pair[0].id))
    paper = LoanList(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        loans=tuple(_listed_loan(loan, people[loan.debtor(on)], now) for loan, now in owed),
    )
    return Paper(
        "Danh sách khoản vay", paper_name("Khoan vay", f"{on:%Y-%m-%d}"), partial(draw_loan_list, paper)
    )


def member_list(*, on: date, printed_on: date) -> Paper:
    """The roll of a day, in Vietnamese order of names."""
    reading = load_roll(on)
    present = narrowed(reading)
    club = club_heading(on)
    paper = PeopleList(
        club=club,
        title=TITLE,
        subtitle=roll_subtitle(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        columns=chosen_columns(present, ROLL_COLUMNS),
        closing=roll_counts(reading.composition, reading.targets),
        signers=usual_signers(club),
        nothing="Chưa có thành viên nào",
    )
    return Paper(
        "Danh sách thành viên", paper_name("Thanh vien", f"{on:%Y-%m-%d}"), partial(draw_people_list, paper)
    )


def paper_name(subject: str, detail: str) -> str:
    """A name without diacritics, as every system and Zalo keeps it."""
    plain = fold(f"{subject} {detail}").replace("/", "-").replace(" ", "_")
    return f"{plain}.pdf"


def club_heading(on: date) -> ClubHeading:
    """The club as a paper of a day names it, with those who held the posts that day."""
    club, names = clubs.load_profile(), signing_names(on)
    return ClubHeading(
        name=club.name,
        village=club.hamlet,
        commune=club.commune,
        chair=names.get(Role.CHAIR, ""),
        vice=names.get(Role.VICE, ""),
        accountant=names.get(Role.ACCOUNTANT, ""),
        treasurer=names.get(Role.TREASURER, ""),
    )


def lent_by(on: date) -> list[Loan]:
    """The loans paid out by the end of a day and not taken back by then, the oldest first."""
    return [loan for loan in loans.load_loans(loans.find_all()) if was_lent(loan, on)]


def _listed_loan(loan: Loan, borrower: Member, now: Position) -> ListedLoan:
    return ListedLoan(
        code=loan.code,
        borrower=borrower.name,
        group=borrower.details.group,
        disbursed_on=loan.terms.disbursed_on,
        principal=loan.terms.principal,
        rate=loan.terms.rate,
        months=loan.terms.months,
        principal_paid=now.principal_paid,
        outstanding=now.outstanding,
        overdue=now.principal_overdue,
        interest_due=now.interest_due,
        days_late=now.days_late,
    )
