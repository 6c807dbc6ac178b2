"""Copies of the club that leave the computer: what locks them, their recovery code, when one is due."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

ENDING = ".clbk"
LEAST_LETTERS = 8
DUE_AFTER = timedelta(days=7)

# Crockford's digits: no I, L, O and U, which are misread (https://www.crockford.com/base32.html).
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("ILO", "110", " -–.")
_RANDOM_DIGITS = 23
_GROUP = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks:
    """What opens a club's copies: a pair of keys, its private half locked twice; all in hexadecimal digits.

    `memory` (KiB), `passes` and `lanes` are what Argon2id is to spend on the pass phrase.
    """

    public: str
    phrase_salt: str
    memory: int
    passes: int
    lanes: int
    phrase_locked: str
    code_salt: str
    code_locked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondCopy:
    """A copy that was put into a second place and read back from there."""

    made_at: datetime
    place: str
    name: str
    sequence: int
    sha256: str


def recovery_code(number: int) -> str:
    """The recovery code of a random number, in groups as printed: 23 digits and one that checks them."""
    digits = "".join(_DIGITS[number >> 5 * place & 31] for place in range(_RANDOM_DIGITS))
    whole = digits + _check_digit(digits)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def read_recovery_code(typed: str) -> str | None:
    """The recovery code meant by what was typed off the sheet; None where it has not the form of one."""
    digits = typed.upper().translate(_MISREAD)
    if len(digits) != _RANDOM_DIGITS + 1 or not set(digits) <= set(_DIGITS):
        return None
    return "-".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def is_well_copied(code: str) -> bool:
    """Whether the last digit of a recovery code fits the others: one slip of the hand is always found."""
    digits = code.replace("-", "")
    return digits[-1] == _check_digit(digits[:-1])


def is_due(last: date | None, *, begun: date, today: date) -> bool:
    """Whether a copy should be put into a second place: a week after the last one, or after the beginning.

    A clock that was wrong when a copy was made must not silence the reminder: a day to come counts as long
    ago.
    """
    since = last or begun
    return not timedelta() <= today - since < DUE_AFTER


def _check_digit(digits: str) -> str:
    """Weights that are odd have an inverse modulo 32, so every single wrong digit changes the sum."""
    total = sum((2 * place + 1) * _DIGITS.index(digit) for place, digit in enumerate(digits))
    return _DIGITS[total % len(_DIGITS)]
