"""What was decided by hand about the rows of a member list, and the list as it then reads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from clubdesk.domain.roll import LeftOut, LeftOutWhy, ReadMember, RollProblem, RollReading, RowKey
from clubdesk.domain.roll_columns import RollField, belongs

NOT_A_ROW = frozenset((LeftOutWhy.NO_LIST, LeftOutWhy.COLUMN_NOT_TAKEN, LeftOutWhy.COLUMN_NEEDS_CONSENT))
"""Why something is left out that is no row, and so cannot be taken in after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was decided by hand about a row.

    `read` is the row as repaired. Whether the row is somebody else than those it looks like (`is_new`), a
    `person` on the roll (by id), or the same as another `row` of the list. `chosen` are the changes wanted;
    None leaves them as proposed.
    """

    read: ReadMember | None = None
    is_left_out: bool = False
    is_new: bool = False
    person: int | None = None
    row: RowKey | None = None
    chosen: frozenset[RollField] | None = None


Answers = Mapping[RowKey, Answer]


def answered_rows(reading: RollReading, answers: Answers) -> tuple[list[ReadMember], tuple[LeftOut, ...]]:
    """The rows as repaired and added by hand, in the order of the list; and what stays out."""
    taken = [one for one in reading.left_out if is_row(one) and _is_taken(answers, one.key)]
    added = [read for one in taken if (read := answers[one.key].read) is not None]
    sheets = {one.sheet: place for place, one in reversed(list(enumerate(reading.columns)))}
    rows = [_as_answered(member, answers) for member in reading.members] + added
    if added:
        rows.sort(key=lambda row: (sheets.get(row.sheet, 0), row.row))
    return _supplemented(rows, answers), tuple(one for one in reading.left_out if one not in taken)


def is_row(left: LeftOut) -> bool:
    """Whether what was left out is a row, which can be taken in after all."""
    return left.why not in NOT_A_ROW


def _is_taken(answers: Answers, key: RowKey) -> bool:
    answer = answers.get(key)
    return answer is not None and answer.read is not None and not answer.is_left_out


def _as_answered(read: ReadMember, answers: Answers) -> ReadMember:
    answer = answers.get(read.key)
    return read if answer is None else answer.read or read


def _supplemented(rows: list[ReadMember], answers: Answers) -> list[ReadMember]:
    """What only the second row of a person tells fills the blanks of the first."""
    places = {row.key: place for place, row in enumerate(rows)}
    for row in rows:
        answer = answers.get(row.key)
        if answer is not None and answer.row in places and not answer.is_left_out:
            place = places[answer.row]
            rows[place] = _with_blanks_filled(rows[place], row)
    return rows


def _with_blanks_filled(first: ReadMember, second: ReadMember) -> ReadMember:
    told = {
        name: value
        for name in ReadMember.__dataclass_fields__
        if not getattr(first, name) and (value := getattr(second, name)) and belongs(name, first, second)
    }
    return replace(first, **told)


def open_problems(reading: RollReading, answers: Answers) -> dict[RowKey, list[RollProblem]]:
    """What needs a look, by row; a row repaired by hand was looked at."""
    found: dict[RowKey, list[RollProblem]] = {}
    for problem in reading.problems:
        answer = answers.get((problem.sheet, problem.row))
        if answer is None or answer.read is None:
            found.setdefault((problem.sheet, problem.row), []).append(problem)
    return found
