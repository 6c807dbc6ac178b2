"""The bodies that reports go to, and what each is sent, in the vault."""

from datetime import date

from clubdesk.domain.receivers import Level, Receiver
from clubdesk.domain.report_periods import PeriodKind
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run


def load_receivers() -> list[Receiver]:
    """Every receiver, those of today and of the past, in the order they were written down."""
    rows = run(
        "SELECT id, name, level, address, superior, since, until FROM receivers ORDER BY id"
    ).fetchall()
    rules = run("SELECT receiver_id, period_kind, days FROM report_rules").fetchall()
    return [
        Receiver(
            id=row_id,
            name=name,
            level=Level(level),
            address=address,
            superior=superior,
            since=_day(since),
            until=_day(until),
            days={PeriodKind(kind): days for owner, kind, days in rules if owner == row_id},
        )
        for row_id, name, level, address, superior, since, until in rows
    ]


def save_receiver(receiver: Receiver) -> int:
    """Write a receiver down, or anew where it has an id; its id."""
    columns = (receiver.name, receiver.level.value, receiver.address, receiver.superior)
    days = [day.isoformat() if day else None for day in (receiver.since, receiver.until)]
    (receiver_id,) = run(
        "INSERT INTO receivers (id, name, level, address, superior, since, until)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, level = excluded.level,"
        " address = excluded.address, superior = excluded.superior, since = excluded.since,"
        " until = excluded.until RETURNING id",
        (receiver.id or None, *columns, *days),
    ).fetchone()
    run("DELETE FROM report_rules WHERE receiver_id = ?", (receiver_id,))
    for kind, due in receiver.days.items():
        run("INSERT INTO report_rules VALUES (?, ?, ?)", (receiver_id, kind.value, due))
    record("receiver", f"receiver:{receiver_id}", receiver_facts(receiver_id))
    return int(receiver_id)


def receiver_facts(receiver_id: int) -> object:
    """A receiver with what it is sent, as the log covers it."""
    return [
        facts_of("receivers", "id", receiver_id),
        facts_of("report_rules", "receiver_id", receiver_id),
    ]


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
