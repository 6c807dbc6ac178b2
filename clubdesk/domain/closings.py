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


def next_month(closings: Sequence[Closing], first: date | None) -> date | None:
    """The month whose turn it is: after the last closed one, or the `first` there is."""
    last = last_closed(closings)
    return month_after(last.month, 1, kept_day=1) if last else first


def check_turn(month: date, *, turn: date | None, today: date) -> None:
    """Whether a month may be closed today at all.

    Raises:
        NothingToClose, NotTheNextMonth, MonthNotOver.
    """
    if turn is None:
        raise NothingToClose
    if month != turn:
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
