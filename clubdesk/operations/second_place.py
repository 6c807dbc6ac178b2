"""Copies of the club that leave the computer: the pass phrase, the recovery code, a copy on a stick."""

import errno
import hashlib
import re
import secrets
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.domain.second_place import ENDING, LEAST_LETTERS, SecondCopy, is_due, recovery_code
from clubdesk.domain.second_place_errors import (
    NoPassPhrase,
    PlaceForgetful,
    PlaceFull,
    PlaceGone,
    PlaceReadOnly,
    SecondPlaceError,
)
from clubdesk.operations.clubs import is_sample, short_name
from clubdesk.operations.safe_writing import write_through
from clubdesk.store import backups, chain
from clubdesk.store import second_place as store
from clubdesk.store.database import transaction
from clubdesk.store.files import is_full
from clubdesk.text.names import fold

_NAMED = "{club}_{sequence:09d}_{taken:%Y-%m-%d}" + ENDING
_NAME = re.compile(rf"(?P<club>\w+)_(?P<sequence>\d{{9}})_\d{{4}}-\d{{2}}-\d{{2}}{re.escape(ENDING)}")
_LEFT_BEHIND = f".*{ENDING}.new"
_CODE_BITS = 115
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, slots=True)
class PreparedCopy:
    """A locked copy that is not written anywhere yet."""

    name: str
    sequence: int
    made_at: datetime
    locked: bytes


def has_pass_phrase() -> bool:
    """Whether a pass phrase was set, without which no copy leaves."""
    return store.load_locks() is not None


def set_pass_phrase(phrase: str, *, known: str = "") -> str:
    """Lock copies with a pass phrase from now on; returned is the new recovery code, which is kept nowhere.

    With `known`, the pass phrase or the recovery code of before, the pair of keys stays; without, a new pair
    is made. Copies that left before open with what was set when they left, either way.

    Raises:
        PassPhraseTooShort: nothing was set.
        WrongWords, CodeMistyped: `known` is neither of them; nothing was set.
    """
    from clubdesk.exchange import locked_copy

    if len(fold(phrase).replace(" ", "")) < LEAST_LETTERS:
        raise PassPhraseTooShort(least=LEAST_LETTERS)
    code, before = recovery_code(secrets.randbits(_CODE_BITS)), store.load_locks()
    cost = locked_copy.calibrated()
    if known and before is not None:
        locks = locked_copy.locked_by(locked_copy.private_half(before, known), phrase, code, cost=cost)
    else:
        locks = locked_copy.new_locks(phrase, code, cost=cost)
    with transaction():
        store.save_locks(locks)
    return code


def prepare_copy(*, now: datetime) -> PreparedCopy:
    """A locked copy of the open club, to be put somewhere.

    Raises:
        NoPassPhrase, CopyFailed: there is none.
    """
    from clubdesk.exchange.locked_copy import lock

    locks = store.load_locks()
    if locks is None:
        raise NoPassPhrase
    sequence = backups.sequence()
    name = _NAMED.format(club=short_name(), sequence=sequence, taken=now)
    return PreparedCopy(name, sequence, now.replace(microsecond=0), lock(_content(), locks))


def put_copy(prepared: PreparedCopy, folder: Path) -> Path:
    """Write a prepared copy into a folder or onto a stick and read it back; no club need be open.

    Raises:
        PlaceGone, PlaceFull, PlaceReadOnly, PlaceForgetful: no copy was made, and none is half there.
    """
    path = folder / prepared.name
    try:
        for left in folder.glob(_LEFT_BEHIND):
            # What an unplugged stick kept of a copy that was cut short.
            with suppress(OSError):
                left.unlink()
        is_whole = write_through(path, prepared.locked)
    except OSError as error:
        raise _refusal(error)(str(folder)) from error
    if not is_whole:
        raise PlaceForgetful(str(folder))
    return path


def note_copy(prepared: PreparedCopy, folder: Path) -> None:
    """Write down that a copy left the computer."""
    sha256 = hashlib.sha256(prepared.locked).hexdigest()
    with transaction():
        store.add_copy(
            SecondCopy(
                made_at=prepared.made_at,
                place=str(folder),
                name=prepared.name,
                sequence=prepared.sequence,
                sha256=sha256,
            )
        )


def last_copy() -> SecondCopy | None:
    """The copy that was put into a second place last."""
    return store.last_copy()


def last_day() -> date | None:
    """The day of that copy."""
    last = last_copy()
    return last.made_at.date() if last else None


def is_second_copy_due(today: date) -> bool:
    """Whether it is time for a second place: there is something to lose, and a week went by."""
    begun = chain.first_recorded()
    if is_sample() or begun is None or not backups.content().members:
        return False
    return is_due(last_day(), begun=datetime.fromisoformat(begun).date(), today=today)


def list_second_copies(folder: Path) -> list[Path]:
    """The open club's copies in a folder or on a stick, the latest recorded first; none where it is gone."""
    try:
        found = [(path, _NAME.fullmatch(path.name)) for path in folder.iterdir()]
    except OSError:
        return []
    club = short_name()
    named = [(told["sequence"], path) for path, told in found if told and told["club"] == club]
    return [path for _sequence, path in sorted(named, key=lambda one: (one[0], one[1].name), reverse=True)]


def _content() -> bytes:
    """The open club as one verified file."""
    with tempfile.TemporaryDirectory(prefix="clubdesk-") as folder:
        path = Path(folder) / "ban_sao.clb"
        backups.write_copy(path)
        return path.read_bytes()


def _refusal(error: OSError) -> type[SecondPlaceError]:
    if is_full(error):
        return PlaceFull
    return PlaceReadOnly if error.errno in _REFUSED else PlaceGone
