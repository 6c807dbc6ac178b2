"""What a failure at counting the cash or closing a month is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.closing_errors import (
    BooksBroken,
    ClosedWithGaps,
    DifferenceUnexplained,
    MonthNotOver,
    NothingCounted,
    NothingToClose,
    NotTheLastClosed,
    NotTheNextMonth,
)
from clubdesk.domain.errors import ClubError
from clubdesk.text.translation import translate

CLOSING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    NothingCounted: lambda: translate(
        "Errors",
        "Nothing is counted yet in {place}. Type how many notes there are, or 0 where there is none.",
    ),
    DifferenceUnexplained: lambda: translate(
        "Errors",
        "What was counted differs from the books by {difference} đ. Count once more, or say why.",
    ),
    NothingToClose: lambda: translate(
        "Errors", "Nothing is recorded in the books yet, so there is no month to close."
    ),
    NotTheNextMonth: lambda: translate(
        "Errors", "Months are closed in their order. First close the month that begins on {expected}."
    ),
    MonthNotOver: lambda: translate(
        "Errors", "This month is not over yet. It can be closed from {ends_on} on, its last day."
    ),
    ClosedWithGaps: lambda: translate(
        "Errors", "Not everything of the month is settled. Settle it, or write down why it is closed now."
    ),
    BooksBroken: lambda: translate(
        "Errors",
        "The books do not fit together, so the month is not closed. Take the last good safety copy, or ask "
        "somebody who knows computers.",
    ),
    NotTheLastClosed: lambda: translate(
        "Errors", "Only the month that was closed last can be opened again. Open that one first."
    ),
}
