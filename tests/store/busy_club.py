"""A club in which a little of everything has happened."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from clubdesk.domain.activities import Activity, ActivityKind
from clubdesk.domain.applications import Outcome, Request
from clubdesk.domain.changes import Extension
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.domain.meetings import Body
from clubdesk.domain.members import Member
from clubdesk.domain.minutes import SectionKey
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate
from clubdesk.domain.resolutions import Resolution
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations.activities import rename_area, save_activity
from clubdesk.operations.agenda_template import change_template_item
from clubdesk.operations.applications import apply, record_opinion
from clubdesk.operations.cash_counts import record_count
from clubdesk.operations.closings import close_month
from clubdesk.operations.dues import record_dues_of, set_dues_rule
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.history import import_books
from clubdesk.operations.lending_rules import save_product
from clubdesk.operations.loan_changes import extend, take_back_change, waive_interest
from clubdesk.operations.meeting_content import begin_content
from clubdesk.operations.meetings import change_meeting, hold_meeting
from clubdesk.operations.members import change_member
from clubdesk.operations.minutes import end_meeting, word_section
from clubdesk.operations.old_loans import Figure, OldLoan, bring_in, correct_opening
from clubdesk.operations.repayments import record_payoff, record_repayment
from clubdesk.operations.resolutions import save_resolution
from clubdesk.operations.roll_calls import confirm_roll
from clubdesk.operations.signing import sign
from tests.builders import (
    ACTOR,
    CLUB_A,
    TODAY,
    a_club,
    a_loan,
    a_member,
    clock,
    opened,
    some_details,
    some_terms,
)


def busy_club(folder: Path) -> Path:
    """Members added and changed, loans paid out, paid back, paid off, and entries taken back."""
    path = a_club(folder)
    with opened(path):
        hoa, minh = a_member("Nguyễn Thị Hoà", phone="0912345678"), a_member("Đỗ Văn Minh")
        change_member(minh.id, some_details("Đỗ Văn Minh", group="Tổ 2"), today=TODAY)
        first, second = a_loan(hoa), a_loan(minh, principal=3_000_000, disbursed_on=date(2024, 12, 17))
        record_repayment(first.id, amount=550_000, paid_on=date(2025, 2, 17), today=TODAY)
        record_repayment(first.id, amount=545_000, paid_on=date(2025, 3, 17), today=TODAY)
        wrong = record_repayment(second.id, amount=100_000, paid_on=date(2025, 3, 17), today=TODAY)
        reverse_entry(wrong.entry_id, reason="Ghi nhầm", on=date(2025, 3, 20), today=TODAY)
        record_payoff(second.id, paid_on=date(2025, 5, 17), today=TODAY)
        _pay_dues(hoa.id, minh.id)
        _decide(first.id, hoa)
        record_count(1, on=TODAY, today=TODAY, notes={500_000: 1}, words="Đang đếm dở")
        close_month(date(2024, 1, 1), words="Chưa kiểm quỹ", today=TODAY)
        _meet(hoa)
    return path


def _pay_dues(*people: int) -> None:
    """Dues by rule, of two people, one of them taken back."""
    set_dues_rule(DuesRule(holds_from=date(2025, 1, 1), amount=5_000, exempt=frozenset({Exemption.BOARD})))
    _first, wrong = record_dues_of(people, on=date(2025, 3, 17), today=TODAY)
    reverse_entry(wrong.entry_id, reason="Ghi nhầm", on=date(2025, 3, 20), today=TODAY)


def _decide(loan_id: int, member: Member) -> None:
    """A product, an application on its way, an old loan put right, an extension, a waiver taken back."""
    product = save_product(
        LoanProduct(
            id=0,
            name="Chăn nuôi",
            rate=Rate(Decimal(1)),
            months=12,
            base=Base.DECLINING,
            pattern=Pattern.EQUAL_PRINCIPAL,
        )
    )
    request = Request(member_id=member.id, asked_on=TODAY, amount=2_000_000, months=12, product_id=product.id)
    record_opinion(
        apply(request, today=TODAY), outcome=Outcome.AGREED, taken_on=TODAY, words="Được", today=TODAY
    )
    old = OldLoan(
        member_id=member.id,
        terms=some_terms(principal=1_000_000, months=2, disbursed_on=date(2024, 12, 17)),
        on=date(2025, 1, 20),
        lent=6_000_000,
    )
    brought_in, _done = bring_in(old, today=TODAY)
    correct_opening(brought_in.id, Figure.INTEREST_PAID, 60_000, comment="Ghi thiếu")
    decided = Decision(decided_on=date(2025, 5, 17), reason="Ốm", votes=Votes(20, 1, 0))
    extension = Extension(more_rows=2)
    extend(loan_id, on=date(2025, 5, 17), extension=extension, decision=decided, today=TODAY)
    waived = waive_interest(loan_id, on=date(2025, 5, 17), amount=10_000, decision=decided, today=TODAY)
    take_back_change(waived, on=date(2025, 5, 20), reason="Họp lại", today=TODAY)


def _meet(member: Member) -> None:
    """A meeting with what it was told and decided; a template and an area of the club's own."""
    change_template_item(1, title="Điểm danh", needs_vote=False)
    rename_area("health", "Sức khỏe")
    held = hold_meeting(TODAY, today=TODAY)
    begin_content(held.id)
    save_activity(held.id, Activity(area="health", kind=ActivityKind.BLOOD_PRESSURE, people=40))
    save_resolution(Resolution(meeting_id=held.id, year=0, number=0, words="Dọn đường", member_id=member.id))
    _sign(member)


def _sign(member: Member) -> None:
    """A meeting of the board whose minutes are signed, in part in the secretary's words."""
    held = hold_meeting(date(2025, 6, 10), today=TODAY, body=Body.BOARD)
    change_meeting(replace(held, chair_id=member.id, secretary_id=member.id))
    confirm_roll(held.id)
    end_meeting(held.id, ended_at="16:05", conclusion="")
    word_section(held.id, SectionKey.CLOSING, "Xong lúc 16 giờ 05.")
    sign(held.id, today=TODAY)


def club_a(folder: Path) -> Path:
    """The thirty months of club A."""
    path = folder / "club_a.clb"
    import_books(CLUB_A / "so_sach.xlsx", path, today=date(2025, 7, 31), clock=clock, actor=ACTOR)
    return path
