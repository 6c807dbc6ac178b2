"""The collection of a meeting: everybody with dues and loans, row by row as on the printed sheet."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce

from clubdesk.domain.arrears import Unpaid, unpaid
from clubdesk.domain.collections import CollectionRow, Taking
from clubdesk.domain.loans import Loan, was_lent, without_entry
from clubdesk.domain.meetings import Meeting, Presence
from clubdesk.domain.members import Member, is_member
from clubdesk.operations.dues import DuesOwed, dues_of_roll, dues_owed
from clubdesk.store import attendance, borrowing, clubs, dues, loans, meetings, members
from clubdesk.store.takings import load_takings
from clubdesk.text.names import fits_typed, fold


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """What the rows are made of: everything of some people, read from the file once."""

    on: date
    days_ahead: int
    loans: Mapping[int, Sequence[Loan]]
    dues: Mapping[int, DuesOwed]
    takings: Sequence[Taking]
    dues_parts: Mapping[int, tuple[tuple[date, int], ...]]
    marks: Mapping[int, Presence]


def collection_of(meeting_id: int) -> tuple[CollectionRow, ...]:
    """Everybody on the roll, and whoever else owes something, in roll order, as things stand at a meeting."""
    return _rows(meetings.load_meeting(meeting_id))


def collection_rows(meeting_id: int, member_id: int) -> tuple[CollectionRow, ...]:
    """The rows of one person; they have no numbers, which only the whole list can give."""
    return _rows(meetings.load_meeting(meeting_id), member_id)


def collection_on(on: date) -> tuple[CollectionRow, ...]:
    """The rows of which something is asked on a day; with what was taken, once the meeting is opened."""
    meeting_id = meetings.find_meeting(on)
    meeting = meetings.load_meeting(meeting_id) if meeting_id is not None else None
    if meeting is None or meeting.opened_at is None:
        meeting = Meeting(id=0, held_on=on)
    return tuple(row for row in _rows(meeting) if row.asked)


def find_payers(words: str) -> frozenset[int]:
    """Ids of those whose name, code, initials or number fits what was typed; nobody while nothing is."""
    typed = fold(words)
    if not typed:
        return frozenset()
    return frozenset(row_id for row_id, one in members.load_findables() if fits_typed(one, typed))


def _rows(meeting: Meeting, member_id: int | None = None) -> tuple[CollectionRow, ...]:
    read = _read(meeting, member_id)
    people = members.load_members(None if member_id is None else [member_id])
    rows = [row for member in people for row in _rows_of(member, read)]
    return tuple(rows if member_id is not None else _numbered(rows))


def _numbered(rows: Iterable[CollectionRow]) -> Iterator[CollectionRow]:
    number = 0
    for row in rows:
        number += bool(row.asked)
        yield replace(row, number=number) if row.asked else row


def _read(meeting: Meeting, member_id: int | None) -> _Read:
    on, rules = meeting.held_on, clubs.load_rules(meeting.held_on)
    takings = load_takings(meeting.id, on)
    if member_id is not None:
        takings = [one for one in takings if one.member_id == member_id]
    owed = dues_of_roll(on) if member_id is None else [dues_owed(member_id, on)]
    return _Read(
        on=on,
        days_ahead=rules.days_ahead,
        loans=_loans_by_debtor(on, takings, member_id),
        dues={one.member.id: one for one in owed},
        takings=takings,
        dues_parts=dues.load_parts([one.entry_id for one in takings if one.loan_id is None]),
        marks={mark.member_id: mark.presence for mark in attendance.load_marks(meeting.id)},
    )


def _loans_by_debtor(
    on: date, takings: Iterable[Taking], member_id: int | None
) -> Mapping[int, Sequence[Loan]]:
    """The loans on which something is or was still owed, as they stood before the meeting took anything."""
    paid = {one.entry_id: one.loan_id for one in takings if one.loan_id is not None}
    ids = {*borrowing.find_open(on), *paid.values()}
    if member_id is not None:
        ids &= set(loans.find_loans_of(member_id))
    found: dict[int, list[Loan]] = {}
    for loan in loans.load_loans(sorted(ids)):
        if was_lent(loan, on):
            own = [entry_id for entry_id, loan_id in paid.items() if loan_id == loan.id]
            before = reduce(lambda one, entry_id: without_entry(one, entry_id, on), own, loan)
            found.setdefault(loan.debtor(on), []).append(before)
    return found


def _rows_of(member: Member, read: _Read) -> Iterator[CollectionRow]:
    """One row a loan, the dues in the first; without a loan one for the dues."""
    own = [one for one in read.takings if one.member_id == member.id]
    taken = [one for one in own if one.loan_id is None]
    asked = _dues_asked(read, member.id, taken)
    base = CollectionRow(
        member_id=member.id,
        name=member.name,
        group=member.details.group,
        presence=read.marks.get(member.id, Presence.PRESENT),
    )
    first = replace(base, dues=asked, takings=tuple(taken))
    debts = list(_debts(member.id, read))
    if not debts and (asked or taken or is_member(member.details, read.on)):
        yield first
    for place, (loan, rows) in enumerate(debts):
        paid = [one for one in own if one.loan_id == loan.id]
        yield _with_loan(base if place else first, loan, rows, paid)


def _debts(member_id: int, read: _Read) -> Iterator[tuple[Loan, tuple[Unpaid, ...]]]:
    """The loans a person owed on before the meeting, with the rows asked."""
    for loan in read.loans.get(member_id, ()):
        rows = unpaid(loan, read.on, days_ahead=read.days_ahead)
        if rows or loan.outstanding:
            yield loan, rows


def _dues_asked(read: _Read, member_id: int, taken: Collection[Taking]) -> int:
    """What was asked before the meeting took dues: what is asked now, and what it took of that."""
    owed = read.dues.get(member_id)
    months = (part for one in taken for part in read.dues_parts.get(one.entry_id, ()))
    settled = sum(amount for month, amount in months if month <= read.on)
    return settled + (owed.standing.asked if owed else 0)


def _with_loan(
    row: CollectionRow, loan: Loan, rows: Iterable[Unpaid], paid: Iterable[Taking]
) -> CollectionRow:
    late, now = [one for one in rows if one.is_late], [one for one in rows if not one.is_late]
    return replace(
        row,
        loan_id=loan.id,
        loan_code=loan.code,
        principal_late=sum(one.principal for one in late),
        interest_late=sum(one.interest for one in late),
        principal_due=sum(one.principal for one in now),
        interest_due=sum(one.interest for one in now),
        takings=(*row.takings, *paid),
    )
