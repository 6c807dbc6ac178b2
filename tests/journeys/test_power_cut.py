"""The program is killed at any moment while it records repayments: nothing acknowledged is lost.

`CLUBDESK_ROUNDS=40` kills it forty times instead of six. A kill leaves what the system has cached; that
synchronous is FULL, which a cut of the power needs, is asserted by the vault after opening.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from clubdesk.domain.clubs import INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.ledger import AccountType, EntryKind
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import NewClub, close_club, make_club, open_club, reading
from clubdesk.operations.loans import lend
from clubdesk.operations.members import add_member
from clubdesk.operations.repayments import record_repayment
from clubdesk.store import database, ledger, loans

PROJECT = Path(__file__).parents[2]
LENT_ON, PAID_ON = date(2025, 1, 17), date(2025, 6, 17)
LOANS, REPAYMENTS, AMOUNT = 50, 500, 300_000
ROUNDS = int(os.environ.get("CLUBDESK_ROUNDS", "6"))
LONGEST_WAIT = 0.006


class Paid(NamedTuple):
    """A repayment that the program said was recorded."""

    entry_id: int
    loan_id: int


def clock() -> datetime:
    return datetime(2025, 6, 17, 14, 32, tzinfo=UTC)


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A club that has lent to everybody."""
    path = tmp_path_factory.mktemp("books") / "club.clb"
    club = NewClub(
        profile=ClubProfile(name="CLB Mẫu", meeting_day=17),
        rules=LendingRules(),
        begin_on=LENT_ON,
        opening={INCOME_FUND: 1_000_000_000},
    )
    make_club(path, club, today=PAID_ON, clock=clock, actor="test")
    open_club(path, clock=clock, actor="test")
    for n in range(LOANS):
        details = MemberDetails(name=f"Lò Thị Sen {n}", sex=Sex.FEMALE, joined_on=LENT_ON)
        borrower = add_member(details, today=PAID_ON)
        lend(borrower.id, _terms(), agreed_on=LENT_ON, today=PAID_ON)
    close_club()
    return path


def _terms() -> Terms:
    return Terms(
        principal=12_000_000,
        rate=Rate(Decimal("0.8")),
        months=12,
        base=Base.DECLINING,
        pattern=Pattern.EQUAL_PRINCIPAL,
        disbursed_on=LENT_ON,
        first_due=date(2025, 2, 17),
        kept_day=17,
    )


@pytest.mark.parametrize("number", range(ROUNDS))
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(
    books: Path, tmp_path: Path, number: int
) -> None:
    path = shutil.copyfile(books, tmp_path / "club.clb")
    luck = Random(number)
    acknowledged = list(
        _record_until_killed(path, luck.randrange(1, REPAYMENTS), luck.random() * LONGEST_WAIT)
    )
    carried_away = _carry_away(path, tmp_path / "stick")

    with reading(carried_away, clock=clock):
        _assert_whole(acknowledged)
    open_club(path, clock=clock, actor="test")
    try:
        _assert_whole(acknowledged)
        record_repayment(1, amount=AMOUNT, paid_on=PAID_ON, today=PAID_ON)
    finally:
        close_club()


def _record_until_killed(path: Path, acknowledgements: int, wait: float) -> Iterator[Paid]:
    """What was acknowledged by a program killed `wait` seconds after so many acknowledgements."""
    command = [sys.executable, "-m", __name__, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as running:
        assert running.stdout is not None
        for _ in range(acknowledgements):
            yield _read(running.stdout.readline())
        time.sleep(wait)
        running.kill()
        yield from (_read(line) for line in running.stdout if line.endswith("\n"))


def _read(line: str) -> Paid:
    return Paid(*map(int, line.split()))


def _carry_away(path: Path, folder: Path) -> Path:
    """A copy of the file and its journal as they lie, as somebody rescuing it would make."""
    folder.mkdir()
    for left in path.parent.glob(f"{path.name}*"):
        shutil.copyfile(left, folder / left.name)
    return folder / path.name


def _all_entries() -> list[int]:
    return [entry_id for (entry_id,) in database.run("SELECT id FROM entries ORDER BY id")]


def _assert_whole(acknowledged: list[Paid]) -> None:
    posted = {one.id: one for one in ledger.load_entries(_all_entries())}
    paid = [one for one in posted.values() if one.entry.kind is EntryKind.REPAYMENT]
    assert [(posted[ack.entry_id].entry.loan_id) for ack in acknowledged] == [
        ack.loan_id for ack in acknowledged
    ]
    assert len(paid) in (len(acknowledged), len(acknowledged) + 1), "at most the one under way besides"
    assert all(_cash(one) == AMOUNT for one in paid)
    kept = sum(len(loan.repayments) for loan in loans.load_loans(loans.find_all()))
    assert kept == len(paid)
    assert check_books() == []


def _cash(posted: ledger.Posted) -> int:
    return sum(line.amount for line in posted.entry.lines if line.account.type is AccountType.PLACE)


def _record_all(path: Path) -> None:
    """Record repayments and acknowledge each; what the parent of this process kills."""
    open_club(path, clock=clock, actor="test")
    for n in range(REPAYMENTS):
        loan_id = n % LOANS + 1
        done = record_repayment(loan_id, amount=AMOUNT, paid_on=PAID_ON, today=PAID_ON)
        print(done.entry_id, loan_id, flush=True)  # noqa: T201 – the acknowledgement
    time.sleep(60)


if __name__ == "__main__":
    _record_all(Path(sys.argv[1]))
