"""What a failure at dues and contributions is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.dues_errors import (
    ContributionsAreOff,
    ContributionsStand,
    DuesTooLarge,
    ImpossibleDuesPeriod,
    NoDuesToPay,
    NotAFirstOfMonth,
    RefundTooLarge,
    RuleCutsPeriod,
)
from clubdesk.domain.errors import ClubError
from clubdesk.text.translation import translate

DUES_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    NotAFirstOfMonth: lambda: translate(
        "Errors", "Dues change with the first day of a month, not on {on}. Type a day like 01/07/2026."
    ),
    ImpossibleDuesPeriod: lambda: translate(
        "Errors", "Dues are taken every month, every quarter or every year. Choose one of these."
    ),
    RuleCutsPeriod: lambda: translate(
        "Errors",
        "On {holds_from} a period of the dues before it is not over. Let the new dues begin on {next_on}.",
    ),
    DuesTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than {name} can pay: up to {until} it is {most} đ. Type at most {most} đ.",
    ),
    NoDuesToPay: lambda: translate(
        "Errors",
        "{name} has no dues to pay up to the end of next year, so nothing can be taken. Look at who is "
        "excused in the rule of dues.",
    ),
    ContributionsAreOff: lambda: translate(
        "Errors",
        "The club does not take contributions that are given back. Switch them on first on the page Funds.",
    ),
    ContributionsStand: lambda: translate(
        "Errors",
        "{people} people still have {total} đ to get back. Give it back first, then switch contributions "
        "off.",
    ),
    RefundTooLarge: lambda: translate(
        "Errors",
        "{name} has only {balance} đ in the {fund}. Type at most {balance} đ.",
    ),
}
