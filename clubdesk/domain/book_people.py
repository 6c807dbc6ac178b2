"""What a club's books say of members and loans, checked row against row: codes, days, numbers and terms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.books import BookLoan, BookMember, Column, HistoryBooks, Sheet, terms_of
from clubdesk.domain.citizen_numbers import citizen_doubts
from clubdesk.domain.complaints import Complaint, Expected, Fault
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import FirstDueTooEarly
from clubdesk.domain.schedules import Pattern


@dataclass(frozen=True, slots=True)
class SkippedRows:
    """What rows already complained about would have named: it is not called unknown as well."""

    members: frozenset[str] = frozenset()
    loans: frozenset[str] = frozenset()
    meeting_days: frozenset[date] = frozenset()


def shown_day(day: date) -> str:
    """A day as the books write it, dd/mm/yyyy."""
    return f"{day:%d/%m}/{day.year:04d}"


def repeated(
    sheet: Sheet, column: Column, rows: Iterable[tuple[int, str]], fault: Fault, *, seen: Iterable[str] = ()
) -> Iterator[Complaint]:
    """Every value that stands in an earlier row already, or in a row left out (letter case apart)."""
    first_rows: dict[str, int | None] = {one.casefold(): None for one in seen}
    for row, value in rows:
        key = value.casefold()
        if key in first_rows:
            expected = Expected(amount=first_rows[key])
            yield Complaint(sheet=sheet, row=row, column=column, value=value, fault=fault, expected=expected)
        first_rows.setdefault(key, row)


def check_members(members: tuple[BookMember, ...], skipped: SkippedRows) -> Iterator[Complaint]:
    """Members: codes and citizen numbers given twice, left before joined, numbers that don't fit."""
    codes = ((member.row, member.code) for member in members)
    yield from repeated(Sheet.MEMBERS, Column.CODE, codes, Fault.DUPLICATE_CODE, seen=skipped.members)
    numbers = ((member.row, member.details.citizen_id) for member in members if member.details.citizen_id)
    yield from repeated(Sheet.MEMBERS, Column.CITIZEN, numbers, Fault.CITIZEN_REPEATED)
    for member in members:
        yield from _check_member(member)


def _check_member(member: BookMember) -> Iterator[Complaint]:
    details = member.details
    here = Complaint(sheet=Sheet.MEMBERS, row=member.row, fault=Fault.EMPTY)
    joined = Expected(day=details.joined_on)
    if details.left_on and details.left_on <= details.joined_on:
        left = shown_day(details.left_on)
        yield replace(here, column=Column.LEFT, value=left, fault=Fault.LEFT_BEFORE_JOINED, expected=joined)
    if details.birth is None:
        yield replace(here, column=Column.BIRTH, fault=Fault.NO_BIRTH)
    elif details.birth.year > details.joined_on.year:
        yield replace(
            here,
            column=Column.BIRTH,
            value=str(details.birth.year),
            fault=Fault.BORN_AFTER_JOINED,
            expected=joined,
        )
    if details.citizen_id:
        for doubt in citizen_doubts(details.citizen_id, sex=details.sex, birth=details.birth):
            yield replace(here, column=Column.CITIZEN, value=details.citizen_id, fault=doubt)


def check_loans(books: HistoryBooks, skipped: SkippedRows) -> Iterator[Complaint]:
    """Loans: codes given twice, unknown borrowers, loans outside the membership, impossible terms."""
    codes = ((loan.row, loan.code) for loan in books.loans)
    yield from repeated(Sheet.LOANS, Column.LOAN, codes, Fault.DUPLICATE_CODE, seen=skipped.loans)
    borrowers = {member.code: member for member in books.members}
    for loan in books.loans:
        here = Complaint(sheet=Sheet.LOANS, row=loan.row, fault=Fault.EMPTY)
        borrower = borrowers.get(loan.member_code)
        if borrower:
            yield from _check_membership(here, loan, borrower)
        elif loan.member_code not in skipped.members:
            yield replace(here, column=Column.MEMBER, value=loan.member_code, fault=Fault.UNKNOWN_MEMBER)
        yield from _check_terms(here, loan, books)


def _check_membership(here: Complaint, loan: BookLoan, borrower: BookMember) -> Iterator[Complaint]:
    lent = replace(here, column=Column.LENT_ON, value=shown_day(loan.lent_on))
    details = borrower.details
    if loan.lent_on < details.joined_on:
        expected = Expected(day=details.joined_on, code=borrower.code)
        yield replace(lent, fault=Fault.BEFORE_JOINED, expected=expected)
    if details.left_on and loan.lent_on >= details.left_on:
        expected = Expected(day=details.left_on, code=borrower.code)
        yield replace(lent, fault=Fault.AFTER_LEFT, expected=expected)


def _check_terms(here: Complaint, loan: BookLoan, books: HistoryBooks) -> Iterator[Complaint]:
    if loan.principal_every != 1 and loan.pattern is not Pattern.EQUAL_PRINCIPAL:
        every = str(loan.principal_every)
        yield replace(here, column=Column.PRINCIPAL_EVERY, value=every, fault=Fault.PRINCIPAL_EVERY_IGNORED)
    try:
        terms_of(loan, books.rules)
    except FirstDueTooEarly as early:
        yield replace(
            here,
            column=Column.FIRST_DUE,
            value=shown_day(early.first_due),
            fault=Fault.FIRST_DUE_TOO_EARLY,
            expected=Expected(day=early.disbursed_on),
        )
    except ClubError:
        yield replace(here, value=loan.code, fault=Fault.IMPOSSIBLE_TERMS)


def check_loan_facts(books: HistoryBooks, skipped: SkippedRows) -> Iterator[Complaint]:
    """Repayments and write-offs: of an unknown loan, or before their loan."""
    loans = {loan.code: loan for loan in books.loans}
    for sheet, facts in ((Sheet.REPAYMENTS, books.repayments), (Sheet.WRITE_OFFS, books.write_offs)):
        for fact in facts:
            here = Complaint(sheet=sheet, row=fact.row, fault=Fault.EMPTY)
            loan = loans.get(fact.loan_code)
            if loan and fact.day < loan.lent_on:
                yield replace(
                    here,
                    column=Column.DAY,
                    value=shown_day(fact.day),
                    fault=Fault.BEFORE_LOAN,
                    expected=Expected(day=loan.lent_on, code=loan.code),
                )
            if not loan and fact.loan_code not in skipped.loans:
                yield replace(here, column=Column.LOAN, value=fact.loan_code, fault=Fault.UNKNOWN_LOAN)
