"""What each sheet of the history workbook holds: its columns, its words, and how one row becomes a value."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from clubdesk.domain.books import (
    BookAttendance,
    BookLoan,
    BookMeeting,
    BookMember,
    BookMoney,
    BookRepayment,
    BookWriteOff,
    Column,
    Direction,
    Sheet,
)
from clubdesk.domain.citizen_numbers import LENGTH, OLD_CARD_LENGTH
from clubdesk.domain.complaints import Fault
from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Household, MemberDetails, Sex
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.exchange.cells import (
    BLANK,
    Cell,
    amount,
    birth,
    choice,
    count,
    day,
    heading_key,
    percent,
    positive_amount,
    words,
)
from clubdesk.exchange.sheet_rows import SheetRow

C = Column
COLUMNS: dict[Sheet, tuple[Column, ...]] = {
    Sheet.MEMBERS: (
        *(C.CODE, C.NAME, C.SEX, C.BIRTH, C.CITIZEN, C.PHONE, C.GROUP, C.HOUSEHOLD),
        *(C.JOINED, C.LEFT, C.LEFT_REASON),
    ),
    Sheet.LOANS: (
        *(C.LOAN, C.MEMBER, C.LENT_ON, C.AMOUNT, C.RATE, C.BASE, C.PATTERN, C.MONTHS),
        *(C.PRINCIPAL_EVERY, C.FIRST_DUE),
    ),
    Sheet.REPAYMENTS: (C.DAY, C.LOAN, C.PRINCIPAL, C.INTEREST),
    Sheet.WRITE_OFFS: (C.DAY, C.LOAN, C.AMOUNT, C.REASON),
    Sheet.MEETINGS: (C.DAY, C.VENUE, C.PRESENT, C.TOTAL),
    Sheet.ATTENDANCE: (C.DAY, C.MEMBER, C.STATUS),
    Sheet.MONEY: (C.DAY, C.FUND, C.DIRECTION, C.KIND, C.AMOUNT, C.WORDS),
}
SEXES = {"Nam": Sex.MALE, "Nữ": Sex.FEMALE}
HOUSEHOLDS = {
    "Hộ nghèo": Household.POOR,
    "Hộ cận nghèo": Household.NEAR_POOR,
    "Hộ mới thoát nghèo": Household.NEWLY_ESCAPED,
    "Hộ có mức sống trung bình": Household.AVERAGE,
    "Không": Household.NONE,
}
BASES = {"Dư nợ giảm dần": Base.DECLINING, "Dư nợ ban đầu": Base.FLAT}
PATTERNS = {
    "Gốc đều": Pattern.EQUAL_PRINCIPAL,
    "Trả góp đều": Pattern.LEVEL,
    "Lãi tháng, gốc cuối kỳ": Pattern.INTEREST_THEN_BULLET,
    "Trả một lần cuối kỳ": Pattern.BULLET,
}
PRESENCES = {"Có mặt": Presence.PRESENT, "Vắng có lý do": Presence.EXCUSED, "Vắng": Presence.ABSENT}
DIRECTIONS = {"Thu": Direction.IN, "Chi": Direction.OUT}

MOST_MONTHS = 360
MOST_PEOPLE = 10_000
_MARKS = re.compile(r"[\s.'’-]")
_read_sex = choice(SEXES)
_read_household = choice(HOUSEHOLDS)
_read_base = choice(BASES)
_read_pattern = choice(PATTERNS)
_read_presence = choice(PRESENCES)
_read_direction = choice(DIRECTIONS)
_read_months = count(1, MOST_MONTHS)
_read_people = count(0, MOST_PEOPLE)


def _day_or_none(cell: Cell) -> date | None:
    return day(cell)


def _people_or_none(cell: Cell) -> int | None:
    return _read_people(cell)


def member(row: SheetRow) -> BookMember:
    """A row of Thành viên; raises nothing, a faulty row is noted in it."""
    details = MemberDetails(
        name=row.need(C.NAME, words, ""),
        sex=row.need(C.SEX, _read_sex, Sex.FEMALE),
        birth=row.may(C.BIRTH, lambda cell: birth(cell) or None, None),
        citizen_id=_digits(row, C.CITIZEN, _citizen_zeros),
        phone=_digits(row, C.PHONE, _phone_zeros),
        group=row.may(C.GROUP, words, ""),
        household=row.may(C.HOUSEHOLD, _read_household, Household.NONE),
        joined_on=row.need(C.JOINED, day, date.min),
        left_on=row.may(C.LEFT, _day_or_none, None),
        left_reason=row.may(C.LEFT_REASON, words, ""),
    )
    return BookMember(row=row.number, code=row.need(C.CODE, words, ""), details=details)


def _digits(row: SheetRow, column: Column, restore: Callable[[str], str]) -> str:
    """Digits kept as text; a number cell has lost its leading zeros, which are put back and told."""
    written = _MARKS.sub("", row.may(column, words, ""))
    if not row.cells.get(column, BLANK).is_number:
        return written
    restored = restore(written)
    if restored != written:
        row.complain(column, Fault.ZEROS_RESTORED)
    return restored


def _citizen_zeros(digits: str) -> str:
    # Codes of provinces begin with at most two zeros, those of the old nine-digit cards with one.
    full = LENGTH if len(digits) > OLD_CARD_LENGTH else OLD_CARD_LENGTH
    return digits.zfill(full) if full - len(digits) <= 2 else digits


def _phone_zeros(digits: str) -> str:
    return "0" + digits if len(digits) in (9, 10) and not digits.startswith("0") else digits


def loan(row: SheetRow) -> BookLoan:
    """A row of Khoản vay."""
    return BookLoan(
        row=row.number,
        code=row.need(C.LOAN, words, ""),
        member_code=row.need(C.MEMBER, words, ""),
        lent_on=row.need(C.LENT_ON, day, date.min),
        principal=row.need(C.AMOUNT, positive_amount, 1),
        percent=row.need(C.RATE, percent, Decimal(0)),
        base=row.need(C.BASE, _read_base, Base.DECLINING),
        pattern=row.need(C.PATTERN, _read_pattern, Pattern.EQUAL_PRINCIPAL),
        months=row.need(C.MONTHS, _read_months, 1),
        principal_every=row.may(C.PRINCIPAL_EVERY, _read_months, 1),
        first_due=row.may(C.FIRST_DUE, _day_or_none, None),
    )


def repayment(row: SheetRow) -> BookRepayment:
    """A row of Thu nợ; one of the two amounts may be blank."""
    if all(row.cells[column].is_blank for column in (C.PRINCIPAL, C.INTEREST)):
        row.complain(C.PRINCIPAL, Fault.EMPTY)
    paid = BookRepayment(
        row=row.number,
        day=row.need(C.DAY, day, date.min),
        loan_code=row.need(C.LOAN, words, ""),
        principal=row.may(C.PRINCIPAL, amount, 0),
        interest=row.may(C.INTEREST, amount, 0),
    )
    if not row.is_faulty and not paid.principal and not paid.interest:
        row.complain(C.PRINCIPAL, Fault.NOTHING_COLLECTED)
    return paid


def write_off(row: SheetRow) -> BookWriteOff:
    """A row of Xóa nợ."""
    return BookWriteOff(
        row=row.number,
        day=row.need(C.DAY, day, date.min),
        loan_code=row.need(C.LOAN, words, ""),
        amount=row.need(C.AMOUNT, positive_amount, 1),
        reason=row.may(C.REASON, words, ""),
    )


def meeting(row: SheetRow) -> BookMeeting:
    """A row of Sinh hoạt."""
    return BookMeeting(
        row=row.number,
        day=row.need(C.DAY, day, date.min),
        venue=row.may(C.VENUE, words, ""),
        present=row.may(C.PRESENT, _people_or_none, None),
        total=row.may(C.TOTAL, _people_or_none, None),
    )


def attendance(row: SheetRow) -> BookAttendance:
    """A row of Điểm danh."""
    return BookAttendance(
        row=row.number,
        day=row.need(C.DAY, day, date.min),
        member_code=row.need(C.MEMBER, words, ""),
        presence=row.need(C.STATUS, _read_presence, Presence.PRESENT),
    )


def money(row: SheetRow, *, funds: tuple[str, ...]) -> BookMoney:
    """A row of Thu chi; the funds are those the club has, another name is left as it is written."""
    names = {heading_key(fund): fund for fund in funds}
    fund = row.need(C.FUND, words, "")
    return BookMoney(
        row=row.number,
        day=row.need(C.DAY, day, date.min),
        fund=names.get(heading_key(fund), fund),
        direction=row.need(C.DIRECTION, _read_direction, Direction.IN),
        kind=row.may(C.KIND, words, ""),
        amount=row.need(C.AMOUNT, positive_amount, 1),
        words=row.may(C.WORDS, words, ""),
    )
