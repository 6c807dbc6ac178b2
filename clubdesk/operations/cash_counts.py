"""Counting what is in the money places, beside what the books say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.cash_counts import CashCount
from clubdesk.domain.closing_errors import DifferenceUnexplained, NothingCounted
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account, AccountType
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.operations.entries import check_day
from clubdesk.operations.meetings import check_unsigned
from clubdesk.store import cash_counts, clubs, ledger, locks
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCount:
    """A money place on a day: what the books say at its end, in đồng, and the count there is of it."""

    fund: Fund
    place: Account
    on: date
    book: int
    last: CashCount | None

    @property
    def name(self) -> str:
        """The place with its fund: "Quỹ hoạt động · Tiền mặt"."""
        return f"{self.fund.name} · {self.place.name}"

    @property
    def is_bank(self) -> bool:
        """Whether a statement is read instead of notes being counted."""
        return bool(self.place.bank)

    @property
    def is_changed(self) -> bool:
        """Whether the books have changed since the count."""
        return self.last is not None and self.last.book != self.book

    @property
    def is_counted(self) -> bool:
        """Whether there is a count that still stands beside the books."""
        return self.last is not None and not self.is_changed


def to_count(on: date, *, meeting_id: int | None = None) -> list[ToCount]:
    """The money places in use on a day, or still with money; with the counts of a meeting, or of the day."""
    taken = (
        cash_counts.load_counts(meeting_id)
        if meeting_id is not None
        else cash_counts.load_counts_between(on, on)
    )
    by_place = {count.account_id: count for count in taken}
    return [
        ToCount(fund=fund, place=place, on=on, book=book, last=by_place.get(place.id))
        for fund, place in money_places()
        if (book := ledger.balance(place.id, on)) or _is_used(place, on)
    ]


def money_places() -> list[tuple[Fund, Account]]:
    """Every money place with its fund, by fund."""
    accounts = [account for account in clubs.load_accounts() if account.type is AccountType.PLACE]
    return [
        (fund, account) for fund in clubs.load_funds() for account in accounts if account.fund_id == fund.id
    ]


def _is_used(place: Account, on: date) -> bool:
    return place.retired_on is None or place.retired_on > on


def record_count(
    place_id: int,
    *,
    on: date,
    today: date,
    notes: Mapping[int, int] | None = None,
    statement: int | None = None,
    words: str = "",
    meeting_id: int | None = None,
) -> CashCount:
    """Record what was counted in a money place: pieces by note, or the đồng of a bank's statement.

    Without a meeting it belongs to the unsigned one of the day, where there is one.

    Raises:
        DateInFuture, MonthClosed, MeetingSigned: the day or the meeting takes no count.
        NothingCounted, ImpossibleAmount: there is no figure, or one below zero.
        DifferenceUnexplained: it is not what the books say, and there are no words.
    """
    check_day(on, today)
    if meeting_id is not None:
        check_unsigned(meeting_id)
    with transaction():
        found = next(one for one in to_count(on) if one.place.id == place_id)
        counted = _counted(found, notes or {}, statement)
        count = CashCount(
            account_id=place_id,
            counted_on=on,
            counted=counted,
            book=found.book,
            notes={note: pieces for note, pieces in (notes or {}).items() if pieces},
            words=words.strip() if counted != found.book else "",
            meeting_id=locks.find_unsigned_meeting(on) if meeting_id is None else meeting_id,
        )
        if count.difference and not count.words:
            raise DifferenceUnexplained(place=found.name, difference=count.difference)
        cash_counts.add_count(count)
    return count


def _counted(found: ToCount, notes: Mapping[int, int], statement: int | None) -> int:
    if not notes and statement is None:
        raise NothingCounted(place=found.name)
    figures = (*notes.values(), statement or 0)
    if min(figures) < 0:
        raise ImpossibleAmount(amount=min(figures))
    return sum(note * pieces for note, pieces in notes.items()) + (statement or 0)
