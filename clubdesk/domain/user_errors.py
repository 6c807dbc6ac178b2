"""Every way signing in, a role or a second person can say no."""

from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_roles import UserRole, Work


class NobodySignedIn(ClubError):
    """Something was to be recorded while the window is locked."""


class NotAllowed(ClubError):
    """The role of whoever signed in is not given this work; `may` names those that are."""

    role: UserRole
    work: Work
    may: tuple[UserRole, ...]


class PinTooShort(ClubError):
    """A PIN has digits only, and at least so many."""

    least: int


class PinTooEasy(ClubError):
    """A PIN that everybody tries first."""


class PinWrong(ClubError):
    """The PIN is not that of the person."""

    name: str


class PinWaits(ClubError):
    """Too many wrong PINs: so many minutes or seconds are still to wait."""

    name: str
    wait: str


class AlreadyUser(ClubError):
    """The person signs in already."""

    name: str


class LastChair(ClubError):
    """Without a chair nobody could change who signs in."""

    name: str


class RecoveryCodeWrong(ClubError):
    """What was typed is not the recovery code."""


class HelpersMissing(ClubError):
    """A lost PIN needs two different people, neither of them whose it is."""


class SecondIsTheSame(ClubError):
    """Nobody confirms what they did themselves."""

    name: str


class AlreadyConfirmed(ClubError):
    """Somebody confirmed it before."""
