"""The papers of dues and contributions, read back out of their PDFs."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.domain.dues_book import Mark
from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.domain.members import Household
from clubdesk.operations import contributions, dues
from clubdesk.operations.dues_books import year_of_dues, years_of_dues
from clubdesk.operations.dues_printing import contribution_statement, dues_book
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.printing import Paper
from clubdesk.operations.voucher_printing import voucher
from tests.builders import TODAY, a_club, a_member, opened

QUARTERLY = DuesRule(holds_from=date(2025, 1, 1), amount=15_000, every=3, exempt=frozenset({Exemption.POOR}))


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Three people under a quarterly rule: one pays a part, one is excused, one paid ahead."""
    with opened(a_club(tmp_path_factory.mktemp("dues"))) as path:
        dues.set_dues_rule(QUARTERLY)
        part, _poor, ahead = (
            a_member("Lò Thị Bưởi & Đào"),
            a_member("Lò Văn Nghệ", household=Household.POOR),
            a_member("Trần Thị Sen"),
        )
        dues.record_dues(part.id, amount=20_000, on=TODAY, today=TODAY)
        dues.record_dues(ahead.id, amount=75_000, on=TODAY, today=TODAY)
        yield path


def text_of(paper: Paper) -> str:
    """All the words of a paper."""
    out = BytesIO()
    paper.draw(out)
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(out).pages)


@pytest.mark.usefixtures("club")
def test_a_quarter_stands_in_its_first_month_and_goes_on_through_the_others() -> None:
    part, poor, ahead = year_of_dues(2025, TODAY).rows
    assert [cell.mark for cell in part.cells[:7]] == [Mark.PAID] * 3 + [Mark.PART] * 3 + [Mark.COMING]
    assert [cell.paid for cell in part.cells[:4]] == [15_000, 0, 0, 5_000]
    assert (part.paid, part.lacking) == (20_000, 10_000)
    assert poor.is_exempt
    assert {cell.mark for cell in poor.cells} == {Mark.EXEMPT}
    assert {cell.mark for cell in ahead.cells} == {Mark.PAID}
    assert sum(year_of_dues(year, TODAY).paid for year in years_of_dues(TODAY)) == 95_000


@pytest.mark.usefixtures("club")
def test_the_dues_book_on_paper_has_every_name_and_sum() -> None:
    text = text_of(dues_book(2025, on=TODAY, printed_on=TODAY))
    assert "SỔ THU PHÍ THÀNH VIÊN" in text
    assert "từ 01/2025: 15.000 đ một quý, miễn hộ nghèo" in text.replace("\xa0", " ")
    assert "Lò Thị Bưởi & Đào" in text
    assert "miễn" in text
    assert "Cộng 30.000 0 0 20.000 0 0 15.000 0 0 15.000 0 0 80.000 10.000" in text
    assert "Tám mươi nghìn đồng" in text


@pytest.mark.usefixtures("club")
def test_a_receipt_of_dues_names_the_months_it_paid() -> None:
    member = a_member("Lò Văn Gạo")
    done = dues.record_dues(member.id, amount=30_000, on=TODAY, today=TODAY)
    text = text_of(voucher(done.entry_id, printed_on=TODAY))
    assert "Lý do nộp: phí thành viên tháng 01–06/2025" in text
    assert "Ba mươi nghìn đồng" in text
    assert "Quỹ hoạt động" in text
    back = reverse_entry(done.entry_id, reason="Nhầm người", on=TODAY, today=TODAY)
    assert f"hủy phiếu {done.voucher}: Nhầm người" in text_of(voucher(back.entry_id, printed_on=TODAY))


@pytest.mark.usefixtures("club")
def test_a_statement_of_contributions_tells_each_voucher_and_the_balance() -> None:
    contributions.switch_contributions(on=True)
    member, fund_id = a_member("Bùi Thị Mơ"), fund_totals(TODAY)[0].fund.id
    record, refund = contributions.record_contribution, contributions.record_refund
    taken = record(member.id, amount=2_000_000, fund_id=fund_id, on=TODAY, today=TODAY)
    refund(member.id, amount=500_000, fund_id=fund_id, on=TODAY, today=TODAY, words="Cần tiền")
    text = text_of(contribution_statement(member.id, on=TODAY, printed_on=TODAY))
    assert "Bùi Thị Mơ" in text
    assert taken.voucher in text
    assert "Cần tiền" in text
    assert "Cộng 2.000.000 500.000 1.500.000" in text
    assert "Một triệu năm trăm nghìn đồng" in text
    assert "Lý do nộp: góp vốn" in text_of(voucher(taken.entry_id, printed_on=TODAY))
