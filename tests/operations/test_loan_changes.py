"""Whatever happens to a loan by decision is previewed, recorded, kept whole, and can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from clubdesk.domain.changes import Extension, ExtraUse
from clubdesk.domain.clubs import ACTIVITY_FUND, LendingRules
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import AccountType, EntryKind
from clubdesk.domain.ledger_errors import DateInFuture, PlaceWouldBeNegative, ReasonMissing, ReversalTooEarly
from clubdesk.domain.lending_errors import AboveCeiling, HasArrears, LimitsBroken
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.domain.loan_errors import (
    ChangedSince,
    ChangeTakenBack,
    LoanClosed,
    LoanHasPayments,
    MeetingMissing,
    NothingGained,
    NotWithLaterPayments,
    PaidOffSince,
    RecoveryTooLarge,
    SameDebtor,
    WaiverTooLarge,
    WriteOffTooLarge,
)
from clubdesk.domain.loans import ChangeKind, Loan, was_lent
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.positions import position
from clubdesk.domain.versions import schedule_on
from clubdesk.operations import clubs, figures, loans, write_offs
from clubdesk.operations import loan_changes as changes
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.ledger_lines import ledger_loan
from clubdesk.operations.repayments import (
    preview_repayment,
    preview_reversal,
    record_payoff,
    record_repayment,
)
from clubdesk.operations.top_ups import preview_top_up, top_up
from clubdesk.store import clubs as club_store
from clubdesk.store.borrowing import count_borrowers
from clubdesk.store.clubs import add_rules
from clubdesk.store.database import is_open, transaction
from clubdesk.store.ledger import load_entry, load_loan_entries
from clubdesk.store.loans import find_all, load_loan, load_loans
from clubdesk.store.meetings import find_meeting
from tests.builders import TODAY, a_club, a_loan, a_member, lending_of, opened, some_terms

FEBRUARY, MARCH, APRIL, MAY = (date(2025, month, 17) for month in (2, 3, 4, 5))
ILL = Decision(decided_on=MARCH, reason="Ốm dài ngày", votes=Votes(31, 2, 1))

pytestmark = pytest.mark.usefixtures("open_club")


@pytest.fixture
def loan() -> Loan:
    return a_loan(a_member())


def pay(loan: Loan, amount: int, on: date, extra: ExtraUse = ExtraUse.IN_ADVANCE) -> int:
    return record_repayment(loan.id, amount=amount, paid_on=on, today=TODAY, extra=extra).entry_id


@pytest.fixture(autouse=True)
def books_are_whole(open_club: Path) -> Iterator[None]:
    yield
    if is_open():
        assert check_books() == []


def test_an_extra_payment_makes_its_version_and_takes_it_back_with_it(loan: Loan) -> None:
    seen = preview_repayment(loan.id, amount=1_550_000, paid_on=FEBRUARY, extra=ExtraUse.FEWER_ROWS)
    assert seen.extra == 1_000_000
    assert (len(seen.change.old_rows), len(seen.change.new_rows)) == (10, 8)
    assert seen.change.interest_to_come[0] > seen.change.interest_to_come[1]
    entry = pay(loan, 1_550_000, FEBRUARY, extra=ExtraUse.FEWER_ROWS)
    paid = load_loan(loan.id)
    assert schedule_on(paid, FEBRUARY) == seen.change.new_rows
    assert loans.loan_page(loan.id, FEBRUARY).rows == seen.change.new_rows
    assert [one.decision for one in changes.changes_of(loan.id)] == [None]
    (change,) = changes.changes_of(loan.id)
    with pytest.raises(ChangeTakenBack):
        changes.take_back_change(change.made.id, on=MARCH, reason="Nhầm", today=TODAY)
    back = preview_reversal(entry, on=MARCH)
    assert (back.before.outstanding, back.after.outstanding) == (3_500_000, 5_000_000)
    reverse_entry(entry, reason="Ghi nhầm", on=MARCH, today=TODAY)
    assert schedule_on(load_loan(loan.id), MARCH) == loan.rows
    assert position(load_loan(loan.id), MARCH) == back.after
    assert changes.changes_of(loan.id)[0].made.reversed_because == "Ghi nhầm"


def test_an_extra_in_advance_leaves_the_schedule(loan: Loan) -> None:
    pay(loan, 1_550_000, FEBRUARY)
    assert changes.changes_of(loan.id) == ()


def test_an_extension_is_kept_with_its_decision_and_the_old_rows_stay_readable(loan: Loan) -> None:
    seen = changes.preview_extension(loan.id, on=MARCH, extension=Extension(more_rows=3))
    changes.extend(loan.id, on=MARCH, extension=Extension(more_rows=3), decision=ILL, today=TODAY)
    kept = load_loan(loan.id)
    assert schedule_on(kept, MARCH) == seen.new_rows
    assert schedule_on(kept, FEBRUARY) == loan.rows
    (change,) = changes.changes_of(loan.id)
    assert (change.made.kind, change.decision) == (ChangeKind.EXTENSION, ILL)
    assert find_meeting(MARCH) is not None


def test_the_board_can_decide_without_a_meeting(loan: Loan) -> None:
    board = Decision(decided_on=date(2025, 3, 20), reason="Bão", by=DecidedBy.BOARD)
    changes.freeze(loan.id, on=date(2025, 3, 20), until=date(2025, 5, 31), decision=board, today=TODAY)
    assert find_meeting(date(2025, 3, 20)) is None
    assert position(load_loan(loan.id), APRIL).is_frozen


def test_a_freeze_begins_and_ends_by_decision(loan: Loan) -> None:
    changes.freeze(loan.id, on=MARCH, until=date(2025, 8, 31), decision=ILL, today=TODAY)
    seen = changes.preview_unfreeze(loan.id, on=MAY)
    changes.unfreeze(loan.id, on=MAY, decision=ILL, today=TODAY)
    assert schedule_on(load_loan(loan.id), MAY) == seen.new_rows
    assert not position(load_loan(loan.id), MAY).is_frozen
    assert changes.preview_freeze(loan.id, on=MAY, until=date(2025, 8, 31)).after.is_frozen


def test_a_change_taken_back_leaves_everything_as_before(loan: Loan) -> None:
    before = [position(load_loan(loan.id), day) for day in (MAY, TODAY)]
    extended = changes.extend(loan.id, on=MARCH, extension=Extension(more_rows=3), decision=ILL, today=TODAY)
    waived = changes.waive_interest(loan.id, on=APRIL, amount=30_000, decision=ILL, today=TODAY)
    seen = changes.preview_taking_back(extended, on=MAY)
    changes.take_back_change(extended, on=MAY, reason="Họp lại", today=TODAY)
    assert position(load_loan(loan.id), MAY) == seen.after
    assert changes.preview_taking_back(waived, on=MAY).after.interest_waived == 0
    changes.take_back_change(waived, on=MAY, reason="Họp lại", today=TODAY)
    assert [position(load_loan(loan.id), day) for day in (MAY, TODAY)] == before
    assert [one.made.reversed_because for one in changes.changes_of(loan.id)] == ["Họp lại", "Họp lại"]
    with pytest.raises(ChangeTakenBack):
        changes.take_back_change(waived, on=MAY, reason="Họp lại", today=TODAY)


def test_what_stands_on_a_change_goes_back_first(loan: Loan) -> None:
    first = changes.extend(loan.id, on=MARCH, extension=Extension(more_rows=3), decision=ILL, today=TODAY)
    changes.extend(loan.id, on=APRIL, extension=Extension(more_rows=1), decision=ILL, today=TODAY)
    with pytest.raises(ChangedSince):
        changes.take_back_change(first, on=MAY, reason="Nhầm", today=TODAY)
    with pytest.raises(ReasonMissing):
        changes.take_back_change(first, on=MAY, reason=" ", today=TODAY)
    with pytest.raises(ReversalTooEarly):
        changes.take_back_change(first, on=FEBRUARY, reason="Nhầm", today=TODAY)
    record_payoff(loan.id, paid_on=MAY, today=TODAY)
    with pytest.raises(PaidOffSince):
        changes.take_back_change(first, on=MAY, reason="Nhầm", today=TODAY)


def test_nothing_is_decided_after_it_is_done_nor_done_tomorrow(loan: Loan) -> None:
    extension = Extension(more_rows=1)
    with pytest.raises(MeetingMissing):
        changes.extend(loan.id, on=FEBRUARY, extension=extension, decision=ILL, today=TODAY)
    with pytest.raises(DateInFuture):
        changes.extend(loan.id, on=date(2025, 6, 18), extension=extension, decision=ILL, today=TODAY)
    unsaid = Decision(decided_on=MARCH, reason=" ")
    with pytest.raises(ReasonMissing):
        changes.extend(loan.id, on=MARCH, extension=extension, decision=unsaid, today=TODAY)
    assert changes.changes_of(loan.id) == ()


def test_waived_interest_moves_no_money(loan: Loan) -> None:
    before = fund_totals(TODAY)
    seen = changes.preview_waiver(loan.id, on=MARCH, amount=60_000)
    changes.waive_interest(loan.id, on=MARCH, amount=60_000, decision=ILL, today=TODAY)
    assert (seen.before.interest_due, seen.after.interest_due) == (100_000, 40_000)
    assert position(load_loan(loan.id), MARCH) == seen.after
    assert fund_totals(TODAY) == before
    with pytest.raises(WaiverTooLarge):
        changes.waive_interest(loan.id, on=MARCH, amount=40_001, decision=ILL, today=TODAY)


def test_an_heir_owes_the_loan_from_that_day_and_both_count_as_borrowers(loan: Loan) -> None:
    heir = a_member("Lò Thị Thừa Mẫu")
    changes.take_over(loan.id, on=MARCH, member_id=heir.id, decision=ILL, today=TODAY)
    kept = load_loan(loan.id)
    assert (kept.debtor(FEBRUARY), kept.debtor(MARCH)) == (loan.member_id, heir.id)
    entry = load_entry(pay(loan, 550_000, APRIL))
    assert entry.entry.member_id == heir.id
    assert loans.loan_page(loan.id, APRIL).borrower.id == heir.id
    ends = {end.month: end for end in figures.month_ends()}
    assert (ends["2025-02"].borrowers_ever, ends["2025-03"].borrowers_ever) == (1, 2)
    with pytest.raises(SameDebtor):
        changes.take_over(loan.id, on=APRIL, member_id=heir.id, decision=ILL, today=TODAY)
    with pytest.raises(ChangedSince):
        changes.take_over(
            loan.id,
            on=date(2025, 3, 1),
            member_id=loan.member_id,
            decision=Decision(decided_on=FEBRUARY, reason="Thừa kế"),
            today=TODAY,
        )


def test_only_somebody_on_the_roll_takes_a_loan_over(loan: Loan) -> None:
    late = a_member("Lò Thị Muộn Mẫu", joined_on=MAY)
    with pytest.raises(NotAMemberThen):
        changes.take_over(loan.id, on=MARCH, member_id=late.id, decision=ILL, today=TODAY)
    record_payoff(loan.id, paid_on=MARCH, today=TODAY)
    with pytest.raises(LoanClosed):
        changes.take_over(loan.id, on=MAY, member_id=late.id, decision=ILL, today=TODAY)


def test_a_loan_written_off_in_whole_is_closed_and_may_still_come_back_as_income(loan: Loan) -> None:
    seen = write_offs.preview_write_off(loan.id, on=MARCH, amount=5_000_000)
    assert (seen.after.outstanding, seen.after.due) == (0, 0)
    lost = write_offs.write_off(loan.id, on=MARCH, amount=5_000_000, decision=ILL, today=TODAY)
    assert position(load_loan(loan.id), TODAY).due == 0
    assert [one.decision for one in changes.changes_of(loan.id)] == [ILL]
    total = fund_totals(TODAY)[0].total
    back = write_offs.record_recovery(loan.id, amount=2_000_000, paid_on=APRIL, today=TODAY)
    assert fund_totals(TODAY)[0].total == total + 2_000_000
    assert position(load_loan(loan.id), TODAY).principal_paid == 0
    assert write_offs.still_lost(loan.id) == 3_000_000
    with pytest.raises(RecoveryTooLarge):
        write_offs.record_recovery(loan.id, amount=3_000_001, paid_on=APRIL, today=TODAY)
    with pytest.raises(LoanHasPayments):
        reverse_entry(lost.entry_id, reason="Nhầm", on=MAY, today=TODAY)
    reverse_entry(back.entry_id, reason="Nhầm", on=MAY, today=TODAY)
    reverse_entry(lost.entry_id, reason="Nhầm", on=MAY, today=TODAY)
    assert load_loan(loan.id).outstanding == 5_000_000


def test_a_part_written_off_is_taken_off_the_last_rows(loan: Loan) -> None:
    write_offs.write_off(loan.id, on=FEBRUARY, amount=1_200_000, decision=_decided(FEBRUARY), today=TODAY)
    kept = load_loan(loan.id)
    assert position(kept, FEBRUARY).outstanding == 3_800_000
    assert position(kept, date(2025, 11, 17)).principal_due == 3_800_000
    with pytest.raises(WriteOffTooLarge):
        write_offs.write_off(loan.id, on=MARCH, amount=3_800_001, decision=ILL, today=TODAY)
    pay(loan, 100_000, APRIL)
    with pytest.raises(NotWithLaterPayments):
        write_offs.write_off(loan.id, on=MARCH, amount=3_800_000, decision=ILL, today=TODAY)


def _decided(on: date) -> Decision:
    return Decision(decided_on=on, reason="Mất mùa")


@pytest.mark.parametrize(("in_reserve", "enough"), [(6_000_000, True), (1_000_000, False)])
def test_a_risk_reserve_bears_the_loss_out_of_its_own_money(
    tmp_path: Path, in_reserve: int, enough: bool
) -> None:
    clubs.close_club()
    shares = ((ACTIVITY_FUND, Decimal(90)), ("Quỹ dự phòng", Decimal(10)))
    opening = {"Quỹ tăng thu nhập": 50_000_000, "Quỹ dự phòng": in_reserve}
    with opened(a_club(tmp_path, shares=shares, opening=opening, name="du_phong.clb")):
        reserve = next(fund for fund in club_store.load_funds() if fund.name == "Quỹ dự phòng")
        with transaction():
            add_rules(LendingRules(loss_fund_id=reserve.id), holds_from=date(2025, 1, 1))
        lent = a_loan(a_member())
        if not enough:
            with pytest.raises(PlaceWouldBeNegative):
                write_offs.write_off(lent.id, on=MARCH, amount=5_000_000, decision=ILL, today=TODAY)
            return
        write_offs.write_off(lent.id, on=MARCH, amount=5_000_000, decision=ILL, today=TODAY)
        totals = {total.fund.name: total.total for total in fund_totals(MARCH)}
        assert totals["Quỹ tăng thu nhập"] == 50_000_000
        assert totals["Quỹ dự phòng"] == in_reserve - 5_000_000
        write_offs.record_recovery(lent.id, amount=500_000, paid_on=APRIL, today=TODAY)
        totals = {total.fund.name: total.total for total in fund_totals(APRIL)}
        assert totals["Quỹ dự phòng"] == in_reserve - 4_500_000
        assert check_books() == []


def test_a_top_up_closes_the_old_loan_and_opens_the_new_one_in_one_entry(loan: Loan) -> None:
    pay(loan, 550_000, FEBRUARY)
    terms = some_terms(principal=8_000_000, disbursed_on=MARCH, first_due=APRIL)
    seen = preview_top_up(loan.id, terms)
    assert (seen.settled.principal, seen.settled.interest) == (4_500_000, 45_000)
    assert (seen.new_money, seen.handed_over) == (3_500_000, 3_455_000)
    new, done = top_up(loan.id, terms, decision=ILL, today=TODAY, purpose="Nuôi thêm lợn")
    assert done.voucher == "PC 2025/002"
    assert load_loan(loan.id).outstanding == 0
    assert position(load_loan(loan.id), TODAY).due == 0
    assert load_loan(new.id).outstanding == 8_000_000
    income, activity = fund_totals(MARCH)
    assert (income.cash, income.outstanding, activity.cash) == (42_000_000, 8_000_000, 2_095_000)
    posted = load_entry(done.entry_id)
    assert posted.entry.kind is EntryKind.TOP_UP
    assert sum(line.amount for line in posted.entry.lines if line.account.type is AccountType.PLACE) == -(
        3_455_000
    )


def test_both_loans_of_a_top_up_show_it_in_their_ledger(loan: Loan) -> None:
    terms = some_terms(principal=8_000_000, disbursed_on=MARCH, first_due=APRIL)
    new, done = top_up(loan.id, terms, decision=ILL, today=TODAY)
    reverse_entry(done.entry_id, reason="Ghi nhầm", on=APRIL, today=TODAY)
    entries = load_loan_entries([loan.id, new.id])
    page = loans.loan_page(loan.id, TODAY)
    old = ledger_loan(load_loan(loan.id), page.borrower, entries[loan.id], APRIL)
    assert [(line.lent, line.principal, line.interest) for line in old.lines][:3] == [
        (5_000_000, 0, 0),
        (0, 5_000_000, 100_000),
        (0, -5_000_000, -100_000),
    ]
    opened_new = ledger_loan(load_loan(new.id), page.borrower, entries[new.id], APRIL)
    assert [(line.lent, line.principal, line.interest) for line in opened_new.lines][:2] == [
        (8_000_000, 0, 0),
        (-8_000_000, 0, 0),
    ]
    assert load_loan(loan.id).outstanding == 5_000_000
    assert load_loan(new.id).cancelled_on == APRIL


def test_a_top_up_that_cannot_be_is_refused_and_one_that_was_paid_on_stays(loan: Loan) -> None:
    with pytest.raises(NothingGained):
        preview_top_up(loan.id, some_terms(disbursed_on=MARCH, first_due=APRIL))
    too_much = some_terms(principal=70_000_000, disbursed_on=MARCH, first_due=APRIL)
    with pytest.raises(PlaceWouldBeNegative):
        top_up(loan.id, too_much, decision=ILL, today=TODAY)
    terms = some_terms(principal=8_000_000, disbursed_on=MARCH, first_due=APRIL)
    new, done = top_up(loan.id, terms, decision=ILL, today=TODAY)
    pay(new, 880_000, APRIL)
    with pytest.raises(LoanHasPayments):
        reverse_entry(done.entry_id, reason="Nhầm", on=MAY, today=TODAY)


def test_a_top_up_keeps_to_the_limits_without_the_loan_it_closes(loan: Loan) -> None:
    pay(loan, 550_000, FEBRUARY)
    terms = some_terms(principal=8_000_000, disbursed_on=MARCH, first_due=APRIL)
    # The fund keeps 45.500.000 + 4.500.000 − 8.000.000.
    limits = Limits(
        one_loan=OneLoan.PERSON,
        ceilings=(7_000_000, 9_000_000),
        kept_back=42_000_000,
        largest_share=Decimal(16),
    )
    with transaction():
        add_rules(LendingRules(limits=limits), holds_from=date(2025, 1, 1))
    with pytest.raises(LimitsBroken) as refused:
        top_up(loan.id, terms, decision=ILL, today=TODAY)
    assert [type(one) for one in refused.value.broken] == [AboveCeiling]
    assert load_loan(loan.id).outstanding == 4_500_000
    new, _done = top_up(loan.id, terms, decision=replace(ILL, overrides=frozenset({"ceiling"})), today=TODAY)
    assert load_loan(new.id).outstanding == 8_000_000


def test_what_is_late_on_a_loan_is_named_when_it_is_topped_up(loan: Loan) -> None:
    with transaction():
        add_rules(LendingRules(limits=Limits(without_arrears=True)), holds_from=date(2025, 1, 1))
    terms = some_terms(principal=8_000_000, disbursed_on=MARCH, first_due=APRIL)
    with pytest.raises(LimitsBroken) as refused:
        top_up(loan.id, terms, decision=ILL, today=TODAY)
    assert [type(one) for one in refused.value.broken] == [HasArrears]


def test_a_loan_that_was_changed_is_not_taken_back(loan: Loan) -> None:
    changes.extend(loan.id, on=MARCH, extension=Extension(more_rows=1), decision=ILL, today=TODAY)
    entry = loans.loan_page(loan.id, TODAY).entries[0].id
    with pytest.raises(ClubError):
        reverse_entry(entry, reason="Nhầm", on=APRIL, today=TODAY)


def test_borrowers_are_counted_by_the_day_and_heirs_among_them() -> None:
    loan = a_loan(a_member("Người Vay Mẫu"))
    taken_back = a_loan(a_member("Vay Nhầm Mẫu"), disbursed_on=date(2025, 2, 1), first_due=MARCH)
    heir, second = a_member("Người Con Mẫu"), a_member("Người Cháu Mẫu")
    [paid_out] = load_loan_entries([taken_back.id])[taken_back.id]
    reverse_entry(paid_out.id, reason="Nhầm người", on=APRIL, today=TODAY)
    changes.take_over(loan.id, on=MARCH, member_id=heir.id, decision=ILL, today=TODAY)
    changes.take_over(loan.id, on=APRIL, member_id=second.id, decision=ILL, today=TODAY)
    *_, last = changes.changes_of(loan.id)
    changes.take_back_change(last.made.id, on=MAY, reason="Nhầm", today=TODAY)
    days = (date(2025, 1, 16), date(2025, 1, 17), date(2025, 2, 1), MARCH, APRIL, MAY)
    every = load_loans(find_all())
    for day in days:
        by_the_rules = {who for one in every if was_lent(one, day) for who in one.debtors(day)}
        assert count_borrowers(day) == len(by_the_rules)
    assert [count_borrowers(day) for day in days] == [0, 1, 2, 3, 3, 2]


def test_nothing_is_written_off_of_a_loan_that_was_taken_back(open_club: Path) -> None:
    loan = a_loan(a_member())
    reverse_entry(lending_of(loan.id), reason="Nhầm người", on=MARCH, today=TODAY)
    with pytest.raises(LoanClosed):
        write_offs.write_off(
            loan.id, on=FEBRUARY, amount=10_000, decision=replace(ILL, decided_on=FEBRUARY), today=TODAY
        )
    assert check_books() == []
