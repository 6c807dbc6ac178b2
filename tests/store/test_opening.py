"""Opening a club file: alone, durable, and never a file that is not one (trust.md R5, R6, R8)."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from peewee import IntegrityError

from clubdesk.domain.file_errors import (
    FileDamaged,
    FileEmpty,
    FileError,
    FileInUse,
    FileMissing,
    FileNotWritable,
    FileTooNew,
    NotAClubFile,
)
from clubdesk.store import cipher, database, opening
from clubdesk.store.files import APPLICATION_ID, SCHEMA_VERSION, check_header
from clubdesk.store.members import load_member
from clubdesk.text.sentences import sentence
from tests.builders import (
    ACTOR,
    a_club,
    a_member,
    clock,
    digest,
    held_elsewhere,
    names_in,
    opened,
    python_environment,
)

WRITE = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0); c.execute('BEGIN IMMEDIATE')"
OPEN = """
import sys
from datetime import datetime
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from clubdesk.domain.file_errors import FileInUse
from clubdesk.store import cipher, database, opening
try:
    opening.open_file(Path(sys.argv[1]), clock=datetime.now, actor="")
except FileInUse:
    sys.exit(7)
"""


def other_process(program: str, path: Path) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-c", program, str(path)]
    return subprocess.run(words, capture_output=True, text=True, check=False, env=python_environment())


def empty(path: Path) -> None:
    path.write_bytes(b"")


def missing(path: Path) -> None:
    path.unlink()


def garbage(path: Path) -> None:
    path.write_bytes(b"not a club at all" * 1_000)


def cut_in_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def cut_in_the_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def cut_in_the_middle(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def other_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE members (id INTEGER)")
        other.commit()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA user_version = 999")
        made.commit()


SPOILT: list[tuple[Callable[[Path], None], type[FileError]]] = [
    (empty, FileEmpty),
    (missing, FileMissing),
    (garbage, NotAClubFile),
    (cut_in_the_header, FileDamaged),
    (cut_in_the_pages, FileDamaged),
    (cut_in_the_middle, FileDamaged),
    (other_database, NotAClubFile),
    (newer, FileTooNew),
]


@pytest.mark.parametrize(("spoil", "refusal"), SPOILT, ids=lambda case: case.__name__)
def test_a_file_that_is_no_whole_club_is_refused_and_left_as_it_is(
    club_path: Path, spoil: Callable[[Path], None], refusal: type[FileError]
) -> None:
    spoil(club_path)
    before = digest(club_path) if club_path.exists() else None
    with pytest.raises(refusal) as refused:
        opening.open_file(club_path, clock=clock, actor=ACTOR)
    assert refused.value.path == club_path
    assert (digest(club_path) if club_path.exists() else None) == before
    assert not database.is_open()
    assert names_in(club_path.parent) == ([club_path.name] if before else [])


@pytest.mark.parametrize(("spoil", "refusal"), SPOILT, ids=lambda case: case.__name__)
def test_reading_refuses_the_same_files(
    club_path: Path, spoil: Callable[[Path], None], refusal: type[FileError]
) -> None:
    spoil(club_path)
    with pytest.raises(refusal), opening.opened_copy(club_path, clock=clock):
        raise AssertionError


def test_r12_a_newer_file_is_refused_with_its_kind_and_ours(club_path: Path) -> None:
    newer(club_path)
    with pytest.raises(FileTooNew) as refused:
        check_header(club_path)
    said = sentence(refused.value)
    assert "999" in said
    assert f"{SCHEMA_VERSION})" in said


def test_a_folder_is_no_club_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        check_header(tmp_path)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("application_id", APPLICATION_ID),
        ("user_version", SCHEMA_VERSION),
        ("integrity_check", "ok"),
    ],
)
@pytest.mark.usefixtures("open_club")
def test_the_open_file_answers_what_durability_needs(name: str, answer: str | int) -> None:
    assert database.pragma(name) == answer


@pytest.mark.usefixtures("open_club")
def test_a_posted_entry_cannot_be_replaced_by_another_of_its_number() -> None:
    with pytest.raises(IntegrityError, match="never deleted"):
        database.run("INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE id = 1")


def test_a_file_that_may_not_be_read_is_said(club_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_asked: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(FileNotWritable):
        check_header(club_path)


def test_a_window_that_takes_the_file_while_it_is_copied_is_noticed(
    club_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = shutil.copyfile
    with ExitStack() as window:

        def copy_slowly(original: Path, copied: Path) -> None:
            copy(original, copied)
            if original == club_path:
                window.enter_context(held_elsewhere(club_path))

        monkeypatch.setattr(shutil, "copyfile", copy_slowly)
        with pytest.raises(FileInUse), opening.opened_copy(club_path, clock=clock):
            raise AssertionError


def test_a_disk_that_cannot_keep_its_promise_is_refused(
    club_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_ANSWERS", {**database._ANSWERS, "synchronous": 3})
    with pytest.raises(FileError):
        opening.open_file(club_path, clock=clock, actor=ACTOR)
    assert not database.is_open()


def test_nobody_else_can_read_or_write_the_open_file(open_club: Path) -> None:
    with closing(sqlite3.connect(open_club, timeout=0)) as other:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("SELECT * FROM members")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_another_process_is_told_that_the_file_is_in_use(open_club: Path) -> None:
    assert other_process(OPEN, open_club).returncode == 7
    assert "locked" in other_process(WRITE, open_club).stderr


def test_a_second_opener_is_told_at_once(open_club: Path) -> None:
    assert database.run("PRAGMA busy_timeout").fetchone() == (0,)


@pytest.mark.usefixtures("open_club")
def test_another_thread_may_take_its_turn_on_the_one_connection() -> None:
    with ThreadPoolExecutor(1) as worker:
        added = worker.submit(a_member, "Lò Văn Mẫu").result(timeout=10)
    assert load_member(added.id) == added


def test_the_file_is_free_again_once_it_is_closed(club_path: Path) -> None:
    with opened(club_path):
        pass
    ended = other_process(OPEN, club_path)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_reading_a_file_another_process_holds_is_refused(club_path: Path) -> None:
    with held_elsewhere(club_path):
        with pytest.raises(FileInUse), opening.opened_copy(club_path, clock=clock):
            raise AssertionError
        with pytest.raises(FileInUse):
            opening.open_file(club_path, clock=clock, actor=ACTOR)
    with opened(club_path):
        assert database.is_open()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (PurePosixPath("/so/CLB Mẫu.clb"), "file:///so/CLB%20M%E1%BA%ABu.clb"),
        (PureWindowsPath(r"C:\so\clb.clb"), "file:///C:/so/clb.clb"),
        (PureWindowsPath(r"\\may\so\clb.clb"), "file:////may/so/clb.clb"),
    ],
)
def test_sqlite_is_told_a_server_of_the_network_in_the_path(path: PurePath, told: str) -> None:
    assert cipher.uri(path) == told


def test_what_another_program_holds_of_a_killed_window_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    club = a_club(tmp_path)
    left = tmp_path / f".{club.name}.moi-x"
    left.write_bytes(b"half")
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == left:
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", refuse)
        with opened(club):
            assert left.exists()
    with opened(club):
        assert not left.exists()
