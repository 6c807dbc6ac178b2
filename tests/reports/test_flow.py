"""Pieces flowing over pages, and the boxes of forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.reports.blocks import Block, gap, tick_box
from clubdesk.reports.flow import Piece, flow, table_pieces
from clubdesk.reports.form_lines import boxes_grid, side_by_side
from clubdesk.reports.pen import Face, text_width
from clubdesk.reports.table import Column, Total, ruling

CONTINUED = gap(10)
HEADER = gap(5)


@given(st.lists(st.tuples(st.integers(1, 40), st.booleans()), min_size=1, max_size=60))
def test_every_piece_stands_once_in_order_on_a_page_that_holds_it(heights: list[tuple[int, bool]]) -> None:
    pieces = [
        Piece(Block(height + number / 1_000), kept=kept) for number, (height, kept) in enumerate(heights)
    ]
    pages = list(flow(pieces, top=0, bottom=2_500, continued=CONTINUED))
    placed = [(drop, block) for page in pages for drop, block in page if block is not CONTINUED]
    assert [block for _drop, block in placed] == [piece.block for piece in pieces]
    assert all(drop + block.height <= 2_500 for drop, block in placed)


def test_a_heading_goes_with_what_it_heads_and_a_table_s_header_is_said_again() -> None:
    rows = [Piece(Block(40.0 + n), again=HEADER) for n in range(4)]
    heading = Piece(Block(30.0), kept=True)
    first, second = flow([Piece(Block(60.0)), heading, *rows], top=0, bottom=150, continued=CONTINUED)
    assert [block.height for _drop, block in first] == [60, 30, 40]
    assert [block.height for _drop, block in second][:3] == [10, 5, 41]


def test_a_group_higher_than_a_page_is_still_drawn() -> None:
    pages = list(flow([Piece(Block(500.0))], top=0, bottom=100, continued=CONTINUED))
    assert [[block.height for _drop, block in page] for page in pages] == [[500]]


def test_a_table_without_rows_says_so_and_has_no_totals() -> None:
    columns = (Column(title="Mã", width=1), Column(title="Tiền", width=1, total=Total.SUM))
    table = ruling(columns, x=0, room=200, row_height=20)
    header, nothing = table_pieces(table, [], nothing="Không có", totals=("Cộng", [0, 0]))
    assert header.kept
    assert [words.text for words in nothing.block.words] == ["Không có"]
    *_rows, last = table_pieces(table, [("A", 5), ("B", 7)], nothing="", totals=("Cộng", [0, 12]))
    assert [words.text for words in last.block.words] == ["Cộng", "12"]


def test_a_box_stands_beside_the_line_it_belongs_to() -> None:
    box, ticked = tick_box(x=50, size=12), tick_box(x=50, size=12, ticked=True)
    assert (len(box.rules), len(ticked.rules)) == (4, 6)
    for x1, y1, x2, y2 in ticked.rules:
        assert 50 <= min(x1, x2) <= max(x1, x2) <= 62
        assert 0 <= min(y1, y2) <= max(y1, y2) <= box.height


def test_boxes_stand_three_a_line() -> None:
    grid = boxes_grid([(f"Việc {n}", False) for n in range(4)], x=0, room=300, size=12)
    assert [round(words.x) for words in grid.words] == [16, 116, 216, 16]
    assert grid.words[0].drop == grid.words[2].drop < grid.words[3].drop


@pytest.mark.parametrize("value", ["", "Lò Thị Sen"])
def test_a_line_is_filled_or_dotted_to_its_end(value: str) -> None:
    [*_label, last] = side_by_side([("Tôi là", value, 1.0)], x=0, room=300, size=12).words
    end = last.x + text_width(last.text, last.face, last.size)
    if value:
        assert (last.text, last.face) == (value, Face.BOLD)
    else:
        assert last.text.endswith("....")
        assert 297 <= end <= 300.01
