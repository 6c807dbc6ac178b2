"""What storing a member list would do, row by row: nothing here is stored, and every row has its verdict."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum, auto

from clubdesk.domain.members import Member
from clubdesk.domain.roll import (
    DuplicateWhy,
    LeftOut,
    LeftOutWhy,
    ReadMember,
    RollField,
    RollProblem,
    RollReading,
    RowKey,
    Trouble,
)
from clubdesk.domain.roll_changes import Change, changes_between
from clubdesk.domain.roll_faults import BLOCKING, problems_left
from clubdesk.domain.roll_matches import Fold, Likeness, RollIndex, Twins

NOT_A_ROW = frozenset((LeftOutWhy.NO_LIST, LeftOutWhy.COLUMN_NOT_TAKEN, LeftOutWhy.COLUMN_NEEDS_CONSENT))
"""Why something is left out that is no row, and so cannot be taken in after all."""


class Verdict(StrEnum):
    """What happens to a row; whoever is to be repaired or asked about is not stored."""

    REPAIR = auto()
    ASK = auto()
    ADD = auto()
    UPDATE = auto()
    SAME = auto()
    LEFT_OUT = auto()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row as it would be stored: what needs a look, whom it may be, and what it changes of whom.

    `member` is the person on the roll that the row is about; None for somebody new.
    """

    read: ReadMember
    verdict: Verdict
    problems: tuple[RollProblem, ...] = ()
    likes: tuple[Likeness, ...] = ()
    member: Member | None = None
    changes: tuple[Change, ...] = ()

    @property
    def chosen(self) -> tuple[Change, ...]:
        """The changes that would be stored."""
        return tuple(change for change in self.changes if change.is_chosen)

    @property
    def blocks(self) -> tuple[RollProblem, ...]:
        """The problems that must be repaired before the row can be stored."""
        return tuple(one for one in self.problems if one.trouble in BLOCKING)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollPlan:
    """Every row of a list with its verdict, and what stays out; `year` is that of its household classes."""

    rows: tuple[PlannedRow, ...]
    left_out: tuple[LeftOut, ...]
    year: int

    def count(self, *verdicts: Verdict) -> int:
        """How many rows have one of some verdicts."""
        counts = Counter(row.verdict for row in self.rows)
        return sum(counts[verdict] for verdict in verdicts)

    @property
    def unfinished(self) -> tuple[PlannedRow, ...]:
        """The rows that wait for a repair or an answer."""
        return tuple(row for row in self.rows if row.verdict in (Verdict.REPAIR, Verdict.ASK))

    @property
    def without_joining(self) -> int:
        """How many new people the list gives no day of joining."""
        return sum(1 for row in self.rows if row.verdict is Verdict.ADD and row.read.joined_on is None)


def plan_roll(
    reading: RollReading, roll: Iterable[Member], answers: Answers, *, year: int, fold: Fold
) -> RollPlan:
    """What storing a list would do to the present roll, given what was decided by hand.

    `fold` makes one of the spellings of a name; `year` is the one of the list's household classes.
    """
    rows, left_out = _rows(reading, answers)
    planner = _Planner(
        index=RollIndex(roll, fold),
        twins=Twins(fold),
        answers=answers,
        problems=_problems(reading, answers),
        year=year,
    )
    return RollPlan(rows=tuple(map(planner.plan, rows)), left_out=left_out, year=year)


def leave_unfinished(plan: RollPlan, answers: Answers) -> dict[RowKey, Answer]:
    """The answers with every row that waits for something left out."""
    left = {row.read.key: Answer(is_left_out=True) for row in plan.unfinished}
    return {**answers, **left}


def _rows(reading: RollReading, answers: Answers) -> tuple[list[ReadMember], tuple[LeftOut, ...]]:
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
        if not getattr(first, name) and (value := getattr(second, name))
    }
    return replace(first, **told)


def _problems(reading: RollReading, answers: Answers) -> dict[RowKey, list[RollProblem]]:
    """What needs a look, by row; a row repaired by hand was looked at."""
    found: dict[RowKey, list[RollProblem]] = {}
    for problem in reading.problems:
        answer = answers.get((problem.sheet, problem.row))
        if answer is None or answer.read is None:
            found.setdefault((problem.sheet, problem.row), []).append(problem)
    return found


@dataclass(slots=True)
class _Planner:
    index: RollIndex
    twins: Twins
    answers: Answers
    problems: Mapping[RowKey, list[RollProblem]]
    year: int
    told: dict[int, ReadMember] = field(default_factory=dict)

    def plan(self, read: ReadMember) -> PlannedRow:
        """One row, knowing those above it."""
        answer = self.answers.get(read.key, Answer())
        found = self.problems.get(read.key, [])
        if answer.is_left_out or self._is_told_above(answer):
            return PlannedRow(read=read, verdict=Verdict.LEFT_OUT, problems=tuple(found))
        about_household = any(one.trouble is Trouble.HOUSEHOLD_UNKNOWN for one in found)
        read = replace(read, household=None) if about_household else read
        is_reckoned = any(one.trouble is Trouble.BIRTH_FROM_AGE for one in found)
        above = self.twins.above(read)
        member, likes = self._whom(read, answer, above, slack=int(is_reckoned))
        changes = _changes(read, member, answer, self.year, is_reckoned=is_reckoned)
        holder = "" if likes else self._holder(read, member, above)
        coded = self.index.coded(read.code) if member is None and not likes else None
        problems = problems_left(found, read, member, holder=holder, coded=coded.name if coded else "")
        return PlannedRow(
            read=read,
            verdict=_verdict(problems, likes, member, changes),
            problems=problems,
            likes=likes,
            member=member,
            changes=changes,
        )

    def _is_told_above(self, answer: Answer) -> bool:
        """Whether the row was said to be another one, which is not left out itself."""
        return answer.row is not None and not self.answers.get(answer.row, Answer()).is_left_out

    def _whom(
        self, read: ReadMember, answer: Answer, above: Likeness | None, *, slack: int
    ) -> tuple[Member | None, tuple[Likeness, ...]]:
        """The person on the roll that a row is about, or those who have to be asked about."""
        if answer.is_new:
            return None, ()
        if answer.person is not None:
            return self.index.member(answer.person), ()
        member, likes = self.index.whom(read, slack=slack)
        before = self.told.setdefault(member.id, read) if member else read
        if before.key != read.key:
            return None, (Likeness(before, self.index.why(read, member)),)
        if member is None and above is not None:
            likes = (above, *likes)
        return member, likes

    def _holder(self, read: ReadMember, member: Member | None, above: Likeness | None) -> str:
        """Who has the row's citizen number already, though the row was said to be somebody else."""
        holder = self.index.holder(read.citizen_id, besides=member)
        if holder is not None:
            return holder.name
        is_twin = member is None and above is not None and above.why is DuplicateWhy.CITIZEN_ID
        return above.whom.name if above is not None and is_twin else ""


def _changes(
    read: ReadMember, member: Member | None, answer: Answer, year: int, *, is_reckoned: bool
) -> tuple[Change, ...]:
    if member is None:
        return ()
    return changes_between(
        member.details, read, year=year, chosen=answer.chosen, is_birth_sure=not is_reckoned
    )


def _verdict(
    problems: Iterable[RollProblem],
    likes: Sequence[Likeness],
    member: Member | None,
    changes: Sequence[Change],
) -> Verdict:
    if any(one.trouble in BLOCKING for one in problems):
        return Verdict.REPAIR
    if likes:
        return Verdict.ASK
    if member is None:
        return Verdict.ADD
    return Verdict.UPDATE if changes else Verdict.SAME
