"""What lists tell beyond the usual columns, and columns that are said by hand."""

from datetime import date, datetime
from pathlib import Path

import pytest

from clubdesk.domain.members import Sex
from clubdesk.domain.roll import LeftOutWhy, ReadMember, RollReading, Trouble
from clubdesk.domain.roll_columns import ColumnKind, RollField
from clubdesk.exchange.cells import Cell
from clubdesk.exchange.roll_details import read_card, read_code, read_day
from clubdesk.exchange.roll_reader import read_roll
from tests.exchange.roll_lists import TODAY, Rows, write


def reading_of(folder: Path, rows: Rows, **more: ColumnKind) -> RollReading:
    kinds = {("DS", int(place.removeprefix("c"))): kind for place, kind in more.items()}
    return read_roll(write(folder / "ds.xlsx", {"DS": rows}), today=TODAY, kinds=kinds)


def test_every_column_that_a_club_may_keep_is_taken_over(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path,
        [
            [
                "Mã",
                "Họ và tên",
                "Giới tính",
                "Năm sinh",
                "Điện thoại",
                "Của ai",
                "Tổ",
                "Thôn/xóm",
                "Địa chỉ",
                "Ngày vào",
                "Thẻ hội viên",
                "Số thẻ BHYT",
                "Hạn thẻ BHYT",
                "Ghi chú",
                "Dân tộc",
                "Chức vụ",
            ],
            [
                "tv007",
                "Lò Văn Mẫu",
                "Nam",
                1950,
                "0912345678",
                "con gái",
                "Tổ 1",
                "Xóm Trên",
                "Số 5",
                "01/02/2020",
                "H-12",
                "GD4010112345678",
                "12/2026",
                "đi lại khó",
                "Thái",
                "Tổ trưởng",
            ],
            [
                None,
                "Đỗ Thị Thử",
                "Nữ",
                1951,
                "0948618798 (cháu Nam)",
                None,
                None,
                "Xóm Dưới",
                None,
                2021,
                "x",
                None,
                datetime.fromisoformat("2027-06-30"),
                None,
                "Kinh",
                None,
            ],
        ],
    )
    first, second = (replace_stood(member) for member in reading.members)
    assert first == ReadMember(
        sheet="DS",
        row=2,
        name="Lò Văn Mẫu",
        sex=Sex.MALE,
        birth=first.birth,
        phone="0912345678",
        phone_owner="con gái",
        group="Tổ 1",
        hamlet="Xóm Trên",
        address="Số 5",
        joined_on=date(2020, 2, 1),
        in_association=True,
        association_card="H-12",
        insurance_card="GD4010112345678",
        insurance_until=date(2026, 12, 31),
        note="đi lại khó",
        code="TV007",
    )
    assert (second.phone, second.phone_owner, second.hamlet) == ("0948618798", "cháu Nam", "Xóm Dưới")
    assert (second.joined_on, second.in_association, second.association_card) == (date(2021, 1, 1), True, "")
    assert second.insurance_until == date(2027, 6, 30)
    assert [(one.row, one.field, one.trouble) for one in reading.problems] == [
        (2, RollField.INSURANCE_UNTIL, Trouble.DAY_FROM_PART),
        (3, RollField.PHONE, Trouble.PHONE_OWNER),
        (3, RollField.JOINED, Trouble.DAY_FROM_PART),
    ]
    assert [(one.text, one.why) for one in reading.left_out] == [
        ("Dân tộc", LeftOutWhy.COLUMN_NEEDS_CONSENT),
        ("Chức vụ", LeftOutWhy.COLUMN_NOT_TAKEN),
    ]


def replace_stood(member: ReadMember) -> ReadMember:
    from dataclasses import replace

    return replace(member, stood=())


def test_cells_stay_as_they_stood_under_their_headings(tmp_path: Path) -> None:
    (member,) = reading_of(tmp_path, [["Họ tên", "Giới tính"], ["BÀ ĐỖ THỊ THỬ", "nữ"]]).members
    assert [(cell.kind, cell.heading, cell.text) for cell in member.stood] == [
        (ColumnKind.NAME, "Họ tên", "BÀ ĐỖ THỊ THỬ"),
        (ColumnKind.SEX, "Giới tính", "nữ"),
    ]


def test_a_tick_and_a_card_number_of_the_association_stand_in_two_columns(tmp_path: Path) -> None:
    reading = reading_of(
        tmp_path,
        [
            ["Họ tên", "Giới tính", "Hội viên NCT", "Số thẻ hội viên"],
            ["Lò Văn Mẫu", "Nam", "x", "H-12"],
            ["Đỗ Thị Thử", "Nữ", "x", None],
            ["Lê Thị Mai", "Nữ", None, None],
        ],
    )
    assert [(one.in_association, one.association_card) for one in reading.members] == [
        (True, "H-12"),
        (True, ""),
        (False, ""),
    ]


def test_several_columns_of_an_address_make_one(tmp_path: Path) -> None:
    rows: Rows = [["Họ tên", "Giới tính", "Nơi ở", "Xã"], ["Lò Văn Mẫu", "Nam", "Số 5", "Xã Mẫu"]]
    (member,) = reading_of(tmp_path, rows).members
    assert member.address == "Số 5, Xã Mẫu"


def test_a_hamlet_is_the_group_where_there_is_no_other(tmp_path: Path) -> None:
    (member,) = reading_of(
        tmp_path, [["Họ tên", "Giới tính", "Xóm"], ["Lò Văn Mẫu", "Nam", "Xóm Trên"]]
    ).members
    assert (member.group, member.hamlet) == ("Xóm Trên", "")


def test_a_column_that_was_misunderstood_is_said_by_hand(tmp_path: Path) -> None:
    rows: Rows = [
        ["Họ tên", "Giới tính", "Khác", "Điện thoại"],
        ["Lò Văn Mẫu", "Nam", "Tổ Một", "0912345678"],
    ]
    before = reading_of(tmp_path, rows)
    assert before.members[0].note == ""
    after = reading_of(tmp_path, rows, c2=ColumnKind.NOTE, c3=ColumnKind.OTHER)
    assert (after.members[0].note, after.members[0].phone) == ("Tổ Một", "")
    assert [column.kind for column in after.columns][2:] == [ColumnKind.NOTE, ColumnKind.OTHER]


def test_what_claims_the_same_as_a_column_said_by_hand_gives_way(tmp_path: Path) -> None:
    rows: Rows = [["Họ tên", "Biệt danh", "Giới"], ["Lò Văn Mẫu", "Lò Văn Thử", "Nam"]]
    reading = reading_of(tmp_path, rows, c1=ColumnKind.NAME)
    assert [member.name for member in reading.members] == ["Lò Văn Thử"]
    assert reading.columns[0].kind is ColumnKind.OTHER


def test_a_list_without_known_names_is_read_once_the_names_are_shown(tmp_path: Path) -> None:
    rows: Rows = [["Mục A", "Mục B"], ["Y-Mẫu 1", "x"], ["Y-Thử 2", "x"]]
    assert not reading_of(tmp_path, rows).members
    shown = reading_of(tmp_path, rows, c0=ColumnKind.NAME, c1=ColumnKind.FEMALE)
    assert {"Y-Mẫu 1", "Y-Thử 2"} <= {member.name for member in shown.members}


def test_columns_show_the_first_different_texts(tmp_path: Path) -> None:
    rows: Rows = [["Họ tên", "Giới tính"], *([f"Lò Văn {name}", "Nam"] for name in "ABCD")]
    name, sex = reading_of(tmp_path, rows).columns
    assert (name.samples, sex.samples) == (("Lò Văn A", "Lò Văn B", "Lò Văn C"), ("Nam",))


@pytest.mark.parametrize(
    ("title", "year"), [("DANH SÁCH NĂM 2024", 2024), ("DANH SÁCH", None), ("Thành lập năm 1975", None)]
)
def test_the_year_of_a_list_is_the_one_of_its_title(tmp_path: Path, title: str, year: int | None) -> None:
    rows: Rows = [[title], ["Họ tên", "Giới tính"], ["Lò Văn Mẫu", "Nam"]]
    assert reading_of(tmp_path, rows).year == year


@pytest.mark.parametrize(
    ("value", "day", "partial"),
    [
        ("17/01/2024", date(2024, 1, 17), False),
        ("ngày 17 tháng 1 năm 2024", date(2024, 1, 17), False),
        ("2024-01-17", date(2024, 1, 17), False),
        ("17/1/24", date(2024, 1, 17), False),
        ("17012024", date(2024, 1, 17), False),
        ("1/2024", date(2024, 1, 1), True),
        (2024, date(2024, 1, 1), True),
        (45308, date(2024, 1, 17), False),
        (datetime.fromisoformat("2024-01-17"), date(2024, 1, 17), False),
        ("-", None, False),
    ],
)
def test_days_of_joining(value: object, day: date | None, partial: bool) -> None:
    cell = Cell(value)
    read, found = read_day(cell, cell.shown, until=TODAY)
    assert read == day
    assert [trouble for trouble, _hint in found] == ([Trouble.DAY_FROM_PART] if partial else [])


@pytest.mark.parametrize("value", ["31/02/2024", "17/01/2031", "1899", "hôm nọ", "24", "1/2/3/4"])
def test_days_that_cannot_be(value: str) -> None:
    assert read_day(Cell(value), value, until=TODAY) == (None, ((Trouble.DAY_UNREADABLE, ""),))


def test_codes_and_cards() -> None:
    assert [read_code(text) for text in ("tv001", "12.0", "-", "x" * 30)] == ["TV001", "12", "", ""]
    assert [read_card(text) for text in ("x", "có", "-", "", "H-12")] == [
        (True, ""),
        (True, ""),
        (False, ""),
        (False, ""),
        (True, "H-12"),
    ]
