"""What a member owes by the club's dated rule, and where a payment goes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues import DuesStanding, Payer, allocate, standing
from clubdesk.domain.dues_errors import (
    DuesTooLarge,
    ImpossibleDuesPeriod,
    NoDuesToPay,
    NotAFirstOfMonth,
    RuleCutsPeriod,
)
from clubdesk.domain.dues_rules import DuesRule, Exemption, check_rules, last_payable, periods
from clubdesk.domain.dues_sums import owed_together, stretches
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.members import Household, HouseholdReview, MemberDetails, Sex, Spell
from tests.domain.people import births, memberships

DAY = date(2026, 6, 17)
days = st.dates(date(2022, 1, 1), date(2026, 12, 31))
MONTHLY = DuesRule(holds_from=date(2026, 1, 1), amount=5_000)


def a_rule(**changes: Any) -> DuesRule:  # noqa: ANN401
    """5.000 đ a month from 01/2026, with some of it changed."""
    return replace(MONTHLY, **changes)


def a_payer(board: tuple[tuple[date, date | None], ...] = (), **changes: Any) -> Payer:  # noqa: ANN401
    """A woman who joined in 2020, with some of it changed."""
    usual: dict[str, Any] = {"name": "Lò Thị Mẫu", "sex": Sex.FEMALE, "joined_on": date(2020, 1, 17)}
    return Payer(details=MemberDetails(**{**usual, **changes}), board=board)


def stand(
    payer: Payer, *rules: DuesRule, paid: dict[date, int] | None = None, on: date = DAY
) -> DuesStanding:
    """How somebody stands under some rules, the monthly one where none is given."""
    every_period = periods(rules or (MONTHLY,), until=last_payable(on))
    return standing(payer, every_period, paid or {}, on)


def owed(now: DuesStanding) -> dict[date, int]:
    """What each period owes, by its first month."""
    return {charge.period.begins: charge.owed for charge in now.charges}


def test_dues_are_owed_from_the_first_rule_on() -> None:
    now = stand(a_payer())
    assert (now.arrears, now.this_period, now.asked) == (25_000, 5_000, 30_000)
    assert now.most == 24 * 5_000
    assert now.paid_until is None


def test_whoever_joins_pays_from_the_month_of_joining() -> None:
    now = stand(a_payer(joined_on=date(2026, 5, 31)))
    assert (now.arrears, now.asked) == (5_000, 10_000)


def test_whoever_leaves_owes_nothing_from_the_first_month_that_begins_without_them() -> None:
    gone = stand(a_payer(left_on=date(2026, 4, 1)))
    assert list(owed(gone)) == [date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)]
    still = stand(a_payer(left_on=date(2026, 4, 2)))
    assert (still.arrears, still.this_period, still.most) == (20_000, 0, 20_000)


def test_who_comes_back_within_a_month_owes_it_once_and_not_the_months_away() -> None:
    away = Spell(joined_on=date(2020, 1, 17), left_on=date(2026, 2, 1))
    now = stand(a_payer(joined_on=date(2026, 4, 20), earlier=(away,)))
    assert list(owed(now))[:3] == [date(2026, 1, 1), date(2026, 4, 1), date(2026, 5, 1)]
    same_month = stand(
        a_payer(joined_on=date(2026, 2, 20), earlier=(replace(away, left_on=date(2026, 2, 9)),))
    )
    assert same_month.asked == 30_000


def test_a_longer_period_is_owed_by_months_from_joining_to_the_nearest_thousand() -> None:
    rule = a_rule(amount=50_000, every=12)
    assert owed(stand(a_payer(), rule))[date(2026, 1, 1)] == 50_000
    assert owed(stand(a_payer(joined_on=date(2026, 11, 30)), rule))[date(2026, 1, 1)] == 8_000
    assert (
        owed(stand(a_payer(joined_on=date(2026, 2, 1)), a_rule(amount=500, every=3)))[date(2026, 1, 1)] <= 500
    )


def test_a_rule_holds_from_its_month_and_leaves_the_months_before() -> None:
    raised = a_rule(holds_from=date(2026, 4, 1), amount=30_000, every=3)
    now = stand(a_payer(), MONTHLY, raised)
    assert list(owed(now).items())[:5] == [
        (date(2026, 1, 1), 5_000),
        (date(2026, 2, 1), 5_000),
        (date(2026, 3, 1), 5_000),
        (date(2026, 4, 1), 30_000),
        (date(2026, 7, 1), 30_000),
    ]


def test_a_rule_cannot_begin_within_a_period_of_the_one_before() -> None:
    yearly = a_rule(every=12)
    check_rules([yearly, a_rule(holds_from=date(2027, 1, 1))])
    with pytest.raises(RuleCutsPeriod) as refused:
        check_rules([yearly, a_rule(holds_from=date(2026, 7, 1))])
    assert refused.value.next_on == date(2027, 1, 1)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"holds_from": date(2026, 1, 2)}, NotAFirstOfMonth),
        ({"amount": -1}, ImpossibleAmount),
        ({"every": 2}, ImpossibleDuesPeriod),
    ],
)
def test_a_rule_that_cannot_be_is_refused(changes: dict[str, Any], refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        a_rule(**changes)


@pytest.mark.parametrize(
    ("exemption", "payer", "free_from"),
    [
        (
            Exemption.POOR,
            a_payer(reviews=(HouseholdReview(2027, Household.POOR),)),
            date(2027, 1, 1),
        ),
        (
            Exemption.NEAR_POOR,
            a_payer(reviews=(HouseholdReview(2027, Household.NEAR_POOR),)),
            date(2027, 1, 1),
        ),
        (Exemption.AGED_80, a_payer(birth=Birth(1946, 6, 17)), date(2026, 7, 1)),
        (Exemption.AGED_70, a_payer(birth=Birth(1957)), date(2027, 1, 1)),
        (Exemption.BOARD, a_payer(board=((date(2026, 3, 2), None),)), date(2026, 4, 1)),
    ],
)
def test_whoever_is_excused_on_the_first_day_of_a_period_owes_nothing_for_it(
    exemption: Exemption, payer: Payer, free_from: date
) -> None:
    now = stand(payer, a_rule(exempt=frozenset({exemption})))
    assert {month for month, amount in owed(now).items() if not amount} == {
        charge.period.begins for charge in now.charges if charge.period.begins >= free_from
    }
    assert {charge.exempt for charge in now.charges if charge.period.begins >= free_from} == {exemption}
    assert all(owed(stand(payer)).values())


def test_a_payment_goes_to_the_oldest_unpaid_period_first_and_may_stop_within_one() -> None:
    now = stand(a_payer(), paid={date(2026, 1, 1): 5_000, date(2026, 2, 1): 2_000})
    assert now.paid_until == date(2026, 1, 31)
    assert allocate(now, 9_000, name="") == (
        (date(2026, 2, 1), 3_000),
        (date(2026, 3, 1), 5_000),
        (date(2026, 4, 1), 1_000),
    )


def test_dues_are_paid_ahead_up_to_the_end_of_next_year_and_not_further() -> None:
    now = stand(a_payer())
    assert allocate(now, 120_000, name="")[-1] == (date(2027, 12, 1), 5_000)
    with pytest.raises(DuesTooLarge) as refused:
        allocate(now, 120_001, name="")
    assert (refused.value.most, refused.value.until) == (120_000, date(2027, 12, 31))


def test_nothing_is_taken_of_who_owes_nothing() -> None:
    free = stand(a_payer(household=Household.POOR), a_rule(exempt=frozenset({Exemption.POOR})))
    with pytest.raises(NoDuesToPay):
        allocate(free, 5_000, name="")
    with pytest.raises(ImpossibleAmount):
        allocate(stand(a_payer()), 0, name="")


def test_what_was_paid_for_a_month_that_turns_out_free_counts_for_the_oldest_unpaid() -> None:
    rule = a_rule(exempt=frozenset({Exemption.POOR}))
    payer = a_payer(reviews=(HouseholdReview(2027, Household.POOR),))
    now = stand(payer, rule, paid={date(2027, 1, 1): 5_000, date(2026, 1, 1): 5_000})
    assert now.paid_until == date(2026, 2, 28)
    left = stand(a_payer(left_on=date(2026, 2, 1)), paid={date(2026, month, 1): 5_000 for month in (1, 2, 3)})
    assert (left.asked, left.credit) == (0, 10_000)


def test_months_paid_under_a_rule_that_was_replaced_count_within_the_longer_period() -> None:
    quarterly = a_rule(amount=12_000, every=3)
    now = stand(a_payer(), quarterly, paid={date(2026, month, 1): 5_000 for month in (1, 2, 3)})
    first, second, *_later = now.charges
    assert (first.paid, second.paid, now.credit) == (12_000, 3_000, 0)


@st.composite
def some_rules(draw: st.DrawFn) -> tuple[DuesRule, ...]:
    """One to three rules that follow one another."""
    found: list[DuesRule] = []
    begins = date(draw(st.integers(2022, 2025)), draw(st.integers(1, 12)), 1)
    for _ in range(draw(st.integers(1, 3))):
        rule = DuesRule(
            holds_from=begins,
            amount=draw(st.sampled_from([0, 2_000, 5_000, 10_000, 50_000])),
            every=draw(st.sampled_from([1, 1, 3, 12])),
            exempt=draw(st.frozensets(st.sampled_from(Exemption), max_size=2)),
        )
        found.append(rule)
        begins = month_after(begins, rule.every * draw(st.integers(1, 5)), kept_day=1)
    return tuple(found)


@st.composite
def payers(draw: st.DrawFn) -> Payer:
    """Anybody, once or twice a member."""
    years = st.integers(2021, 2026)
    reviews = draw(st.dictionaries(years, st.sampled_from(Household), max_size=3))
    since = draw(st.none() | days)
    return a_payer(
        board=((since, since + timedelta(days=draw(st.integers(1, 900)))),) if since else (),
        birth=draw(births),
        household=draw(st.sampled_from(Household)),
        reviews=tuple(HouseholdReview(year, held) for year, held in sorted(reviews.items())),
        **draw(memberships()),
    )


money = st.lists(st.integers(1, 150_000), max_size=6)


@given(payers(), some_rules(), money, days)
def test_no_dong_is_lost_nothing_is_negative_and_the_oldest_is_paid_first(
    payer: Payer, rules: tuple[DuesRule, ...], amounts: list[int], on: date
) -> None:
    check_rules(rules)
    paid: dict[date, int] = {}
    taken = 0
    for amount in amounts:
        now = stand(payer, *rules, paid=paid, on=on)
        if not now.most:
            break
        parts = allocate(now, min(amount, now.most), name="")
        assert sum(part for _month, part in parts) == min(amount, now.most)
        for month, part in parts:
            paid[month] = paid.get(month, 0) + part
        taken += min(amount, now.most)
    now = stand(payer, *rules, paid=paid, on=on)
    assert sum(charge.paid for charge in now.charges) == taken
    assert now.credit == 0
    assert all(0 <= charge.paid <= charge.owed for charge in now.charges)
    unpaid = [at for at, charge in enumerate(now.charges) if charge.lacking]
    touched = [at for at, charge in enumerate(now.charges) if charge.paid]
    assert not unpaid or not touched or touched[-1] <= unpaid[0]
    assert now.asked + sum(c.lacking for c in now.charges if c.period.begins > on) == now.most


@given(
    payers(),
    some_rules(),
    st.dictionaries(days.map(lambda day: day.replace(day=1)), st.integers(1, 60_000)),
    days,
)
def test_whatever_stands_as_paid_is_on_a_period_or_left_over(
    payer: Payer, rules: tuple[DuesRule, ...], paid: dict[date, int], on: date
) -> None:
    now = stand(payer, *rules, paid=paid, on=on)
    assert sum(charge.paid for charge in now.charges) + now.credit == sum(paid.values())
    assert all(0 <= charge.paid <= charge.owed for charge in now.charges)
    assert not (now.credit and now.most)


@given(payers(), some_rules(), days)
def test_many_periods_together_owe_what_each_of_them_owes(
    payer: Payer, rules: tuple[DuesRule, ...], on: date
) -> None:
    every_period = periods(rules, until=last_payable(on))
    each = standing(payer, every_period, {}, on)
    assert owed_together(payer, stretches(every_period)) == sum(charge.owed for charge in each.charges)


@given(payers(), some_rules(), st.permutations([3_000, 4_000, 11_000, 20_000]), days)
def test_the_order_of_payments_does_not_matter(
    payer: Payer, rules: tuple[DuesRule, ...], amounts: list[int], on: date
) -> None:
    def after(order: list[int]) -> DuesStanding:
        paid: dict[date, int] = {}
        for amount in order:
            now = stand(payer, *rules, paid=paid, on=on)
            if now.most >= amount:
                for month, part in allocate(now, amount, name=""):
                    paid[month] = paid.get(month, 0) + part
        return stand(payer, *rules, paid=paid, on=on)

    if stand(payer, *rules, on=on).most >= sum(amounts):
        assert after(amounts) == after(sorted(amounts))
