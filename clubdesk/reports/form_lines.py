"""Lines of a form: filled with what is known, dotted where it is to be written by hand, boxes to tick."""

from collections.abc import Sequence

from clubdesk.reports.blocks import Block, beside, paragraph, stack, tick_box
from clubdesk.reports.pen import Face, text_width

_LEADING = 1.5
_APART = 6.0
_CHOICES_A_LINE = 3


def dotted_line(label: str = "", *, x: float, room: float, size: float) -> Block:
    """A label and dots to write on up to the end of `room`."""
    free = room - text_width(label, Face.REGULAR, size)
    dots = "." * max(int(free / text_width(".", Face.REGULAR, size)), 3)
    return paragraph(((f"{label}{dots}", Face.REGULAR),), x=x, room=room + 1, size=size, leading=_LEADING)


def side_by_side(cells: Sequence[tuple[str, str, float]], *, x: float, room: float, size: float) -> Block:
    """Labels and values in one line, each with its share of `room`; dots where nothing is known."""
    blocks: list[Block] = []
    for label, value, share in cells:
        width = room * share - (_APART if share < 1 else 0.0)
        runs = ((f"{label}: ", Face.REGULAR), (value, Face.BOLD))
        blocks.append(
            paragraph(runs, x=x, room=width, size=size, leading=_LEADING)
            if value
            else dotted_line(f"{label}: ", x=x, room=width, size=size)
        )
        x += room * share
    return beside(blocks)


def boxes_grid(choices: Sequence[tuple[str, bool]], *, x: float, room: float, size: float) -> Block:
    """Boxes with their words, three a line, each ticked or not."""
    lines = [choices[at : at + _CHOICES_A_LINE] for at in range(0, len(choices), _CHOICES_A_LINE)]
    width = room / _CHOICES_A_LINE
    return stack(
        beside(
            [
                _choice(words, x=x + n * width, room=width, size=size, ticked=ticked)
                for n, (words, ticked) in enumerate(line)
            ]
        )
        for line in lines
    )


def _choice(words: str, *, x: float, room: float, size: float, ticked: bool) -> Block:
    beside_box = size * 1.35
    text = text_lines(words, x=x + beside_box, room=room - beside_box, size=size)
    return beside((tick_box(x=x, size=size, ticked=ticked), text))


def text_lines(text: str, *, x: float, room: float, size: float) -> Block:
    """A paragraph of plain text."""
    return paragraph(((text, Face.REGULAR),), x=x, room=room, size=size, leading=1.35)
