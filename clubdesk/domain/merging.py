"""One person written down twice: what differs, what speaks against it, and the details of both in one."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum, auto

from clubdesk.domain.member_errors import DiedBefore
from clubdesk.domain.members import (
    Consent,
    Household,
    HouseholdReview,
    LeavingReason,
    Member,
    MemberDetails,
    Membership,
    Purpose,
    Spell,
    memberships,
)


class Alike(StrEnum):
    """Why two people may be one; names are compared without their marks, Lý like Lí."""

    CITIZEN_ID = auto()
    NAME_AND_YEAR = auto()
    NAME_AND_PHONE = auto()
    NAME = auto()


class Detail(StrEnum):
    """What of two people is kept from one of them; all the rest is kept from both."""

    NAME = auto()
    SEX = auto()
    BIRTH = auto()
    CITIZEN_ID = auto()
    PHONE = auto()
    ADDRESS = auto()
    HAMLET = auto()
    GROUP = auto()
    HOUSEHOLD = auto()
    ETHNIC_GROUP = auto()
    ASSOCIATION_CARD = auto()
    INSURANCE_CARD = auto()


class Doubt(StrEnum):
    """What speaks against two people being one; it is told, and the committee decides."""

    CITIZEN_ID = auto()
    SEX = auto()
    BIRTH_YEAR = auto()


_ATTRIBUTES: dict[Detail, tuple[str, ...]] = {
    Detail.NAME: ("name", "given_name"),
    Detail.SEX: ("sex",),
    Detail.BIRTH: ("birth",),
    Detail.CITIZEN_ID: ("citizen_id",),
    Detail.PHONE: ("phone", "phone_owner"),
    Detail.ADDRESS: ("address",),
    Detail.HAMLET: ("hamlet",),
    Detail.GROUP: ("group",),
    Detail.HOUSEHOLD: ("household",),
    Detail.ETHNIC_GROUP: ("ethnic_group",),
    Detail.ASSOCIATION_CARD: ("association_card",),
    Detail.INSURANCE_CARD: ("insurance_card", "insurance_until"),
}
_EMPTY = (None, "", Household.NONE)


def differing(kept: MemberDetails, other: MemberDetails) -> tuple[Detail, ...]:
    """What one of the two has to be chosen for."""
    return tuple(detail for detail in Detail if _values(kept, detail) != _values(other, detail))


def fuller(kept: MemberDetails, other: MemberDetails) -> frozenset[Detail]:
    """What is better taken from the other one: where nothing is kept, or less of a birth is known."""
    return frozenset(
        detail
        for detail in differing(kept, other)
        if is_empty(kept, detail) or (detail is Detail.BIRTH and _knows_more(other, kept))
    )


def is_empty(details: MemberDetails, detail: Detail) -> bool:
    """Whether nothing is written down."""
    return all(value in _EMPTY for value in _values(details, detail))


def doubts(kept: MemberDetails, other: MemberDetails) -> tuple[Doubt, ...]:
    """What speaks against the two being one person."""
    numbers = {details.citizen_id for details in (kept, other)} - {""}
    years = {details.birth.year for details in (kept, other) if details.birth}
    found = {
        Doubt.CITIZEN_ID: len(numbers) > 1,
        Doubt.SEX: kept.sex is not other.sex,
        Doubt.BIRTH_YEAR: len(years) > 1,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)


def check_mergeable(kept: Member, other: Member) -> None:
    """Nobody goes on living after their death.

    Raises:
        DiedBefore: one of the two is a member after the day on which the other one died.
    """
    for dead, living in ((kept, other), (other, kept)):
        died_on = dead.details.left_on if dead.details.left_why is LeavingReason.DIED else None
        if died_on is not None and (living.details.left_on or date.max) > died_on:
            raise DiedBefore(name=dead.name, code=dead.code, died_on=died_on, other=living.code)


def united(kept: MemberDetails, other: MemberDetails, taken: Collection[Detail]) -> MemberDetails:
    """Both in one: `taken` from the other, memberships, reviews, consents and circumstances of both.

    For a year that both have a review of, the kept one's counts.
    """
    names = (name for detail in taken for name in _ATTRIBUTES[detail])
    notes = dict.fromkeys(note for note in (kept.note, other.note) if note)
    return replace(
        _with_memberships(kept, _joined((*memberships(kept), *memberships(other)))),
        **{name: getattr(other, name) for name in names},
        reviews=_reviews(kept, other),
        circumstances=kept.circumstances | other.circumstances,
        in_association=kept.in_association or other.in_association,
        farewell=kept.farewell or other.farewell,
        consents=_consents((*kept.consents, *other.consents)),
        note="\n".join(notes),
    )


def _values(details: MemberDetails, detail: Detail) -> tuple[object, ...]:
    return tuple(getattr(details, name) for name in _ATTRIBUTES[detail])


def _knows_more(other: MemberDetails, kept: MemberDetails) -> bool:
    return str(other.birth or "").startswith(str(kept.birth or ""))


def _joined(stays: Iterable[Membership]) -> list[Membership]:
    """The memberships in order, those that overlap made one that ends as the longer one did."""
    joined: list[Membership] = []
    for stay in sorted(stays, key=lambda one: (one.joined_on, _end(one))):
        if joined and stay.joined_on < _end(joined[-1]):
            first = joined.pop()
            longer = max(first, stay, key=lambda one: (_end(one), one.why is not None, one.words))
            stay = replace(longer, joined_on=first.joined_on)
        joined.append(stay)
    return joined


def _end(stay: Membership) -> date:
    return stay.left_on or date.max


def _with_memberships(details: MemberDetails, stays: list[Membership]) -> MemberDetails:
    *before, latest = stays
    return replace(
        details,
        joined_on=latest.joined_on,
        left_on=latest.left_on,
        left_why=latest.why,
        left_reason=latest.words,
        earlier=tuple(
            Spell(joined_on=stay.joined_on, left_on=_end(stay), why=stay.why, words=stay.words)
            for stay in before
        ),
    )


def _reviews(kept: MemberDetails, other: MemberDetails) -> tuple[HouseholdReview, ...]:
    by_year = {review.year: review for review in (*other.reviews, *kept.reviews)}
    return tuple(sorted(by_year.values()))


def _consents(given: Collection[Consent]) -> tuple[Consent, ...]:
    """Whoever takes a consent back takes back whatever was agreed to before for that purpose."""
    ended = [_ended(one, given) for one in given]
    first: dict[tuple[Purpose, date | None], Consent] = {}
    for one in sorted(ended, key=lambda one: one.given_on):
        first.setdefault((one.purpose, one.withdrawn_on), one)
    return tuple(sorted(first.values(), key=lambda one: (one.purpose, one.given_on)))


def _ended(consent: Consent, given: Collection[Consent]) -> Consent:
    """A consent that ends with the first withdrawal after it, under whichever name."""
    withdrawals = [one.withdrawn_on for one in given if one.purpose is consent.purpose and one.withdrawn_on]
    after = [day for day in withdrawals if day > consent.given_on or day == consent.withdrawn_on]
    return replace(consent, withdrawn_on=min(after, default=None))
