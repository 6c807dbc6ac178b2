"""A person's rows in the vault: the member's own, and those that tell of years and memberships."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from clubdesk.domain.births import Birth
from clubdesk.domain.members import (
    Circumstance,
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    Member,
    MemberDetails,
    Purpose,
    Sex,
    Spell,
)
from clubdesk.store.chain import Facts, record, row_facts
from clubdesk.store.database import connection, fetch
from clubdesk.store.tables import ConsentRow, EarlierSpellRow, HouseholdReviewRow, MemberRow
from clubdesk.text.names import fold, initials, sort_key

_IN_ASSOCIATION = "member"
_Satellite = HouseholdReviewRow | EarlierSpellRow | ConsentRow
_TABLES: Mapping[str, type[_Satellite]] = {
    "household_reviews": HouseholdReviewRow,
    "earlier_spells": EarlierSpellRow,
    "consents": ConsentRow,
}

SatelliteRow = tuple[str | int | None, ...]


def record_member(act: str, member_id: int) -> None:
    """Write an act on a person into the log; the row's salt keeps its digest from telling who it is."""
    record(act, f"member:{member_id}", member_facts(member_id))


def member_facts(member_id: int) -> list[Facts]:
    """Everything that is written down about a person, as the log covers it."""
    own = row_facts(MemberRow, MemberRow.id == member_id)
    return own + [
        facts for table in _TABLES.values() for facts in row_facts(table, table.member_id == member_id)
    ]


def member_columns(details: MemberDetails) -> dict[str, str | None]:
    """A person's details as the columns of their row."""
    return {
        "name": details.name,
        "folded": fold(details.name),
        "initials": initials(details.name),
        "sort_key": sort_key(details.name, given=details.given_name),
        "given_name": details.given_name,
        "sex": details.sex,
        "birth": str(details.birth or ""),
        "citizen_id": details.citizen_id,
        "phone": details.phone,
        "phone_owner": details.phone_owner,
        "address": details.address,
        "hamlet": details.hamlet,
        "group_name": details.group,
        "household": details.household,
        "circumstances": ",".join(sorted(details.circumstances)),
        "ethnic_group": details.ethnic_group,
        "association": _IN_ASSOCIATION if details.in_association else "",
        "association_card": details.association_card,
        "insurance_card": details.insurance_card,
        "insurance_until": _iso(details.insurance_until),
        "joined_on": details.joined_on.isoformat(),
        "left_on": _iso(details.left_on),
        "left_why": details.left_why or "",
        "left_reason": details.left_reason,
        "farewell": details.farewell,
        "note": details.note,
    }


def write_satellites(member_id: int, details: MemberDetails) -> None:
    """Write a person's reviews, earlier memberships and consents anew."""
    remove_satellites(member_id)
    for table, rows in satellites_of(details).items():
        _insert(table, [(member_id, *row) for row in rows])


def satellites_of(details: MemberDetails) -> dict[str, list[SatelliteRow]]:
    """A person's reviews, earlier memberships and consents as rows of their tables, without the member."""
    return {
        "household_reviews": [(one.year, one.household.value) for one in details.reviews],
        "earlier_spells": [
            (one.joined_on.isoformat(), one.left_on.isoformat(), one.why or "", one.words)
            for one in details.earlier
        ],
        "consents": [
            (one.purpose.value, one.given_on.isoformat(), _iso(one.withdrawn_on)) for one in details.consents
        ],
    }


def remove_satellites(member_id: int) -> None:
    """Take a person's reviews, earlier memberships and consents out."""
    for table in _TABLES.values():
        table.delete().where(table.member_id == member_id).execute()


def members_of(rows: Sequence[MemberRow]) -> list[Member]:
    """The people of some rows, in the order of the rows."""
    ids = [row.id for row in rows]
    beside = {name: _satellite_rows(table, ids) for name, table in _TABLES.items()}
    return [
        Member(
            id=row.id,
            code=row.code,
            details=details_of(row, {name: found.get(row.id, []) for name, found in beside.items()}),
        )
        for row in rows
    ]


def details_of(row: MemberRow, beside: Mapping[str, Sequence[Sequence[Any]]]) -> MemberDetails:
    """What a person's row and the rows `beside` it, as `satellites_of` gives them, say."""
    return MemberDetails(
        name=row.name,
        given_name=row.given_name,
        sex=Sex(row.sex),
        birth=Birth.from_iso(row.birth) if row.birth else None,
        citizen_id=row.citizen_id,
        phone=row.phone,
        phone_owner=row.phone_owner,
        address=row.address,
        hamlet=row.hamlet,
        group=row.group_name,
        household=Household(row.household),
        reviews=tuple(_review(*one) for one in beside["household_reviews"]),
        circumstances=frozenset(map(Circumstance, filter(None, row.circumstances.split(",")))),
        ethnic_group=row.ethnic_group,
        in_association=row.association == _IN_ASSOCIATION,
        association_card=row.association_card,
        insurance_card=row.insurance_card,
        insurance_until=_day(row.insurance_until),
        joined_on=date.fromisoformat(row.joined_on),
        left_on=_day(row.left_on),
        left_why=LeavingReason(row.left_why) if row.left_why else None,
        left_reason=row.left_reason,
        farewell=row.farewell,
        earlier=tuple(_spell(*one) for one in beside["earlier_spells"]),
        consents=tuple(_consent(*one) for one in beside["consents"]),
        note=row.note,
    )


def _review(year: int, household: str) -> HouseholdReview:
    return HouseholdReview(year, Household(household))


def _spell(joined_on: str, left_on: str, why: str, words: str) -> Spell:
    return Spell(
        joined_on=date.fromisoformat(joined_on),
        left_on=date.fromisoformat(left_on),
        why=LeavingReason(why) if why else None,
        words=words,
    )


def _consent(purpose: str, given_on: str, withdrawn_on: str | None) -> Consent:
    return Consent(
        purpose=Purpose(purpose), given_on=date.fromisoformat(given_on), withdrawn_on=_day(withdrawn_on)
    )


def _satellite_rows(table: type[_Satellite], ids: Sequence[int]) -> dict[int, list[SatelliteRow]]:
    """The rows of some people by person, in order of time; one person's are found by key."""
    query = table.select().order_by(*table._meta.get_primary_keys())  # type: ignore[no-untyped-call]
    if len(ids) == 1:
        query = query.where(table.member_id == ids[0])
    found: dict[int, list[SatelliteRow]] = {}
    for member_id, *row in fetch(query):
        found.setdefault(member_id, []).append(tuple(row))
    return found


def _insert(table: str, rows: Sequence[SatelliteRow]) -> None:
    if rows:
        places = ", ".join("?" * len(rows[0]))
        connection().executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
