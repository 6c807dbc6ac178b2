"""The desk of dues: the rule, who owes what on a day, taking it, all of several people at once."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues import DuesStanding, Payer, allocate, standing
from clubdesk.domain.dues_rules import DuesRule, Period, check_rules, last_payable, periods
from clubdesk.domain.dues_sums import owed_together, stretches
from clubdesk.domain.funds import Fund, FundRole
from clubdesk.domain.ledger import Entry, EntryKind, moved
from clubdesk.domain.members import Member
from clubdesk.domain.posts import Body
from clubdesk.operations.entries import Recorded, check_day, recorded
from clubdesk.store import clubs, dues, members, posts
from clubdesk.store.database import transaction
from clubdesk.store.ledger import add_entry, span_of_facts
from clubdesk.store.locks import find_unsigned_meeting

Parts = tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesOwed:
    """How one person stands with dues on a day."""

    member: Member
    standing: DuesStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class DuesPreview:
    """A payment of dues before it is recorded: what it pays, and how the person stands then."""

    parts: Parts
    months: tuple[date, ...]
    is_part: bool
    before: DuesStanding
    after: DuesStanding


def dues_rules() -> list[DuesRule]:
    """Every rule of dues, the oldest first."""
    return dues.load_rules()


def proposed_rule(today: date) -> DuesRule:
    """What a new rule most likely is, to be typed over.

    The rule that stands, from the next month that lets a new one begin; where there is none, the amount an
    older program kept, from the month after the last entry.
    """
    rules = dues.load_rules()
    if rules:
        last = rules[-1]
        begins = month_after(last.holds_from, last.every, kept_day=1)
        while begins <= today:
            begins = month_after(begins, last.every, kept_day=1)
        return replace(last, holds_from=begins)
    span, amount = span_of_facts(), dues.find_older_amount()
    begins = month_after(span[1], 1, kept_day=1) if span and amount else today.replace(day=1)
    return DuesRule(holds_from=begins, amount=amount)


def set_dues_rule(rule: DuesRule) -> None:
    """Set the dues from a month on, in place of a rule of the same month; what was paid stays as it is.

    Raises:
        RuleCutsPeriod: it, or the rule after it, would begin within a period.
    """
    with transaction():
        others = [one for one in dues.load_rules() if one.holds_from != rule.holds_from]
        check_rules(sorted((*others, rule), key=lambda one: one.holds_from))
        dues.save_rule(rule)


def dues_owed(member_id: int, on: date) -> DuesOwed:
    """How one person stands with dues on a day."""
    member = members.load_member(member_id)
    return DuesOwed(member=member, standing=_standings([member], on)[member.id])


def dues_of_roll(on: date, *, since: date | None = None) -> list[DuesOwed]:
    """How everybody who ever was a member stands with dues on a day, in order of names.

    Where nothing lacks of the time before `since` (the beginning of last year), the periods before it are
    left out.
    """
    people, every_period = members.load_members(), _periods(on)
    since = since or date(on.year - 1, 1, 1)
    later = tuple(period for period in every_period if period.begins >= since)
    earlier = stretches(every_period[: len(every_period) - len(later)])
    payers, paid = _payers(people), dues.load_paid(since=later[0].begins if later else since)
    found, behind = {}, []
    for member in people:
        payer, own = payers[member.id], paid.get(member.id, dues.Paid())
        if own.before == owed_together(payer, earlier):
            found[member.id] = standing(payer, later, own.by_month, on)
        else:
            behind.append(member)
    found |= _standings(behind, on)
    return [DuesOwed(member=member, standing=found[member.id]) for member in people]


def _standings(people: Sequence[Member], on: date) -> dict[int, DuesStanding]:
    """How some people stand, every period since the first looked at."""
    if not people:
        return {}
    every_period, payers, paid = _periods(on), _payers(people), dues.load_paid([one.id for one in people])
    return {
        member_id: standing(payer, every_period, paid.get(member_id, dues.Paid()).by_month, on)
        for member_id, payer in payers.items()
    }


def _periods(on: date) -> tuple[Period, ...]:
    return periods(dues.load_rules(), until=last_payable(on))


def _payers(people: Sequence[Member]) -> dict[int, Payer]:
    board: dict[int, tuple[tuple[date, date | None], ...]] = {}
    for one in posts.load_holdings():
        if one.post.body is Body.BOARD:
            board[one.member_id] = (*board.get(one.member_id, ()), (one.since, one.until))
    return {one.id: Payer(details=one.details, board=board.get(one.id, ())) for one in people}


def preview_dues(member_id: int, *, amount: int, on: date) -> DuesPreview:
    """Which months an amount in đồng pays; raises what `allocate` raises."""
    owed = dues_owed(member_id, on)
    parts = allocate(owed.standing, amount, name=owed.member.name)
    after = _with(owed, parts, on)
    lacking = {charge.period.begins: charge.lacking for charge in after.charges}
    return DuesPreview(
        parts=parts,
        months=months_of(parts),
        is_part=any(lacking[month] for month, _amount in parts),
        before=owed.standing,
        after=after,
    )


def _with(owed: DuesOwed, parts: Parts, on: date) -> DuesStanding:
    """How a person stands when a payment is added to what is paid."""
    member = owed.member
    paid = Counter(dues.load_paid([member.id]).get(member.id, dues.Paid()).by_month)
    paid.update(dict(parts))
    return standing(_payers([member])[member.id], _periods(on), paid, on)


def record_dues(
    member_id: int, *, amount: int, on: date, today: date, words: str = "", party: str = ""
) -> Recorded:
    """Take dues into the Activity Fund's cash box; the oldest unpaid period is paid first.

    `party` is whoever pays for the member.

    Raises:
        DateInFuture, MonthClosed, ImpossibleAmount, NoDuesToPay, DuesTooLarge: nothing is recorded.
    """
    check_day(on, today)
    with transaction():
        return _post(dues_owed(member_id, on), amount, on, words=words, party=party)


def record_dues_of(member_ids: Collection[int], *, on: date, today: date) -> list[Recorded]:
    """Take from each of several people what is asked on the day, all or nothing; who owes nothing is passed.

    Raises:
        DateInFuture, MonthClosed: nothing is recorded.
    """
    check_day(on, today)
    with transaction():
        asked = {members.load_member(member_id).id for member_id in member_ids}
        owing = [one for one in dues_of_roll(on) if one.member.id in asked and one.standing.asked]
        return [_post(one, one.standing.asked, on) for one in owing]


def _post(owed: DuesOwed, amount: int, on: date, *, words: str = "", party: str = "") -> Recorded:
    parts = allocate(owed.standing, amount, name=owed.member.name)
    fund_id = activity_fund().id
    place = clubs.load_books()[fund_id].place
    posted = add_entry(
        Entry(
            dated_on=on,
            kind=EntryKind.DUES,
            lines=moved(place, dues.find_dues_account(fund_id), amount),
            words=words.strip(),
            party=party.strip(),
            member_id=owed.member.id,
            meeting_id=find_unsigned_meeting(on),
        )
    )
    dues.add_payment(posted.id, owed.member.id, parts)
    return recorded(posted)


def activity_fund() -> Fund:
    """The fund that dues go to."""
    return next(fund for fund in clubs.load_funds() if fund.role is FundRole.ACTIVITY)


def months_paid(entry_ids: Collection[int]) -> dict[int, tuple[date, ...]]:
    """The months that each of some entries paid dues for, every month of longer periods too."""
    return {entry_id: months_of(parts) for entry_id, parts in dues.load_parts(list(entry_ids)).items()}


def months_of(parts: Parts) -> tuple[date, ...]:
    """Every month of the periods that a payment went to."""
    if not parts:
        return ()
    known = {one.begins: one for one in periods(dues.load_rules(), until=parts[-1][0])}
    found = (known[month].months if month in known else (month,) for month, _amount in parts)
    return tuple(chain.from_iterable(found))
