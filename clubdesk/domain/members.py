"""Members: what the club writes down about a person, and on which days the person counts as one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clubdesk.domain.births import Birth, age_on


class Sex(StrEnum):
    """As on the citizen card."""

    MALE = "male"
    FEMALE = "female"


class Household(StrEnum):
    """Class of the household by the commune's yearly review (diện hộ)."""

    NONE = "none"
    POOR = "poor"
    NEAR_POOR = "near-poor"
    NEWLY_ESCAPED = "newly-escaped"
    AVERAGE = "average"


class Circumstance(StrEnum):
    """What makes a life harder, or is honoured (domain 6.6); a person may have several."""

    ALONE = "alone"
    DISABLED = "disabled"
    RAISING_GRANDCHILDREN = "raising-grandchildren"
    MERITORIOUS = "meritorious"
    SOCIAL_ALLOWANCE = "social-allowance"
    NO_PENSION = "no-pension"


class LeavingReason(StrEnum):
    """Why somebody is no longer a member."""

    MOVED = "moved"
    OWN_WISH = "own-wish"
    EXCLUDED = "excluded"
    DIED = "died"
    OTHER = "other"


class Purpose(StrEnum):
    """What a person's sensitive data may be used for, each by a consent of its own (domain 7)."""

    HEALTH = "health"
    ETHNIC_GROUP = "ethnic-group"
    PHOTO = "photo"
    NAMED_LIST = "named-list"


@dataclass(frozen=True, slots=True, order=True)
class HouseholdReview:
    """The class that a household has from a year on, by the commune's review."""

    year: int
    household: Household


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Spell:
    """A membership that is over: from the day of joining to the day before `left_on`."""

    joined_on: date
    left_on: date
    why: LeavingReason | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A stretch of days as a member, from `joined_on` to the day before `left_on`, or going on."""

    joined_on: date
    left_on: date | None
    why: LeavingReason | None
    words: str


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Consent:
    """A person's yes to one purpose, from the day it was given to the day before it was withdrawn."""

    purpose: Purpose
    given_on: date
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDetails:
    """What the club writes down about a person; only name, sex and the day of joining are required.

    `given_name` is "" where the last syllable is the given name. `household` is the class first written
    down, which holds until the first of the `reviews`; reviews, `earlier` memberships and `consents` stand in
    order of time. `joined_on`, `left_on`, `left_why`, `left_reason` (in words) and `farewell` (the funeral
    visit) are those of the latest membership. `ethnic_group` is the two digits of domain 6.6, kept only with
    consent.
    """

    name: str
    sex: Sex
    joined_on: date
    given_name: str = ""
    birth: Birth | None = None
    citizen_id: str = ""
    phone: str = ""
    phone_owner: str = ""
    address: str = ""
    hamlet: str = ""
    group: str = ""
    household: Household = Household.NONE
    reviews: tuple[HouseholdReview, ...] = ()
    circumstances: frozenset[Circumstance] = frozenset()
    ethnic_group: str = ""
    in_association: bool = False
    association_card: str = ""
    insurance_card: str = ""
    insurance_until: date | None = None
    left_on: date | None = None
    left_why: LeavingReason | None = None
    left_reason: str = ""
    farewell: str = ""
    earlier: tuple[Spell, ...] = ()
    consents: tuple[Consent, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person on the roll, under a code of their own."""

    id: int
    code: str
    details: MemberDetails

    @property
    def name(self) -> str:
        """The full name as written."""
        return self.details.name

    def age(self, on: date) -> int | None:
        """Completed years on a day; None when the birth is not known."""
        return age_on(self.details.birth, on) if self.details.birth else None

    def household(self, on: date) -> Household:
        """The class of the household on a day."""
        return household_in(self.details, on.year)


def is_member(details: MemberDetails, on: date) -> bool:
    """A member counts from the day of joining to the day before leaving, in each membership."""
    return any(joined <= on and (left is None or on < left) for joined, left in spells(details))


def spells(details: MemberDetails) -> Iterator[tuple[date, date | None]]:
    """The day of joining and the day of leaving (None: not yet) of each membership, the last one first."""
    yield details.joined_on, details.left_on
    for spell in details.earlier:
        yield spell.joined_on, spell.left_on


def memberships(details: MemberDetails) -> tuple[Membership, ...]:
    """Every membership of a person in order of time, the latest last."""
    latest = Membership(
        joined_on=details.joined_on,
        left_on=details.left_on,
        why=details.left_why,
        words=details.left_reason,
    )
    before = (
        Membership(joined_on=one.joined_on, left_on=one.left_on, why=one.why, words=one.words)
        for one in details.earlier
    )
    return (*before, latest)


def last_leaving(details: MemberDetails) -> Membership | None:
    """The last membership that is over, also of who came back; None for somebody who never left."""
    over = [one for one in memberships(details) if one.left_on is not None]
    return over[-1] if over else None


def first_joined(details: MemberDetails) -> date:
    """The day a person became a member for the first time."""
    return min(joined for joined, _left in spells(details))


def last_left(details: MemberDetails, on: date) -> date | None:
    """The day a person last left the club, up to a day; None for somebody who never left by then."""
    days = [left for _joined, left in spells(details) if left is not None and left <= on]
    return max(days, default=None)


def household_in(details: MemberDetails, year: int) -> Household:
    """The class of the household in a year: by the latest review up to then."""
    held = [review.household for review in details.reviews if review.year <= year]
    return held[-1] if held else details.household


def reviewed(details: MemberDetails, review: HouseholdReview) -> tuple[HouseholdReview, ...]:
    """The reviews with one more; it takes the place of the one of its year."""
    others = (one for one in details.reviews if one.year != review.year)
    return tuple(sorted((*others, review)))


def consent_on(details: MemberDetails, purpose: Purpose, on: date) -> Consent | None:
    """A person's consent to a purpose that stands on a day; None where there is none."""
    standing = (
        consent
        for consent in details.consents
        if consent.purpose is purpose
        and consent.given_on <= on
        and (consent.withdrawn_on is None or on < consent.withdrawn_on)
    )
    return next(standing, None)


def consents_to(details: MemberDetails, purpose: Purpose, on: date) -> bool:
    """Whether a person's consent to a purpose stands on a day."""
    return consent_on(details, purpose, on) is not None
