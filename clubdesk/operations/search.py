"""Finding a person or a loan from anywhere."""

from dataclasses import dataclass

from clubdesk.domain.loans import Loan
from clubdesk.domain.members import Member
from clubdesk.store import loans, members

MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class Found:
    """What fits the typed words: people, and loans with their borrowers."""

    people: tuple[Member, ...]
    loans: tuple[tuple[Loan, Member], ...]


def find(words: str) -> Found:
    """People and loans not yet over whose name, initials, code, phone or number fits; a dozen of each."""
    if not words.strip():
        return Found((), ())
    ids = members.find_members(words)
    people = [members.load_member(member_id) for member_id in ids[:MOST_FOUND]]
    code = words.strip().upper()
    fitting = [
        loan
        for loan in loans.load_loans(loans.find_unsettled())
        if loan.member_id in set(ids) or code in loan.code
    ]
    borrowers = [(loan, members.load_member(loan.member_id)) for loan in fitting[:MOST_FOUND]]
    return Found(tuple(people), tuple(borrowers))
