"""What a PIN must be, and how long one waits after wrong ones."""

import itertools
from dataclasses import replace
from datetime import datetime, timedelta

from clubdesk.domain.user_errors import PinTooEasy, PinTooShort
from clubdesk.domain.users import Tries

LEAST_DIGITS = 6
FREE_TRIES = 4
"""So many slips of the finger cost nothing."""

_FIRST_WAIT = timedelta(seconds=30)
_LONGEST_WAIT = timedelta(hours=1)
_DOUBLINGS = 7
_NOTHING = timedelta(0)


def check_pin(pin: str) -> None:
    """Whether somebody may sign in by a PIN.

    Raises:
        PinTooShort: fewer than six digits, or something that is no digit.
        PinTooEasy: one digit throughout, or digits counted up or down.
    """
    if len(pin) < LEAST_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise PinTooShort(least=LEAST_DIGITS)
    steps = {int(after) - int(before) for before, after in itertools.pairwise(pin)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise PinTooEasy


def delay(wrong: int) -> timedelta:
    """How long one waits after so many wrong PINs in a row: from the fifth on, twice as long each time."""
    if wrong <= FREE_TRIES:
        return _NOTHING
    doubled: int = 1 << min(wrong - FREE_TRIES - 1, _DOUBLINGS)
    return min(_FIRST_WAIT * doubled, _LONGEST_WAIT)


def as_of(tries: Tries | None, now: datetime) -> Tries | None:
    """The wrong PINs as a clock sees them that was set back since: the wait begins anew, and once only."""
    return replace(tries, last_at=now) if tries is not None and tries.last_at > now else tries


def waits(tries: Tries | None, now: datetime) -> timedelta:
    """How long is still to wait; a clock that was set back lengthens it by nothing."""
    if tries is None:
        return _NOTHING
    most = delay(tries.wrong)
    return min(most, max(_NOTHING, tries.last_at + most - now))
