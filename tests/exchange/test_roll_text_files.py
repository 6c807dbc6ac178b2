"""The same list in every encoding and with every mark between columns gives the same members."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.complaints import NotAWorkbook, SheetTooLarge, WorkbookTooLarge, WorkbookUnopened
from clubdesk.exchange import roll_text_file, workbook_file
from tests.exchange.roll_lists import in_cp1258, read, said, write
from tests.text.old_fonts import in_tcvn3, in_vni, names

HEADING = ["STT", "Họ và tên", "Giới tính", "Năm sinh", "Số CCCD", "Điện thoại", "Diện hộ", "Tổ"]
ROWS = [
    ["1", "Nguyễn Thị Hoà", "Nữ", "1950", "001150000001", "0912345678", "Hộ nghèo", "Tổ 1"],
    ["2", "Đỗ Văn Ước", "Nam", "12/03/1949", "019049000002", "", "", "Tổ 1"],
    ["3", "Vũ Đức Dũng", "Nam", "5/1971", "", "0987654321", "Hộ cận nghèo", "Tổ 2"],
]
KEYS = ("name", "sex", "birth", "citizen_id", "phone", "household", "group")
MEMBERS = [
    ("Nguyễn Thị Hoà", "Nữ", "1950", "001150000001", "0912345678", "Hộ nghèo", "Tổ 1"),
    ("Đỗ Văn Ước", "Nam", "1949-03-12", "019049000002", "", "Không", "Tổ 1"),
    ("Vũ Đức Dũng", "Nam", "1971-05", "", "0987654321", "Hộ cận nghèo", "Tổ 2"),
]
WRITERS: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "utf-16": lambda text: text.encode("utf-16"),
    "utf-16 without a mark": lambda text: text.encode("utf-16-le"),
    "utf-16 the other way round": lambda text: text.encode("utf-16-be"),
    "cp1258": in_cp1258,
    "tcvn3": lambda text: in_tcvn3(text).encode("latin-1"),
    "vni": lambda text: in_vni(text).encode("latin-1"),
    "apart": lambda text: unicodedata.normalize("NFD", text).encode(),
    "tcvn3 saved as utf-8": lambda text: in_tcvn3(text).encode(),
}


def lines(separator: str, end: str = "\r\n") -> str:
    return "".join(separator.join(row) + end for row in [HEADING, *ROWS])


@pytest.mark.parametrize("separator", ["\t", ";", ",", "|"])
@pytest.mark.parametrize("writer", WRITERS)
def test_any_encoding_and_any_separator(tmp_path: Path, separator: str, writer: str) -> None:
    path = tmp_path / "ds.csv"
    path.write_bytes(WRITERS[writer](lines(separator)))
    reading = read(path)
    assert said(reading, *KEYS) == MEMBERS
    assert not reading["problems"]


people = st.lists(
    st.tuples(names, st.sampled_from(("Nam", "Nữ")), st.integers(1930, 2000)),
    min_size=3,
    max_size=12,
    unique=True,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people, st.sampled_from(list(WRITERS)), st.permutations(range(4)), st.booleans())
def test_the_same_members_from_every_layout(
    tmp_path: Path, listed: list[tuple[str, str, int]], writer: str, order: list[int], is_capital: bool
) -> None:
    rows = [["STT", "Họ và tên", "Giới tính", "Năm sinh"]]
    for place, (name, sex, year) in enumerate(listed, start=1):
        rows.append([str(place), name.upper() if is_capital else name, sex, str(year)])
    ordered = [[row[place] for place in order] for row in rows]
    path = tmp_path / "ds.txt"
    path.write_bytes(WRITERS[writer]("\n".join("\t".join(row) for row in ordered)))
    book = write(tmp_path / "ds.xlsx", {"Sheet1": [["Danh sách"], [], *ordered]})
    wanted = [(name, sex, str(year)) for name, sex, year in listed]
    assert said(read(path), "name", "sex", "birth") == wanted
    assert said(read(book), "name", "sex", "birth") == wanted


def test_cells_in_quotes_and_over_two_lines(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text('STT,"Họ và\ntên",Giới tính,Địa chỉ\n1,"Lò Văn Mẫu",Nam,"Tổ 1, xã Mẫu"\n', "utf-8")
    assert said(read(path), "name", "sex") == [("Lò Văn Mẫu", "Nam")]


def test_a_quote_without_its_end_loses_nobody(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    rows = "".join(f"Lò Văn Mẫu,Nam,{year}\n" for year in range(1950, 1980))
    path.write_text('Họ tên,Giới tính,Năm sinh\n"Đỗ Thị Thử,Nữ,1950\n' + rows, "utf-8")
    assert len(read(path)["members"]) == 31


def test_the_separator_told_by_a_spreadsheet_and_numbers_kept_as_text(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text('sep=;\nHọ tên;Giới tính;CCCD\nLò Văn Mẫu;Nam;"=""001050000001"""\n', "utf-8")
    reading = read(path)
    assert said(reading, "name", "citizen_id") == [("Lò Văn Mẫu", "001050000001")]


def test_a_list_of_bare_names(tmp_path: Path) -> None:
    path = tmp_path / "ds.txt"
    path.write_text("Danh sách thành viên\n1. Lò Văn Mẫu\n2. Bà Đỗ Thị Thử\n", "utf-8")
    reading = read(path)
    assert said(reading, "name", "sex") == [("Lò Văn Mẫu", ""), ("Đỗ Thị Thử", "Nữ")]
    assert [one["text"] for one in reading["left_out"]] == ["Danh sách thành viên"]


def test_what_is_no_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "anh.csv"
    path.write_bytes(bytes(range(256)) * 20)
    with pytest.raises(NotAWorkbook):
        read(path)
    with pytest.raises(WorkbookUnopened):
        read(tmp_path / "khong_co.csv")
    path.write_text(lines(";"), "utf-8")
    monkeypatch.setattr(roll_text_file, "MOST_ROWS", 2)
    with pytest.raises(SheetTooLarge):
        read(path)
    monkeypatch.setattr(workbook_file, "LARGEST_FILE", 100)
    with pytest.raises(WorkbookTooLarge):
        read(path)


def test_an_empty_file_is_an_empty_reading(tmp_path: Path) -> None:
    path = tmp_path / "rong.csv"
    path.write_bytes(b"")
    assert read(path) == {"members": [], "problems": [], "duplicates": [], "left_out": []}


def test_columns_set_apart_by_spaces(tmp_path: Path) -> None:
    path = tmp_path / "ds.txt"
    path.write_text(
        "Họ tên          Giới   Năm sinh\nLò Văn Mẫu      Nam    1950\nĐỗ Thị Thử      Nữ     1951\n", "utf-8"
    )
    assert said(read(path), "name", "sex", "birth") == [
        ("Lò Văn Mẫu", "Nam", "1950"),
        ("Đỗ Thị Thử", "Nữ", "1951"),
    ]


def test_double_spaces_in_names_set_no_columns_apart(tmp_path: Path) -> None:
    path = tmp_path / "ds.txt"
    path.write_text("Danh sách thành viên\nLò  Văn Mẫu\nĐỗ Thị Thử\nLê  Thị Mai\n", "utf-8")
    assert said(read(path), "name") == [("Lò Văn Mẫu",), ("Đỗ Thị Thử",), ("Lê Thị Mai",)]
