"""Columns that tell one thing together: numbers in two columns, births under a sex or in parts."""

from pathlib import Path

import pytest

from tests.exchange.roll_lists import read, read_rows, said, troubles


@pytest.mark.parametrize(
    ("men", "women"),
    [
        ("Năm sinh nam", "Năm sinh nữ"),
        ("Nam (năm sinh)", "Nữ (năm sinh)"),
        ("Ngày sinh của Nam", "Ngày sinh của Nữ"),
    ],
)
def test_births_under_headings_that_tell_the_sex(tmp_path: Path, men: str, women: str) -> None:
    reading = read_rows(
        tmp_path, [["Họ và tên", men, women], ["Lò Văn Mẫu", 1950, None], ["Đỗ Thị Thử", None, 1951]]
    )
    assert said(reading, "sex", "birth") == [("Nam", "1950"), ("Nữ", "1951")]


def test_ages_under_headings_that_tell_the_sex(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, [["Họ và tên", "Tuổi nam", "Tuổi nữ"], ["Lò Văn Mẫu", 76, None], ["Đỗ Thị Thử", None, 75]]
    )
    assert said(reading, "sex", "birth") == [("Nam", "1950"), ("Nữ", "1951")]


def test_a_birth_in_three_columns_that_each_say_so(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ và tên", "Giới tính", "Ngày sinh", "Tháng sinh", "Năm sinh"],
            ["Lò Văn Mẫu", "Nam", 5, 3, 1950],
            ["Đỗ Thị Thử", "Nữ", None, None, 1951],
        ],
    )
    assert said(reading, "birth") == [("1950-03-05",), ("1951",)]


def test_the_new_number_is_taken_where_a_list_keeps_the_old_one_beside_it(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ và tên", "Giới tính", "CMND cũ", "CCCD"],
            ["Lò Văn Mẫu", "Nam", "012345678", "001050000001"],
            ["Đỗ Thị Thử", "Nữ", "012345679", "001151000002"],
        ],
    )
    assert said(reading, "citizen_id") == [("001050000001",), ("001151000002",)]
    assert [one["text"] for one in reading["left_out"]] == ["CMND cũ"]


def test_a_second_column_of_numbers_fills_what_the_first_leaves_blank(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ và tên", "Giới tính", "CMND", "CCCD", "Điện thoại", "Di động"],
            ["Lò Văn Mẫu", "Nam", "012345678", None, "02438251234", "0912345678"],
            ["Đỗ Thị Thử", "Nữ", "012345679", "001151000002", None, "0987654321"],
            ["Lê Thị Mai", "Nữ", None, "001152000003", "0912345670", None],
        ],
    )
    assert said(reading, "citizen_id", "phone") == [
        ("012345678", "02438251234"),
        ("001151000002", "0987654321"),
        ("001152000003", "0912345670"),
    ]
    assert troubles(reading) == [(2, "citizen_id"), (2, "phone"), (3, "citizen_id")]
    assert [one["value"] for one in reading["problems"]][1:] == [
        "02438251234 | 0912345678",
        "001151000002 | 012345679",
    ]
    assert not reading["left_out"]


def test_the_day_a_card_was_given_is_no_birth(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["STT", "Họ và tên", "Ngày tháng năm sinh", None, "Giấy tờ", None],
            [None, None, "Nam", "Nữ", "CCCD", "Cấp ngày"],
            [1, "Lò Văn Mẫu", "05/03/1950", None, "001050000001", "2021"],
            [2, "Đỗ Thị Thử", None, "1951", "001151000002", "2021"],
        ],
    )
    assert said(reading, "sex", "birth") == [("Nam", "1950-03-05"), ("Nữ", "1951")]
    assert not reading["problems"]


def test_a_column_of_one_sex_is_told_by_the_heading_that_says_how_to_tick(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, [["Họ tên", "Giới tính (nữ đánh x)"], ["Lò Văn Mẫu", None], ["Đỗ Thị Thử", "x"]]
    )
    assert said(reading, "sex") == [("Nam",), ("Nữ",)]


def test_households_ticked_under_their_abbreviations(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Giới", "HN", "HCN"],
            ["Lò Văn Mẫu", "Nam", "x", None],
            ["Đỗ Thị Thử", "Nữ", None, "x"],
            ["Lê Thị Mai", "Nữ", None, None],
        ],
    )
    assert said(reading, "household") == [("Hộ nghèo",), ("Hộ cận nghèo",), ("Không",)]


def test_day_and_month_beside_the_year(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, [["Họ tên", "Giới", "Ngày, tháng", "Năm sinh"], ["Lò Văn Mẫu", "Nam", "5/3", 1950]]
    )
    assert said(reading, "birth") == [("1950-03-05",)]


def test_boxes_that_are_not_ticked_say_nothing(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Nam", "Nữ", "Hộ nghèo"],
            ["Lò Văn Mẫu", True, False, True],
            ["Đỗ Thị Thử", False, True, False],
        ],
    )
    assert said(reading, "sex", "household") == [("Nam", "Hộ nghèo"), ("Nữ", "Không")]


@pytest.mark.parametrize("ditto", ["nt", '"', "-nt-", "Như trên"])
def test_ditto_says_what_stands_above(tmp_path: Path, ditto: str) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Giới", "Tổ", "Diện hộ"],
            ["Lò Văn Mẫu", "Nam", "Tổ 1", "Hộ nghèo"],
            ["Lò Thị Thử", "Nữ", ditto, ditto],
            ["Lò Thị Mai", "Nữ", ditto, None],
        ],
    )
    assert said(reading, "group", "household") == [
        ("Tổ 1", "Hộ nghèo"),
        ("Tổ 1", "Hộ nghèo"),
        ("Tổ 1", "Không"),
    ]


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_the_column_that_tells_more_of_a_birth_is_taken(tmp_path: Path, order: slice) -> None:
    rows: list[list[object]] = [
        ["Họ tên", "Giới", "Năm sinh", "Ngày sinh"],
        ["Lò Văn Mẫu", "Nam", 1950, "05/03/1950"],
        ["Đỗ Thị Thử", "Nữ", 1951, "1951"],
        ["Lê Thị Mai", "Nữ", 1952, None],
    ]
    reading = read_rows(tmp_path, [row[order] for row in rows])
    assert said(reading, "birth") == [("1950-03-05",), ("1951",), ("1952",)]


def test_a_day_of_birth_without_its_year_belongs_to_the_year_beside_it(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path, [["Họ tên", "Giới", "Ngày sinh", "Năm sinh"], ["Lò Văn Mẫu", "Nam", "5/3", 1950]]
    )
    assert said(reading, "birth") == [("1950-03-05",)]


def test_numbers_that_were_saved_with_decimals_stay_under_their_headings(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text(
        "Họ tên,Giới,CCCD,SĐT\nLò Văn Mẫu,Nam,1050000001.0,912345678.0\nĐỗ Thị Thử,Nữ,NaN,nan\n", "utf-8"
    )
    assert said(read(path), "citizen_id", "phone") == [("001050000001", "0912345678"), ("", "")]


def test_the_heading_decides_where_old_cards_look_like_phones(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Giới", "Số CMND", "ĐT"],
            ["Lò Văn Mẫu", "Nam", "345678901", 1682345678.0],
            ["Đỗ Thị Thử", "Nữ", "389012345", 2033825123],
        ],
    )
    assert said(reading, "citizen_id", "phone") == [
        ("345678901", "01682345678"),
        ("389012345", "02033825123"),
    ]
