"""The words of member lists: titles, capitals, sex, household, groups."""

import pytest

from clubdesk.domain.members import Household, Sex
from clubdesk.text.roll_words import TidyName, group_in, household_in, is_person_name, sex_in, tidy_name


@pytest.mark.parametrize(
    ("text", "name", "sex"),
    [
        ("PHAN  QUANG  MINH ", "Phan Quang Minh", None),
        ("Bà Nguyễn Thị Hoa", "Nguyễn Thị Hoa", Sex.FEMALE),
        ("ÔNG NGUYỄN VĂN MẪU", "Nguyễn Văn Mẫu", Sex.MALE),
        ("Cụ Lò Thị Sen", "Lò Thị Sen", None),
        ("Cụ bà Lò Thị Sen", "Lò Thị Sen", Sex.FEMALE),
        ("Anh Đào Văn Hùng", "Đào Văn Hùng", Sex.MALE),
        ("Ong Nguyen Van Mau", "Nguyen Van Mau", Sex.MALE),
        ("Ông Thị Lan", "Ông Thị Lan", None),
        ("Cụ Văn Thử", "Cụ Văn Thử", None),
        ("Ba Thi Hoa Mau", "Ba Thi Hoa Mau", None),
        ("H'MAI NIÊ", "H'Mai Niê", None),
        ("Y Mẫu Niê Thử", "Y Mẫu Niê Thử", None),
        ("lò văn mẫu", "Lò Văn Mẫu", None),
        ("Lê Văn ánh", "Lê Văn Ánh", None),
        ("1. Lò Văn Mẫu", "Lò Văn Mẫu", None),
    ],
)
def test_names(text: str, name: str, sex: Sex | None) -> None:
    assert tidy_name(text) == TidyName(name, sex)


def test_a_remark_beside_the_name_is_kept_apart() -> None:
    assert tidy_name("Lò Văn Mẫu (tổ trưởng)") == TidyName("Lò Văn Mẫu", None, "(tổ trưởng)")


@pytest.mark.parametrize(
    ("text", "name", "sex"),
    [
        ("Lê Thị Mẫu (bà)", "Lê Thị Mẫu", Sex.FEMALE),
        ("(Ông) Lê Văn Mẫu", "Lê Văn Mẫu", Sex.MALE),
        ("Ông (bà) Lê Thị Mẫu", "Lê Thị Mẫu", None),
        ("Ông Lê Văn Mẫu (mất)", "Lê Văn Mẫu", Sex.MALE),
    ],
)
def test_a_title_in_brackets_tells_the_sex_too(text: str, name: str, sex: Sex | None) -> None:
    tidy = tidy_name(text)
    assert (tidy.name, tidy.sex) == (name, sex)


@pytest.mark.parametrize("text", ["Danh sách thành viên", "Hộ nghèo", "Mẫu", "12", "", "a. " * 5_000 + "!"])
def test_what_is_no_name(text: str) -> None:
    assert not is_person_name(text)


def test_sexes() -> None:
    assert [sex_in(text) for text in ("NỮ ", "nam", "Bà", "?")] == [Sex.FEMALE, Sex.MALE, Sex.FEMALE, None]


@pytest.mark.parametrize(
    ("text", "household"),
    [
        ("nghèo", Household.POOR),
        ("Hộ cận nghèo", Household.NEAR_POOR),
        ("ho can ngheo", Household.NEAR_POOR),
        ("mới thoát nghèo", Household.NEWLY_ESCAPED),
        ("Trung bình", Household.AVERAGE),
        ("Không", Household.NONE),
        ("không nghèo", Household.NONE),
        ("Khá", Household.NONE),
        ("-", Household.NONE),
        ("", Household.NONE),
        ("neo đơn", None),
        ("Không thuộc hộ nghèo", Household.NONE),
        ("không phải hộ nghèo, hộ cận nghèo", Household.NONE),
        ("chưa thoát nghèo", None),
        ("không còn nghèo", None),
    ],
)
def test_households(text: str, household: Household | None) -> None:
    assert household_in(text) is household


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Danh sách Tổ 1", "Tổ 1"),
        ("TỔ SỐ 3:", "Tổ 3"),
        ("XÓM ĐỒNG MẪU", "Xóm Đồng Mẫu"),
        ("DANH SÁCH HỘI VIÊN THÔN TÂY", "Thôn Tây"),
        ("TỔ II", "Tổ II"),
        ("KHU TT", "Khu TT"),
        ("Tổ trưởng", ""),
        ("Tổng cộng", ""),
        ("DANH SÁCH THÀNH VIÊN NĂM 2025", ""),
    ],
)
def test_groups(text: str, group: str) -> None:
    assert group_in(text) == group
