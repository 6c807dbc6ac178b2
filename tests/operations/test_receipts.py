"""Receipts, payments and transfers: what is posted, what is refused, and what a fund then holds."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.domain.fund_errors import (
    FirstPlace,
    KindExists,
    KindMissing,
    KindRetired,
    OpeningCorrected,
    OpeningMissing,
    PlaceNotEmpty,
    PlaceRetired,
    SharesHoldBefore,
    TransferToItself,
)
from clubdesk.domain.funds import InterestShares
from clubdesk.domain.kinds import Kind
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.ledger_errors import (
    DateInFuture,
    ImpossibleAmount,
    PlaceWouldBeNegative,
    SharesDoNotAddUp,
)
from clubdesk.domain.loan_errors import ReversalStands
from clubdesk.operations import kinds, places
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.fund_history import income_fund_months
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.interest_shares import (
    interest_shares_history,
    set_interest_shares,
    shared_interest,
)
from clubdesk.operations.interest_uses import interest_uses
from clubdesk.operations.printing import Paper
from clubdesk.operations.receipts import Movement, record_payment, record_receipt
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.transfers import record_transfer
from clubdesk.operations.voucher_printing import voucher
from clubdesk.store import accounts, clubs
from tests.builders import TODAY, a_loan, a_member

INCOME, ACTIVITY = 1, 2


def box(fund_id: int) -> int:
    return clubs.load_books()[fund_id].place.id


def movement(amount: int = 50_000, *, kind: str = "Ủng hộ", on: date = TODAY) -> Movement:
    return Movement(place_id=box(ACTIVITY), kind=kind, amount=amount, on=on)


def cash() -> dict[int, int]:
    return {total.fund.id: total.cash for total in fund_totals(TODAY)}


def test_a_receipt_and_a_payment_move_one_fund(open_club: Path) -> None:
    before = cash()
    got = record_receipt(movement(500_000), today=TODAY)
    gave = record_payment(movement(120_000, kind="Thăm hỏi"), today=TODAY)
    assert (got.voucher[:2], gave.voucher[:2]) == ("PT", "PC")
    assert cash() == {INCOME: before[INCOME], ACTIVITY: before[ACTIVITY] + 380_000}
    assert check_books() == []


def test_between_funds_each_adds_up_and_no_cash_voucher_is_used(open_club: Path) -> None:
    before = cash()
    done = record_transfer(
        source_id=box(INCOME), target_id=box(ACTIVITY), amount=70_000, on=TODAY, today=TODAY
    )
    assert done.voucher.startswith("PK")
    assert cash() == {INCOME: before[INCOME] - 70_000, ACTIVITY: before[ACTIVITY] + 70_000}
    assert check_books() == []


def test_a_bank_account_counts_with_its_fund(open_club: Path) -> None:
    before = cash()
    bank = places.add_place(INCOME, name="Tài khoản", bank="Ngân hàng Mẫu")
    record_transfer(source_id=box(INCOME), target_id=bank.id, amount=70_000, on=TODAY, today=TODAY)
    assert cash() == before
    assert [one.balance for one in places.places(TODAY) if one.place == bank] == [70_000]
    with pytest.raises(PlaceNotEmpty):
        places.retire_place(bank.id, on=TODAY)
    emptied = record_transfer(source_id=bank.id, target_id=box(INCOME), amount=70_000, on=TODAY, today=TODAY)
    places.retire_place(bank.id, on=TODAY)
    with pytest.raises(PlaceRetired):
        reverse_entry(emptied.entry_id, reason="Ghi nhầm", on=TODAY, today=TODAY)
    with pytest.raises(PlaceRetired):
        places.record_opening(bank.id, amount=1_000, on=TODAY, today=TODAY)
    assert [one.balance for one in places.places(TODAY, with_retired=True) if one.place.id == bank.id] == [0]
    with pytest.raises(PlaceRetired):
        record_receipt(Movement(place_id=bank.id, kind="Ủng hộ", amount=1_000, on=TODAY), today=TODAY)


def test_a_reversal_is_reversed_and_all_three_lines_stay(open_club: Path) -> None:
    got = record_receipt(movement(500_000), today=TODAY)
    before = cash()
    taken_back = reverse_entry(got.entry_id, reason="Ghi nhầm", on=TODAY, today=TODAY)
    again = reverse_entry(taken_back.entry_id, reason="Đúng rồi", on=TODAY, today=TODAY)
    assert cash() == before
    assert len({got.voucher, taken_back.voucher, again.voucher}) == 3
    assert check_books() == []


def test_what_cannot_be_posted_is_refused(open_club: Path) -> None:
    refusals = [
        (movement(0), ImpossibleAmount),
        (movement(-5), ImpossibleAmount),
        (movement(kind="  "), KindMissing),
        (movement(on=date(2100, 1, 1)), DateInFuture),
    ]
    before = cash()
    for asked, refused in refusals:
        with pytest.raises(refused):
            record_receipt(asked, today=TODAY)
    with pytest.raises(PlaceWouldBeNegative):
        record_payment(movement(10**12, kind="Thăm hỏi"), today=TODAY)
    with pytest.raises(TransferToItself):
        record_transfer(source_id=box(INCOME), target_id=box(INCOME), amount=1, on=TODAY, today=TODAY)
    assert cash() == before


def test_a_kind_is_offered_last_used_first_and_not_once_retired(open_club: Path) -> None:
    record_payment(movement(1_000, kind="Văn nghệ", on=date(2025, 1, 20)), today=TODAY)
    record_payment(movement(1_000, kind="Thăm hỏi"), today=TODAY)
    offered = kinds.offered_kinds(ACTIVITY, AccountType.PAYMENT)
    assert [kind.name for kind in offered][:2] == ["Thăm hỏi", "Văn nghệ"]
    assert (offered[0].area, offered[0].used_on) == ("culture", TODAY)
    used = offered[0].account_id
    assert used is not None
    kinds.retire_kind(used, on=TODAY)
    assert "Thăm hỏi" not in [kind.name for kind in kinds.offered_kinds(ACTIVITY, AccountType.PAYMENT)]
    for spelling in ("Thăm hỏi", " thăm Hỏi"):
        with pytest.raises(KindRetired):
            record_payment(movement(1_000, kind=spelling), today=TODAY)
    kinds.take_kind_back(used)
    kinds.change_kind(used, name="Thăm người ốm", area="self-help")
    assert accounts.load_account(used).name == "Thăm người ốm"
    with pytest.raises(KindExists):
        kinds.add_kind(ACTIVITY, Kind(name="Văn nghệ", type=AccountType.PAYMENT))
    assert check_books() == []


def test_an_opening_figure_is_corrected_once(open_club: Path) -> None:
    bank = places.add_place(ACTIVITY, name="Tài khoản", bank="Ngân hàng Mẫu")
    with pytest.raises(OpeningMissing):
        places.correct_opening(bank.id, amount=1, comment="Đếm lại", today=TODAY)
    places.record_opening(bank.id, amount=900_000, on=date(2025, 1, 17), today=TODAY)
    before = cash()[ACTIVITY]
    places.correct_opening(bank.id, amount=950_000, comment="Ghi thiếu", today=TODAY)
    assert cash()[ACTIVITY] == before + 50_000
    assert [posted.reversed_by is None for posted in places.openings(bank.id)] == [False, True]
    with pytest.raises(OpeningCorrected):
        places.correct_opening(bank.id, amount=1, comment="Lần nữa", today=TODAY)
    assert check_books() == []


def test_an_opening_figure_of_nothing_keeps_its_comment(open_club: Path) -> None:
    bank = places.add_place(ACTIVITY, name="Tài khoản", bank="Ngân hàng Mẫu")
    places.record_opening(bank.id, amount=900_000, on=date(2025, 1, 17), today=TODAY)
    places.correct_opening(bank.id, amount=0, comment="Chưa có tài khoản", today=TODAY)
    figure = places.opening_figure(bank.id)
    assert figure is not None
    assert (figure.amount, figure.is_corrected, figure.comment) == (0, True, "Chưa có tài khoản")


def test_the_cash_box_of_a_fund_stays(open_club: Path) -> None:
    with pytest.raises(FirstPlace):
        places.retire_place(box(INCOME), on=TODAY)


def test_an_opening_that_was_corrected_does_not_come_back(open_club: Path) -> None:
    places.correct_opening(box(INCOME), amount=49_000_000, comment="Đếm lại", today=TODAY)
    taken_back = places.openings(box(INCOME))[0].reversed_by
    assert taken_back is not None
    with pytest.raises(ReversalStands):
        reverse_entry(taken_back, reason="Nhầm", on=TODAY, today=TODAY)
    figure = places.opening_figure(box(INCOME))
    assert figure is not None
    assert (figure.amount, figure.is_corrected, figure.comment) == (49_000_000, True, "Đếm lại")
    assert cash()[INCOME] == 49_000_000


def test_where_the_interest_went_is_told_by_year_fund_and_area(open_club: Path) -> None:
    loan = a_loan(a_member())
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    record_payment(movement(30_000, kind="Thăm hỏi"), today=TODAY)
    record_payment(movement(20_000, kind="Sinh hoạt", on=date(2024, 12, 31)), today=TODAY)
    taken_back = record_payment(movement(70_000, kind="Chi khác"), today=TODAY)
    reverse_entry(taken_back.entry_id, reason="Nhầm", on=TODAY, today=TODAY)
    this_year, last_year = interest_uses(TODAY)
    assert [(fund.id, amount) for fund, amount in this_year.interest] == [(ACTIVITY, 50_000)]
    assert (this_year.collected, this_year.spent) == (50_000, 30_000)
    assert this_year.paid_out == (("culture", 30_000),)
    assert (last_year.year, last_year.collected, last_year.paid_out) == (2024, 0, (("", 20_000),))


def test_the_income_fund_over_months_counts_every_place_and_what_is_lent(open_club: Path) -> None:
    bank = places.add_place(INCOME, name="Tài khoản", bank="Ngân hàng Mẫu")
    record_transfer(source_id=box(INCOME), target_id=bank.id, amount=70_000, on=TODAY, today=TODAY)
    a_loan(a_member())
    months = income_fund_months(TODAY)
    assert [one.on for one in months][-2:] == [date(2025, 5, 31), TODAY]
    assert (months[-1].places, months[-1].outstanding, months[-1].total) == (
        45_000_000,
        5_000_000,
        50_000_000,
    )
    assert months[0].on == date(2024, 1, 31)


def test_interest_shares_of_the_same_day_give_way_and_the_books_stay_whole(open_club: Path) -> None:
    for percent in (30, 40):
        shares = InterestShares(TODAY, ((INCOME, Decimal(percent)), (ACTIVITY, Decimal(100 - percent))))
        set_interest_shares(shares, today=TODAY)
    *_, last = interest_shares_history()
    assert last.shares == ((INCOME, Decimal(40)), (ACTIVITY, Decimal(60)))
    assert len(interest_shares_history()) == 2
    assert [(fund.id, amount) for fund, amount in shared_interest(101, TODAY)] == [
        (INCOME, 40),
        (ACTIVITY, 61),
    ]
    with pytest.raises(SharesHoldBefore):
        set_interest_shares(InterestShares(date(2025, 6, 16), ((INCOME, Decimal(100)),)), today=TODAY)
    with pytest.raises(SharesDoNotAddUp):
        InterestShares(TODAY, ((INCOME, Decimal(99)),))
    assert check_books() == []


def test_vouchers_name_both_ends_of_a_transfer_and_the_papers(open_club: Path) -> None:
    bank = places.add_place(INCOME, name="Tài khoản", bank="Ngân hàng Mẫu")
    within = record_transfer(
        source_id=box(INCOME),
        target_id=bank.id,
        amount=70_000,
        on=TODAY,
        today=TODAY,
        attached="01 giấy nộp tiền",
    )
    between = record_transfer(
        source_id=box(ACTIVITY), target_id=box(INCOME), amount=60_000, on=TODAY, today=TODAY
    )
    words = text_of(voucher(within.entry_id, printed_on=TODAY))
    assert "Nội dung: chuyển tiền từ Tiền mặt sang Tài khoản (Ngân hàng Mẫu)" in words
    assert "Trong đó: chuyển 70.000 đ của Quỹ tăng thu nhập." in words
    assert "Kèm theo: 01 giấy nộp tiền." in words
    words = text_of(voucher(between.entry_id, printed_on=TODAY))
    assert "Nội dung: chuyển tiền từ Quỹ hoạt động sang Quỹ tăng thu nhập" in words
    assert "Số tiền: 60.000 đ" in words


def text_of(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    text = " ".join(page.extract_text() for page in PdfReader(drawn).pages)
    return " ".join(text.replace("\u00a0", " ").split())
