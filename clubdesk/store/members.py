"""The roll in the vault."""

import secrets
from collections.abc import Collection, Iterator
from itertools import count

from peewee import fn

from clubdesk.domain.members import Member, MemberDetails
from clubdesk.store.database import fetch, run
from clubdesk.store.member_rows import (
    member_columns,
    members_of,
    record_member,
    remove_satellites,
    write_satellites,
)
from clubdesk.store.tables import MemberRow
from clubdesk.text.names import Findable, fits_typed, fold

CODE_PREFIX, CODE_DIGITS = "TV", 3
_MONEY_AND_TIME = (
    "loans",
    "loan_changes",
    "applications",
    "entries",
    "attendance",
    "holdings",
    "resolutions",
)
_ON_ROLL = MemberRow.merged_into.is_null()


def add_member(details: MemberDetails, *, code: str | None = None) -> Member:
    """Put a person on the roll, under the next code unless the old books gave one."""
    code, member_id = code or next(free_codes()), _next_id()
    MemberRow.insert(id=member_id, code=code, salt=secrets.token_hex(8), **member_columns(details)).execute()
    write_satellites(member_id, details)
    record_member("member added", member_id)
    return Member(id=member_id, code=code, details=details)


def _next_id() -> int:
    """An id that nobody has had: what the log tells of somebody removed is never told of somebody else."""
    last = int(run("SELECT COALESCE(MAX(id), 0) FROM members").fetchone()[0])
    told = "SELECT 1 FROM log WHERE subject = ? LIMIT 1"
    return next(number for number in count(last + 1) if not run(told, (f"member:{number}",)).fetchone())


def change_member(member_id: int, details: MemberDetails) -> None:
    """Write a person's details anew."""
    MemberRow.update(**member_columns(details)).where(MemberRow.id == member_id).execute()
    write_satellites(member_id, details)
    record_member("member changed", member_id)


def remove_member(member_id: int) -> None:
    """Take a person written down by mistake off the roll; only somebody without any history."""
    remove_satellites(member_id)
    MemberRow.delete().where(MemberRow.id == member_id).execute()
    record_member("member removed", member_id)


def has_history(member_id: int) -> bool:
    """Whether loans, entries, meetings, posts or a merged person belong to somebody."""
    tables = (*((table, "member_id") for table in _MONEY_AND_TIME), ("members", "merged_into"))
    return any(
        run(f"SELECT 1 FROM {table} WHERE {column} = ? LIMIT 1", (member_id,)).fetchone()  # noqa: S608
        for table, column in tables
    )


def load_member(member_id: int) -> Member:
    """One person; the one who is kept for somebody who was merged."""
    row = MemberRow.get_by_id(member_id)
    (member,) = members_of([row if row.merged_into is None else MemberRow.get_by_id(row.merged_into)])
    return member


def which_exist(ids: Collection[int]) -> set[int]:
    """Those of some ids under which somebody is still written down."""
    return {row_id for (row_id,) in fetch(MemberRow.select(MemberRow.id).where(MemberRow.id.in_(ids)))}


def load_members(ids: Collection[int] | None = None) -> list[Member]:
    """Everybody who ever was on the roll, or those of `ids`, in Vietnamese order of names."""
    query = MemberRow.select().where(_ON_ROLL).order_by(MemberRow.sort_key, MemberRow.id)
    return members_of(list(query if ids is None else query.where(MemberRow.id.in_(ids))))


def load_names(ids: Collection[int]) -> dict[int, str]:
    """Names by member id; somebody who was merged goes by the name that is kept."""
    columns = (MemberRow.id, MemberRow.name, MemberRow.merged_into)
    rows = fetch(MemberRow.select(*columns).where(MemberRow.id.in_(ids)))
    stand_ins = {into for _id, _name, into in rows if into}
    kept = load_names(stand_ins) if stand_ins else {}
    return {row_id: kept.get(into, name) for row_id, name, into in rows}


def find_members(words: str) -> list[int]:
    """Ids of those whose name, code, initials, phone or citizen number fits what was typed, in order."""
    typed = fold(words)
    fitting = (
        row_id for row_id, one in load_findables() if (fits_typed(one, typed) if typed else one.is_on_roll)
    )
    return list(dict.fromkeys(fitting))


def load_findables() -> list[tuple[int, Findable]]:
    """What everybody is found by, in order of names, with the id of who is kept for whom was merged."""
    query = MemberRow.select(
        fn.COALESCE(MemberRow.merged_into, MemberRow.id),
        MemberRow.folded,
        MemberRow.initials,
        MemberRow.code,
        MemberRow.phone,
        MemberRow.citizen_id,
        MemberRow.merged_into,
    ).order_by(MemberRow.sort_key, MemberRow.id)
    return [
        (row_id, Findable(folded, letters, fold(code), phone, citizen, merged is None))
        for row_id, folded, letters, code, phone, citizen, merged in fetch(query)
    ]


def find_citizen(citizen_id: str) -> Member | None:
    """Whoever has this citizen number."""
    statement = "SELECT id FROM members WHERE citizen_id = ? AND merged_into IS NULL"
    found = run(statement, (citizen_id,)).fetchone()
    return load_member(found[0]) if found else None


def free_codes() -> Iterator[str]:
    """The codes that nobody has had yet, going on after the highest."""
    numbers = [
        int(code[2:]) for code in taken_codes() if code.startswith(CODE_PREFIX) and code[2:].isdecimal()
    ]
    for number in count(max(numbers, default=0) + 1):
        yield f"{CODE_PREFIX}{number:0{CODE_DIGITS}d}"


def taken_codes() -> list[str]:
    """The codes of everybody who ever was on the roll."""
    return [code for (code,) in fetch(MemberRow.select(MemberRow.code))]
