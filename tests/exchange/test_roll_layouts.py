"""Lists of every shape that clubs keep: headings, columns, groups, rows that are nobody."""

from datetime import datetime
from pathlib import Path

from tests.exchange.roll_lists import Rows, read, read_rows, said, troubles, write


def test_name_in_two_columns_and_ages(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["DANH SÁCH HỘI VIÊN"],
            ["TT", "Họ đệm", "Tên", "Giới tính", "Tuổi"],
            [1, "Lò Văn", "Mẫu", "Nam", 75],
            [2, "Đỗ Thị", "Thử", "Nữ", "68 tuổi"],
        ],
    )
    assert said(reading, "name", "sex", "birth") == [
        ("Lò Văn Mẫu", "Nam", "1951"),
        ("Đỗ Thị Thử", "Nữ", "1958"),
    ]
    assert troubles(reading) == [(3, "birth"), (4, "birth")]


def test_one_heading_over_both_parts_of_the_name_and_two_columns_of_ticks(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["TT", "Họ và tên", None, "Nam", "Nữ", "Năm sinh"],
            [1, "Lò Văn", "Mẫu", "x", None, 1950],
            [2, "Đỗ Thị", "Thử", None, "x", 1951],
            [None, "Tổng cộng", None, 1, 1],
            [None, None, None, None, "Người lập"],
            [None, None, None, None, "Lê Thị Ký"],
        ],
        merged=["B1:C1"],
    )
    assert said(reading, "name", "sex") == [("Lò Văn Mẫu", "Nam"), ("Đỗ Thị Thử", "Nữ")]
    assert [one["row"] for one in reading["left_out"]] == [4, 5, 6]


def test_birth_in_three_columns_column_numbers_and_ticked_households(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Họ tên", "Ngày tháng năm sinh", None, None, "Nam/Nữ", "Tổ", "Hộ nghèo", "Cận nghèo"],
            [None, None, "Ngày", "Tháng", "Năm"],
            [1, 2, 3, 4, 5, 6, 7, 8, 9],
            [1, "Ông Lò Văn Mẫu", 5, 3, 1950, "Nam", 1, "x", None],
            [2, "Bà Đỗ Thị Thử", None, None, 1955, "Nữ", 2, None, "x"],
            [3, "Lê Thị Mai", None, 4, "1955", "Nữ", 2, None, None],
        ],
    )
    assert said(reading, "name", "birth", "household", "group") == [
        ("Lò Văn Mẫu", "1950-03-05", "Hộ nghèo", "Tổ 1"),
        ("Đỗ Thị Thử", "1955", "Hộ cận nghèo", "Tổ 2"),
        ("Lê Thị Mai", "1955-04", "Không", "Tổ 2"),
    ]


def test_name_in_three_columns_without_accents(tmp_path: Path) -> None:
    rows = [["Ho", "Ten dem", "Ten", "Phai", "Sinh"], ["Lo", "Van", "Mau", "Nam", "1950"]]
    assert said(read_rows(tmp_path, rows), "name", "birth") == [("Lo Van Mau", "1950")]


def test_ages_under_the_sex_in_the_year_of_the_list(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["DANH SÁCH NĂM 2024"],
            ["STT", "Họ và tên", "Tuổi", None],
            [None, None, "Nam", "Nữ"],
            [1, "Lò Văn Mẫu", 74, None],
            [2, "Đỗ Thị Thử", None, 68],
            ["Ghi chú: lập ngày 1/1"],
        ],
    )
    assert said(reading, "sex", "birth") == [("Nam", "1950"), ("Nữ", "1956")]


def test_births_under_the_sex_and_a_heading_of_two_rows(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Số TT", "Họ và tên", "Năm sinh", None, "Căn cước công dân", None],
            [None, None, "Nam", "Nữ", "Số", "Ngày cấp"],
            [1, "LÒ VĂN MẪU", 43, None, "001043000001", datetime.fromisoformat("2021-05-01")],
            [2, "ĐỖ THỊ THỬ", None, "1951", "001151000001", "01/02/2021"],
        ],
        merged=["C1:D1", "E1:F1"],
    )
    assert said(reading, "name", "sex", "birth", "citizen_id") == [
        ("Lò Văn Mẫu", "Nam", "1943", "001043000001"),
        ("Đỗ Thị Thử", "Nữ", "1951", "001151000001"),
    ]


def test_headings_of_groups_and_titles_before_names(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Họ tên", "Năm sinh", "CCCD"],
            ["I", "Tổ 1"],
            [1, "Ông Lò Văn Mẫu", 1950, 1050000999.0],
            ["II", "Tổ 2"],
            [1, "Cụ bà Đỗ Thị Thử", 1936, "012345678"],
            [2],
            ["Ngày 5 tháng 3 năm 2025"],
        ],
    )
    assert said(reading, "name", "sex", "citizen_id", "group") == [
        ("Lò Văn Mẫu", "Nam", "001050000999", "Tổ 1"),
        ("Đỗ Thị Thử", "Nữ", "012345678", "Tổ 2"),
    ]
    assert [one["row"] for one in reading["left_out"]] == [2, 4, 6, 7]


def test_signatures_that_stand_under_the_names(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Giới", "Ngày sinh"],
            ["Lò Văn Mẫu", "Nam", "01/02/1950"],
            [None, "Ngày 1 tháng 2 năm 2025"],
            ["Người lập biểu", None, "TM. Ban chủ nhiệm"],
            ["Lê Thị Ký", None, "Trần Văn Tên"],
        ],
    )
    assert said(reading, "name") == [("Lò Văn Mẫu",)]
    assert [one["row"] for one in reading["left_out"]] == [3, 4, 5]


def test_a_tall_merged_cell_gives_the_group_of_every_row_but_no_name_twice(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Nhóm", "Họ tên", "Giới tính", "Năm sinh"],
            ["Nhóm 1", "Lò Văn Mẫu", "Nam", 1950],
            [None, "Đỗ Thị Thử", "Nữ", 1951],
            [None, "Lê Thị Mai", "Nữ", 1952],
        ],
        merged=["A2:A3"],
    )
    assert said(reading, "name", "group") == [
        ("Lò Văn Mẫu", "Nhóm 1"),
        ("Đỗ Thị Thử", "Nhóm 1"),
        ("Lê Thị Mai", ""),
    ]


def test_headings_without_accents_and_sheets_of_hamlets(tmp_path: Path) -> None:
    heading = ["Ho va ten", "Gioi tinh", "Nam sinh", "Dien thoai"]
    sheets: dict[str, Rows] = {
        "Xóm Trên": [heading, ["Lo Van Mau", "Nam", 1950, "0168.765.4321"]],
        "Xóm Dưới": [heading, ["Do Thi Thu", "Nu", datetime.fromisoformat("1950-05-01"), "0912345678 (con)"]],
        "Sheet3": [["Thu chi", 500_000]],
    }
    reading = read(write(tmp_path / "xom.xlsx", sheets))
    assert said(reading, "name", "sex", "birth", "phone", "group") == [
        ("Lo Van Mau", "Nam", "1950", "01687654321", "Xóm Trên"),
        ("Do Thi Thu", "Nữ", "1950-05-01", "0912345678", "Xóm Dưới"),
    ]
    assert reading["left_out"][-1]["sheet"] == "Sheet3"


def test_without_headings_columns_are_known_by_what_stands_in_them(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [[1, "Lò Văn Mẫu", "Nam", 1950, "001050000001"], [2, "Đỗ Thị Thử", "Nữ", 1951, "001151000002"]],
    )
    assert said(reading, "name", "sex", "birth", "citizen_id") == [
        ("Lò Văn Mẫu", "Nam", "1950", "001050000001"),
        ("Đỗ Thị Thử", "Nữ", "1951", "001151000002"),
    ]


def test_an_abbreviation_for_two_things_is_decided_by_what_stands_there(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ và tên", "DT", "GT", "Ngày sinh", "ĐT", "Ngày vào CLB"],
            ["Lò Văn Mẫu", "Thái", "Nam", "01/02/1950", "0912345678", "01/01/2020"],
            ["Đỗ Thị Thử", "Kinh", "Nữ", "1/5/1951", "912345679", "01/01/2020"],
        ],
    )
    assert said(reading, "birth", "phone") == [("1950-02-01", "0912345678"), ("1951-05-01", "0912345679")]
    assert [one["text"] for one in reading["left_out"]] == ["DT"]


def test_formulas_are_text_and_never_computed(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Họ tên", "Giới tính", "Năm sinh", "CCCD"],
            [1, '=HYPERLINK("http://x","Lò Văn Mẫu")', "Nam", "=2026-70", "001050000001"],
        ],
    )
    assert reading["members"][0]["name"].startswith("=HYPERLINK")
    assert reading["members"][0]["birth"] is None
    assert troubles(reading) == [(2, "name"), (2, "birth")]


def test_vni_is_converted(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Hoï vaø teân", "Giôùi tính", "Naêm sinh", "Dieän hoä"],
            [1, "Nguyeãn Thò Hoaøng", "Nöõ", 1950, "Hoä ngheøo"],
            [2, "Leâ Vaên Ñöùc", "Nam", 1951, None],
        ],
        font="VNI-Times",
    )
    assert said(reading, "name", "sex", "household") == [
        ("Nguyễn Thị Hoàng", "Nữ", "Hộ nghèo"),
        ("Lê Văn Đức", "Nam", "Không"),
    ]


def test_rows_of_an_old_font_among_rows_in_unicode(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ và tên", "Giới tính", "Năm sinh", "Tổ"],
            ["Lß V¨n MÉu", "Nam", 1950, "Tæ 1"],
            ["Đỗ Thị Thử", "Nữ", 1951, "Tổ 1"],
        ],
        font="Arial",
    )
    assert said(reading, "name", "group") == [("Lò Văn Mẫu", "Tổ 1"), ("Đỗ Thị Thử", "Tổ 1")]


def test_what_is_missing_or_said_twice_is_a_problem(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Họ tên", "Nam", "Nữ", "Năm sinh", "Diện hộ"],
            [1, "Lò Văn Mẫu", "x", "x", 1950, "lạ"],
            [2, None, "x", None, 1951, None],
            [3, "Bà Lê Thị Mai", "x", None, 1952, "-"],
        ],
    )
    assert said(reading, "name", "sex", "household") == [
        ("Lò Văn Mẫu", "", "Không"),
        ("", "Nam", "Không"),
        ("Lê Thị Mai", "Nam", "Không"),
    ]
    assert troubles(reading) == [(2, "sex"), (2, "household"), (3, "name"), (4, "sex")]


def test_one_column_of_ticks_says_the_other_sex_by_a_blank(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, [["Họ tên", "Nữ", "Năm sinh"], ["Lò Văn Mẫu", None, 1950], ["Đỗ Thị Thử", "x", 1951]]
    )
    assert said(reading, "sex") == [("Nam",), ("Nữ",)]
    assert troubles(reading) == [(2, "sex")]
