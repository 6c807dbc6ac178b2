"""Safety copies: verified, thinned out, and brought back without losing anything (trust.md 1.3)."""

import errno
import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from time import sleep

import pytest

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import CopyDamaged, CopyFailed, FileInUse, FileNotWritable
from clubdesk.domain.second_place_errors import NoRoomToRestore
from clubdesk.operations import full_check, safety_copies
from clubdesk.operations.checks import check_books
from clubdesk.operations.restoring import restore
from clubdesk.operations.safety_copies import (
    back_up,
    content_of,
    folder_of_club,
    folder_of_file,
    is_as_made,
    list_copies,
)
from clubdesk.store import backups, database, files
from clubdesk.store.members import load_members
from tests.builders import a_club, a_loan, a_member, digest, held_elsewhere, names_in, opened

NOW = datetime(2025, 6, 17, 14, 32)  # noqa: DTZ001


@pytest.fixture
def club(tmp_path: Path) -> Path:
    return a_club(tmp_path)


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "sao_luu" / "clb"


def test_a_copy_is_a_whole_club_of_its_own(club: Path, copies: Path) -> None:
    with opened(club):
        a_loan(a_member("Lò Văn Mẫu"))
        made = back_up(copies, club, now=NOW)
    assert made is not None
    assert (made.taken_at, made.is_apart) == (NOW, False)
    with opened(made.path):
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]
        assert check_books() == []


def test_nothing_new_makes_no_new_copy(club: Path, copies: Path) -> None:
    with opened(club):
        assert back_up(copies, club, now=NOW) is not None
        assert back_up(copies, club, now=NOW + timedelta(days=1)) is None
        a_member("Lò Văn Mẫu")
        assert back_up(copies, club, now=NOW + timedelta(days=1)) is not None


def test_the_latest_recorded_comes_first_whatever_the_clock_says(club: Path, copies: Path) -> None:
    with opened(club):
        for name, moment in (("A", NOW), ("B", NOW.replace(year=2009)), ("C", NOW.replace(year=2036))):
            a_member(name)
            back_up(copies, club, now=moment)
    assert [copy.taken_at.year for copy in list_copies(copies)] == [2036, 2009, 2025]


def test_years_of_copies_are_thinned_out(club: Path, copies: Path) -> None:
    with opened(club):
        for day in range(40):
            a_member(f"Lò Văn {chr(65 + day % 26)}")
            back_up(copies, club, now=NOW + timedelta(days=day))
    left = list_copies(copies)
    assert len(left) < 24
    assert (left[0].taken_at, len({copy.taken_at.month for copy in left})) == (NOW + timedelta(days=39), 2)


def test_r15_no_copy_goes_while_fewer_than_three_of_those_that_stay_are_whole(
    club: Path, copies: Path
) -> None:
    with opened(club):
        for day in range(20):
            a_member(f"Lò Văn {chr(65 + day)}")
            back_up(copies, club, now=NOW + timedelta(days=day))
        held = list_copies(copies)
        for copy in held[1:]:
            copy.path.write_bytes(b"the disk is dying")
        a_member("Lò Thị Thứ Hai")
        back_up(copies, club, now=NOW + timedelta(days=20))
        assert {copy.path for copy in held} < {copy.path for copy in list_copies(copies)}
        a_member("Lò Thị Thứ Ba")
        back_up(copies, club, now=NOW + timedelta(days=21))
    assert not {copy.path for copy in held} <= {copy.path for copy in list_copies(copies)}


def test_no_copy_goes_before_the_books_stood_their_check(club: Path, copies: Path) -> None:
    with opened(club):
        for day in range(30):
            a_member(f"Lò Văn {chr(65 + day % 26)}")
            back_up(copies, club, now=NOW + timedelta(days=day), books_stand=False)
        assert len(list_copies(copies)) == 30
        a_member("Lò Thị Sau")
        back_up(copies, club, now=NOW + timedelta(days=30))
    assert len(list_copies(copies)) < 24


def test_a_copy_that_changed_by_one_letter_is_known_though_sqlite_reads_it_whole(
    club: Path, copies: Path
) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
        made = back_up(copies, club, now=NOW)
        assert made is not None
        assert is_as_made(made)
        name, whole = "Lò Văn Mẫu".encode(), made.path.read_bytes()
        assert name in whole
        made.path.write_bytes(whole.replace(name, "Lò Văn Mậu".encode()))
        assert content_of(made) is not None
        assert not is_as_made(made)
        again = back_up(copies, club, now=NOW + timedelta(minutes=30))
    assert again is not None
    assert is_as_made(again)
    older = made.path.rename(copies / "000000001_2025-01-17_0800.clb")
    (without,) = [copy for copy in list_copies(copies) if copy.path == older]
    assert is_as_made(without), "copies of older programs have no digest to be compared with"


def test_a_latest_copy_that_does_not_read_any_more_is_made_anew(club: Path, copies: Path) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
        assert made is not None
        made.path.write_bytes(made.path.read_bytes()[:6_000])
        again = back_up(copies, club, now=NOW + timedelta(minutes=30))
    assert again is not None
    assert content_of(again) is not None


def test_a_copy_waits_for_what_another_thread_is_just_recording(club: Path, copies: Path) -> None:
    """A member list is stored beside the window, and the half hour strikes."""
    begun = Event()

    def store_slowly() -> None:
        with database.transaction():
            a_member("Lò Văn Một")
            begun.set()
            sleep(0.2)
            a_member("Lò Văn Hai")

    with opened(club), ThreadPoolExecutor(1) as beside:
        storing = beside.submit(store_slowly)
        assert begun.wait(10)
        copy = back_up(copies, club, now=NOW)
        storing.result()
        assert copy is not None
        assert content_of(copy) == safety_copies.present_content()
    assert not copy.is_apart


def test_a_copy_is_made_while_the_books_are_checked(club: Path, copies: Path) -> None:
    """The half hour strikes in the middle of the check, which reads on from its own snapshot."""
    begun, go_on = Event(), Event()

    def pause(_done: int, _total: int) -> None:
        begun.set()
        assert go_on.wait(10)

    with opened(club), ThreadPoolExecutor(1) as beside:
        a_loan(a_member("Lò Văn Mẫu"))
        snapshot = full_check.take_snapshot(None)
        checking = beside.submit(lambda: full_check.check(snapshot, progress=pause))
        assert begun.wait(10)
        a_member("Lò Thị Mẫu")
        copy = back_up(copies, club, now=NOW)
        assert copy is not None
        held = content_of(copy)
        assert held is not None
        assert held.members == 2
        go_on.set()
        assert checking.result().findings == []


def test_a_copy_of_much_less_is_kept_apart_and_takes_no_place(
    club: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(club):
        a_member("A")
        back_up(copies, club, now=NOW)
        a_member("B")
        monkeypatch.setattr(safety_copies, "has_shrunk", lambda _now, _before: True)
        made = back_up(copies, club, now=NOW)
        assert made is not None
        assert made.is_apart
        for hour in range(1, 4):
            assert back_up(copies, club, now=NOW + timedelta(hours=hour)) == made, "not a new one each time"
    assert [copy.is_apart for copy in list_copies(copies)] == [True, False]


def test_whoever_says_that_less_is_right_gets_copies_that_count_again(club: Path, copies: Path) -> None:
    with opened(club):
        few = back_up(copies, club, now=NOW)
        for number in range(10):
            a_member(f"Lò Văn {chr(65 + number)}")
        many = back_up(copies, club, now=NOW + timedelta(hours=1))
        with database.transaction():
            database.run("DELETE FROM members WHERE id > 5")
            a_member("Lò Thị Sau")
        apart = back_up(copies, club, now=NOW + timedelta(hours=2))
        assert apart is not None
        assert apart.is_apart
        safety_copies.accept_less(copies)
        counts = back_up(copies, club, now=NOW + timedelta(hours=3))
        assert back_up(copies, club, now=NOW + timedelta(hours=4)) is None
    assert few is not None
    assert many is not None
    assert counts is not None
    sure = [copy.path for copy in list_copies(copies) if not copy.is_apart]
    assert sure == [counts.path, few.path]
    assert {copy.sequence for copy in list_copies(copies) if copy.is_apart} == {many.sequence, apart.sequence}


def test_a_folder_that_cannot_be_written_is_told_and_the_club_stays(club: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "tep"
    blocked.write_text("a file, not a folder")
    with opened(club):
        with pytest.raises(CopyFailed):
            back_up(blocked / "clb", club, now=NOW)
        a_member("A")
        assert check_books() == []


def test_a_copy_that_reads_back_differently_is_no_copy(
    club: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_told", lambda _making: None)
    with opened(club), pytest.raises(CopyFailed):
        back_up(copies, club, now=NOW)
    assert names_in(copies) == []


def test_bringing_a_copy_back_sets_the_present_file_aside(club: Path, copies: Path) -> None:
    with opened(club):
        a_member("Cũ")
        made = back_up(copies, club, now=NOW)
        a_member("Mới")
        later = back_up(copies, club, now=NOW + timedelta(hours=1))
    assert made is not None
    assert later is not None
    present = digest(club)
    aside = restore(made, club)
    assert aside is not None
    assert digest(aside) == present
    with opened(club):
        assert [member.name for member in load_members()] == ["Cũ"]
        assert check_books() == []
    assert [(copy.sequence, copy.is_apart) for copy in list_copies(copies)] == [
        (later.sequence, True),
        (made.sequence, False),
    ]


def test_a_copy_that_somebody_is_just_reading_keeps_no_other_from_being_brought_back(
    club: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(club):
        a_member("Cũ")
        made = back_up(copies, club, now=NOW)
        a_member("Mới")
        back_up(copies, club, now=NOW + timedelta(hours=1))
    assert made is not None

    def refuse(_copy: safety_copies.SafetyCopy) -> None:
        raise PermissionError

    monkeypatch.setattr("clubdesk.operations.restoring.put_apart", refuse)
    assert restore(made, club) is not None
    with opened(club):
        assert [member.name for member in load_members()] == ["Cũ"]
    assert not any(copy.is_apart for copy in list_copies(copies))


def test_where_a_file_has_one_name_only_it_is_set_aside_whole_or_not_at_all(
    club: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
    assert made is not None
    before, copyfile = digest(club), shutil.copyfile

    def refuse(_file: Path, _name: Path) -> None:
        raise PermissionError

    def half(source: Path, target: Path) -> None:
        if source != club:
            copyfile(source, target)
            return
        target.write_bytes(source.read_bytes()[:5_000])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", refuse)
    with monkeypatch.context() as full:
        full.setattr(shutil, "copyfile", half)
        with pytest.raises(NoRoomToRestore):
            restore(made, club)
    assert (digest(club), [path.name for path in club.parent.glob("*.clb")]) == (before, [club.name])
    aside = restore(made, club)
    assert aside is not None
    assert digest(aside) == before


def test_a_note_of_the_place_that_does_not_read_is_nobody_s(club: Path, copies: Path) -> None:
    with opened(club):
        back_up(copies, club, now=NOW)
    assert folder_of_file(copies.parent, club) == copies
    (copies / "tep.txt").write_bytes(b"\xff\xfe\x00")
    assert folder_of_file(copies.parent, club) is None


def test_after_bringing_a_copy_back_new_copies_are_made_again(club: Path, copies: Path) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
        a_member("Một")
        back_up(copies, club, now=NOW)
    assert made is not None
    restore(made, club)
    with opened(club):
        a_member("Hai")
        again = back_up(copies, club, now=NOW + timedelta(minutes=5))
    assert again is not None
    assert not again.is_apart


def test_a_file_that_is_gone_or_garbage_is_brought_back(club: Path, copies: Path) -> None:
    with opened(club):
        folder = folder_of_club(copies)
        made = back_up(folder, club, now=NOW)
    assert made is not None
    club.write_bytes(b"garbage")
    assert folder_of_file(copies, club) == folder
    aside = restore(made, club)
    assert aside is not None
    assert aside.read_bytes() == b"garbage"
    club.unlink()
    assert restore(made, club) is None
    with opened(club):
        assert check_books() == []


def test_a_damaged_copy_is_not_used(club: Path, copies: Path) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:6_000])
    before = digest(club)
    assert content_of(made) is None
    with pytest.raises(CopyDamaged):
        restore(made, club)
    made.path.write_bytes(b"")
    with pytest.raises(ClubError):
        restore(made, club)
    assert digest(club) == before
    assert names_in(club.parent) == ["sao_luu", club.name]


def test_a_club_open_elsewhere_is_not_replaced(club: Path, copies: Path) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
    assert made is not None
    with held_elsewhere(club), pytest.raises(FileInUse):
        restore(made, club)


def test_a_journal_left_behind_goes_with_its_file(club: Path, copies: Path) -> None:
    with opened(club):
        made = back_up(copies, club, now=NOW)
        a_member("Trong nhật ký")
        hot = club.with_name(club.name + "-wal").read_bytes()
        main = club.read_bytes()
    assert made is not None
    club.write_bytes(main)
    club.with_name(club.name + "-wal").write_bytes(hot)
    aside = restore(made, club)
    assert aside is not None
    with opened(club):
        assert load_members() == []
    with opened(aside):
        assert [member.name for member in load_members()] == ["Trong nhật ký"]


def test_reading_a_copy_does_not_touch_it(club: Path, copies: Path) -> None:
    with opened(club):
        a_member("A")
        made = back_up(copies, club, now=NOW)
        present = safety_copies.present_content()
    assert made is not None
    before = digest(made.path)
    content = content_of(made)
    assert content == present
    assert content is not None
    assert content.members == 1
    assert digest(made.path) == before
    assert names_in(copies) == [made.path.name, "tep.txt"]
    with closing(sqlite3.connect(made.path)) as other:
        assert other.execute("SELECT COUNT(*) FROM members").fetchone() == (1,)
    assert not database.is_open()


def test_a_file_that_cannot_be_replaced_keeps_its_place_and_its_journal(
    club: Path, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(club):
        a_member("A")
        made = back_up(copies, club, now=NOW)
    assert made is not None
    journal = club.with_name(f"{club.name}-wal")
    journal.write_bytes(b"not yet in the file")
    before = digest(club)

    def refuse(_made: Path, _path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(files, "take_name", refuse)
    with pytest.raises(FileNotWritable):
        restore(made, club)
    assert digest(club) == before
    assert journal.read_bytes() == b"not yet in the file"
    assert sorted(path.name for path in club.parent.glob("*.clb*")) == [club.name, journal.name]
