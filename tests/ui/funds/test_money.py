"""Receipts, payments and transfers typed by keyboard; the funds' own lists through their sheets."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clubdesk.domain.kinds import DUES
from clubdesk.domain.ledger import AccountType
from clubdesk.operations import kinds, places
from clubdesk.operations.closings import close_month
from clubdesk.operations.entries import entry, reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.interest_shares import interest_shares_history
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.transfers import record_transfer
from clubdesk.ui.funds.lists.interest_sheet import InterestSheet
from clubdesk.ui.funds.lists.kind_dialog import KindDialog
from clubdesk.ui.funds.lists.kinds_sheet import KindsSheet
from clubdesk.ui.funds.lists.months_sheet import MonthsSheet
from clubdesk.ui.funds.lists.opening_dialog import CorrectOpeningDialog, RecordOpeningDialog
from clubdesk.ui.funds.lists.place_dialogs import FundDialog, PlaceDialog
from clubdesk.ui.funds.lists.places_sheet import PlacesSheet
from clubdesk.ui.funds.lists.shares_dialog import SharesDialog
from clubdesk.ui.funds.lists.shares_sheet import SharesSheet
from clubdesk.ui.funds.money.movement_dialog import MovementDialog
from clubdesk.ui.funds.money.transfer_dialog import TransferDialog
from clubdesk.ui.funds.page import FundsPage
from clubdesk.ui.loans.reversal import ReversalDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.draft_keeper import DraftOffer
from clubdesk.ui.widgets.fields import TextField
from tests.builders import TODAY, a_club, a_loan, a_member, opened
from tests.ui.loans.driving import choose, part, press, type_into

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")

RETURN = Qt.Key.Key_Return


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Path]:
    """A club with a bank account in the Income Fund, and one visit paid for in May."""
    with opened(a_club(tmp_path)) as path:
        a_member("Lò Thị Sen")
        places.add_place(1, name="Tài khoản", bank="Ngân hàng Mẫu")
        visit = Movement(place_id=box(2), kind="Thăm hỏi", amount=50_000, on=date(2025, 5, 17))
        record_payment(visit, today=TODAY)
        yield path


@pytest.fixture
def page(club: Path, session: ClubSession, qtbot: QtBot) -> FundsPage:
    made = FundsPage(session)
    session.club_changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1180, 640)
    made.refresh()
    made.show()
    qtbot.waitExposed(made)
    return made


def box(fund_id: int) -> int:
    return next(one.place.id for one in places.places(TODAY) if one.fund.id == fund_id)


def cash(fund: int) -> int:
    return fund_totals(TODAY)[fund].cash


def typed(field: TextField, text: str) -> None:
    """Type into a field and press Enter."""
    type_into(field, text)
    QTest.keyClick(field, RETURN)


def line_of(dialog: MovementDialog | TransferDialog, field: QWidget) -> str:
    return next(row.line.text() for row in dialog.form.rows() if row.field is field)


def payment(page: FundsPage) -> MovementDialog:
    page.payment.click()
    return part(page, MovementDialog, "payment")


def test_a_receipt_is_typed_with_five_inputs_and_the_form_waits_for_the_next(page: FundsPage) -> None:
    before = cash(1)
    QTest.keyClick(page.receipt, RETURN)
    dialog = part(page, MovementDialog, "receipt")
    fields = dialog.fields
    assert dialog.focusWidget() is fields.kind
    typed(fields.kind, "ung ho")
    assert dialog.focusWidget() is fields.amount
    typed(fields.amount, "500k")
    assert line_of(dialog, fields.amount) == "Năm trăm nghìn đồng"
    typed(fields.who, "Ông Mẫu")
    typed(fields.words, "Tết Nguyên đán")
    QTest.keyClick(fields.on, RETURN)
    assert cash(1) == before + 500_000
    assert dialog.said.text() == "Recorded as PT 2025/001: Ủng hộ, 500.000\u00a0đ."
    posted = entry(page.session.session_entries[-1]).entry
    assert (posted.words, posted.party) == ("Tết Nguyên đán", "Ông Mẫu")
    assert (fields.kind.value(), fields.amount.value(), fields.who.value()) == ("", "", "")
    assert dialog.focusWidget() is fields.kind
    assert dialog.cancel.text() == "Close"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_kinds_used_last_are_buttons_and_stand_first_in_the_list(page: FundsPage) -> None:
    dialog = payment(page)
    press(dialog, "paymentOften0")
    assert dialog.fields.kind.kind_name() == "Thăm hỏi"
    assert dialog.focusWidget() is dialog.fields.amount
    kind = dialog.fields.kind
    kind.set_item(None)
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Down)
    QTest.keyClick(kind, Qt.Key.Key_Down)
    QTest.keyClick(kind, RETURN)
    assert kind.kind_name() == "Sinh hoạt"


def test_a_member_is_found_by_letters_and_papers_are_named(page: FundsPage) -> None:
    dialog = payment(page)
    fields = dialog.fields
    press(dialog, "paymentOften0")
    typed(fields.amount, "30000")
    typed(fields.who, "sen")
    dialog.fields.more.click()
    typed(fields.attached, "01 hóa đơn")
    posted = entry(page.session.session_entries[-1]).entry
    assert (posted.member_id, posted.party, posted.attached) == (1, "", "01 hóa đơn")
    assert dialog.form.row_of(fields.attached).isHidden()


@pytest.mark.parametrize(
    ("amount", "day", "said"),
    [
        ("abc", "17/06/2025", "amount"),
        ("0", "17/06/2025", "amount"),
        ("9ty", "17/06/2025", "amount"),
        ("1000", "18/06/2025", "day"),
        ("1000", "31/31/2025", "day"),
    ],
)
def test_what_cannot_be_is_said_beside_its_input_and_nothing_is_lost(
    page: FundsPage, amount: str, day: str, said: str
) -> None:
    dialog = payment(page)
    fields, before = dialog.fields, cash(1)
    press(dialog, "paymentOften0")
    type_into(fields.amount, amount)
    type_into(fields.words, "Ốm")
    type_into(fields.on, day)
    QTest.keyClick(fields.on, RETURN)
    wrong = dialog.form.first_marked()
    assert wrong is not None
    assert wrong.field is (fields.amount if said == "amount" else fields.on)
    assert dialog.focusWidget() is wrong.field
    assert wrong.line.text()
    assert (fields.kind.kind_name(), fields.words.value()) == ("Thăm hỏi", "Ốm")
    assert cash(1) == before


def test_a_closed_month_is_refused_beside_the_day(page: FundsPage) -> None:
    close_month(date(2024, 1, 1), words="Chưa kiểm quỹ", today=TODAY)
    dialog = payment(page)
    press(dialog, "paymentOften0")
    type_into(dialog.fields.amount, "1000")
    type_into(dialog.fields.on, "31/01/2024")
    QTest.keyClick(dialog.fields.on, RETURN)
    assert line_of(dialog, dialog.fields.on).startswith("The books are closed up to 31/01/2024")
    assert dialog.fields.amount.amount() == 1_000


def test_a_retired_kind_is_refused_beside_it(page: FundsPage) -> None:
    used = kinds.own_kinds(2, AccountType.PAYMENT)[0].account_id
    assert used is not None
    kinds.retire_kind(used, on=TODAY)
    dialog = payment(page)
    assert dialog.fields.often.isHidden()
    typed(dialog.fields.kind, "Thăm hỏi")
    QTest.keyClicks(dialog.fields.kind, " ")
    QTest.keyClick(dialog.fields.kind, RETURN)
    type_into(dialog.fields.amount, "1000")
    dialog.primary.click()
    assert line_of(dialog, dialog.fields.kind).startswith("“Thăm hỏi” is no longer used.")
    assert dialog.fields.amount.amount() == 1_000


def test_a_new_kind_is_added_only_when_it_is_chosen_as_new(page: FundsPage) -> None:
    dialog = payment(page)
    type_into(dialog.fields.kind, "Mua trà")
    type_into(dialog.fields.amount, "1000")
    dialog.primary.click()
    assert dialog.form.first_marked() is dialog.form.row_of(dialog.fields.kind)
    dialog.fields.kind.setFocus()
    dialog.fields.kind.selectAll()
    QTest.keyClicks(dialog.fields.kind, "Mua tra")
    QTest.keyClick(dialog.fields.kind, RETURN)
    dialog.primary.click()
    assert [kind.name for kind in kinds.own_kinds(2, AccountType.PAYMENT)] == ["Mua tra", "Thăm hỏi"]


def test_dues_lead_to_the_dues_book(page: FundsPage) -> None:
    page.receipt.click()
    dialog = part(page, MovementDialog, "receipt")
    dialog.fields.kind.choose(DUES)
    dialog.fields.kind.judged.emit()
    assert "dues book" in line_of(dialog, dialog.fields.kind)


def test_what_was_just_recorded_is_taken_back_from_the_form(page: FundsPage) -> None:
    before = cash(1)
    dialog = payment(page)
    press(dialog, "paymentOften0")
    typed(dialog.fields.amount, "30000")
    dialog.primary.click()
    assert cash(1) == before - 30_000
    dialog.said.reverse_last.click()
    reversal = dialog.window().findChild(ReversalDialog)
    assert reversal is not None
    reversal._reason.set_value("Wrong amount")
    reversal.primary.click()
    assert dialog.said.text() == "PC 2025/002 is taken back."
    assert dialog.said.print_last.isHidden()
    assert cash(1) == before


def test_a_form_left_by_a_power_cut_is_offered_again(
    club: Path, qtbot: QtBot, tmp_path: Path, session: ClubSession
) -> None:
    sitting = ClubSession(
        today=lambda: TODAY, now=lambda: datetime(2025, 6, 17, 14, tzinfo=UTC), drafts=tmp_path / "drafts"
    )
    sitting.open_club(club, title="CLB", commune="")
    holder = QWidget()
    qtbot.addWidget(holder)
    first = MovementDialog(holder, sitting, AccountType.PAYMENT)
    first.open()
    first.fields.kind.choose("Thăm hỏi")
    type_into(first.fields.amount, "70000")
    first.fields.more.click()
    type_into(first.fields.attached, "bill")
    assert first.keeper is not None
    first.keeper._keep()
    again = MovementDialog(holder, sitting, AccountType.PAYMENT)
    again.open()
    part(again, DraftOffer, "paymentDraft").take.click()
    assert again.fields.kind.kind_name() == "Thăm hỏi"
    assert again.fields.amount.amount() == 70_000
    assert again.fields.attached.value() == "bill"
    assert not again.form.row_of(again.fields.attached).isHidden()


def test_money_is_moved_and_not_to_itself(page: FundsPage) -> None:
    income, activity = cash(0), cash(1)
    page.transfer.click()
    dialog = part(page, TransferDialog, "transfer")
    choose(dialog.source, box(2))
    choose(dialog.target, box(2))
    type_into(dialog.amount, "100000")
    dialog.primary.click()
    assert "to itself" in line_of(dialog, dialog.target)
    choose(dialog.target, box(1))
    dialog.primary.click()
    assert (cash(0), cash(1)) == (income + 100_000, activity - 100_000)
    assert "from Quỹ hoạt động to Quỹ tăng thu nhập · Tiền mặt" in dialog.said.text()


def test_the_card_names_each_place_and_the_book_the_other_end_of_a_transfer(page: FundsPage) -> None:
    bank = places.places(TODAY)[1].place.id
    record_transfer(source_id=box(1), target_id=bank, amount=3_000_000, on=TODAY, today=TODAY)
    record_transfer(source_id=box(2), target_id=box(1), amount=100_000, on=TODAY, today=TODAY)
    page.refresh()
    assert page.income.parts.text() == (
        "today: Tiền mặt 47.100.000\u00a0đ · Tài khoản (Ngân hàng Mẫu) 3.000.000\u00a0đ"
    )
    rows = page.income.narrow.model().rows()  # type: ignore[attr-defined]
    assert [row.words for row in rows[1:3]] == [
        "Transfer: Tiền mặt → Tài khoản (Ngân hàng Mẫu)",
        "Moved here from Quỹ hoạt động",
    ]
    assert [(row.received, row.paid) for row in rows[1:3]] == [(None, None), (100_000, None)]
    given = page.other.narrow.model().rows()  # type: ignore[attr-defined]
    assert "Moved to Quỹ tăng thu nhập" in [row.words for row in given]
    assert page.other.parts.text() == "today: cash 1.850.000\u00a0đ"


def test_a_reversal_is_taken_back_from_its_line(page: FundsPage) -> None:
    before = cash(1)
    got = record_receipt(Movement(place_id=box(2), kind="Ủng hộ", amount=9_000, on=TODAY), today=TODAY)
    taken_back = reverse_entry(got.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
    page.refresh()
    page.other.narrow.select_where(lambda row: row.entry_id == taken_back.entry_id)
    page.other.reverse_button.click()
    dialog = page.findChild(ReversalDialog)
    assert dialog is not None
    assert f"{got.voucher} counts again, as it was recorded." in dialog._after.text()
    dialog._reason.set_value("It was right")
    dialog.primary.click()
    assert cash(1) == before + 9_000


def test_places_and_funds_are_added_renamed_opened_and_retired(page: FundsPage) -> None:
    page.menu.action("fundPlaces").trigger()
    sheet = part(page, PlacesSheet, "fundPlaces")
    sheet.add_fund.click()
    fund = part(sheet, FundDialog, "fund")
    typed(fund.name, "Quỹ dự phòng rủi ro")
    assert [one.name for one in places.funds()][2] == "Quỹ dự phòng rủi ro"
    assert page.findChild(QWidget, "fundChips") is not None
    sheet.add_place.click()
    place = part(sheet, PlaceDialog, "place")
    choose(place.fund, 1)
    type_into(place.name, "Tài khoản")
    place.primary.click()
    assert "already" in place.form.row_of(place.name).line.text()
    type_into(place.name, "Tiền mặt tổ 2")
    place.primary.click()
    assert sheet.said.text() == "Saved: “Tiền mặt tổ 2”."
    sheet.table.select_where(lambda row: row.place is not None and row.place.name == "Tiền mặt tổ 2")
    sheet.opening.click()
    opening = part(sheet, RecordOpeningDialog, "recordOpening")
    typed(opening.amount, "200000")
    QTest.keyClick(opening.on, RETURN)
    sheet.opening.click()
    correct = part(sheet, CorrectOpeningDialog, "correctOpening")
    typed(correct.amount, "0")
    typed(correct.comment, "Không có hộp này")
    assert sheet.said.text().startswith("Recorded as PC 2025/")
    sheet.opening.click()
    again = part(sheet, CorrectOpeningDialog, "correctOpening")
    typed(again.amount, "5000")
    typed(again.comment, "Lần nữa")
    assert "possible once" in again.form.row_of(again.amount).line.text()
    again._leave()
    sheet.retire.click()
    assert sheet.retire.text() == "Use it again"
    sheet.table.select_where(lambda row: row.place is not None and row.place.id == box(1))
    sheet.retire.click()
    assert "stays in use" in sheet.said.text()


def test_a_kind_is_added_changed_retired_and_used_again(page: FundsPage) -> None:
    page.menu.action("moneyKinds").trigger()
    sheet = part(page, KindsSheet, "moneyKinds")
    sheet.add.click()
    form = part(sheet, KindDialog, "kind")
    type_into(form.name, "Thăm hỏi")
    form.primary.click()
    assert "already" in form.form.row_of(form.name).line.text()
    type_into(form.name, "Làm bánh")
    choose(form.belongs, "culture")
    form.primary.click()
    sheet.table.select_where(lambda kind: kind.name == "Làm bánh")
    sheet.change.click()
    form = part(sheet, KindDialog, "kind")
    type_into(form.name, "Làm bánh chưng")
    choose(form.belongs, "self-help")
    form.primary.click()
    found = {kind.name: kind for kind in kinds.own_kinds(2, AccountType.PAYMENT)}
    assert found["Làm bánh chưng"].area == "self-help"
    sheet.retire.click()
    assert sheet.retire.text() == "Use it again"
    assert "Làm bánh chưng" not in {kind.name for kind in kinds.offered_kinds(2, AccountType.PAYMENT)}
    sheet.retire.click()
    assert sheet.retire.text() == "Stop using it"
    sheet.direction.choose("receipt")
    assert sheet.kinds.rows() == ()


def test_interest_shares_are_set_from_a_day_and_must_be_whole(page: FundsPage) -> None:
    page.menu.action("interestShares").trigger()
    sheet = part(page, SharesSheet, "shares")
    sheet.change.click()
    form = part(sheet, SharesDialog, "setShares")
    type_into(form.shares[1], "30")
    form.shares[1].judged.emit()
    assert form.says.text() == "Together 130 %. It must be 100 %."
    form.primary.click()
    assert form.isVisible()
    type_into(form.shares[2], "70")
    type_into(form.on, "16/06/2025")
    form.primary.click()
    assert "today or a later day" in form.form.row_of(form.on).line.text()
    type_into(form.on, "01/07/2025")
    form.primary.click()
    assert [one.holds_from for one in interest_shares_history()][-1] == date(2025, 7, 1)
    standing = [sheet.sets.data(sheet.sets.index(row, 2)) for row in range(2)]
    assert standing == ["still to come", "holds now"]
    assert sheet.sets.data(sheet.sets.index(0, 1)) == "30 % Quỹ tăng thu nhập · 70 % Quỹ hoạt động"


def test_pictures_tell_the_fund_over_months_and_where_interest_went(page: FundsPage) -> None:
    loan = a_loan(a_member("Lò Văn Nghệ"))
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    page.books.action("incomeMonths").trigger()
    months = part(page, MonthsSheet, "incomeMonths").months.rows()
    assert [one.on for one in months][:2] == [TODAY, date(2025, 5, 31)]
    assert {one.total for one in months} == {50_000_000}
    assert months[0].outstanding == 4_500_000
    page.books.action("interestUses").trigger()
    sheet = part(page, InterestSheet, "interestUses")
    assert sheet.came.text() == "Interest collected in 2025: 50.000\u00a0đ"
    assert sheet.went.text() == "Paid out of the Activity Fund in 2025: 50.000\u00a0đ"
    assert sheet.areas.accessibleName() == "Văn hóa, văn nghệ, thăm hỏi, giao lưu: 50.000\u00a0đ"


def test_a_voucher_of_a_closed_month_is_taken_back_today_and_of_an_open_one_on_its_own_day(
    page: FundsPage,
) -> None:
    closed, still_open = date(2024, 1, 10), date(2024, 2, 10)
    got = [
        record_receipt(Movement(place_id=box(2), kind="Ủng hộ", amount=9_000, on=on), today=TODAY)
        for on in (closed, still_open)
    ]
    close_month(date(2024, 1, 1), words="Chưa kiểm quỹ", today=TODAY)
    proposed = [ReversalDialog(page, page.session, entry(one.entry_id), done=None)._day.day() for one in got]
    assert proposed == [TODAY, still_open]
