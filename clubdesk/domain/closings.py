"""Closing the books of a month: what is looked at first, whose turn it is, what may be opened again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from clubdesk.domain.closing_errors import (
    BooksBroken,
    ClosedWithGaps,
    MonthNotOver,
    NothingToClose,
    NotTheLastClosed,
    NotTheNextMonth,
)
from clubdesk.domain.due_dates import month_after


class Check(StrEnum):
    """What is looked at before a month is closed, in this order."""

    OVER = "over"
    VOUCHERS = "vouchers"
    COUNTED = "counted"
    SIGNED = "signed"
    EXPLAINED = "explained"
    BOOKS = "books"


NEVER_CLOSED_OVER = frozenset({Check.VOUCHERS, Check.BOOKS})
"""What no sentence excuses: the file does not say what was recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedItem:
    """One thing looked at, and what is lacking: names of money places, days of meetings, findings.

    `noted` is what is settled and yet worth knowing, such as a difference with its reason.
    """

    check: Check
    lacking: tuple[str, ...] = ()
    noted: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is lacking."""
        return not self.lacking


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A month, by its first day, that was closed; `words` say why it was closed with something lacking."""

    month: date
    closed_at: datetime
    closed_by: str
    words: str = ""
    reopened_at: datetime | None = None
    reopened_by: str = ""
    reason: str = ""
    id: int = 0

    @property
    def stands(self) -> bool:
        """Whether it was not opened again."""
        return self.reopened_at is None


def last_day(month: date) -> date:
    """The last day of the month that begins on a day."""
    return month_after(month, 1, kept_day=1) - timedelta(days=1)


def last_closed(closings: Sequence[Closing]) -> Closing | None:
    """The closing of the latest closed month."""
    return max((one for one in closings if one.stands), key=lambda one: one.month, default=None)


def next_month(closings: Sequence[Closing], first: date | None, today: date) -> date | None:
    """The month whose turn it is: after the last closed one, or, as the first to be closed, the last over.

    The first closing closes everything before it, so that old books are not closed month by month; before
    the `first` month there is nothing.
    """
    last = last_closed(closings)
    if last is not None:
        return month_after(last.month, 1, kept_day=1)
    return max(first, month_after(today, -1, kept_day=1)) if first is not None else None


def check_turn(month: date, closings: Sequence[Closing], *, first: date | None, today: date) -> None:
    """Whether a month may be closed today at all: the next one, or any as the first to be closed.

    Raises:
        NothingToClose, NotTheNextMonth, MonthNotOver.
    """
    turn = next_month(closings, first, today)
    if turn is None or first is None:
        raise NothingToClose
    is_free = last_closed(closings) is None and month >= first
    if month != turn and not is_free:
        raise NotTheNextMonth(expected=turn)
    if today < last_day(month):
        raise MonthNotOver(ends_on=last_day(month))


def check_settled(items: Sequence[CheckedItem], words: str) -> None:
    """Whether a month may be closed as it is, over what is lacking only with a sentence that is kept.

    Raises:
        BooksBroken, ClosedWithGaps.
    """
    open_items = {item.check for item in items if not item.is_settled}
    if open_items & NEVER_CLOSED_OVER:
        raise BooksBroken
    if open_items and not words:
        raise ClosedWithGaps


def check_last(month: date, closings: Sequence[Closing]) -> Closing:
    """The closing of a month that may be opened again.

    Raises:
        NotTheLastClosed.
    """
    last = last_closed(closings)
    if last is None or last.month != month:
        raise NotTheLastClosed(last=last_day(last.month) if last else None)
    return last
