"""What the minutes of a meeting tell, gathered from the books before it is put into words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.activities import Activity
from clubdesk.domain.agenda import AgendaItem
from clubdesk.domain.decisions import Votes
from clubdesk.domain.ledger import AccountType, Entry, EntryKind
from clubdesk.domain.loans import ChangeKind
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.rates import Rate
from clubdesk.domain.resolutions import Resolution
from clubdesk.domain.roll_calls import Guest, RollCount


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """Who led the meeting or wrote it down: how the person is addressed, named, and the post held that day.

    `stands_in` where a vice-chair signs in the chair's place; without a name nobody is known.
    """

    title: str = ""
    name: str = ""
    post: str = ""
    stands_in: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody with a few words: why away, who stands in."""

    name: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollFacts:
    """Who was there: counts, the absent by name, guests; `older_age` is the age line of the count."""

    count: RollCount
    older_age: int
    excused: tuple[Named, ...] = ()
    absent: tuple[Named, ...] = ()
    stand_ins: tuple[Named, ...] = ()
    late: tuple[Named, ...] = ()
    guests: tuple[Guest, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FundFigures:
    """A money place, or what a fund has lent out, over the time the minutes tell of, in đồng."""

    account_id: int
    fund: str
    place: str
    opening: int
    received: int
    paid: int
    loans: int | None = None

    @property
    def closing(self) -> int:
        """What is there at the end of the meeting's day."""
        return self.opening + self.received - self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was taken of one person, in đồng; two people may have one name, not one id."""

    name: str
    member_id: int = 0
    principal: int = 0
    interest: int = 0
    dues: int = 0

    @property
    def amount(self) -> int:
        """All of it."""
        return self.principal + self.interest + self.dues


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLoan:
    """A loan paid out; `on` is None on the meeting's own day, `votes` None where none were counted."""

    title: str
    borrower: str
    amount: int
    purpose: str
    months: int
    rate: Rate
    votes: Votes | None
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherMoney:
    """Any other movement, in đồng; `direction` is above zero for money in, below for money out."""

    kind: EntryKind
    fund: str
    name: str
    amount: int
    direction: int
    who: str = ""
    words: str = ""
    reversed_voucher: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsGiven:
    """Goods that were given, worth `value` đồng (0: not told); `purpose` or why they were taken back."""

    goods: str
    donor: str
    value: int
    purpose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanDecision:
    """What was decided about a loan or an application for one; `change` is None for an application.

    `on` is None on the meeting's own day. A change that was `taken_back_on` a day has that day's reason.
    """

    title: str
    person: str
    amount: int | None
    change: ChangeKind | None
    agreed: bool
    code: str = ""
    reason: str = ""
    votes: Votes | None = None
    on: date | None = None
    taken_back_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFacts:
    """A money place that was counted, in đồng."""

    place: str
    counted: int
    difference: int
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldResolution:
    """A resolution with whoever carries it out, "" for nobody."""

    resolution: Resolution
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldWaiting:
    """What one person did alone and nobody confirmed: the act, what it was about, by whom, on which day."""

    act: str
    about: str
    done_by: str
    done_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyFacts:
    """What happened to the money since `since`; what is overdue on the meeting's day, in loans and đồng."""

    since: date
    figures: tuple[FundFigures, ...]
    taken: tuple[Taken, ...] = ()
    taken_between: tuple[Taken, ...] = ()
    loans: tuple[NewLoan, ...] = ()
    other: tuple[OtherMoney, ...] = ()
    goods: tuple[GoodsGiven, ...] = ()
    goods_taken_back: tuple[GoodsGiven, ...] = ()
    overdue_people: int = 0
    overdue: int = 0
    counts: tuple[CountFacts, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """A meeting as its minutes tell it; `roll` is None until it is called, the board's `money` is None."""

    meeting: Meeting
    superior: str
    club: str
    commune: str
    chair: Leader
    secretary: Leader
    roll: RollFacts | None
    activities: tuple[tuple[str, tuple[Activity, ...]], ...] = ()
    carried: tuple[ToldResolution, ...] = ()
    money: MoneyFacts | None = None
    items: tuple[AgendaItem, ...] = ()
    resolutions: tuple[ToldResolution, ...] = ()
    decisions: tuple[LoanDecision, ...] = ()
    waiting: tuple[ToldWaiting, ...] = ()


def parts_of(entry: Entry) -> Taken:
    """What an entry took in principal, interest and dues; nameless."""
    sums = {kind: -sum(line.amount for line in entry.lines if line.account.type is kind) for kind in _PARTS}
    is_dues = entry.kind is EntryKind.DUES
    return Taken(
        name="",
        principal=sums[AccountType.LOANS],
        interest=sums[AccountType.INTEREST],
        dues=sums[AccountType.RECEIPT] if is_dues else 0,
    )


_PARTS = (AccountType.LOANS, AccountType.INTEREST, AccountType.RECEIPT)


def taken_by_name(parts: Iterable[Taken]) -> tuple[Taken, ...]:
    """One line a person, in the order in which they first paid."""
    found: dict[tuple[int, str], Taken] = {}
    for part in parts:
        person = (part.member_id, part.name)
        before = found.get(person, Taken(name=part.name))
        found[person] = Taken(
            name=part.name,
            member_id=part.member_id,
            principal=before.principal + part.principal,
            interest=before.interest + part.interest,
            dues=before.dues + part.dues,
        )
    return tuple(found.values())


def sum_taken(lines: Sequence[Taken]) -> Taken:
    """All lines together."""
    return Taken(
        name="",
        principal=sum(line.principal for line in lines),
        interest=sum(line.interest for line in lines),
        dues=sum(line.dues for line in lines),
    )
