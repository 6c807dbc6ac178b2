"""What a person's own papers say of an open club."""

from datetime import date

import pytest

from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.members import Consent, Purpose
from clubdesk.operations import member_printing, merging
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.member_pages import find_member, member_page
from clubdesk.operations.repayments import record_repayment
from clubdesk.store import posts
from clubdesk.store.database import transaction
from clubdesk.text.amounts import format_amount
from tests.builders import TODAY, a_loan, a_member
from tests.operations.test_printing import text_of

LAST = date(2025, 6, 30)


@pytest.mark.usefixtures("club_a")
def test_the_page_of_a_borrower_of_club_a_agrees_with_the_books() -> None:
    member = find_member("TV021")
    page = member_page(member.id, LAST)
    said = text_of(member_printing.member_paper(member.id, on=LAST, printed_on=TODAY))
    for own in page.loans:
        assert own.loan.code in said
        assert format_amount(own.now.principal_paid) in said
    assert f"Phải thu đến ngày 30/06/2025: {format_amount(page.due)}" in said
    held = text_of(member_printing.member_data(member.id, on=LAST, printed_on=TODAY))
    assert all(str(one.posted.voucher) in held for one in page.entries)
    assert format_amount(sum(one.received for one in page.entries)) in held


@pytest.mark.usefixtures("open_club")
def test_whoever_held_the_chair_on_the_paper_s_day_signs() -> None:
    old, new, member = a_member("Vừ A Cũ"), a_member("Vừ A Mới"), a_member("Lò Văn Mẫu")
    with transaction():
        [chair, *_others] = posts.load_posts()
        posts.add_holding(chair, old.id, since=date(2024, 1, 17), until=date(2025, 1, 1))
        posts.add_holding(chair, new.id, since=date(2025, 1, 1))
    then, now = date(2024, 12, 31), date(2025, 1, 1)
    for draw in (member_printing.member_paper, member_printing.member_data, member_printing.application_form):
        assert "Vừ A Cũ" in text_of(draw(member.id, on=then, printed_on=TODAY))
        assert "Vừ A Mới" in text_of(draw(member.id, on=now, printed_on=TODAY))


@pytest.mark.usefixtures("open_club")
def test_a_reversed_payment_and_a_merged_person_are_told() -> None:
    member, twin = a_member("Lò Văn Mẫu"), a_member("Lò Văn Mẩu", phone="0911111111")
    paid = record_repayment(a_loan(twin).id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
    reverse_entry(paid.entry_id, reason="ghi nhầm", on=TODAY, today=TODAY)
    merging.merge(member.id, twin.id, taken=(), today=TODAY)
    held = text_of(member_printing.member_data(member.id, on=TODAY, printed_on=TODAY))
    for words in (
        "Nhận tiền vay TV002-001",
        "Trả nợ khoản vay TV002-001",
        "Hủy phiếu: ghi nhầm",
        "0911111111",
    ):
        assert words in held
    kinds = [one.posted.entry.kind for one in member_page(member.id, TODAY).entries]
    assert kinds == [EntryKind.DISBURSEMENT, EntryKind.REPAYMENT, EntryKind.REVERSAL]
    assert "Mã ghi trước đây: TV002" in text_of(
        member_printing.member_paper(member.id, on=TODAY, printed_on=TODAY)
    )


@pytest.mark.usefixtures("open_club")
def test_forms_are_a_person_s_or_blank_and_undated() -> None:
    agreed = Consent(purpose=Purpose.PHOTO, given_on=date(2024, 2, 1))
    member = a_member("Lò Văn Mẫu", consents=(agreed,))
    for draw in (member_printing.consent_form, member_printing.application_form):
        filled, blank = draw(member.id, on=TODAY, printed_on=TODAY), draw(on=TODAY, printed_on=TODAY)
        assert "Lò Văn Mẫu" in text_of(filled)
        assert "ngày 17 tháng 6 năm 2025" in text_of(filled)
        assert "ngày ..... tháng ....." in text_of(blank)
        assert filled.file_name.endswith("tv001_lo_van_mau.pdf")
        assert blank.file_name.endswith("mau_trang.pdf")
    assert "đã đồng ý ngày 01/02/2024" in text_of(
        member_printing.consent_form(member.id, on=TODAY, printed_on=TODAY)
    )
