"""What is said when a club file cannot be opened, made or written."""

from collections.abc import Callable

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import (
    CipherMissing,
    CopyDamaged,
    CopyFailed,
    DiskFull,
    FileDamaged,
    FileEmpty,
    FileExists,
    FileInUse,
    FileMissing,
    FileNotWritable,
    FileSealed,
    FileTooNew,
    LookingOnly,
    NoRoomForFile,
    NotAClubFile,
    SealingFailed,
    UpgradeFailed,
    WrongPassPhrase,
    WrongPassPhraseOrDamaged,
)
from clubdesk.text.translation import translate

FILE_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    FileMissing: lambda: translate(
        "Errors",
        "There is no file {path}. It may have been moved, or a USB stick is not plugged in. "
        "Choose the file again.",
    ),
    FileEmpty: lambda: translate(
        "Errors",
        "The file {path} is empty: it holds no club. Nothing was changed. Open a copy of the club instead.",
    ),
    NotAClubFile: lambda: translate(
        "Errors",
        "{path} is not a ClubDesk club file, or it is damaged. It was left untouched. "
        "Choose another file, or open a copy.",
    ),
    FileTooNew: lambda: translate(
        "Errors",
        "{path} was made by a newer ClubDesk ({version}; this one knows {known}). It was left untouched. Ask "
        "whoever looks after the program to update it, then open the file again.",
    ),
    UpgradeFailed: lambda: translate(
        "Errors",
        "{path} was made by an older ClubDesk and could not be brought up to date. It was left untouched. "
        "Open a copy of the club, and ask whoever looks after the program.",
    ),
    CopyFailed: lambda: translate(
        "Errors",
        "No safety copy could be written into the folder {path}: it is full or read-only. The club's file "
        "itself is safe. Leave at least {room} MB free there; the program then copies again by itself.",
    ),
    CopyDamaged: lambda: translate(
        "Errors",
        "The safety copy {path} is damaged and was not used. Nothing was changed. Choose another copy.",
    ),
    FileInUse: lambda: translate(
        "Errors",
        "{path} is open in another ClubDesk window. Close that window, then try again.",
    ),
    LookingOnly: lambda: translate(
        "Errors",
        "The books are open only to be looked at, so nothing was recorded and nothing was changed. "
        "The line at the top of the page says how to go back to recording.",
    ),
    FileSealed: lambda: translate(
        "Errors", "{path} is locked. Type its pass phrase, or the code on the recovery sheet."
    ),
    WrongPassPhrase: lambda: translate(
        "Errors",
        "This is not the pass phrase of {path}, nor the code on its recovery sheet. The file is whole. "
        "Type it again.",
    ),
    WrongPassPhraseOrDamaged: lambda: translate(
        "Errors",
        "{path} does not open with this: either the pass phrase is another one, or the file is damaged, and "
        "here nobody can tell which. It was left untouched. Type it again; if you are sure of it, open a "
        "safety copy.",
    ),
    CipherMissing: lambda: translate(
        "Errors",
        "{path} is locked by a pass phrase, and this computer lacks the part that opens such files. The file "
        "is whole. Ask whoever looks after the program to install “sqlcipher3”.",
    ),
    SealingFailed: lambda: translate(
        "Errors",
        "The new copy of {path} was not exactly the same as the file, so it was thrown away. The file is as "
        "it was. Check the books, then try again.",
    ),
    FileExists: lambda: translate(
        "Errors",
        "{path} is there already, and nothing is ever overwritten. Choose another name.",
    ),
    FileDamaged: lambda: translate(
        "Errors",
        "{path} is damaged and cannot be read whole. It was left untouched. Open a copy of the "
        "club instead, and keep this file.",
    ),
    FileNotWritable: lambda: translate(
        "Errors",
        "{path} cannot be written: the folder or the file is read-only, or another program such as Excel "
        "has it open. Close it there, choose another folder, or ask whoever looks after this computer.",
    ),
    NoRoomForFile: lambda: translate(
        "Errors",
        "There is no room left to write {path}, so it was not written; the club's books are safe. Make "
        "room there, or choose another place, and write it again.",
    ),
    DiskFull: lambda: translate(
        "Errors",
        "The disk is full, and what was typed was not recorded. What was recorded before is safe. Leave at "
        "least {room} MB free, then record it again.",
    ),
}
