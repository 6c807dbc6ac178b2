"""Closing the books of a month once they are looked through, and opening the last closed one again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from clubdesk.domain.cash_counts import CashCount
from clubdesk.domain.closings import (
    Check,
    CheckedItem,
    Closing,
    check_last,
    check_settled,
    check_turn,
    last_closed,
    last_day,
    next_month,
)
from clubdesk.domain.findings import Flaw
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.meetings import Body
from clubdesk.operations.cash_counts import ToCount, money_places
from clubdesk.operations.checks import check_sums
from clubdesk.store import cash_counts, closings, ledger, meetings
from clubdesk.store.database import transaction
from clubdesk.text.amounts import format_difference
from clubdesk.text.dates import format_date
from clubdesk.text.finding_sentences import finding_sentence

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOver:
    """What a money place holds at the end of a year, in đồng: what the next year begins with."""

    fund: str
    place: str
    amount: int


def turn(today: date) -> date | None:
    """The first day of the month to close next; None while the books are empty."""
    return next_month(closings.load_closings(), closings.first_month(), today)


def last() -> Closing | None:
    """The closing of the latest closed month."""
    return last_closed(closings.load_closings())


def closings_of(year: int) -> dict[int, list[Closing]]:
    """Everything closed and opened again in a year's months, by number of the month, in its order."""
    found: dict[int, list[Closing]] = {}
    for closing in closings.load_closings():
        if closing.month.year == year:
            found.setdefault(closing.month.month, []).append(closing)
    return found


def checklist(month: date, *, today: date) -> list[CheckedItem]:
    """What is settled of the month that begins on a day, and what is lacking."""
    wrong = check_sums()
    gaps = [finding for finding in wrong if finding.flaw is Flaw.VOUCHER_GAP]
    broken = [finding for finding in wrong if finding.flaw is not Flaw.VOUCHER_GAP]
    ends_on = last_day(month)
    places = _places(month)
    return [
        CheckedItem(check=Check.OVER, lacking=() if today >= ends_on else (format_date(ends_on),)),
        CheckedItem(check=Check.VOUCHERS, lacking=tuple(map(finding_sentence, gaps))),
        CheckedItem(check=Check.COUNTED, lacking=tuple(one.name for one in places if not one.is_counted)),
        CheckedItem(check=Check.SIGNED, lacking=tuple(map(format_date, _unsigned(month)))),
        CheckedItem(
            check=Check.EXPLAINED,
            lacking=tuple(_differences(places, explained=False)),
            noted=tuple(_differences(places, explained=True)),
        ),
        CheckedItem(check=Check.BOOKS, lacking=tuple(map(finding_sentence, broken))),
    ]


def _places(month: date) -> list[ToCount]:
    """The places that held or moved money in the month, each with its last count of the month's money.

    As long as nothing moved since, a count of the days after the month tells what was there at its end.
    """
    ends_on = last_day(month)
    return [
        ToCount(fund=fund, place=place, on=ends_on, book=book, last=_last_count(place.id, month))
        for fund, place in money_places()
        if (book := ledger.balance(place.id, ends_on))
        or ledger.find_entries_of_place(place.id, month, ends_on)
    ]


def _last_count(place_id: int, month: date) -> CashCount | None:
    moved_again = closings.next_movement(place_id, after=last_day(month))
    counts = cash_counts.load_counts_between(month, moved_again - _A_DAY if moved_again else date.max)
    return next((one for one in counts if one.account_id == place_id), None)


def _unsigned(month: date) -> Iterator[date]:
    ends_on = last_day(month)
    for body in Body:
        for meeting in meetings.load_meetings(body, since=month):
            if meeting.is_open and meeting.held_on <= ends_on:
                yield meeting.held_on


def _differences(places: list[ToCount], *, explained: bool) -> Iterator[str]:
    for one in places:
        if one.last is not None and one.last.difference and bool(one.last.words) is explained:
            said = f"{one.name}: {format_difference(one.last.difference)}"
            yield f"{said} – {one.last.words}" if explained else said


def close_month(month: date, *, words: str, today: date) -> None:
    """Close the month that begins on a day: nothing is dated in it or before any more.

    Raises:
        NothingToClose, NotTheNextMonth, MonthNotOver: it is not its turn.
        ClosedWithGaps, BooksBroken: something is lacking that no words, or not even words, excuse.
    """
    with transaction():
        check_turn(month, closings.load_closings(), first=closings.first_month(), today=today)
        check_settled(checklist(month, today=today), words.strip())
        closings.add_closing(month, words=words.strip())


def reopen_month(month: date, *, reason: str) -> None:
    """Open the last closed month again, for a reason that the log keeps.

    Raises:
        ReasonMissing, NotTheLastClosed: it stays closed.
    """
    if not reason.strip():
        raise ReasonMissing
    with transaction():
        closing = check_last(month, closings.load_closings())
        closings.reopen_closing(closing.id, reason=reason.strip())


def carried_over(year: int) -> list[CarriedOver]:
    """What each money place hands to the next year."""
    ends_on = date(year, 12, 31)
    return [
        CarriedOver(fund=fund.name, place=place.name, amount=amount)
        for fund, place in money_places()
        if (amount := ledger.balance(place.id, ends_on)) or place.retired_on is None
    ]
