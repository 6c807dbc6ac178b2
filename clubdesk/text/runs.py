"""Draws things that follow one another together, so that they are told as a range."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def runs_of(ordered: Iterable[T], follows: Callable[[T, T], bool]) -> list[list[T]]:
    """The things in runs: in each of them every one `follows` the one before it."""
    runs: list[list[T]] = []
    for one in ordered:
        if runs and follows(runs[-1][-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs
