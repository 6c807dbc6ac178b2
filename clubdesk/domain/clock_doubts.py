"""Whether the computer's clock can be right, by what was recorded last (trust.md R9)."""

from datetime import datetime, timedelta

_BACK = timedelta(days=1)
_AHEAD = timedelta(days=200)


def is_doubtful(now: datetime, last: datetime) -> bool:
    """Whether a clock stands before what was recorded already, or so long after that nobody rests so long.

    Time zones do not matter: a day's play is more than they are apart.
    """
    passed = now.replace(tzinfo=None) - last.replace(tzinfo=None)
    return not -_BACK <= passed <= _AHEAD
