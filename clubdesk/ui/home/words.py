"""The sentences of the first page."""

from collections.abc import Sequence
from datetime import date

from clubdesk.domain.meeting_plans import MonthPlan
from clubdesk.domain.meetings import Meeting
from clubdesk.domain.members import Member
from clubdesk.domain.resolutions import Resolution
from clubdesk.operations.home import Birthday, DueTotal, Today
from clubdesk.operations.loans import LoanLine
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import addressed
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.weekdays import weekday


def title(day: date) -> str:
    """Today in full: Hôm nay, thứ Ba 17 tháng 6 năm 2025."""
    words = translate("Home", "Today, {weekday} {day}/{month}/{year}")
    return words.format(weekday=weekday(day), day=day.day, month=day.month, year=day.year)


def meeting_heading(today: Today) -> str:
    """When the next meeting is."""
    day = today.next_meeting
    if day == today.on:
        return translate("Home", "The meeting of month {month} is today").format(month=day.month)
    words = translate("Home", "Next meeting: {weekday} {date}")
    return words.format(weekday=weekday(day), date=format_date(day))


def begin_words(today: Today) -> str:
    """What the button says: begin the meeting, or go on with the one that is open."""
    if today.open_meeting is not None:
        return translate("Home", "Go on with the meeting")
    return translate("Home", "Begin the meeting")


def unsigned_line(meeting: Meeting) -> str:
    """A meeting whose minutes are not signed."""
    words = translate("Home", "The minutes of {date} are not signed")
    return words.format(date=format_date(meeting.held_on))


def uncounted_line(meeting: Meeting) -> str:
    """A meeting after which the cash was not counted."""
    words = translate("Home", "The cash of the meeting of {date} is not counted")
    return words.format(date=format_date(meeting.held_on))


def empty_month_line(plan: MonthPlan) -> str:
    """A month without a meeting or a reason."""
    words = translate("Home", "No meeting is written down for month {month} of {year}")
    return words.format(month=plan.month.month, year=plan.month.year)


def long_away_line(people: Sequence[Member]) -> str:
    """Who was away at the last three meetings, by name while they are few."""
    names = ", ".join(member.name for member in people[:3])
    words = translate("Home", "Away three times running: {count} ({names})")
    if len(people) > 3:
        words = translate("Home", "Away three times running: {count} ({names}…)")
    return words.format(count=len(people), names=names)


def late_resolution_line(resolution: Resolution) -> str:
    """A decision that should have been carried out by now."""
    words = translate("Home", "Decision {code} was due on {date}: {words}")
    due = format_date(resolution.due_on) if resolution.due_on else ""
    return words.format(code=resolution.code, date=due, words=resolution.words)


def meeting_line(today: Today) -> str:
    """How many members, and loans due by then."""
    words = translate("Home", "Members: {members} · Loans due by then: {loans}")
    return words.format(members=today.members, loans=today.loans_due_at_meeting)


def principal_and_interest(due: DueTotal) -> str:
    """The parts of what is due."""
    words = translate("Home", "principal {principal} · interest {interest}")
    return words.format(principal=format_dong(due.principal), interest=format_dong(due.interest))


def overdue_link(overdue: DueTotal) -> str:
    """How many loans are overdue, and what is to be collected on them."""
    words = translate("Home", "Overdue loans: {count}, {amount} →")
    return words.format(count=overdue.loans, amount=format_dong(overdue.principal + overdue.interest))


def birthday_line(birthday: Birthday, on: date) -> str:
    """Who, and how old."""
    words = translate("Home", "{name}, {age} years old")
    return words.format(name=addressed(birthday.member, on), age=birthday.age)


def overdue_line(line: LoanLine, on: date) -> str:
    """Whose loan is overdue, by how much and since how many days."""
    words = translate("Home", "{name} is {days} days late with {amount}")
    amount = line.position.principal_overdue + line.position.interest_due
    return words.format(
        name=addressed(line.borrower, on), days=line.position.days_late, amount=format_dong(amount)
    )


def without_birth_line(today: Today) -> str:
    """Who has no birth date yet, by name while they are few."""
    names = ", ".join(member.name for member in today.without_birth[:3])
    if len(today.without_birth) > 3:
        words = translate("Home", "Members without a birth date: {count} ({names}…)")
    else:
        words = translate("Home", "Members without a birth date: {count} ({names})")
    return words.format(count=len(today.without_birth), names=names)


def second_place_line(last: date | None) -> str:
    """That the only copies are on this computer, or how old the last one outside is."""
    if last is None:
        return translate("SecondPlace", "There is no copy of the books outside this computer yet")
    words = translate("SecondPlace", "The last copy outside this computer is of {day}")
    return words.format(day=format_date(last))


def to_confirm_line(count: int) -> str:
    """How much waits for a second person."""
    return translate("Home", "Waiting for a second person to confirm: {count}").format(count=count)
