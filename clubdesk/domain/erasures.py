"""Erasing a person's data after leaving: what stays is a code, the days of membership, and the money."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clubdesk.domain.erasure_errors import NameInReason
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.members import MemberDetails


class AskedBy(StrEnum):
    """Who asked for the erasure; never a name."""

    SELF = "self"
    FAMILY = "family"
    BOARD = "board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That a person's data were erased: on which day, who asked, and why in words without the name."""

    member_id: int
    erased_on: date
    asked_by: AskedBy
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """Where what cannot be changed still tells the name: how many vouchers, decisions, minutes and files."""

    vouchers: int
    decisions: int
    minutes: int
    sent: int

    @property
    def is_any(self) -> bool:
        """Whether there is any."""
        return bool(self.vouchers or self.decisions or self.minutes or self.sent)


def coded_name(code: str) -> str:
    """What stands in the place of the name, on the screen and on paper."""
    return f"Thành viên đã xóa {code}"


def erased(details: MemberDetails, code: str) -> MemberDetails:
    """What stays: sex and the days of membership, so that the counts of past years still add up."""
    return MemberDetails(
        name=coded_name(code),
        sex=details.sex,
        joined_on=details.joined_on,
        left_on=details.left_on,
        left_why=details.left_why,
        earlier=tuple(replace(one, words="") for one in details.earlier),
        consents=details.consents,
    )


def check_reason(why: str, details: MemberDetails) -> str:
    """The reason as it may be kept; raises ReasonMissing, NameInReason."""
    tidy = " ".join(why.split())
    if not tidy:
        raise ReasonMissing
    told = (details.name, details.phone, details.citizen_id)
    if any(one and one.casefold() in tidy.casefold() for one in told):
        raise NameInReason
    return tidy
