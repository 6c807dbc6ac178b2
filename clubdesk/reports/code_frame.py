"""A recovery code on paper: framed, in letters that are read without glasses."""

from collections.abc import Iterator

from clubdesk.reports.blocks import Block, gap, lines_of, stack
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT

_PAD = 5 * MM


def code_frame(code: str, *, in_line: int, size: float) -> Block:
    """The groups of a code, so many `in_line`, as they are typed off the paper again."""
    x, right = UPRIGHT.left, UPRIGHT.left + UPRIGHT.room
    inner = stack((gap(_PAD), *_rows(code.split("-"), in_line, size), gap(_PAD - 2 * MM)))
    bottom = inner.height
    frame = (
        (x, 0.0, right, 0.0),
        (x, bottom, right, bottom),
        (x, 0.0, x, bottom),
        (right, 0.0, right, bottom),
    )
    return Block(inner.height, inner.words, frame)


def _rows(groups: list[str], in_line: int, size: float) -> Iterator[Block]:
    for at in range(0, len(groups), in_line):
        line = "  –  ".join(groups[at : at + in_line])
        yield lines_of(line, x=UPRIGHT.left, room=UPRIGHT.room, size=size, face=Face.BOLD)
        yield gap(2 * MM)
