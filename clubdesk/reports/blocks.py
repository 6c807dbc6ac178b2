"""Pieces of paper laid out before they are drawn: words and rules with their places, and line breaking."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from clubdesk.reports.pen import Face, Pen, printable, text_width

LEADING = 1.22
ASCENT = 0.89
_SMALLEST = 4.0
_SHRINK = 0.94
_SLIGHTLY = 1.18
_TOKENS = re.compile(" +|[^ ]+")

Run = tuple[str, Face]
Rule = tuple[float, float, float, float]


class Align(float, Enum):
    """Where a line of text stands in its room, as the share of the free space left of it."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Words(NamedTuple):
    """One line of text in one face: left end and baseline in points from its block's top left.

    `spread` is what each space is wider than usual, in points, where both ends stand in line.
    """

    text: str
    x: float
    drop: float
    face: Face
    size: float
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page that is never torn: its height in points and what stands in it."""

    height: float
    words: tuple[Words, ...] = ()
    rules: tuple[Rule, ...] = ()

    def draw(self, pen: Pen, *, top: float) -> None:
        """Draw the block with its top at `top` points below the page's top."""
        for text, x, drop, face, size, spread in self.words:
            pen.write(text, x=x, drop=top + drop, face=face, size=size, spread=spread)
        if self.rules:
            pen.rule((x1, top + y1, x2, top + y2) for x1, y1, x2, y2 in self.rules)


def gap(height: float) -> Block:
    """Empty room of `height` points."""
    return Block(height)


def stack(blocks: Iterable[Block]) -> Block:
    """The blocks below one another as one block."""
    top = 0.0
    words: list[Words] = []
    rules: list[Rule] = []
    for block in blocks:
        moved = _moved(block, top)
        words += moved.words
        rules += moved.rules
        top += block.height
    return Block(top, tuple(words), tuple(rules))


def beside(blocks: Sequence[Block]) -> Block:
    """The blocks, laid out at their own x, side by side as one block."""
    return Block(
        max(block.height for block in blocks),
        tuple(words for block in blocks for words in block.words),
        tuple(rule for block in blocks for rule in block.rules),
    )


def place(text: str, *, x: float, room: float, drop: float, size: float, align: Align, face: Face) -> Words:
    """One line of text that stands left, centred or right in `room` points from `x`."""
    free = room - text_width(text, face, size) if align is not Align.LEFT else 0.0
    return Words(text, x + free * align, drop, face, size)


@lru_cache(maxsize=1 << 14)
def fit(text: str, *, room: float, face: Face, size: float, most: float) -> tuple[float, tuple[str, ...]]:
    """The size and the lines that hold the whole text in `room` by at most `most` points.

    A text slightly too wide is set smaller on one line, otherwise it wraps between words; a word wider
    than the room, or too many lines, make the size smaller; below the smallest readable size words are
    broken instead. Nothing is ever left out.
    """
    whole = text_width(text, face, size)
    if room < whole <= room * _SLIGHTLY:
        return size * room / whole, (printable(text),)
    words = tuple(word for word in printable(text).split(" ") if word)
    widest = max((text_width(word, face, size) for word in words), default=0.0)
    while size > _SMALLEST and widest > room and widest / room < 1.5:
        widest, size = widest * _SHRINK, size * _SHRINK
    lines = _wrapped(words, room, face, size)
    while size > _SMALLEST and len(lines) * size * LEADING > most:
        size *= _SHRINK
        lines = _wrapped(words, room, face, size)
    return size, lines


def lines_of(
    text: str,
    *,
    x: float,
    room: float,
    size: float,
    align: Align = Align.CENTRE,
    face: Face = Face.REGULAR,
    most_lines: int = 100,
) -> Block:
    """A text of one face, wrapped in `room` points from `x` to `most_lines` lines or else set smaller."""
    most = most_lines * size * LEADING * 1.001
    size, lines = fit(text, room=room, face=face, size=size, most=most)
    leading = size * LEADING
    return Block(
        len(lines) * leading,
        tuple(
            place(line, x=x, room=room, drop=n * leading + size * ASCENT, size=size, align=align, face=face)
            for n, line in enumerate(lines)
        ),
    )


def paragraph(runs: Sequence[Run], *, x: float, room: float, size: float, leading: float = 1.4) -> Block:
    """Runs of text in several faces, set one after the other from the left and wrapped in `room` points."""
    lines: list[list[Run]] = [[]]
    used = 0.0
    for token, face in _tokens(runs, room, size):
        width = text_width(token, face, size)
        if used + width > room and lines[-1] and not token.isspace():
            lines.append([])
            used = 0.0
        if lines[-1] or not token.isspace():
            lines[-1].append((token, face))
            used += width
    step = size * leading
    words = (word for n, line in enumerate(lines) for word in _set(line, x, n * step + size, size))
    return Block(len(lines) * step, tuple(words))


def tick_box(*, x: float, size: float, ticked: bool = False) -> Block:
    """A box to tick beside a line of text of `size`, drawn because no typeface here has one."""
    left, top, side = x, size * (LEADING - 0.88), size * 0.78
    right, bottom = left + side, top + side
    sides = (
        (left, top, right, top),
        (right, top, right, bottom),
        (right, bottom, left, bottom),
        (left, bottom, left, top),
    )
    turn = (left + side * 0.42, top + side * 0.78)
    tick = ((left + side * 0.2, top + side * 0.52, *turn), (*turn, left + side * 0.84, top + side * 0.2))
    return Block(size * LEADING, (), sides + (tick if ticked else ()))


def _moved(block: Block, by: float) -> Block:
    return Block(
        block.height,
        tuple(words._replace(drop=words.drop + by) for words in block.words),
        tuple((x1, y1 + by, x2, y2 + by) for x1, y1, x2, y2 in block.rules),
    )


def _wrapped(words: Sequence[str], room: float, face: Face, size: float) -> tuple[str, ...]:
    lines = [""]
    for piece in (piece for word in words for piece in _broken(word, room, face, size)):
        longer = f"{lines[-1]} {piece}" if lines[-1] else piece
        if lines[-1] and text_width(longer, face, size) > room:
            lines.append(piece)
        else:
            lines[-1] = longer
    return tuple(lines)


def _broken(word: str, room: float, face: Face, size: float) -> Iterator[str]:
    """The word whole or, where it is wider than the room, in pieces that are not."""
    piece = ""
    if text_width(word, face, size) <= room:
        piece, word = word, ""
    for char in word:
        if piece and text_width(piece + char, face, size) > room:
            yield piece
            piece = ""
        piece += char
    yield piece


def _tokens(runs: Sequence[Run], room: float, size: float) -> Iterator[Run]:
    for text, face in runs:
        for token in _TOKENS.findall(printable(text)):
            for piece in _broken(token, room, face, size):
                yield piece, face


def _set(line: Sequence[Run], x: float, drop: float, size: float) -> Iterator[Words]:
    for face, run in groupby(line, key=lambda token: token[1]):
        text = "".join(token for token, _ in run)
        yield Words(text, x, drop, face, size)
        x += text_width(text, face, size)
