"""What a failure at signing in, by role or at a second person is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_errors import (
    AlreadyConfirmed,
    AlreadyUser,
    HelpersMissing,
    LastChair,
    NobodySignedIn,
    NotAllowed,
    PinTooEasy,
    PinTooShort,
    PinWaits,
    PinWrong,
    RecoveryCodeWrong,
    SecondIsTheSame,
)
from clubdesk.text.translation import translate

USER_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    NobodySignedIn: lambda: translate(
        "Errors", "Nobody is signed in. Sign in with your PIN, then try again."
    ),
    NotAllowed: lambda: translate(
        "Errors",
        "{work} is the work of: {may}. You are signed in as: {role}. Ask one of them to sign in.",
    ),
    PinTooShort: lambda: translate(
        "Errors", "A PIN is made of digits only, at least {least} of them. Type a longer one."
    ),
    PinTooEasy: lambda: translate(
        "Errors", "This PIN is guessed at once. Take digits that are neither all the same nor in a row."
    ),
    PinWrong: lambda: translate(
        "Errors", "This is not the PIN of {name}. Look at the name, and type the PIN once more."
    ),
    PinWaits: lambda: translate(
        "Errors",
        "The PIN of {name} was wrong too often. Please wait {wait}, then try again; nothing is lost.",
    ),
    AlreadyUser: lambda: translate("Errors", "{name} already signs in. Change the role in the list instead."),
    LastChair: lambda: translate(
        "Errors", "{name} is the only chair who signs in. Make somebody else chair first."
    ),
    RecoveryCodeWrong: lambda: translate(
        "Errors", "This is not the recovery code. Compare it with the paper, letter by letter."
    ),
    HelpersMissing: lambda: translate(
        "Errors", "This needs other people who do the club's work. Choose different names."
    ),
    SecondIsTheSame: lambda: translate(
        "Errors", "{name} did this, so somebody else must confirm it. Choose another name."
    ),
    AlreadyConfirmed: lambda: translate(
        "Errors", "Somebody has confirmed this already. Nothing is left to do."
    ),
}
