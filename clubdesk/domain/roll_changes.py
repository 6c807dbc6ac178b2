"""What a row of a member list would change of a person: blanks are filled, no entry is lost silently."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, HouseholdReview, MemberDetails, Sex, household_in, reviewed
from clubdesk.domain.roll import ReadMember
from clubdesk.domain.roll_columns import RollField, belongs

Value = str | Sex | Birth | Household | date | bool | None
_PLAIN = (
    *(RollField.NAME, RollField.SEX, RollField.CITIZEN_ID, RollField.PHONE, RollField.PHONE_OWNER),
    *(RollField.GROUP, RollField.HAMLET, RollField.ADDRESS, RollField.JOINED),
    *(RollField.INSURANCE, RollField.INSURANCE_UNTIL, RollField.NOTE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One entry of a person that a row would change; `fills` where nothing is lost by it."""

    field: RollField
    before: Value
    after: Value
    fills: bool
    is_chosen: bool


def changes_between(
    details: MemberDetails,
    read: ReadMember,
    *,
    year: int,
    chosen: frozenset[RollField] | None,
    is_birth_sure: bool,
) -> tuple[Change, ...]:
    """What the list tells otherwise than the roll; a blank in the list changes nothing.

    What fills a blank is chosen unless `chosen` says otherwise; what differs from an entry is only proposed.
    """
    found = [*_plain(details, read), *_of_birth(details, read, is_sure=is_birth_sure)]
    found += [*_of_household(details, read, year), *_of_association(details, read)]
    places = list(RollField)
    found.sort(key=lambda change: places.index(change.field))
    if chosen is None:
        return tuple(found)
    return tuple(replace(change, is_chosen=change.field in chosen) for change in found)


def _change(field: RollField, before: Value, after: Value, *, fills: bool) -> Change:
    return Change(field=field, before=before, after=after, fills=fills, is_chosen=fills)


def _plain(details: MemberDetails, read: ReadMember) -> Iterable[Change]:
    for field in _PLAIN:
        before, after = getattr(details, field.value), getattr(read, field.value)
        if after and after != before:
            yield _change(field, before, after, fills=not before and belongs(field, details, read))


def _of_birth(details: MemberDetails, read: ReadMember, *, is_sure: bool) -> Iterable[Change]:
    """More of a birth known in part fills; less of it, or a birth that is only reckoned, is no change."""
    before, after = details.birth, read.birth
    if after is None or (before is not None and (not is_sure or str(before).startswith(str(after)))):
        return
    is_more = before is None or str(after).startswith(str(before))
    yield _change(RollField.BIRTH, before, after, fills=is_more)


def _of_household(details: MemberDetails, read: ReadMember, year: int) -> Iterable[Change]:
    """A class is the review of the list's year, beside those of other years; a blank one is only proposed."""
    if read.household is None or read.household is household_in(details, year):
        return
    has_review = any(review.year == year for review in details.reviews)
    fills = not has_review and read.household is not Household.NONE
    yield _change(RollField.HOUSEHOLD, household_in(details, year), read.household, fills=fills)


def _of_association(details: MemberDetails, read: ReadMember) -> Iterable[Change]:
    before: Value = details.association_card or details.in_association
    after: Value = read.association_card or read.in_association
    if after and after != before and not (after is True and before):
        yield _change(RollField.ASSOCIATION, before, after, fills=not details.association_card)


def changed_details(details: MemberDetails, changes: Iterable[Change], *, year: int) -> MemberDetails:
    """A person's details with the chosen changes made."""
    made = {change.field: change.after for change in changes if change.is_chosen}
    plain: dict[str, object] = {
        field.value: made[field] for field in (*_PLAIN, RollField.BIRTH) if field in made
    }
    household = made.get(RollField.HOUSEHOLD)
    if isinstance(household, Household):
        plain["reviews"] = reviewed(details, HouseholdReview(year, household))
    if card := made.get(RollField.ASSOCIATION):
        plain |= {"in_association": True, "association_card": card if isinstance(card, str) else ""}
    return replace(details, **plain)  # type: ignore[arg-type]


def new_details(read: ReadMember, *, joined_on: date, year: int) -> MemberDetails:
    """Somebody new as the list tells; a class of household is the one of the list's year.

    `joined_on` holds where the list tells no day. The row must have a sex.
    """
    household = read.household or Household.NONE
    is_told = household is not Household.NONE
    return MemberDetails(
        name=read.name,
        sex=read.sex or Sex.FEMALE,
        joined_on=read.joined_on or joined_on,
        birth=read.birth,
        citizen_id=read.citizen_id,
        phone=read.phone,
        phone_owner=read.phone_owner,
        address=read.address,
        hamlet=read.hamlet,
        group=read.group,
        household=household,
        reviews=(HouseholdReview(year, household),) if is_told else (),
        in_association=read.in_association,
        association_card=read.association_card,
        insurance_card=read.insurance_card,
        insurance_until=read.insurance_until,
        note=read.note,
    )
