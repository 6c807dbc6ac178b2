"""Bringing the club back from a second place, also on a computer that never had it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clubdesk.domain.file_errors import FileExists, FileSealed
from clubdesk.domain.safety_copies import CopyLook
from clubdesk.domain.second_place_errors import NotASecondCopy, OtherClub, SecondCopyDamaged
from clubdesk.operations import restoring, safety_copies
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.operations.sealing import asks_pass_phrase
from clubdesk.store import second_place as store
from clubdesk.store.copy_looks import look_into
from clubdesk.store.database import is_open_file, transaction

_MOST_BYTES = 1 << 31


@dataclass(frozen=True, slots=True)
class UnlockedCopy:
    """A locked copy that was opened: whence it came, the plain file in a private folder, what it holds."""

    source: Path
    plain: Path
    look: CopyLook


def check_copy(path: Path) -> None:
    """A locked copy that is whole, before anybody is asked for a pass phrase.

    Raises:
        NotASecondCopy, SecondCopyTooNew, SecondCopyDamaged: it is left untouched.
    """
    from clubdesk.exchange.locked_copy import read_copy

    read_copy(path, _written(path))


def unlock_copy(path: Path, typed: str, *, into: Path) -> UnlockedCopy:
    """Open a locked copy with its pass phrase or recovery code, into a private folder.

    Raises:
        WrongWords, CodeMistyped: the copy is whole, and these words are not its own.
        NotASecondCopy, SecondCopyTooNew, SecondCopyDamaged: it is left untouched.
        FileSealed: the file in it was under a pass phrase of its own, which is to be given first.
        OSError: the private folder cannot be written.
    """
    from clubdesk.exchange.locked_copy import read_copy, unlock

    plain = into / "ban_sao.clb"
    plain.write_bytes(unlock(read_copy(path, _written(path)), typed))
    if asks_pass_phrase(plain):
        raise FileSealed(plain)
    look = look_into(plain)
    if look is None:
        raise SecondCopyDamaged(path)
    return UnlockedCopy(path, plain, look)


def check_club(copy: UnlockedCopy, club_id: str) -> None:
    """A copy of the club with this id; raises OtherClub."""
    if copy.look.club_id != club_id:
        raise OtherClub(club=copy.look.club)


def bring_back(copy: UnlockedCopy, club_file: Path, *, copies: Path | None = None) -> Path | None:
    """Put an opened copy in the place of a club's file that is closed, and set that aside; its new name.

    `copies` is the folder of all clubs' safety copies: those of what was recorded later go apart.

    Raises:
        CopyDamaged, FileTooNew, FileInUse, FileNotWritable: nothing was changed.
    """
    look = copy.look
    moment = look.recorded_at.replace(tzinfo=None) if look.recorded_at else safety_copies.NO_MOMENT
    plain = SafetyCopy(path=copy.plain, sequence=look.sequence, taken_at=moment, is_apart=False)
    among = copies / look.club_id if copies is not None else None
    return restoring.restore(plain, club_file, among=among)


def bring_to_new_place(copy: UnlockedCopy, club_file: Path) -> None:
    """Put an opened copy where no club is, as on another computer.

    Raises:
        FileExists: something of that name is there, and nothing is overwritten.
        FileTooNew, FileNotWritable: nothing was made.
    """
    if club_file.exists():
        raise FileExists(club_file)
    bring_back(copy, club_file)


def note_restored(source: str, *, recorded_until: datetime | None) -> None:
    """Write into the open club's log that its books went on from a copy, and up to when it held them."""
    with transaction():
        store.add_restore(source, recorded_until=recorded_until)


def _written(path: Path) -> bytes:
    try:
        if is_open_file(path) or path.stat().st_size > _MOST_BYTES:
            raise NotASecondCopy(path)
        return path.read_bytes()
    except OSError as error:
        raise SecondCopyDamaged(path) from error
