"""A club file under a pass phrase: setting, changing, removing it, and giving it when the file opens."""

from collections.abc import Callable, Iterable
from glob import escape
from pathlib import Path

from clubdesk.domain.file_errors import FileNotWritable, FileSealed, WrongPassPhrase
from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.store import cipher, database, seal_codes, seals
from clubdesk.store.cipher import FileKey as FileKey
from clubdesk.text.names import fold

LEAST_LETTERS = 8


def can_seal() -> bool:
    """Whether this computer has what locks files and opens locked ones."""
    return cipher.is_there()


def is_sealed() -> bool:
    """Whether the open club's file is under a pass phrase."""
    return database.open_key() is not None


def present_key() -> FileKey | None:
    """The key of the open club's file, for its recovery sheet; None where it is not locked."""
    return database.open_key()


def check_length(pass_phrase: str) -> None:
    """Raises PassPhraseTooShort for one that is soon guessed."""
    if len(fold(pass_phrase)) < LEAST_LETTERS:
        raise PassPhraseTooShort(least=LEAST_LETTERS)


def new_key(pass_phrase: str) -> FileKey:
    """What a new pass phrase gives; raises PassPhraseTooShort. Marks and capitals do not matter."""
    check_length(pass_phrase)
    return seal_codes.new_key(pass_phrase)


def check_present(words: str, path: Path) -> None:
    """Whoever changes or takes away the lock of the open file knows its pass phrase, or its recovery code.

    Raises:
        WrongPassPhrase: they do not.
    """
    key = database.open_key()
    if key is None or seal_codes.derived_key(words, key.salt) != key:
        raise WrongPassPhrase(path)


def seal(path: Path, key: FileKey | None, *, step: Callable[[], object]) -> None:
    """Put a club's closed file under a key, or under none; `step` is called in between and may stop it.

    The new file is compared with the old one row by row before it takes the name.

    Raises:
        FileInUse, FileNotWritable, DiskFull, SealingFailed: the file is as it was.
    """
    # The proofs know every table; opening a file needs none of it.
    from clubdesk.store.sealing import reseal

    reseal(path, key, step=step)


def asks_pass_phrase(path: Path) -> bool:
    """Whether a file is locked and its pass phrase was not given in this sitting."""
    try:
        seals.key_of(path)
    except FileSealed:
        return True
    return False


def give_pass_phrase(path: Path, words: str) -> None:
    """Take a pass phrase or recovery code, after which the file and its safety copies open.

    Raises:
        WrongPassPhrase, FileDamaged, WrongPassPhraseOrDamaged, CipherMissing.
    """
    seals.unseal(path, words)


def forget_pass_phrases() -> None:
    """Every locked file asks for its pass phrase again."""
    seals.forget()


def readable_copies(folder: Path | None, club_file: Path) -> list[Path]:
    """Copies of a locked club that anybody can read: made before it was locked, or set aside beside it.

    None is told of before there is a locked copy.
    """
    key = database.open_key()
    copies = sorted(folder.glob("*.clb")) if folder is not None else []
    if key is None or not any(seals.is_sealed_by(copy, key) for copy in copies):
        return []
    kept = [
        path for name in ("cu_v", "de_rieng_") for path in club_file.parent.glob(_beside(club_file, name))
    ]
    return [path for path in (*copies, *sorted(kept)) if not seals.is_sealed(path)]


def delete_copies(paths: Iterable[Path]) -> None:
    """Delete copies that anybody can read; raises FileNotWritable where one cannot be."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise FileNotWritable(path) from error


def _beside(club_file: Path, name: str) -> str:
    return f"{escape(club_file.stem)}_{name}*{club_file.suffix}"
