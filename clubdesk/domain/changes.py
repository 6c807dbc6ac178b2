"""Changing the schedule of a loan: each change makes a version from its day on (lending_rules 6 and 8)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice, pairwise, takewhile
from typing import TypeVar

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loan_errors import (
    BeforeDisbursement,
    ChangedSince,
    ImpossibleMove,
    LoanClosed,
    NotFrozen,
    NothingToExtend,
    NothingToFreeze,
)
from clubdesk.domain.loans import ChangeKind, Loan, Repayment, Version, Waiver, WriteOff, stands
from clubdesk.domain.positions import Instalment, fallen_due, position
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, spread
from clubdesk.domain.versions import coming_slots, schedule_on, version_on

_F = TypeVar("_F", Repayment, WriteOff, Waiver, Version)


class ExtraUse(StrEnum):
    """What becomes of a payment of more than is due (lending_rules 6)."""

    IN_ADVANCE = "in-advance"
    FEWER_ROWS = "fewer-rows"
    SMALLER_INSTALMENTS = "smaller-instalments"


@dataclass(frozen=True, slots=True)
class Move:
    """The row due on one day falls due on a later one, and the rows after it follow."""

    due: date
    to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """What an extension gives: more rows, rows free of principal, a moved row.

    `spreads_due` spreads what is due and unpaid too, which otherwise stays due.
    """

    more_rows: int = 0
    free_rows: int = 0
    move: Move | None = None
    spreads_due: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    """A row not yet due and what of its principal is not yet paid."""

    due: date
    principal: int


def use_extra(loan: Loan, paid: Repayment, use: ExtraUse, *, days_ahead: int = 0) -> Version | None:
    """The version that a payment of more than is due makes; None when it is in advance or nothing is left.

    `loan` is as it was before the payment; rows due within the days ahead are paid as any due row.
    """
    asked = position(loan, paid.on, days_ahead=days_ahead).principal_due
    extra = paid.principal - asked
    after = replace(loan, repayments=(*loan.repayments, paid))
    if use is ExtraUse.IN_ADVANCE or extra <= 0 or not position(after, paid.on).outstanding:
        return None
    check_change(loan, paid.on)
    parts = _parts_to_come(loan, paid.on)
    ahead = paid.on + timedelta(days=days_ahead)
    settled = [_Part(part.due, 0) for part in parts if part.due <= ahead]
    later = parts[len(settled) :]
    if use is ExtraUse.FEWER_ROWS:
        kept = _off_the_last(later, extra)
        return _version(after, ChangeKind.FEWER_ROWS, paid.on, [*settled, *kept])
    left = position(after, paid.on, days_ahead=days_ahead)
    again = _spread_again(after, paid.on, [part.due for part in later], left.outstanding - left.principal_due)
    return _version(after, ChangeKind.SMALLER_INSTALMENTS, paid.on, [*settled, *again])


def extend(loan: Loan, on: date, extension: Extension) -> Version:
    """The version an extension makes (gia hạn).

    Raises:
        NothingToExtend: it gives nothing, or nothing is left that it could spread.
        ImpossibleMove: the row is not to come, or is not moved to a later day.
        BeforeDisbursement, LoanClosed, ChangedSince: the loan cannot be changed on that day.
    """
    check_change(loan, on)
    parts = _parts_to_come(loan, on)
    if extension.more_rows or extension.free_rows or extension.spreads_due:
        parts = _spread_further(loan, on, extension, len(parts))
    elif extension.move is None:
        raise NothingToExtend(code=loan.code)
    if extension.move:
        parts = _moved(parts, extension.move, every=loan.terms.every)
    return _version(
        loan,
        ChangeKind.EXTENSION,
        on,
        parts,
        keeps_due=not extension.spreads_due,
        kept_day=extension.move.to.day if extension.move else None,
    )


def freeze(loan: Loan, on: date, until: date) -> Version:
    """The version in which rows due after `on` and up to `until` bring no interest and move (khoanh).

    Raises:
        NothingToFreeze: no due date lies in it.
        BeforeDisbursement, LoanClosed, ChangedSince: the loan cannot be changed on that day.
    """
    check_change(loan, on)
    if until <= on or next(coming_slots(loan, on)).due > until:
        raise NothingToFreeze(on=on, until=until)
    return _version(loan, ChangeKind.FREEZE, on, _frozen(loan, on, until), frozen_until=until)


def unfreeze(loan: Loan, on: date) -> Version:
    """The version in which a freeze ends early: the rows move back.

    Raises:
        NotFrozen: the loan is not frozen on that day.
        BeforeDisbursement, LoanClosed, ChangedSince: the loan cannot be changed on that day.
    """
    check_change(loan, on)
    if not position(loan, on).is_frozen:
        raise NotFrozen(code=loan.code, on=on)
    return _version(loan, ChangeKind.UNFREEZE, on, _frozen(loan, on, on))


def check_change(loan: Loan, on: date) -> None:
    """Whether the schedule of a loan can be changed on a day.

    Raises:
        BeforeDisbursement: the loan was not yet paid out.
        LoanClosed: nothing is outstanding on it.
        ChangedSince: its schedule was changed later.
    """
    if on < loan.begins_on:
        raise BeforeDisbursement(on=on, disbursed_on=loan.begins_on)
    if any(paid.payoff for paid in loan.standing_repayments) or not position(loan, on).outstanding:
        raise LoanClosed(code=loan.code)
    later = [version.on for version in loan.versions if version.reversed_on is None and version.on > on]
    if later:
        raise ChangedSince(code=loan.code, on=on, later=max(later))


def _parts_to_come(loan: Loan, on: date) -> list[_Part]:
    """The rows not yet due, frozen ones too, each with the principal that is not yet paid."""
    rows = [row for row in schedule_on(loan, on) if row.due > on]
    if not rows:
        return []
    fallen = [one.principal for one in fallen_due(loan, on, until=rows[-1].due)]
    now = position(loan, on)
    begun = max([now.principal_paid, *fallen[: -len(rows)]])
    levels = [begun, *(max(begun, level) for level in fallen[-len(rows) :])]
    return [
        _Part(row.due, after - before) for row, (before, after) in zip(rows, pairwise(levels), strict=True)
    ]


def _off_the_last(parts: Sequence[_Part], extra: int) -> list[_Part]:
    """The extra taken off the last rows; rows that end at nothing after the last đồng are dropped."""
    left = sum(part.principal for part in parts) - extra
    kept: list[_Part] = []
    for part in parts:
        if left <= 0:
            break
        kept.append(_Part(part.due, min(part.principal, left)))
        left -= part.principal
    return kept


def _spread_further(loan: Loan, on: date, extension: Extension, rows: int) -> list[_Part]:
    """Section 4 again on what is not yet due, over the rows to come and those the extension adds."""
    rows += extension.more_rows
    now = position(loan, on)
    amount = now.outstanding - (0 if extension.spreads_due else now.principal_due)
    if amount <= 0 or rows <= extension.free_rows or min(extension.more_rows, extension.free_rows) < 0:
        raise NothingToExtend(code=loan.code)
    dues = [slot.due for slot in islice(coming_slots(loan, on), rows)]
    return _spread_again(loan, on, dues, amount, free=extension.free_rows)


def _spread_again(loan: Loan, on: date, dues: Sequence[date], amount: int, *, free: int = 0) -> list[_Part]:
    """Section 4 again: `amount` đồng over some due dates, free of principal as long as the terms say."""
    if not dues:
        return []
    passed = sum(row.due < dues[0] for row in schedule_on(loan, on))
    free = min(max(free, loan.terms.principal_free_rows - passed), len(dues) - 1)
    principal = spread(loan.terms, amount, rows=len(dues), free=free, passed=passed, flat_on=loan.first_lent)
    return [_Part(due, part) for due, part in zip(dues, principal, strict=True)]


def _moved(parts: list[_Part], move: Move, *, every: int) -> list[_Part]:
    at = next((n for n, part in enumerate(parts) if part.due == move.due), None)
    if at is None or move.to <= move.due:
        raise ImpossibleMove(due=move.due, to=move.to)
    return [
        *parts[:at],
        *(
            _Part(month_after(move.to, by * every, kept_day=move.to.day), part.principal)
            for by, part in enumerate(parts[at:])
        ),
    ]


def _frozen(loan: Loan, on: date, until: date) -> list[_Part]:
    """Nothing falls due up to `until`; the rows to come stand on the due dates after it."""
    version = version_on(loan, on)
    moving = [part for part in _parts_to_come(loan, on) if not (version and version.is_frozen(part.due))]
    moving = moving or [_Part(on, 0)]
    resting = [slot.due for slot in takewhile(lambda slot: slot.due <= until, coming_slots(loan, on))]
    dues = [slot.due for slot in islice(coming_slots(loan, on), len(resting) + len(moving))]
    return [
        *(_Part(due, 0) for due in resting),
        *(_Part(due, part.principal) for due, part in zip(dues[len(resting) :], moving, strict=True)),
    ]


def _version(
    loan: Loan,
    kind: ChangeKind,
    on: date,
    parts: Sequence[_Part],
    *,
    keeps_due: bool = True,
    frozen_until: date | None = None,
    kept_day: int | None = None,
) -> Version:
    """A version of these rows, down to the last đồng; the kept day goes on in it, and a freeze that runs."""
    held = version_on(loan, on)
    carrying = [n for n, part in enumerate(parts, start=1) if part.principal]
    parts = parts[: max(carrying, default=1)]
    version = Version(
        kind=kind,
        on=on,
        rows=tuple(_rows(loan, on, parts)),
        kept_day=kept_day or (held.kept_day if held else loan.terms.kept_day),
        keeps_due=keeps_due,
        frozen_until=frozen_until
        or (held.frozen_until if held and kind is not ChangeKind.UNFREEZE else None),
    )
    return _priced(loan, version)


def _rows(loan: Loan, on: date, parts: Sequence[_Part]) -> Iterator[ScheduleRow]:
    first = 1 + sum(row.due <= on for row in schedule_on(loan, on))
    left = sum(part.principal for part in parts)
    for n, part in enumerate(parts, start=first):
        left -= part.principal
        yield ScheduleRow(n, part.due, part.principal, 0, left)


def _priced(loan: Loan, version: Version) -> Version:
    """The rows with the interest they bring if everything is paid as agreed from the version's day on."""
    waiting, first = _interest_begun(loan, version)
    interest_on = loan.terms.interest_counter()
    rests, flat = loan.terms.pattern is Pattern.BULLET, loan.terms.base is Base.FLAT
    rows: list[ScheduleRow] = []
    for row in version.rows:
        owed = row.balance + row.principal
        brought = 0 if version.is_frozen(row.due) else interest_on(loan.first_lent if flat else owed)
        waiting += brought if rows else first
        rows.append(row._replace(interest=0 if rests and row.balance else waiting))
        waiting -= rows[-1].interest
    return replace(version, rows=tuple(rows))


def _interest_begun(loan: Loan, version: Version) -> tuple[int, int]:
    """The interest that waits for the last row, and that of the period which runs on the version's day."""
    now, known = position(loan, version.on), _as_known(loan, version.on)
    settled = Repayment(version.on, now.principal_due if version.keeps_due else 0, 0)
    begun = replace(known, repayments=(*known.repayments, settled), versions=(*known.versions, version))
    first = version.rows[0].due
    *before, running = [Instalment(version.on, 0, 0, 0), *fallen_due(begun, first)]
    return before[-1].brought - before[-1].interest, running.brought - before[-1].brought


def _as_known(loan: Loan, on: date) -> Loan:
    """A loan with the facts that stand on a day, and nothing later."""

    def known(facts: Iterable[_F]) -> tuple[_F, ...]:
        return tuple(replace(fact, reversed_on=None, gaps=()) for fact in facts if stands(fact, on))

    return replace(
        loan,
        repayments=known(loan.repayments),
        write_offs=known(loan.write_offs),
        waivers=known(loan.waivers),
        versions=known(loan.versions),
    )
