"""Contributions that members get back: off at first, never more than there is, settled on leaving."""

from datetime import date
from pathlib import Path

import pytest

from clubdesk.domain.dues_errors import ContributionsAreOff, ContributionsStand, RefundTooLarge
from clubdesk.domain.leaving import Leaving
from clubdesk.domain.ledger import EntryKind, Series
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, PlaceWouldBeNegative
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import LeavingReason
from clubdesk.operations import checks, contributions
from clubdesk.operations.entries import entry, reverse_entry
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.leaving import record_leaving, unsettled
from clubdesk.operations.members import card
from clubdesk.operations.merging import merge
from tests.builders import TODAY, a_loan, a_member

MARCH = date(2025, 3, 17)


@pytest.fixture
def fund_id(open_club: Path) -> int:
    """The Income Fund of a club that takes contributions."""
    contributions.switch_contributions(on=True)
    return fund_totals(TODAY)[0].fund.id


def contribute(member_id: int, fund_id: int, amount: int = 2_000_000, on: date = MARCH) -> int:
    done = contributions.record_contribution(member_id, amount=amount, fund_id=fund_id, on=on, today=TODAY)
    return done.entry_id


def give_back(member_id: int, fund_id: int, amount: int, on: date = TODAY) -> int:
    done = contributions.record_refund(member_id, amount=amount, fund_id=fund_id, on=on, today=TODAY)
    return done.entry_id


@pytest.mark.usefixtures("open_club")
def test_contributions_are_off_until_the_club_switches_them_on() -> None:
    member, fund_id = a_member(), fund_totals(TODAY)[0].fund.id
    assert not contributions.are_contributions_on()
    with pytest.raises(ContributionsAreOff):
        contribute(member.id, fund_id)
    assert unsettled(member.id, TODAY).contribution is None


def test_a_contribution_is_owed_to_the_member_until_it_is_given_back(fund_id: int) -> None:
    member, before = a_member(), fund_totals(TODAY)[0].total
    posted = entry(contribute(member.id, fund_id))
    assert (posted.entry.kind, posted.voucher.series) == (EntryKind.CONTRIBUTION, Series.RECEIPT)
    assert fund_totals(TODAY)[0].total == before + 2_000_000
    back = entry(give_back(member.id, fund_id, 500_000))
    assert (back.entry.kind, back.voucher.series) == (EntryKind.REFUND, Series.PAYMENT)
    own = contributions.contributions_of(member.id, TODAY)
    assert [(line.contributed, line.given_back, line.balance) for line in own.lines] == [
        (2_000_000, 0, 2_000_000),
        (0, 500_000, 1_500_000),
    ]
    assert contributions.contribution_balances(date(2025, 5, 1)) == [(member, 2_000_000)]
    assert contributions.contribution_balances(TODAY) == [(member, 1_500_000)]
    assert card(member.id, TODAY).contribution == 1_500_000
    assert checks.check_books() == []


def test_never_more_is_given_back_than_there_was_on_the_day_or_later(fund_id: int) -> None:
    member, other = a_member("Lò Thị Một"), a_member("Lò Thị Hai")
    contribute(member.id, fund_id)
    contribute(other.id, fund_id)
    with pytest.raises(RefundTooLarge) as refused:
        give_back(member.id, fund_id, 2_000_001)
    assert refused.value.balance == 2_000_000
    with pytest.raises(RefundTooLarge):
        give_back(member.id, fund_id, 1, on=date(2025, 3, 16))
    give_back(member.id, fund_id, 1_500_000)
    with pytest.raises(RefundTooLarge):
        give_back(member.id, fund_id, 1_000_000, on=date(2025, 4, 17))


def test_a_contribution_that_was_given_back_cannot_be_taken_back(fund_id: int) -> None:
    member = a_member()
    taken = contribute(member.id, fund_id)
    back = give_back(member.id, fund_id, 2_000_000)
    with pytest.raises(RefundTooLarge):
        reverse_entry(taken, reason="Nhầm", on=TODAY, today=TODAY)
    reverse_entry(back, reason="Nhầm", on=TODAY, today=TODAY)
    reverse_entry(taken, reason="Nhầm", on=TODAY, today=TODAY)
    assert contributions.contribution_balances(TODAY) == []
    assert checks.check_books() == []


def test_money_that_is_lent_out_cannot_be_given_back(fund_id: int) -> None:
    member = a_member()
    contribute(member.id, fund_id, on=date(2025, 1, 17))
    a_loan(member, principal=51_000_000)
    with pytest.raises(PlaceWouldBeNegative):
        give_back(member.id, fund_id, 2_000_000)
    assert contributions.contributions_of(member.id, TODAY).balance == 2_000_000


def test_what_cannot_be_recorded_is_refused(fund_id: int) -> None:
    member = a_member(joined_on=date(2025, 2, 1))
    with pytest.raises(NotAMemberThen):
        contribute(member.id, fund_id, on=date(2025, 1, 31))
    with pytest.raises(ImpossibleAmount):
        contribute(member.id, fund_id, 0)
    with pytest.raises(DateInFuture):
        contribute(member.id, fund_id, on=date(2025, 6, 18))


def test_contributions_are_not_switched_off_while_some_stand(fund_id: int) -> None:
    member = a_member()
    contribute(member.id, fund_id)
    with pytest.raises(ContributionsStand) as refused:
        contributions.switch_contributions(on=False)
    assert (refused.value.people, refused.value.total) == (1, 2_000_000)
    give_back(member.id, fund_id, 2_000_000)
    contributions.switch_contributions(on=False)
    assert not contributions.are_contributions_on()


def test_who_leaves_is_told_what_there_is_and_gets_it_back_afterwards(fund_id: int) -> None:
    member = a_member()
    contribute(member.id, fund_id)
    assert unsettled(member.id, TODAY).contribution == 2_000_000
    record_leaving(member.id, Leaving(left_on=TODAY, why=LeavingReason.MOVED), today=TODAY)
    give_back(member.id, fund_id, 2_000_000)
    assert unsettled(member.id, TODAY).contribution == 0


def test_what_stands_under_two_codes_is_one_balance(fund_id: int) -> None:
    kept, twin = a_member("Lò Thị Sen"), a_member("Lò Thị Sen")
    contribute(kept.id, fund_id)
    contribute(twin.id, fund_id)
    merge(kept.id, twin.id, taken=(), today=TODAY)
    give_back(kept.id, fund_id, 3_000_000)
    assert [amount for _member, amount in contributions.contribution_balances(TODAY)] == [1_000_000]
