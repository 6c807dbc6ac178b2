"""How a plan to store a member list is told: what columns hold, what a row becomes, what it changes."""

from collections.abc import Callable
from datetime import date

from clubdesk.domain.births import Birth
from clubdesk.domain.members import Household, Sex
from clubdesk.domain.roll_changes import Change, Value
from clubdesk.domain.roll_columns import ColumnKind, RollField
from clubdesk.domain.roll_plans import RollPlan, Verdict
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_birth, format_date
from clubdesk.text.member_words import grouped_citizen, grouped_phone, household_word, sex_word
from clubdesk.text.translation import translate

_KINDS: dict[ColumnKind, Callable[[], str]] = {
    ColumnKind.OTHER: lambda: translate("RollPlan", "(not taken over)"),
    ColumnKind.NUMBERING: lambda: translate("RollPlan", "(number of the row)"),
    ColumnKind.NAME: lambda: translate("RollPlan", "Full name"),
    ColumnKind.FAMILY_NAME: lambda: translate("RollPlan", "Family and middle name"),
    ColumnKind.MIDDLE_NAME: lambda: translate("RollPlan", "Middle name"),
    ColumnKind.GIVEN_NAME: lambda: translate("RollPlan", "Given name"),
    ColumnKind.SEX: lambda: translate("RollPlan", "Sex"),
    ColumnKind.MALE: lambda: translate("RollPlan", "Ticked for a man"),
    ColumnKind.FEMALE: lambda: translate("RollPlan", "Ticked for a woman"),
    ColumnKind.BIRTH: lambda: translate("RollPlan", "Date or year of birth"),
    ColumnKind.BIRTH_DAY: lambda: translate("RollPlan", "Day of birth"),
    ColumnKind.BIRTH_MONTH: lambda: translate("RollPlan", "Month of birth"),
    ColumnKind.BIRTH_YEAR: lambda: translate("RollPlan", "Year of birth"),
    ColumnKind.AGE: lambda: translate("RollPlan", "Age"),
    ColumnKind.CITIZEN_ID: lambda: translate("RollPlan", "Citizen number"),
    ColumnKind.PHONE: lambda: translate("RollPlan", "Phone"),
    ColumnKind.PHONE_OWNER: lambda: translate("RollPlan", "Whose phone"),
    ColumnKind.HOUSEHOLD: lambda: translate("RollPlan", "Household class"),
    ColumnKind.POOR: lambda: translate("RollPlan", "Ticked: poor household"),
    ColumnKind.NEAR_POOR: lambda: translate("RollPlan", "Ticked: near-poor household"),
    ColumnKind.NEWLY_ESCAPED: lambda: translate("RollPlan", "Ticked: newly out of poverty"),
    ColumnKind.GROUP: lambda: translate("RollPlan", "Group"),
    ColumnKind.HAMLET: lambda: translate("RollPlan", "Hamlet"),
    ColumnKind.ADDRESS: lambda: translate("RollPlan", "Address"),
    ColumnKind.CODE: lambda: translate("RollPlan", "Member code"),
    ColumnKind.JOINED: lambda: translate("RollPlan", "Joined on"),
    ColumnKind.ASSOCIATION: lambda: translate("RollPlan", "Card of the Association of the Elderly"),
    ColumnKind.INSURANCE: lambda: translate("RollPlan", "Health insurance card"),
    ColumnKind.INSURANCE_UNTIL: lambda: translate("RollPlan", "Insurance card valid until"),
    ColumnKind.NOTE: lambda: translate("RollPlan", "Note"),
    ColumnKind.ETHNIC_GROUP: lambda: translate("RollPlan", "Ethnic group (not taken over)"),
    ColumnKind.POST: lambda: translate("RollPlan", "Post in the club (not taken over)"),
}

_FIELDS: dict[RollField, Callable[[], str]] = {
    RollField.NAME: _KINDS[ColumnKind.NAME],
    RollField.SEX: _KINDS[ColumnKind.SEX],
    RollField.BIRTH: lambda: translate("RollPlan", "Born"),
    RollField.CITIZEN_ID: _KINDS[ColumnKind.CITIZEN_ID],
    RollField.PHONE: _KINDS[ColumnKind.PHONE],
    RollField.PHONE_OWNER: _KINDS[ColumnKind.PHONE_OWNER],
    RollField.HOUSEHOLD: _KINDS[ColumnKind.HOUSEHOLD],
    RollField.GROUP: _KINDS[ColumnKind.GROUP],
    RollField.HAMLET: _KINDS[ColumnKind.HAMLET],
    RollField.ADDRESS: _KINDS[ColumnKind.ADDRESS],
    RollField.JOINED: _KINDS[ColumnKind.JOINED],
    RollField.ASSOCIATION: lambda: translate("RollPlan", "Association card"),
    RollField.INSURANCE: lambda: translate("RollPlan", "Insurance card"),
    RollField.INSURANCE_UNTIL: lambda: translate("RollPlan", "Insurance card until"),
    RollField.NOTE: _KINDS[ColumnKind.NOTE],
    RollField.CODE: _KINDS[ColumnKind.CODE],
    RollField.ROW: lambda: translate("RollPlan", "Row"),
}

_VERDICTS: dict[Verdict, Callable[[], str]] = {
    Verdict.REPAIR: lambda: translate("RollPlan", "To be repaired"),
    Verdict.ASK: lambda: translate("RollPlan", "Already there?"),
    Verdict.ADD: lambda: translate("RollPlan", "New"),
    Verdict.UPDATE: lambda: translate("RollPlan", "Changed"),
    Verdict.SAME: lambda: translate("RollPlan", "As it stands"),
    Verdict.LEFT_OUT: lambda: translate("RollPlan", "Left out"),
}


def column_kind_words(kind: ColumnKind) -> str:
    """What a column holds."""
    return _KINDS[kind]()


def column_kinds() -> tuple[ColumnKind, ...]:
    """Everything that a column can be said to hold, in the order of a list to choose from."""
    return tuple(_KINDS)


def roll_field_words(field: RollField) -> str:
    """What is read of a person, as a label."""
    return _FIELDS[field]()


def verdict_words(verdict: Verdict) -> str:
    """What happens to a row, in two or three words."""
    return _VERDICTS[verdict]()


def value_words(value: Value, field: RollField | None = None) -> str:
    """A value as it is read on screen; "" for none."""
    if isinstance(value, bool) or value is None:
        return translate("RollPlan", "yes") if value else ""
    if isinstance(value, Sex):
        return sex_word(value)
    if isinstance(value, Household):
        return household_word(value)
    if isinstance(value, Birth):
        return format_birth(value)
    if isinstance(value, date):
        return format_date(value)
    if field is RollField.CITIZEN_ID:
        return grouped_citizen(value)
    return grouped_phone(value) if field is RollField.PHONE else value


def change_words(change: Change) -> str:
    """A change as "Điện thoại: 0912 345 678 → 0948 618 798"."""
    before = value_words(change.before, change.field) or translate("RollPlan", "nothing")
    return translate("RollPlan", "{field}: {before} → {after}").format(
        field=roll_field_words(change.field), before=before, after=value_words(change.after, change.field)
    )


def plan_words(plan: RollPlan) -> str:
    """What storing the plan would do, in figures."""
    unfinished = len(plan.unfinished)
    told = [
        (plan.count(Verdict.ADD), translate("RollPlan", "new: {count}")),
        (plan.count(Verdict.UPDATE), translate("RollPlan", "changed: {count}")),
        (plan.count(Verdict.SAME), translate("RollPlan", "as they stand: {count}")),
        (unfinished, translate("RollPlan", "waiting for you: {count}")),
        (plan.count(Verdict.LEFT_OUT), translate("RollPlan", "left out: {count}")),
    ]
    figures = " · ".join(words.format(count=format_amount(count)) for count, words in told if count)
    people = translate("RollPlan", "People read: {count}").format(count=format_amount(len(plan.rows)))
    return f"{people} – {figures}" if figures else people
