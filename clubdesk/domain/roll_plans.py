"""What storing a member list would do, row by row: nothing here is stored, and every row has its verdict."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum, auto

from clubdesk.domain.members import Member
from clubdesk.domain.roll import (
    DuplicateWhy,
    LeftOut,
    ReadMember,
    RollProblem,
    RollReading,
    RowKey,
    Trouble,
)
from clubdesk.domain.roll_answers import Answer, Answers, answered_rows, open_problems
from clubdesk.domain.roll_changes import Change, changes_between
from clubdesk.domain.roll_faults import BLOCKING, problems_left
from clubdesk.domain.roll_matches import Fold, Likeness, RollIndex, Twins


class Verdict(StrEnum):
    """What happens to a row; whoever is to be repaired or asked about is not stored."""

    REPAIR = auto()
    ASK = auto()
    ADD = auto()
    UPDATE = auto()
    SAME = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """A row as it would be stored: what needs a look, whom it may be, and what it changes of whom.

    `member` is the person on the roll that the row is about; None for somebody new, who was said to be
    somebody else than those of `apart`.
    """

    read: ReadMember
    verdict: Verdict
    problems: tuple[RollProblem, ...] = ()
    likes: tuple[Likeness, ...] = ()
    apart: tuple[Likeness, ...] = ()
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


def plan_roll(
    reading: RollReading, roll: Iterable[Member], answers: Answers, *, year: int, fold: Fold
) -> RollPlan:
    """What storing a list would do to the present roll, given what was decided by hand.

    `fold` makes one of the spellings of a name; `year` is the one of the list's household classes.
    """
    rows, left_out = answered_rows(reading, answers)
    planner = _Planner(
        index=RollIndex(roll, fold),
        twins=Twins(fold),
        answers=answers,
        problems=open_problems(reading, answers),
        year=year,
    )
    return RollPlan(rows=tuple(map(planner.plan, rows)), left_out=left_out, year=year)


def leave_unfinished(plan: RollPlan, answers: Answers) -> dict[RowKey, Answer]:
    """The answers with every row that waits for something left out."""
    left = {row.read.key: Answer(is_left_out=True) for row in plan.unfinished}
    return {**answers, **left}


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
            apart=self._apart(read, above, slack=int(is_reckoned)) if answer.is_new else (),
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

    def _apart(self, read: ReadMember, above: Likeness | None, *, slack: int) -> tuple[Likeness, ...]:
        """Everybody whom a row looks like that was said to be somebody new."""
        member, likes = self.index.whom(read, slack=slack)
        if member is not None:
            likes = (Likeness(member, self.index.why(read, member)),)
        return likes if above is None else (above, *likes)

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
