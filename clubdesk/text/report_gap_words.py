"""What is missing or odd before a report leaves, in sentences, and where it is put right."""

from collections.abc import Callable, Mapping

from clubdesk.domain.meetings import Body
from clubdesk.domain.reports import Gap, Lacking, ReportKey
from clubdesk.text.amounts import format_difference
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_SENTENCES: dict[Lacking, Callable[[], str]] = {
    Lacking.NOT_OVER: lambda: translate("Reports", "The period is not over: it lasts until {day}."),
    Lacking.NO_MEETING: lambda: translate(
        "Reports", "No meeting was held in {month}, and no reason is written down."
    ),
    Lacking.UNSIGNED: lambda: translate("Reports", "The minutes of the meeting of {day} are not signed."),
    Lacking.NO_ROLL: lambda: translate("Reports", "The roll of the meeting of {day} was not called."),
    Lacking.UNCOUNTED: lambda: translate("Reports", "The cash was not counted at the meeting of {day}."),
    Lacking.DIFFERENCE: lambda: translate(
        "Reports", "The cash counted on {day} differs from the books by {amount}, and nobody said why."
    ),
    Lacking.NO_ACTIVITY: lambda: translate(
        "Reports", "Nothing is told of what the club did: no line about any area of activity."
    ),
    Lacking.NO_BIRTH: lambda: translate(
        "Reports", "Members without a year of birth: {count}. They count as younger than 55."
    ),
    Lacking.OUTDATED: lambda: translate(
        "Reports", "“{section}”: figures changed after its words were edited. Read it again."
    ),
    Lacking.MEMBERS_JUMP: lambda: translate(
        "Reports", "The number of members changed a lot since the period before: {difference}."
    ),
    Lacking.FUND_FALLS: lambda: translate(
        "Reports", "{fund} fell a lot in the period: {amount}. Is every entry right?"
    ),
}
_LINKS: dict[Lacking, Callable[[], str]] = {
    Lacking.NO_MEETING: lambda: translate("Reports", "Go to the meetings"),
    Lacking.UNSIGNED: lambda: translate("Reports", "Go to the minutes"),
    Lacking.NO_ROLL: lambda: translate("Reports", "Go to the roll call"),
    Lacking.UNCOUNTED: lambda: translate("Reports", "Go to the cash count"),
    Lacking.DIFFERENCE: lambda: translate("Reports", "Go to the cash count"),
    Lacking.NO_ACTIVITY: lambda: translate("Reports", "Go to what was done"),
    Lacking.NO_BIRTH: lambda: translate("Reports", "Go to these members"),
    Lacking.OUTDATED: lambda: translate("Reports", "Read the words again"),
    Lacking.MEMBERS_JUMP: lambda: translate("Reports", "Go to the members"),
    Lacking.FUND_FALLS: lambda: translate("Reports", "Go to the cash book"),
}
_SECTIONS: dict[ReportKey, Callable[[], str]] = {
    ReportKey.ORGANISATION: lambda: translate("Reports", "Organisation and members"),
    ReportKey.MEETINGS: lambda: translate("Reports", "Meetings"),
    ReportKey.ACTIVITIES: lambda: translate("Reports", "What was done"),
    ReportKey.FUNDS: lambda: translate("Reports", "Both funds"),
    ReportKey.LENDING: lambda: translate("Reports", "Loans"),
    ReportKey.REMARKS: lambda: translate("Reports", "What must be said about the figures"),
    ReportKey.ASSESSMENT: lambda: translate("Reports", "Assessment"),
    ReportKey.PLAN: lambda: translate("Reports", "Plan for the next period"),
    ReportKey.PROPOSALS: lambda: translate("Reports", "Wishes and proposals"),
}


def gap_sentence(gap: Gap, funds: Mapping[str, str]) -> str:
    """What is missing or odd; `funds` are the club's names by code."""
    is_outdated = gap.lacking is Lacking.OUTDATED
    whose = " (" + translate("Reports", "board") + ")" if gap.subject == Body.BOARD.value else ""
    return _SENTENCES[gap.lacking]().format(
        day=format_date(gap.on) + whose if gap.on else "",
        month=f"{gap.on:%m/%Y}" if gap.on else "",
        amount=format_difference(gap.amount),
        count=gap.amount,
        difference=f"{gap.amount:+}",
        fund=funds.get(gap.subject, gap.subject),
        section=section_word(gap.subject) if is_outdated else "",
    )


def gap_link(gap: Gap) -> str:
    """The words of the button that leads to where it is put right; "" where nothing is to be done."""
    link = _LINKS.get(gap.lacking)
    return link() if link else ""


def section_word(key: str) -> str:
    """A section of the report."""
    return _SECTIONS[ReportKey(key)]()
