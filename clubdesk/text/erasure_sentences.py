"""What a refused erasure is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.erasure_errors import AlreadyErased, NameInReason, NotLeftYet, NotSettled, StillOpen
from clubdesk.domain.errors import ClubError
from clubdesk.text.translation import translate

_STILL: dict[StillOpen, Callable[[], str]] = {
    StillOpen.LOAN: lambda: translate("Errors", "a loan that is owed"),
    StillOpen.APPLICATION: lambda: translate("Errors", "a loan application (withdraw it on the page Loans)"),
    StillOpen.DUES: lambda: translate("Errors", "dues that are owed"),
    StillOpen.CONTRIBUTION: lambda: translate("Errors", "a contribution to be given back"),
    StillOpen.POST: lambda: translate("Errors", "a post that is held"),
    StillOpen.EQUIPMENT: lambda: translate(
        "Errors", "equipment of the club that is kept there (name another keeper in the equipment book)"
    ),
}
ERASURE_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    NotLeftYet: lambda: translate(
        "Errors", "{name} is still a member. Record the leaving first, then the data can be erased."
    ),
    NotSettled: lambda: translate(
        "Errors",
        "Something is not settled with {name} yet: {still}. Settle it first, then the data can be erased.",
    ),
    AlreadyErased: lambda: translate(
        "Errors",
        "The data of {code} were erased for ever, so nothing can be written down there. Somebody who joins"
        " again is put on the roll as a new member.",
    ),
    NameInReason: lambda: translate(
        "Errors",
        "The reason stays in the books, so it must not tell the name, the phone or the card number. Write it"
        " without them.",
    ),
}


def still_words(still: StillOpen) -> str:
    """What keeps a person from being erased, and where it is settled if that is not plain."""
    return _STILL[still]()
