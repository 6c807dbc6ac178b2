"""What is said about posts: when one cannot be given or given up, and what is doubtful."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.post_errors import (
    ElectedAfterBeginning,
    HeldAlready,
    ImpossibleBoard,
    NobodyElected,
    PostEndTooEarly,
    PostEndTooLate,
    PostNameMissing,
    PostNameTaken,
    PostRetired,
    PostStillHeld,
    PostTaken,
)
from clubdesk.domain.post_warnings import PostDoubt, PostWarning
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

POST_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    PostTaken: lambda: translate(
        "Errors",
        "{post}: {name} has it from {since} on. Choose an earlier last day or another day, or take that "
        "line back first if it is a mistake.",
    ),
    HeldAlready: lambda: translate(
        "Errors", "{name} has the post “{post}” already, from {since} on. Choose another person or post."
    ),
    PostRetired: lambda: translate(
        "Errors",
        "The post “{post}” is no longer used from {retired_on} on. Choose another post or an earlier day.",
    ),
    PostEndTooEarly: lambda: translate(
        "Errors",
        "{name} took the post “{post}” on {since}. Type a later day; if the line is a mistake, take it back.",
    ),
    PostEndTooLate: lambda: translate(
        "Errors", "{name} had the post “{post}” only until {until}. Type that day or an earlier one."
    ),
    ElectedAfterBeginning: lambda: translate(
        "Errors", "The meeting of {elected_on} that elected is after the first day, {since}. Check both days."
    ),
    NobodyElected: lambda: translate("Errors", "Nobody is chosen yet. Type a name beside at least one post."),
    PostNameMissing: lambda: translate("Errors", "The post has no name. Type what the club calls it."),
    PostNameTaken: lambda: translate("Errors", "There is a post “{name}” already. Type another name."),
    PostStillHeld: lambda: translate(
        "Errors", "{name} still has the post “{post}”. Record first that the post was given up."
    ),
    ImpossibleBoard: lambda: translate(
        "Errors",
        "A board of {seats} people elected for {term_years} years is not offered. "
        "Choose 3, 5 or 9 people and 1 to 10 years.",
    ),
}

_DOUBTS: dict[PostDoubt, Callable[[], str]] = {
    PostDoubt.ONE_PURSE: lambda: translate(
        "Posts",
        "{name} is accountant and treasurer at once. Better two people: one keeps the books, "
        "the other the cash.",
    ),
    PostDoubt.TOO_FEW: lambda: translate("Posts", "The board has {found} people; the club wants {expected}."),
    PostDoubt.TOO_MANY: lambda: translate(
        "Posts", "The board has {found} people, more than the {expected} the club wants."
    ),
    PostDoubt.DIED: lambda: translate(
        "Posts", "{name} has passed away ({on}) and still stands as {post}. Please give the post to another."
    ),
    PostDoubt.LEFT: lambda: translate(
        "Posts",
        "{name} is not in the club any more ({on}) and still stands as {post}. "
        "Please give the post to another.",
    ),
    PostDoubt.TERM_OVER: lambda: translate(
        "Posts", "A term of {expected} years was over on {on}. A new board should be elected."
    ),
    PostDoubt.TERM_ENDING: lambda: translate(
        "Posts", "A term of {expected} years ends on {on}. It is time to prepare the election."
    ),
}


def post_warning_sentence(warning: PostWarning) -> str:
    """What is doubtful, and what to do about it."""
    return _DOUBTS[warning.doubt]().format(
        name=warning.name,
        post=warning.post,
        on=format_date(warning.on) if warning.on else "",
        found=warning.found,
        expected=warning.expected,
    )
