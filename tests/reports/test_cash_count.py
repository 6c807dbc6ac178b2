"""The record of a cash count and the blank form, read back from the PDF."""

from dataclasses import replace

from clubdesk.domain.ledger import AccountType
from clubdesk.domain.month_money import FundMonth, Moved
from clubdesk.reports.cash_count import CashCountPaper, CountedPlace, draw_cash_count
from clubdesk.reports.notice_board import BoardFund, BoardLoans, BoardMeeting, NoticeBoard, draw_notice_board
from tests.reports.papers import CLUB, CODE, DAY, LARGEST_SUM, MARKUP_NAME, PRINTED_ON, drawn, read_pages

COUNTED = CountedPlace(
    name="Quỹ tăng thu nhập · Tiền mặt",
    notes={500_000: 14, 1_000: 423},
    counted=7_423_000,
    book=7_424_000,
    words=MARKUP_NAME,
)
EVEN = CountedPlace(name="Quỹ hoạt động · Tiền mặt", notes={}, counted=0, book=0)
BANK = CountedPlace(name="Quỹ hoạt động · Tài khoản", bank="Agribank", counted=LARGEST_SUM, book=1)


def paper(*places: CountedPlace) -> CashCountPaper:
    """A count at a meeting."""
    return CashCountPaper(
        club=CLUB, on=DAY, at_meeting=True, printed_on=PRINTED_ON, control_code=CODE, places=places
    )


def test_notes_sums_difference_and_words_stand_on_one_page() -> None:
    (text,) = read_pages(drawn(draw_cash_count, paper(COUNTED, EVEN, BANK)))
    # Where the face changes, the reading puts a space that is not on paper.
    text = text.replace(" .", ".")
    assert "500.000 đ 14 7.000.000 200.000 đ" in text
    assert "Cộng 7.423.000 0" in text
    assert "7.423.000 đ (Bảy triệu bốn trăm hai mươi ba nghìn đồng)." in text
    assert "Chênh lệch: thiếu 1.000 đ (Một nghìn đồng)." in text
    assert f"Lý do: {MARKUP_NAME}" in text
    assert "Chênh lệch: không, khớp với sổ." in text
    assert "Theo sao kê của Agribank: 2.311.750.000 đ" in text
    assert "Chênh lệch: thừa 2.311.749.999 đ" in text
    for signer in ("THỦ QUỸ", "KẾ TOÁN", "CHỦ NHIỆM", "Lò Văn Mẫu"):
        assert signer in text


def test_the_blank_form_leaves_day_counts_and_sums_to_the_pen() -> None:
    places = (CountedPlace(name=COUNTED.name), CountedPlace(name=BANK.name, bank="Agribank"))
    (text,) = read_pages(drawn(draw_cash_count, replace(paper(*places), on=None, control_code=None)))
    assert "ngày ..... tháng ..... năm ........" in text
    assert "Cộng bằng chữ: ...." in text
    assert "Số dư trên sao kê: ...." in text
    assert "Mã kiểm tra" not in text


def test_six_places_take_as_many_pages_as_they_need() -> None:
    pages = read_pages(drawn(draw_cash_count, paper(*[COUNTED] * 6)))
    assert len(pages) > 1
    assert "THỦ QUỸ" in pages[-1]


def test_a_notice_board_of_many_kinds_and_funds_stays_one_page_and_adds_up() -> None:
    kinds = tuple(Moved(AccountType.RECEIPT, f"Khoản thu số {n}", False, 1_000 * n) for n in range(20, 0, -1))
    month = FundMonth(opening=LARGEST_SUM, received=kinds, paid=kinds)
    board = NoticeBoard(
        club=CLUB,
        month=DAY.replace(day=1),
        until=DAY,
        printed_on=PRINTED_ON,
        control_code=CODE,
        funds=tuple(BoardFund(name=f"Quỹ số {n}", month=month) for n in range(1, 5)),
        members=121,
        women=80,
        meetings=(BoardMeeting(held_on=DAY, present=100, on_roll=121, guests=0),) * 2,
        loans=BoardLoans(
            live=20,
            outstanding=LARGEST_SUM,
            lent=0,
            lent_amount=0,
            principal=0,
            interest=0,
            overdue=1,
            overdue_amount=1_000,
        ),
    )
    (text,) = read_pages(drawn(draw_notice_board, board))
    assert text.count("Các khoản khác 120.000") == 8
    assert text.count("Cộng 210.000 210.000") == 4
    assert "TM. BAN CHỦ NHIỆM" in text
