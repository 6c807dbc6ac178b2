"""The roll in the vault: found as people type, in Vietnamese order, under codes that are never reused."""

from pathlib import Path

import pytest

from clubdesk.store import database
from clubdesk.store.members import add_member, find_members, load_member, load_members
from tests.builders import a_loan, a_member, opened, some_details

NAMES = ("Nguyễn Thị Hoà", "Đỗ Văn Minh", "Lò Thị Ánh", "Nguyễn Văn An", "Lý A Páo")

pytestmark = pytest.mark.usefixtures("open_club")


def found(words: str) -> list[str]:
    return [load_member(member_id).name for member_id in find_members(words)]


@pytest.fixture
def _roll(open_club: Path) -> None:
    for number, name in enumerate(NAMES, start=1):
        a_member(name, phone=f"09123456{number:02d}", citizen_id=f"00106100000{number}")


@pytest.mark.usefixtures("_roll")
@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("nguyen thi", ["Nguyễn Thị Hoà"]),
        ("NGUYỄN", ["Nguyễn Văn An", "Nguyễn Thị Hoà"]),
        ("hòa", ["Nguyễn Thị Hoà"]),
        ("do van", ["Đỗ Văn Minh"]),
        ("nth", ["Nguyễn Thị Hoà"]),
        ("  nguyen   van ", ["Nguyễn Văn An"]),
        ("5602", ["Đỗ Văn Minh"]),
        ("0003", ["Lò Thị Ánh"]),
        ("tv005", ["Lý A Páo"]),
        ("TV005", ["Lý A Páo"]),
        ("lí a", ["Lý A Páo"]),
        ("khong co ai", []),
        ("%", []),
        ("_", []),
    ],
)
def test_a_person_is_found_by_what_people_type(words: str, names: list[str]) -> None:
    assert found(words) == names


@pytest.mark.usefixtures("_roll")
def test_names_stand_in_vietnamese_order_of_given_names() -> None:
    order = ["Nguyễn Văn An", "Lò Thị Ánh", "Nguyễn Thị Hoà", "Đỗ Văn Minh", "Lý A Páo"]
    assert [member.name for member in load_members()] == order
    assert found("") == order


def test_codes_go_on_after_the_highest_and_fill_no_gap() -> None:
    assert [a_member().code, a_member().code] == ["TV001", "TV002"]
    with database.transaction():
        add_member(some_details(), code="TV063")
        add_member(some_details(), code="CŨ-7")
    assert a_member().code == "TV064"


def test_a_code_is_given_once() -> None:
    with database.transaction():
        add_member(some_details(), code="TV001")
    with pytest.raises(Exception, match="UNIQUE"), database.transaction():
        add_member(some_details(), code="TV001")


def test_codes_grow_past_three_digits() -> None:
    with database.transaction():
        add_member(some_details(), code="TV999")
    assert a_member().code == "TV1000"


def test_a_loan_s_code_is_the_member_s_and_the_club_s_running_number() -> None:
    first, second = a_member(), a_member()
    assert [a_loan(first).code, a_loan(second).code, a_loan(first).code] == [
        "TV001-001",
        "TV002-002",
        "TV001-003",
    ]


@pytest.mark.parametrize("name", ["& < > ' \"", 'O\'Brien "Tí" <b>&amp;</b>', "a'; DROP TABLE members; --"])
def test_a_name_is_kept_as_typed(name: str, open_club: Path) -> None:
    member = a_member(name, group=name)
    database.close()
    with opened(open_club):
        kept = load_member(member.id)
        assert (kept.name, kept.details.group) == (name, name)
        assert found(name) == [name]
