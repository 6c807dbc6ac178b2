"""Random terms, payments and write-offs, as odd as the rules allow."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from clubdesk.domain.changes import Extension, ExtraUse, Move, extend, freeze, unfreeze, use_extra
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loans import Loan, Repayment, Version, Waiver, WriteOff
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.positions import position
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms, schedule
from clubdesk.domain.versions import schedule_on

rates = st.builds(
    Rate,
    st.decimals(0, 5, places=2).map(lambda percent: percent.normalize() + Decimal(0)),
    st.sampled_from(RatePer),
)


@st.composite
def many_terms(draw: st.DrawFn) -> Terms:
    """Terms of every pattern and base; sums from 1 đ to 100 million."""
    every = draw(st.sampled_from([1, 1, 2, 3]))
    rows = draw(st.integers(1, 24))
    disbursed_on = draw(st.dates(date(2023, 1, 1), date(2025, 12, 31)))
    first_due = disbursed_on + timedelta(days=draw(st.integers(1, 95)))
    return Terms(
        principal=draw(
            st.one_of(st.integers(1, 100_000_000), st.integers(1, 100).map(lambda n: n * 500_000))
        ),
        rate=draw(rates),
        months=rows * every,
        base=draw(st.sampled_from(Base)),
        pattern=draw(st.sampled_from(Pattern)),
        every=every,
        principal_every=draw(st.integers(1, 4)),
        principal_free_rows=draw(st.integers(0, rows - 1)),
        rounding=draw(st.sampled_from(ROUNDINGS)),
        interest_rounding=draw(st.sampled_from(ROUNDINGS)),
        disbursed_on=disbursed_on,
        first_due=first_due,
        kept_day=draw(st.sampled_from([first_due.day, disbursed_on.day, 31])),
        grace_days=draw(st.integers(0, 27)),
    )


@st.composite
def days_of(draw: st.DrawFn, loan: Loan, *, after: int = 120) -> date:
    """A day from just before a loan to some months after its last row."""
    first, last = loan.terms.disbursed_on - timedelta(days=3), loan.rows[-1].due + timedelta(days=after)
    near = st.sampled_from([loan.terms.disbursed_on, *(row.due for row in loan.rows)])
    shift = st.integers(-1, 28).map(lambda days: timedelta(days=days))
    close = st.builds(lambda day, by: max(first, day + by), near, shift)
    return draw(st.one_of(st.dates(first, last), close))


def still_to_pay(loan: Loan, on: date) -> int:
    """The most principal that can be paid on a day without any later evening falling below zero."""
    facts = [paid.paid_on for paid in loan.repayments] + [loss.on for loss in loan.write_offs]
    return min(position(loan, day).outstanding for day in (on, *(day for day in facts if day > on)))


@st.composite
def many_loans(draw: st.DrawFn, *, with_write_offs: bool = True) -> Loan:
    """A loan with payments of any split, some reversed, and sometimes a part written off."""
    terms = draw(many_terms())
    loan = Loan(id=1, code="TV001-001", member_id=1, terms=terms, rows=schedule(terms))
    for _ in range(draw(st.integers(0, 6))):
        loan = draw(_one_more_fact(loan, with_write_offs=with_write_offs))
    return loan


@st.composite
def _one_more_fact(draw: st.DrawFn, loan: Loan, *, with_write_offs: bool) -> Loan:
    on = max(loan.terms.disbursed_on, draw(days_of(loan)))
    left = still_to_pay(loan, on)
    principal = draw(st.one_of(st.just(0), st.just(left), st.integers(0, left)))
    if with_write_offs and principal and draw(st.integers(0, 5)) == 0:
        return replace(loan, write_offs=(*loan.write_offs, WriteOff(on, principal)))
    interest = draw(st.integers(0, 200).map(lambda n: n * 1_000))
    taken_back = draw(st.integers(0, 4)) == 0
    reversed_on = on + timedelta(days=draw(st.integers(0, 60))) if taken_back else None
    paid = Repayment(on, principal, interest, reversed_on=reversed_on)
    return replace(loan, repayments=(*loan.repayments, paid))


@st.composite
def changed_loans(draw: st.DrawFn) -> Loan:
    """A loan whose schedule was changed once or more, with payments and waivers before, between and after."""
    loan = draw(many_loans())
    for _ in range(draw(st.integers(1, 3))):
        loan = draw(one_more_change(loan))
        if draw(st.booleans()):
            loan = draw(_one_more_fact(loan, with_write_offs=True))
    return loan


@st.composite
def one_more_change(draw: st.DrawFn, loan: Loan) -> Loan:
    """The loan after a change of any kind on a day that allows it; as it was where none does."""
    last = max([loan.terms.disbursed_on, *(version.on for version in loan.versions)])
    on = max(last, draw(days_of(loan)))
    change = draw(st.sampled_from(["extend", "freeze", "unfreeze", "extra", "waive"]))
    if change == "waive":
        waived = Waiver(on, draw(st.integers(1, 200).map(lambda n: n * 500)))
        return replace(loan, waivers=(*loan.waivers, waived))
    try:
        if change == "extra":
            return draw(_paid_more(loan, on))
        version = draw(_version_of(loan, on, change))
    except ClubError:
        return loan
    if draw(st.integers(0, 4)) == 0:
        version = replace(version, reversed_on=on + timedelta(days=draw(st.integers(0, 60))))
    return replace(loan, versions=(*loan.versions, version))


@st.composite
def _version_of(draw: st.DrawFn, loan: Loan, on: date, change: str) -> Version:
    if change == "freeze":
        return freeze(loan, on, on + timedelta(days=draw(st.integers(1, 200))))
    if change == "unfreeze":
        return unfreeze(loan, on)
    coming = [row.due for row in schedule_on(loan, on) if row.due > on]
    due = draw(st.sampled_from([None, *coming]))
    move = Move(due, due + timedelta(days=draw(st.integers(1, 60)))) if due else None
    more, free = draw(st.integers(0, 6)), draw(st.integers(0, 3))
    return extend(
        loan, on, Extension(more_rows=more, free_rows=free, move=move, spreads_due=draw(st.booleans()))
    )


@st.composite
def _paid_more(draw: st.DrawFn, loan: Loan, on: date) -> Loan:
    paid = Repayment(on, draw(st.integers(0, still_to_pay(loan, on))), draw(st.integers(0, 50_000)))
    version = use_extra(
        loan, paid, draw(st.sampled_from(ExtraUse)), days_ahead=draw(st.sampled_from([0, 10]))
    )
    made = (version,) if version else ()
    return replace(loan, repayments=(*loan.repayments, paid), versions=(*loan.versions, *made))
