"""The program is killed at any moment while a collection is taken: no row is lost, halved or doubled.

`CLUBDESK_ROUNDS=40` kills it forty times instead of twice; see test_power_cut for what a kill stands for.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND
from clubdesk.domain.dues_rules import DuesRule
from clubdesk.domain.meeting_errors import AlreadyTaken
from clubdesk.operations.checks import check_books
from clubdesk.operations.collections import collection_of
from clubdesk.operations.dues import set_dues_rule
from clubdesk.operations.meetings import hold_meeting, open_meetings
from clubdesk.operations.takings import collect
from clubdesk.store.database import transaction
from tests.builders import TODAY, a_club, a_loan, a_member, opened

PROJECT = Path(__file__).parents[2]
PEOPLE, LENT = 24, 15
ROUNDS = int(os.environ.get("CLUBDESK_ROUNDS", "2"))
LONGEST_WAIT = 0.02


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A club at its meeting: everybody owes dues, most of them a loan too."""
    opening = {INCOME_FUND: 500_000_000, ACTIVITY_FUND: 1_000_000}
    with opened(a_club(tmp_path_factory.mktemp("books"), opening=opening)) as path:
        with transaction():
            people = [a_member(f"Lò Thị Mẫu {n}") for n in range(PEOPLE)]
            for borrower in people[:LENT]:
                a_loan(borrower)
        set_dues_rule(DuesRule(holds_from=TODAY.replace(day=1), amount=5_000))
        hold_meeting(TODAY, today=TODAY)
    return path


@pytest.mark.parametrize("number", range(ROUNDS))
def test_rows_acknowledged_are_there_once_and_whole(books: Path, tmp_path: Path, number: int) -> None:
    path = shutil.copyfile(books, tmp_path / "club.clb")
    luck = Random(number)
    acknowledged = list(
        _collect_until_killed(path, luck.randrange(1, PEOPLE - 2), luck.random() * LONGEST_WAIT)
    )

    with opened(path):
        (meeting,) = open_meetings()
        rows = collection_of(meeting.id)
        done = [row.member_id for row in rows if row.taken]
        assert done[: len(acknowledged)] == acknowledged
        assert len(done) - len(acknowledged) <= 1, "at most the one under way besides"
        assert all(row.taken in (0, row.asked) for row in rows), "no row is taken by half"
        assert check_books() == []
        with pytest.raises(AlreadyTaken):
            collect(meeting.id, rows[0].member_id, loan_id=rows[0].loan_id, today=TODAY)
        for row in rows[len(done) :]:
            collect(meeting.id, row.member_id, loan_id=row.loan_id, today=TODAY)
        assert all(row.taken == row.asked for row in collection_of(meeting.id))


def _collect_until_killed(path: Path, acknowledgements: int, wait: float) -> Iterator[int]:
    """Whose rows were acknowledged by a program killed `wait` seconds after so many acknowledgements."""
    command = [sys.executable, "-m", __name__, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as running:
        assert running.stdout is not None
        for _ in range(acknowledgements):
            yield int(running.stdout.readline())
        time.sleep(wait)
        running.kill()
        yield from (int(line) for line in running.stdout if line.endswith("\n"))


def _collect_all(path: Path) -> None:
    """Take every row as asked and acknowledge it; what the parent of this process kills."""
    with opened(path):
        (meeting,) = open_meetings()
        for row in collection_of(meeting.id):
            collect(meeting.id, row.member_id, loan_id=row.loan_id, today=TODAY)
            print(row.member_id, flush=True)  # noqa: T201 – the acknowledgement
        time.sleep(60)


if __name__ == "__main__":
    _collect_all(Path(sys.argv[1]))
