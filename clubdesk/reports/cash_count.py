"""Draws the record of a cash count, "Biên bản kiểm quỹ"; blank for the day without power."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from clubdesk.domain.cash_counts import NOTES
from clubdesk.reports.blocks import Align, Block, Run, gap, paragraph, stack
from clubdesk.reports.flow import Piece, draw_flow, heading_piece, space, table_pieces
from clubdesk.reports.form_lines import dotted_line
from clubdesk.reports.heading import (
    ClubHeading,
    accountant_of,
    head_of,
    signed_block,
    top_block,
    treasurer_of,
)
from clubdesk.reports.pages import GRAND_TOTAL
from clubdesk.reports.pen import MM, Face
from clubdesk.reports.sheet import UPRIGHT, Footer
from clubdesk.reports.table import Cell, Column, Row, ruling
from clubdesk.text.amount_words import amount_in_words
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import long_date_or_dots

TITLE = "BIÊN BẢN KIỂM QUỸ"

_BESIDE = 2
"""How many places stand side by side in a table."""
_SIZE, _ROW = 11.5, 5.4 * MM
_TO_WRITE_IN = 7.2 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedPlace:
    """One money place: pieces by note and đồng; `counted` and `book` are None where still to be written.

    `bank` is whose statement was read instead of notes being counted.
    """

    name: str
    bank: str = ""
    notes: Mapping[int, int] | None = None
    counted: int | None = None
    book: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CashCountPaper:
    """A cash count of the day `on`, at a meeting or not; None leaves the day to be written in."""

    club: ClubHeading
    on: date | None
    at_meeting: bool
    printed_on: date
    control_code: str | None
    places: tuple[CountedPlace, ...]


def draw_cash_count(paper: CashCountPaper, out: BinaryIO) -> None:
    """Write the record as a PDF; raises UnprintableText where a word cannot be placed."""
    footer = Footer(printed_on=paper.printed_on, control_code=paper.control_code)
    draw_flow(_pieces(paper), out, title=TITLE, footer=footer, again="Biên bản kiểm quỹ (tiếp theo)")


def _pieces(paper: CashCountPaper) -> Iterator[Piece]:
    x, room = UPRIGHT.left, UPRIGHT.room
    yield Piece(top_block(paper.club, TITLE, f"Cuối {long_date_or_dots(paper.on)}", x=x, room=room))
    if paper.at_meeting:
        yield Piece(_said((("Kiểm tại buổi sinh hoạt của câu lạc bộ.", Face.REGULAR),)))
    cash = [place for place in paper.places if not place.bank]
    for at in range(0, len(cash), _BESIDE):
        yield space(4)
        yield from _notes(cash[at : at + _BESIDE])
    for place in paper.places:
        yield heading_piece(place.name, x=x, room=room)
        words = _blank(place) if place.counted is None else stack(_said(runs) for runs in _told(place))
        yield Piece(words, kept=place is paper.places[-1])
    signers = (treasurer_of(paper.club), accountant_of(paper.club), head_of(paper.club))
    yield Piece(signed_block(paper.club, paper.on, signers, x=x, room=room, space=16 * MM))


def _notes(places: Sequence[CountedPlace]) -> Iterator[Piece]:
    """The notes of some places side by side, and what they come to."""
    columns = [Column(title="Mệnh giá", width=34, align=Align.RIGHT)]
    for place in places:
        columns.append(Column(title="Số tờ", width=24, align=Align.RIGHT, group=place.name))
        columns.append(Column(title="Thành tiền", width=42, align=Align.RIGHT, group=place.name))
    row_height = _TO_WRITE_IN if any(place.counted is None for place in places) else _ROW
    table = ruling(columns, x=UPRIGHT.left, room=UPRIGHT.room, row_height=row_height, size=_SIZE)
    rows: list[Row] = [(format_dong(note), *_cells(note, places)) for note in NOTES]
    sums = [cell for place in places for cell in (None, place.counted)]
    yield from table_pieces(table, [*rows, (GRAND_TOTAL, *sums)], nothing="")


def _cells(note: int, places: Sequence[CountedPlace]) -> Iterator[Cell]:
    for place in places:
        pieces = place.notes.get(note, 0) if place.notes is not None else 0
        yield from (pieces, note * pieces) if pieces else (None, None)


def _told(place: CountedPlace) -> Iterator[tuple[Run, ...]]:
    counted, book = place.counted or 0, place.book or 0
    source = f"Theo sao kê của {place.bank}: " if place.bank else "Số tiền kiểm đếm được: "
    yield (
        (source, Face.REGULAR),
        (format_dong(counted), Face.BOLD),
        (f" ({amount_in_words(counted)}).", Face.REGULAR),
    )
    yield (
        ("Số dư trên sổ: ", Face.REGULAR),
        (format_dong(book), Face.BOLD),
        (". Chênh lệch: ", Face.REGULAR),
        *_difference(counted - book),
    )
    if place.words:
        yield ("Lý do: ", Face.REGULAR), (place.words, Face.ITALIC)


def _difference(amount: int) -> tuple[Run, ...]:
    if not amount:
        return (("không, khớp với sổ.", Face.BOLD),)
    said = "thừa" if amount > 0 else "thiếu"
    return (
        (f"{said} {format_dong(abs(amount))}", Face.BOLD),
        (f" ({amount_in_words(abs(amount))}).", Face.REGULAR),
    )


def _blank(place: CountedPlace) -> Block:
    labels = ("Cộng bằng chữ", "Số dư trên sổ", "Chênh lệch và lý do")
    first = ("Số dư trên sao kê",) if place.bank else ()
    x, room = UPRIGHT.left, UPRIGHT.room
    return stack(dotted_line(f"{label}: ", x=x, room=room, size=12) for label in (*first, *labels))


def _said(runs: tuple[Run, ...]) -> Block:
    return stack((paragraph(runs, x=UPRIGHT.left, room=UPRIGHT.room, size=12, leading=1.3), gap(1)))
