"""Every way a copy in a second place can fail to be made or to be opened."""

from pathlib import Path

from clubdesk.domain.errors import ClubError


class SecondPlaceError(ClubError):
    """No copy was put into a second place; the club's own file is as it was."""

    place: str


class SecondCopyError(ClubError):
    """A file in a second place that is not opened; it is never touched."""

    path: Path


class PlaceGone(SecondPlaceError):
    """The stick was pulled out, or the folder is not there any more."""


class PlaceFull(SecondPlaceError):
    """There is no room for a copy."""


class PlaceReadOnly(SecondPlaceError):
    """Nothing may be written there."""


class PlaceForgetful(SecondPlaceError):
    """What was written reads back differently: a stick that fails, or holds less than it says."""


class NotASecondCopy(SecondCopyError):
    """Some other kind of file."""


class SecondCopyTooNew(SecondCopyError):
    """Made by a newer program than this one."""


class SecondCopyDamaged(SecondCopyError):
    """A copy that is not as it was written."""


class WrongWords(ClubError):
    """Neither the pass phrase nor the recovery code of a copy that is whole."""


class CodeMistyped(ClubError):
    """A recovery code with a slip of the hand in it."""


class NoPassPhrase(ClubError):
    """Copies leave the computer only locked, and no pass phrase was set yet."""


class NoRoomToRestore(ClubError):
    """The disk is too full to put a copy in the place of a club's file, which keeps its place."""

    path: Path


class OtherClub(ClubError):
    """A copy of another club, which never takes the place of this one's file."""

    club: str
