"""Lending at a meeting: who waits, what was paid out there with which votes, and what is left to lend."""

from dataclasses import dataclass

from clubdesk.domain.decisions import Decision
from clubdesk.domain.ledger import EntryKind
from clubdesk.domain.loans import Loan
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.applications import QueueLine, queue
from clubdesk.operations.entries import Recorded, recorded
from clubdesk.operations.loans import can_lend
from clubdesk.store import clubs, decisions, ledger, loans, members
from clubdesk.store.ledger import Posted
from clubdesk.store.takings import find_entries_of_meeting

_LENDING = frozenset({EntryKind.DISBURSEMENT, EntryKind.TOP_UP})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLoan:
    """A loan that was paid out at a meeting, and what was decided about it as far as it is written down."""

    loan: Loan
    borrower: str
    recorded: Recorded
    decision: Decision | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLending:
    """The step of new loans, with the đồng in the Income Fund's cash box and those of them kept back."""

    waiting: tuple[QueueLine, ...]
    paid_out: tuple[MeetingLoan, ...]
    cash: int
    kept_back: int

    @property
    def can_lend(self) -> int:
        """What is left to lend."""
        return max(0, self.cash - self.kept_back)


def lending_at(meeting: Meeting) -> MeetingLending:
    """Who waits for a loan on a meeting's day, and which were paid out at it, in that order."""
    return MeetingLending(
        waiting=queue(meeting.held_on).lines,
        paid_out=paid_out_at(meeting),
        cash=can_lend(meeting.held_on),
        kept_back=clubs.load_rules(meeting.held_on).limits.kept_back,
    )


def paid_out_at(meeting: Meeting) -> tuple[MeetingLoan, ...]:
    """The loans that were paid out at a meeting and not taken back, in that order."""
    posted = ledger.load_entries(find_entries_of_meeting(meeting.id, meeting.held_on))
    return tuple(
        _paid_out(one, one.entry.loan_id)
        for one in posted
        if one.entry.kind in _LENDING and one.reversed_by is None and one.entry.loan_id is not None
    )


def _paid_out(posted: Posted, loan_id: int) -> MeetingLoan:
    loan, decision_id = loans.load_loan(loan_id), loans.decision_of(loan_id)
    decided = decisions.load_decisions([decision_id] if decision_id is not None else [])
    return MeetingLoan(
        loan=loan,
        borrower=members.load_member(loan.debtor(posted.entry.dated_on)).name,
        recorded=recorded(posted),
        decision=decided.get(decision_id) if decision_id is not None else None,
    )
