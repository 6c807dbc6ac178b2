"""What the papers of lending say of an open club, against what the rules compute."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import VoucherNotFound
from clubdesk.domain.loan_errors import BeforeDisbursement, LoanClosed, LoanNotFound, NothingOverdue
from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Household
from clubdesk.domain.positions import position
from clubdesk.domain.posts import Body, Role
from clubdesk.operations import loan_printing, printing
from clubdesk.operations.dues import dues_of_roll
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import cash_book
from clubdesk.operations.loans import lend, loan_page
from clubdesk.operations.printing import Paper
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.voucher_printing import find_voucher, voucher
from clubdesk.store import clubs, posts
from clubdesk.store.database import transaction
from clubdesk.store.loans import find_all, load_loans
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.errors import UnreadableVoucher
from tests.builders import FOUNDED, TODAY, a_loan, a_member, disbursement_of, some_terms
from tests.operations.test_printing import text_of

STRANGE = "Lò & Văn <Mẫu> 'Tí' \"Út\""
MEETING = date(2025, 6, 17)
OF_ONE_LOAN = (
    loan_printing.schedule,
    loan_printing.borrower_card,
    loan_printing.payoff_quote,
    loan_printing.loan_statement,
    loan_printing.overdue_letter,
)


@pytest.fixture
def loan(open_club: Path) -> Loan:
    return a_loan(a_member(STRANGE, group="Tổ 3", household=Household.POOR, citizen_id="001050123017"))


def take_office(name: str, body: Body, role: Role, *, area: str = "", until: date | None = None) -> None:
    """Somebody new holds a post since the founding."""
    member = a_member(name)
    with transaction():
        post = posts.add_post(body=body, role=role, name=f"{role.value} {area}", rank=1)
        posts.add_holding(post, member.id, since=FOUNDED, until=until, area=area)


@pytest.mark.parametrize("draw", OF_ONE_LOAN, ids=lambda draw: draw.__name__)
def test_every_paper_of_a_loan_names_its_borrower_and_its_code(
    loan: Loan, draw: Callable[..., Paper]
) -> None:
    paper = draw(loan.id, on=TODAY, printed_on=TODAY)
    said = text_of(paper)
    assert STRANGE in said
    assert loan.code in said
    assert paper.file_name.startswith(("lich_tra_no", "the_vay_von", "tinh_tat_toan", "sao_ke", "bao_no"))


@pytest.mark.parametrize("draw", OF_ONE_LOAN, ids=lambda draw: draw.__name__)
def test_no_paper_speaks_of_a_loan_before_it_was_paid_out(loan: Loan, draw: Callable[..., Paper]) -> None:
    with pytest.raises(BeforeDisbursement):
        draw(loan.id, on=date(2025, 1, 16), printed_on=TODAY)


def test_the_schedule_and_the_card_are_what_was_agreed(loan: Loan) -> None:
    for draw in (loan_printing.schedule, loan_printing.borrower_card):
        said = text_of(draw(loan.id, on=TODAY, printed_on=TODAY))
        for row in loan.rows:
            amounts = " ".join(
                map(format_amount, (row.principal, row.interest, row.principal + row.interest))
            )
            assert f"{row.n} {format_date(row.due)} {amounts}" in said


def test_the_debt_note_is_dated_and_signed_as_on_the_day_of_the_loan(loan: Loan) -> None:
    take_office("Trần Thị Thủ Mẫu", Body.BOARD, Role.TREASURER, until=date(2025, 2, 1))
    take_office("Giàng A Tổ Mẫu", Body.GROUP, Role.LEADER, area="Tổ 3")
    take_office("Vàng Thị Khác Mẫu", Body.GROUP, Role.LEADER, area="Tổ 4")
    said = text_of(loan_printing.debt_note(loan.id, printed_on=TODAY))
    for words in (
        "ngày 17 tháng 01 năm 2025",
        "theo phiếu chi PC 2025/001, được buổi sinh hoạt ngày 17/01/2025 duyệt",
        "Số CCCD: 001050123017",
        "5.000.000 đ (bằng chữ: Năm triệu đồng)",
        "Trần Thị Thủ Mẫu",
        "Giàng A Tổ Mẫu",
    ):
        assert words in said, words
    assert "Vàng Thị Khác Mẫu" not in said
    later = text_of(loan_printing.schedule(loan.id, on=TODAY, printed_on=TODAY))
    assert "Trần Thị Thủ Mẫu" not in later


def test_a_loan_taken_back_has_no_debt_note(loan: Loan) -> None:
    reverse_entry(disbursement_of(loan.id), reason="Nhầm", on=TODAY, today=TODAY)
    with pytest.raises(LoanClosed):
        loan_printing.debt_note(loan.id, printed_on=TODAY)
    assert "Hủy phiếu: Nhầm" in text_of(loan_printing.loan_statement(loan.id, on=TODAY, printed_on=TODAY))


def test_the_quote_is_the_pay_off_figure_in_its_parts(loan: Loan) -> None:
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    on = date(2025, 3, 10)
    said = text_of(loan_printing.payoff_quote(loan.id, on=on, printed_on=TODAY))
    assert "Gốc còn nợ 4.500.000 Lãi phải trả đến ngày 10/03/2025 0" in said
    assert "tính trọn kỳ 45.000 Cộng 4.545.000" in said
    assert loan_page(loan.id, on).payoff == 4_545_000


def test_a_loan_paid_off_has_neither_quote_nor_letter(loan: Loan) -> None:
    record_payoff(loan.id, paid_on=TODAY, today=TODAY)
    for draw, error in (
        (loan_printing.payoff_quote, LoanClosed),
        (loan_printing.overdue_letter, NothingOverdue),
    ):
        with pytest.raises(error):
            draw(loan.id, on=TODAY, printed_on=TODAY)


def test_the_letter_tells_what_is_late_and_what_the_next_meeting_asks(loan: Loan) -> None:
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    said = text_of(loan_printing.overdue_letter(loan.id, on=date(2025, 4, 1), printed_on=TODAY))
    for words in (
        "Kính gửi: ông",
        "17/03/2025 500.000 45.000 545.000 15",
        "Tổng số quá hạn: 545.000 đ (Năm trăm bốn mươi lăm nghìn đồng), quá hạn từ ngày 17/03/2025.",
        "ngày 17 tháng 4 năm 2025. Số phải trả tính đến hôm đó, kể cả kỳ đến hạn, là 1.090.000 đ",
    ):
        assert words in said, words
    with pytest.raises(NothingOverdue):
        loan_printing.overdue_letter(loan.id, on=date(2025, 3, 27), printed_on=TODAY)


def test_a_letter_on_the_meeting_s_day_invites_to_the_next_one(loan: Loan) -> None:
    said = text_of(loan_printing.overdue_letter(loan.id, on=MEETING, printed_on=TODAY))
    assert "đến buổi sinh hoạt ngày 17 tháng 7 năm 2025" in said


def test_the_statement_of_a_loan_says_every_movement(loan: Loan) -> None:
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    said = text_of(loan_printing.loan_statement(loan.id, on=date(2025, 3, 1), printed_on=TODAY))
    assert "17/01/2025 PC 2025/001 Giải ngân 5.000.000 5.000.000" in said
    assert "17/02/2025 PT 2025/001 Thu nợ 500.000 50.000 4.500.000" in said
    assert "Còn nợ gốc: 4.500.000 đ (Bốn triệu năm trăm nghìn đồng)." in said


def test_the_statement_of_a_member_lists_only_the_member_s_loans_of_the_day(loan: Loan) -> None:
    other = a_loan(a_member("Vàng Thị Khác Mẫu"))
    second = a_loan(
        loan_page(loan.id, TODAY).borrower, disbursed_on=date(2025, 5, 17), first_due=date(2025, 6, 17)
    )
    early = text_of(loan_printing.member_statement(loan.member_id, on=date(2025, 3, 1), printed_on=TODAY))
    late = text_of(loan_printing.member_statement(loan.member_id, on=TODAY, printed_on=TODAY))
    assert loan.code in early
    assert second.code not in early
    assert second.code in late
    assert other.code not in late
    assert "Số lần vay: 2. Tổng dư nợ: 10.000.000 đ (Mười triệu đồng)." in late


@pytest.mark.usefixtures("club_a")
def test_the_collection_sheet_asks_what_is_due_on_every_loan() -> None:
    on = date(2025, 6, 16)
    said = text_of(loan_printing.collection_sheet(on=on, printed_on=TODAY))
    ahead = clubs.load_rules(on).days_ahead
    lent = load_loans(find_all())
    asked = {loan.code: due for loan in lent if (due := position(loan, on, days_ahead=ahead).due)}
    assert len(asked) > 5
    for code, due in asked.items():
        assert code in said
        assert format_amount(due) in said
    dues = [owed for one in dues_of_roll(on) if (owed := one.standing.asked)]
    assert f"Tổng phải thu: {format_amount(sum(asked.values()) + sum(dues))} đ" in said


def test_the_collection_sheet_stands_in_roll_order_and_parts_what_is_late(loan: Loan) -> None:
    first = a_loan(a_member("Vàng Văn An Mẫu"))
    record_repayment(first.id, amount=1_100_000, paid_on=date(2025, 3, 17), today=TODAY)
    said = text_of(loan_printing.collection_sheet(on=date(2025, 4, 17), printed_on=TODAY))
    assert said.index(first.code) < said.index(loan.code)
    assert f"{first.code} 500.000 40.000 540.000" in said
    assert f"{loan.code} 1.000.000 100.000 500.000 50.000 1.650.000" in said


@pytest.mark.usefixtures("open_club")
def test_blank_papers_carry_no_name_and_no_control_code() -> None:
    take_office("Trần Thị Chủ Mẫu", Body.BOARD, Role.CHAIR)
    for paper in (
        loan_printing.collection_sheet(on=None, printed_on=TODAY),
        loan_printing.application(on=None, printed_on=TODAY),
    ):
        said = text_of(paper)
        assert "CLB THÔN MẪU" in said
        assert "Trần Thị Chủ Mẫu" not in said
        assert "Mã kiểm tra" not in said
        assert paper.file_name.endswith("mau_trong.pdf")


def test_an_application_of_a_loan_that_was_lent_is_filled_as_far_as_known(loan: Loan) -> None:
    said = text_of(loan_printing.application(loan.id, on=None, printed_on=TODAY))
    for words in (
        f"Họ và tên: {STRANGE} (TV001)",
        "Số tiền xin vay: 5.000.000 đ",
        "Thời hạn: 10 tháng",
        "Phương án (vốn tự có, cách làm, dự kiến thu): ....",
        "Ngày sinh hoạt: 17/01/2025",
        "Lãi suất: 1 %/tháng",
    ):
        assert words in said, words


def test_vouchers_are_found_by_their_number_and_say_what_they_are_for(loan: Loan) -> None:
    paid = record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    reverse_entry(paid.entry_id, reason="Nhầm <người>", on=TODAY, today=TODAY)
    for number, words in (
        ("PC 2025/001", f"Lý do chi: giải ngân khoản vay {loan.code}"),
        ("PT 2025/001", f"Lý do nộp: trả nợ khoản vay {loan.code}"),
        ("pc 2025/2", "Lý do chi: hủy phiếu PT 2025/001: Nhầm <người>"),
        ("PT 2024/001", "Lý do nộp: số dư đầu kỳ"),
    ):
        said = text_of(voucher(find_voucher(number), printed_on=TODAY))
        assert words in said, number
    back = text_of(voucher(find_voucher("PC 2025/002"), printed_on=TODAY, copies=1))
    assert "Trong đó: gốc 500.000 đ từ Quỹ tăng thu nhập; lãi 50.000 đ từ Quỹ hoạt động." in back
    assert f"Họ và tên người nhận tiền: {STRANGE} (TV001)" in back


def test_a_pay_off_says_so(loan: Loan) -> None:
    done = record_payoff(loan.id, paid_on=TODAY, today=TODAY)
    said = text_of(voucher(done.entry_id, printed_on=TODAY))
    assert f"Lý do nộp: tất toán khoản vay {loan.code}" in said
    assert "Còn nợ gốc sau lần trả này: 0 đ" in said


def test_the_purpose_of_a_loan_stands_on_its_payment(loan: Loan) -> None:
    terms = some_terms(disbursed_on=TODAY, first_due=date(2025, 7, 17))
    _loan, done = lend(loan.member_id, terms, agreed_on=TODAY, today=TODAY, purpose="nuôi <lợn> & gà")
    assert "nuôi <lợn> & gà" in text_of(voucher(done.entry_id, printed_on=TODAY))


@pytest.mark.usefixtures("club_a")
def test_every_voucher_of_thirty_months_can_be_printed() -> None:
    for fund in clubs.load_funds():
        for line in cash_book(fund, since=date(2025, 1, 1), until=date(2025, 2, 28)).lines:
            said = text_of(voucher(line.posted.id, printed_on=TODAY, copies=1))
            assert str(line.posted.voucher) in said
            assert format_amount(max(line.received, line.paid)) in said


@pytest.mark.usefixtures("open_club")
@pytest.mark.parametrize(
    ("find", "words", "error"),
    [
        (loan_printing.find_loan, "TV001-001", LoanNotFound),
        (find_voucher, "PT 2025/999", VoucherNotFound),
        (find_voucher, "phiếu 12", UnreadableVoucher),
    ],
)
def test_what_is_not_there_is_said(find: Callable[[str], int], words: str, error: type[ClubError]) -> None:
    with pytest.raises(error):
        find(words)


def test_a_loan_is_found_by_its_code_however_it_is_typed(loan: Loan) -> None:
    assert loan_printing.find_loan(f" {loan.code.lower()} ") == loan.id


def test_papers_of_the_whole_club_agree_with_those_of_a_loan(loan: Loan) -> None:
    said = text_of(printing.loan_ledger(on=TODAY, printed_on=TODAY, loan_id=loan.id))
    assert f"Người vay: {STRANGE} (TV001), Tổ 3" in said
