"""Whether the money in a club's books can be: nothing repaid that was not owed, no fund below zero."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from clubdesk.domain.books import Column, Direction, HistoryBooks, Sheet
from clubdesk.domain.clubs import INCOME_FUND
from clubdesk.domain.complaints import Complaint, Expected, Fault
from clubdesk.domain.funds import share_out


@dataclass(frozen=True, slots=True)
class _Fact:
    """An amount in đồng, positive or negative, that one row moves on a day."""

    day: date
    sheet: Sheet
    row: int
    column: Column
    amount: int


def check_owed(books: HistoryBooks) -> Iterator[Complaint]:
    """Rows that pay back or write off more principal than their loan still owes on that day.

    A row that takes too much is left out of what follows, so that it is complained about once.
    """
    taken: defaultdict[str, list[_Fact]] = defaultdict(list)
    for paid in books.repayments:
        fact = _Fact(paid.day, Sheet.REPAYMENTS, paid.row, Column.PRINCIPAL, paid.principal)
        taken[paid.loan_code].append(fact)
    for lost in books.write_offs:
        taken[lost.loan_code].append(_Fact(lost.day, Sheet.WRITE_OFFS, lost.row, Column.AMOUNT, lost.amount))
    for loan in books.loans:
        facts = [fact for fact in taken.pop(loan.code, ()) if fact.day >= loan.lent_on]
        yield from _check_loan_owed(loan.code, loan.principal, facts)


def _check_loan_owed(code: str, owed: int, facts: Iterable[_Fact]) -> Iterator[Complaint]:
    for fact in sorted(facts, key=lambda one: one.day):
        if fact.amount <= owed:
            owed -= fact.amount
            continue
        is_repayment = fact.sheet is Sheet.REPAYMENTS
        fault = Fault.MORE_THAN_OWED if is_repayment else Fault.WRITE_OFF_MORE_THAN_OWED
        yield _complaint(fact, fault, Expected(amount=owed, code=code, day=fact.day))


def check_cash(books: HistoryBooks) -> Iterator[Complaint]:
    """Payments out of money that their fund did not have at the end of the day (lending_rules 1).

    The row named is the one that the fund could no longer pay; a fund that stays short is named once.
    """
    for fund, facts in _cash_facts(books).items():
        yield from _check_fund_cash(fund, facts)


def _cash_facts(books: HistoryBooks) -> dict[str, list[_Fact]]:
    cash: defaultdict[str, list[_Fact]] = defaultdict(list)
    shares = [(place, percent) for place, (_fund, percent) in enumerate(books.interest_shares)]
    for paid in books.repayments:
        fact = _Fact(paid.day, Sheet.REPAYMENTS, paid.row, Column.PRINCIPAL, paid.principal)
        cash[INCOME_FUND].append(fact)
        for place, part in share_out(paid.interest, shares):
            interest = _Fact(paid.day, Sheet.REPAYMENTS, paid.row, Column.INTEREST, part)
            cash[books.interest_shares[place][0]].append(interest)
    for loan in books.loans:
        lent = _Fact(loan.lent_on, Sheet.LOANS, loan.row, Column.AMOUNT, -loan.principal)
        cash[INCOME_FUND].append(lent)
    for money in books.money:
        amount = money.amount if money.direction is Direction.IN else -money.amount
        if money.fund in books.funds:
            cash[money.fund].append(_Fact(money.day, Sheet.MONEY, money.row, Column.AMOUNT, amount))
    return cash


def _check_fund_cash(fund: str, facts: Iterable[_Fact]) -> Iterator[Complaint]:
    balance = 0
    for day, moved in groupby(sorted(facts, key=lambda one: one.day), key=lambda one: one.day):
        today = list(moved)
        before, balance = balance, balance + sum(fact.amount for fact in today)
        if balance < 0 <= before:
            paid_in = sum(fact.amount for fact in today if fact.amount > 0)
            short, left = _first_unpaid([fact for fact in today if fact.amount < 0], before + paid_in)
            yield _complaint(short, Fault.FUND_SHORT, Expected(amount=left, code=fund, day=day))


def _first_unpaid(payments: Iterable[_Fact], money: int) -> tuple[_Fact, int]:
    """The first payment that the money no longer covers, and what was left for it."""
    for fact in payments:
        if -fact.amount > money:
            return fact, money
        money += fact.amount
    raise ValueError("Every payment was covered")


def _complaint(fact: _Fact, fault: Fault, expected: Expected) -> Complaint:
    value = str(abs(fact.amount))
    return Complaint(
        sheet=fact.sheet, row=fact.row, column=fact.column, value=value, fault=fault, expected=expected
    )
