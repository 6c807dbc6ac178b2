"""What is kept of a PIN: Argon2id, as slow as this computer bears."""

import os
import time
from dataclasses import dataclass

_SALT, _LENGTH, _LANES = 16, 32, 1
_LEAST_SECONDS, _WANTED_SECONDS = 0.25, 0.35
_MOST_ROUNDS = 60


@dataclass(frozen=True, slots=True)
class Hardness:
    """How much work one guess costs: memory in KiB, rounds over it."""

    memory: int
    iterations: int


OWASP = Hardness(memory=19 * 1024, iterations=2)
"""The least that is advised (OWASP Password Storage Cheat Sheet)."""

_USUAL_MEMORY = 32 * 1024


def calibrated() -> Hardness:
    """As many rounds as take a quarter to half a second here, never less than OWASP's work."""
    rounds = OWASP.iterations
    while (took := _seconds(rounds)) < _LEAST_SECONDS and rounds < _MOST_ROUNDS:
        rounds = min(_MOST_ROUNDS, max(rounds + 1, round(rounds * _WANTED_SECONDS / took)))
    return Hardness(_USUAL_MEMORY, rounds)


def _seconds(rounds: int) -> float:
    """Of the processor alone, so that a busy computer does not make PINs weaker."""
    begun = time.process_time()
    _hashed("000000", Hardness(_USUAL_MEMORY, rounds))
    return time.process_time() - begun


def hashed(pin: str) -> str:
    """What is kept of a PIN, with a salt of its own and the work it takes, as a PHC string."""
    return _hashed(pin, calibrated())


def _hashed(pin: str, hardness: Hardness) -> str:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=os.urandom(_SALT),
        length=_LENGTH,
        iterations=hardness.iterations,
        lanes=_LANES,
        memory_cost=hardness.memory,
    )
    return kdf.derive_phc_encoded(pin.encode())


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one that something was kept of."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.encode(), kept)
    except (InvalidKey, ValueError):
        return False
    return True
