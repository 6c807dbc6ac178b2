"""The roll in the vault."""

import secrets
from collections.abc import Collection
from datetime import date

from peewee import fn

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Member, MemberDetails, Sex
from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import fetch
from clubdesk.store.tables import MemberRow
from clubdesk.text.names import fold, initials, sort_key

CODE_PREFIX, CODE_DIGITS = "TV", 3


def add_member(details: MemberDetails, *, code: str | None = None) -> Member:
    """Put a person on the roll, under the next code unless the old books gave one."""
    code = code or _next_code()
    member_id = MemberRow.insert(code=code, salt=secrets.token_hex(8), **_columns(details)).execute()
    _record("member added", member_id)
    return Member(id=member_id, code=code, details=details)


def change_member(member_id: int, details: MemberDetails) -> None:
    """Write a person's details anew."""
    MemberRow.update(**_columns(details)).where(MemberRow.id == member_id).execute()
    _record("member changed", member_id)


def _record(act: str, member_id: int) -> None:
    """The row's salt keeps its digest from telling who it is."""
    record(act, f"member:{member_id}", row_facts(MemberRow, MemberRow.id == member_id))


def load_member(member_id: int) -> Member:
    """One person."""
    return _member(MemberRow.get_by_id(member_id))


def load_members() -> list[Member]:
    """Everybody who ever was on the roll, in Vietnamese order of names."""
    return [_member(row) for row in MemberRow.select().order_by(MemberRow.sort_key, MemberRow.id)]


def load_names(ids: Collection[int]) -> dict[int, str]:
    """Names by member id."""
    rows = fetch(MemberRow.select(MemberRow.id, MemberRow.name).where(MemberRow.id.in_(ids)))
    return dict(rows)


def find_members(words: str) -> list[int]:
    """Ids of those whose name, code, initials, phone or citizen number fits what was typed."""
    typed = fold(words)
    if not typed:
        return [row_id for (row_id,) in fetch(MemberRow.select(MemberRow.id).order_by(MemberRow.sort_key))]
    in_name = fn.INSTR(MemberRow.folded, typed) > 0
    in_code = fn.INSTR(fn.LOWER(MemberRow.code), typed) > 0
    fits = in_name | in_code | (MemberRow.initials == typed.replace(" ", ""))
    digits = typed.replace(" ", "")
    if digits.isdigit():
        fits = fits | MemberRow.phone.endswith(digits) | MemberRow.citizen_id.endswith(digits)
    rows = MemberRow.select(MemberRow.id).where(fits).order_by(MemberRow.sort_key)
    return [row_id for (row_id,) in fetch(rows)]


def find_citizen(citizen_id: str) -> Member | None:
    """Whoever has this citizen number."""
    row = MemberRow.get_or_none(MemberRow.citizen_id == citizen_id)
    return _member(row) if row else None


def _next_code() -> str:
    taken = [code for (code,) in fetch(MemberRow.select(MemberRow.code))]
    numbers = [int(code[2:]) for code in taken if code.startswith(CODE_PREFIX) and code[2:].isdecimal()]
    return f"{CODE_PREFIX}{max(numbers, default=0) + 1:0{CODE_DIGITS}d}"


def _columns(details: MemberDetails) -> dict[str, str | None]:
    return {
        "name": details.name,
        "folded": fold(details.name),
        "initials": initials(details.name),
        "sort_key": sort_key(details.name),
        "sex": details.sex,
        "birth": str(details.birth or ""),
        "citizen_id": details.citizen_id,
        "phone": details.phone,
        "group_name": details.group,
        "household": details.household,
        "joined_on": details.joined_on.isoformat(),
        "left_on": details.left_on.isoformat() if details.left_on else None,
        "left_reason": details.left_reason,
    }


def _member(row: MemberRow) -> Member:
    return Member(
        id=row.id,
        code=row.code,
        details=MemberDetails(
            name=row.name,
            sex=Sex(row.sex),
            birth=Birth.from_iso(row.birth) if row.birth else None,
            citizen_id=row.citizen_id,
            phone=row.phone,
            group=row.group_name,
            household=Household(row.household),
            joined_on=date.fromisoformat(row.joined_on),
            left_on=date.fromisoformat(row.left_on) if row.left_on else None,
            left_reason=row.left_reason,
        ),
    )
