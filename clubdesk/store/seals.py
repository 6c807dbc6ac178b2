"""Files under a pass phrase: how one is recognised, and the keys given in this sitting.

A sealed file begins with its salt, and its salt with four letters, so that it is known without being opened.
"""

import json
from contextlib import closing, suppress
from pathlib import Path

from clubdesk.domain.file_errors import (
    CipherMissing,
    FileDamaged,
    FileSealed,
    WrongPassPhrase,
    WrongPassPhraseOrDamaged,
)
from clubdesk.store import cipher
from clubdesk.store.cipher import SALT_BYTES, FileKey
from clubdesk.store.seal_codes import MARK, derived_key

_OPEN = b"SQLite format 3\x00"
_MOST_NOTE_BYTES = 1_000

_given: dict[bytes, FileKey] = {}


def is_sealed(path: Path) -> bool:
    """Whether a file is under a pass phrase, by its first bytes and by the note beside it."""
    begin = _beginning(path)
    if begin.startswith(MARK):
        return True
    return begin not in (b"", _OPEN) and read_note(path) is not None


def key_of(path: Path) -> FileKey | None:
    """The key of a file, given in this sitting; None for a file that is not sealed.

    Raises:
        FileSealed: its pass phrase was not given yet.
        CipherMissing: this computer cannot open a sealed file.
    """
    if not is_sealed(path):
        return None
    if not cipher.is_there():
        raise CipherMissing(path)
    key = _given.get(_beginning(path))
    if key is None:
        raise FileSealed(path)
    return key


def is_sealed_by(path: Path, key: FileKey | None) -> bool:
    """Whether a file is sealed by this very key; by None: whether it lies open."""
    return _beginning(path) == key.salt if key else not is_sealed(path)


def unseal(path: Path, words: str) -> FileKey:
    """Take a pass phrase or recovery code for a file; from now on the file, and its copies, can be opened.

    Raises:
        WrongPassPhrase, FileDamaged: which of the two is known by the note beside the file.
        WrongPassPhraseOrDamaged: without the note it is not known.
        CipherMissing: this computer cannot open a sealed file.
    """
    if not cipher.is_there():
        raise CipherMissing(path)
    key = derived_key(words, _beginning(path))
    if _opens(path, key):
        keep(key)
        write_note(path, key)
        return key
    _refuse(path, key, words)
    raise WrongPassPhraseOrDamaged(path)


def _refuse(path: Path, key: FileKey, words: str) -> None:
    note = read_note(path)
    if note is None:
        return
    salt, check = note
    noted = key if salt == key.salt else derived_key(words, salt)
    if noted.check == check:
        # The right words for a broken file: they open its safety copies.
        keep(noted)
        raise FileDamaged(path)
    if salt == key.salt:
        raise WrongPassPhrase(path)


def keep(key: FileKey) -> None:
    """Open what this key opens until it is forgotten."""
    _given[key.salt] = key


def keep_only(key: FileKey | None) -> None:
    """Forget every key but this one."""
    forget()
    if key is not None:
        keep(key)


def forget() -> None:
    """Every sealed file asks for its pass phrase again."""
    _given.clear()


def note_of(path: Path) -> Path:
    """Where a sealed file's note lies: it tells a wrong pass phrase from a broken file, and opens nothing."""
    return path.with_name(f"{path.name}.khoa")


def write_note(path: Path, key: FileKey | None) -> None:
    """Note the key's salt and check beside the file, or nothing for a file that is not sealed."""
    note = note_of(path)
    with suppress(OSError):
        if key is None:
            note.unlink(missing_ok=True)
        elif read_note(path) != (key.salt, key.check):
            note.write_text(json.dumps({"salt": key.salt.hex(), "check": key.check}), "utf-8")


def read_note(path: Path) -> tuple[bytes, str] | None:
    """The salt and check noted beside a file; None where there is no readable note."""
    try:
        with note_of(path).open("rb") as file:
            told = json.loads(file.read(_MOST_NOTE_BYTES))
        return bytes.fromhex(told["salt"]), str(told["check"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _opens(path: Path, key: FileKey) -> bool:
    try:
        with closing(cipher.connect(cipher.read_only(path), key, uri=True)) as sealed:
            sealed.execute("PRAGMA user_version").fetchone()
    except cipher.errors():
        return False
    return True


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""
