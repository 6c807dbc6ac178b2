"""Pass phrases and recovery codes of sealed files, and the secrets they stand for.

The secret is what SQLCipher itself derives from a pass phrase; written in letters it is the recovery code.
"""

import hashlib
import secrets

from clubdesk.store.cipher import SALT_BYTES, FileKey
from clubdesk.text.names import fold

MARK = b"CLBK"
"""How the salt of every sealed file begins, and so the file."""

_ROUNDS = 256_000
_SECRET_BYTES = 32
# No I, L, O, U: what is read off paper is not mistaken for a digit.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("ILO", "110")
_SECRET_LETTERS, _CHECK_LETTERS, _GROUP = 52, 4, 4


def new_key(pass_phrase: str) -> FileKey:
    """A key of a pass phrase that nothing was sealed with before."""
    return derived_key(pass_phrase, MARK + secrets.token_bytes(SALT_BYTES - len(MARK)))


def derived_key(words: str, salt: bytes) -> FileKey:
    """The key that a pass phrase, or a recovery code, gives; marks and capitals of letters do not matter."""
    secret = _secret_of_code(words)
    if secret is None:
        secret = hashlib.pbkdf2_hmac("sha512", fold(words).encode(), salt, _ROUNDS, _SECRET_BYTES)
    return FileKey(salt, secret)


def recovery_code(key: FileKey) -> str:
    """The secret in groups of four letters; the last group shows a slip in the others."""
    letters = _lettered(int.from_bytes(key.secret), _SECRET_LETTERS) + _check_letters(key.secret)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _secret_of_code(words: str) -> bytes | None:
    """What a recovery code tells; None for other words."""
    letters = "".join(sign for sign in words.upper() if sign.isalnum()).translate(_MISREAD)
    if len(letters) != _SECRET_LETTERS + _CHECK_LETTERS or not set(letters) <= set(_LETTERS):
        return None
    number = 0
    for letter in letters[:_SECRET_LETTERS]:
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    if number >= 1 << 8 * _SECRET_BYTES:
        return None
    secret = number.to_bytes(_SECRET_BYTES)
    return secret if letters[_SECRET_LETTERS:] == _check_letters(secret) else None


def _check_letters(secret: bytes) -> str:
    return _lettered(int.from_bytes(hashlib.sha256(secret).digest()[:3]) >> 4, _CHECK_LETTERS)


def _lettered(number: int, letters: int) -> str:
    told = ""
    for _ in range(letters):
        number, place = divmod(number, len(_LETTERS))
        told = _LETTERS[place] + told
    return told
