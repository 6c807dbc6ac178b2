"""Connections to files of books: SQLite's own, and SQLCipher's for a sealed file, loaded only for one."""

import hashlib
import hmac
import sqlite3
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

Connection = sqlite3.Connection
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens a sealed file: the salt, which stands open in its first bytes, and the secret."""

    salt: bytes
    secret: bytes = field(repr=False)

    @property
    def check(self) -> str:
        """Tells two secrets apart without telling anything of them."""
        return hmac.digest(self.secret, b"clubdesk", hashlib.sha256).hex()

    @property
    def sql(self) -> str:
        """The key as SQLCipher takes it, in SQL; it derives nothing more from it."""
        return f"\"x'{self.secret.hex()}{self.salt.hex()}'\""


def is_there() -> bool:
    """Whether SQLCipher is installed; the program runs without it."""
    return find_spec("sqlcipher3") is not None


def connect(file: str, key: FileKey | None, **how: Any) -> sqlite3.Connection:  # noqa: ANN401
    """A connection to a file as SQLite names it; a sealed file needs its key."""
    if key is None:
        plain: sqlite3.Connection = sqlite3.connect(file, **how)
        return plain
    beneath = connect_beneath(file, **how)
    beneath.execute(f"PRAGMA key = {key.sql}")
    return beneath


def connect_beneath(file: str, **how: Any) -> sqlite3.Connection:  # noqa: ANN401
    """SQLCipher's connection to a file before it is given any key: an open file needs none."""
    beneath: sqlite3.Connection = _driver().connect(file, **how)
    # It would print to the terminal what the store tells in its own words.
    beneath.execute("PRAGMA cipher_log_level = NONE")
    return beneath


def read_only(path: Path) -> str:
    """The file's name for a connection that writes no byte of it and no journal beside it."""
    return f"{uri(path.absolute())}?mode=ro&immutable=1"


def uri(path: PurePath) -> str:
    """A file's address as SQLite takes it: a server of the network stands in its path, not before it."""
    told = path.as_uri()
    return told if told.startswith("file:///") else told.replace("file://", "file:////", 1)


def errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What a connection raises where a file does not read, whichever made it, and others with it."""
    if "sqlcipher3" in sys.modules:
        return sqlite3.DatabaseError, _driver().DatabaseError, *others
    return sqlite3.DatabaseError, *others


def _driver() -> ModuleType:
    from sqlcipher3 import dbapi2

    driver: ModuleType = dbapi2
    return driver
