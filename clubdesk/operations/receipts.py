"""Money received and paid besides loans: into or out of one money place, for one kind (lending_rules 1)."""

from dataclasses import dataclass
from datetime import date

from clubdesk.domain.fund_errors import PlaceRetired
from clubdesk.domain.ledger import Account, AccountType, Entry, EntryKind, moved
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.operations.kinds import kind_account
from clubdesk.store import accounts, ledger, locks
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What is to be received or paid: the place, for what, how many đồng, when; who by name or as a member.

    `attached` names the papers that lie with the voucher.
    """

    place_id: int
    kind: str
    amount: int
    on: date
    words: str = ""
    party: str = ""
    member_id: int | None = None
    attached: str = ""


def record_receipt(movement: Movement, *, today: date) -> Recorded:
    """Post money that came into a place.

    Raises:
        DateInFuture, MonthClosed, ImpossibleAmount, KindMissing, KindRetired, PlaceRetired: nothing is done.
    """
    check_movement(movement, today)
    with transaction():
        return book_receipt(movement)


def book_receipt(movement: Movement, *, kind: EntryKind = EntryKind.RECEIPT) -> Recorded:
    """Post a receipt that was checked, inside the transaction that is open."""
    place = open_place(movement.place_id)
    reason = kind_account(place.fund_id, AccountType.RECEIPT, movement.kind)
    return _post(movement, kind, place, reason)


def record_payment(movement: Movement, *, today: date) -> Recorded:
    """Post money that went out of a place.

    Raises:
        What record_receipt raises, and PlaceWouldBeNegative.
    """
    check_movement(movement, today)
    with transaction():
        place = open_place(movement.place_id)
        reason = kind_account(place.fund_id, AccountType.PAYMENT, movement.kind)
        return _post(movement, EntryKind.PAYMENT, reason, place)


def check_movement(movement: Movement, today: date) -> None:
    """Raises DateInFuture, MonthClosed or ImpossibleAmount."""
    check_day(movement.on, today)
    if movement.amount <= 0:
        raise ImpossibleAmount(amount=movement.amount)


def open_place(place_id: int) -> Account:
    """A money place that still takes entries.

    Raises:
        PlaceRetired.
    """
    place = accounts.load_account(place_id)
    if place.retired_on is not None:
        raise PlaceRetired(place=place.name)
    return place


def _post(movement: Movement, kind: EntryKind, debit: Account, credit: Account) -> Recorded:
    entry = Entry(
        dated_on=movement.on,
        kind=kind,
        lines=moved(debit, credit, movement.amount),
        words=movement.words.strip(),
        party="" if movement.member_id is not None else movement.party.strip(),
        member_id=movement.member_id,
        meeting_id=locks.find_unsigned_meeting(movement.on),
        attached=movement.attached.strip(),
    )
    posted = ledger.add_entry(entry)
    check_places(entry.lines, movement.on)
    return recorded(posted)
