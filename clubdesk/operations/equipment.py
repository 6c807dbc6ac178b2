"""The club's equipment: what it owns, who keeps it, what is gone."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.gift_errors import GoneTooEarly, ItemMissing
from clubdesk.domain.gifts import Equipment
from clubdesk.domain.ledger_errors import DateInFuture, ReasonMissing
from clubdesk.store import equipment as store
from clubdesk.store import members
from clubdesk.store.database import transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentLine:
    """A piece of equipment, and the name of whoever keeps it."""

    equipment: Equipment
    keeper: str


def equipment_book(*, gone: bool = False) -> list[EquipmentLine]:
    """What the club owns, or with what is gone."""
    found = [one for one in store.load_equipment() if gone or one.gone_on is None]
    names = members.load_names({one.keeper_id for one in found if one.keeper_id})
    return [EquipmentLine(equipment=one, keeper=names.get(one.keeper_id or 0, one.keeper)) for one in found]


def save_equipment(one: Equipment, *, today: date) -> int:
    """Write equipment down, or anew; its id.

    Raises:
        ItemMissing, DateInFuture.
    """
    if not one.item.strip():
        raise ItemMissing
    if one.since > today:
        raise DateInFuture(on=one.since, today=today)
    tidy = replace(one, item=one.item.strip(), source=one.source.strip(), note=one.note.strip())
    with transaction():
        return store.save_equipment(tidy)


def end_equipment(one: Equipment, *, on: date, why: str, today: date) -> None:
    """Equipment is used up, lost, or handed on.

    Raises:
        ReasonMissing, DateInFuture, GoneTooEarly.
    """
    if not why.strip():
        raise ReasonMissing
    if on > today:
        raise DateInFuture(on=on, today=today)
    if on < one.since:
        raise GoneTooEarly(since=one.since)
    with transaction():
        store.save_equipment(replace(one, gone_on=on, gone_why=why.strip()))
