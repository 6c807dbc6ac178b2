"""One person's own page: everything the club holds about them, money, meetings, posts and details."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from clubdesk.domain.dues import DuesStanding
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.meetings import COUNTED, Presence
from clubdesk.domain.member_errors import MemberNotFound, SeveralMembers
from clubdesk.domain.members import Member, Membership, is_member, memberships
from clubdesk.domain.positions import position
from clubdesk.domain.posts import Holding
from clubdesk.operations.contributions import contributions_of
from clubdesk.operations.dues import dues_owed, dues_rules
from clubdesk.store import ledger, loans, meetings, members, merging, posts
from clubdesk.store.ledger import Posted
from clubdesk.text.names import fold, nfc

_TOLD = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLoan:
    """A person's loan on a day: their `round`th, what it is for, what stands on it.

    `on_time` tells whether every instalment up to the day was paid by the end of its grace days.
    """

    loan: Loan
    round: int
    purpose: str
    now: Position
    on_time: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """Money that moved between a person and the club, in đồng as the club received or paid it."""

    posted: Posted
    kind_name: str
    loan_code: str
    received: int
    paid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceYear:
    """How often a person was at the meetings of a year."""

    year: int
    present: int
    stand_ins: int
    excused: int
    absent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPage:
    """Everything about one person up to the day `on`; lists are in order of time.

    `dues` is None where the club has no rule of them; `contribution` is the đồng to be given back.
    """

    member: Member
    on: date
    age: int | None
    is_on_roll: bool
    memberships: tuple[Membership, ...]
    posts: tuple[Holding, ...]
    years: tuple[AttendanceYear, ...]
    meetings: tuple[tuple[date, Presence], ...]
    loans: tuple[OwnLoan, ...]
    entries: tuple[OwnEntry, ...]
    dues: DuesStanding | None
    contribution: int
    merged: tuple[Member, ...]

    @property
    def outstanding(self) -> int:
        """What is owed of all principal, in đồng."""
        return sum(loan.now.outstanding for loan in self.loans)

    @property
    def due(self) -> int:
        """What is to be collected on the day, in đồng."""
        return sum(loan.now.due for loan in self.loans)


def member_page(member_id: int, on: date) -> MemberPage:
    """One person's page on a day."""
    member = members.load_member(member_id)
    attended = [(day, Presence(mark)) for day, mark in meetings.load_attendance(member.id) if day <= on]
    return MemberPage(
        member=member,
        on=on,
        age=member.age(on),
        is_on_roll=is_member(member.details, on),
        memberships=memberships(member.details),
        posts=tuple(one for one in posts.load_holdings(member_id=member.id) if one.since <= on),
        years=tuple(_years(attended)),
        meetings=tuple(attended),
        loans=_loans(member.id, on),
        entries=_entries(member.id, on),
        dues=dues_owed(member.id, on).standing if dues_rules() else None,
        contribution=contributions_of(member.id, on).balance,
        merged=tuple(merging.load_merged(member.id)),
    )


def find_member(words: str) -> Member:
    """The person of a code, of a name written with or without its marks, or of a part that fits only one.

    Raises:
        MemberNotFound, SeveralMembers: nobody, or more than one.
    """
    code, name = nfc(words).strip().upper(), fold(words)
    found = members.load_members(members.find_members(words)) if name else []
    coded = [one for one in found if one.code == code]
    fitting = coded or [one for one in found if fold(one.name) == name] or found
    if not fitting:
        raise MemberNotFound(words=words)
    if len(fitting) > 1:
        raise SeveralMembers(words=words, people=_some_of(fitting))
    return fitting[0]


def _some_of(people: list[Member]) -> str:
    told = [f"{one.code} {one.name}" for one in people[:_TOLD]]
    return "; ".join([*told, "…"] if len(people) > _TOLD else told)


def _years(attended: list[tuple[date, Presence]]) -> list[AttendanceYear]:
    years = []
    for year, of_year in groupby(attended, key=lambda one: one[0].year):
        marks = [mark for _day, mark in of_year]
        years.append(
            AttendanceYear(
                year=year,
                present=sum(mark in COUNTED for mark in marks),
                stand_ins=marks.count(Presence.STAND_IN),
                excused=marks.count(Presence.EXCUSED),
                absent=marks.count(Presence.ABSENT),
            )
        )
    return years


def _loans(member_id: int, on: date) -> tuple[OwnLoan, ...]:
    lent = [loan for loan in loans.load_loans(loans.find_loans_of(member_id)) if was_lent(loan, on)]
    lent.sort(key=lambda loan: (loan.terms.disbursed_on, loan.id))
    return tuple(
        OwnLoan(
            loan=loan,
            round=number,
            purpose=loans.load_purpose(loan.id)[0],
            now=position(loan, on),
            on_time=_is_on_time(loan, on),
        )
        for number, loan in enumerate(lent, start=1)
    )


def _is_on_time(loan: Loan, on: date) -> bool:
    """Whether every row whose grace days are over was paid by the end of the last of them."""
    grace = loan.terms.grace_days
    last_days = (row.due + timedelta(days=grace) for row in loan.rows)
    standing = (position(loan, day) for day in last_days if day < on)
    return not any(now.due and now.days_late >= grace for now in standing)


def _entries(member_id: int, on: date) -> tuple[OwnEntry, ...]:
    """What moved cash; a write-off is told with its loan."""
    posted = ledger.load_entries(ledger.find_entries_of_member(member_id))
    codes = loans.load_codes({one.entry.loan_id for one in posted if one.entry.loan_id})
    own = [_entry(one, codes) for one in posted if one.entry.dated_on <= on]
    moved = (one for one in own if one.received or one.paid)
    return tuple(sorted(moved, key=lambda one: (one.posted.entry.dated_on, one.posted.id)))


def _entry(posted: Posted, codes: dict[int, str]) -> OwnEntry:
    lines = posted.entry.lines
    cash = sum(line.amount for line in lines if line.account.type is AccountType.PLACE)
    return OwnEntry(
        posted=posted,
        kind_name=next(
            (line.account.name for line in lines if line.account.type is not AccountType.PLACE), ""
        ),
        loan_code=codes.get(posted.entry.loan_id or 0, ""),
        received=max(cash, 0),
        paid=max(-cash, 0),
    )
