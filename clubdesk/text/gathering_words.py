"""What is said about many clubs' files together: what looks odd."""

from collections.abc import Callable

from clubdesk.domain.gathering import Oddity, Outlier
from clubdesk.text.indicator_words import figure
from clubdesk.text.translation import translate

_ODDITIES: dict[Oddity, Callable[[], str]] = {
    Oddity.MEMBERS_JUMP: lambda: translate(
        "Gathering", "Members: {now}, in the period before {before}. Was somebody counted twice or left out?"
    ),
    Oddity.FUND_FALLS: lambda: translate(
        "Gathering", "The Income Fund fell from {before} to {now}. Ask what it was used for."
    ),
    Oddity.FUND_GAP: lambda: translate(
        "Gathering", "The Income Fund begins with {now}, but the period before ended with {before}."
    ),
    Oddity.MUCH_LATE: lambda: translate(
        "Gathering", "{now} % of what is lent out is on loans more than 30 days late."
    ),
    Oddity.NO_MEETING: lambda: translate("Gathering", "No meeting was held."),
}


def outlier_sentence(one: Outlier) -> str:
    """What is odd, with its figures."""
    return _ODDITIES[one.oddity]().format(now=figure(one.now), before=figure(one.before))
