"""Rows that name the group of the people below them, in every form that lists write them."""

from pathlib import Path

import pytest

from tests.exchange.roll_lists import Rows, read_rows, said

HEADING: Rows = [["STT", "Họ và tên", "Giới tính", "Năm sinh"]]
FIRST: Rows = [[1, "Lò Văn Mẫu", "Nam", 1950], [2, "Đỗ Thị Thử", "Nữ", 1951]]
SECOND: Rows = [[3, "Lê Thị Mai", "Nữ", 1952]]


@pytest.mark.parametrize(
    "titles",
    [
        (["Tổ 1"], ["Tổ 2"]),
        (["I", "Tổ 1"], ["II", "Tổ 2"]),
        (["I. TỔ 1"], ["II. TỔ 2"]),
        (["Tổ 1: 2 người"], ["Tổ 2: 1 người"]),
        ([None, "Tổ 1 (2 thành viên)"], [None, "Tổ 2 (1 thành viên)"]),
        (["Tổ 1 - có 2 hội viên"], ["Tổ 2 - có 1 hội viên"]),
    ],
)
def test_a_row_names_the_group_of_the_people_below_it(
    tmp_path: Path, titles: tuple[list[object], ...]
) -> None:
    reading = read_rows(tmp_path, [*HEADING, titles[0], *FIRST, titles[1], *SECOND])
    assert said(reading, "name", "group") == [
        ("Lò Văn Mẫu", "Tổ 1"),
        ("Đỗ Thị Thử", "Tổ 1"),
        ("Lê Thị Mai", "Tổ 2"),
    ]
    assert [one["row"] for one in reading["left_out"]] == [2, 5]


def test_a_tick_under_the_name_of_a_group(tmp_path: Path) -> None:
    reading = read_rows(tmp_path, [["Họ tên", "Giới", "Tổ 1"], ["Lò Văn Mẫu", "Nam", "x"]])
    assert said(reading, "group") == [("Tổ 1",)]


def test_people_whose_names_are_words_of_lists_are_people(tmp_path: Path) -> None:
    names = ["Võ Thị Ký", "Lê Văn Trưởng", "Tổ Thị Mẫu", "Bùi Văn Tổng", "Phạm Văn Nghèo", "Phạm Thị Nữ"]
    reading = read_rows(tmp_path, [["Họ và tên"], *([name] for name in names), [None, "Thư ký"]])
    assert said(reading, "name") == [(name,) for name in names]
