"""What is said about a count: what is there, what the books say, and how they differ."""

from clubdesk.operations.cash_counts import ToCount
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate

Toned = tuple[str, str]
"""A sentence and the role of its colour."""


def difference_words(counted: int | None, book: int) -> Toned:
    """How what is counted stands beside the books, so that nobody needs the colour."""
    if counted is None:
        said, role = translate("Closing", "In the books: {book}."), "quiet"
    elif counted == book:
        said, role = translate("Closing", "In the books: {book}. It is the same."), "accent"
    elif counted > book:
        said, role = translate("Closing", "In the books: {book}. There is {amount} too much."), "warning"
    else:
        said, role = translate("Closing", "In the books: {book}. {amount} is missing."), "alarm"
    return said.format(book=format_dong(book), amount=format_dong(abs((counted or 0) - book))), role


def standing_words(found: ToCount) -> Toned:
    """What there is of this place already: nothing, a count that stands, or one the books have outrun."""
    if found.last is None:
        return "", "plain"
    if found.is_changed:
        words = translate(
            "Closing",
            "The books have changed since the count: then {then}, now {now}. Count again, or press “Record "
            "the count” to confirm what stands here.",
        )
        return words.format(then=format_dong(found.last.book), now=format_dong(found.book)), "warning"
    if not found.last.difference:
        return translate("Closing", "Counted and recorded: it is what the books say."), "accent"
    return translate(
        "Closing",
        "Counted and recorded with its reason. The difference can be booked by a receipt or a payment on the "
        "page Funds.",
    ), "accent"
