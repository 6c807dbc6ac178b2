"""Lending: the list of loans, one loan's page, and paying a new loan out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.clubs import first_due
from clubdesk.domain.decisions import Decision
from clubdesk.domain.ledger import Entry, EntryKind, disbursement_lines
from clubdesk.domain.limits import check_limits
from clubdesk.domain.loan_errors import MeetingMissing
from clubdesk.domain.loans import Loan, Position, was_lent
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.members import Member, is_member
from clubdesk.domain.positions import payoff, position
from clubdesk.domain.schedules import ScheduleRow, Terms
from clubdesk.domain.versions import schedule_on
from clubdesk.operations.entries import Recorded, check_day, check_places, recorded
from clubdesk.operations.limits import limits_broken
from clubdesk.operations.repayments import lender
from clubdesk.store import borrowing, clubs, decisions, ledger, locks, meetings, members
from clubdesk.store import loans as store
from clubdesk.store.database import transaction
from clubdesk.store.ledger import Posted


class Which(StrEnum):
    """The chips above the list of loans."""

    LIVE = "live"
    DUE = "due"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanLine:
    """A loan in the list, with what stands on it on the day; `asked` looks the days ahead further."""

    loan: Loan
    borrower: Member
    position: Position
    asked: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanList:
    """The loans of a chip and a search, and how many every chip would show."""

    lines: tuple[LoanLine, ...]
    counts: dict[Which, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPage:
    """Everything the page of one loan shows; `rows` is the schedule that holds on the day."""

    loan: Loan
    rows: tuple[ScheduleRow, ...]
    borrower: Member
    purpose: str
    agreed_on: date | None
    position: Position
    payoff: int
    next_row: ScheduleRow | None
    entries: tuple[Posted, ...]


def list_loans(on: date, *, which: Which = Which.LIVE, words: str = "") -> LoanList:
    """The loans of a chip whose borrower or code fits what was typed, by the borrower's name."""
    people = {member.id: member for member in members.load_members()}
    order = {member_id: rank for rank, member_id in enumerate(people)}
    unsettled = _lines(store.find_unsettled(), people, on)
    settled = _lines(store.find_settled(), people, on) if which is Which.CLOSED else []
    fits = _fits(words)
    shown = sorted(
        (line for line in (*unsettled, *settled) if _stands_under(line, which) and fits(line)),
        key=lambda line: (order[line.borrower.id], line.loan.id),
    )
    counts = {chip: sum(_stands_under(line, chip) for line in unsettled) for chip in Which}
    counts[Which.CLOSED] += store.count_settled()
    return LoanList(lines=tuple(shown), counts=counts)


def chip_of(loan_id: int, on: date) -> Which:
    """The chip that a loan is sure to stand under on a day."""
    loan = store.load_loan(loan_id)
    lines = _lines([loan_id], {loan.debtor(on): members.load_member(loan.debtor(on))}, on)
    return next((chip for chip in Which if lines and _stands_under(lines[0], chip)), Which.CLOSED)


def _stands_under(line: LoanLine, which: Which) -> bool:
    match which:
        case Which.LIVE:
            return line.position.is_live
        case Which.DUE:
            return line.asked.due > 0
        case Which.OVERDUE:
            return line.position.principal_overdue > 0
        case Which.CLOSED:
            return not line.position.is_live and not line.asked.due


def open_loans(on: date) -> list[LoanLine]:
    """The loans on which something is or will be owed, with what stands on a day, a past one too."""
    return _lines(borrowing.find_open(on), {member.id: member for member in members.load_members()}, on)


def _fits(words: str) -> Callable[[LoanLine], bool]:
    found = set(members.find_members(words))
    code = words.strip().upper()
    return lambda line: line.borrower.id in found or (code != "" and code in line.loan.code)


def _lines(ids: list[int], people: dict[int, Member], on: date) -> list[LoanLine]:
    ahead = clubs.load_rules(on).days_ahead
    return [
        LoanLine(
            loan=loan,
            borrower=people[loan.debtor(on)],
            position=position(loan, on),
            asked=position(loan, on, days_ahead=ahead),
        )
        for loan in store.load_loans(ids)
        if was_lent(loan, on)
    ]


def loan_page(loan_id: int, on: date) -> LoanPage:
    """One loan as it stands on a day."""
    loan = store.load_loan(loan_id)
    purpose, meeting_id = store.load_purpose(loan_id)
    rules = clubs.load_rules(on)
    return LoanPage(
        loan=loan,
        rows=schedule_on(loan, on),
        borrower=members.load_member(loan.debtor(on)),
        purpose=purpose,
        agreed_on=meetings.meeting_day(meeting_id) if meeting_id else None,
        position=position(loan, on),
        payoff=payoff(loan, on, started=rules.started_period),
        next_row=next((row for row in schedule_on(loan, on) if row.due > on), None)
        if loan.outstanding
        else None,
        entries=tuple(ledger.load_loan_entries([loan_id])[loan_id]),
    )


def latest_meeting(on: date) -> date | None:
    """The day of the last meeting held up to a day."""
    return max((held for held in meetings.load_meeting_days() if held <= on), default=None)


def usual_first_due(disbursed_on: date, *, every: int) -> tuple[date, int]:
    """The first due date by the club's rule for a loan paid out on a day, and the day of month it keeps."""
    rules, profile = clubs.load_rules(disbursed_on), clubs.load_profile()
    return first_due(rules, disbursed_on=disbursed_on, every=every, meeting_day=profile.meeting_day)


def can_lend(on: date) -> int:
    """Đồng in the Income Fund's cash box at the end of a day."""
    return ledger.balance(lender(clubs.load_books()).place.id, on)


def lend(
    member_id: int,
    terms: Terms,
    *,
    agreed_on: date,
    today: date,
    purpose: str = "",
    decision: Decision | None = None,
) -> tuple[Loan, Recorded]:
    """Pay a new loan out of the Income Fund, as the meeting of `agreed_on` decided, or a fuller decision.

    Raises:
        DateInFuture, MeetingMissing, NotAMemberThen, PlaceWouldBeNegative: nothing is lent.
        LimitsBroken: against the club's own limits, which only the decision can set aside.
    """
    check_day(terms.disbursed_on, today)
    decision = decision or Decision(decided_on=agreed_on)
    if decision.decided_on > terms.disbursed_on:
        raise MeetingMissing
    borrower = members.load_member(member_id)
    if not is_member(borrower.details, terms.disbursed_on):
        raise NotAMemberThen(name=borrower.name, on=terms.disbursed_on)
    check_limits(limits_broken(member_id, terms.principal, terms.disbursed_on), decision)
    with transaction():
        loan, posted = book_loan(
            borrower, terms, decision_id=decisions.add_decision(decision), purpose=purpose
        )
        check_places(posted.entry.lines, terms.disbursed_on)
    return loan, recorded(posted)


def book_loan(
    borrower: Member,
    terms: Terms,
    *,
    meeting_id: int | None = None,
    decision_id: int | None = None,
    code: str | None = None,
    purpose: str = "",
) -> tuple[Loan, Posted]:
    """Write down a loan and post its disbursement, inside the transaction that is open."""
    meeting_id = decisions.meeting_of(decision_id) if decision_id is not None else meeting_id
    loan = store.add_loan(
        terms,
        member_id=borrower.id,
        member_code=borrower.code,
        meeting_id=meeting_id,
        code=code,
        purpose=purpose,
        decision_id=decision_id,
    )
    entry = Entry(
        dated_on=terms.disbursed_on,
        kind=EntryKind.DISBURSEMENT,
        lines=disbursement_lines(lender(clubs.load_books()), terms.principal),
        member_id=borrower.id,
        loan_id=loan.id,
        meeting_id=locks.find_unsigned_meeting(terms.disbursed_on),
    )
    return loan, ledger.add_entry(entry)
