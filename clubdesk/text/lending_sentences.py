"""What is said when a loan cannot be changed, or a rule of lending says no."""

from collections.abc import Callable

from clubdesk.domain.errors import (
    ChangedSince,
    ClubError,
    ImpossibleMove,
    NotFrozen,
    NothingToExtend,
    NothingToFreeze,
    RecoveryTooLarge,
    SameDebtor,
    WaiverTooLarge,
    WriteOffTooLarge,
)
from clubdesk.text.translation import translate

LENDING_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    ChangedSince: lambda: translate(
        "Errors",
        "Loan {code} was changed on {later}, so nothing can be changed as of {on}. Choose {later} or a "
        "later day, or take the later change back first.",
    ),
    NothingToExtend: lambda: translate(
        "Errors",
        "This extension would leave loan {code} as it is. Add rows, move a row, or tick that what is due "
        "is spread too.",
    ),
    ImpossibleMove: lambda: translate(
        "Errors",
        "The row of {due} cannot be moved to {to}. Choose a row that is still to come and a later day.",
    ),
    NothingToFreeze: lambda: translate(
        "Errors",
        "No row falls due from {on} to {until}. Choose a later last day.",
    ),
    NotFrozen: lambda: translate(
        "Errors",
        "Loan {code} is not frozen on {on}. Check that this is the right loan.",
    ),
    WaiverTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {interest_due} đ of interest due. Make it smaller.",
    ),
    WriteOffTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {outstanding} đ outstanding. Make it smaller.",
    ),
    RecoveryTooLarge: lambda: translate(
        "Errors",
        "{amount} đ is more than the {lost} đ that was written off and has not come back. Make it smaller.",
    ),
    SameDebtor: lambda: translate(
        "Errors",
        "{name} owes this loan already. Choose the person who takes it over.",
    ),
}
