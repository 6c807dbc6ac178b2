"""How what the club knows of a person is written: sex, household, birth, numbers, doubts about them."""

from collections.abc import Callable
from datetime import date

from clubdesk.domain.births import Birth, age_on
from clubdesk.domain.citizen_numbers import is_citizen_length
from clubdesk.domain.complaints import Fault
from clubdesk.domain.composition import OLDER_AGE
from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Household, Member, Sex
from clubdesk.text.dates import format_birth
from clubdesk.text.translation import translate

_HIDDEN = "•••"
_COUNTRY_CODE = "+84"
_MOBILE_DIGITS = 10

_HOUSEHOLDS: dict[Household, Callable[[], str]] = {
    Household.NONE: lambda: translate("Members", "None of these"),
    Household.POOR: lambda: translate("Members", "Poor household"),
    Household.NEAR_POOR: lambda: translate("Members", "Near-poor household"),
    Household.NEWLY_ESCAPED: lambda: translate("Members", "Newly out of poverty"),
    Household.AVERAGE: lambda: translate("Members", "Household of average means"),
}

_HOUSEHOLD_MARKS: dict[Household, Callable[[], str]] = {
    Household.POOR: lambda: translate("Members", "poor household"),
    Household.NEAR_POOR: lambda: translate("Members", "near-poor household"),
    Household.NEWLY_ESCAPED: lambda: translate("Members", "newly out of poverty"),
}

_PRESENCES: dict[Presence, Callable[[], str]] = {
    Presence.PRESENT: lambda: translate("Members", "Present"),
    Presence.LATE: lambda: translate("Members", "Came late"),
    Presence.STAND_IN: lambda: translate("Members", "Somebody stood in"),
    Presence.EXCUSED: lambda: translate("Members", "Excused"),
    Presence.ABSENT: lambda: translate("Members", "Absent"),
}

_DOUBTS: dict[Fault, Callable[[], str]] = {
    Fault.CITIZEN_OLD_CARD: lambda: translate(
        "Members", "This is the number of an old identity card (9 digits). It can be kept."
    ),
    Fault.CITIZEN_PROVINCE: lambda: translate(
        "Members", "The citizen number does not begin with the code of a province."
    ),
    Fault.CITIZEN_SEX: lambda: translate("Members", "The citizen number belongs to the other sex."),
    Fault.CITIZEN_BIRTH: lambda: translate("Members", "The citizen number belongs to another year of birth."),
}


def sex_word(sex: Sex) -> str:
    """Nữ or Nam."""
    return translate("Members", "Female") if sex is Sex.FEMALE else translate("Members", "Male")


def household_word(household: Household) -> str:
    """The class of the household, as in a list of choices."""
    return _HOUSEHOLDS[household]()


def household_mark(household: Household) -> str:
    """The class as a mark beside a name ("hộ nghèo"); "" for households without need of one."""
    mark = _HOUSEHOLD_MARKS.get(household)
    return mark() if mark else ""


def presence_word(presence: Presence) -> str:
    """How a person stands on a meeting's list."""
    return _PRESENCES[presence]()


def doubt_sentence(fault: Fault) -> str:
    """What does not fit in a citizen number; "" for a wrong length, which is no doubt but a mistake."""
    words = _DOUBTS.get(fault)
    return words() if words else ""


def addressed(member: Member, on: date) -> str:
    """The name as older members are addressed, "Bà Lò Thị Sen"; younger ones by the name alone."""
    age = member.age(on)
    if age is None or age < OLDER_AGE:
        return member.name
    if member.details.sex is Sex.FEMALE:
        return translate("Members", "Mrs {name}").format(name=member.name)
    return translate("Members", "Mr {name}").format(name=member.name)


def birth_and_age(birth: Birth | None, on: date) -> str:
    """The birth as far as it is known and the completed years on a day: "12/06/1950 (75 tuổi)"."""
    if birth is None:
        return translate("Members", "not known")
    return translate("Members", "{birth} (age {age})").format(
        birth=format_birth(birth), age=age_on(birth, on)
    )


def citizen_digits(text: str) -> str:
    """A citizen number without the spaces and dots people type between its digits."""
    return "".join(text.split()).replace(".", "")


def grouped_citizen(number: str) -> str:
    """A citizen number in threes: "001 150 123 017"; what is not one, as it stands."""
    return " ".join(_threes(number)) if is_citizen_length(number) else number


def masked_citizen(number: str) -> str:
    """A citizen number with its last group but one hidden: "001 150 ••• 017"; "" where there is none."""
    if not number:
        return ""
    *shown, _hidden, last = _threes(number) if is_citizen_length(number) else (number[:-6], "", number[-3:])
    return " ".join((*shown, _HIDDEN, last))


def phone_digits(text: str) -> str:
    """A phone number as it is kept: digits beginning with 0 where it is nothing but digits, else as typed."""
    tight = "".join(text.split()).replace(".", "").replace("-", "")
    if tight.startswith(_COUNTRY_CODE):
        tight = "0" + tight.removeprefix(_COUNTRY_CODE)
    return tight if tight.isascii() and tight.isdigit() else " ".join(text.split())


def is_usual_phone(phone: str) -> bool:
    """Whether it is a mobile number of 10 digits or a landline of 11 (domain 6.5)."""
    if not (phone.isascii() and phone.isdigit()):
        return False
    landline = phone.startswith("02") and len(phone) == _MOBILE_DIGITS + 1
    return landline or (phone.startswith("0") and len(phone) == _MOBILE_DIGITS)


def grouped_phone(phone: str) -> str:
    """A phone number in groups, "0948 618 798"; what is not one, as it stands."""
    return f"{phone[:-6]} {phone[-6:-3]} {phone[-3:]}" if is_usual_phone(phone) else phone


def _threes(number: str) -> list[str]:
    return [number[at : at + 3] for at in range(0, len(number), 3)]
