"""Every way the erasure of a person's data can be refused."""

from clubdesk.domain.errors import ClubError


class NotLeftYet(ClubError):
    """Only who has left can be erased."""

    name: str


class NotSettled(ClubError):
    """Something is still owed on one side or the other, or a post is still held."""

    name: str


class AlreadyErased(ClubError):
    """The data of this person were erased; nothing can be written down about them any more."""

    code: str


class NameInReason(ClubError):
    """The reason, which stays, tells the name that goes."""
