"""Copies that leave the computer: locked, read back, found out when damaged (trust.md R4, R14)."""

import errno
import os
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.domain.second_place_errors import (
    CodeMistyped,
    NoPassPhrase,
    PlaceForgetful,
    PlaceFull,
    PlaceGone,
    PlaceReadOnly,
    SecondPlaceError,
    WrongWords,
)
from clubdesk.exchange import locked_copy
from clubdesk.operations import safe_writing, second_place
from clubdesk.operations.checks import check_books
from clubdesk.operations.second_place import (
    is_second_copy_due,
    last_copy,
    list_second_copies,
    set_pass_phrase,
)
from tests.builders import TODAY, a_club, a_member, clock, names_in, opened, save_copy

PHRASE = "con mèo trèo cây cau"
pytestmark = pytest.mark.usefixtures("cheap_phrases")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Path]:
    """A club with a person in it and a pass phrase set, open."""
    with opened(a_club(tmp_path)) as path:
        a_member("Lò Văn Mẫu")
        set_pass_phrase(PHRASE)
        yield path


def content_of(path: Path, typed: str) -> bytes:
    return locked_copy.unlock(locked_copy.read_copy(path, path.read_bytes()), typed)


def test_a_copy_opens_with_the_pass_phrase_alone_and_holds_the_club(club: Path, stick: Path) -> None:
    made = save_copy(stick, now=clock())
    back = stick / "lai.clb"
    back.write_bytes(content_of(made, PHRASE))
    assert made.name.startswith("CLB_ThonMau_")
    assert made.name.endswith("_2025-06-17.clbk")
    assert made.name.isascii()
    with pytest.raises(WrongWords):
        content_of(made, "con mèo trèo cây dừa")


def test_the_phrase_may_be_typed_without_marks_on_another_keyboard(club: Path, stick: Path) -> None:
    made = save_copy(stick, now=clock())
    for typed in ("CON MEO  TREO CAY CAU", "con mèo trèo cây cau", "con me\u0300o tre\u0300o cây cau"):
        assert content_of(made, typed).startswith(b"SQLite format 3")


def test_nothing_of_the_club_is_to_be_read_in_a_copy(club: Path, stick: Path) -> None:
    plain = club.read_bytes() + club.with_name(f"{club.name}-wal").read_bytes()
    written = save_copy(stick, now=clock()).read_bytes()
    for word in ("Lò Văn Mẫu", "Mẫu", "thôn", "TV001", "SQLite format 3", "members"):
        assert word.encode() in plain
        assert word.encode() not in written


def test_the_copy_is_written_down_and_the_books_stay_whole(club: Path, stick: Path) -> None:
    made = save_copy(stick, now=clock())
    last = last_copy()
    assert last is not None
    assert (last.made_at, last.place, last.name) == (clock(), str(stick), made.name)
    assert check_books() == []


def test_without_a_pass_phrase_nothing_leaves(tmp_path: Path, stick: Path) -> None:
    with opened(a_club(tmp_path)), pytest.raises(NoPassPhrase):
        save_copy(stick, now=clock())
    assert names_in(stick) == []


@pytest.mark.parametrize("phrase", ["", "ngắn", "a b c d e f g"])
def test_a_short_pass_phrase_is_refused(club: Path, phrase: str) -> None:
    with pytest.raises(PassPhraseTooShort):
        set_pass_phrase(phrase)


def test_a_new_pass_phrase_keeps_the_keys_and_old_copies_keep_their_words(club: Path, stick: Path) -> None:
    code = set_pass_phrase(PHRASE, known=PHRASE)
    old = save_copy(stick, now=clock())
    new_code = set_pass_phrase("cái cầu ao làng", known=code)
    a_member("Lò Thị Mẫu")
    new = save_copy(stick, now=clock())
    assert content_of(old, code)
    assert content_of(old, PHRASE)
    assert content_of(new, new_code)
    assert content_of(new, "cai cau ao lang")
    for typed in (PHRASE, code):
        with pytest.raises(WrongWords):
            content_of(new, typed)
    assert list_second_copies(stick) == [new, old]


def test_who_forgot_both_sets_new_words_for_the_copies_to_come(club: Path, stick: Path) -> None:
    set_pass_phrase("cái cầu ao làng")
    assert content_of(save_copy(stick, now=clock()), "cái cầu ao làng")


def test_wrong_words_set_no_new_pass_phrase(club: Path, stick: Path) -> None:
    with pytest.raises(WrongWords):
        set_pass_phrase("cái cầu ao làng", known="sai rồi mà")
    assert content_of(save_copy(stick, now=clock()), PHRASE)


def test_a_slip_in_the_recovery_code_is_told_from_a_wrong_one(club: Path, stick: Path) -> None:
    code = set_pass_phrase(PHRASE)
    made = save_copy(stick, now=clock())
    assert content_of(made, code.lower().replace("-", " "))
    with pytest.raises(CodeMistyped):
        content_of(made, ("2" if code[0] != "2" else "3") + code[1:])
    with pytest.raises(WrongWords):
        content_of(made, "0000-0000-0000-0000-0000-0000")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, PlaceFull),
        (errno.EROFS, PlaceReadOnly),
        (errno.EIO, PlaceGone),
        (errno.ENODEV, PlaceGone),
    ],
)
def test_r14_a_stick_that_fails_in_mid_copy_is_told_and_keeps_no_half(
    club: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: type[SecondPlaceError]
) -> None:
    kept = save_copy(stick, now=clock())
    a_member("Lò Thị Mẫu")

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(second_place, "_content", lambda: b"content")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(said):
        save_copy(stick, now=clock())
    monkeypatch.undo()
    assert names_in(stick) == [kept.name]
    last = last_copy()
    assert last is not None
    assert last.name == kept.name


def test_r14_a_stick_that_is_pulled_out_before_is_told(club: Path, stick: Path) -> None:
    with pytest.raises(PlaceGone):
        save_copy(stick / "khong_con", now=clock())
    assert last_copy() is None


def test_r14_a_stick_that_gives_back_something_else_is_told(
    club: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_at_the_end(path: Path) -> bytes:
        *whole, last = path.read_bytes()
        return bytes((*whole, last ^ 1))

    monkeypatch.setattr(safe_writing, "_read_back", other_at_the_end)
    with pytest.raises(PlaceForgetful):
        save_copy(stick, now=clock())
    assert names_in(stick) == []
    assert last_copy() is None


def test_r14_what_a_pulled_stick_kept_of_a_cut_copy_goes_with_the_next_one(club: Path, stick: Path) -> None:
    (stick / ".CLB_ThonMau_000000001_2025-06-10.clbk.new").write_bytes(b"half")
    (stick / "cua_nguoi_khac.txt").write_text("stays")
    made = save_copy(stick, now=clock())
    assert names_in(stick) == [made.name, "cua_nguoi_khac.txt"]


def test_older_copies_on_the_stick_are_never_deleted(club: Path, stick: Path) -> None:
    for number in range(12):
        a_member(f"Lò Văn {chr(65 + number)}")
        save_copy(stick, now=clock() + timedelta(days=number))
    assert len(list_second_copies(stick)) == 12
    assert list_second_copies(stick / "khong_con") == []


def test_after_a_week_without_a_second_place_it_is_time(tmp_path: Path, stick: Path) -> None:
    with opened(a_club(tmp_path)):
        week = TODAY + timedelta(days=7)
        assert not is_second_copy_due(week)
        a_member()
        assert not is_second_copy_due(TODAY)
        assert is_second_copy_due(week)
        set_pass_phrase(PHRASE)
        save_copy(stick, now=datetime.combine(week, clock().timetz()))
        assert not is_second_copy_due(week + timedelta(days=6))
        assert is_second_copy_due(week + timedelta(days=7))


def test_r9_a_clock_of_2036_does_not_silence_the_reminder(club: Path, stick: Path) -> None:
    save_copy(stick, now=clock().replace(year=2036))
    assert is_second_copy_due(TODAY)
    assert not is_second_copy_due(date(2036, 6, 18))
