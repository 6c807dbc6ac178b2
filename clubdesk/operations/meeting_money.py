"""Gathering what happened to the money since the last minutes, as the minutes of a meeting tell it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from clubdesk.domain.decisions import Votes
from clubdesk.domain.ledger import LENDING_KINDS, Account, AccountType, Entry, EntryKind
from clubdesk.domain.loans import Loan, was_lent
from clubdesk.domain.meeting_facts import (
    CountFacts,
    FundFigures,
    MoneyFacts,
    NewLoan,
    OtherMoney,
    Taken,
    parts_of,
    taken_by_name,
)
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.positions import position
from clubdesk.operations.meeting_goods import goods_given, goods_taken_back
from clubdesk.operations.meeting_people import title_of
from clubdesk.operations.meeting_start import Start, start_of
from clubdesk.store import (
    cash_counts,
    clubs,
    decisions,
    ledger,
    loans,
    members,
    moves,
)
from clubdesk.store.ledger import Posted
from clubdesk.store.reversals import standing

_NEW_LOANS = frozenset({EntryKind.DISBURSEMENT, EntryKind.TOP_UP})
_COLLECTED = frozenset({EntryKind.REPAYMENT, EntryKind.DUES})
_HOLDS_MONEY = frozenset({AccountType.PLACE, AccountType.LOANS})


def money_facts(meeting: Meeting) -> MoneyFacts:
    """Both funds and everything that moved them, up to the end of the meeting's day."""
    start, on = start_of(meeting), meeting.held_on
    ids = moves.find_moves(after_day=start.after_day, after_entry=start.after_entry, until=on)
    moved = standing(ledger.load_entries(ids))
    touched = moves.find_loans_moved_after(start.after_day)
    lent = [one for one in loans.load_loans([*loans.find_unsettled(), *touched]) if was_lent(one, on)]
    positions = {loan.id: position(loan, on) for loan in lent}
    late = [loan for loan in lent if positions[loan.id].principal_overdue]
    collected = [one for one in moved if one.entry.kind in _COLLECTED]
    return MoneyFacts(
        since=start.after_day + timedelta(days=1),
        figures=tuple(_figures(start, moved, on, sum(one.is_live for one in positions.values()))),
        taken=_taken([one for one in collected if one.entry.dated_on == on]),
        taken_between=_taken([one for one in collected if one.entry.dated_on != on]),
        loans=tuple(_new_loans(moved, {loan.id: loan for loan in lent}, on)),
        other=tuple(_other(moved)),
        goods=goods_given(start, on),
        goods_taken_back=goods_taken_back(start, on),
        overdue_people=len({loan.debtor(on) for loan in late}),
        overdue=sum(positions[loan.id].principal_overdue for loan in late),
        counts=_counts(meeting.id),
    )


def balances(figures: Iterable[FundFigures]) -> dict[int, int]:
    """What the accounts close with, by id."""
    return {one.account_id: one.closing for one in figures}


def _figures(start: Start, moved: Sequence[Posted], on: date, live: int) -> Iterator[FundFigures]:
    received, paid = Counter[int](), Counter[int]()
    for line in (line for one in moved for line in one.entry.lines):
        (received if line.amount > 0 else paid)[line.account.id] += abs(line.amount)
    funds = {fund.id: fund.name for fund in clubs.load_funds()}
    lending = clubs.load_books()[clubs.load_income_fund().id].loans
    for account in sorted(_accounts(lending), key=lambda one: (one.fund_id, one == lending, one.id)):
        figures = FundFigures(
            account_id=account.id,
            fund=funds[account.fund_id],
            place=account.name,
            opening=start.opening(account.id),
            received=received[account.id],
            paid=paid[account.id],
            loans=live if account == lending else None,
        )
        if _is_shown(account, figures, on):
            yield figures


def _accounts(lending: Account) -> list[Account]:
    return [one for one in clubs.load_accounts() if one.type is AccountType.PLACE or one == lending]


def _is_shown(account: Account, figures: FundFigures, on: date) -> bool:
    is_used = account.retired_on is None or account.retired_on > on
    return is_used or bool(figures.opening or figures.received or figures.paid)


def _taken(entries: Sequence[Posted]) -> tuple[Taken, ...]:
    parts = []
    people = {one.id: _payer(one.entry) for one in entries}
    names = members.load_names({member_id for member_id in people.values() if member_id})
    for one in entries:
        member_id = people[one.id]
        name = one.entry.party or names.get(member_id, "")
        parts.append(replace(parts_of(one.entry), name=name, member_id=member_id))
    return taken_by_name(parts)


def _payer(entry: Entry) -> int:
    if entry.member_id is not None:
        return entry.member_id
    return loans.load_loan(entry.loan_id).debtor(entry.dated_on) if entry.loan_id is not None else 0


def _new_loans(moved: Sequence[Posted], lent: dict[int, Loan], on: date) -> Iterator[NewLoan]:
    paid_out = [(one, lent.get(one.entry.loan_id or 0)) for one in moved if one.entry.kind in _NEW_LOANS]
    found = [(one, loan) for one, loan in paid_out if loan is not None]
    people = {one.id: one for one in members.load_members({loan.debtor(on) for _one, loan in found})}
    for one, loan in found:
        borrower = people[loan.debtor(on)]
        yield NewLoan(
            title=title_of(borrower, on),
            borrower=borrower.name,
            amount=loan.terms.principal,
            purpose=loans.load_purpose(loan.id)[0],
            months=loan.terms.months,
            rate=loan.terms.rate,
            votes=_votes(loan.id),
            on=None if one.entry.dated_on == on else one.entry.dated_on,
        )


def _votes(loan_id: int) -> Votes | None:
    decision_id = loans.decision_of(loan_id)
    return decisions.load_decisions([decision_id])[decision_id].votes if decision_id is not None else None


def _other(moved: Sequence[Posted]) -> Iterator[OtherMoney]:
    told = [one for one in moved if one.entry.kind not in _COLLECTED | _NEW_LOANS]
    funds = {fund.id: fund.name for fund in clubs.load_funds()}
    names = members.load_names({one.entry.member_id for one in told if one.entry.member_id})
    for one in told:
        entry = one.entry
        line = next((line for line in entry.lines if line.account.type in _HOLDS_MONEY), entry.lines[0])
        codes = loans.load_codes([entry.loan_id]) if entry.loan_id else {}
        yield OtherMoney(
            kind=entry.kind,
            fund=funds[line.account.fund_id],
            name=_name_of(entry) or codes.get(entry.loan_id or 0, ""),
            amount=abs(line.amount),
            direction=line.amount,
            who=entry.party or names.get(entry.member_id or 0, ""),
            words=entry.words,
            reversed_voucher=str(ledger.load_entry(entry.reverses).voucher) if entry.reverses else "",
        )


def _name_of(entry: Entry) -> str:
    """The kind that the money was received or paid for; "" where a loan tells what it is about."""
    if entry.kind in LENDING_KINDS or entry.loan_id is not None:
        return ""
    kinds = {AccountType.RECEIPT, AccountType.PAYMENT}
    return next((line.account.name for line in entry.lines if line.account.type in kinds), "")


def _counts(meeting_id: int) -> tuple[CountFacts, ...]:
    funds = {fund.id: fund.name for fund in clubs.load_funds()}
    places = {account.id: account for account in clubs.load_accounts()}
    return tuple(
        CountFacts(
            place=f"{funds[places[one.account_id].fund_id]}, {_low(places[one.account_id].name)}",
            counted=one.counted,
            difference=one.difference,
            words=one.words,
        )
        for one in cash_counts.load_counts(meeting_id)
    )


def _low(name: str) -> str:
    return name[:1].lower() + name[1:]
