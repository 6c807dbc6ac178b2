"""People listed twice are asked about; nobody is made up out of other sheets."""

from pathlib import Path

from clubdesk.domain.roll import LeftOutWhy
from clubdesk.exchange.roll_reader import read_roll
from tests.exchange.roll_lists import TODAY, Rows, read, read_rows, write


def test_people_listed_twice_by_name_or_by_number(tmp_path: Path) -> None:
    reading = read_rows(
        tmp_path,
        [
            ["Họ tên", "Giới tính", "Năm sinh", "CCCD"],
            ["Lý Thị Thuý", "Nữ", 1950, None],
            ["Lí Thị Thúy", "Nữ", "3/1950", None],
            ["Lò Văn Mẫu", "Nam", 1950, "001050000001"],
            ["Lò Văn Mấu", "Nam", 1951, 1050000001],
            ["Lý Thị Thuý", "Nữ", 1951, None],
        ],
    )
    assert [one["rows"] for one in reading["duplicates"]] == [[4, 5], [2, 3]]


def test_a_book_of_loans_and_meetings_gives_only_its_members() -> None:
    book = Path(__file__).parents[1] / "data" / "club_a" / "so_sach.xlsx"
    reading = read_roll(book, today=TODAY)
    assert {member.sheet for member in reading.members} == {"Thành viên"}
    assert len(reading.members) == 62
    assert not reading.problems
    assert len([one for one in reading.left_out if one.why is LeftOutWhy.NO_LIST]) >= 6


def test_a_sheet_of_loans_beside_the_list_gives_nobody(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        "DS": [["Họ tên", "Giới", "Năm sinh"], ["Lò Văn Mẫu", "Nam", 1950]],
        "Vay vốn": [
            ["TT", "Họ và tên", "Số tiền vay", "Ngày vay"],
            [1, "Lò Văn Mẫu", 5_000_000, "01/02/2025"],
        ],
    }
    reading = read(write(tmp_path / "ds.xlsx", sheets))
    assert len(reading["members"]) == 1
    assert not reading["duplicates"]
