"""How a member's card is put into words: circumstances, consents, memberships, the years of the household."""

from collections.abc import Callable, Iterable

from clubdesk.domain.consents import latest_consent
from clubdesk.domain.members import (
    Circumstance,
    Household,
    LeavingReason,
    MemberDetails,
    Purpose,
    Spell,
)
from clubdesk.domain.posts import Holding
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import household_word
from clubdesk.text.translation import translate

_CIRCUMSTANCES: dict[Circumstance, Callable[[], str]] = {
    Circumstance.ALONE: lambda: translate("Members", "Lives alone"),
    Circumstance.DISABLED: lambda: translate("Members", "Disabled"),
    Circumstance.RAISING_GRANDCHILDREN: lambda: translate("Members", "Raises grandchildren"),
    Circumstance.MERITORIOUS: lambda: translate("Members", "Meritorious service"),
    Circumstance.SOCIAL_ALLOWANCE: lambda: translate("Members", "Gets a social allowance"),
    Circumstance.NO_PENSION: lambda: translate("Members", "No pension"),
}

_REASONS: dict[LeavingReason, Callable[[], str]] = {
    LeavingReason.MOVED: lambda: translate("Members", "Moved away"),
    LeavingReason.OWN_WISH: lambda: translate("Members", "Own wish"),
    LeavingReason.EXCLUDED: lambda: translate("Members", "Excluded by the meeting"),
    LeavingReason.DIED: lambda: translate("Members", "Deceased"),
    LeavingReason.OTHER: lambda: translate("Members", "Another reason"),
}

_PURPOSES: dict[Purpose, Callable[[], str]] = {
    Purpose.HEALTH: lambda: translate("Members", "Health may be written down"),
    Purpose.ETHNIC_GROUP: lambda: translate("Members", "The ethnic group may be written down"),
    Purpose.PHOTO: lambda: translate("Members", "Photos may be taken and used"),
    Purpose.NAMED_LIST: lambda: translate("Members", "The name may stand in lists sent outside the club"),
}

_USES: dict[Purpose, Callable[[], str]] = {
    Purpose.HEALTH: lambda: translate("Members", "For blood pressure, weight, check-ups and home care."),
    Purpose.ETHNIC_GROUP: lambda: translate("Members", "To count ethnic minorities in the reports."),
    Purpose.PHOTO: lambda: translate("Members", "For pictures of the club's life in its news and reports."),
    Purpose.NAMED_LIST: lambda: translate(
        "Members", "For lists with names that the commune, health station or Association asks for."
    ),
}

_CONSENT_MARKS: dict[Purpose, Callable[[], str]] = {
    Purpose.HEALTH: lambda: translate("Members", "health from {date}"),
    Purpose.ETHNIC_GROUP: lambda: translate("Members", "ethnic group from {date}"),
    Purpose.PHOTO: lambda: translate("Members", "photos from {date}"),
    Purpose.NAMED_LIST: lambda: translate("Members", "named lists from {date}"),
}


def circumstance_word(circumstance: Circumstance) -> str:
    """One circumstance, as beside its tick."""
    return _CIRCUMSTANCES[circumstance]()


def circumstances_line(circumstances: Iterable[Circumstance]) -> str:
    """A person's circumstances in the order of the form, "Sống một mình · Nuôi cháu"."""
    held = frozenset(circumstances)
    return " · ".join(circumstance_word(one) for one in Circumstance if one in held)


def reason_word(why: LeavingReason) -> str:
    """A reason for leaving, as in a list of choices."""
    return _REASONS[why]()


def reason_line(why: LeavingReason | None, words: str) -> str:
    """Why somebody left: the reason, and what was written about it; some other reason by its words alone."""
    if why is None or (why is LeavingReason.OTHER and words):
        return words
    return ": ".join(filter(None, (reason_word(why), words)))


def purpose_words(purpose: Purpose) -> str:
    """What a person says yes to, as beside its tick."""
    return _PURPOSES[purpose]()


def purpose_use(purpose: Purpose) -> str:
    """What the yes is for, in one plain sentence."""
    return _USES[purpose]()


def consents_line(details: MemberDetails) -> str:
    """The consents that stand, each with its day."""
    latest = [latest_consent(details.consents, purpose) for purpose in Purpose]
    return " · ".join(
        _CONSENT_MARKS[one.purpose]().format(date=format_date(one.given_on))
        for one in latest
        if one is not None and one.withdrawn_on is None
    )


def household_history(details: MemberDetails) -> str:
    """The household through the years, "Hộ nghèo từ 2024 · Hộ cận nghèo từ 2026"; "" if it never changed."""
    if all(review.household is details.household for review in details.reviews):
        return ""
    first = translate("Members", "At first: {household}").format(household=household_word(details.household))
    since = translate("Members", "{household} from {year}")
    parts, before = [first] if details.household is not Household.NONE else [], details.household
    for one in details.reviews:
        if one.household is not before:
            parts.append(since.format(household=household_word(one.household), year=one.year))
        before = one.household
    return " · ".join(parts)


def spell_line(spell: Spell) -> str:
    """A membership that is over: from when to when, and why it ended."""
    days = translate("Members", "{joined} to {left}").format(
        joined=format_date(spell.joined_on), left=format_date(spell.left_on)
    )
    return ": ".join(filter(None, (days, reason_line(spell.why, spell.words))))


def post_line(holding: Holding) -> str:
    """A post with what it is in charge of, "Tổ trưởng (Tổ 3)"."""
    area = f" ({holding.area})" if holding.area else ""
    return f"{holding.post.name}{area}"
