"""Whole đồng, and the one rounding rule of the club."""

from collections.abc import Callable
from fractions import Fraction

ROUNDINGS = (1, 100, 500, 1_000)


def round_ratio(numerator: int, denominator: int, unit: int) -> int:
    """The multiple of `unit` đồng nearest to numerator ÷ denominator, halves up (lending_rules 4)."""
    return (2 * numerator + denominator * unit) // (2 * denominator * unit) * unit


def round_to(value: Fraction, unit: int) -> int:
    """R(x, u) of lending_rules 4: an exact `value` to the nearest multiple of `unit` đồng, halves up."""
    return round_ratio(value.numerator, value.denominator, unit)


def rounded_share(numerator: int, denominator: int, unit: int) -> Callable[[int], int]:
    """R(amount × numerator ÷ denominator, unit) as a function of the amount, for many amounts."""
    doubled, half, whole = 2 * numerator, denominator * unit, 2 * denominator * unit
    return lambda amount: (doubled * amount + half) // whole * unit
