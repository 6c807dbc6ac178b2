"""Double entry: every fund of an entry adds up to zero (lending_rules 1)."""

from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.ledger import (
    Account,
    AccountType,
    Entry,
    EntryKind,
    FundBook,
    Line,
    Series,
    Voucher,
    cash_by_place,
    check_balanced,
    disbursement_lines,
    merged,
    moved,
    repayment_lines,
    reversal_lines,
    top_up_lines,
    write_off_lines,
)
from clubdesk.domain.ledger_errors import EntryOutOfBalance


def book(fund_id: int) -> FundBook:
    accounts = {
        field.name: Account(fund_id * 10 + at, fund_id, AccountType(field.name), "")
        for at, field in enumerate(fields(FundBook))
    }
    return FundBook(**accounts)


INCOME, ACTIVITY, RISK = book(1), book(2), book(3)
dong = st.integers(0, 10**9)


def series(lines: tuple[Line, ...]) -> Series:
    return Entry(dated_on=date(2025, 1, 17), kind=EntryKind.RECEIPT, lines=lines).series


def test_lines_that_leave_something_over_are_refused_with_the_difference() -> None:
    with pytest.raises(EntryOutOfBalance) as refused:
        check_balanced([Line(INCOME.place, 5), Line(INCOME.loans, -4)])
    assert refused.value.differences == {1: 1}


def test_two_funds_do_not_make_up_for_each_other() -> None:
    with pytest.raises(EntryOutOfBalance) as refused:
        check_balanced([Line(INCOME.place, 5), Line(ACTIVITY.interest, -5)])
    assert refused.value.differences == {1: 5, 2: -5}


def test_money_coming_in_is_a_receipt_and_going_out_a_payment() -> None:
    assert series(moved(INCOME.place, INCOME.opening, 1_000)) is Series.RECEIPT
    assert series(disbursement_lines(INCOME, 1_000)) is Series.PAYMENT


def test_no_cash_moving_is_a_journal_voucher() -> None:
    assert series(write_off_lines(INCOME, 1_000, bearer=INCOME)) is Series.JOURNAL
    between_places = (Line(INCOME.place, 1_000), Line(Account(99, 1, AccountType.PLACE, "Bank"), -1_000))
    assert series(between_places) is Series.JOURNAL


def test_a_reversal_takes_a_number_of_its_own_direction() -> None:
    assert series(reversal_lines(disbursement_lines(INCOME, 1_000))) is Series.RECEIPT
    receipt = repayment_lines(INCOME, principal=1_000, interest=[(ACTIVITY, 100)])
    assert series(reversal_lines(receipt)) is Series.PAYMENT
    assert series(reversal_lines(write_off_lines(INCOME, 1_000, bearer=INCOME))) is Series.JOURNAL


def test_a_voucher_is_written_with_its_year_and_three_digits() -> None:
    assert str(Voucher(Series.RECEIPT, 2025, 12)) == "PT 2025/012"
    assert str(Voucher(Series.JOURNAL, 2025, 1_234)) == "PK 2025/1234"


def test_a_repayment_moves_both_funds_in_one_entry() -> None:
    lines = repayment_lines(INCOME, principal=500_000, interest=[(ACTIVITY, 50_000)])
    assert dict(cash_by_place(lines)) == {INCOME.place: 500_000, ACTIVITY.place: 50_000}
    assert Line(INCOME.loans, -500_000) in lines
    assert Line(ACTIVITY.interest, -50_000) in lines


def test_principal_and_the_lender_s_own_interest_are_one_line_of_its_cash() -> None:
    lines = repayment_lines(INCOME, principal=500_000, interest=[(INCOME, 15_000), (ACTIVITY, 35_000)])
    assert cash_by_place(lines)[INCOME.place] == 515_000
    assert len(lines) == 5


def test_lines_of_nothing_are_left_out() -> None:
    assert merged([*moved(INCOME.place, INCOME.loans, 7), *moved(INCOME.loans, INCOME.place, 7)]) == ()
    interest_only = repayment_lines(INCOME, principal=0, interest=[(ACTIVITY, 9), (RISK, 0)])
    assert {line.account for line in interest_only} == {ACTIVITY.place, ACTIVITY.interest}


@given(dong, st.lists(st.tuples(st.sampled_from([INCOME, ACTIVITY, RISK]), dong), max_size=5))
def test_every_repayment_adds_up_to_zero_and_so_does_its_reversal(
    principal: int, interest: list[tuple[FundBook, int]]
) -> None:
    lines = repayment_lines(INCOME, principal=principal, interest=interest)
    check_balanced(lines)
    check_balanced(reversal_lines(lines))
    assert merged([*lines, *reversal_lines(lines)]) == ()
    assert sum(cash_by_place(lines).values()) == principal + sum(amount for _, amount in interest)


@given(st.integers(1, 10**9))
def test_lending_and_writing_off_add_up_to_zero(amount: int) -> None:
    check_balanced(disbursement_lines(INCOME, amount))
    check_balanced(write_off_lines(INCOME, amount, bearer=INCOME))
    check_balanced(write_off_lines(INCOME, amount, bearer=RISK))
    check_balanced(top_up_lines(INCOME, principal=2 * amount, settled=amount, interest=[(ACTIVITY, 5)]))


def test_a_reserve_that_bears_a_loss_pays_it_over_to_the_lender() -> None:
    lines = write_off_lines(INCOME, 1_000, bearer=RISK)
    moved_by_place = {place.fund_id: amount for place, amount in cash_by_place(lines).items()}
    assert moved_by_place == {INCOME.place.fund_id: 1_000, RISK.place.fund_id: -1_000}
    assert series(lines) is Series.JOURNAL


def test_a_top_up_pays_out_only_what_is_new() -> None:
    lines = top_up_lines(INCOME, principal=8_000, settled=5_000, interest=[(ACTIVITY, 50)])
    assert {line.account: line.amount for line in lines} == {
        INCOME.loans: 3_000,
        INCOME.place: -3_000,
        ACTIVITY.place: 50,
        ACTIVITY.interest: -50,
    }
    assert series(lines) is Series.PAYMENT
