"""What is said when a copy cannot be put into a second place, or not be brought back from there."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.second_place_errors import (
    CodeMistyped,
    NoPassPhrase,
    NoRoomToRestore,
    NotASecondCopy,
    OtherClub,
    PlaceForgetful,
    PlaceFull,
    PlaceGone,
    PlaceReadOnly,
    SecondCopyDamaged,
    SecondCopyTooNew,
    WrongWords,
)
from clubdesk.text.translation import translate

SECOND_PLACE_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    PlaceGone: lambda: translate(
        "Errors",
        "{place} is not there any more: the stick may have been pulled out or fail. No copy was made; the "
        "books on this computer are safe. Plug the stick in again, or take another one, then copy again.",
    ),
    PlaceFull: lambda: translate(
        "Errors",
        "There is no room left on {place}. No copy was made; the books on this computer are safe. Free some "
        "room there, or take another stick, then copy again.",
    ),
    PlaceReadOnly: lambda: translate(
        "Errors",
        "Nothing may be written on {place}. No copy was made; the books on this computer are safe. Look for "
        "a small lock switch on the stick, or take another stick or folder.",
    ),
    PlaceForgetful: lambda: translate(
        "Errors",
        "What was written on {place} does not read back as it was: the stick is failing. No copy was made; "
        "the books on this computer are safe. Take another stick, and do not trust this one any more.",
    ),
    NotASecondCopy: lambda: translate(
        "Errors",
        "{path} is not a locked copy made by ClubDesk. It was left untouched. Choose a file that ends "
        "with .clbk.",
    ),
    SecondCopyTooNew: lambda: translate(
        "Errors",
        "{path} was made by a newer ClubDesk. It was left untouched. Update the program, then try again.",
    ),
    SecondCopyDamaged: lambda: translate(
        "Errors",
        "The copy {path} is damaged and cannot be used; the pass phrase has nothing to do with it. It was "
        "left untouched. Choose another copy.",
    ),
    WrongWords: lambda: translate(
        "Errors",
        "The copy is whole, but these words do not open it. Type the pass phrase of the day it was made, or "
        "the recovery code from its sheet.",
    ),
    CodeMistyped: lambda: translate(
        "Errors",
        "There is a slip of the hand in the recovery code. Compare it with the sheet, group by group.",
    ),
    NoPassPhrase: lambda: translate(
        "Errors", "Copies leave this computer only locked. Set a pass phrase first."
    ),
    NoRoomToRestore: lambda: translate(
        "Errors",
        "The disk is too full to bring the copy back beside {path}. Nothing was changed. Free some room, "
        "then bring it back again.",
    ),
    OtherClub: lambda: translate(
        "Errors",
        "This copy holds another club: {club}. It was not used, and nothing was changed.",
    ),
}
