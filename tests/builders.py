"""Small makers of what tests need: terms, loans, a club's file with people and money in it."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.ledger import LENDING_KINDS, EntryKind
from clubdesk.domain.loans import Loan, Repayment, WriteOff
from clubdesk.domain.members import Member, MemberDetails, Sex
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern, Terms, schedule
from clubdesk.operations import clubs, loans, members
from clubdesk.operations.clubs import NewClub
from clubdesk.operations.second_place import note_copy, prepare_copy, put_copy

TODAY = date(2025, 6, 17)
FOUNDED = date(2024, 1, 17)
ACTOR = "thủ quỹ"
CLUB_A = Path(__file__).parent / "data" / "club_a"
POSITIONS = Path(__file__).parent / "data" / "positions.json"
ROOT = Path(__file__).parents[1]
HOLD = """
import sys
from datetime import datetime
from pathlib import Path
from clubdesk.store import database, opening
opening.open_file(Path(sys.argv[1]), clock=datetime.now, actor="thủ quỹ kia")
print("held", flush=True)
sys.stdin.read()
"""
OPENING = {INCOME_FUND: 50_000_000, ACTIVITY_FUND: 2_000_000}


def clock() -> datetime:
    """Always the same afternoon in Vietnam."""
    return datetime(2025, 6, 17, 14, 32, tzinfo=timezone(timedelta(hours=7)))


def some_terms(**changes: Any) -> Terms:  # noqa: ANN401
    """5.000.000 đ at 1 % a month, ten equal rows from 17/02/2025, with some of it changed."""
    usual = Terms(
        principal=5_000_000,
        rate=Rate(Decimal(1)),
        months=10,
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        disbursed_on=date(2025, 1, 17),
        first_due=date(2025, 2, 17),
        kept_day=17,
    )
    return replace(usual, **changes)


def loan_with(
    *repayments: Repayment, terms: Terms | None = None, write_offs: tuple[WriteOff, ...] = ()
) -> Loan:
    """A loan as the rules see it, with what happened to it."""
    terms = terms or some_terms()
    return Loan(
        id=1,
        code="TV001-001",
        member_id=1,
        terms=terms,
        rows=schedule(terms),
        repayments=repayments,
        write_offs=write_offs,
    )


def paid(day: int, month: int, principal: int, interest: int = 0, **more: Any) -> Repayment:  # noqa: ANN401
    """A repayment of 2025."""
    return Repayment(date(2025, month, day), principal, interest, **more)


def a_club(
    folder: Path,
    *,
    rules: LendingRules | None = None,
    opening: Mapping[str, int] = OPENING,
    shares: tuple[tuple[str, Decimal], ...] = ((ACTIVITY_FUND, Decimal(100)),),
    name: str = "thon_mau.clb",
    monthly_dues: int = 0,
) -> Path:
    """A new club's file, closed: founded on 17/01/2024, meeting on the 17th."""
    path = folder / name
    club = NewClub(
        profile=ClubProfile(
            name="CLB thôn Mẫu",
            hamlet="Thôn Mẫu",
            commune="Xã Mẫu",
            province="Tỉnh Mẫu",
            founded_on=FOUNDED,
            meeting_day=17,
        ),
        rules=rules or LendingRules(),
        begin_on=FOUNDED,
        opening=opening,
        monthly_dues=monthly_dues,
        interest_shares=shares,
    )
    clubs.make_club(path, club, today=TODAY, clock=clock, actor=ACTOR)
    return path


@contextmanager
def opened(path: Path) -> Iterator[Path]:
    """The club's file open for work, and closed at the end whatever happens."""
    clubs.open_club(path, clock=clock, actor=ACTOR)
    try:
        yield path
    finally:
        clubs.close_club()


def some_details(name: str = "Lò Văn Mẫu", **changes: Any) -> MemberDetails:  # noqa: ANN401
    """A man who joined when the club was founded, with some of it changed."""
    return replace(MemberDetails(name=name, sex=Sex.MALE, joined_on=FOUNDED), **changes)


def a_member(name: str = "Lò Văn Mẫu", **changes: Any) -> Member:  # noqa: ANN401
    """A person put on the roll of the open club."""
    return members.add_member(some_details(name, **changes), today=TODAY)


def a_loan(borrower: Member, **changes: Any) -> Loan:  # noqa: ANN401
    """A loan paid out in the open club on the meeting's day, with some of its terms changed."""
    terms = some_terms(**changes)
    loan, _voucher = loans.lend(borrower.id, terms, agreed_on=terms.disbursed_on, today=TODAY)
    return loan


def disbursement_of(loan_id: int) -> int:
    """The sequence number of the entry that paid a loan out."""
    (entry_id,) = [
        posted.id
        for posted in loans.loan_page(loan_id, TODAY).entries
        if posted.entry.kind is EntryKind.DISBURSEMENT
    ]
    return entry_id


def lending_of(loan_id: int) -> int:
    """The sequence number of the entry that put a loan into the books, however it did."""
    return next(
        posted.id
        for posted in loans.loan_page(loan_id, TODAY).entries
        if posted.entry.kind in LENDING_KINDS and posted.entry.loan_id == loan_id
    )


def digest(path: Path) -> str:
    """What tells two files apart."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def names_in(folder: Path) -> list[str]:
    """Everything that lies in a folder."""
    return sorted(left.name for left in folder.iterdir())


def python_environment() -> dict[str, str]:
    """What another Python needs to find this checkout."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


@contextmanager
def held_elsewhere(path: Path) -> Iterator[None]:
    """The club's file open in another process."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=python_environment(),
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        try:
            yield
        finally:
            holder.communicate("")


def save_copy(folder: Path, *, now: datetime) -> Path:
    """A locked copy of the open club in a folder or on a stick, as the window makes it step by step."""
    prepared = prepare_copy(now=now)
    path = put_copy(prepared, folder)
    note_copy(prepared, folder)
    return path
