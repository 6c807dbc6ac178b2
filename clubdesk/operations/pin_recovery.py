"""The code on paper that stands for a lost PIN; only what it is compared with is in the file."""

import hashlib
import hmac
import secrets

from clubdesk.store import users
from clubdesk.store.database import transaction

_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
_GROUPS, _IN_A_GROUP = 5, 4


def make_code() -> str:
    """A new code of twenty letters and digits (98 bits), like K7QM-…; the one before is worth nothing now."""
    with transaction():
        return write_code()


def write_code() -> str:
    """A new code, inside the transaction that is open."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_IN_A_GROUP)) for _ in range(_GROUPS))
    code, salt = "-".join(groups), secrets.token_hex(16)
    users.save_recovery(salt, _digest(code, salt))
    return code


def verify(code: str) -> bool:
    """Whether what was typed is the code, in whatever case and with or without its dashes."""
    kept = users.load_recovery()
    return kept is not None and hmac.compare_digest(_digest(code, kept[0]), kept[1])


def _digest(code: str, salt: str) -> str:
    plain = "".join(code.upper().split()).replace("-", "").replace("–", "")
    return hashlib.sha256(f"{salt}:{plain}".encode()).hexdigest()
