"""The roll read once, narrowed and sorted; targets; lists as papers and workbooks."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.posts import Body
from clubdesk.domain.ready_lists import ListAsk, ReadyList, usual_period, whole_month
from clubdesk.domain.roll_filters import RollFilter, Which
from clubdesk.domain.roll_lines import ListColumn, MemberLine, Order
from clubdesk.domain.targets import PROGRAMME, Band, Targets
from clubdesk.exchange.roll_reader import read_roll as read_list
from clubdesk.operations.list_printing import fits_upright, ready_list, shown_list
from clubdesk.operations.list_workbook import write_ready, write_shown
from clubdesk.operations.printing import Paper
from clubdesk.operations.roll import load_roll, narrowed
from clubdesk.operations.targets import load_targets, save_targets
from clubdesk.store import posts, settings
from clubdesk.store.database import transaction
from tests.builders import TODAY, a_loan, a_member

pytestmark = pytest.mark.usefixtures("open_club")

SHOWN = (ListColumn.CODE, ListColumn.NAME, ListColumn.PHONE, ListColumn.BIRTH)


@pytest.fixture
def _people(open_club: Path) -> None:
    a_member(
        "Nguyễn Thị Hoà", sex=Sex.FEMALE, group="Tổ 10", birth=Birth(1961, 11), joined_on=date(2025, 2, 1)
    )
    a_member(
        "Đỗ Văn An", group="Tổ 2", birth=Birth(1950, 11, 3), phone="0900000002", household=Household.POOR
    )
    a_member("Lò Thị Ánh", sex=Sex.FEMALE, birth=Birth(1955), joined_on=date(2024, 5, 1))


def names(lines: tuple[MemberLine, ...]) -> list[str]:
    return [line.member.name.split()[-1] for line in lines]


def text_of(paper: Paper) -> str:
    drawn = BytesIO()
    paper.draw(drawn)
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(drawn).pages)


@pytest.mark.usefixtures("_people")
def test_the_list_is_sorted_by_name_age_group_or_day_of_joining() -> None:
    reading = load_roll(TODAY)
    sorted_by = {order: names(narrowed(reading, order=order)) for order in Order}
    assert sorted_by == {
        Order.NAME: ["An", "Ánh", "Hoà"],
        Order.AGE: ["An", "Ánh", "Hoà"],
        Order.GROUP: ["An", "Hoà", "Ánh"],
        Order.JOINED: ["An", "Ánh", "Hoà"],
    }
    assert (reading.groups, reading.hamlets) == (["Tổ 2", "Tổ 10"], [])


@pytest.mark.usefixtures("_people")
def test_chip_words_and_filter_narrow_together() -> None:
    reading = load_roll(TODAY)
    women = RollFilter(sex=Sex.FEMALE)
    assert names(narrowed(reading, wanted=women)) == ["Ánh", "Hoà"]
    assert names(narrowed(reading, wanted=women, words="lta")) == ["Ánh"]
    assert names(narrowed(reading, which=Which.POOR, wanted=women)) == []


@pytest.mark.usefixtures("_people")
def test_the_board_of_the_day_is_a_chip_and_its_posts_a_filter() -> None:
    chair, *_others = [post for post in posts.load_posts() if post.body is Body.BOARD]
    leader = next(post for post in posts.load_posts() if post.body is Body.GROUP)
    with transaction():
        posts.add_holding(chair, 2, since=date(2024, 1, 17))
        posts.add_holding(chair, 3, since=date(2024, 1, 17), until=date(2024, 6, 1))
        posts.add_holding(leader, 1, since=date(2024, 1, 17), area="Tổ 10")
    reading = load_roll(TODAY)
    assert names(narrowed(reading, which=Which.BOARD)) == ["An"]
    assert reading.posts == [chair, leader]
    assert names(narrowed(reading, wanted=RollFilter(posts=frozenset({leader.id})))) == ["Hoà"]
    said = text_of(ready_list(an_ask(ReadyList.CONTACTS), printed_on=TODAY))
    assert "Tổ trưởng Tổ 10" in said
    assert "Đỗ Văn An" in said.split("TM. BAN CHỦ NHIỆM")[1]


def test_targets_are_the_programme_s_until_the_club_sets_its_own() -> None:
    assert load_targets() == PROGRAMME
    own = Targets(people=Band(100, 130), older_age=61)
    save_targets(own)
    assert load_targets() == own
    assert load_roll(TODAY).targets == own


@pytest.mark.parametrize("written", ["{", "3", '{"women": {"low": 90, "high": 10}}'])
def test_targets_that_cannot_be_read_are_the_programme_s(written: str) -> None:
    with transaction():
        settings.save_setting("targets", written)
    assert load_targets() == PROGRAMME


def an_ask(kind: ReadyList) -> ListAsk:
    return ListAsk(kind=kind, on=TODAY, period=usual_period(kind, TODAY))


@pytest.mark.usefixtures("_people")
@pytest.mark.parametrize("kind", ReadyList)
def test_every_ready_list_is_drawn(kind: ReadyList) -> None:
    said = text_of(ready_list(an_ask(kind), printed_on=TODAY))
    assert said.startswith("CLB THÔN MẪU")
    assert "NGƯỜI LẬP" in said or "THƯ KÝ" in said


@pytest.mark.usefixtures("_people")
def test_birthdays_tell_the_age_reached_and_how_many_are_not_known() -> None:
    ask = ListAsk(kind=ReadyList.BIRTHDAYS, on=TODAY, period=whole_month(date(2026, 11, 1)))
    said = text_of(ready_list(ask, printed_on=TODAY))
    assert "DANH SÁCH SINH NHẬT Tháng 11 năm 2026" in said
    assert "1 Đỗ Văn An Nam 03/11/1950 76 2 0900000002" in said
    assert "2 Nguyễn Thị Hoà Nữ 11/1961 65 10" in said
    assert "Tổng số: 2 người; nữ: 1. Chưa biết tháng sinh: 1 người." in said


@pytest.mark.usefixtures("_people")
def test_what_is_shown_is_printed_by_the_columns_chosen() -> None:
    lines = narrowed(load_roll(TODAY), wanted=RollFilter(sex=Sex.FEMALE))
    assert fits_upright(lines, SHOWN)
    paper = shown_list(lines, SHOWN, title="Danh sách tổ nữ", on=TODAY, printed_on=TODAY, on_its_side=True)
    said = text_of(paper)
    assert "DANH SÁCH TỔ NỮ Tính đến ngày 17 tháng 6 năm 2025" in said
    assert (
        "STT Mã Họ và tên Điện thoại Ngày sinh 1 TV003 Lò Thị Ánh 1955 2 TV001 Nguyễn Thị Hoà 11/1961" in said
    )
    assert "Tổng số: 2 người; nữ: 2." in said
    assert paper.file_name == "danh_sach_to_nu_2025-06-17.pdf"


def rows_in(path: Path) -> list[tuple[object, ...]]:
    sheet = load_workbook(path).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


@pytest.mark.usefixtures("_people")
def test_what_is_shown_is_written_into_a_workbook(tmp_path: Path) -> None:
    a_loan(a_member("Bùi Văn Bình", phone="0000000004"), principal=2_000_000)
    columns = (ListColumn.NAME, ListColumn.PHONE, ListColumn.BIRTH, ListColumn.AGE, ListColumn.OUTSTANDING)
    write_shown(tmp_path / "ds.xlsx", narrowed(load_roll(TODAY)), columns)
    assert rows_in(tmp_path / "ds.xlsx") == [
        ("Mã", "Họ và tên", "Điện thoại", "Ngày sinh", "Tuổi", "Còn nợ gốc"),
        ("TV002", "Đỗ Văn An", "0900000002", "03/11/1950", 74, None),
        ("TV003", "Lò Thị Ánh", None, "1955", 70, None),
        ("TV004", "Bùi Văn Bình", "0000000004", None, None, 2_000_000),
        ("TV001", "Nguyễn Thị Hoà", None, "11/1961", 63, None),
    ]


@pytest.mark.usefixtures("_people")
def test_a_ready_list_is_written_with_the_columns_it_has_on_paper(tmp_path: Path) -> None:
    write_ready(tmp_path / "ds.xlsx", an_ask(ReadyList.POOR), load_roll(TODAY).lines)
    heading, *rows = rows_in(tmp_path / "ds.xlsx")
    assert heading[:3] == ("STT", "Họ và tên", "Giới")
    assert rows == [(1, "Đỗ Văn An", "Nam", "03/11/1950", "Nghèo", None, "2", None)]


@pytest.mark.usefixtures("_people")
def test_a_list_that_was_written_is_read_as_the_same_people(tmp_path: Path) -> None:
    columns = (
        ListColumn.NAME,
        ListColumn.SEX,
        ListColumn.BIRTH,
        ListColumn.PHONE,
        ListColumn.GROUP,
        ListColumn.HOUSEHOLD,
    )
    lines = narrowed(load_roll(TODAY))
    write_shown(tmp_path / "ds.xlsx", lines, columns)
    read = read_list(tmp_path / "ds.xlsx", today=TODAY).members
    assert [(one.name, one.sex, one.birth, one.phone, one.group) for one in read] == [
        (
            line.member.name,
            line.member.details.sex,
            line.member.details.birth,
            line.member.details.phone,
            line.member.details.group,
        )
        for line in lines
    ]


def test_a_list_written_with_every_column_loses_nothing(tmp_path: Path) -> None:
    told = {
        "birth": Birth(1950, 3, 5),
        "citizen_id": "001050000001",
        "phone": "0912345678",
        "phone_owner": "con gái",
        "address": "Số 5, ngõ Mẫu",
        "hamlet": "Xóm Trên",
        "group": "Tổ 1",
        "in_association": True,
        "association_card": "H-12",
        "insurance_card": "GD4010112345678",
        "insurance_until": date(2027, 6, 30),
        "note": "đi lại khó",
    }
    a_member("Giàng A Mẫu", **told)
    write_shown(tmp_path / "ds.xlsx", load_roll(TODAY).lines, tuple(ListColumn))
    (read,) = read_list(tmp_path / "ds.xlsx", today=TODAY).members
    assert {field: getattr(read, field) for field in told} == told
