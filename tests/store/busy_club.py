"""A club in which a little of everything has happened."""

from datetime import date
from pathlib import Path

from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.history import import_books
from clubdesk.operations.members import change_member
from clubdesk.operations.repayments import record_payoff, record_repayment
from tests.builders import ACTOR, CLUB_A, TODAY, a_club, a_loan, a_member, clock, opened, some_details


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
    return path


def club_a(folder: Path) -> Path:
    """The thirty months of club A."""
    path = folder / "club_a.clb"
    import_books(CLUB_A / "so_sach.xlsx", path, today=date(2025, 7, 31), clock=clock, actor=ACTOR)
    return path
