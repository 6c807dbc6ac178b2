"""What was decided about one loan: its changes with the people in them, and what was lost on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clubdesk.operations.loan_changes import DecidedChange, changes_of
from clubdesk.operations.write_offs import still_lost
from clubdesk.store import loan_facts, loans, meetings, members


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanHistory:
    """The changes of a loan in the order they were made; `people` names everybody who has owed it, by id.

    `lost` is what was written off and has not come back, in đồng.
    """

    changes: tuple[DecidedChange, ...]
    people: Mapping[int, str]
    lost: int


def loan_history(loan_id: int) -> LoanHistory:
    """Everything decided about a loan, what was taken back too."""
    loan = loans.load_loan(loan_id)
    debtors = {loan.member_id, *(heir.member_id for heir in loan.take_overs)}
    return LoanHistory(
        changes=changes_of(loan_id),
        people={member_id: members.load_member(member_id).name for member_id in debtors},
        lost=still_lost(loan_id),
    )


def known_meetings(on: date, *, most: int = 3) -> list[date]:
    """The days of the last meetings in the books up to a day, the latest first."""
    return sorted((held for held in meetings.load_meeting_days() if held <= on), reverse=True)[:most]


def loans_of_voucher(entry_id: int) -> list[str]:
    """The codes of the loans that a voucher moved; a top-up's old one and its new one."""
    return [loans.load_loan(loan_id).code for loan_id in loan_facts.loans_of_entry(entry_id)]
