"""The club's equipment in the vault."""

from datetime import date

from clubdesk.domain.gifts import Equipment
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run


def load_equipment() -> list[Equipment]:
    """Everything the club owns or owned, the earliest first."""
    rows = run(
        "SELECT id, item, quantity, value, source, since, keeper_id, keeper, note, gone_on, gone_why"
        " FROM equipment ORDER BY since, id"
    )
    return [
        Equipment(
            id=row_id,
            item=item,
            quantity=quantity,
            value=value,
            source=source,
            since=date.fromisoformat(since),
            keeper_id=keeper_id,
            keeper=keeper,
            note=note,
            gone_on=date.fromisoformat(gone_on) if gone_on else None,
            gone_why=gone_why,
        )
        for row_id, item, quantity, value, source, since, keeper_id, keeper, note, gone_on, gone_why in rows
    ]


def save_equipment(one: Equipment) -> int:
    """Write a piece of equipment down, or anew where it has an id; its id."""
    facts = (
        one.item,
        one.quantity,
        one.value,
        one.source,
        one.since.isoformat(),
        one.keeper_id,
        one.keeper,
        one.note,
        one.gone_on.isoformat() if one.gone_on else None,
        one.gone_why,
    )
    columns = "item, quantity, value, source, since, keeper_id, keeper, note, gone_on, gone_why"
    row_id = one.id
    if row_id:
        changes = ", ".join(f"{name} = ?" for name in columns.split(", "))
        run(f"UPDATE equipment SET {changes} WHERE id = ?", (*facts, row_id))  # noqa: S608 – own names
    else:
        (row_id,) = run(
            f"INSERT INTO equipment ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",  # noqa: S608
            facts,
        ).fetchone()
    record("equipment", f"equipment:{row_id}", equipment_facts(int(row_id)))
    return int(row_id)


def equipment_facts(equipment_id: int) -> object:
    """A piece of equipment, as the log covers it."""
    return facts_of("equipment", "id", equipment_id)
