"""Gifts of money and goods, and the club's equipment: what stands in the books, what is refused."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from clubdesk.domain.gift_errors import DonorMissing, GiftTakenBack, GoneTooEarly, GoodsMissing, ItemMissing
from clubdesk.domain.gifts import Equipment, Gift
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, ReasonMissing
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.equipment import end_equipment, equipment_book, save_equipment
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.gift_printing import donations_book
from clubdesk.operations.gift_printing import equipment_book as equipment_paper
from clubdesk.operations.gifts import gift_book, record_goods, record_money, take_goods_back
from clubdesk.operations.receipts import Movement, record_receipt
from clubdesk.store import clubs
from clubdesk.store.database import run
from tests.builders import TODAY, a_member

YEAR = (date(2025, 1, 1), date(2025, 12, 31))
MONEY = Gift(on=TODAY, donor="Cửa hàng Mẫu & <b>", address="Xã Mẫu", purpose="Mua loa", amount=500_000)
RICE = Gift(on=TODAY, donor="Bà Mẫu", goods="Gạo 50 kg", value=750_000, purpose="Tết")

pytestmark = pytest.mark.usefixtures("open_club")


def box() -> int:
    return clubs.load_books()[2].place.id


def cash() -> int:
    return fund_totals(TODAY)[1].cash


def test_money_moves_by_a_receipt_and_goods_move_nothing() -> None:
    before = cash()
    done = record_money(MONEY, place_id=box(), today=TODAY)
    record_goods(RICE, today=TODAY)
    book = gift_book(*YEAR)
    assert cash() == before + 500_000
    assert (book.money, book.goods) == (500_000, 750_000)
    assert [(line.gift.donor, line.voucher) for line in book.lines] == [
        (MONEY.donor, done.voucher),
        ("Bà Mẫu", ""),
    ]
    assert check_books() == []


def test_an_ordinary_receipt_from_donors_stands_in_the_book_too() -> None:
    giver = a_member("Lò Thị Sen")
    asked = Movement(
        place_id=box(), kind="Ủng hộ", amount=70_000, on=TODAY, member_id=giver.id, words="Quỹ Tết"
    )
    record_receipt(asked, today=TODAY)
    record_receipt(replace(asked, kind="Lãi tiền gửi"), today=TODAY)
    (line,) = gift_book(*YEAR).lines
    assert (line.gift.donor, line.gift.amount, line.gift.purpose) == ("Lò Thị Sen", 70_000, "Quỹ Tết")


def test_what_is_taken_back_stays_marked_and_is_not_counted() -> None:
    done = record_money(MONEY, place_id=box(), today=TODAY)
    goods = record_goods(RICE, today=TODAY)
    taken_back = reverse_entry(done.entry_id, reason="Ghi nhầm", on=TODAY, today=TODAY)
    take_goods_back(goods, reason="Không mang đến", today=TODAY)
    with pytest.raises(GiftTakenBack):
        take_goods_back(goods, reason="Lần nữa", today=TODAY)
    book = gift_book(*YEAR)
    assert [line.is_taken_back for line in book.lines] == [True, True]
    assert (book.money, book.goods) == (0, 0)
    reverse_entry(taken_back.entry_id, reason="Đúng rồi", on=TODAY, today=TODAY)
    assert gift_book(*YEAR).money == 500_000
    assert check_books() == []


def test_what_cannot_be_written_down_is_refused() -> None:
    with pytest.raises(DonorMissing):
        record_money(replace(MONEY, donor=" "), place_id=box(), today=TODAY)
    with pytest.raises(ImpossibleAmount):
        record_money(replace(MONEY, amount=0), place_id=box(), today=TODAY)
    with pytest.raises(GoodsMissing):
        record_goods(replace(RICE, goods=""), today=TODAY)
    with pytest.raises(DateInFuture):
        record_goods(replace(RICE, on=date(2100, 1, 1)), today=TODAY)
    assert gift_book(*YEAR).lines == ()


def test_equipment_is_written_down_changed_and_gone() -> None:
    keeper = a_member("Bùi Văn Ngô")
    meter = Equipment(item="Máy đo huyết áp", quantity=2, value=900_000, source="Dự án", since=TODAY)
    row_id = save_equipment(replace(meter, keeper_id=keeper.id), today=TODAY)
    (line,) = equipment_book()
    assert (line.keeper, line.equipment.quantity) == ("Bùi Văn Ngô", 2)
    with pytest.raises(ItemMissing):
        save_equipment(replace(meter, item=" "), today=TODAY)
    with pytest.raises(ReasonMissing):
        end_equipment(line.equipment, on=TODAY, why="", today=TODAY)
    with pytest.raises(GoneTooEarly):
        end_equipment(line.equipment, on=date(2020, 1, 1), why="Hỏng", today=TODAY)
    end_equipment(line.equipment, on=TODAY, why="Hỏng", today=TODAY)
    assert equipment_book() == []
    assert [one.equipment.id for one in equipment_book(gone=True)] == [row_id]
    assert check_books() == []


@pytest.mark.parametrize("change", ["UPDATE donations SET value = 1", "UPDATE equipment SET quantity = 9"])
def test_a_change_behind_the_program_s_back_is_found(change: str) -> None:
    record_goods(RICE, today=TODAY)
    save_equipment(Equipment(item="Loa", since=TODAY), today=TODAY)
    run(change)
    assert len(check_books()) == 1


def test_the_papers_say_everything() -> None:
    record_money(MONEY, place_id=box(), today=TODAY)
    record_goods(RICE, today=TODAY)
    save_equipment(Equipment(item="Loa <kéo>", value=1_200_000, since=TODAY, keeper="Ông Mẫu"), today=TODAY)
    text = read(donations_book(since=YEAR[0], until=YEAR[1], printed_on=TODAY).draw)
    for told in (
        "SỔ TẤM LÒNG VÀNG",
        "Cửa hàng Mẫu & <b>",
        "500.000",
        "Gạo 50 kg",
        "750.000",
        "Năm trăm nghìn đồng",
    ):
        assert told in text, told
    text = read(equipment_paper(on=TODAY, printed_on=TODAY).draw)
    for told in ("SỔ TÀI SẢN, DỤNG CỤ", "Loa <kéo>", "1.200.000", "Ông Mẫu"):
        assert told in text, told


def read(draw: object) -> str:
    drawn = BytesIO()
    draw(drawn)  # type: ignore[operator]
    return " ".join(" ".join(page.extract_text() for page in PdfReader(drawn).pages).split())
