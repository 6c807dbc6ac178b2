"""A club brought back from a second place, and rehearsing it (trust.md R9, R10)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.file_errors import FileExists, FileSealed
from clubdesk.domain.second_place_errors import (
    NotASecondCopy,
    OtherClub,
    SecondCopyDamaged,
    WrongWords,
)
from clubdesk.operations import rehearsals, safety_copies, sealing
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import control_code
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.second_copies import (
    bring_back,
    bring_to_new_place,
    check_club,
    check_copy,
    note_restored,
    unlock_copy,
)
from clubdesk.operations.second_place import set_pass_phrase
from clubdesk.store import database
from clubdesk.store.copy_looks import look_into
from clubdesk.store.members import load_members
from tests.builders import TODAY, a_club, a_loan, a_member, clock, digest, names_in, opened, save_copy

PHRASE = "con mèo trèo cây cau"
pytestmark = pytest.mark.usefixtures("cheap_phrases")


@pytest.fixture
def private(tmp_path: Path) -> Path:
    folder = tmp_path / "rieng"
    folder.mkdir()
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def a_lending_club(folder: Path, stick: Path) -> tuple[Path, Path]:
    """A club with a loan, closed, and the locked copy of it."""
    with opened(a_club(folder)) as path:
        a_loan(a_member("Lò Văn Mẫu"))
        set_pass_phrase(PHRASE)
        return path, save_copy(stick, now=clock())


def test_what_is_in_a_copy_is_seen_before_it_is_brought_back(
    tmp_path: Path, stick: Path, private: Path
) -> None:
    _club, locked = a_lending_club(tmp_path, stick)
    look = unlock_copy(locked, PHRASE, into=private).look
    assert (look.club, look.content.members, look.content.entries) == ("CLB thôn Mẫu", 1, 3)
    assert (look.recorded_at, look.last_entry) == (clock(), date(2025, 1, 17))
    assert dict(look.funds) == {"Quỹ tăng thu nhập": 50_000_000, "Quỹ hoạt động": 2_000_000}
    assert not database.is_open()


def test_r10_on_another_computer_the_club_goes_on_to_the_dong(
    tmp_path: Path, stick: Path, private: Path
) -> None:
    club, locked = a_lending_club(tmp_path, stick)
    with opened(club):
        before = fund_totals(TODAY)
        code = control_code()
    club.unlink()
    elsewhere = tmp_path / "may khác" / "clb_thon_mau.clb"
    copy = unlock_copy(locked, PHRASE, into=private)
    bring_to_new_place(copy, elsewhere)
    with opened(elsewhere):
        assert fund_totals(TODAY) == before
        assert control_code() == code
        note_restored(locked.name, recorded_until=copy.look.recorded_at)
        assert check_books() == []
        assert save_copy(stick, now=clock()).exists()
    with pytest.raises(FileExists):
        bring_to_new_place(copy, elsewhere)


def test_the_present_file_is_set_aside_and_later_copies_go_apart(
    tmp_path: Path, stick: Path, private: Path
) -> None:
    club, locked = a_lending_club(tmp_path, stick)
    copies = tmp_path / "sao_luu"
    with opened(club):
        a_member("Lò Thị Mới")
        folder = safety_copies.folder_of_club(copies)
        safety_copies.back_up(folder, club, now=clock().replace(tzinfo=None))
    present = digest(club)
    aside = bring_back(unlock_copy(locked, PHRASE, into=private), club, copies=copies)
    assert aside is not None
    assert digest(aside) == present
    assert [copy.is_apart for copy in safety_copies.list_copies(folder)] == [True]
    with opened(club):
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]
        assert check_books() == []


def test_a_copy_of_another_club_is_not_used(tmp_path: Path, stick: Path, private: Path) -> None:
    club, locked = a_lending_club(tmp_path, stick)
    copy = unlock_copy(locked, PHRASE, into=private)
    with opened(a_club(tmp_path, name="khac.clb")):
        with pytest.raises(OtherClub) as refused:
            check_club(copy, safety_copies.club_id())
        assert refused.value.club == "CLB thôn Mẫu"
    with opened(club):
        check_club(copy, safety_copies.club_id())


def test_wrong_words_and_a_broken_copy_are_told_apart(tmp_path: Path, stick: Path, private: Path) -> None:
    _club, locked = a_lending_club(tmp_path, stick)
    check_copy(locked)
    with pytest.raises(WrongWords):
        unlock_copy(locked, "không phải thế", into=private)
    whole = locked.read_bytes()
    for written, said in (
        (whole[:-100], SecondCopyDamaged),
        (b"", NotASecondCopy),
        (b"PK\x03\x04", NotASecondCopy),
    ):
        locked.write_bytes(written)
        with pytest.raises(said):
            check_copy(locked)
        assert locked.read_bytes() == written
    with pytest.raises(SecondCopyDamaged):
        check_copy(stick / "khong_co.clbk")
    assert names_in(private) == []


def test_a_restore_is_rehearsed_without_touching_anything(tmp_path: Path, stick: Path) -> None:
    club, _locked = a_lending_club(tmp_path, stick)
    copies = tmp_path / "sao_luu"
    with opened(club):
        safety_copies.back_up(safety_copies.folder_of_club(copies), club, now=clock().replace(tzinfo=None))
        what = rehearsals.plan(club, copies)
    before = {path: digest(path) for path in tmp_path.rglob("*.clb*")}
    on_disk, on_stick = rehearsals.rehearse(what, PHRASE, clock=clock)
    assert on_disk.is_good
    assert on_disk.is_same
    assert on_stick.is_good
    assert on_stick.is_second
    # Writing down that the copy left was recorded after it.
    assert not on_stick.is_same
    assert {path: digest(path) for path in tmp_path.rglob("*.clb*")} == before
    assert [one.is_second for one in rehearsals.rehearse(what, "", clock=clock)] == [False]
    wrong = rehearsals.rehearse(what, "không phải thế", clock=clock)[1]
    assert isinstance(wrong.error, WrongWords)
    assert not wrong.is_good
    assert [
        one.is_second for one in rehearsals.rehearse(replace(what, second=None), PHRASE, clock=clock)
    ] == [False]


def test_a_rehearsal_finds_a_copy_that_was_changed(tmp_path: Path, stick: Path) -> None:
    club, _locked = a_lending_club(tmp_path, stick)
    copies = tmp_path / "sao_luu"
    with opened(club):
        made = safety_copies.back_up(
            safety_copies.folder_of_club(copies), club, now=clock().replace(tzinfo=None)
        )
        what = rehearsals.plan(club, copies)
    assert made is not None
    whole = made.path.read_bytes()
    made.path.write_bytes(whole.replace("Lò Văn Mẫu".encode(), "Lò Văn Mậu".encode()))
    (changed,) = rehearsals.rehearse(what, "", clock=clock)
    assert changed.findings
    assert not changed.is_good
    made.path.write_bytes(whole[:9_000])
    (cut,) = rehearsals.rehearse(what, "", clock=clock)
    assert not cut.is_good
    assert look_into(made.path) is None


def test_the_copy_of_a_locked_file_asks_for_its_own_pass_phrase_too(
    tmp_path: Path, stick: Path, private: Path
) -> None:
    path, _plain = a_lending_club(tmp_path, stick)
    sealing.seal(path, sealing.new_key("hoa sữa tháng mười"), step=lambda: None)
    with opened(path):
        copy = save_copy(stick, now=clock())
    sealing.forget_pass_phrases()
    with pytest.raises(FileSealed) as asked:
        unlock_copy(copy, PHRASE, into=private)
    sealing.give_pass_phrase(asked.value.path, "hoa sữa tháng mười")
    bring_to_new_place(unlock_copy(copy, PHRASE, into=private), tmp_path / "moi.clb")
    with opened(tmp_path / "moi.clb"):
        assert [one.name for one in load_members()] == ["Lò Văn Mẫu"]
        assert sealing.is_sealed()
