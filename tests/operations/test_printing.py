"""What the printed papers say of an open club."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.domain.file_errors import FileExists, FileNotWritable
from clubdesk.domain.posts import Post, Role
from clubdesk.operations import printing
from clubdesk.operations.clubs import control_code
from clubdesk.operations.elections import Elected, elect_board
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.loans import list_loans
from clubdesk.operations.post_list import load_posts
from clubdesk.operations.posts import give_post
from clubdesk.operations.printing import Paper
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.roll import roll
from clubdesk.operations.voucher_printing import voucher
from clubdesk.text.amounts import format_amount
from tests.builders import FOUNDED, TODAY, a_loan, a_member, digest, disbursement_of

STRANGE = "Lò & Văn <Mẫu> 'Tí' \"Út\""
LAST = date(2025, 6, 30)


def text_of(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    pages = PdfReader(drawn).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.mark.usefixtures("club_a")
def test_the_list_of_loans_names_every_borrower_with_what_is_owed() -> None:
    said = text_of(printing.loan_list(on=LAST, printed_on=TODAY))
    live = list_loans(LAST).lines
    for line in live:
        assert line.loan.code in said
        assert format_amount(line.position.outstanding) in said
    assert format_amount(sum(line.position.outstanding for line in live)) in said


@pytest.mark.usefixtures("club_a")
def test_the_member_list_names_everybody_on_the_roll_of_the_day() -> None:
    said = text_of(printing.member_list(on=LAST, printed_on=TODAY))
    people = [line.member for line in roll(LAST).lines]
    assert len(people) == 61
    assert all(member.code in said for member in people)


@pytest.mark.usefixtures("club_a")
@pytest.mark.parametrize(
    "draw", [printing.loan_ledger, printing.loan_list, printing.member_list], ids=lambda draw: draw.__name__
)
def test_every_page_is_numbered_and_carries_the_control_code(draw: Callable[..., Paper]) -> None:
    drawn = BytesIO()
    draw(on=LAST, printed_on=TODAY).draw(drawn)
    pages = PdfReader(drawn).pages
    code = control_code() or ""
    for number, page in enumerate(pages, start=1):
        said = page.extract_text()
        assert f"{number}/{len(pages)}" in said
    assert code in pages[-1].extract_text()


@pytest.mark.usefixtures("open_club")
def test_the_ledger_of_a_loan_says_every_movement() -> None:
    loan = a_loan(a_member(STRANGE))
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    wrong = record_repayment(loan.id, amount=100_000, paid_on=date(2025, 3, 17), today=TODAY)
    reverse_entry(wrong.entry_id, reason="Nhầm <người>", on=date(2025, 3, 20), today=TODAY)
    paper = printing.loan_ledger(on=TODAY, printed_on=TODAY, loan_id=loan.id)
    said = text_of(paper)
    for expected in (STRANGE, "TV001-001", "PC 2025/001", "PT 2025/001", "PT 2025/002", "PC 2025/002"):
        assert expected in said, expected
    for expected in ("17/02/2025", "500.000", "50.000", "4.500.000", "20/03/2025"):
        assert expected in said, expected
    assert paper.file_name == "so_vay_tv001-001.pdf"


@pytest.mark.usefixtures("open_club")
def test_the_ledger_up_to_a_day_knows_nothing_later() -> None:
    loan = a_loan(a_member())
    record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    said = text_of(printing.loan_ledger(on=date(2025, 2, 16), printed_on=TODAY))
    assert "TV001-001" in said
    assert "PT 2025/001" not in said


@pytest.mark.usefixtures("open_club")
def test_the_receipt_says_who_paid_what_in_figures_and_words() -> None:
    loan = a_loan(a_member(STRANGE))
    recorded = record_repayment(loan.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    said = text_of(voucher(recorded.entry_id, printed_on=TODAY))
    for expected in (STRANGE, "2025/001", "550.000", "500.000", "50.000", "4.500.000"):
        assert expected in said, expected
    assert "năm trăm năm mươi nghìn đồng" in said.lower()


@pytest.mark.usefixtures("open_club")
def test_a_loan_taken_back_later_stands_in_the_list_of_a_day_before() -> None:
    loan = a_loan(a_member())
    reverse_entry(disbursement_of(loan.id), reason="Nhầm", on=date(2025, 3, 5), today=TODAY)
    assert loan.code in text_of(printing.loan_list(on=date(2025, 2, 28), printed_on=TODAY))
    assert loan.code not in text_of(printing.loan_list(on=date(2025, 3, 5), printed_on=TODAY))


@pytest.mark.usefixtures("open_club")
def test_papers_of_an_empty_club_are_drawn_too() -> None:
    for draw in (printing.loan_ledger, printing.loan_list, printing.member_list):
        assert "CLB THÔN MẪU" in text_of(draw(on=TODAY, printed_on=TODAY)).upper()


@pytest.mark.usefixtures("open_club")
def test_a_paper_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    paper = printing.member_list(on=TODAY, printed_on=TODAY)
    folder = tmp_path / "in"
    folder.mkdir()
    paper.save(folder / "list.pdf")
    assert (folder / "list.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(FileNotWritable):
        paper.save(tmp_path / "nowhere" / "list.pdf")
    paper.save(folder / "list.pdf")
    (folder / "taken.pdf").mkdir()
    with pytest.raises(FileNotWritable):
        paper.save(folder / "taken.pdf")
    assert sorted(left.name for left in folder.iterdir()) == ["list.pdf", "taken.pdf"]


def test_a_paper_never_takes_the_place_of_the_club_s_file(open_club: Path) -> None:
    paper = printing.member_list(on=TODAY, printed_on=TODAY)
    before = digest(open_club)
    with pytest.raises(FileExists):
        paper.save(open_club)
    assert digest(open_club) == before


@pytest.mark.usefixtures("open_club")
def test_a_paper_of_last_year_carries_last_year_s_names_and_this_year_s_the_new_ones() -> None:
    old, new = (a_board(*names) for names in (("Lò A", "Lò B", "Lò C"), ("Vi A", "Vi B", "Vi C")))
    elect_board(old, since=FOUNDED, elected_on=FOUNDED, today=TODAY)
    loan = a_loan(a_member("Hà Mẫu"))
    paid = [
        record_repayment(loan.id, amount=500_000, paid_on=day, today=TODAY)
        for day in (date(2025, 3, 16), date(2025, 3, 17))
    ]
    elect_board(new, since=date(2025, 3, 17), elected_on=date(2025, 3, 17), today=TODAY)
    for draw in (printing.loan_ledger, printing.loan_list, printing.member_list):
        before = signatures(draw(on=date(2025, 3, 16), printed_on=TODAY))
        after = signatures(draw(on=date(2025, 3, 17), printed_on=TODAY))
        assert "Lò A" in before
        assert "Vi A" not in before
        assert "16 tháng 3 năm 2025" in before
        assert "Vi A" in after
        assert "Lò A" not in after
    assert "Lò A Lò B Lò C" in text_of(voucher(paid[0].entry_id, printed_on=TODAY))
    assert "Vi A Vi B Vi C" in text_of(voucher(paid[1].entry_id, printed_on=TODAY))


@pytest.mark.usefixtures("open_club")
def test_without_a_chair_the_vice_chair_signs_in_the_chair_s_place() -> None:
    vice, chair = a_member("Vi Phó Mẫu"), a_member("Lò Chủ Mẫu")
    give_post(post_of(Role.VICE).id, vice.id, since=FOUNDED, today=TODAY)
    said = signatures(printing.member_list(on=TODAY, printed_on=TODAY))
    assert "TM. BAN CHỦ NHIỆM KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM" in said
    assert "Vi Phó Mẫu" in said
    loan = a_loan(vice)
    paid = record_repayment(loan.id, amount=500_000, paid_on=date(2025, 3, 16), today=TODAY)
    assert "KT. CHỦ NHIỆM" in text_of(voucher(paid.entry_id, printed_on=TODAY))
    give_post(post_of(Role.CHAIR).id, chair.id, since=TODAY, today=TODAY)
    assert "KT." not in signatures(printing.member_list(on=TODAY, printed_on=TODAY))


def post_of(role: Role) -> Post:
    return next(post for post in load_posts() if post.role is role)


def a_board(*names: str) -> list[Elected]:
    """New members elected chair, accountant and treasurer."""
    roles = (Role.CHAIR, Role.ACCOUNTANT, Role.TREASURER)
    return [Elected(post_of(role), a_member(name).id) for role, name in zip(roles, names, strict=True)]


def signatures(paper: Paper) -> str:
    """What stands from the place and date of signing on."""
    return text_of(paper).rpartition("Mẫu, ngày")[2]
