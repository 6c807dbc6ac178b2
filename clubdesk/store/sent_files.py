"""Everything that was sent, with a copy of each file, and the key that signs it, in the vault."""

from datetime import datetime
from typing import Any

from clubdesk.domain.sent_files import NamedList, SentFile
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

_SENT = (
    "SELECT id, period, seq, name, made_at, receiver, control_code, sha256, content, replaces, why"
    " FROM sent_files"
)


def load_sent(period: str | None = None) -> list[SentFile]:
    """What was sent for a period, or at all, the latest first."""
    which, asked = (" WHERE period = ?", (period,)) if period else ("", ())
    return [_sent(row) for row in run(f"{_SENT}{which} ORDER BY id DESC", asked)]


def find_sent_with(control_code: str) -> SentFile | None:
    """The file that carries a control code, the latest where there are several."""
    row = run(f"{_SENT} WHERE control_code = ? ORDER BY id DESC LIMIT 1", (control_code,)).fetchone()
    return _sent(row) if row else None


def load_copy(sent_id: int) -> bytes:
    """The file as it was sent."""
    (content,) = run("SELECT bytes FROM sent_copies WHERE sent_id = ?", (sent_id,)).fetchone()
    return bytes(content)


def add_sent(sent: SentFile, content: bytes) -> int:
    """Write down that a file was made to be sent, and keep it; its id."""
    (sent_id,) = run(
        "INSERT INTO sent_files (period, seq, name, made_at, receiver, control_code, sha256, content,"
        " replaces, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            sent.period,
            sent.seq,
            sent.name,
            sent.made_at.isoformat(),
            sent.receiver,
            sent.control_code,
            sent.sha256,
            sent.content,
            sent.replaces,
            sent.why,
        ),
    ).fetchone()
    run("INSERT INTO sent_copies VALUES (?, ?)", (sent_id, content))
    record("sent", f"sent:{sent_id}", sent_facts(sent_id))
    return int(sent_id)


def sent_facts(sent_id: int) -> object:
    """A file that was sent, as the log covers it; its copy by the digest."""
    return facts_of("sent_files", "id", sent_id)


def load_named_lists() -> list[NamedList]:
    """The named lists that left, the latest first."""
    rows = run("SELECT id, period, made_at, name, people, sha256 FROM named_lists ORDER BY id DESC")
    return [
        NamedList(
            id=row_id,
            period=period,
            made_at=datetime.fromisoformat(made_at),
            name=name,
            people=people,
            sha256=sha256,
        )
        for row_id, period, made_at, name, people, sha256 in rows
    ]


def add_named_list(one: NamedList) -> None:
    """Write down that a named list left."""
    (list_id,) = run(
        "INSERT INTO named_lists (period, made_at, name, people, sha256) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (one.period, one.made_at.isoformat(), one.name, one.people, one.sha256),
    ).fetchone()
    record("named list", f"named-list:{list_id}", named_list_facts(list_id))


def named_list_facts(list_id: int) -> object:
    """A named list that left, as the log covers it."""
    return facts_of("named_lists", "id", list_id)


def load_key() -> str | None:
    """The key that signs the club's files, as hexadecimal digits; None while none was made."""
    row = run("SELECT private FROM club_key").fetchone()
    return row[0] if row else None


def add_key(private: str) -> None:
    """Keep the club's key for ever."""
    run("INSERT INTO club_key VALUES (1, ?)", (private,))
    record("key", "key:1", key_facts())


def key_facts() -> object:
    """The club's key, as the log covers it."""
    return facts_of("club_key", "id", 1)


def _sent(row: tuple[Any, ...]) -> SentFile:
    row_id, period, seq, name, made_at, receiver, code, sha256, content, replaces, why = row
    return SentFile(
        id=row_id,
        period=period,
        seq=seq,
        name=name,
        made_at=datetime.fromisoformat(made_at),
        receiver=receiver,
        control_code=code,
        sha256=sha256,
        content=content,
        replaces=replaces,
        why=why,
    )
