"""Puts what was read out of a member list into the shape that `clubdesk read-roll --json` prints."""

from typing import Any

from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll import LeftOut, ReadMember, RollDuplicate, RollProblem, RollReading
from clubdesk.text.roll_sentences import duplicate_sentence, left_out_words, problem_sentence

# The values of the shape are Vietnamese in every language of the program.
_SEXES = {Sex.MALE: "Nam", Sex.FEMALE: "Nữ", None: ""}
_HOUSEHOLDS = {
    Household.NONE: "Không",
    Household.POOR: "Hộ nghèo",
    Household.NEAR_POOR: "Hộ cận nghèo",
    Household.NEWLY_ESCAPED: "Hộ mới thoát nghèo",
    Household.AVERAGE: "Hộ có mức sống trung bình",
    None: "",
}

Json = dict[str, Any]


def roll_json(reading: RollReading) -> Json:
    """Members, problems, duplicates and what was left out, in plain lists and texts."""
    return {
        "members": [_member(member) for member in reading.members],
        "problems": [_problem(problem) for problem in reading.problems],
        "duplicates": [_duplicate(duplicate) for duplicate in reading.duplicates],
        "left_out": [_left_out(left) for left in reading.left_out],
    }


def _member(member: ReadMember) -> Json:
    return {
        "name": member.name,
        "sex": _SEXES[member.sex],
        "birth": str(member.birth) if member.birth else None,
        "citizen_id": member.citizen_id,
        "phone": member.phone,
        "household": _HOUSEHOLDS[member.household],
        "group": member.group,
    }


def _problem(problem: RollProblem) -> Json:
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "field": problem.field.value,
        "value": problem.value,
        "reason": problem_sentence(problem),
        "name": problem.name,
    }


def _duplicate(duplicate: RollDuplicate) -> Json:
    return {
        "rows": [member.row for member in duplicate.members],
        "reason": duplicate_sentence(duplicate.why),
        "names": [member.name for member in duplicate.members],
        "sheets": [member.sheet for member in duplicate.members],
    }


def _left_out(left: LeftOut) -> Json:
    return {"sheet": left.sheet, "row": left.row, "text": left.text, "reason": left_out_words(left.why)}
