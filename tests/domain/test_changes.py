"""The three uses of an extra payment, extensions, freezes: worked by hand (lending_rules 6 and 8)."""

from dataclasses import replace
from datetime import date

import pytest

from clubdesk.domain.changes import Extension, ExtraUse, Move, extend, freeze, unfreeze, use_extra
from clubdesk.domain.loan_errors import (
    BeforeDisbursement,
    ChangedSince,
    ImpossibleMove,
    LoanClosed,
    NotFrozen,
    NothingToExtend,
    NothingToFreeze,
)
from clubdesk.domain.loans import ChangeKind, Loan, Repayment, Version, Waiver, WriteOff
from clubdesk.domain.positions import StartedPeriod, is_finished, payoff, position
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.domain.versions import schedule_on
from tests.builders import loan_with, paid, some_terms

MARCH, APRIL = date(2025, 3, 17), date(2025, 4, 17)
ON_TIME = paid(17, 2, 500_000, 50_000)


def principals(version: Version | None) -> list[int]:
    assert version is not None
    return [row.principal for row in version.rows]


def interests(version: Version | None) -> list[int]:
    assert version is not None
    return [row.interest for row in version.rows]


def changed(loan: Loan, *versions: Version | None, pay: Repayment | None = None) -> Loan:
    made = [version for version in versions if version]
    payments = (*loan.repayments, pay) if pay else loan.repayments
    return replace(loan, repayments=payments, versions=(*loan.versions, *made))


def extra(use: ExtraUse, loan: Loan, pay: Repayment, *, days_ahead: int = 0) -> tuple[Version | None, Loan]:
    version = use_extra(loan, pay, use, days_ahead=days_ahead)
    return version, changed(loan, version, pay=pay)


def test_an_extra_in_advance_is_counted_for_the_next_rows() -> None:
    version, loan = extra(ExtraUse.IN_ADVANCE, loan_with(ON_TIME), paid(17, 3, 1_500_000, 45_000))
    assert version is None
    assert [position(loan, date(2025, month, 17)).principal_due for month in (4, 5, 6)] == [0, 0, 500_000]


def test_an_extra_for_fewer_rows_is_taken_off_the_last() -> None:
    version, loan = extra(ExtraUse.FEWER_ROWS, loan_with(ON_TIME), paid(17, 3, 1_700_000, 45_000))
    assert principals(version) == [500_000] * 5 + [300_000]
    assert interests(version) == [28_000, 23_000, 18_000, 13_000, 8_000, 3_000]
    assert schedule_on(loan, MARCH)[-1].due == date(2025, 9, 17)
    assert [row.n for row in schedule_on(loan, MARCH)] == list(range(1, 9))
    assert position(loan, APRIL).principal_due == 500_000
    assert position(loan, date(2025, 9, 17)).principal_due == 2_800_000


def test_the_old_schedule_stays_readable_on_the_days_before() -> None:
    _, loan = extra(ExtraUse.FEWER_ROWS, loan_with(ON_TIME), paid(17, 3, 1_700_000, 45_000))
    assert schedule_on(loan, date(2025, 3, 16)) == loan.rows


def test_an_extra_for_smaller_instalments_spreads_what_is_owed_again() -> None:
    version, loan = extra(ExtraUse.SMALLER_INSTALMENTS, loan_with(ON_TIME), paid(17, 3, 1_700_000, 45_000))
    assert principals(version) == [350_000] * 8
    assert interests(version)[:2] == [28_000, 25_000]  # 24.500 rounds up
    assert position(loan, APRIL).principal_due == 350_000


def test_a_flat_loan_keeps_its_interest_whatever_is_paid_early() -> None:
    flat = loan_with(ON_TIME, terms=some_terms(base=Base.FLAT))
    version, loan = extra(ExtraUse.SMALLER_INSTALMENTS, flat, paid(17, 3, 1_700_000, 50_000))
    assert interests(version) == [50_000] * 8
    assert position(loan, APRIL).interest_due == 50_000


def test_smaller_level_instalments_are_level_again() -> None:
    level = loan_with(ON_TIME, terms=some_terms(pattern=Pattern.LEVEL))
    version, _ = extra(ExtraUse.SMALLER_INSTALMENTS, level, paid(17, 3, 1_500_000, 45_000))
    assert version is not None
    assert sum(principals(version)) == 3_000_000
    assert {row.principal + row.interest for row in version.rows[:-1]} == {392_000}


def test_what_was_in_advance_before_is_not_taken_off_the_last_rows_too() -> None:
    ahead = loan_with(ON_TIME, paid(17, 3, 800_000, 45_000))
    version, _ = extra(ExtraUse.FEWER_ROWS, ahead, paid(17, 4, 700_000, 40_000))
    assert principals(version) == [500_000] * 6


def test_a_row_within_the_days_ahead_is_no_extra() -> None:
    loan, early = loan_with(ON_TIME), paid(10, 3, 1_000_000, 45_000)
    version, after = extra(ExtraUse.FEWER_ROWS, loan, early, days_ahead=10)
    assert principals(version) == [0] + [500_000] * 7
    assert position(after, MARCH).due == 0
    smaller, _ = extra(ExtraUse.SMALLER_INSTALMENTS, loan, early, days_ahead=10)
    assert principals(smaller) == [0] + [438_000] * 7 + [434_000]
    assert use_extra(loan, paid(10, 3, 500_000, 45_000), ExtraUse.FEWER_ROWS, days_ahead=10) is None


def test_nothing_is_left_to_shorten_once_everything_is_paid() -> None:
    assert use_extra(loan_with(ON_TIME), paid(17, 3, 4_500_000, 45_000), ExtraUse.FEWER_ROWS) is None


def test_what_was_due_and_unpaid_stays_due_in_the_new_version() -> None:
    loan = loan_with(ON_TIME)
    later = changed(loan, extend(loan, MARCH, Extension(more_rows=2)))
    assert principals(later.versions[0]) == [400_000] * 10
    now = position(later, date(2025, 4, 17))
    assert (now.principal_due, now.interest_due, now.days_late) == (900_000, 90_000, 31)
    assert position(later, date(2025, 3, 28)).principal_overdue == 500_000


def test_an_extension_may_spread_what_is_due_too_and_then_nothing_is_late() -> None:
    loan = loan_with(ON_TIME)
    later = changed(loan, extend(loan, MARCH, Extension(more_rows=1, spreads_due=True)))
    assert principals(later.versions[0]) == [500_000] * 9
    now = position(later, date(2025, 3, 31))
    assert (now.principal_due, now.principal_overdue, now.interest_due) == (0, 0, 45_000)


def test_a_loan_past_its_last_row_is_extended_by_spreading_what_is_due() -> None:
    loan = loan_with(terms=some_terms(months=1))
    with pytest.raises(NothingToExtend):
        extend(loan, MARCH, Extension(more_rows=2))
    version = extend(loan, MARCH, Extension(more_rows=2, spreads_due=True))
    assert [(row.due, row.principal) for row in version.rows] == [
        (APRIL, 2_500_000),
        (date(2025, 5, 17), 2_500_000),
    ]


def test_rows_free_of_principal_push_it_to_those_after_them() -> None:
    version = extend(loan_with(ON_TIME), date(2025, 2, 20), Extension(free_rows=3, more_rows=3))
    assert principals(version) == [0] * 3 + [500_000] * 9
    assert interests(version)[:4] == [45_000] * 4


def test_a_moved_row_takes_those_after_it_along() -> None:
    loan = loan_with(ON_TIME)
    version = extend(loan, date(2025, 2, 20), Extension(move=Move(APRIL, date(2025, 4, 30))))
    assert [row.due for row in version.rows[:4]] == [
        MARCH,
        date(2025, 4, 30),
        date(2025, 5, 30),
        date(2025, 6, 30),
    ]
    assert principals(version) == [500_000] * 9
    moved = changed(loan, version)
    assert position(moved, date(2025, 4, 29)).principal_due == 500_000


def test_after_the_last_row_of_a_moved_schedule_interest_goes_on_from_there() -> None:
    loan = loan_with(terms=some_terms(months=2))
    moved = changed(loan, extend(loan, date(2025, 2, 20), Extension(move=Move(MARCH, date(2025, 3, 31)))))
    assert position(moved, date(2025, 4, 29)).interest_due == 100_000
    assert position(moved, date(2025, 4, 30)).interest_due == 150_000


@pytest.mark.parametrize(
    ("extension", "refusal"),
    [
        (Extension(), NothingToExtend),
        (Extension(free_rows=9), NothingToExtend),
        (Extension(more_rows=-1), NothingToExtend),
        (Extension(move=Move(APRIL, MARCH)), ImpossibleMove),
        (Extension(move=Move(date(2025, 4, 16), date(2025, 5, 2))), ImpossibleMove),
        (Extension(move=Move(date(2025, 2, 17), date(2025, 5, 2))), ImpossibleMove),
    ],
)
def test_an_extension_that_cannot_be_is_refused(extension: Extension, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        extend(loan_with(ON_TIME), date(2025, 2, 20), extension)


def test_a_loan_is_not_changed_before_it_is_lent_nor_when_it_is_over_nor_before_its_last_change() -> None:
    one_more = Extension(more_rows=1)
    with pytest.raises(BeforeDisbursement):
        extend(loan_with(), date(2025, 1, 16), one_more)
    with pytest.raises(LoanClosed):
        extend(loan_with(paid(17, 2, 5_000_000, 50_000, payoff=True)), MARCH, one_more)
    loan = loan_with(ON_TIME)
    with pytest.raises(ChangedSince):
        extend(changed(loan, extend(loan, APRIL, one_more)), MARCH, one_more)


def test_frozen_rows_bring_no_interest_and_move_by_the_frozen_periods() -> None:
    loan = loan_with(ON_TIME)
    version = freeze(loan, date(2025, 3, 10), date(2025, 5, 31))
    assert principals(version) == [0] * 3 + [500_000] * 9
    assert interests(version) == [0] * 3 + [45_000 - 5_000 * n for n in range(9)]
    frozen = changed(loan, version)
    assert position(frozen, date(2025, 5, 31)).due == 0
    june = position(frozen, date(2025, 6, 17))
    assert (june.principal_due, june.interest_due) == (500_000, 45_000)


def test_nothing_is_late_while_it_is_frozen_and_what_was_late_is_late_again_after() -> None:
    loan = loan_with()
    frozen = changed(loan, freeze(loan, date(2025, 3, 1), date(2025, 5, 31)))
    before, during, after = (
        position(frozen, day) for day in (date(2025, 2, 28), date(2025, 4, 30), date(2025, 6, 1))
    )
    assert (before.principal_overdue, before.days_late) == (500_000, 11)
    assert (during.principal_overdue, during.days_late, during.is_frozen) == (0, 0, True)
    assert (during.principal_due, during.interest_due) == (500_000, 50_000)
    assert (after.principal_overdue, after.days_late) == (500_000, 104)


def test_a_freeze_that_ends_early_moves_the_rows_back() -> None:
    loan = loan_with(ON_TIME)
    frozen = changed(loan, freeze(loan, date(2025, 3, 10), date(2025, 8, 31)))
    thawed = changed(frozen, unfreeze(frozen, date(2025, 5, 10)))
    assert thawed.versions[-1].kind is ChangeKind.UNFREEZE
    assert [(row.due, row.principal) for row in schedule_on(thawed, date(2025, 5, 10))][1:5] == [
        (MARCH, 0),
        (APRIL, 0),
        (date(2025, 5, 17), 500_000),
        (date(2025, 6, 17), 500_000),
    ]
    assert position(thawed, date(2025, 5, 17)).interest_due == 45_000


def test_an_extra_payment_during_a_freeze_does_not_end_it() -> None:
    loan = loan_with(ON_TIME)
    frozen = changed(loan, freeze(loan, date(2025, 3, 10), date(2025, 5, 31)))
    version, after = extra(ExtraUse.FEWER_ROWS, frozen, paid(10, 4, 1_000_000))
    assert principals(version) == [0] * 2 + [500_000] * 7
    assert position(after, date(2025, 5, 31)).is_frozen
    assert position(after, date(2025, 5, 31)).due == 0


def test_a_freeze_needs_a_due_date_in_it_and_its_end_a_freeze() -> None:
    with pytest.raises(NothingToFreeze):
        freeze(loan_with(), date(2025, 2, 20), date(2025, 3, 16))
    with pytest.raises(NotFrozen):
        unfreeze(loan_with(), date(2025, 2, 20))


def test_a_pay_off_asks_nothing_for_a_frozen_period() -> None:
    loan = loan_with(ON_TIME)
    frozen = changed(loan, freeze(loan, date(2025, 3, 10), date(2025, 5, 31)))
    assert payoff(frozen, date(2025, 4, 10)) == 4_500_000
    assert payoff(frozen, date(2025, 4, 10), started=StartedPeriod.BY_DAYS) == 4_500_000


def test_waived_interest_is_not_due_and_not_paid() -> None:
    loan = replace(loan_with(), waivers=(Waiver(date(2025, 2, 20), 30_000),))
    assert position(loan, date(2025, 2, 19)).interest_due == 50_000
    now = position(loan, date(2025, 2, 20))
    assert (now.interest_due, now.interest_paid, now.interest_waived) == (20_000, 0, 30_000)
    assert payoff(loan, date(2025, 2, 20)) == 5_020_000


def test_a_payment_taken_back_leaves_the_rest_to_the_last_row_of_a_version() -> None:
    first = paid(17, 3, 1_500_000, 45_000, reversed_on=date(2025, 6, 1))
    loan = loan_with(ON_TIME, paid(17, 3, 1_500_000, 45_000))
    version = extend(loan, APRIL, Extension(more_rows=1))
    back = changed(loan_with(ON_TIME, first), version)
    last = version.rows[-1].due
    assert position(back, last).principal_due == position(back, last).outstanding == 4_500_000


def test_a_part_written_off_comes_off_the_last_rows_of_the_version_too() -> None:
    loan = loan_with(ON_TIME)
    version = extend(loan, MARCH, Extension(more_rows=2))
    lost = replace(changed(loan, version), write_offs=(WriteOff(date(2025, 3, 20), 3_400_000),))
    assert position(lost, date(2025, 4, 17)).principal_due == 900_000
    assert position(lost, date(2025, 5, 17)).principal_due == 1_100_000


def test_a_bullet_loan_that_is_extended_brings_all_its_interest_with_the_new_last_row() -> None:
    loan = loan_with(terms=some_terms(pattern=Pattern.BULLET, months=3))
    version = extend(loan, MARCH, Extension(more_rows=2))
    assert principals(version) == [0, 0, 5_000_000]
    assert interests(version) == [0, 0, 250_000]
    later = changed(loan, version)
    assert position(later, date(2025, 5, 17)).due == 0
    assert position(later, date(2025, 6, 17)).due == 5_250_000


def test_a_changed_loan_is_finished_only_after_its_new_last_row() -> None:
    loan = loan_with(ON_TIME)
    longer = changed(loan, extend(loan, MARCH, Extension(more_rows=6)))
    paid_back = changed(longer, pay=paid(17, 6, 4_500_000, 180_000))
    assert is_finished(paid_back)
    assert not is_finished(changed(longer, pay=paid(30, 6, 4_500_000, 180_000)))
