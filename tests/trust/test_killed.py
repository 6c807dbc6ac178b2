"""R1, R11: killed with -9 while a sealed club is written, and at the steps of an upgrade.

`CLUBDESK_ROUNDS=40` kills the sealed club's program forty times, not once, and an upgrade at every step.
SQLCipher is another build of SQLite, into which the disk that drops unsynced writes (store/power_cut) cannot
be put; that it waits for the disk as the other does is asserted of its answers.
"""

import gzip
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from clubdesk.operations import sealing
from clubdesk.operations.checks import check_books
from clubdesk.operations.figures import month_ends
from clubdesk.store import database, seal_codes, seals
from clubdesk.store.files import SCHEMA_VERSION, check_header
from clubdesk.store.members import load_members
from tests.builders import ROOT, a_club, digest, names_in, opened, python_environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is another thing there")
ROUNDS = int(os.environ.get("CLUBDESK_ROUNDS", "1"))
WORDS = "hoa sữa tháng mười"
WRITE = """
import sys
from pathlib import Path
from clubdesk.store import seal_codes, seals
from tests.builders import a_member, opened
seal_codes._ROUNDS = 1_000
path = Path(sys.argv[1])
seals.unseal(path, sys.argv[2])
with opened(path):
    for number in range(400):
        print(a_member(f"Lò Văn Mẫu {number}").id, flush=True)
"""
UPGRADE = """
import os, signal, sys
from pathlib import Path
from clubdesk.store import files, opening, upgrades
from tests.builders import ACTOR, clock
place, calls = int(sys.argv[2]), iter(range(99))
def stepping(act):
    def stepped(*given, **named):
        if next(calls) == place:
            os.kill(os.getpid(), signal.SIGKILL)
        done = act(*given, **named)
        if next(calls) == place:
            os.kill(os.getpid(), signal.SIGKILL)
        return done
    return stepped
upgrades.take_steps = stepping(upgrades.take_steps)
upgrades.content_of_tables = stepping(upgrades.content_of_tables)
opening.take_name = stepping(opening.take_name)
opening.open_file(Path(sys.argv[1]), clock=clock, actor=ACTOR)
"""
STEPS = 10
"""The content before, the steps, the content after, the old file's name, the club's name: each twice."""


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    path = a_club(tmp_path)
    sealing.seal(path, sealing.new_key(WORDS), step=lambda: None)
    yield path
    seals.forget()


@pytest.mark.parametrize("number", range(ROUNDS))
def test_r1_nothing_acknowledged_in_a_sealed_club_is_lost(sealed: Path, number: int) -> None:
    luck = Random(number)
    words = [sys.executable, "-c", WRITE, str(sealed), WORDS]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=python_environment()) as running:
        assert running.stdout is not None
        told = [int(running.stdout.readline()) for _ in range(luck.randrange(1, 60))]
        time.sleep(luck.random() * 0.01)
        running.kill()
        told += [int(line) for line in running.stdout if line.endswith("\n")]
    with opened(sealed):
        assert sealing.is_sealed()
        kept = [member.id for member in load_members()]
        assert set(told) <= set(kept)
        assert len(kept) - len(told) <= 1, "at most the one under way besides"
        assert check_books() == []
        answers = [database.pragma(name) for name in ("journal_mode", "synchronous", "locking_mode")]
        assert answers == ["wal", 2, "exclusive"]


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("old") / "mau.clb"
    with gzip.open(ROOT / "tests" / "data" / "schemas" / "4.clb.gz") as kept, path.open("wb") as file:
        shutil.copyfileobj(kept, file)
    return path


@pytest.mark.parametrize("place", range(STEPS) if ROUNDS > 1 else (2, 6, 8, 9))
def test_r11_an_upgrade_killed_at_any_step_is_done_by_the_next_opening(
    old: Path, tmp_path: Path, place: int
) -> None:
    club = shutil.copyfile(old, tmp_path / "mau.clb")
    before = digest(club)
    words = [sys.executable, "-c", UPGRADE, str(club), str(place)]
    ended = subprocess.run(words, capture_output=True, check=False, env=python_environment())
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    is_done = place == STEPS - 1
    assert (digest(club) == before) != is_done, "the old file or the new one, never another"
    assert check_header(club) == (SCHEMA_VERSION if is_done else 4)
    with opened(club):
        assert check_books() == []
        assert month_ends()
    kept = [path for path in tmp_path.iterdir() if path != club]
    assert {digest(path) for path in kept} == {before}, "what it was before is kept, and nothing half made"
    assert all("_cu_v4" in name for name in names_in(tmp_path) if name != club.name)


def test_r11_the_last_step_but_none_after_it_is_killed(old: Path, tmp_path: Path) -> None:
    """The negative control of the numbers above: one step further there is nothing left to kill."""
    club = shutil.copyfile(old, tmp_path / "mau.clb")
    words = [sys.executable, "-c", UPGRADE, str(club), str(STEPS)]
    ended = subprocess.run(words, capture_output=True, check=False, env=python_environment())
    assert ended.returncode == 0, ended.stderr
