"""How two who may be one person are put into words: why, what differs, what speaks against it."""

from collections.abc import Callable

from clubdesk.domain.members import MemberDetails
from clubdesk.domain.merging import Alike, Detail, Doubt, is_empty
from clubdesk.text.dates import format_birth, format_date
from clubdesk.text.ethnic_groups import ethnic_group_name
from clubdesk.text.member_words import grouped_citizen, grouped_phone, household_word, sex_word
from clubdesk.text.translation import translate

_WHY: dict[Alike, Callable[[], str]] = {
    Alike.CITIZEN_ID: lambda: translate("Merging", "Both have the same citizen number."),
    Alike.NAME_AND_YEAR: lambda: translate("Merging", "Both have the same name and the same year of birth."),
    Alike.NAME_AND_PHONE: lambda: translate("Merging", "Both have the same name and the same phone."),
    Alike.NAME: lambda: translate("Merging", "Both have the same name, and neither birth is known."),
}

_LABELS: dict[Detail, Callable[[], str]] = {
    Detail.NAME: lambda: translate("Members", "Full name"),
    Detail.SEX: lambda: translate("Members", "Sex"),
    Detail.BIRTH: lambda: translate("Members", "Born"),
    Detail.CITIZEN_ID: lambda: translate("Members", "Citizen number"),
    Detail.PHONE: lambda: translate("Members", "Phone"),
    Detail.ADDRESS: lambda: translate("Members", "Address"),
    Detail.HAMLET: lambda: translate("Members", "Hamlet"),
    Detail.GROUP: lambda: translate("Members", "Group"),
    Detail.HOUSEHOLD: lambda: translate("Members", "Household class"),
    Detail.ETHNIC_GROUP: lambda: translate("Members", "Ethnic group"),
    Detail.ASSOCIATION_CARD: lambda: translate("Merging", "Card of the Association"),
    Detail.INSURANCE_CARD: lambda: translate("Members", "Health insurance"),
}

_DOUBTS: dict[Doubt, Callable[[], str]] = {
    Doubt.CITIZEN_ID: lambda: translate(
        "Merging", "The citizen numbers differ; that usually means two people."
    ),
    Doubt.SEX: lambda: translate("Merging", "One is a woman, the other a man."),
    Doubt.BIRTH_YEAR: lambda: translate("Merging", "The years of birth differ."),
}


def why_words(why: Alike) -> str:
    """Why two may be one person."""
    return _WHY[why]()


def detail_label(detail: Detail) -> str:
    """What has to be chosen."""
    return _LABELS[detail]()


def doubt_words(doubt: Doubt) -> str:
    """What speaks against two being one person."""
    return _DOUBTS[doubt]()


def detail_value(details: MemberDetails, detail: Detail) -> str:
    """What is written down of a person; that nothing is."""
    if is_empty(details, detail) and detail is not Detail.HOUSEHOLD:
        return translate("Merging", "(empty)")
    return _value(details, detail)


def _value(details: MemberDetails, detail: Detail) -> str:
    until = details.insurance_until
    values: dict[Detail, Callable[[], str]] = {
        Detail.NAME: lambda: _named(details),
        Detail.SEX: lambda: sex_word(details.sex),
        Detail.BIRTH: lambda: format_birth(details.birth) if details.birth else "",
        Detail.CITIZEN_ID: lambda: grouped_citizen(details.citizen_id),
        Detail.PHONE: lambda: _joined(" · ", grouped_phone(details.phone), details.phone_owner),
        Detail.ADDRESS: lambda: details.address,
        Detail.HAMLET: lambda: details.hamlet,
        Detail.GROUP: lambda: details.group,
        Detail.HOUSEHOLD: lambda: household_word(details.household),
        Detail.ETHNIC_GROUP: lambda: ethnic_group_name(details.ethnic_group),
        Detail.ASSOCIATION_CARD: lambda: details.association_card,
        Detail.INSURANCE_CARD: lambda: _joined(
            " · ", details.insurance_card, format_date(until) if until else ""
        ),
    }
    return values[detail]()


def _named(details: MemberDetails) -> str:
    called = translate("Merging", "called {given}").format(given=details.given_name)
    return _joined(" · ", details.name, called if details.given_name else "")


def _joined(mark: str, *parts: str) -> str:
    return mark.join(part for part in parts if part)
