"""The power goes at any moment of real work: what was acknowledged is on the disk, and the books are whole.

`CLUBDESK_ROUNDS=150` cuts it a hundred and fifty times instead of forty.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random

import pytest

from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import close_club, open_club, reading
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.members import change_member
from clubdesk.operations.repayments import record_repayment
from clubdesk.store import database, tables
from clubdesk.store.members import load_members
from tests.builders import ACTOR, TODAY, a_club, a_loan, a_member, clock, opened, some_details
from tests.store.power_cut import Disk, PowerCutDatabase

ROUNDS = int(os.environ.get("CLUBDESK_ROUNDS", "40"))
WORK = 24


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A club that has lent to a few."""
    with opened(a_club(tmp_path_factory.mktemp("books"))) as path:
        for n in range(4):
            a_loan(a_member(f"Lò Thị Sen {n}"))
    return path


@contextmanager
def on_disk(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The store works on this disk."""
    own = PowerCutDatabase(disk)
    with monkeypatch.context() as patched:
        patched.setattr(database, "database", own)
        models = [kind for kind in vars(tables).values() if isinstance(kind, type)]
        with own.bind_ctx([kind for kind in models if issubclass(kind, tables.Table)]):
            yield


def work(told: Callable[[int, int], None]) -> None:
    """Payments, some taken back, and members changed; each is told once the program said it is recorded."""
    for n in range(WORK):
        done = record_repayment(n % 4 + 1, amount=10_000 + n, paid_on=TODAY, today=TODAY)
        if n % 5 == 4:
            done = reverse_entry(done.entry_id, reason="Ghi nhầm", on=TODAY, today=TODAY)
        if n % 3 == 2:
            person = load_members()[n % 4]
            change_member(person.id, some_details(person.name, group=f"Tổ {n}"), today=TODAY)
        told(done.entry_id, n)


def images_of_cuts(
    path: Path, luck: Random, monkeypatch: pytest.MonkeyPatch, *, closing: bool = True
) -> list[tuple[int, dict[str, bytes]]]:
    """What is found after a cut at random moments of one sitting, and the last entry acknowledged by then."""
    disk, last, images = Disk(), 0, []

    def cut_now_and_then() -> None:
        if luck.random() < 0.04:
            images.append((last, disk.after_the_cut(luck)))

    def told(entry_id: int, _n: int) -> None:
        nonlocal last
        last = entry_id
        images.append((last, disk.after_the_cut(luck)))

    with on_disk(disk, monkeypatch):
        open_club(path, clock=clock, actor=ACTOR)
        disk.on_call = cut_now_and_then
        work(told)
        # While it closes, the journal goes into the file, and the header says that it is closed.
        disk.on_call = (lambda: images.append((last, disk.after_the_cut(luck)))) if closing else lambda: None
        close_club()
        disk.on_call = lambda: None
    return images


def lost(image: dict[str, bytes], path: Path, folder: Path, acknowledged: int) -> int:
    """How many acknowledged entries are not in the file after the cut; its books are whole."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in image.items():
        (folder / Path(name).name).write_bytes(content)
    with reading(folder / path.name, clock=clock):
        (last,) = database.run("SELECT MAX(id) FROM entries").fetchone()
        assert check_books() == []
    return max(0, acknowledged - (last or 0))


def test_nothing_acknowledged_is_lost_when_the_power_goes(
    books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    luck = Random(date(2025, 6, 17).toordinal())
    path = shutil.copyfile(books, tmp_path / "club.clb")
    images = images_of_cuts(path, luck, monkeypatch)
    assert len(images) > WORK
    for acknowledged, image in luck.choices(images, k=ROUNDS):
        assert lost(image, path, tmp_path / "found", acknowledged) == 0


def test_the_same_disk_loses_what_is_written_without_waiting_for_it(
    books: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: the test above would notice."""
    hasty = tuple((name, "normal" if name == "synchronous" else value) for name, value in database._PRAGMAS)
    monkeypatch.setattr(database, "_PRAGMAS", hasty)
    monkeypatch.setattr(database, "_ANSWERS", dict(hasty) | {"synchronous": 1})
    luck = Random(1)
    path = shutil.copyfile(books, tmp_path / "club.clb")
    images = images_of_cuts(path, luck, monkeypatch, closing=False)
    told_last = [(acknowledged, image) for acknowledged, image in images if acknowledged][-ROUNDS:]
    assert any(lost(image, path, tmp_path / "found", acknowledged) for acknowledged, image in told_last)
