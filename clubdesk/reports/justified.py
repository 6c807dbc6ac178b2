"""Paragraphs set to both edges with an indented first line, which may be torn between two pages."""

from collections.abc import Iterator

from clubdesk.reports.blocks import ASCENT, Block, Words, fit
from clubdesk.reports.flow import Piece
from clubdesk.reports.pen import MM, Face, printable, text_width

INDENT = 10 * MM
_LEADING = 1.38
_WIDEST_SPACE = 0.9
_BELOW = 5.0


def justified(text: str, *, x: float, room: float, size: float, kept: bool = False) -> Iterator[Piece]:
    """The lines of a paragraph; the first two and the last two stay together, `kept` with the next."""
    lines = list(_lines(text, room, size))
    for n, line in enumerate(lines):
        is_last = n == len(lines) - 1
        block = _line(line, x + (INDENT if n == 0 else 0.0), room - (INDENT if n == 0 else 0.0), size)
        if is_last:
            block = Block(block.height + _BELOW, tuple(one._replace(spread=0.0) for one in block.words))
        yield Piece(block, kept=kept if is_last else n in {0, len(lines) - 2})


def _lines(text: str, room: float, size: float) -> Iterator[str]:
    """The words on lines; a word wider than the room is broken."""
    line, width = "", room - INDENT
    for word in _pieces(text, room - INDENT, size):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, Face.REGULAR, size) > width:
            yield line
            line, width = word, room
        else:
            line = longer
    yield line


def _pieces(text: str, room: float, size: float) -> Iterator[str]:
    for word in printable(text).split(" "):
        if text_width(word, Face.REGULAR, size) <= room:
            yield word
        else:
            yield from fit(word, room=room, face=Face.REGULAR, size=size, most=size)[1]


def _line(line: str, x: float, room: float, size: float) -> Block:
    # A no-break space is drawn with the glyph of a space, and spread like one.
    spaces, free = line.count(" ") + line.count("\u00a0"), room - text_width(line, Face.REGULAR, size)
    spread = max(free / spaces, 0.0) if spaces and free / spaces < size * _WIDEST_SPACE else 0.0
    drop = size * ASCENT + size * (_LEADING - 1) / 2
    return Block(size * _LEADING, (Words(line, x, drop, Face.REGULAR, size, spread),))
