"""A person's rows in the vault: the member's own, and those that tell of years and memberships."""

from collections.abc import Iterable, Mapping, Sequence
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
_SATELLITES = (HouseholdReviewRow, EarlierSpellRow, ConsentRow)

_Satellite = HouseholdReviewRow | EarlierSpellRow | ConsentRow


def record_member(act: str, member_id: int) -> None:
    """Write an act on a person into the log; the row's salt keeps its digest from telling who it is."""
    record(act, f"member:{member_id}", member_facts(member_id))


def member_facts(member_id: int) -> list[Facts]:
    """Everything that is written down about a person, as the log covers it."""
    own = row_facts(MemberRow, MemberRow.id == member_id)
    return own + [facts for table in _SATELLITES for facts in row_facts(table, table.member_id == member_id)]


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
    _insert("household_reviews", ((member_id, one.year, one.household.value) for one in details.reviews))
    _insert(
        "earlier_spells",
        (
            (member_id, one.joined_on.isoformat(), one.left_on.isoformat(), one.why or "", one.words)
            for one in details.earlier
        ),
    )
    _insert(
        "consents",
        (
            (member_id, one.purpose.value, one.given_on.isoformat(), _iso(one.withdrawn_on))
            for one in details.consents
        ),
    )


def remove_satellites(member_id: int) -> None:
    """Take a person's reviews, earlier memberships and consents out."""
    for table in _SATELLITES:
        table.delete().where(table.member_id == member_id).execute()


def members_of(rows: Sequence[MemberRow]) -> list[Member]:
    """The people of some rows, in the order of the rows."""
    ids = [row.id for row in rows]
    reviews, earlier, consents = _reviews(ids), _earlier(ids), _consents(ids)
    return [_member(row, reviews, earlier, consents) for row in rows]


def _member(
    row: MemberRow,
    reviews: Mapping[int, list[HouseholdReview]],
    earlier: Mapping[int, list[Spell]],
    consents: Mapping[int, list[Consent]],
) -> Member:
    return Member(
        id=row.id,
        code=row.code,
        details=MemberDetails(
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
            reviews=tuple(reviews.get(row.id, ())),
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
            earlier=tuple(earlier.get(row.id, ())),
            consents=tuple(consents.get(row.id, ())),
            note=row.note,
        ),
    )


def _reviews(ids: Sequence[int]) -> dict[int, list[HouseholdReview]]:
    found: dict[int, list[HouseholdReview]] = {}
    for member_id, year, household in _satellite_rows(HouseholdReviewRow, ids):
        found.setdefault(member_id, []).append(HouseholdReview(year, Household(household)))
    return found


def _earlier(ids: Sequence[int]) -> dict[int, list[Spell]]:
    found: dict[int, list[Spell]] = {}
    for member_id, joined_on, left_on, why, words in _satellite_rows(EarlierSpellRow, ids):
        spell = Spell(
            joined_on=date.fromisoformat(joined_on),
            left_on=date.fromisoformat(left_on),
            why=LeavingReason(why) if why else None,
            words=words,
        )
        found.setdefault(member_id, []).append(spell)
    return found


def _consents(ids: Sequence[int]) -> dict[int, list[Consent]]:
    found: dict[int, list[Consent]] = {}
    for member_id, purpose, given_on, withdrawn_on in _satellite_rows(ConsentRow, ids):
        consent = Consent(
            purpose=Purpose(purpose), given_on=date.fromisoformat(given_on), withdrawn_on=_day(withdrawn_on)
        )
        found.setdefault(member_id, []).append(consent)
    return found


def _satellite_rows(table: type[_Satellite], ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """The rows of some people, in order of time within a person; one person's are found by key."""
    query = table.select().order_by(*table._meta.get_primary_keys())  # type: ignore[no-untyped-call]
    if len(ids) == 1:
        query = query.where(table.member_id == ids[0])
    return fetch(query)


def _insert(table: str, rows: Iterable[tuple[str | int | None, ...]]) -> None:
    written = list(rows)
    if written:
        places = ", ".join("?" * len(written[0]))
        connection().executemany(f"INSERT INTO {table} VALUES ({places})", written)  # noqa: S608


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
