from itertools import pairwise

import pytest

from clubdesk.reports.blocks import Align, Block
from clubdesk.reports.pages import BROUGHT_FORWARD, CARRIED_FORWARD, GRAND_TOTAL, Page, Section, pages_of
from clubdesk.reports.pen import text_width
from clubdesk.reports.table import Column, Row, Ruling, Total, row_block, ruling, totals_block
from clubdesk.text.amounts import format_amount
from tests.reports.papers import LONGEST_NAME, MARKUP_NAME

COLUMNS = (
    Column(title="Tên", width=40),
    Column(title="Thu", width=20, align=Align.RIGHT, group="Tiền", total=Total.SUM),
    Column(title="Còn", width=20, align=Align.RIGHT, group="Tiền", total=Total.LAST),
    Column(title="Ký", width=20),
)
TABLE = ruling(COLUMNS, x=50, room=400, row_height=20)
CLOSING = Block(150.0)


def rows_of(count: int) -> list[Row]:
    names = ("Sen", "Sen", LONGEST_NAME * 2, MARKUP_NAME)
    return [(names[n % 4], 1_000 + n, 9_000_000 - n if n % 5 else None, None) for n in range(count)]


def laid_out(rows: list[Row], table: Ruling = TABLE) -> list[Page]:
    section = Section(head=Block(120.0), continued=Block(20.0), closing=CLOSING, table=table, rows=rows)
    return list(pages_of(section, top=50.0, bottom=500.0))


def lines(page: Page) -> list[list[str]]:
    return [[words.text for words in block.words] for _, block in page]


def totals(pages: list[Page], label: str) -> list[list[str]]:
    return [texts for page in pages for texts in lines(page) if texts and texts[0] == label]


@pytest.mark.parametrize("count", range(70))
def test_nothing_leaves_the_page_and_signatures_are_never_alone(count: int) -> None:
    rows = rows_of(count)
    pages = laid_out(rows)
    for page in pages:
        assert all(drop >= 50 and drop + block.height <= 500.001 for drop, block in page if block.height)
        blocks = [(drop, block) for drop, block in page if block.height]
        assert all(a[0] + a[1].height == pytest.approx(b[0]) for a, b in pairwise(blocks))
    assert [page for page in pages if any(block is CLOSING for _, block in page)] == pages[-1:]
    kept = [
        texts for texts in lines(pages[-1]) if any(format_amount(1_000 + n) in texts for n in range(count))
    ]
    assert len(kept) >= min(count, 2)


@pytest.mark.parametrize("count", [1, 13, 40, 400])
def test_every_row_is_printed_once_in_order(count: int) -> None:
    rows = rows_of(count)
    printed = [block for page in laid_out(rows) for _, block in page]
    wanted = [row_block(TABLE, row) for row in rows]
    assert [block for block in printed if block in wanted] == wanted


@pytest.mark.parametrize("count", [0, 1, 39, 40, 41, 200])
def test_totals_are_carried_and_add_up(count: int) -> None:
    rows = rows_of(count)
    pages = laid_out(rows)
    carried, brought = totals(pages, CARRIED_FORWARD), totals(pages, BROUGHT_FORWARD)
    assert len(carried) == len(brought) == len(pages) - 1
    assert [texts[1:] for texts in carried] == [texts[1:] for texts in brought]
    last = next((9_000_000 - n if n % 5 else 0 for n in reversed(range(count))), 0)
    paid = sum(1_000 + n for n in range(count))
    assert totals(pages, GRAND_TOTAL) == [[GRAND_TOTAL, format_amount(paid), format_amount(last)]]


def test_a_carried_total_is_the_sum_of_the_rows_above_it() -> None:
    pages = laid_out(rows_of(100))
    above = 0
    for page in pages[:-1]:
        rows = [
            texts for texts in lines(page)[2:] if texts and texts[0] not in {CARRIED_FORWARD, BROUGHT_FORWARD}
        ]
        above += sum(int(texts[-2 if texts[-1].startswith("8.") else -1].replace(".", "")) for texts in rows)
        assert totals([page], CARRIED_FORWARD)[0][1] == format_amount(above)


def test_a_table_without_totals_has_no_carried_rows() -> None:
    table = ruling(COLUMNS[:1], x=50, room=400, row_height=20)
    pages = laid_out([(str(n),) for n in range(60)], table)
    assert not totals(pages, CARRIED_FORWARD) + totals(pages, BROUGHT_FORWARD) + totals(pages, GRAND_TOTAL)
    assert len(pages) > 1


def test_words_stay_within_their_cells() -> None:
    evil = "W" * 300
    for texts in ((LONGEST_NAME, MARKUP_NAME), (evil, "bữa " * 300)):
        block = row_block(TABLE, (texts[0], -(10**14), 10**14, texts[1]))
        for words in block.words:
            n = max(n for n, edge in enumerate(TABLE.edges) if words.x > edge)
            right = words.x + text_width(words.text, words.face, words.size)
            assert TABLE.edges[n] < words.x
            assert right < TABLE.edges[n + 1]
            assert 0 < words.drop < block.height
        assert block.height < 200


def test_rules_meet_at_the_table_corners() -> None:
    for page in laid_out(rows_of(40)):
        rules = [(x1, y1 + drop, x2, y2 + drop) for drop, block in page for x1, y1, x2, y2 in block.rules]
        flat = [rule for rule in rules if rule[1] == rule[3]]
        upright = [rule for rule in rules if rule[0] == rule[2]]
        assert {rule[0] for rule in upright} == set(TABLE.edges)
        drops = [rule[1] for rule in flat]
        assert min(rule[1] for rule in upright) == pytest.approx(min(drops))
        assert max(rule[3] for rule in upright) == pytest.approx(max(drops))


@pytest.mark.parametrize("count", [1, 2])
def test_few_rows_that_do_not_fit_above_the_signatures_go_to_the_next_page_with_them(count: int) -> None:
    section = Section(
        head=Block(300.0), continued=Block(20.0), closing=CLOSING, table=TABLE, rows=rows_of(count)
    )
    first, last = pages_of(section, top=50.0, bottom=500.0)
    assert [block for _, block in first] == [section.head]
    assert [texts[0] for texts in lines(last) if texts][1:] == ["Sen"] * count + [GRAND_TOTAL]
    assert last[-1][1] is CLOSING


def test_a_label_of_totals_stays_within_its_row() -> None:
    narrow = ruling(COLUMNS, x=50, room=150, row_height=20)
    for label in (CARRIED_FORWARD, BROUGHT_FORWARD):
        block = totals_block(narrow, label, [0, 1, 2, 0])
        assert all(words.size * 0.66 < words.drop < block.height for words in block.words)
