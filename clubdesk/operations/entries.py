"""Posting to the ledger, and taking an entry back by a new one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.fund_errors import PlaceRetired
from clubdesk.domain.ledger import (
    LENDING_KINDS,
    Account,
    Entry,
    EntryKind,
    Line,
    cash_by_place,
    reversal_lines,
)
from clubdesk.domain.ledger_errors import (
    DateInFuture,
    MonthClosed,
    PlaceWouldBeNegative,
    ReasonMissing,
    ReversalTooEarly,
)
from clubdesk.operations.contribution_checks import check_contribution
from clubdesk.operations.reversal_checks import check_nothing_stands_on, check_stands_again
from clubdesk.store import accounts, applications, clubs, ledger, loan_facts, loans, locks, reversals
from clubdesk.store.chain import record
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was posted: its sequence number, and its voucher as written on paper."""

    entry_id: int
    voucher: str


def recorded(posted: Posted) -> Recorded:
    """What the counter is told of a posted entry."""
    return Recorded(posted.id, str(posted.voucher))


def entry(entry_id: int) -> Posted:
    """One posted entry."""
    return ledger.load_entry(entry_id)


def origin_of(entry_id: int) -> Posted:
    """The entry itself, or the one that it takes back or lets stand again in the end."""
    return ledger.load_entry(reversals.origin_of(entry_id))


def takes_back(entry_id: int) -> bool:
    """Whether an entry takes another one back: reversing it lets that stand again."""
    return len(reversals.origins_of(entry_id)) % 2 == 1


def check_places(lines: Iterable[Line], on: date) -> None:
    """Refuse lines that took from a money place what it does not have, on a day or a later booked one.

    Raises:
        PlaceWouldBeNegative: with the lowest figure (lending_rules 1).
    """
    for place, moved in cash_by_place(lines).items():
        day, lowest = ledger.lowest_balance_from(place.id, on) if moved < 0 else (on, 0)
        if lowest < 0:
            raise PlaceWouldBeNegative(fund=_told(place), on=day, balance=lowest)


def _check_in_use(lines: Iterable[Line]) -> None:
    """A place that is no longer used gets nothing back, so that what stands empty stays empty."""
    for place, moved in cash_by_place(lines).items():
        if moved > 0 and place.retired_on is not None:
            raise PlaceRetired(place=place.name)


def _told(place: Account) -> str:
    """A money place by its fund, and by its own name where the fund has several."""
    fund = next(fund.name for fund in clubs.load_funds() if fund.id == place.fund_id)
    is_only_one = sum(one.fund_id == place.fund_id for one in accounts.load_places()) == 1
    return fund if is_only_one else f"{fund}, {place.name}"


def check_day(on: date, today: date) -> None:
    """Nothing is dated after today, nor in a closed month; every other day is open (lending_rules 1).

    Raises:
        DateInFuture, MonthClosed.
    """
    if on > today:
        raise DateInFuture(on=on, today=today)
    check_open(on)


def check_open(on: date) -> None:
    """Nothing of a closed month changes any more; raises MonthClosed."""
    closed_until = locks.closed_until()
    if closed_until is not None and on <= closed_until:
        raise MonthClosed(on=on, closed_until=closed_until)


def proposed_reversal_day(dated_on: date, today: date) -> date:
    """An entry's own day while its month is open, so that it looks as if never made; else today."""
    closed_until = locks.closed_until()
    return today if closed_until is not None and dated_on <= closed_until else dated_on


def reverse_entry(entry_id: int, *, reason: str, on: date, today: date) -> Recorded:
    """Take an entry back by a new one, the other way round, with its reason.

    What took another one back lets that stand again, as long as nothing was recorded on its loan since.

    Raises:
        ReasonMissing, DateInFuture, ReversalTooEarly, AlreadyReversed, ReversalStands: it is not done so.
        LoanHasPayments, PaidOffSince, RecordedSince, ApplicationMovedOn: the books have gone on since.
        PlaceWouldBeNegative, RefundTooLarge, PlaceRetired: the money is not there any more, or its place.
    """
    check_day(on, today)
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        posted = ledger.load_entry(entry_id)
        if on < posted.entry.dated_on:
            raise ReversalTooEarly(on=on, dated_on=posted.entry.dated_on)
        origin, brings_back = origin_of(entry_id), takes_back(entry_id)
        if brings_back:
            check_stands_again(posted, origin)
        else:
            check_nothing_stands_on(origin, on)
        for correction in _corrections_of(origin):
            ledger.add_entry(_reversal(correction, reason.strip(), on))
        reversal = ledger.add_entry(_reversal(posted, reason.strip(), on))
        check_places(reversal.entry.lines, on)
        _check_in_use(reversal.entry.lines)
        check_contribution(reversal.entry)
        for loan_id in loan_facts.loans_of_entry(origin.id):
            loans.update_balance(loans.load_loan(loan_id))
        _link(posted, origin, brings_back=brings_back)
        record("reversal", f"reversal:{reversal.id}", [reversal.id, entry_id])
    return recorded(reversal)


def _link(posted: Posted, origin: Posted, *, brings_back: bool) -> None:
    """The application waits again when its loan is taken back, and no more when that stands again."""
    if origin.entry.kind not in LENDING_KINDS or origin.entry.loan_id is None:
        return
    if not brings_back:
        applications.unlink_loan(origin.entry.loan_id)
        return
    application_id = applications.find_unlinked_by(posted.id)
    if application_id is not None:
        applications.link_loan(application_id, origin.entry.loan_id)


def _corrections_of(origin: Posted) -> list[Posted]:
    """What corrected the balance of an old loan goes back, and stands again, with it."""
    if origin.entry.kind is not EntryKind.BROUGHT_IN or origin.entry.loan_id is None:
        return []
    on_loan = ledger.load_loan_entries([origin.entry.loan_id])[origin.entry.loan_id]
    corrections = [one for one in on_loan if one.entry.kind is EntryKind.CORRECTION]
    return [ledger.load_entry(reversals.latest_of(one.id)) for one in corrections]


def _reversal(posted: Posted, reason: str, on: date) -> Entry:
    return Entry(
        dated_on=on,
        kind=EntryKind.REVERSAL,
        lines=reversal_lines(posted.entry.lines),
        words=reason,
        party=posted.entry.party,
        member_id=posted.entry.member_id,
        loan_id=posted.entry.loan_id,
        meeting_id=locks.find_unsigned_meeting(on),
        reverses=posted.id,
    )
