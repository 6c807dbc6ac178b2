"""The sample club: thirty months of books of people who do not exist."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import count, product
from pathlib import Path
from random import Random

from clubdesk.domain.births import Birth
from clubdesk.domain.books import (
    BookAttendance,
    BookLoan,
    BookMeeting,
    BookMember,
    BookMoney,
    BookRepayment,
    Direction,
    HistoryBooks,
    terms_of,
)
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Household, MemberDetails, Sex
from clubdesk.domain.positions import position
from clubdesk.domain.schedules import Base, Pattern, schedule
from clubdesk.operations.clubs import Clock
from clubdesk.operations.history import file_books
from clubdesk.operations.sample_posts import fill_posts
from clubdesk.store import opening

MONTHS, MEMBERS, MEETING_DAY = 30, 56, 17
DUES = 5_000
_OPENING = {INCOME_FUND: 60_000_000, ACTIVITY_FUND: 6_000_000}
_FAMILY_NAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Đặng", "Bùi")
# Given names from the garden and the field: nobody is meant.
_GIVEN_NAMES = (
    "Lúa",
    "Ngô",
    "Mận",
    "Sen",
    "Bưởi",
    "Đào",
    "Gạo",
    "Trúc",
    "Sả",
    "Mơ",
    "Chanh",
    "Vừng",
    "Ổi",
    "Nghệ",
)
_HOUSEHOLDS = (Household.NONE,) * 8 + (Household.POOR, Household.NEAR_POOR)
_PRINCIPALS = (3_000_000, 5_000_000, 5_000_000, 8_000_000, 10_000_000)
_EXPENSES = (
    ("Sinh hoạt", "Nước uống, thuê loa"),
    ("Thăm hỏi", "Quà thăm người ốm"),
    ("Văn nghệ", "Trang phục đội văn nghệ"),
)
_PATTERNS = ((Pattern.EQUAL_PRINCIPAL, 10), (Pattern.EQUAL_PRINCIPAL, 12), (Pattern.INTEREST_THEN_BULLET, 6))
_RATE = Decimal("0.8")
_LATE_SHARE, _ABSENT_SHARE = 0.04, 0.12
_LATE_LOAN = "-037"
# Whoever tries the sample has money to lend.
_KEPT_BACK = 12_000_000


def make_sample(path: Path, *, today: date, clock: Clock, actor: str) -> None:
    """Make the sample club's file, its books ending before `today`; see history.store_books."""
    books = sample_books(today)
    with opening.new_file(path, clock=clock, actor=actor):
        file_books(books, is_sample=True)
        fill_posts([meeting.day for meeting in books.meetings], today=today)


def sample_books(today: date) -> HistoryBooks:
    """Books of thirty months that end with the last meeting up to `today`; the same day, the same books."""
    story = _Story(today)
    for day in story.meeting_days:
        story.hold_meeting(day)
    return replace(
        story.books,
        loans=tuple(story.loans),
        repayments=tuple(story.repayments),
        meetings=tuple(story.meetings),
        attendance=tuple(story.attendance),
        money=tuple(story.money),
    )


@dataclass(slots=True)
class _Story:
    """The sample club's life, told month by month."""

    today: date
    luck: Random = field(default_factory=lambda: Random(1))  # noqa: S311 – a story, not a secret
    cash: int = _OPENING[INCOME_FUND]
    live: list[Loan] = field(default_factory=list)
    loans: list[BookLoan] = field(default_factory=list)
    repayments: list[BookRepayment] = field(default_factory=list)
    meetings: list[BookMeeting] = field(default_factory=list)
    attendance: list[BookAttendance] = field(default_factory=list)
    money: list[BookMoney] = field(default_factory=list)
    rows: Iterator[int] = field(default_factory=lambda: count(2))

    @property
    def meeting_days(self) -> list[date]:
        last = month_after(self.today, 0 if self.today.day >= MEETING_DAY else -1, kept_day=MEETING_DAY)
        return [month_after(last, back, kept_day=MEETING_DAY) for back in range(1 - MONTHS, 1)]

    @property
    def books(self) -> HistoryBooks:
        founded_on = self.meeting_days[0]
        return HistoryBooks(
            club=ClubProfile(
                name="CLB Liên thế hệ tự giúp nhau thôn Mẫu",
                hamlet="Thôn Mẫu",
                commune="Xã Mẫu",
                province="Tỉnh Mẫu",
                founded_on=founded_on,
                meeting_day=MEETING_DAY,
                report_to="Hội Người cao tuổi xã Mẫu",
            ),
            monthly_dues=DUES,
            members=tuple(_members(founded_on)),
        )

    def hold_meeting(self, day: date) -> None:
        if not self.meetings:
            for fund, amount in _OPENING.items():
                self._move(day, fund, Direction.IN, "Vốn ban đầu", amount, "Hỗ trợ ban đầu (số liệu mẫu)")
        present = self._call_roll(day)
        self._collect(day)
        self._lend(day)
        self._move(
            day,
            ACTIVITY_FUND,
            Direction.IN,
            "Phí thành viên",
            present * DUES,
            f"Thu phí tháng {day:%m/%Y}",
        )
        kind, words = _EXPENSES[len(self.meetings) % len(_EXPENSES)]
        self._move(day, ACTIVITY_FUND, Direction.OUT, kind, self.luck.randrange(8, 25) * 10_000, words)

    def _call_roll(self, day: date) -> int:
        absent = {n for n in range(1, MEMBERS + 1) if self.luck.random() < _ABSENT_SHARE}
        for n in range(1, MEMBERS + 1):
            presence = Presence.EXCUSED if n in absent else Presence.PRESENT
            self.attendance.append(
                BookAttendance(row=next(self.rows), day=day, member_code=_code(n), presence=presence)
            )
        present = MEMBERS - len(absent)
        self.meetings.append(
            BookMeeting(
                row=next(self.rows), day=day, venue="Nhà văn hóa thôn", present=present, total=MEMBERS
            )
        )
        return present

    def _collect(self, day: date) -> None:
        for at, loan in enumerate(self.live):
            now = position(loan, day)
            if not now.due or self._is_missed(loan, day):
                continue
            paid = Repayment(day, now.principal_due, now.interest_due)
            self.live[at] = replace(loan, repayments=(*loan.repayments, paid))
            self.cash += paid.principal
            self.repayments.append(
                BookRepayment(
                    row=next(self.rows),
                    day=day,
                    loan_code=loan.code,
                    principal=paid.principal,
                    interest=paid.interest,
                )
            )
        self.live = [loan for loan in self.live if loan.outstanding]

    def _is_missed(self, loan: Loan, day: date) -> bool:
        """A borrower forgets a month now and then; one has paid nothing at the last three meetings."""
        is_forgotten = self.luck.random() < _LATE_SHARE
        return is_forgotten or (loan.code.endswith(_LATE_LOAN) and day > self.meeting_days[-4])

    def _lend(self, day: date) -> None:
        for _ in range(2):
            principal = self.luck.choice(_PRINCIPALS)
            borrower = len(self.loans) * 5 % MEMBERS + 1
            if principal > self.cash - _KEPT_BACK or any(loan.member_id == borrower for loan in self.live):
                continue
            pattern, months = self.luck.choice(_PATTERNS)
            row = BookLoan(
                row=next(self.rows),
                code=f"{_code(borrower)}-{len(self.loans) + 1:03d}",
                member_code=_code(borrower),
                lent_on=day,
                principal=principal,
                percent=_RATE,
                base=Base.DECLINING,
                pattern=pattern,
                months=months,
            )
            terms = terms_of(row, LendingRules())
            self.loans.append(row)
            self.live.append(Loan(id=0, code=row.code, member_id=borrower, terms=terms, rows=schedule(terms)))
            self.cash -= principal

    def _move(self, day: date, fund: str, direction: Direction, kind: str, amount: int, words: str) -> None:
        self.money.append(
            BookMoney(
                row=next(self.rows),
                day=day,
                fund=fund,
                direction=direction,
                kind=kind,
                amount=amount,
                words=words,
            )
        )


def _code(n: int) -> str:
    return f"TV{n:03d}"


def _members(founded_on: date) -> Iterator[BookMember]:
    luck = Random(2)  # noqa: S311 – a story, not a secret
    names = list(product(_FAMILY_NAMES, _GIVEN_NAMES))
    luck.shuffle(names)
    for n, (family, given) in enumerate(names[:MEMBERS], start=1):
        sex = Sex.MALE if n % 3 == 0 else Sex.FEMALE
        birth = Birth(founded_on.year - luck.randrange(36, 82), luck.randrange(1, 13), luck.randrange(1, 28))
        details = MemberDetails(
            name=f"{family} {'Văn' if sex is Sex.MALE else 'Thị'} {given}",
            sex=sex,
            joined_on=founded_on,
            birth=Birth(birth.year) if n % 4 == 0 else birth,
            phone=f"09000000{n:02d}" if n % 2 else "",
            group=f"Tổ {n % 4 + 1}",
            household=luck.choice(_HOUSEHOLDS),
        )
        yield BookMember(row=n + 1, code=_code(n), details=details)
