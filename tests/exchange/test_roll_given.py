"""The six lists with what must be read out of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.roll_lists import read

ROLLS = Path(__file__).parents[1] / "data" / "rolls"
LISTS = ("capitals.xlsx", "dates.xlsx", "hamlets.xlsx", "lost_zeros.csv", "titled.xlsx", "vntime.xlsx")


def expected(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((ROLLS / f"{Path(name).stem}.expected.json").read_text("utf-8"))
    return told


@pytest.mark.parametrize("name", LISTS)
def test_every_member_and_every_value(name: str) -> None:
    wanted = expected(name)["members"]
    found = [{key: member[key] for key in wanted[0]} for member in read(ROLLS / name)["members"]]
    assert found == wanted


@pytest.mark.parametrize("name", LISTS)
def test_people_listed_twice(name: str) -> None:
    found = [duplicate["names"] for duplicate in read(ROLLS / name)["duplicates"]]
    assert found == expected(name).get("duplicates", [])


def test_the_impossible_date_is_reported() -> None:
    (problem,) = read(ROLLS / "dates.xlsx")["problems"]
    assert (problem["sheet"], problem["row"], problem["field"]) == ("Sheet", 32, "birth")
    assert problem["value"] == "30/02/1950"
    assert problem["reason"]


def test_two_digit_years_are_marked_as_guessed() -> None:
    rows = [problem["row"] for problem in read(ROLLS / "capitals.xlsx")["problems"]]
    assert rows == [2, 5, 8, 11, 14, 17, 20, 23, 26]


def test_hidden_rows_are_mentioned() -> None:
    found = read(ROLLS / "hamlets.xlsx")["problems"]
    assert [(one["sheet"], one["row"]) for one in found] == [("Tổ 1", 6), ("Tổ 2", 6), ("Tổ 3", 6)]


def test_titles_total_and_signature_are_left_out_with_why() -> None:
    left = read(ROLLS / "titled.xlsx")["left_out"]
    assert [one["row"] for one in left] == [1, 2, 3, 45, 47]
    assert left[-2]["text"] == "Tổng số: 38 người"
    assert left[-1]["text"] == "CHỦ NHIỆM"
    assert all(one["reason"] for one in left)
