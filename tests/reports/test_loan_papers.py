"""The papers of one loan: every figure and name on them, in their shortest and longest forms."""

import re
from dataclasses import replace
from datetime import date

import pytest

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Sex
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.schedules import Pattern, ScheduleRow
from clubdesk.reports.borrower_card import draw_borrower_card
from clubdesk.reports.debt_note import draw_debt_note
from clubdesk.reports.loan_statement import draw_loan_statement
from clubdesk.reports.member_statement import draw_member_statement
from clubdesk.reports.overdue_letter import draw_overdue_letter
from clubdesk.reports.parties import UNKNOWN, Person, title_of
from clubdesk.reports.payoff_quote import draw_payoff_quote
from clubdesk.reports.repayment_schedule import draw_repayment_schedule
from clubdesk.reports.terms import plan_words
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from tests.reports.loan_papers import (
    borrower_card,
    debt_note,
    loan_statement,
    member_statement,
    overdue_letter,
    payoff_quote,
    repayment_schedule,
)
from tests.reports.papers import DAY, LONGEST_NAME, MARKUP_NAME, drawn, loan_facts, read_pages, terms

COUNTS = [1, 2, 3, 10, 12, 14, 60]


def figures(row: ScheduleRow) -> str:
    """A schedule's row as it is printed: number, day and amounts."""
    amounts = (row.principal, row.interest, row.principal + row.interest)
    return f"{row.n} {format_date(row.due)} {' '.join(map(format_amount, amounts))}"


@pytest.mark.parametrize("rows", COUNTS)
def test_a_schedule_prints_every_row_and_its_totals(rows: int) -> None:
    paper = repayment_schedule(rows, borrower=LONGEST_NAME)
    pages = read_pages(drawn(draw_repayment_schedule, paper))
    text = " ".join(pages)
    for row in paper.rows:
        assert f"{figures(row)} {format_amount(row.balance)}" in text
    interest = sum(row.interest for row in paper.rows)
    assert (
        f"Cộng 2.311.750.000 {format_amount(interest)} {format_amount(2_311_750_000 + interest)}" in pages[-1]
    )
    assert all(LONGEST_NAME in page for page in pages)
    assert "NGƯỜI VAY" in pages[-1]


@pytest.mark.parametrize("rows", COUNTS)
@pytest.mark.parametrize("name", [LONGEST_NAME, MARKUP_NAME])
def test_a_debt_note_keeps_its_last_rows_with_total_and_signatures(rows: int, name: str) -> None:
    note = debt_note(rows, borrower=name)
    pages = read_pages(drawn(draw_debt_note, note))
    text = " ".join(pages)
    assert all(figures(row) in text for row in note.rows)
    last = pages[-1]
    assert all(figures(row) in last for row in note.rows[-2:])
    for words in (
        "BÊN VAY CAM KẾT",
        "NGƯỜI VAY",
        "NGƯỜI THỪA KẾ",
        "TỔ TRƯỞNG",
        "THỦ QUỸ",
        "KẾ TOÁN",
        "CHỦ NHIỆM",
    ):
        assert words in last
    assert all(name in page for page in pages)


def test_a_debt_note_says_who_owes_what_on_which_terms() -> None:
    text = " ".join(read_pages(drawn(draw_debt_note, debt_note(10))))
    for words in (
        "GIẤY NHẬN NỢ Số TV017-031, ngày 17 tháng 01 năm 2025",
        "BÊN CHO VAY: CLB Liên thế hệ tự giúp nhau thôn Mẫu (Quỹ tăng thu nhập)",
        "Người đại diện: Lò Văn Mẫu, Chủ nhiệm",
        "Họ và tên: Lò Thị Sen (TV017)",
        "Số CCCD: 001150123017",
        "Người thừa kế: Hoàng Phủ Ngọc",
        "Quan hệ: con trai",
        "2.311.750.000 đ (bằng chữ: Hai tỷ ba trăm mười một triệu bảy trăm năm mươi nghìn đồng)",
        "theo phiếu chi PC 2025/004, được buổi sinh hoạt ngày 15/01/2025 duyệt",
        "Mục đích: chăn nuôi <lợn> & gà",
        "Lãi suất: 0,8 %/tháng, tính trên dư nợ giảm dần. Cách trả: trả gốc đều.",
        "Thời hạn: 10 tháng, từ ngày 17 tháng 01 năm 2025 đến ngày 17 tháng 11 năm 2025.",
        "Mẫu Sơn, ngày 17 tháng 01 năm 2025",
        "Giàng A Mẫu",
    ):
        assert words in text, words


def test_what_a_debt_note_does_not_know_is_written_by_hand() -> None:
    note = replace(debt_note(1, heir=UNKNOWN), voucher="", leader="")
    note = replace(note, loan=replace(note.loan, purpose="", agreed_on=None))
    text = " ".join(read_pages(drawn(draw_debt_note, note)))
    assert "Người thừa kế: ......" in text
    assert "Mục đích: ......" in text
    assert "nghìn đồng). Mục đích" in text


@pytest.mark.parametrize("rows", COUNTS)
def test_a_card_is_two_to_a_sheet_with_every_row(rows: int) -> None:
    card = borrower_card(rows, borrower=MARKUP_NAME)
    pages = read_pages(drawn(draw_borrower_card, card))
    text = " ".join(pages)
    assert all(figures(row) in text for row in card.rows)
    halves = [(int(n), int(of)) for n, of in re.findall(r"Thẻ TV017-031 · trang (\d+)/(\d+)", text)]
    assert halves == [(n, len(halves)) for n in range(1, len(halves) + 1)]
    assert len(pages) == (len(halves) + 1) // 2
    assert text.count(MARKUP_NAME) == len(halves)
    assert "Người thu ký Người vay ký" in text
    assert text.count("THỦ QUỸ") == 1


def test_a_letter_is_polite_and_says_what_is_overdue_since_when() -> None:
    (page,) = read_pages(drawn(draw_overdue_letter, overdue_letter(2, borrower=LONGEST_NAME)))
    for words in (
        f"Kính gửi: bà {LONGEST_NAME} (TV017)",
        "Địa chỉ: Tổ 3, số nhà 12, thôn Mẫu",
        "17/02/2025 2.311.750.000 40.000 2.311.790.000 120",
        "18/02/2025 500.000 40.001 540.001 119",
        "Cộng 2.312.250.000 80.001 2.312.330.001",
        "Tổng số quá hạn: 2.312.330.001 đ",
        "quá hạn từ ngày 17/02/2025.",
        "Kính mời bà đến buổi sinh hoạt ngày 17 tháng 7 năm 2025",
        "là 2.313.314.000 đ (Hai tỷ ba trăm mười ba triệu ba trăm mười bốn nghìn đồng)",
        "Xin mang theo thẻ theo dõi vay vốn",
        "Nơi nhận:",
    ):
        assert words in page, words


def test_a_letter_about_sixty_dates_keeps_its_end_together() -> None:
    letter = overdue_letter(60)
    pages = read_pages(drawn(draw_overdue_letter, letter))
    text = " ".join(pages)
    assert all(format_date(row.due) in text for row in letter.rows)
    assert format_date(letter.rows[-1].due) in pages[-1]
    assert format_date(letter.rows[-2].due) in pages[-1]
    assert "Kính mời bà" in pages[-1]


@pytest.mark.parametrize(
    ("person", "title"),
    [
        (Person(sex=Sex.FEMALE, birth=Birth(1950)), "bà"),
        (Person(sex=Sex.MALE, birth=Birth(1950)), "ông"),
        (Person(sex=Sex.MALE), "ông"),
        (Person(sex=Sex.FEMALE, birth=Birth(1995)), "chị"),
        (Person(sex=Sex.MALE, birth=Birth(1995, 3)), "anh"),
        (UNKNOWN, "ông/bà"),
    ],
)
def test_people_are_addressed_by_sex_and_age(person: Person, title: str) -> None:
    assert title_of(person, DAY) == title


@pytest.mark.parametrize(
    ("started", "words"),
    [
        (StartedPeriod.FULL, "Lãi kỳ đang chạy, tính trọn kỳ 18.494.000"),
        (StartedPeriod.BY_DAYS, "Lãi kỳ đang chạy, tính theo số ngày 18.494.000"),
        (StartedPeriod.NOTHING, "Lãi kỳ đang chạy, câu lạc bộ không thu 18.494.000"),
    ],
)
def test_a_quote_adds_up_and_holds_for_one_day(started: StartedPeriod, words: str) -> None:
    (page,) = read_pages(drawn(draw_payoff_quote, payoff_quote(started, borrower=MARKUP_NAME)))
    for said in (
        words,
        MARKUP_NAME,
        "Tính cho ngày 17 tháng 6 năm 2025",
        "Gốc còn nợ 2.311.750.000",
        "Lãi phải trả đến ngày 17/06/2025 24.000",
        "Cộng 2.330.268.000",
        "2.330.268.000 đ (Hai tỷ ba trăm ba mươi triệu hai trăm sáu mươi tám nghìn đồng)",
        "chỉ đúng khi nộp trong ngày 17/06/2025",
    ):
        assert said in page, said


@pytest.mark.parametrize("rows", [0, *COUNTS])
def test_a_statement_prints_every_movement_with_its_balance(rows: int) -> None:
    statement = loan_statement(rows, borrower=LONGEST_NAME)
    pages = read_pages(drawn(draw_loan_statement, statement))
    text = " ".join(pages)
    for line in statement.lines:
        balance = format_amount(line.in_term + line.overdue)
        assert re.search(rf"{format_date(line.on)} {line.voucher} [^/]*{re.escape(balance)}", text)
    for words in (
        "Còn nợ gốc: 3.000.000 đ (Ba triệu đồng).",
        "Phải trả đến ngày 17/06/2025: 1.064.000 đ, gồm gốc 1.000.000 đ, lãi 64.000 đ.",
        "Trong đó gốc quá hạn 500.000 đ, chậm 31 ngày.",
    ):
        assert words in pages[-1]
    assert all(LONGEST_NAME in page for page in pages)


def test_a_statement_of_a_loan_on_which_nothing_is_due_says_only_what_is_owed() -> None:
    statement = loan_statement(1, principal_due=0, principal_overdue=0, interest_due=0)
    (page,) = read_pages(drawn(draw_loan_statement, statement))
    assert "Phải trả" not in page
    assert "quá hạn" not in page


@pytest.mark.parametrize("rows", [0, 1, 2, 60])
def test_a_member_s_statement_lists_every_loan(rows: int) -> None:
    statement = member_statement(rows, member=MARKUP_NAME)
    pages = read_pages(drawn(draw_member_statement, statement))
    text = " ".join(pages)
    assert all(loan.code in text for loan in statement.loans)
    assert all(MARKUP_NAME in page for page in pages)
    owed = "2.311.750.000 đ (Hai tỷ" if rows else "0 đ (Không đồng)"
    assert f"Số lần vay: {rows}. Tổng dư nợ: {owed}" in pages[-1]
    assert ("Chưa vay lần nào" in text) == (not rows)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "trả gốc đều"),
        ({"every": 3}, "trả gốc đều, 3 tháng một kỳ"),
        ({"principal_every": 6}, "trả gốc đều, gốc trả 6 tháng một lần"),
        ({"pattern": Pattern.LEVEL, "principal_free_rows": 2}, "trả góp đều, 2 kỳ đầu chỉ trả lãi"),
        ({"pattern": Pattern.BULLET, "principal_free_rows": 2}, "trả một lần cuối kỳ"),
    ],
)
def test_the_way_of_paying_back_is_said_in_full(changes: dict[str, object], words: str) -> None:
    assert plan_words(terms(12, **changes)) == words


def test_a_purpose_nobody_wrote_down_is_left_out() -> None:
    paper = repayment_schedule(1)
    paper = replace(paper, loan=replace(loan_facts(), purpose=""), on=date(2025, 1, 17))
    (page,) = read_pages(drawn(draw_repayment_schedule, paper))
    assert "Mục đích" not in page


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert drawn(draw_debt_note, debt_note(12)) == drawn(draw_debt_note, debt_note(12))
