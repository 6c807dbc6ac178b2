"""Dues by the club's dated rule: which periods a member owes, what is paid, where a payment goes."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from clubdesk.domain.births import turns
from clubdesk.domain.dues_errors import DuesTooLarge, NoDuesToPay
from clubdesk.domain.dues_rules import Exemption, Period, last_payable, months_between
from clubdesk.domain.ledger_errors import ImpossibleAmount
from clubdesk.domain.members import Household, MemberDetails, spells
from clubdesk.domain.money import round_ratio

_PART_UNIT = 1_000
_AGES = {Exemption.AGED_70: 70, Exemption.AGED_80: 80}
_HOUSEHOLDS = {Household.POOR: Exemption.POOR, Household.NEAR_POOR: Exemption.NEAR_POOR}
Excuse = tuple[Exemption, date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Payer:
    """What decides a person's dues: their details, and the days they were on the board from and until."""

    details: MemberDetails
    board: tuple[tuple[date, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Charge:
    """One period of one member in đồng: owed, and paid up to what is owed; `exempt` says why nothing is."""

    period: Period
    owed: int
    paid: int = 0
    exempt: Exemption | None = None

    @property
    def lacking(self) -> int:
        """What is still to be paid."""
        return self.owed - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesStanding:
    """How a member stands with dues on a day: every period up to the end of next year.

    `credit` is what was paid beyond all of it, where a rule or a person's details changed afterwards.
    """

    on: date
    charges: tuple[Charge, ...]
    credit: int = 0

    @property
    def arrears(self) -> int:
        """Đồng lacking for the periods before the present one."""
        return sum(charge.lacking for charge in self.charges if charge.period.after <= self.on)

    @property
    def this_period(self) -> int:
        """Đồng lacking for the present period."""
        present = (one for one in self.charges if one.period.begins <= self.on < one.period.after)
        return sum(charge.lacking for charge in present)

    @property
    def asked(self) -> int:
        """What to ask for on the day."""
        return self.arrears + self.this_period

    @property
    def most(self) -> int:
        """The most that can be paid, up to the end of next year."""
        return sum(charge.lacking for charge in self.charges)

    @property
    def paid_until(self) -> date | None:
        """The last day up to which nothing lacks; None where the first period lacks or there is none.

        Excused periods count as paid between paid ones, not after the last of them.
        """
        until = None
        for charge in self.charges:
            if charge.lacking:
                break
            if charge.paid:
                until = charge.period.after - timedelta(days=1)
        return until


def standing(
    payer: Payer, every_period: Sequence[Period], paid: Mapping[date, int], on: date
) -> DuesStanding:
    """How a person stands: `paid` is đồng by the month it was paid for.

    A period is owed by whoever is a member on its first day, or joins within it: then from the month of
    joining, a part of the amount by months to the nearest 1.000 đ. What was paid for a period beyond what it
    turns out to owe counts for the oldest unpaid one.
    """
    known = tuple(excuses(payer))
    charges = [one for period in every_period if (one := charge(payer, period, known)) is not None]
    begins = [one.period.begins for one in charges]
    held, spare = [0] * len(charges), 0
    for month, amount in paid.items():
        at = bisect_right(begins, month) - 1
        if at >= 0 and month < charges[at].period.after:
            held[at] += amount
        else:
            spare += amount
    spare += sum(max(0, got - one.owed) for got, one in zip(held, charges, strict=True))
    settled = []
    for got, one in zip(held, charges, strict=True):
        filled = min(one.owed, got + spare)
        spare -= max(0, filled - got)
        settled.append(replace(one, paid=filled) if filled else one)
    return DuesStanding(on=on, charges=tuple(settled), credit=spare)


def allocate(now: DuesStanding, amount: int, *, name: str) -> tuple[tuple[date, int], ...]:
    """What a payment pays: đồng by the first month of each period, the oldest unpaid first.

    Raises:
        ImpossibleAmount, NoDuesToPay, DuesTooLarge: it cannot be taken.
    """
    if amount <= 0:
        raise ImpossibleAmount(amount=amount)
    if not now.most:
        raise NoDuesToPay(name=name)
    if amount > now.most:
        raise DuesTooLarge(name=name, amount=amount, most=now.most, until=last_payable(now.on))
    parts = []
    for charge in now.charges:
        part = min(amount, charge.lacking)
        if part:
            parts.append((charge.period.begins, part))
        amount -= part
    return tuple(parts)


def excuses(payer: Payer) -> Iterator[Excuse]:
    """What a person can be excused for, each from a day to the day before another."""
    since, held = date.min, payer.details.household
    for review in (*payer.details.reviews, None):
        until = date(review.year, 1, 1) if review else date.max
        if held in _HOUSEHOLDS and since < until:
            yield _HOUSEHOLDS[held], since, until
        if review:
            since, held = until, review.household
    birth = payer.details.birth
    if birth is not None:
        yield from ((one, turns(birth, age), date.max) for one, age in _AGES.items())
    yield from ((Exemption.BOARD, since, until or date.max) for since, until in payer.board)


def charge(payer: Payer, period: Period, known: Sequence[Excuse]) -> Charge | None:
    """What a period owes before anything is paid, `known` the person's excuses; None for no member in it."""
    since = _first_day(payer, period)
    if since is None:
        return None
    exempt = next(
        (one for one, begins, ends in known if begins <= since < ends and one in period.rule.exempt), None
    )
    return Charge(period, 0 if exempt else _owed(period, since), exempt=exempt)


def _first_day(payer: Payer, period: Period) -> date | None:
    """The first day of a period on which the person is a member."""
    joined = (
        max(joined, period.begins)
        for joined, left in spells(payer.details)
        if joined < period.after and (left is None or period.begins < left)
    )
    return min(joined, default=None)


def _owed(period: Period, since: date) -> int:
    every, amount = period.rule.every, period.rule.amount
    months = every - months_between(period.begins, since)
    if months == every:
        return amount
    return min(amount, round_ratio(amount * months, every, _PART_UNIT))
