"""A club's old books as values: what the rows of the history workbook say, each with the row it stands in."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.due_dates import one_period_after
from clubdesk.domain.funds import WHOLE
from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import MemberDetails
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern, Terms


class Sheet(StrEnum):
    """The eight sheets of the books, by their names."""

    CLUB = "Câu lạc bộ"
    MEMBERS = "Thành viên"
    LOANS = "Khoản vay"
    REPAYMENTS = "Thu nợ"
    WRITE_OFFS = "Xóa nợ"
    MEETINGS = "Sinh hoạt"
    ATTENDANCE = "Điểm danh"
    MONEY = "Thu chi"


class Column(StrEnum):
    """The columns of the sheets, by their headings."""

    CODE = "Mã"
    NAME = "Họ và tên"
    SEX = "Giới tính"
    BIRTH = "Ngày sinh"
    CITIZEN = "CCCD"
    PHONE = "Điện thoại"
    GROUP = "Tổ"
    HOUSEHOLD = "Diện hộ"
    JOINED = "Ngày vào"
    LEFT = "Ngày ra"
    LEFT_REASON = "Lý do ra"
    LOAN = "Mã vay"
    MEMBER = "Mã thành viên"
    LENT_ON = "Ngày vay"
    AMOUNT = "Số tiền"
    RATE = "Lãi suất %/tháng"
    BASE = "Cách tính lãi"
    PATTERN = "Cách trả"
    MONTHS = "Thời hạn (tháng)"
    PRINCIPAL_EVERY = "Trả gốc mỗi (tháng)"
    FIRST_DUE = "Kỳ trả đầu"
    DAY = "Ngày"
    PRINCIPAL = "Gốc"
    INTEREST = "Lãi"
    REASON = "Lý do"
    VENUE = "Địa điểm"
    PRESENT = "Có mặt"
    TOTAL = "Tổng số"
    STATUS = "Trạng thái"
    FUND = "Quỹ"
    DIRECTION = "Thu/Chi"
    KIND = "Loại"
    WORDS = "Diễn giải"


class Direction(StrEnum):
    """Whether money comes into a fund (thu) or goes out of it (chi)."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookMember:
    """One row of the member sheet, under the code the book gives."""

    row: int
    code: str
    details: MemberDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class BookLoan:
    """One row of the loan sheet; `percent` is % per month, `first_due` None for one period after the loan."""

    row: int
    code: str
    member_code: str
    lent_on: date
    principal: int
    percent: Decimal
    base: Base
    pattern: Pattern
    months: int
    principal_every: int = 1
    first_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRepayment:
    """One row collected: principal and interest in đồng as the book splits them."""

    row: int
    day: date
    loan_code: str
    principal: int
    interest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BookWriteOff:
    """One row written off, in đồng, borne by the Income Fund."""

    row: int
    day: date
    loan_code: str
    amount: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookMeeting:
    """One meeting; the counts are None where the book leaves them empty."""

    row: int
    day: date
    venue: str = ""
    present: int | None = None
    total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BookAttendance:
    """How one member stands on the list of the meeting of `day`."""

    row: int
    day: date
    member_code: str
    presence: Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class BookMoney:
    """Money in or out of a fund, in đồng, with its kind and words as the book has them."""

    row: int
    day: date
    fund: str
    direction: Direction
    kind: str
    amount: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryBooks:
    """The whole content of the books, every sheet in its order; shares in % of the interest, in order.

    `monthly_dues` is what a member pays in đồng; the books do not say who paid.
    """

    club: ClubProfile
    rules: LendingRules = field(default_factory=LendingRules)
    monthly_dues: int = 0
    interest_shares: tuple[tuple[str, Decimal], ...] = ((ACTIVITY_FUND, WHOLE),)
    members: tuple[BookMember, ...] = ()
    loans: tuple[BookLoan, ...] = ()
    repayments: tuple[BookRepayment, ...] = ()
    write_offs: tuple[BookWriteOff, ...] = ()
    meetings: tuple[BookMeeting, ...] = ()
    attendance: tuple[BookAttendance, ...] = ()
    money: tuple[BookMoney, ...] = ()

    @property
    def funds(self) -> tuple[str, ...]:
        """The two funds every club has, then those its interest shares name."""
        named = (fund for fund, _percent in self.interest_shares)
        return tuple(dict.fromkeys((INCOME_FUND, ACTIVITY_FUND, *named)))

    @property
    def begin_on(self) -> date | None:
        """The founding day, or the day of the earliest fact where the book has one before it."""
        return min(self._days(), default=None)

    @property
    def end_on(self) -> date | None:
        """The day of the latest fact, or the founding day."""
        return max(self._days(), default=None)

    def _days(self) -> set[date]:
        days = {loan.lent_on for loan in self.loans}
        for rows in (self.repayments, self.write_offs, self.meetings, self.money):
            days.update(row.day for row in rows)
        if self.club.founded_on:
            days.add(self.club.founded_on)
        return days


def terms_of(loan: BookLoan, rules: LendingRules) -> Terms:
    """The terms of a loan under the club's rules; raises what Terms refuses (lending_rules 2 and 3).

    Books are monthly. The kept day is that of the first due date in the book, else the day of the loan.
    """
    return Terms(
        principal=loan.principal,
        rate=Rate(loan.percent),
        months=loan.months,
        base=loan.base,
        pattern=loan.pattern,
        principal_every=loan.principal_every if loan.pattern is Pattern.EQUAL_PRINCIPAL else 1,
        rounding=rules.rounding,
        interest_rounding=rules.interest_rounding,
        disbursed_on=loan.lent_on,
        first_due=loan.first_due or one_period_after(loan.lent_on, every=1),
        kept_day=(loan.first_due or loan.lent_on).day,
        grace_days=rules.grace_days,
    )
