"""How what is late is spoken of: ages, PAR30, what was collected on time, how somebody paid before."""

from datetime import date

from clubdesk.domain.lateness import LATE_DAYS, AgeBand, Collected, History
from clubdesk.text.amounts import format_dong, format_share
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate


def age_words(band: AgeBand) -> str:
    """How late in days: "31–60 ngày", "trên 180 ngày"."""
    if band.until is None:
        return translate("Loans", "over {days} days").format(days=band.since - 1)
    return translate("Loans", "{since}–{until} days").format(since=band.since, until=band.until)


def long_late_sentence(long_late: int, outstanding: int) -> str:
    """The figures behind PAR30, in đồng."""
    words = translate(
        "Loans",
        "Loans more than {days} days late still owe {late}, out of {all} that all loans owe.",
    )
    return words.format(days=LATE_DAYS, late=format_dong(long_late), all=format_dong(outstanding))


def collected_sentence(found: Collected, since: date, until: date) -> str:
    """The figures behind the share collected on time."""
    if not found.due:
        words = translate("Loans", "Nothing fell due from {since} to {until}.")
        return words.format(since=format_date(since), until=format_date(until))
    words = translate(
        "Loans", "From {since} to {until} {due} fell due; {on_time} of it came on time, {rest} did not."
    )
    return words.format(
        since=format_date(since),
        until=format_date(until),
        due=format_dong(found.due),
        on_time=format_dong(found.on_time),
        rest=format_dong(found.due - found.on_time),
    )


def collected_share(found: Collected) -> str:
    """The share collected on time: "92,5 %", or a dash where nothing fell due."""
    return "–" if found.rate is None else format_share(found.rate)


def history_sentence(found: History) -> str:
    """How somebody paid before: "3 vòng, luôn đúng hạn"; "" for who never borrowed."""
    if not found.rounds:
        return ""
    if not found.rows:
        words = translate("Loans", "rounds: {rounds}, nothing fell due yet")
    elif found.always_on_time:
        words = translate("Loans", "rounds: {rounds}, always on time")
    else:
        words = translate("Loans", "rounds: {rounds}, instalments paid late: {late}, {days} days at most")
    return words.format(rounds=found.rounds, late=found.late_rows, days=found.most_days_late)


def history_role(found: History) -> str:
    """How that is shown: a warning where something was paid late."""
    return "" if found.always_on_time else "warning"
