"""Whatever is changed, paid, waived or given up, every đồng has its place (lending_rules 5, 6 and 8)."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.changes import Extension, ExtraUse, extend, use_extra
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loans import Loan, Repayment, stands
from clubdesk.domain.positions import fallen_due, payoff, position
from clubdesk.domain.versions import schedule_on
from tests.domain.loan_oracle import slow_position
from tests.domain.loan_strategies import changed_loans, days_of, one_more_change, still_to_pay

FIGURES = ("outstanding", "principal_due", "principal_overdue", "interest_due", "days_late")


@given(st.data(), changed_loans())
def test_every_position_is_that_of_the_rules_lived_day_by_day(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan, after=400))
    now, slow = position(loan, on), slow_position(loan, on)
    assert [getattr(now, name) for name in FIGURES] == [getattr(slow, name) for name in FIGURES]


@given(st.data(), changed_loans())
def test_what_is_paid_owed_waived_and_given_up_is_what_was_lent_and_fell_due(
    data: st.DataObject, loan: Loan
) -> None:
    on = max(loan.terms.disbursed_on, data.draw(days_of(loan, after=400)))
    now, slow = position(loan, on), slow_position(loan, on)
    assert now.principal_paid + now.outstanding + now.written_off == loan.terms.principal
    if now.outstanding or now.interest_due:
        settled = now.interest_paid + now.interest_waived
        overpaid = max(0, settled - slow.interest_fallen)
        assert settled + now.interest_due == slow.interest_fallen + overpaid


@given(st.data(), changed_loans())
def test_the_order_facts_were_typed_in_changes_nothing(data: st.DataObject, loan: Loan) -> None:
    on = data.draw(days_of(loan))
    shuffled = replace(
        loan,
        repayments=tuple(data.draw(st.permutations(loan.repayments))),
        write_offs=tuple(data.draw(st.permutations(loan.write_offs))),
        waivers=tuple(data.draw(st.permutations(loan.waivers))),
    )
    assert position(shuffled, on) == position(loan, on)
    assert payoff(shuffled, on) == payoff(loan, on)


@given(st.data(), changed_loans())
def test_a_payment_taken_back_with_the_version_it_made_gives_the_position_before(
    data: st.DataObject, loan: Loan
) -> None:
    last = max([loan.terms.disbursed_on, *(one.on for one in loan.versions)])
    on = max(last, data.draw(days_of(loan)))
    paid = Repayment(on, data.draw(st.integers(0, still_to_pay(loan, on))), data.draw(st.integers(0, 9_000)))
    try:
        version = use_extra(loan, paid, data.draw(st.sampled_from(ExtraUse)))
    except ClubError:
        return
    back = on + timedelta(days=data.draw(st.integers(0, 40)))
    undone = replace(
        loan,
        repayments=(*loan.repayments, replace(paid, reversed_on=back)),
        versions=(*loan.versions, *([replace(version, reversed_on=back)] if version else [])),
    )
    day = back + timedelta(days=data.draw(st.integers(0, 300)))
    assert position(undone, day) == position(loan, day)
    assert schedule_on(undone, day) == schedule_on(loan, day)


@given(st.data(), changed_loans())
def test_a_change_never_changes_what_was_already_paid_or_had_fallen_due(
    data: st.DataObject, loan: Loan
) -> None:
    changed = data.draw(one_more_change(loan))
    if len(changed.versions) == len(loan.versions) or len(changed.repayments) > len(loan.repayments):
        return
    on = changed.versions[-1].on
    before, after = position(loan, on), position(changed, on)
    assert (after.principal_paid, after.interest_paid, after.outstanding, after.interest_due) == (
        before.principal_paid,
        before.interest_paid,
        before.outstanding,
        before.interest_due,
    )
    day_before = on - timedelta(days=1)
    assert position(changed, day_before) == position(loan, day_before)


@given(st.data(), changed_loans())
def test_the_rows_of_a_change_pay_back_what_was_not_yet_due(data: st.DataObject, loan: Loan) -> None:
    last = max([loan.terms.disbursed_on, *(one.on for one in loan.versions)])
    on = max(last, data.draw(days_of(loan)))
    try:
        version = extend(loan, on, Extension(more_rows=data.draw(st.integers(1, 5))))
    except ClubError:
        return
    now = position(loan, on)
    assert sum(row.principal for row in version.rows) == now.outstanding - now.principal_due
    assert version.rows[-1].balance == 0
    assert all(row.principal >= 0 and row.due > on for row in version.rows)
    assert [row.n for row in schedule_on(replace(loan, versions=(*loan.versions, version)), on)] == [
        n for n, _ in enumerate(schedule_on(loan, on)[: version.rows[0].n - 1], start=1)
    ] + [row.n for row in version.rows]


@given(st.data(), changed_loans())
def test_a_version_paid_as_agreed_asks_each_day_for_its_row_and_ends_at_nothing(
    data: st.DataObject, loan: Loan
) -> None:
    last = max([loan.terms.disbursed_on, *(one.on for one in loan.versions)])
    on = max(last, data.draw(days_of(loan)))
    loan = replace(
        loan,
        repayments=tuple(one for one in loan.repayments if stands(one, on) and not one.reversed_on),
        write_offs=tuple(one for one in loan.write_offs if stands(one, on)),
        waivers=tuple(one for one in loan.waivers if stands(one, on)),
        versions=tuple(one for one in loan.versions if not one.reversed_on),
    )
    try:
        version = extend(loan, on, Extension(more_rows=data.draw(st.integers(1, 3))))
    except ClubError:
        return
    now = position(loan, on)
    loan = replace(loan, versions=(*loan.versions, version))
    loan = replace(loan, repayments=(*loan.repayments, Repayment(on, now.principal_due, now.interest_due)))
    overpaid = max(0, now.interest_paid + now.interest_waived - fallen_interest(loan, on))
    for row in version.rows:
        asked = position(loan, row.due)
        assert asked.principal_due == row.principal
        assert asked.interest_due == max(0, row.interest - overpaid)
        overpaid = max(0, overpaid - row.interest)
        paid = Repayment(row.due, row.principal, asked.interest_due)
        loan = replace(loan, repayments=(*loan.repayments, paid))
    assert position(loan, version.rows[-1].due).outstanding == 0


def fallen_interest(loan: Loan, on: date) -> int:
    fallen = fallen_due(loan, on)
    return fallen[-1].interest if fallen else 0
