"""Erasing who has left: no byte of the person stays, every đồng does, and it cannot be undone."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.domain.applications import Outcome, Request
from clubdesk.domain.births import Birth
from clubdesk.domain.erasure_errors import AlreadyErased, NameInReason, NotLeftYet, NotSettled, StillOpen
from clubdesk.domain.erasures import AskedBy
from clubdesk.domain.gifts import Equipment
from clubdesk.domain.leaving import Leaving
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.members import LeavingReason, Member
from clubdesk.domain.roll_calls import Guest
from clubdesk.operations.applications import apply, record_opinion, withdraw
from clubdesk.operations.checks import check_books
from clubdesk.operations.equipment import save_equipment
from clubdesk.operations.erasures import can_be_erased, erase, traces_of
from clubdesk.operations.leaving import record_leaving
from clubdesk.operations.meetings import hold_meeting
from clubdesk.operations.member_printing import member_data
from clubdesk.operations.members import change_member
from clubdesk.operations.repayments import record_payoff
from clubdesk.operations.roll_calls import save_guest
from clubdesk.store import members
from clubdesk.store.clubs import load_accounts
from clubdesk.store.ledger import balance
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import speaking
from tests.builders import TODAY, a_loan, a_member

NAME, PHONE, CITIZEN = "Lò Thị Xóa Mẫu", "0948618798", "001150000017"
TOLD = (NAME, "lo thi xoa mau", PHONE, CITIZEN, "Xóm Giả Định", "con trai Lò Văn Kế Mẫu")


@pytest.fixture
def one(open_club: Path) -> Member:
    """Somebody with a loan paid back, an application, a guest of the same name and earlier spellings."""
    member = a_member(
        "Lò Thị Xoá Mẫu",
        phone=PHONE,
        citizen_id=CITIZEN,
        birth=Birth(1950, 6, 12),
        address="Xóm Giả Định",
    )
    change_member(member.id, replace(member.details, name=NAME), today=TODAY)
    loan = a_loan(member)
    request = Request(
        member_id=member.id,
        asked_on=TODAY,
        amount=1_000_000,
        months=10,
        purpose="nuôi gà",
        plan=f"{NAME} nuôi gà",
        heir="con trai Lò Văn Kế Mẫu",
    )
    asked = apply(request, today=TODAY)
    record_opinion(asked, outcome=Outcome.AGREED, taken_on=TODAY, words=f"{NAME} làm ăn tốt", today=TODAY)
    withdraw(asked, on=TODAY, words=f"{NAME} thôi không vay", today=TODAY)
    record_payoff(loan.id, paid_on=TODAY, today=TODAY)
    meeting = hold_meeting(TODAY, today=TODAY)
    save_guest(meeting.id, Guest(name=NAME, title=f"mẹ của {NAME}", people=1))
    return members.load_member(member.id)


def leave(member: Member) -> None:
    record_leaving(
        member.id, Leaving(left_on=TODAY, why=LeavingReason.MOVED, words=f"{NAME} chuyển đi"), today=TODAY
    )


def erased(member: Member, why: str = "người đã ra yêu cầu") -> Member:
    return erase(member.id, asked_by=AskedBy.SELF, why=why, on=TODAY, today=TODAY)


def bytes_of(club: Path) -> bytes:
    return b"".join(path.read_bytes() for path in club.parent.glob(f"{club.name}*"))


def test_no_byte_of_the_person_stays_and_the_books_add_up(open_club: Path, one: Member) -> None:
    before = [balance(account.id, date.max) for account in load_accounts()]
    assert all(told.encode() in bytes_of(open_club) for told in TOLD)
    leave(one)
    assert can_be_erased(members.load_member(one.id), TODAY)
    after = erased(one)
    assert after.name == f"Thành viên đã xóa {one.code}"
    assert after.details.left_on == TODAY
    assert not [told for told in (*TOLD, "Xoá Mẫu", "chuyển đi") if told.encode() in bytes_of(open_club)]
    assert [balance(account.id, date.max) for account in load_accounts()] == before
    assert check_books() == []
    assert not can_be_erased(after, TODAY)


def test_papers_print_with_the_code(one: Member) -> None:
    leave(one)
    erased(one)
    drawn = BytesIO()
    member_data(one.id, on=TODAY, printed_on=TODAY).draw(drawn)
    text = "\n".join(page.extract_text() for page in PdfReader(drawn).pages)
    assert f"Thành viên đã xóa {one.code}" in text
    assert "Lò Thị" not in text
    assert "Xóa dữ liệu cá nhân" in text


def test_it_is_refused_while_anything_is_open_and_done_only_once(one: Member) -> None:
    with pytest.raises(NotLeftYet):
        erased(one)
    a_loan(one)
    leave(one)
    with pytest.raises(NotSettled) as refused:
        erased(one)
    assert refused.value.still == (StillOpen.LOAN,)


def test_it_is_refused_while_something_is_asked_for_or_kept(one: Member) -> None:
    asked = apply(Request(member_id=one.id, asked_on=TODAY, amount=1_000_000, months=5), today=TODAY)
    speaker = Equipment(item="Loa kéo", since=TODAY, keeper_id=one.id)
    kept = replace(speaker, id=save_equipment(speaker, today=TODAY))
    leave(one)
    with pytest.raises(NotSettled) as refused:
        erased(one)
    assert refused.value.still == (StillOpen.APPLICATION, StillOpen.EQUIPMENT)
    with speaking("vi"):
        assert "sổ tài sản" in sentence(refused.value)
    withdraw(asked, on=TODAY, words="đã ra câu lạc bộ", today=TODAY)
    save_equipment(replace(kept, keeper_id=a_member("Hà Văn Giữ Mẫu").id), today=TODAY)
    assert erased(one).name == f"Thành viên đã xóa {one.code}"


def test_the_reason_may_not_tell_the_name_and_nothing_comes_back(one: Member) -> None:
    leave(one)
    with pytest.raises(ReasonMissing):
        erased(one, " ")
    with pytest.raises(NameInReason):
        erased(one, f"{NAME.lower()} xin xóa")
    assert members.load_member(one.id).name == NAME
    erased(one)
    with pytest.raises(AlreadyErased):
        erased(one)
    with pytest.raises(AlreadyErased):
        change_member(one.id, replace(one.details, left_on=None), today=TODAY)


def test_what_is_chained_or_signed_is_told_beforehand(one: Member) -> None:
    traces = traces_of(one)
    assert (traces.vouchers, traces.minutes) == (0, 0)
