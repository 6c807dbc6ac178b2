"""The association's workbook: its cells hold what was put there, and no text becomes a formula."""

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.exchange import gathered_workbook as room
from clubdesk.exchange.gathered_workbook import MOST_SIGNS, gathered_workbook
from clubdesk.exchange.table_workbook import Value, without_controls


def written(path: Path, *rows: tuple[Value, ...]) -> list[tuple[object, ...]]:
    headings = [f"Cột {n}" for n in range(len(rows[0]))]
    with gathered_workbook(path) as workbook:
        workbook.add_sheet("Quỹ", headings, rows, widths=[16] * len(headings))
        workbook.add_sheet("Giải thích", ["Mã"], [], widths=[16])
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Quỹ", "Giải thích"]
    found: list[tuple[object, ...]] = list(book["Quỹ"].iter_rows(values_only=True))
    assert list(found[0]) == headings
    return found[1:]


def test_numbers_days_and_texts_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "TONG_HOP.xlsx"
    row = ("=1+1", 48_000_000, -5, Decimal("4.1"), date(2025, 6, 30), None, "<a> & 'b'\n  c ")
    (found,) = written(path, row)
    assert [one.date() if isinstance(one, datetime) else one for one in found] == [
        *("=1+1", 48_000_000, -5, 4.1, date(2025, 6, 30), None, "<a> & 'b'\n  c ")
    ]
    sheet = openpyxl.load_workbook(path)["Quỹ"]
    assert (sheet["A2"].data_type, sheet["A2"].quotePrefix) == ("s", True)
    assert [sheet.cell(2, n).number_format for n in range(2, 6)] == ["#,##0", "#,##0", "0.0##", "dd/mm/yyyy"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G2")


@given(text=st.text(alphabet=st.sampled_from("=+-@'\t\r\n\x00\x1f\ufffe<>&\"ạđ ;"), min_size=1, max_size=8))
def test_any_text_comes_back_but_for_signs_no_workbook_holds(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ((found,),) = written(tmp_path_factory.getbasetemp() / "any.xlsx", (text,))
    assert (found or "") == without_controls(text)


def test_a_text_longer_than_a_cell_and_more_rows_than_a_sheet_are_cut_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "MOST_ROWS", 2)
    first, second, last = written(tmp_path / "day.xlsx", ("a" * (MOST_SIGNS + 9),), ("b",), ("c",))
    assert (len(str(first[0])), second) == (MOST_SIGNS, ("b",))
    assert "đầy" in str(last[0])
