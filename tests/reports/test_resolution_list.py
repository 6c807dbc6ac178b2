"""The list of decisions, read back from its PDF."""

from datetime import date

import pytest

from clubdesk.reports.resolution_list import ListedResolution, ResolutionList, draw_resolution_list
from tests.reports.papers import CLUB, CODE, LONGEST_NAME, MARKUP_NAME, PRINTED_ON, drawn, read_pages


@pytest.mark.parametrize("rows", [0, 1, 40])
def test_every_decision_stands_with_who_by_when_and_how_it_went(rows: int) -> None:
    listed = ResolutionList(
        club=CLUB,
        year=2025 if rows else None,
        printed_on=PRINTED_ON,
        control_code=CODE,
        resolutions=tuple(
            ListedResolution(
                code=f"{n:02}/2025",
                made_on=date(2025, 5, 17),
                words=f"Sửa mái nhà {n} & dọn đường <b>" * 4,
                who=MARKUP_NAME if n == 1 else LONGEST_NAME,
                due_on=date(2025, 7, 1) if n % 2 else None,
                votes="43 – 1 – 1",
                state="Xong (buổi 17/06/2025): tốt",
            )
            for n in range(1, rows + 1)
        ),
    )
    pages = read_pages(drawn(draw_resolution_list, listed))
    text = " ".join(pages)
    assert ("Năm 2025" if rows else "Các việc chưa xong") in pages[0]
    for n in range(1, rows + 1):
        assert f"{n:02}/2025 17/05/2025 Sửa mái nhà {n} & dọn đường <b>" in text
    assert text.count("43 – 1 – 1") == rows
    assert f"Tổng số quyết định: {rows}." in pages[-1]
    assert ("Không có quyết định nào" in text) == (rows == 0)
