"""The desk of erasures: what a person's erasure needs, what it leaves, and doing it for ever."""

from collections.abc import Iterator
from datetime import date

from clubdesk.domain.erasure_errors import AlreadyErased, NotLeftYet, NotSettled, StillOpen
from clubdesk.domain.erasures import AskedBy, Erasure, Traces, check_reason
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.members import Member, is_member
from clubdesk.operations.applications import open_applications_of
from clubdesk.operations.equipment import equipment_book
from clubdesk.operations.leaving import unsettled
from clubdesk.store import erasures as store
from clubdesk.store import members
from clubdesk.store.database import transaction


def can_be_erased(member: Member, on: date) -> bool:
    """Whether to offer the erasure at all: the person has left and is not erased yet."""
    return (
        member.details.left_on is not None and not is_member(member.details, on) and not is_erased(member.id)
    )


def is_erased(member_id: int) -> bool:
    """Whether a person's data were erased."""
    return store.find_erasure(member_id)


def check_erasable(member_id: int, on: date) -> Member:
    """The person, who has left and is settled with.

    Raises:
        AlreadyErased, NotLeftYet, NotSettled.
    """
    member = members.load_member(member_id)
    if is_erased(member.id):
        raise AlreadyErased(code=member.code)
    if member.details.left_on is None or is_member(member.details, on):
        raise NotLeftYet(name=member.name)
    still = tuple(what for what, is_open in _bonds(member.id, on) if is_open)
    if still:
        raise NotSettled(name=member.name, still=still)
    return member


def _bonds(member_id: int, on: date) -> Iterator[tuple[StillOpen, bool]]:
    """All that may still bind a person to the club, and whether it does."""
    found = unsettled(member_id, on)
    yield StillOpen.LOAN, bool(found.loans)
    yield StillOpen.APPLICATION, bool(open_applications_of(member_id, on))
    yield StillOpen.DUES, found.dues is not None and found.dues.asked > 0
    yield StillOpen.CONTRIBUTION, bool(found.contribution)
    yield StillOpen.POST, bool(found.posts)
    yield StillOpen.EQUIPMENT, any(one.equipment.keeper_id == member_id for one in equipment_book())


def traces_of(member: Member) -> Traces:
    """Where the name will stay, because what is signed, sent or chained is never changed."""
    return store.traces_of(member)


def erase(member_id: int, *, asked_by: AskedBy, why: str, on: date, today: date) -> Member:
    """Erase a person's data for ever; their money stays in the books under the code. Who they are then.

    Raises:
        DateInFuture, AlreadyErased, NotLeftYet, NotSettled, ReasonMissing, NameInReason: nothing is done.
        DiskFull: everything is erased from the books, but the file could not be written anew.
    """
    if on > today:
        raise DateInFuture(on=on, today=today)
    with transaction():
        member = check_erasable(member_id, today)
        reason = check_reason(why, member.details)
        store.erase_member(member, Erasure(member_id=member.id, erased_on=on, asked_by=asked_by, why=reason))
    store.sweep()
    return members.load_member(member.id)
