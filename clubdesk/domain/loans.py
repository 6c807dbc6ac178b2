"""A loan: its terms, its schedule, and what has happened to it since."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import NamedTuple, TypeVar

from clubdesk.domain.schedules import ScheduleRow, Terms


class Gap(NamedTuple):
    """The days from one up to the day before another on which something was taken back."""

    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Repayment:
    """Money paid on a loan, in đồng; `payoff` closes the loan and waives what it does not ask.

    Facts posted to the ledger know the number of their entry; it is no part of what they are. They have
    `gaps` where their reversal was itself reversed on a later day.
    """

    paid_on: date
    principal: int
    interest: int
    payoff: bool = False
    reversed_on: date | None = None
    entry_id: int | None = field(default=None, compare=False)
    gaps: tuple[Gap, ...] = ()

    @property
    def on(self) -> date:
        """The day it counts from, as of every fact."""
        return self.paid_on


@dataclass(frozen=True, slots=True)
class WriteOff:
    """Principal given up by a decision, in đồng."""

    on: date
    amount: int
    reversed_on: date | None = None
    entry_id: int | None = field(default=None, compare=False)
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """Interest forgiven by a decision (miễn, giảm lãi), in đồng; no money moves."""

    on: date
    amount: int
    reversed_on: date | None = None
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Somebody else owes the loan from a day on."""

    on: date
    member_id: int
    reversed_on: date | None = None
    gaps: tuple[Gap, ...] = ()


class ChangeKind(StrEnum):
    """What was changed of a loan; the first five make a new version of its schedule."""

    FEWER_ROWS = "fewer-rows"
    SMALLER_INSTALMENTS = "smaller-instalments"
    EXTENSION = "extension"
    FREEZE = "freeze"
    UNFREEZE = "unfreeze"
    WAIVER = "waiver"
    TAKE_OVER = "take-over"
    WRITE_OFF = "write-off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A schedule that counts from a day: rows due after it, in đồng (lending_rules 8).

    What was due and unpaid that day stays due, unless the version spreads it too (`keeps_due` false).
    Rows due up to `frozen_until` bring no interest, and nothing is late until then.
    """

    kind: ChangeKind
    on: date
    rows: tuple[ScheduleRow, ...]
    kept_day: int
    keeps_due: bool = True
    frozen_until: date | None = None
    reversed_on: date | None = None
    entry_id: int | None = field(default=None, compare=False)
    gaps: tuple[Gap, ...] = ()

    def is_frozen(self, day: date) -> bool:
        """Whether a day lies in the freeze."""
        return self.frozen_until is not None and day <= self.frozen_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A loan brought in without its history on a cut-off day: what was lent and paid before it, in đồng.

    Its terms lend the balance of that day; interest of a flat loan stays on what was first lent.
    """

    on: date
    lent: int
    interest_paid: int
    period_began_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """One loan: its terms, the schedule agreed, and what has happened to it since.

    `member_id` is who borrowed; `versions` stand in the order they were made. What is reversed counts on
    the days before its reversal, and from the day on which that is itself reversed; a loan whose
    disbursement is reversed is `cancelled_on` that day, with `gaps` where it was only for some time.
    """

    id: int
    code: str
    member_id: int
    terms: Terms
    rows: tuple[ScheduleRow, ...]
    repayments: tuple[Repayment, ...] = ()
    write_offs: tuple[WriteOff, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    versions: tuple[Version, ...] = ()
    take_overs: tuple[TakeOver, ...] = ()
    opening: Opening | None = None
    cancelled_on: date | None = None
    gaps: tuple[Gap, ...] = ()

    @property
    def begins_on(self) -> date:
        """The day it stands in the books from: it was paid out, or brought in."""
        return self.opening.on if self.opening else self.terms.disbursed_on

    @property
    def first_lent(self) -> int:
        """What was lent at first, in đồng: a flat loan's interest is counted on it."""
        return self.opening.lent if self.opening else self.terms.principal

    @property
    def standing_repayments(self) -> list[Repayment]:
        """The repayments that are not reversed."""
        return [paid for paid in self.repayments if paid.reversed_on is None]

    @property
    def outstanding(self) -> int:
        """What is left of the principal after everything recorded, in đồng."""
        if self.cancelled_on:
            return 0
        paid = sum(repayment.principal for repayment in self.standing_repayments)
        return self.terms.principal - paid - self.written_off

    @property
    def written_off(self) -> int:
        """What was given up of the principal, in đồng."""
        return sum(loss.amount for loss in self.write_offs if loss.reversed_on is None)

    def debtor(self, on: date) -> int:
        """Who owes it on a day, by member id."""
        heirs = [heir for heir in self.take_overs if stands(heir, on)]
        return max(heirs, key=lambda heir: heir.on).member_id if heirs else self.member_id

    def debtors(self, on: date) -> set[int]:
        """Everybody who has owed it by a day; all of them count as borrowers."""
        return {self.member_id, *(heir.member_id for heir in self.take_overs if stands(heir, on))}

    def facts(self) -> Iterator["Fact"]:
        """Everything that was recorded on it."""
        return chain(self.repayments, self.write_offs, self.waivers, self.versions, self.take_overs)


_Posted = TypeVar("_Posted", Repayment, WriteOff, Version)
Fact = Repayment | WriteOff | Waiver | Version | TakeOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What stands on a loan at the end of a day, in đồng and days; nothing is late while it is frozen."""

    outstanding: int
    principal_due: int
    principal_overdue: int
    interest_due: int
    principal_paid: int
    interest_paid: int
    interest_waived: int
    written_off: int
    days_late: int
    is_frozen: bool

    @property
    def due(self) -> int:
        """Principal and interest to collect, in đồng."""
        return self.principal_due + self.interest_due

    @property
    def is_live(self) -> bool:
        """Whether the loan counts among live loans: something is outstanding."""
        return self.outstanding > 0


def without_entry(loan: Loan, entry_id: int, on: date) -> Loan:
    """The loan as it would be with an entry on it reversed on a day."""
    return replace(
        loan,
        repayments=tuple(_taken_back(one, entry_id, on) for one in loan.repayments),
        write_offs=tuple(_taken_back(one, entry_id, on) for one in loan.write_offs),
        versions=tuple(_taken_back(one, entry_id, on) for one in loan.versions),
    )


def _taken_back(fact: _Posted, entry_id: int, on: date) -> _Posted:
    return replace(fact, reversed_on=on) if fact.entry_id == entry_id else fact


def with_entry_again(loan: Loan, entry_id: int, on: date) -> Loan:
    """The loan as it would be with the reversal of an entry on it reversed on a day."""
    return replace(
        loan,
        repayments=tuple(_standing_again(one, entry_id, on) for one in loan.repayments),
        write_offs=tuple(_standing_again(one, entry_id, on) for one in loan.write_offs),
        versions=tuple(_standing_again(one, entry_id, on) for one in loan.versions),
    )


def _standing_again(fact: _Posted, entry_id: int, on: date) -> _Posted:
    if fact.entry_id != entry_id or fact.reversed_on is None:
        return fact
    return replace(fact, reversed_on=None, gaps=(*fact.gaps, Gap(fact.reversed_on, on)))


def was_lent(loan: Loan, on: date) -> bool:
    """Whether a loan was in the books by the end of a day and not taken back by then."""
    return _counts(loan.begins_on, loan.cancelled_on, loan.gaps, on)


def stands(fact: Fact, on: date) -> bool:
    """Whether a fact counts at the end of a day."""
    return _counts(fact.on, fact.reversed_on, fact.gaps, on)


def _counts(since: date, reversed_on: date | None, gaps: Iterable[Gap], day: date) -> bool:
    is_back = (reversed_on is not None and reversed_on <= day) or any(
        gap.since <= day < gap.until for gap in gaps
    )
    return since <= day and not is_back
