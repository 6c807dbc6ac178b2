"""What a new club is going to be, in words."""

from datetime import date

from clubdesk.domain.clubs import ClubProfile, FirstDueRule, LendingRules
from clubdesk.operations.clubs import NewClub
from clubdesk.text.amounts import format_amount, format_dong, format_percent
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import KeyValue


def summary(club: NewClub) -> list[KeyValue]:
    """Everything that was typed, line by line."""
    return [
        KeyValue(translate("Start", "Club"), _named(club.profile), "bold"),
        KeyValue(translate("Start", "Meetings"), _meetings(club.profile)),
        KeyValue(translate("Start", "Interest"), _interest(club)),
        KeyValue(translate("Start", "Repayments"), _repayments(club.rules)),
        KeyValue(translate("Start", "Monthly dues"), _dues(club.monthly_dues)),
        *(KeyValue(fund, _opening(amount, club.begin_on), "bold") for fund, amount in club.opening.items()),
    ]


def first_due_choices() -> list[tuple[object, str]]:
    """When the first payment of a loan falls due, as it is chosen and said."""
    return [
        (FirstDueRule.MEETING_DAY.value, translate("Start", "on the meeting day of the next month")),
        (FirstDueRule.ONE_PERIOD.value, translate("Start", "one month after the loan")),
    ]


def _named(profile: ClubProfile) -> str:
    place = (profile.hamlet, profile.commune, profile.province)
    return "\n".join(part for part in (profile.name, ", ".join(filter(None, place))) if part)


def _meetings(profile: ClubProfile) -> str:
    every = translate("Start", "on day {day} of every month").format(day=profile.meeting_day)
    if profile.founded_on is None:
        return every
    since = translate("Start", "founded on {day}").format(day=format_date(profile.founded_on))
    return f"{every} · {since}"


def _interest(club: NewClub) -> str:
    said = (
        translate("Start", "{percent} % to {fund}").format(percent=format_percent(percent), fund=fund)
        for fund, percent in club.interest_shares
    )
    return " · ".join(said)


def _repayments(rules: LendingRules) -> str:
    first_due = dict(first_due_choices())[rules.first_due_rule.value]
    words = translate(
        "Start",
        "First payment {first_due}; {days} days late still count as in time; "
        "principal rounded to {rounding} đ, interest to {interest_rounding} đ",
    )
    return words.format(
        first_due=first_due,
        days=rules.grace_days,
        rounding=format_amount(rules.rounding),
        interest_rounding=format_amount(rules.interest_rounding),
    )


def _dues(amount: int) -> str:
    if not amount:
        return translate("Start", "none")
    return translate("Start", "{amount} a member").format(amount=format_dong(amount))


def _opening(amount: int, on: date) -> str:
    return translate("Start", "{amount} in cash on {day}").format(
        amount=format_dong(amount), day=format_date(on)
    )
