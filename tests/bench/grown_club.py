"""A club file with decades of books, made fast for the benches.

Members, funds and accounts are written by the program. Loans, repayments and the sums kept beside them are
right, but inserted straight into the tables, both chains too; what the log covers is mere numbers, which only
the whole check would notice.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from clubdesk.domain.clubs import INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ledger import EntryKind, FundBook, Line, Series, disbursement_lines, repayment_lines
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, Terms, schedule
from clubdesk.operations.clubs import NewClub, close_club, make_club, open_club
from clubdesk.operations.members import add_member
from clubdesk.store import clubs
from clubdesk.store.chain import digest

LAST_MEETING = date(2025, 12, 17)
MEMBERS, LOAN_MONTHS, PRINCIPAL = 70, 20, 5_000_000
RATE = Rate(Decimal("0.8"), RatePer.MONTH)
STAMP = "2025-12-17T08:00:00+07:00"

_POSTED = ("id", "recorded_at", "dated_on", "kind", "series", "year", "number")
_ENTRY = (*_POSTED, "member_id", "loan_id", "previous")
_LOG = ("id", "recorded_at", "actor", "act", "subject", "digest", "previous")

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Size:
    """How many years back the books go, and how many loans of 20 months are made in each."""

    years: int = 20
    loans_a_year: int = 100

    @property
    def first_month(self) -> date:
        """The first meeting."""
        return month_after(LAST_MEETING, 1 - self.years * 12, kept_day=LAST_MEETING.day)


def clock() -> datetime:
    """The moment everything in the benches is recorded at."""
    return datetime(2025, 12, 17, 8, 0, tzinfo=UTC)


def grow(path: Path, size: Size) -> Path:
    """Make the club's file; the number of open loans depends on the loans a year, not on the years."""
    _found(path, size)
    open_club(path, clock=clock, actor="bench")
    books = clubs.load_books()
    lender = books[clubs.load_income_fund().id]
    ((earner, _percent),) = clubs.load_interest_shares(LAST_MEETING)
    close_club()
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA journal_mode = off")
        file.execute("PRAGMA synchronous = off")
        file.execute("BEGIN")
        _Filler(file, lender, books[earner]).fill(size)
        file.execute("COMMIT")
    return path


def _found(path: Path, size: Size) -> None:
    club = NewClub(
        profile=ClubProfile(name="CLB Mẫu", meeting_day=LAST_MEETING.day),
        rules=LendingRules(),
        begin_on=size.first_month,
        opening={INCOME_FUND: size.loans_a_year * 2 * PRINCIPAL},
    )
    make_club(path, club, today=LAST_MEETING, clock=clock, actor="bench")
    open_club(path, clock=clock, actor="bench")
    for n in range(MEMBERS):
        details = MemberDetails(name=f"Lò Thị Sen {n}", sex=Sex.FEMALE, joined_on=size.first_month)
        add_member(details, today=LAST_MEETING)
    close_club()


@dataclass(frozen=True, slots=True)
class _Running:
    """A loan that is being paid back, one row a meeting."""

    loan_id: int
    member_id: int
    rows: Iterator[ScheduleRow]


class _Filler:
    """Tells the club's life meeting by meeting, and writes each year's rows at once."""

    def __init__(self, file: sqlite3.Connection, lender: FundBook, earner: FundBook) -> None:
        self._file, self._lender, self._earner = file, lender, earner
        self._rows: defaultdict[str, list[Row]] = defaultdict(list)
        self._days: Counter[tuple[int, str]] = Counter()
        self._vouchers: Counter[tuple[str, int]] = Counter()
        (self._entries,) = file.execute("SELECT MAX(id) FROM entries").fetchone()
        (self._logged,) = file.execute("SELECT MAX(id) FROM log").fetchone()
        self._heads = {
            table: str(file.execute(f"SELECT hash FROM {table} ORDER BY id DESC").fetchone()[0])
            for table in ("entries", "log")
        }
        self._running: list[_Running] = []
        self._left: dict[int, int] = {}

    def fill(self, size: Size) -> None:
        """Every meeting of the years, the opening one left as it is."""
        self._vouchers[Series.RECEIPT, size.first_month.year] = 1
        for month in range(size.years * 12):
            day = month_after(size.first_month, month, kept_day=LAST_MEETING.day)
            self._collect(day)
            share = divmod(size.loans_a_year, 12)
            for _ in range(share[0] + (month % 12 < share[1])):
                self._lend(day)
            if month % 12 == 11:
                self._write_out()
        self._write_sums()

    def _lend(self, day: date) -> None:
        terms = _terms(day)
        rows = schedule(terms)
        loan_id = len(self._left) + 1
        one = _Running(loan_id, loan_id % MEMBERS + 1, iter(rows))
        self._running.append(one)
        self._left[loan_id] = PRINCIPAL
        self._rows["loans"].append(_loan_row(one, terms))
        self._rows["schedule_rows"] += [
            (loan_id, row.n, row.due.isoformat(), row.principal, row.interest, row.balance) for row in rows
        ]
        self._log("loan", f"loan:{loan_id}")
        self._post(day, EntryKind.DISBURSEMENT, disbursement_lines(self._lender, PRINCIPAL), one)

    def _collect(self, day: date) -> None:
        for one in self._running:
            row = next(one.rows)
            interest = [(self._earner, row.interest)]
            lines = repayment_lines(self._lender, principal=row.principal, interest=interest)
            self._post(day, EntryKind.REPAYMENT, lines, one)
            self._rows["repayments"].append((self._entries, one.loan_id, row.principal, row.interest, 0))
            self._log("repayment", f"payment:{self._entries}")
            self._left[one.loan_id] = row.balance
        self._running = [one for one in self._running if self._left[one.loan_id]]

    def _post(self, day: date, kind: EntryKind, lines: Iterable[Line], one: _Running) -> None:
        self._entries += 1
        series = Series.PAYMENT if kind is EntryKind.DISBURSEMENT else Series.RECEIPT
        self._vouchers[series, day.year] += 1
        number, text, lines = self._vouchers[series, day.year], day.isoformat(), list(lines)
        posted = self._entries, STAMP, text, kind.value, series.value, day.year, number
        about = one.member_id, one.loan_id
        facts = dict(zip(_ENTRY, (*posted, *about, self._heads["entries"]), strict=True))
        told = sorted([line.account.id, line.amount] for line in lines)
        before, after = self._chain("entries", facts | {"lines": told})
        self._rows["entries"].append((*posted, "", "", *about, None, None, before, after, ""))
        for line in lines:
            self._rows["lines"].append((self._entries, line.account.id, text, line.amount))
            self._days[line.account.id, text] += line.amount

    def _log(self, act: str, subject: str) -> None:
        self._logged += 1
        row = self._logged, STAMP, "bench", act, subject, _mark(self._logged)
        facts = dict(zip(_LOG, (*row, self._heads["log"]), strict=True))
        self._rows["log"].append((*row, *self._chain("log", facts)))

    def _chain(self, table: str, facts: dict[str, object]) -> tuple[str, str]:
        """The hash of the row before, and that of a row with these facts."""
        before = self._heads[table]
        self._heads[table] = digest(facts)
        return before, self._heads[table]

    def _write_out(self) -> None:
        for table, rows in self._rows.items():
            places = ", ".join("?" * len(rows[0]))
            self._file.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        self._rows.clear()

    def _write_sums(self) -> None:
        balances = ((loan_id, left, int(not left)) for loan_id, left in self._left.items())
        self._file.executemany("INSERT INTO loan_balances VALUES (?, ?, ?)", balances)
        self._file.executemany("REPLACE INTO account_days VALUES (?, ?, ?)", self._closings())
        vouchers = ((*key, number) for key, number in self._vouchers.items())
        self._file.executemany("REPLACE INTO vouchers VALUES (?, ?, ?)", vouchers)

    def _closings(self) -> Iterator[Row]:
        opening = self._file.execute("SELECT account_id, closing FROM account_days").fetchall()
        reached = Counter(dict(opening))
        for (account_id, day), amount in sorted(self._days.items()):
            reached[account_id] += amount
            yield account_id, day, reached[account_id]


def _mark(number: int) -> str:
    """What stands where a hash would."""
    return f"{number:064x}"


def _loan_row(one: _Running, terms: Terms) -> Row:
    return (
        *(one.loan_id, one.loan_id, f"TV{one.member_id:03d}-{one.loan_id:03d}", one.member_id, None, ""),
        *(terms.principal, str(terms.rate.percent), terms.rate.per.value, terms.months),
        *(terms.base.value, terms.pattern.value, terms.every, terms.principal_every),
        *(terms.principal_free_rows, terms.rounding, terms.interest_rounding),
        *(
            terms.disbursed_on.isoformat(),
            terms.first_due.isoformat(),
            terms.kept_day,
            terms.grace_days,
            None,
        ),
    )


def _terms(day: date) -> Terms:
    return Terms(
        principal=PRINCIPAL,
        rate=RATE,
        months=LOAN_MONTHS,
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        disbursed_on=day,
        first_due=month_after(day, 1, kept_day=day.day),
        kept_day=day.day,
    )
