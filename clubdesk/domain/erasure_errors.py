"""Every way the erasure of a person's data can be refused."""

from enum import StrEnum

from clubdesk.domain.errors import ClubError


class NotLeftYet(ClubError):
    """Only who has left can be erased."""

    name: str


class StillOpen(StrEnum):
    """What keeps a person who has left bound to the club."""

    LOAN = "loan"
    DUES = "dues"
    CONTRIBUTION = "contribution"
    POST = "post"
    APPLICATION = "application"
    EQUIPMENT = "equipment"


class NotSettled(ClubError):
    """Something is still owed, held, kept or asked for."""

    name: str
    still: tuple[StillOpen, ...]


class AlreadyErased(ClubError):
    """The data of this person were erased; nothing can be written down about them any more."""

    code: str


class NameInReason(ClubError):
    """The reason, which stays, tells the name that goes."""
