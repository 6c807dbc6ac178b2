"""What is typed and not saved yet lies in a folder of its own: where the club's file is locked, it is too."""

import hashlib
import hmac
import os
from dataclasses import dataclass

from clubdesk.store import database
from clubdesk.store.cipher import FileKey

_MAGIC, _NONCE = b"CLBD1", 12


@dataclass(frozen=True, slots=True)
class DraftLock:
    """By the key of a club's file, or by none; it outlasts the closing of the file."""

    key: FileKey | None

    def lock(self, plain: bytes) -> bytes:
        """What is written to the disk."""
        if self.key is None:
            return plain
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE)
        return _MAGIC + nonce + AESGCM(_derived(self.key)).encrypt(nonce, plain, _MAGIC)

    def unlock(self, kept: bytes) -> bytes:
        """What was typed; raises ValueError where another key locked it."""
        if not kept.startswith(_MAGIC):
            return kept
        if self.key is None:
            raise ValueError
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, locked = kept[len(_MAGIC) :][:_NONCE], kept[len(_MAGIC) + _NONCE :]
        try:
            return AESGCM(_derived(self.key)).decrypt(nonce, locked, _MAGIC)
        except InvalidTag as error:
            raise ValueError from error


def present_lock() -> DraftLock:
    """The lock of the open club's drafts."""
    return DraftLock(database.open_key())


def _derived(key: FileKey) -> bytes:
    return hmac.digest(key.secret, b"drafts", hashlib.sha256)
