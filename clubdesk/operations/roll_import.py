"""Reading a club's member list into the roll: planned, stored at once, and taken back at once."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from clubdesk.domain.complaints import NotAWorkbook
from clubdesk.domain.member_errors import (
    CitizenNumberTaken,
    ImportedChangedSince,
    ImportedHaveHistory,
    ImportTakenBack,
    PlanUnfinished,
)
from clubdesk.domain.members import Member, MemberDetails
from clubdesk.domain.roll import ReadMember, RollReading, RowKey
from clubdesk.domain.roll_answers import Answers
from clubdesk.domain.roll_changes import changed_details, new_details
from clubdesk.domain.roll_columns import Kinds
from clubdesk.domain.roll_plans import PlannedRow, RollPlan, Verdict, plan_roll
from clubdesk.operations.duplicates import remember_apart
from clubdesk.operations.members import checked
from clubdesk.store import clubs
from clubdesk.store import members as store
from clubdesk.store import roll_imports as imports
from clubdesk.store.database import is_open_file, transaction
from clubdesk.store.roll_imports import ImportedMember, RollImport
from clubdesk.text.names import fold

Progress = Callable[[int, int], None]

_MOST_NAMED = 5
_ROWS_BETWEEN_TICKS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What an import did: how many people were added and changed; without an id where it changed nothing."""

    import_id: int | None = None
    added: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PastImport:
    """A list that was read in and could be taken back."""

    id: int
    file_name: str
    recorded_at: datetime
    added: int
    changed: int


def read_list(path: Path, *, today: date, progress: Progress, kinds: Kinds) -> RollReading:
    """Read a list that somebody chose, as `exchange.roll_reader` does; nothing is stored.

    Raises:
        NotAWorkbook: it is the open club's own file, which nobody may open a second time.
        WorkbookUnopened, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge, SheetTooLarge.
    """
    from clubdesk.exchange.roll_reader import read_roll

    if is_open_file(path):
        raise NotAWorkbook(path.name)
    return read_roll(path, today=today, progress=progress, kinds=kinds)


def plan(reading: RollReading, answers: Answers, *, year: int) -> RollPlan:
    """What storing a list would do to the roll as it is now."""
    return plan_roll(reading, store.load_members(), answers, year=year, fold=fold)


def usual_joining_day(today: date) -> date:
    """The day proposed for new people whom the list gives none: the club's founding, or today.

    A club whose roll is empty writes down those who founded it; later lists bring newcomers.
    """
    founded = clubs.load_profile().founded_on
    return founded if founded is not None and founded <= today and not store.load_members() else today


def store_roll(
    planned: RollPlan, *, file_name: str, joined_on: date, today: date, progress: Progress | None = None
) -> Stored:
    """Write down everything a plan says, all or nothing; who is the same stays untouched.

    Raises:
        PlanUnfinished: rows wait for a repair or an answer.
        NameMissing, DateInFuture, CitizenNumberTaken, LeftBeforeJoining: nothing is written.
    """
    if planned.unfinished:
        raise PlanUnfinished(rows=len(planned.unfinished))
    return store_sure(planned, file_name=file_name, joined_on=joined_on, today=today, progress=progress)


def store_sure(
    planned: RollPlan, *, file_name: str, joined_on: date, today: date, progress: Progress | None = None
) -> Stored:
    """Write down what a plan is sure of, leaving the rows that wait; raises what store_roll raises else."""
    with transaction():
        written = list(_written(planned, joined_on, today, progress))
        if not written:
            return Stored()
        recorded = imports.add_import(file_name, written)
    return _stored(recorded)


def _stored(recorded: RollImport) -> Stored:
    added = sum(1 for one in recorded.members if one.before is None)
    return Stored(import_id=recorded.id, added=added, changed=len(recorded.members) - added)


def _written(
    planned: RollPlan, joined_on: date, today: date, progress: Progress | None
) -> Iterator[ImportedMember]:
    """Changes come before new people, so that a number that a change frees may be taken."""
    rows = sorted(_storable(planned), key=lambda row: row.verdict is Verdict.ADD)
    codes = _Codes()
    ids = {row.read.key: row.member.id for row in planned.rows if row.member is not None}
    for place, row in enumerate(rows):
        if progress is not None and place % _ROWS_BETWEEN_TICKS == 0:
            progress(place, len(rows))
        if row.member is None:
            details = new_details(row.read, joined_on=joined_on, year=planned.year)
            added = _added(row.read, checked(details, today, None), codes)
            ids[row.read.key] = added.member_id
            _remember_apart(row, ids)
            yield added
        else:
            yield _changed(row, planned.year, today)


def _remember_apart(row: PlannedRow, ids: Mapping[RowKey, int]) -> None:
    """Who was said to be somebody else is not asked about again; `ids` are those of the rows so far."""
    for like in row.apart:
        other = like.whom.id if isinstance(like.whom, Member) else ids.get(like.whom.key)
        if other is not None:
            remember_apart(ids[row.read.key], other)


def _storable(planned: RollPlan) -> list[PlannedRow]:
    return [
        row
        for row in planned.rows
        if row.verdict is Verdict.ADD or (row.verdict is Verdict.UPDATE and row.chosen)
    ]


class _Codes:
    """Codes for new people: the list's own where nobody has it, else the next."""

    def __init__(self) -> None:
        self._taken = {code.upper() for code in store.taken_codes()}
        self._free = store.free_codes()

    def take(self, wanted: str) -> str:
        """A code that nobody had before."""
        code = wanted if wanted and wanted not in self._taken else self._next()
        self._taken.add(code.upper())
        return code

    def _next(self) -> str:
        return next(code for code in self._free if code not in self._taken)


def _added(read: ReadMember, details: MemberDetails, codes: _Codes) -> ImportedMember:
    member = store.add_member(details, code=codes.take(read.code))
    return ImportedMember(member.id, None, imports.last_log_id())


def _changed(row: PlannedRow, year: int, today: date) -> ImportedMember:
    """The roll may have moved on since the plan was made: only the chosen changes are written over it."""
    assert row.member is not None
    before = store.load_member(row.member.id).details
    after = changed_details(before, row.chosen, year=year)
    if after.given_name and after.name != before.name:
        after = replace(after, given_name="")
    store.change_member(row.member.id, checked(after, today, row.member.id))
    # An ethnic group is kept in one place only, from which it goes when the consent does.
    return ImportedMember(row.member.id, replace(before, ethnic_group=""), imports.last_log_id())


def last_import() -> PastImport | None:
    """The list that was read in last and stands, to be offered for taking back."""
    found = imports.last_import_id()
    if found is None:
        return None
    past = imports.load_import(found)
    counts = _stored(past)
    return PastImport(
        id=past.id,
        file_name=past.file_name,
        recorded_at=past.recorded_at,
        added=counts.added,
        changed=counts.changed,
    )


def take_back(import_id: int) -> None:
    """Make everything a list changed as it was before, all or nothing; who was removed since stays so.

    Raises:
        ImportTakenBack: it was taken back before.
        ImportedHaveHistory, ImportedChangedSince: somebody it added or changed has gone on since.
        CitizenNumberTaken: somebody else has since got a number that would come back.
    """
    with transaction():
        past = imports.load_import(import_id)
        if past.is_taken_back:
            raise ImportTakenBack
        there = store.which_exist([one.member_id for one in past.members])
        members = [one for one in past.members if one.member_id in there]
        _check_untouched(members)
        for one in reversed(members):
            if one.before is None:
                store.remove_member(one.member_id)
        restored = {one.member_id: one.before for one in members if one.before is not None}
        for member_id, before in restored.items():
            _check_number(before, restored)
            now = store.load_member(member_id).details
            store.change_member(member_id, replace(before, ethnic_group=now.ethnic_group))
        imports.mark_taken_back(import_id)


def _check_untouched(members: Collection[ImportedMember]) -> None:
    with_history = [
        one.member_id for one in members if one.before is None and store.has_history(one.member_id)
    ]
    if with_history:
        raise ImportedHaveHistory(names=_names(with_history))
    changed = imports.changed_since(members)
    if changed:
        raise ImportedChangedSince(names=_names(changed))


def _check_number(before: MemberDetails, restored: Collection[int]) -> None:
    """Nobody outside the list has the citizen number that comes back."""
    holder = store.find_citizen(before.citizen_id) if before.citizen_id else None
    if holder is not None and holder.id not in restored:
        raise CitizenNumberTaken(citizen_id=before.citizen_id, name=holder.name)


def _names(ids: Iterable[int]) -> str:
    """The first few names, with dots where there are more."""
    wanted = list(ids)
    names = store.load_names(wanted[:_MOST_NAMED])
    told = ", ".join(names[member_id] for member_id in wanted[:_MOST_NAMED] if member_id in names)
    return told + (" …" if len(wanted) > _MOST_NAMED else "")
