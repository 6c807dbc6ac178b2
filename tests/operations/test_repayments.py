"""Recording what is paid back, and taking it back."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, LendingRules
from clubdesk.domain.ledger_errors import (
    AlreadyReversed,
    DateInFuture,
    PlaceWouldBeNegative,
    ReasonMissing,
    ReversalTooEarly,
)
from clubdesk.domain.loan_errors import LoanClosed, PaidOffSince, RepaymentTooLarge, SplitDoesNotAddUp
from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import StartedPeriod, position
from clubdesk.domain.repayments import PaymentOrder, Split
from clubdesk.operations.checks import check_books
from clubdesk.operations.entries import Recorded, reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.history import import_books
from clubdesk.operations.loans import lend, list_loans, loan_page
from clubdesk.operations.repayments import (
    ask,
    preview_payoff,
    preview_repayment,
    record_payoff,
    record_repayment,
)
from clubdesk.store.loans import kept_balance, load_loan
from tests.builders import ACTOR, TODAY, a_club, a_loan, a_member, clock, opened, some_terms
from tests.exchange.book_builder import Edit, edited, write_books

FEBRUARY, MARCH = date(2025, 2, 17), date(2025, 3, 17)


@pytest.fixture
def loan(open_club: Path) -> Loan:
    return a_loan(a_member())


def pay(loan: Loan, amount: int, on: date = FEBRUARY, split: Split | None = None) -> Recorded:
    return record_repayment(loan.id, amount=amount, paid_on=on, today=TODAY, split=split)


def reverse(recorded: Recorded, on: date = TODAY, *, reason: str = "Ghi nhầm") -> Recorded:
    return reverse_entry(recorded.entry_id, reason=reason, on=on, today=TODAY)


def cash() -> list[int]:
    return [total.cash for total in fund_totals(TODAY)]


def everything(loan: Loan) -> object:
    now = [position(load_loan(loan.id), TODAY + timedelta(days=days)) for days in (0, 30, 300)]
    return now, kept_balance(loan.id), fund_totals(TODAY), list_loans(TODAY).counts, ask(loan.id, TODAY)


def test_a_repayment_moves_both_funds_under_one_number(loan: Loan) -> None:
    seen = preview_repayment(loan.id, amount=550_000, paid_on=FEBRUARY)
    assert (seen.split.interest, seen.split.principal) == (50_000, 500_000)
    recorded = pay(loan, 550_000)
    assert recorded.voucher == "PT 2025/001"
    assert cash() == [45_500_000, 2_050_000]
    assert seen.after == position(load_loan(loan.id), FEBRUARY)
    assert kept_balance(loan.id) == (4_500_000, False)
    assert check_books() == []


def test_what_is_asked_at_an_early_meeting_includes_the_row_ahead(loan: Loan) -> None:
    asked = ask(loan.id, date(2025, 2, 10))
    assert (asked.amount, asked.ahead, asked.outstanding) == (550_000, 550_000, 5_000_000)
    assert ask(loan.id, FEBRUARY).ahead == 0
    pay(loan, 550_000, date(2025, 2, 10))
    assert ask(loan.id, FEBRUARY).amount == 0


def test_a_split_typed_over_is_kept(loan: Loan) -> None:
    pay(loan, 550_000, split=Split(interest=0, principal=550_000))
    assert position(load_loan(loan.id), FEBRUARY).interest_due == 50_000
    with pytest.raises(SplitDoesNotAddUp):
        pay(loan, 550_000, MARCH, split=Split(interest=1, principal=550_000))


def test_nothing_is_dated_after_today(loan: Loan) -> None:
    with pytest.raises(DateInFuture):
        pay(loan, 1_000, TODAY + timedelta(days=1))
    with pytest.raises(DateInFuture):
        record_payoff(loan.id, paid_on=TODAY + timedelta(days=1), today=TODAY)


def test_a_refused_payment_changes_nothing(loan: Loan) -> None:
    before = everything(loan)
    with pytest.raises(RepaymentTooLarge):
        pay(loan, 5_050_001)
    assert everything(loan) == before
    assert pay(loan, 1_000).voucher == "PT 2025/001"


def test_a_back_dated_payment_changes_the_later_figures(loan: Loan) -> None:
    pay(loan, 100_000, MARCH)
    later = position(load_loan(loan.id), MARCH)
    pay(loan, 550_000, FEBRUARY)
    after = position(load_loan(loan.id), MARCH)
    assert (later.interest_due, after.interest_due) == (0, 0)
    assert after.outstanding == later.outstanding - 500_000
    assert check_books() == []


def test_after_a_reversal_everything_is_as_before(loan: Loan) -> None:
    pay(loan, 550_000)
    before = everything(loan)
    reversal = reverse(pay(loan, 800_000, MARCH))
    assert everything(loan) == before
    assert reversal.voucher == "PC 2025/002"
    assert [str(posted.voucher) for posted in loan_page(loan.id, TODAY).entries] == [
        "PC 2025/001",
        "PT 2025/001",
        "PT 2025/002",
        "PC 2025/002",
    ]
    assert check_books() == []


def test_a_reversal_needs_its_reason_a_day_and_happens_once(loan: Loan) -> None:
    recorded = pay(loan, 550_000)
    with pytest.raises(ReasonMissing):
        reverse(recorded, reason="  ")
    with pytest.raises(ReversalTooEarly):
        reverse(recorded, FEBRUARY - timedelta(days=1))
    with pytest.raises(DateInFuture):
        reverse(recorded, TODAY + timedelta(days=1))
    reverse(recorded)
    with pytest.raises(AlreadyReversed):
        reverse(recorded)


def test_a_reversal_the_fund_has_no_money_for_is_refused(loan: Loan) -> None:
    recorded = pay(loan, 2_000_000)
    a_loan(a_member(), principal=46_000_000, disbursed_on=MARCH, first_due=date(2025, 4, 17))
    with pytest.raises(PlaceWouldBeNegative) as refused:
        reverse(recorded)
    assert refused.value.balance == 45_000_000 + 1_950_000 - 46_000_000 - 1_950_000
    assert check_books() == []


def test_a_pay_off_closes_the_loan_with_the_figure_shown(loan: Loan) -> None:
    shown, asked = preview_payoff(loan.id, paid_on=date(2025, 3, 10)), ask(loan.id, date(2025, 3, 10))
    record_payoff(loan.id, paid_on=date(2025, 3, 10), today=TODAY)
    assert shown.split.amount == asked.payoff == 5_100_000
    assert kept_balance(loan.id) == (0, True)
    assert position(load_loan(loan.id), TODAY).due == 0
    with pytest.raises(LoanClosed):
        pay(loan, 1_000, TODAY)
    assert check_books() == []


def test_payments_before_a_pay_off_stand_until_it_is_taken_back(loan: Loan) -> None:
    first = pay(loan, 550_000)
    before = everything(loan)
    payoff = record_payoff(loan.id, paid_on=MARCH, today=TODAY)
    with pytest.raises(PaidOffSince):
        reverse(first)
    reverse(payoff)
    assert everything(loan) == before
    reverse(first)
    assert check_books() == []


def test_a_wrong_payment_taken_back_on_its_own_day_leaves_room_for_the_right_one(loan: Loan) -> None:
    reverse(pay(loan, 5_050_000), FEBRUARY)
    pay(loan, 550_000)
    now = position(load_loan(loan.id), FEBRUARY)
    assert (now.outstanding, now.interest_paid) == (4_500_000, 50_000)


def test_the_club_s_own_order_and_started_period_are_followed(tmp_path: Path) -> None:
    rules = LendingRules(payment_order=PaymentOrder.PRINCIPAL_FIRST, started_period=StartedPeriod.NOTHING)
    with opened(a_club(tmp_path, rules=rules)):
        loan = a_loan(a_member())
        assert preview_repayment(loan.id, amount=520_000, paid_on=FEBRUARY).split.interest == 20_000
        assert ask(loan.id, date(2025, 3, 10)).payoff == 5_050_000


def test_interest_is_split_thirty_seventy(tmp_path: Path) -> None:
    shares = ((INCOME_FUND, Decimal(30)), (ACTIVITY_FUND, Decimal(70)))
    with opened(a_club(tmp_path, shares=shares)):
        loan, _ = lend(a_member().id, some_terms(), agreed_on=date(2025, 1, 17), today=TODAY)
        pay(loan, 550_000)
        assert cash() == [45_515_000, 2_035_000]
        assert check_books() == []


def test_imported_books_may_share_interest_with_a_third_fund(tmp_path: Path) -> None:
    rows = edited(Edit("Câu lạc bộ", 13, "", 60))
    rows["Câu lạc bộ"].insert(12, ["Tiền lãi chuyển vào Quỹ dự phòng rủi ro (%)", 10])
    path = tmp_path / "ba_quy.clb"
    import_books(write_books(rows, tmp_path / "so.xlsx"), path, today=TODAY, clock=clock, actor=ACTOR)
    with opened(path):
        found = {total.fund.name: total.cash for total in fund_totals(TODAY)}
        # 108.000 đ of interest: 12.000 + 10.800 + 9.600 = 30 %, 10 %, the rest.
        assert found["Quỹ dự phòng rủi ro"] == 10_800
        assert found[INCOME_FUND] == 10_000_000 - 9_000_000 + 1_000_000 + 32_400
        assert found[ACTIVITY_FUND] == 500_000 - 100_000 + 64_800
        assert check_books() == []
