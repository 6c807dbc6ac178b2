"""Whole đồng, and the one rounding rule of the club."""

from fractions import Fraction

ROUNDINGS = (1, 100, 500, 1_000)


def round_ratio(numerator: int, denominator: int, unit: int) -> int:
    """The multiple of `unit` đồng nearest to numerator ÷ denominator, halves up (lending_rules 4)."""
    return (2 * numerator + denominator * unit) // (2 * denominator * unit) * unit


def round_to(value: Fraction, unit: int) -> int:
    """R(x, u) of lending_rules 4: an exact `value` to the nearest multiple of `unit` đồng, halves up."""
    return round_ratio(value.numerator, value.denominator, unit)
