"""The locks of copies that leave the computer, and each of those copies, in the vault."""

from dataclasses import asdict, fields
from datetime import datetime

from clubdesk.domain.second_place import Locks, SecondCopy
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import recorded_now, run

_LOCKS = ", ".join(field.name for field in fields(Locks))


def load_locks() -> Locks | None:
    """The club's locks; None while no pass phrase was set."""
    cursor = run(f"SELECT {_LOCKS} FROM copy_locks")  # noqa: S608
    row = cursor.fetchone()
    return Locks(**dict(zip((name for name, *_ in cursor.description), row, strict=True))) if row else None


def save_locks(locks: Locks) -> None:
    """Lock copies like this from now on."""
    places = ", ".join("?" for _name in fields(Locks))
    run(f"INSERT OR REPLACE INTO copy_locks (id, {_LOCKS}) VALUES (1, {places})", (*asdict(locks).values(),))  # noqa: S608
    record("copy locks", "copy-locks:1", locks_facts())


def locks_facts() -> object:
    """The locks, as the log covers them."""
    return facts_of("copy_locks", "id", 1)


def add_copy(copy: SecondCopy) -> None:
    """Write down that a copy left the computer."""
    (copy_id,) = run(
        "INSERT INTO second_copies (made_at, place, name, sequence, sha256)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        (copy.made_at.isoformat(), copy.place, copy.name, copy.sequence, copy.sha256),
    ).fetchone()
    record("second copy", f"second-copy:{copy_id}", copy_facts(copy_id))


def last_copy() -> SecondCopy | None:
    """The copy that left last; None where none ever did."""
    row = run(
        "SELECT made_at, place, name, sequence, sha256 FROM second_copies ORDER BY id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    made_at, place, name, sequence, sha256 = row
    return SecondCopy(
        made_at=datetime.fromisoformat(made_at), place=place, name=name, sequence=sequence, sha256=sha256
    )


def copy_facts(copy_id: int) -> object:
    """A copy that left, as the log covers it."""
    return facts_of("second_copies", "id", copy_id)


def add_restore(source: str, *, recorded_until: datetime | None) -> None:
    """Write down that the books went on from a copy, and up to when it held them."""
    until = recorded_until.isoformat() if recorded_until else ""
    (restore_id,) = run(
        "INSERT INTO restores (restored_at, source, recorded_until) VALUES (?, ?, ?) RETURNING id",
        (recorded_now(), source, until),
    ).fetchone()
    record("restored", f"restore:{restore_id}", restore_facts(restore_id))


def restore_facts(restore_id: int) -> object:
    """That the books went on from a copy, as the log covers it."""
    return facts_of("restores", "id", restore_id)
