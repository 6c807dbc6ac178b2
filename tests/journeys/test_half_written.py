"""The power fails over an open form: the next sitting offers what was typed."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clubdesk.app import FrontDoor
from clubdesk.domain.members import Circumstance, Purpose
from clubdesk.operations import checks, loans, sample
from clubdesk.operations.roll import roll
from clubdesk.ui.loans.lend_dialog import LendDialog
from clubdesk.ui.loans.page import LoansPage
from clubdesk.ui.loans.repayment_dialog import RepaymentDialog
from clubdesk.ui.loans.reversal import ReversalDialog, ask_reversal
from clubdesk.ui.members.leaving import LeaveDialog
from clubdesk.ui.members.member_dialog import MemberDialog
from clubdesk.ui.members.page import MembersPage
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.start.new_club import NewClubDialog
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, TextField
from clubdesk.ui.widgets.suggestions import PickField

TODAY = date(2025, 6, 17)
D = TypeVar("D", bound=FormDialog)
Begin = Callable[[], FrontDoor]


def clock() -> datetime:
    return datetime(2025, 6, 17, 7, 32, tzinfo=UTC)


@pytest.fixture
def begin(ui_app: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Begin]:
    """Starts the program on the sample club; each start is another sitting."""
    path = tmp_path / "mau.clb"
    sample.make_sample(path, today=TODAY, clock=clock, actor="thu quy")
    doors: list[FrontDoor] = []

    def start() -> FrontDoor:
        if doors:
            doors[-1].window.hide()
            doors[-1].desk.leave()
        session = ClubSession(today=lambda: TODAY, now=clock, drafts=tmp_path / "drafts")
        door = FrontDoor(Desk(session, settings, clock=clock, actor="thu quy"))
        qtbot.addWidget(door.window)
        door.window.show()
        door.begin(path)
        doors.append(door)
        return door

    yield start
    doors[-1].desk.leave()


def shown(door: FrontDoor, kind: type[D]) -> D:
    [found] = [one for one in door.window.findChildren(kind) if one.isVisible()]
    return found


def cut_power(dialog: FormDialog) -> None:
    """Three seconds after the last key the form is gone without a word."""
    assert dialog.keeper is not None
    assert dialog.keeper.timer.isActive()
    dialog.keeper.timer.timeout.emit()
    dialog.hide()
    dialog.deleteLater()
    QCoreApplication.processEvents()


def take_back(dialog: FormDialog) -> None:
    assert dialog.keeper is not None
    assert dialog.keeper.offer.sentence.text()
    dialog.keeper.offer.take.click()
    assert dialog.focusWidget() is not dialog.keeper.offer.take


def type_over(dialog: FormDialog, name: str, text: str) -> None:
    field = dialog.findChild(TextField, name)
    assert field is not None
    field.setFocus()
    field.selectAll()
    field.insert(text)


def text_of(dialog: FormDialog, name: str) -> str:
    field = dialog.findChild(TextField, name)
    assert field is not None
    return field.text()


def open_repayment(door: FrontDoor, loan_id: int) -> RepaymentDialog:
    door.window.show_page("loans", loan_id)
    page = door.window.current_page()
    assert isinstance(page, LoansPage)
    page.card.collect.click()
    return shown(door, RepaymentDialog)


def running_loan() -> int:
    return loans.open_loans(TODAY)[0].loan.id


def test_a_repayment_with_its_split_is_typed_once(begin: Begin, tmp_path: Path) -> None:
    door = begin()
    loan_id = running_loan()
    dialog = open_repayment(door, loan_id)
    type_over(dialog, "repaymentDay", "16/6/2025")
    type_over(dialog, "repaymentAmount", "150k")
    split = dialog.findChild(Button, "repaymentSplit")
    assert split is not None
    split.click()
    type_over(dialog, "repaymentInterest", "1000")
    cut_power(dialog)

    door = begin()
    dialog = open_repayment(door, loan_id)
    take_back(dialog)
    interest = dialog.findChild(MoneyField, "repaymentInterest")
    assert interest is not None
    assert interest.isVisible()
    assert (interest.amount(), text_of(dialog, "repaymentPrincipal")) == (1_000, "149.000")
    dialog.primary.click()
    assert not dialog.isVisible()
    paid = loans.loan_page(loan_id, TODAY).loan.repayments[-1]
    assert (paid.paid_on, paid.interest, paid.principal) == (date(2025, 6, 16), 1_000, 149_000)
    assert checks.check_books() == []
    assert list((tmp_path / "drafts").iterdir()) == []


def test_a_loan_half_lent(begin: Begin) -> None:
    def lend() -> LendDialog:
        door.window.show_page("loans")
        page = door.window.current_page()
        assert isinstance(page, LoansPage)
        page._lend()
        return shown(door, LendDialog)

    door = begin()
    dialog = lend()
    name = roll(TODAY).lines[0].member.name
    type_over(dialog, "loanBorrower", name)
    borrower = dialog.findChild(PickField, "loanBorrower")
    assert borrower is not None
    borrower.settle()
    assert borrower.item() is not None
    type_over(dialog, "loanMonths", "12")
    more = dialog.findChild(Button, "loanMore")
    assert more is not None
    more.click()
    every = dialog.findChild(ChoiceField, "loanEvery")
    assert every is not None
    every.set_key(3)
    every.edited.emit()
    every.judged.emit()
    due = text_of(dialog, "loanFirstDue")
    item = borrower.item()
    cut_power(dialog)

    door = begin()
    dialog = lend()
    every = dialog.findChild(ChoiceField, "loanEvery")
    borrower = dialog.findChild(PickField, "loanBorrower")
    assert every is not None
    assert borrower is not None
    assert not every.isVisible()
    take_back(dialog)
    assert every.isVisible()
    assert (every.key(), text_of(dialog, "loanFirstDue"), text_of(dialog, "loanMonths")) == (3, due, "12")
    assert borrower.item() == item
    dialog.accept()


def test_a_member_half_written(begin: Begin) -> None:
    def add() -> MemberDialog:
        door.window.show_page("members")
        page = door.window.current_page()
        assert isinstance(page, MembersPage)
        page._desk.add()
        return shown(door, MemberDialog)

    door = begin()
    dialog = add()
    type_over(dialog, "memberName", "Lò Văn Pâng")
    type_over(dialog, "memberBirth", "3/5/19")
    cut_power(dialog)
    door = begin()
    page_person = roll(TODAY).lines[0].member
    door.window.show_page("members")
    page = door.window.current_page()
    assert isinstance(page, MembersPage)
    page.open_item(page_person.id)
    page._desk.change_shown()
    changing = shown(door, MemberDialog)
    assert changing.keeper is not None
    assert not changing.keeper.offer.isVisible()
    changing.reject()
    dialog = add()
    take_back(dialog)
    assert (dialog.name.value(), dialog.birth.text()) == ("Lò Văn Pâng", "3/5/19")
    dialog.accept()


def test_a_card_half_written_with_all_that_unfolds(begin: Begin) -> None:
    def change() -> MemberDialog:
        door.window.show_page("members")
        page = door.window.current_page()
        assert isinstance(page, MembersPage)
        page._desk.add()
        return shown(door, MemberDialog)

    door = begin()
    dialog = change()
    type_over(dialog, "memberName", "Y Mẫu Niê Thử")
    dialog.more_button.click()
    type_over(dialog, "memberGiven", "Mẫu")
    type_over(dialog, "memberHamlet", "Buôn Mẫu")
    dialog.more.ticks[Circumstance.ALONE].click()
    dialog.more.in_association.click()
    type_over(dialog, "memberAssociationCard", "NCT 017")
    dialog.more.consents.ticks[Purpose.ETHNIC_GROUP].click()
    type_over(dialog, "memberConsentDay", "10/6/2025")
    type_over(dialog, "memberEthnicGroup", "e de")
    dialog.more.consents.ethnic_group.settle()
    dialog.more.note.setPlainText("Thích hát chèo")
    dialog.sex.set_key("female")
    told = dialog.details()
    cut_power(dialog)
    door = begin()
    dialog = change()
    assert not dialog.more.note.isVisible()
    take_back(dialog)
    assert dialog.more.note.isVisible()
    assert dialog.more.consents.given_on.isVisible()
    assert dialog.details() == told
    assert (told.given_name, told.ethnic_group, told.note) == ("Mẫu", "12", "Thích hát chèo")
    dialog.accept()


def test_a_leaving_half_written(begin: Begin) -> None:
    def leave() -> LeaveDialog:
        door.window.show_page("members")
        page = door.window.current_page()
        assert isinstance(page, MembersPage)
        page.card.leave_button.click()
        return shown(door, LeaveDialog)

    door = begin()
    dialog = leave()
    dialog.borrowed.click()
    dialog.why.take_draft("died")
    type_over(dialog, "leaveFarewell", "BCN viếng ngày 18/06")
    cut_power(dialog)
    door = begin()
    dialog = leave()
    take_back(dialog)
    assert (dialog.borrowed.isChecked(), dialog.contribution.isChecked()) == (True, False)
    assert dialog.farewell.isVisible()
    assert (dialog.why.key(), dialog.farewell.value()) == ("died", "BCN viếng ngày 18/06")
    dialog.accept()


def test_a_reversal_and_its_reason(begin: Begin) -> None:
    def reverse() -> ReversalDialog:
        entry_id = loans.loan_page(loan_id, TODAY).entries[-1].id
        ask_reversal(door.window, door.desk.session, entry_id)
        return shown(door, ReversalDialog)

    door = begin()
    loan_id = running_loan()
    dialog = reverse()
    type_over(dialog, "reversalReason", "Ghi nhầm người")
    cut_power(dialog)
    door = begin()
    dialog = reverse()
    take_back(dialog)
    assert text_of(dialog, "reversalReason") == "Ghi nhầm người"
    dialog.accept()


def test_a_new_club_whichever_club_is_open(begin: Begin) -> None:
    door = begin()
    door.desk.ask_new()
    dialog = shown(door, NewClubDialog)
    type_over(dialog, "clubName", "CLB thôn Đông")
    type_over(dialog, "meetingDay", "17")
    dialog.primary.click()
    assert dialog.step() == 1
    type_over(dialog, "graceDays", "5")
    cut_power(dialog)
    door = begin()
    door.desk.leave()
    door.desk.ask_new()
    dialog = shown(door, NewClubDialog)
    take_back(dialog)
    assert dialog.step() == 0
    assert text_of(dialog, "clubName") == "CLB thôn Đông"
    assert dialog.fields.grace_days.number() == 5
    dialog.accept()
