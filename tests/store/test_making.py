"""Making, copying and closing a club's file (trust.md 0.4 and R7)."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from peewee import OperationalError

from clubdesk.domain.file_errors import DiskFull, FileExists, FileNotWritable
from clubdesk.domain.member_errors import NameMissing
from clubdesk.operations.checks import check_books
from clubdesk.store import database, opening
from clubdesk.store.ledger import head_hash
from clubdesk.store.members import add_member, load_members
from clubdesk.store.opening import opened_copy
from tests.builders import (
    ACTOR,
    a_club,
    a_member,
    clock,
    digest,
    names_in,
    opened,
    python_environment,
    some_details,
)
from tests.store.busy_club import busy_club

CRASH = """
import os, signal, sys
from pathlib import Path
from tests.builders import a_member, opened
with opened(Path(sys.argv[1])):
    for number in range(20):
        a_member(f"Lò Văn Mẫu {number}")
        print(number, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def crash(path: Path) -> "subprocess.CompletedProcess[str]":
    """Another process adds twenty members, tells of each, and is killed."""
    words = [sys.executable, "-c", CRASH, str(path)]
    return subprocess.run(words, capture_output=True, text=True, check=False, env=python_environment())


def test_a_new_file_stands_alone(tmp_path: Path) -> None:
    a_club(tmp_path, name="moi.clb")
    assert names_in(tmp_path) == ["moi.clb"]


def fill_and_fail(path: Path) -> None:
    with opening.new_file(path, clock=clock, actor=ACTOR):
        add_member(some_details())
        raise NameMissing


def test_a_failure_while_filling_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "moi.clb"
    with pytest.raises(NameMissing):
        fill_and_fail(path)
    assert names_in(tmp_path) == []
    assert not database.is_open()


def test_a_new_file_never_overwrites(tmp_path: Path) -> None:
    path = tmp_path / "moi.clb"
    path.write_bytes(b"mine")
    with pytest.raises(FileExists):
        a_club(tmp_path, name="moi.clb")
    assert path.read_bytes() == b"mine"


def test_a_file_that_appeared_meanwhile_is_not_overwritten_either(tmp_path: Path) -> None:
    path = tmp_path / "moi.clb"
    with pytest.raises(FileExists), opening.new_file(path, clock=clock, actor=ACTOR):
        path.write_bytes(b"somebody else's")
    assert path.read_bytes() == b"somebody else's"
    assert names_in(tmp_path) == ["moi.clb"]


def test_a_journal_left_of_a_deleted_club_is_not_played_into_a_new_one(club_path: Path) -> None:
    crash(club_path)
    club_path.unlink()
    journal = club_path.with_name(club_path.name + "-wal")
    before = digest(journal)
    with pytest.raises(FileExists) as refused:
        a_club(club_path.parent, name=club_path.name)
    assert refused.value.path == journal
    assert not club_path.exists()
    assert digest(journal) == before


def test_a_full_disk_while_making_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_the_disk() -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(database, "checkpoint", fill_the_disk)
    with pytest.raises(DiskFull):
        a_club(tmp_path)
    monkeypatch.setattr(database, "_assert_durable", fill_the_disk)
    with pytest.raises(DiskFull):
        a_club(tmp_path)
    assert names_in(tmp_path) == []


def add_a_hundred(told: list[int]) -> None:
    told.extend(a_member("Lò Văn Mẫu " * 20).id for _ in range(100))


@pytest.mark.usefixtures("open_club")
def test_a_full_disk_while_recording_is_said_and_what_was_recorded_stays() -> None:
    database.run(f"PRAGMA max_page_count = {database.pragma('page_count')}")
    told: list[int] = []
    with pytest.raises(DiskFull):
        add_a_hundred(told)
    database.run("PRAGMA max_page_count = 100000")
    assert [member.id for member in load_members()] == told
    a_member()
    assert check_books() == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable):
        a_club(tmp_path / "nowhere")


def test_the_closed_file_alone_holds_everything(tmp_path: Path) -> None:
    path = busy_club(tmp_path)
    assert names_in(tmp_path) == [path.name]
    with opened(path):
        everybody, head = load_members(), head_hash()
    stick = tmp_path / "usb"
    stick.mkdir()
    shutil.copyfile(path, stick / "copy.clb")
    with opened(stick / "copy.clb"):
        assert (load_members(), head_hash()) == (everybody, head)
        assert check_books() == []


def test_after_an_idle_moment_the_open_file_alone_holds_everything(open_club: Path, tmp_path: Path) -> None:
    a_member("Lò Văn Mẫu")
    database.checkpoint()
    copied = open_club.read_bytes()
    database.close()
    copy = tmp_path / "copy.clb"
    copy.write_bytes(copied)
    with opened(copy):
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]


def test_what_was_acknowledged_survives_kill_and_the_next_start_needs_no_help(club_path: Path) -> None:
    killed = crash(club_path)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    with opened(club_path):
        assert len(load_members()) == len(killed.stdout.split()) == 20
        assert check_books() == []


def test_reading_a_file_after_a_crash_sees_everything_and_changes_no_byte(club_path: Path) -> None:
    crash(club_path)
    files = names_in(club_path.parent)
    before = [digest(club_path.parent / name) for name in files]
    assert f"{club_path.name}-wal" in files, "the journal of the killed program should still be there"
    with opened_copy(club_path, clock=clock):
        assert len(load_members()) == 20
    assert names_in(club_path.parent) == files
    assert [digest(club_path.parent / name) for name in files] == before


def test_reading_never_changes_a_byte_nor_leaves_a_file(tmp_path: Path) -> None:
    path = busy_club(tmp_path)
    before = digest(path)
    with opened_copy(path, clock=clock):
        a_member("Chỉ trong bản sao")
    assert digest(path) == before
    assert names_in(tmp_path) == [path.name]


def test_reading_works_in_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "cd"
    folder.mkdir()
    path = busy_club(folder)
    path.chmod(0o400)
    folder.chmod(0o500)
    try:
        with opened_copy(path, clock=clock):
            assert check_books() == []
    finally:
        folder.chmod(0o700)
