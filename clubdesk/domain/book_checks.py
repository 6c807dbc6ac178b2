"""What the rows of a club's books must agree on between them (lending_rules 1 to 3 and 7)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from clubdesk.domain.book_money import check_cash, check_owed
from clubdesk.domain.book_people import (
    SkippedRows,
    check_loan_facts,
    check_loans,
    check_members,
    repeated,
    shown_day,
)
from clubdesk.domain.books import Column, HistoryBooks, Sheet
from clubdesk.domain.complaints import Complaint, Expected, Fault, Findings, sort_findings
from clubdesk.domain.meetings import Presence


def check_books(books: HistoryBooks, *, today: date, skipped: SkippedRows | None = None) -> Findings:
    """Everything that is wrong or doubtful between the rows, all of it, in the order of the sheets.

    Same-day facts are judged at the end of their day, so their order in the sheets does not matter.
    """
    left_out = skipped or SkippedRows()
    found: list[Complaint] = [
        *_check_days(books, today),
        *check_members(books.members, left_out),
        *check_loans(books, left_out),
        *check_loan_facts(books, left_out),
        *_check_meetings(books),
        *_check_attendance(books, left_out),
        *_check_funds(books),
        *check_owed(books),
        *check_cash(books),
    ]
    return sort_findings(found, sheets=Sheet)


_DatedCell = tuple[Sheet, int, Column, date]


def _dated_cells(books: HistoryBooks) -> Iterator[_DatedCell]:
    for member in books.members:
        yield Sheet.MEMBERS, member.row, Column.JOINED, member.details.joined_on
        if member.details.left_on:
            yield Sheet.MEMBERS, member.row, Column.LEFT, member.details.left_on
    for loan in books.loans:
        yield Sheet.LOANS, loan.row, Column.LENT_ON, loan.lent_on
    dated = (
        (Sheet.REPAYMENTS, books.repayments),
        (Sheet.WRITE_OFFS, books.write_offs),
        (Sheet.MEETINGS, books.meetings),
        (Sheet.ATTENDANCE, books.attendance),
        (Sheet.MONEY, books.money),
    )
    for sheet, rows in dated:
        for row in rows:
            yield sheet, row.row, Column.DAY, row.day


def _check_days(books: HistoryBooks, today: date) -> Iterator[Complaint]:
    founded = books.club.founded_on or date.min
    for sheet, row, column, day in _dated_cells(books):
        # The lists of a meeting before the founding are doubted once, by the meeting itself.
        if day <= today and (founded <= day or sheet is Sheet.ATTENDANCE):
            continue
        fault = Fault.DATE_AFTER_TODAY if day > today else Fault.BEFORE_FOUNDING
        expected = Expected(day=today if day > today else founded)
        yield Complaint(
            sheet=sheet, row=row, column=column, value=shown_day(day), fault=fault, expected=expected
        )


def _check_meetings(books: HistoryBooks) -> Iterator[Complaint]:
    days = ((meeting.row, shown_day(meeting.day)) for meeting in books.meetings)
    yield from repeated(Sheet.MEETINGS, Column.DAY, days, Fault.DUPLICATE_MEETING)
    listed = Counter(row.day for row in books.attendance if row.presence is Presence.PRESENT)
    for meeting in books.meetings:
        if meeting.present is None:
            continue
        here = Complaint(
            sheet=Sheet.MEETINGS,
            row=meeting.row,
            column=Column.PRESENT,
            value=str(meeting.present),
            fault=Fault.ATTENDANCE_DIFFERS,
        )
        if books.attendance and listed[meeting.day] != meeting.present:
            yield replace(here, expected=Expected(amount=listed[meeting.day]))
        if meeting.total is not None and meeting.present > meeting.total:
            fault = Fault.MORE_PRESENT_THAN_MEMBERS
            yield replace(here, fault=fault, expected=Expected(amount=meeting.total))


def _check_attendance(books: HistoryBooks, skipped: SkippedRows) -> Iterator[Complaint]:
    members = {member.code for member in books.members} | skipped.members
    meeting_days = {meeting.day for meeting in books.meetings} | skipped.meeting_days
    first_rows: dict[tuple[date, str], int] = {}
    for row in books.attendance:
        here = Complaint(
            sheet=Sheet.ATTENDANCE,
            row=row.row,
            column=Column.MEMBER,
            value=row.member_code,
            fault=Fault.UNKNOWN_MEMBER,
        )
        if row.member_code not in members:
            yield here
        if row.day not in meeting_days:
            yield replace(here, column=Column.DAY, value=shown_day(row.day), fault=Fault.NO_MEETING)
        first = first_rows.setdefault((row.day, row.member_code), row.row)
        if first != row.row:
            expected = Expected(amount=first, day=row.day)
            yield replace(here, fault=Fault.DUPLICATE_ATTENDANCE, expected=expected)


def _check_funds(books: HistoryBooks) -> Iterator[Complaint]:
    for row in books.money:
        if row.fund not in books.funds:
            yield Complaint(
                sheet=Sheet.MONEY,
                row=row.row,
                column=Column.FUND,
                value=row.fund,
                fault=Fault.UNKNOWN_FUND,
                expected=Expected(choices=books.funds),
            )
