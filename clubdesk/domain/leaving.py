"""Leaving the club, not having left after all, and coming back; what a person's details say afterwards."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.member_errors import AlreadyLeft, NoReturnFromDeath, StillAMember
from clubdesk.domain.members import LeavingReason, MemberDetails, Spell


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Why and from which day on somebody is no longer a member; `farewell` tells of the funeral visit."""

    left_on: date
    why: LeavingReason
    words: str = ""
    farewell: str = ""


def left(details: MemberDetails, leaving: Leaving) -> MemberDetails:
    """The details of somebody who leaves; a funeral visit is told only of the dead.

    Raises:
        AlreadyLeft: the person is not a member any more.
        ReasonMissing: some other reason, and not a word which.
    """
    if details.left_on is not None:
        raise AlreadyLeft(name=details.name, left_on=details.left_on)
    if leaving.why is LeavingReason.OTHER and not leaving.words.strip():
        raise ReasonMissing
    return replace(
        details,
        left_on=leaving.left_on,
        left_why=leaving.why,
        left_reason=leaving.words,
        farewell=leaving.farewell if leaving.why is LeavingReason.DIED else "",
    )


def stayed(details: MemberDetails) -> MemberDetails:
    """The details of somebody who did not leave after all."""
    return replace(details, left_on=None, left_why=None, left_reason="", farewell="")


def came_back(details: MemberDetails, joined_on: date) -> MemberDetails:
    """The details of somebody who joins again; the membership that is over is kept among the earlier ones.

    Raises:
        StillAMember: the person never left.
        NoReturnFromDeath: the person was recorded as deceased.
    """
    if details.left_on is None:
        raise StillAMember(name=details.name)
    if details.left_why is LeavingReason.DIED:
        raise NoReturnFromDeath(name=details.name)
    over = Spell(
        joined_on=details.joined_on,
        left_on=details.left_on,
        why=details.left_why,
        words=details.left_reason,
    )
    return replace(stayed(details), joined_on=joined_on, earlier=(*details.earlier, over))


def stayed_away(details: MemberDetails) -> MemberDetails:
    """The details of somebody who did not come back after all: the last membership is over again.

    Raises:
        AlreadyLeft: the person left again meanwhile.
    """
    if details.left_on is not None:
        raise AlreadyLeft(name=details.name, left_on=details.left_on)
    *before, last = details.earlier
    return replace(
        details,
        joined_on=last.joined_on,
        left_on=last.left_on,
        left_why=last.why,
        left_reason=last.words,
        earlier=tuple(before),
    )
