"""The club's funds and their money places, and what was in each on the day the books begin."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.fund_errors import (
    FirstPlace,
    FundExists,
    OpeningCorrected,
    OpeningExists,
    OpeningMissing,
    PlaceExists,
    PlaceNotEmpty,
)
from clubdesk.domain.funds import Fund, FundRole
from clubdesk.domain.ledger import Account, AccountType, Entry, EntryKind, Line, moved, reversal_lines
from clubdesk.domain.ledger_errors import ImpossibleAmount, ReasonMissing
from clubdesk.domain.member_errors import NameMissing
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.operations.receipts import open_place
from clubdesk.store import accounts, clubs, ledger
from clubdesk.store.chain import record
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceBalance:
    """A money place of a fund and the đồng in it at the end of a day."""

    fund: Fund
    place: Account
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningFigure:
    """What was in a place when its books began, in đồng; `comment` says why it was corrected."""

    amount: int
    on: date
    is_corrected: bool
    comment: str = ""


def funds() -> list[Fund]:
    """Every fund, in the order they were made."""
    return clubs.load_funds()


def places(on: date, *, with_retired: bool = False) -> list[PlaceBalance]:
    """Every money place in use, by fund, with its balance at the end of a day."""
    by_id = {fund.id: fund for fund in funds()}
    found = [
        PlaceBalance(fund=by_id[place.fund_id], place=place, balance=ledger.balance(place.id, on))
        for place in accounts.load_places()
        if place.retired_on is None or with_retired
    ]
    return sorted(found, key=lambda one: (one.fund.id, one.place.id))


def add_place(fund_id: int, *, name: str, bank: str = "") -> Account:
    """A further cash box of a fund, or an account at a bank.

    Raises:
        NameMissing, PlaceExists.
    """
    with transaction():
        _check_place_name(fund_id, name)
        return accounts.add_account(fund_id, AccountType.PLACE, name.strip(), bank=bank.strip())


def change_place(place_id: int, *, name: str, bank: str = "") -> None:
    """Rename a place; raises what add_place raises."""
    with transaction():
        place = accounts.load_account(place_id)
        _check_place_name(place.fund_id, name, own=place)
        accounts.change_account(replace(place, name=name.strip(), bank=bank.strip()))


def retire_place(place_id: int, *, on: date) -> None:
    """A place takes nothing new from a day on.

    Raises:
        FirstPlace: the fund's cash box, which lending needs.
        PlaceNotEmpty: something is in it, on that day or later.
    """
    with transaction():
        place = accounts.load_account(place_id)
        if place in {book.place for book in clubs.load_books().values()}:
            raise FirstPlace(place=place.name)
        left = ledger.balance(place_id, date.max)
        if left or ledger.balance(place_id, on):
            raise PlaceNotEmpty(place=place.name, balance=left or ledger.balance(place_id, on))
        accounts.change_account(replace(place, retired_on=on))


def take_place_back(place_id: int) -> None:
    """A retired place is used again."""
    with transaction():
        accounts.change_account(replace(accounts.load_account(place_id), retired_on=None))


def add_fund(name: str) -> Fund:
    """A further fund with its cash box, such as a risk reserve.

    Raises:
        NameMissing, FundExists.
    """
    with transaction():
        _check_fund_name(name)
        return clubs.add_fund(FundRole.OTHER, name.strip())


def rename_fund(fund_id: int, name: str) -> None:
    """Give a fund another name; raises what add_fund raises."""
    with transaction():
        if name.strip() != next(fund.name for fund in clubs.load_funds() if fund.id == fund_id):
            _check_fund_name(name)
        clubs.rename_fund(fund_id, name.strip())


def record_opening(place_id: int, *, amount: int, on: date, today: date) -> Recorded:
    """Write down what was in a place when its books begin.

    Raises:
        DateInFuture, MonthClosed, ImpossibleAmount, OpeningExists, PlaceRetired.
    """
    check_day(on, today)
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    with transaction():
        place = open_place(place_id)
        if openings(place_id):
            raise OpeningExists(place=place.name)
        return recorded(ledger.add_entry(_opening(place, amount, on)))


def openings(place_id: int) -> list[Posted]:
    """The opening entries of a place, the present one last; a corrected one stands before it, reversed."""
    ids = ledger.find_openings_of_place(place_id)
    return ledger.load_entries(ids)


def opening_figure(place_id: int) -> OpeningFigure | None:
    """The opening figure of a place as it stands, None where none was written down."""
    found = openings(place_id)
    if not found:
        return None
    standing = found[-1].reversed_by is None
    amount = sum(line.amount for line in found[-1].entry.lines if line.account.id == place_id)
    is_corrected = len(found) > 1 or not standing
    return OpeningFigure(
        amount=amount if standing else 0,
        on=found[0].entry.dated_on,
        is_corrected=is_corrected,
        comment=_comment(found[-1]) if is_corrected else "",
    )


def _comment(opening: Posted) -> str:
    """Why a figure was corrected: told by the new entry, by the reversal where nothing was there."""
    told = opening if opening.reversed_by is None else ledger.load_entry(opening.reversed_by)
    return told.entry.words


def correct_opening(place_id: int, *, amount: int, comment: str, today: date) -> Recorded:
    """Put an opening figure right, once: a reversal and a new entry on the day the books begin.

    Raises:
        ReasonMissing, ImpossibleAmount, OpeningMissing, OpeningCorrected, PlaceRetired, MonthClosed,
        PlaceWouldBeNegative: it stays.
    """
    if not comment.strip():
        raise ReasonMissing
    if amount < 0:
        raise ImpossibleAmount(amount=amount)
    with transaction():
        place = open_place(place_id)
        before = _correctable(place)
        on = before.entry.dated_on
        check_day(on, today)
        taken_back = ledger.add_entry(
            Entry(
                dated_on=on,
                kind=EntryKind.REVERSAL,
                lines=reversal_lines(before.entry.lines),
                words=comment.strip(),
                reverses=before.id,
            )
        )
        record("reversal", f"reversal:{taken_back.id}", [taken_back.id, before.id])
        done = taken_back
        if amount:
            done = ledger.add_entry(_opening(place, amount, on, words=comment.strip()))
        check_places([Line(place, -1)], on)
        return recorded(done)


def _correctable(place: Account) -> Posted:
    found = openings(place.id)
    if not found:
        raise OpeningMissing(place=place.name)
    if len(found) > 1 or found[0].reversed_by is not None:
        raise OpeningCorrected(place=place.name)
    return found[0]


def _opening(place: Account, amount: int, on: date, *, words: str = "") -> Entry:
    book = clubs.load_books()[place.fund_id]
    return Entry(dated_on=on, kind=EntryKind.OPENING, lines=moved(place, book.opening, amount), words=words)


def _check_place_name(fund_id: int, name: str, *, own: Account | None = None) -> None:
    if not name.strip():
        raise NameMissing
    if accounts.find_named(fund_id, AccountType.PLACE, name.strip()) not in (None, own):
        raise PlaceExists(place=name.strip())


def _check_fund_name(name: str) -> None:
    if not name.strip():
        raise NameMissing
    if any(fund.name == name.strip() for fund in clubs.load_funds()):
        raise FundExists(fund=name.strip())
