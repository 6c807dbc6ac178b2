"""A list under the program's own headings gives back the same people, whatever it is written in."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll import ReadMember
from clubdesk.exchange.roll_reader import read_roll
from clubdesk.text.dates import format_birth, format_date
from tests.exchange.roll_lists import TODAY, Rows, write
from tests.text.old_fonts import in_tcvn3, in_vni, names

HEADINGS = (
    *("Mã", "Họ và tên", "Giới tính", "Ngày sinh", "CCCD", "Điện thoại", "Tổ", "Thôn/xóm", "Địa chỉ"),
    *("Diện hộ", "Ngày vào", "Ghi chú"),
)
SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ"}
HOUSEHOLDS = {
    Household.NONE: "Không thuộc diện nào",
    Household.POOR: "Hộ nghèo",
    Household.NEAR_POOR: "Hộ cận nghèo",
    Household.NEWLY_ESCAPED: "Hộ mới thoát nghèo",
    Household.AVERAGE: "Hộ có mức sống trung bình",
}


def as_row(person: ReadMember) -> list[object]:
    return [
        person.code,
        person.name,
        SEXES[person.sex or Sex.FEMALE],
        format_birth(person.birth) if person.birth else None,
        person.citizen_id,
        person.phone,
        person.group,
        person.hamlet,
        person.address,
        HOUSEHOLDS[person.household or Household.NONE],
        format_date(person.joined_on or TODAY),
        person.note,
    ]


_DAYS = st.dates(date(1935, 1, 1), date(1990, 12, 28))
_PEOPLE = st.builds(
    ReadMember,
    sheet=st.just(""),
    row=st.just(0),
    name=names,
    sex=st.sampled_from(Sex),
    birth=_DAYS.flatmap(
        lambda day: st.sampled_from(
            [None, Birth(day.year), Birth(day.year, day.month), Birth(day.year, day.month, day.day)]
        )
    ),
    citizen_id=st.sampled_from(["", "001150000017", "012345678"]),
    phone=st.sampled_from(["", "0912345678", "02438251234"]),
    group=st.sampled_from(["", "Tổ 1", "Tổ 12"]),
    hamlet=st.sampled_from(["", "Xóm Trên", "Bản Mẫu"]),
    address=st.sampled_from(["", "Số 5, đường Mẫu"]),
    household=st.sampled_from(Household),
    joined_on=st.dates(date(2010, 1, 1), date(2026, 1, 1)),
    note=st.sampled_from(["", "đi lại khó, cần đón"]),
)


def coded(people: list[ReadMember]) -> list[ReadMember]:
    return [replace(person, code=f"TV{place:03d}") for place, person in enumerate(people, start=1)]


def xlsx(folder: Path, rows: Rows) -> Path:
    return write(folder / "ds.xlsx", {"Danh sách": rows})


def text_of(encoding: str, separator: str) -> Callable[[Path, Rows], Path]:
    def written(folder: Path, rows: Rows) -> Path:
        path = folder / "ds.csv"
        with path.open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=separator).writerows(rows)
        return path

    return written


@pytest.mark.parametrize(
    "written",
    [xlsx, text_of("utf-8-sig", ";"), text_of("utf-16", "\t"), text_of("utf-8", ",")],
    ids=["xlsx", "semicolons", "utf-16 tabs", "commas"],
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(_PEOPLE, min_size=1, max_size=6).map(coded))
def test_the_programs_own_list_gives_back_the_same_people(
    tmp_path: Path, written: Callable[[Path, Rows], Path], people: list[ReadMember]
) -> None:
    path = written(tmp_path, [HEADINGS, *map(as_row, people)])
    found = [replace(one, sheet="", row=0, stood=()) for one in read_roll(path, today=TODAY).members]
    assert found == people


@pytest.mark.parametrize(("font", "typed"), [(".VnTime", in_tcvn3), ("VNI-Times", in_vni)])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=st.lists(names, min_size=8, max_size=12))
def test_a_list_of_an_old_font_gives_back_the_names(
    tmp_path: Path, font: str, typed: Callable[[str], str], written: list[str]
) -> None:
    heading = [typed("Họ và tên"), typed("Giới tính"), typed("Năm sinh")]
    rows: Rows = [heading, *([typed(name), "Nam", 1950] for name in written)]
    reading = read_roll(write(tmp_path / "ds.xlsx", {"DS": rows}, font=font), today=TODAY)
    assert [member.name for member in reading.members] == written
