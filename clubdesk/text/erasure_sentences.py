"""What a refused erasure is called at the desk."""

from collections.abc import Callable

from clubdesk.domain.erasure_errors import AlreadyErased, NameInReason, NotLeftYet, NotSettled
from clubdesk.domain.errors import ClubError
from clubdesk.text.translation import translate

ERASURE_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    NotLeftYet: lambda: translate(
        "Errors", "{name} is still a member. Record the leaving first, then the data can be erased."
    ),
    NotSettled: lambda: translate(
        "Errors",
        "Something is not settled with {name} yet: a loan, dues, a contribution or a post. Settle it first,"
        " then the data can be erased.",
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
