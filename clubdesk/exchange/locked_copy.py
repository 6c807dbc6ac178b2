"""A club's copy that opens with the pass phrase or the recovery code only.

Laid out as: what it is; the length of the header; the header, JSON with the club's locks and a public key
of this copy alone; the content in pieces, each under AES-256-GCM with its place and whether it is the last;
SHA-256 of all before, which tells a damaged file from a wrong pass phrase without either.
"""

import hashlib
import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from clubdesk.domain.second_place import Locks, is_well_copied, read_recovery_code
from clubdesk.domain.second_place_errors import (
    CodeMistyped,
    NotASecondCopy,
    SecondCopyDamaged,
    SecondCopyTooNew,
    WrongWords,
)
from clubdesk.text.names import fold

_MAGIC = b"CLUBDESK COPY\n"
_FORMAT = 1
_LENGTH_BYTES, _DIGEST_BYTES, _TAG_BYTES, _NONCE_BYTES = 4, 32, 16, 12
_PIECE = 1 << 20
_MOST_HEADER = 1 << 14
_MOST_BYTES = 1 << 31
_KEY_BYTES, _SALT_BYTES = 32, 16
_ONCE = bytes(_NONCE_BYTES)  # each of these keys locks one thing only


@dataclass(frozen=True, slots=True)
class Cost:
    """What Argon2id is to spend on a pass phrase: KiB of memory, and so many passes over it."""

    memory: int = 64 << 10
    passes: int = 3
    lanes: int = 1

    @property
    def is_sane(self) -> bool:
        """Whether a computer can pay it: a forged header must not eat all memory."""
        return 8 <= self.memory <= 1 << 18 and 1 <= self.passes <= 64 and 1 <= self.lanes <= 8


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that is as it was written, not opened yet."""

    path: Path
    locks: Locks
    own_key: str
    header: bytes
    pieces: bytes


def calibrated() -> Cost:
    """A cost that takes this computer a little less than a second, never less than RFC 9106 asks for."""
    began = perf_counter()
    _of_phrase("calibrating", bytes(_SALT_BYTES), Cost(passes=1))
    a_pass = perf_counter() - began
    return Cost(passes=max(3, min(12, int(0.8 / a_pass))))


def new_locks(phrase: str, code: str, *, cost: Cost) -> Locks:
    """A new pair of keys, its private half locked by a pass phrase and by a recovery code."""
    return locked_by(X25519PrivateKey.generate().private_bytes_raw(), phrase, code, cost=cost)


def locked_by(private: bytes, phrase: str, code: str, *, cost: Cost) -> Locks:
    """The same pair under another pass phrase and another recovery code."""
    phrase_salt, code_salt = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_SALT_BYTES)
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    return Locks(
        public=public.hex(),
        phrase_salt=phrase_salt.hex(),
        memory=cost.memory,
        passes=cost.passes,
        lanes=cost.lanes,
        phrase_locked=AESGCM(_of_phrase(phrase, phrase_salt, cost)).encrypt(_ONCE, private, public).hex(),
        code_salt=code_salt.hex(),
        code_locked=AESGCM(_of_code(code, code_salt)).encrypt(_ONCE, private, public).hex(),
    )


def private_half(locks: Locks, typed: str) -> bytes:
    """The private half of the pair, by the pass phrase or the recovery code.

    Raises:
        WrongWords: it is neither.
        CodeMistyped: it looks like a recovery code, and has a slip in it.
    """
    code = read_recovery_code(typed)
    cost = Cost(locks.memory, locks.passes, locks.lanes)
    keys = [_of_code(code, bytes.fromhex(locks.code_salt))] if code else []
    keys.append(_of_phrase(typed, bytes.fromhex(locks.phrase_salt), cost))
    locked = [locks.code_locked] * bool(code) + [locks.phrase_locked]
    for key, kept in zip(keys, locked, strict=True):
        try:
            return AESGCM(key).decrypt(_ONCE, bytes.fromhex(kept), bytes.fromhex(locks.public))
        except InvalidTag:
            continue
    raise CodeMistyped if code and not is_well_copied(code) else WrongWords


def lock(content: bytes, locks: Locks) -> bytes:
    """The content as a locked copy, which was opened once; nothing of the club is to be read in it."""
    own = X25519PrivateKey.generate()
    shown = {"format": _FORMAT, "own_key": own.public_key().public_bytes_raw().hex(), **asdict(locks)}
    header = json.dumps(shown, sort_keys=True, separators=(",", ":")).encode()
    key = _content_key(own, locks.public, header)
    head = _MAGIC + len(header).to_bytes(_LENGTH_BYTES) + header
    body = b"".join((head, *_locked_pieces(content, key)))
    if b"".join(_opened_pieces(body[len(head) :], key)) != content:
        raise AssertionError("what was locked does not open")
    return body + hashlib.sha256(body).digest()


def read_copy(path: Path, written: bytes) -> Copy:
    """A locked copy that is whole; nothing is opened yet.

    Raises:
        NotASecondCopy, SecondCopyTooNew, SecondCopyDamaged.
    """
    if not written.startswith(_MAGIC) or len(written) > _MOST_BYTES:
        raise NotASecondCopy(path)
    body, told = written[:-_DIGEST_BYTES], written[-_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != told:
        raise SecondCopyDamaged(path)
    try:
        start = len(_MAGIC) + _LENGTH_BYTES
        end = start + min(int.from_bytes(body[len(_MAGIC) : start]), _MOST_HEADER)
        shown = json.loads(body[start:end])
        if shown.pop("format") != _FORMAT:
            raise SecondCopyTooNew(path)
        own_key, locks = str(shown.pop("own_key")), Locks(**shown)
        _check_form(own_key, locks)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SecondCopyDamaged(path) from error
    return Copy(path, locks, own_key, body[start:end], body[end:])


def unlock(copy: Copy, typed: str) -> bytes:
    """What was copied.

    Raises:
        WrongWords, CodeMistyped: the copy is whole, and these words are not its own.
        SecondCopyDamaged: somebody changed it.
    """
    private = X25519PrivateKey.from_private_bytes(private_half(copy.locks, typed))
    try:
        key = _content_key(private, copy.own_key, copy.header)
        return b"".join(_opened_pieces(copy.pieces, key))
    except (InvalidTag, ValueError) as error:
        raise SecondCopyDamaged(copy.path) from error


def _check_form(own_key: str, locks: Locks) -> None:
    """Raises ValueError where the header cannot be what this program wrote."""
    sizes = {
        own_key: _KEY_BYTES,
        locks.public: _KEY_BYTES,
        locks.phrase_salt: _SALT_BYTES,
        locks.code_salt: _SALT_BYTES,
        locks.phrase_locked: _KEY_BYTES + _TAG_BYTES,
        locks.code_locked: _KEY_BYTES + _TAG_BYTES,
    }
    fits = all(len(bytes.fromhex(digits)) == size for digits, size in sizes.items())
    if not fits or not Cost(locks.memory, locks.passes, locks.lanes).is_sane:
        raise ValueError


def _locked_pieces(content: bytes, key: bytes) -> Iterator[bytes]:
    cipher = AESGCM(key)
    last = max(len(content) - 1, 0) // _PIECE
    for place in range(last + 1):
        piece = content[place * _PIECE : (place + 1) * _PIECE]
        yield cipher.encrypt(_nonce(place, is_last=place == last), piece, None)


def _opened_pieces(pieces: bytes, key: bytes) -> Iterator[bytes]:
    cipher, room = AESGCM(key), _PIECE + _TAG_BYTES
    last = max(len(pieces) - 1, 0) // room
    for place in range(last + 1):
        piece = pieces[place * room : (place + 1) * room]
        yield cipher.decrypt(_nonce(place, is_last=place == last), piece, None)


def _nonce(place: int, *, is_last: bool) -> bytes:
    """Its place and whether it is the last: a piece that is missing, moved or added does not open."""
    return place.to_bytes(_NONCE_BYTES - 1) + bytes([is_last])


def _content_key(own: X25519PrivateKey, other: str, header: bytes) -> bytes:
    """The key that both halves agree on; every bit of the header is in it."""
    shared = own.exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(other)))
    salt = hashlib.sha256(header).digest()
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=b"clubdesk copy").derive(shared)


def _of_phrase(phrase: str, salt: bytes, cost: Cost) -> bytes:
    """The key of a pass phrase as it sounds: with or without marks and capitals, on any keyboard."""
    spent = Argon2id(
        salt=salt, length=_KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return spent.derive(fold(phrase).encode())


def _of_code(code: str, salt: bytes) -> bytes:
    """The key of a recovery code, which no machine guesses: 115 random bits need no slow function."""
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=salt, info=b"clubdesk code").derive(code.encode())
