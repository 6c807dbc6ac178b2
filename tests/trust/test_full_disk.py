"""R3, R4, R5: a disk that is full while something is written, and one that cannot be written at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.file_errors import CopyFailed, DiskFull, FileNotWritable, LookingOnly, NoRoomForFile
from clubdesk.operations import clubs, safety_copies
from clubdesk.operations.checks import check_books
from clubdesk.operations.first_look import find_shortfall
from clubdesk.operations.loans import loan_page
from clubdesk.operations.printing import member_list
from clubdesk.operations.safe_writing import write_and_read_back
from clubdesk.store import backups
from clubdesk.store.members import load_members
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.start.look_mark import LookMark
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import MoneyField
from tests.builders import TODAY, a_club, a_loan, a_member, clock, digest, names_in, opened
from tests.trust.conftest import fill, make_read_only
from tests.ui.start.conftest import front, home, opened_dialog

__all__ = ["front", "home"]


@pytest.fixture
def club(small_disk: Path) -> Path:
    return a_club(small_disk)


def test_r3_what_was_acknowledged_stands_when_the_disk_is_full(club: Path) -> None:
    told: list[int] = []
    with opened(club):
        films = fill(club.parent, leave=100_000)
        with pytest.raises(DiskFull):
            told.extend(a_member(f"Lò Văn Mẫu {n}").id for n in range(500))
        stored = [member.id for member in load_members()]
        assert 0 < len(stored) < 500
        assert check_books() == []
        films.unlink()
        a_member("Lò Thị Sau")
        assert len(load_members()) == len(stored) + 1
        assert check_books() == []


def test_r3_a_club_is_closed_on_a_full_disk_and_holds_everything_when_opened_again(club: Path) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
        films = fill(club.parent, leave=0)
        clubs.save_idle()
    films.unlink()
    with opened(club):
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]
        assert check_books() == []


def test_r3_a_club_whose_end_could_not_be_noted_is_not_taken_for_a_copy_made_by_hand(club: Path) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
        clubs.save_idle()
        films = fill(club.parent, leave=0)
    films.unlink()
    for _time in range(2):
        with opened(club):
            assert find_shortfall(None) is None
            assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]
    assert names_in(club.parent) == [club.name]


def test_r4_no_half_copy_is_left_and_the_older_one_stays(club: Path) -> None:
    copies = club.parent / "sao_luu"
    with opened(club):
        kept = safety_copies.back_up(copies, club, now=clock())
        assert kept is not None
        a_member("Lò Văn Mẫu")
        before = digest(kept.path)
        fill(club.parent, leave=100_000)
        with pytest.raises(CopyFailed):
            safety_copies.back_up(copies, club, now=clock())
        assert [copy.path for copy in safety_copies.list_copies(copies)] == [kept.path]
        assert sorted(names_in(copies)) == sorted([kept.path.name, "tep.txt"])
        assert digest(kept.path) == before
        assert backups.read_content(kept.path) is not None


def test_r4_no_half_paper_is_left(club: Path) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
        paper = club.parent / "danh_sach.pdf"
        member_list(on=TODAY, printed_on=TODAY).save(paper)
        before = digest(paper)
        fill(club.parent, leave=4_096)
        with pytest.raises(NoRoomForFile):
            member_list(on=TODAY, printed_on=TODAY).save(paper)
    assert digest(paper) == before
    assert ".danh_sach.pdf.new" not in names_in(club.parent)


def test_r4_no_half_data_file_is_left(club: Path) -> None:
    fill(club.parent, leave=8_192)
    with pytest.raises(NoRoomForFile):
        write_and_read_back(club.parent / "CLB_ThonMau_2025-06_01.zip", bytes(200_000))
    assert names_in(club.parent) == ["phim.bin", club.name]


def test_r5_a_club_on_a_read_only_disk_is_looked_at_and_printed(club: Path, tmp_path: Path) -> None:
    with opened(club):
        a_member("Lò Văn Mẫu")
    make_read_only(club.parent)
    with pytest.raises(FileNotWritable):
        clubs.open_club(club, clock=clock, actor="")
    clubs.look_at_club(club, clock=clock)
    try:
        assert [member.name for member in load_members()] == ["Lò Văn Mẫu"]
        member_list(on=TODAY, printed_on=TODAY).save(tmp_path / "danh_sach.pdf")
        with pytest.raises(LookingOnly):
            a_member("Lò Thị Mẫu")
    finally:
        clubs.close_club()
    assert names_in(club.parent) == [club.name]


def test_r3_what_was_typed_stays_on_screen_and_the_room_needed_is_named(
    club: Path, front: FrontDoor, qtbot: QtBot, in_english: None
) -> None:
    with opened(club):
        loan = a_loan(a_member("Lò Thị Sen"))
    front.desk.open_file(club)
    page = front.window.show_page("loans")
    assert isinstance(page, LoansPage)
    page.open_item(loan.id)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    dialog = opened_dialog(front.window, qtbot, "repayment")
    assert isinstance(dialog, FormDialog)
    amount = dialog.findChild(MoneyField, "repaymentAmount")
    assert amount is not None
    qtbot.keyClicks(amount, "300k")  # type: ignore[no-untyped-call]
    films = fill(club.parent, leave=0)
    dialog.primary.click()
    assert dialog.isVisible()
    assert amount.amount() == 300_000
    assert "Leave at least 10 MB free" in dialog.form.row_of(amount).line.text() + dialog.banner.text()
    films.unlink()
    dialog.primary.click()
    assert not dialog.isVisible()
    (paid,) = loan_page(loan.id, front.desk.session.today()).loan.repayments
    assert paid.principal + paid.interest == 300_000
    assert check_books() == []


def test_r3_a_club_on_a_disk_without_any_room_is_looked_at_and_worked_on_once_there_is_some(
    club: Path, front: FrontDoor, in_english: None
) -> None:
    with opened(club):
        a_member("Lò Thị Sen")
    films = fill(club.parent, leave=0)
    front.desk.open_file(club)
    assert front.desk.session.look is not None
    mark = front.window.findChild(LookMark)
    assert mark is not None
    assert "The disk is full" in mark.banner.text()
    assert [member.name for member in load_members()] == ["Lò Thị Sen"]
    films.unlink()
    assert mark.button.isVisibleTo(front.window)
    mark.button.click()
    assert mark.isHidden()
    a_member("Lò Thị Sau")
