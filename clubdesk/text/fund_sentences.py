"""What a failure at the funds' books is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import MonthClosed
from clubdesk.text.translation import translate

FUND_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    MonthClosed: lambda: translate(
        "Errors",
        "The books are closed up to {closed_until}, so nothing can be dated {on}. Type a later day, or open "
        "the closed month again on the page Funds.",
    ),
}
