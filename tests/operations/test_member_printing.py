"""What a person's own papers say of an open club."""

from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.applications import Outcome, Request
from clubdesk.domain.births import Birth
from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.members import Consent, Purpose
from clubdesk.operations import member_printing, merging, users
from clubdesk.operations.applications import apply, record_opinion
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.member_pages import find_member, member_page
from clubdesk.operations.members import add_member
from clubdesk.operations.repayments import record_repayment
from clubdesk.operations.roll_calls import write_words
from clubdesk.store import posts
from clubdesk.store.database import transaction
from clubdesk.text.amounts import format_amount
from tests.builders import TODAY, a_loan, a_member, some_details
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


@pytest.mark.usefixtures("light_pins")
def test_s15_everything_that_is_held_about_somebody_stands_on_the_paper(open_club: Path) -> None:
    """Each column of what is held, with a value of its own that the paper must tell."""
    held = some_details(
        "Lò Thị Giữ",
        given_name="Thị Giữ",
        birth=Birth(1950, 6, 12),
        citizen_id="001150000017",
        phone="0948618798",
        phone_owner="con gái",
        address="số 5 ngõ Giả Định",
        hamlet="Xóm Mẫu",
        group="Tổ 7",
        ethnic_group="03",
        association_card="HV-77",
        insurance_card="GD4011234567",
        note="đi lại khó",
        consents=(
            Consent(purpose=Purpose.ETHNIC_GROUP, given_on=date(2024, 2, 1)),
            Consent(purpose=Purpose.HEALTH, given_on=date(2024, 2, 2), withdrawn_on=date(2024, 2, 3)),
        ),
    )
    member = add_member(held, today=TODAY)
    asked = Request(
        member_id=member.id,
        asked_on=TODAY,
        amount=1_000_000,
        months=10,
        purpose="nuôi gà",
        plan="bán trứng ở chợ",
        heir="con trai Lò Văn Kế",
    )
    application = apply(asked, today=TODAY)
    record_opinion(application, outcome=Outcome.AGREED, taken_on=TODAY, words="làm ăn chăm chỉ", today=TODAY)
    meeting = hold_meeting(TODAY, today=TODAY)
    write_words(meeting.id, member.id, "đau lưng")
    users.switch_on(member.id, "204060")
    said = text_of(member_printing.member_data(member.id, on=TODAY, printed_on=TODAY))
    told = "".join(said.split())
    left_out = ("sex", "household", "ethnic_group")
    facts = {name: value for name, value in asdict(held).items() if name not in left_out}
    wanted = [value for value in facts.values() if isinstance(value, str) and value]
    wanted += ["Nam", "Thái", "12/06/1950", "01/02/2024", "02/02/2024", "03/02/2024", "1.000.000đồng,10tháng"]
    wanted += [asked.purpose, asked.plan, asked.heir, "làm ăn chăm chỉ", "đau lưng", "Chủ nhiệm"]
    assert [one for one in wanted if "".join(one.split()) not in told] == []
    other = add_member(some_details("Lò Văn Khác"), today=TODAY)
    assert "đau lưng" not in text_of(member_printing.member_data(other.id, on=TODAY, printed_on=TODAY))


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
