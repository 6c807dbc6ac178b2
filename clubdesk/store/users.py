"""Who signs in, wrong PINs and the recovery code of lost ones, in the vault."""

from datetime import datetime

from clubdesk.domain.user_roles import UserRole
from clubdesk.domain.users import Tries, User
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import recorded_now, run
from clubdesk.store.merging import kept_ids

_USER = "SELECT id, member_id, role, pin, since, ended_at FROM users"


def has_users() -> bool:
    """Whether anybody signs in."""
    (found,) = run("SELECT EXISTS (SELECT 1 FROM users WHERE ended_at IS NULL)").fetchone()
    return bool(found)


def load_users() -> list[User]:
    """Those who sign in, in the order they were added."""
    return [user for user in _load("ORDER BY id") if user.ended_at is None]


def load_user(user_id: int) -> User:
    """One user, of today or of the past."""
    (user,) = _load("WHERE id = ?", user_id)
    return user


def _load(which: str, *asked: int) -> list[User]:
    kept = kept_ids()
    return [
        User(
            id=row_id,
            member_id=kept.get(member_id, member_id),
            role=UserRole(role),
            pin=pin,
            since=since,
            ended_at=ended_at,
        )
        for row_id, member_id, role, pin, since, ended_at in run(f"{_USER} {which}", asked)
    ]


def add_user(member_id: int, *, role: UserRole, pin: str) -> int:
    """A member signs in from now on; the user's id."""
    (user_id,) = run(
        "INSERT INTO users (member_id, role, pin, since) VALUES (?, ?, ?, ?) RETURNING id",
        (member_id, role.value, pin, recorded_now()),
    ).fetchone()
    _record("user", user_id)
    return int(user_id)


def set_pin(user_id: int, pin: str) -> None:
    """Somebody signs in by another PIN."""
    run("UPDATE users SET pin = ? WHERE id = ?", (pin, user_id))
    _record("new PIN", user_id)


def set_role(user_id: int, role: UserRole) -> None:
    """Somebody signs in as something else."""
    run("UPDATE users SET role = ? WHERE id = ?", (role.value, user_id))
    _record("user's role", user_id)


def end_user(user_id: int) -> None:
    """Somebody signs in no more."""
    run("UPDATE users SET ended_at = ? WHERE id = ?", (recorded_now(), user_id))
    _record("user ended", user_id)


def user_facts(user_id: int) -> object:
    """Somebody who signs in, as the log covers them."""
    return facts_of("users", "id", user_id)


def _record(act: str, user_id: int) -> None:
    record(act, f"user:{user_id}", user_facts(user_id))


def load_tries(user_id: int) -> Tries | None:
    """The wrong PINs since the last right one."""
    row = run("SELECT wrong, last_at FROM pin_tries WHERE user_id = ?", (user_id,)).fetchone()
    return Tries(row[0], datetime.fromisoformat(row[1])) if row else None


def save_tries(user_id: int, tries: Tries) -> None:
    """One more wrong PIN."""
    facts = (user_id, tries.wrong, tries.last_at.isoformat())
    run("INSERT OR REPLACE INTO pin_tries VALUES (?, ?, ?)", facts)


def clear_tries(user_id: int) -> None:
    """The right PIN was typed."""
    run("DELETE FROM pin_tries WHERE user_id = ?", (user_id,))


def load_recovery() -> tuple[str, str] | None:
    """The salt of the recovery code and its digest; None where none was made."""
    row = run("SELECT salt, digest FROM pin_recovery").fetchone()
    return (row[0], row[1]) if row else None


def save_recovery(salt: str, digest: str) -> None:
    """A recovery code was made; the one before is worth nothing now."""
    run("INSERT OR REPLACE INTO pin_recovery VALUES (1, ?, ?, ?)", (salt, digest, recorded_now()))
    record("recovery code", "pin-recovery:1", recovery_facts())


def recovery_facts() -> object:
    """The recovery code's digest, as the log covers it."""
    return facts_of("pin_recovery", "id", 1)
