"""Changes of loans in the vault: versions of a schedule, waivers, take-overs; taken back, never edited."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from clubdesk.domain.loans import ChangeKind, Gap, Loan, TakeOver, Version, Waiver
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import connection, run
from clubdesk.store.merging import kept_ids
from clubdesk.store.reversals import gaps, taken_back, turns_of

_MADE = """
    SELECT made.id, made.loan_id, made.kind, made.dated_on, made.decision_id, made.entry_id, made.amount,
        made.member_id, made.kept_day, made.keeps_due, made.frozen_until,
        taken_back.dated_on, taken_back.reason
    FROM loan_changes AS made
    LEFT JOIN change_reversals AS taken_back ON taken_back.change_id = made.id
    WHERE made.{column} IN ({asked}) ORDER BY made.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A change as written down; `fact` is what it is to the rules, None for a write-off's own entry.

    `entry_id` is the voucher it was made with, and goes back with.
    """

    id: int
    loan_id: int
    kind: ChangeKind
    dated_on: date
    decision_id: int | None
    entry_id: int | None
    reversed_on: date | None
    reversed_because: str
    fact: Version | Waiver | TakeOver | None


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes of one loan as its rules see them, in the order they were made."""

    versions: list[Version] = field(default_factory=list)
    waivers: list[Waiver] = field(default_factory=list)
    take_overs: list[TakeOver] = field(default_factory=list)


def add_version(
    loan: Loan, version: Version, *, decision_id: int | None = None, entry_id: int | None = None
) -> int:
    """Write down a new version of a loan's schedule; its id."""
    frozen = version.frozen_until.isoformat() if version.frozen_until else None
    (change_id,) = run(
        "INSERT INTO loan_changes (loan_id, kind, dated_on, decision_id, entry_id, kept_day, keeps_due,"
        " frozen_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            loan.id,
            version.kind.value,
            version.on.isoformat(),
            decision_id,
            entry_id,
            version.kept_day,
            int(version.keeps_due),
            frozen,
        ),
    ).fetchone()
    rows = [(change_id, row.n, row.due.isoformat(), *row[2:]) for row in version.rows]
    connection().executemany("INSERT INTO version_rows VALUES (?, ?, ?, ?, ?, ?)", rows)
    return _recorded(version.kind, change_id)


def add_waiver(loan: Loan, waiver: Waiver, *, decision_id: int) -> int:
    """Write down interest forgiven; its id."""
    return _add(loan, ChangeKind.WAIVER, waiver.on, decision_id=decision_id, amount=waiver.amount)


def add_take_over(loan: Loan, heir: TakeOver, *, decision_id: int) -> int:
    """Write down who owes a loan from a day on; its id."""
    return _add(loan, ChangeKind.TAKE_OVER, heir.on, decision_id=decision_id, member_id=heir.member_id)


def add_write_off_decision(loan: Loan, on: date, *, decision_id: int, entry_id: int) -> int:
    """Write down which decision a write-off's entry follows; its id."""
    return _add(loan, ChangeKind.WRITE_OFF, on, decision_id=decision_id, entry_id=entry_id)


def _add(loan: Loan, kind: ChangeKind, on: date, *, decision_id: int, **more: int) -> int:
    columns = {"loan_id": loan.id, "kind": kind.value, "dated_on": on.isoformat(), "decision_id": decision_id}
    facts = columns | more
    marks = ", ".join("?" * len(facts))
    (change_id,) = run(
        f"INSERT INTO loan_changes ({', '.join(facts)}) VALUES ({marks}) RETURNING id",  # noqa: S608
        tuple(facts.values()),
    ).fetchone()
    return _recorded(kind, change_id)


def _recorded(act: str, change_id: int) -> int:
    record(act, f"change:{change_id}", change_facts(change_id))
    return change_id


def take_back(change_id: int, *, on: date, reason: str) -> None:
    """A change counts no more from a day on."""
    run("INSERT INTO change_reversals VALUES (?, ?, ?)", (change_id, on.isoformat(), reason))
    _recorded("change reversed", change_id)


def change_facts(change_id: int) -> object:
    """A change with its rows and its taking back, as the log covers it."""
    return [
        facts_of("loan_changes", "id", change_id),
        facts_of("version_rows", "change_id", change_id),
        facts_of("change_reversals", "change_id", change_id),
    ]


def find_changed_since(loan_id: int, log_row: int) -> bool:
    """Whether a change without a voucher was made, or taken back, after a row of the log and still is so."""
    row = run(
        "SELECT 1 FROM loan_changes AS made WHERE loan_id = ?1 AND entry_id IS NULL"
        " AND EXISTS (SELECT 1 FROM log WHERE subject = 'change:' || made.id AND id > ?2)"
        " AND NOT ("
        "EXISTS (SELECT 1 FROM change_reversals WHERE change_id = made.id)"
        " AND (SELECT MIN(id) FROM log WHERE subject = 'change:' || made.id) > ?2) LIMIT 1",
        (loan_id, log_row),
    ).fetchone()
    return row is not None


def load_made(loan_id: int) -> list[Made]:
    """Every change of a loan, those taken back too, in the order they were made."""
    return list(_made("loan_id", str(loan_id)))


def load_change(change_id: int) -> Made:
    """One change."""
    (made,) = _made("id", str(change_id))
    return made


def changes_by_loan(asked: str) -> dict[int, Changes]:
    """The changes of some loans (their ids, with commas between), by loan."""
    found: dict[int, Changes] = {}
    for made in _made("loan_id", asked):
        own = found.setdefault(made.loan_id, Changes())
        match made.fact:
            case Version():
                own.versions.append(made.fact)
            case Waiver():
                own.waivers.append(made.fact)
            case TakeOver():
                own.take_overs.append(made.fact)
    return found


def _made(column: str, asked: str) -> Iterator[Made]:
    found = run(_MADE.format(column=column, asked=asked)).fetchall()
    rows = _rows_by_change(",".join(str(row[0]) for row in found)) if found else {}
    kept = kept_ids() if found else {}
    turned = turns_of(",".join(str(row[5]) for row in found if row[5] is not None))
    for change_id, loan_id, kind, day, decision_id, entry_id, *facts, back_on, because in found:
        turns = turned.get(entry_id, ())
        last = taken_back(turns)
        back = date.fromisoformat(back_on) if back_on else last.on if last else None
        made = _Row(ChangeKind(kind), date.fromisoformat(day), back, entry_id, gaps(turns))
        yield Made(
            id=change_id,
            loan_id=loan_id,
            kind=made.kind,
            dated_on=made.on,
            decision_id=decision_id,
            entry_id=entry_id,
            reversed_on=back,
            reversed_because=because or (last.because if last else ""),
            fact=_fact(made, facts, rows.get(change_id, ()), kept),
        )


class _Row(NamedTuple):
    """What every change is: its kind and days, and the entry it was made with."""

    kind: ChangeKind
    on: date
    back: date | None
    entry_id: int | None
    gaps: tuple[Gap, ...]


def _fact(
    made: _Row, facts: list[int | str | None], rows: tuple[ScheduleRow, ...], kept: dict[int, int]
) -> Version | Waiver | TakeOver | None:
    amount, member_id, kept_day, keeps_due, frozen_until = facts
    match made.kind:
        case ChangeKind.WRITE_OFF:
            return None
        case ChangeKind.WAIVER:
            return Waiver(made.on, int(amount or 0), made.back)
        case ChangeKind.TAKE_OVER:
            return TakeOver(made.on, kept.get(int(member_id or 0), int(member_id or 0)), made.back)
    return Version(
        kind=made.kind,
        on=made.on,
        rows=rows,
        kept_day=int(kept_day or 0),
        keeps_due=bool(keeps_due),
        frozen_until=date.fromisoformat(str(frozen_until)) if frozen_until else None,
        reversed_on=made.back,
        entry_id=made.entry_id,
        gaps=made.gaps,
    )


def _rows_by_change(asked: str) -> dict[int, tuple[ScheduleRow, ...]]:
    found: dict[int, tuple[ScheduleRow, ...]] = {}
    for change_id, n, due, *amounts in run(
        "SELECT change_id, n, due, principal, interest, balance FROM version_rows"  # noqa: S608
        f" WHERE change_id IN ({asked}) ORDER BY change_id, n"
    ):
        row = ScheduleRow(n, date.fromisoformat(due), *amounts)
        found[change_id] = (*found.get(change_id, ()), row)
    return found
