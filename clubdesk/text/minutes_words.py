"""What the desk says about minutes: their sections, and what is missing before they are signed."""

from collections.abc import Callable

from clubdesk.domain.minutes import SectionKey
from clubdesk.domain.signing import Lack, Missing
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate

_SECTIONS: dict[SectionKey, Callable[[], str]] = {
    SectionKey.OPENING: lambda: translate("Minutes", "Opening sentence"),
    SectionKey.PEOPLE: lambda: translate("Minutes", "Who was there"),
    SectionKey.REPORT: lambda: translate("Minutes", "Report and follow-up"),
    SectionKey.FINANCE: lambda: translate("Minutes", "Both funds"),
    SectionKey.LENDING: lambda: translate("Minutes", "New loans"),
    SectionKey.CONTENT: lambda: translate("Minutes", "What was talked about"),
    SectionKey.RESOLUTIONS: lambda: translate("Minutes", "Decisions"),
    SectionKey.WAITING: lambda: translate("Minutes", "What waits to be confirmed"),
    SectionKey.CLOSING: lambda: translate("Minutes", "Conclusion and end"),
}
_LACKS: dict[Lack, Callable[[], str]] = {
    Lack.ROLL: lambda: translate("Minutes", "The roll call is not confirmed yet."),
    Lack.VOTE: lambda: translate("Minutes", "Decision {subject} has no votes yet."),
    Lack.TOO_MANY_VOTES: lambda: translate(
        "Minutes", "Decision {subject} has more votes than people present."
    ),
    Lack.CHAIR: lambda: translate("Minutes", "It is not known who led the meeting."),
    Lack.SECRETARY: lambda: translate("Minutes", "It is not known who wrote the minutes."),
    Lack.END: lambda: translate("Minutes", "The time the meeting ended is not written down."),
    Lack.EARLIER: lambda: translate("Minutes", "The minutes of {held_on} have to be signed first."),
    Lack.CASH: lambda: translate("Minutes", "Not counted: {subject}. You can sign all the same."),
    Lack.UNCONFIRMED: lambda: translate(
        "Minutes", "Done by one person, not confirmed by a second: {subject}. You can sign all the same."
    ),
    Lack.OUTDATED: lambda: translate(
        "Minutes", "“{subject}”: figures changed after its words were edited. Read it again."
    ),
}
_LINKS: dict[Lack, Callable[[], str]] = {
    Lack.ROLL: lambda: translate("Minutes", "Go to the roll call"),
    Lack.VOTE: lambda: translate("Minutes", "Go to the decisions"),
    Lack.TOO_MANY_VOTES: lambda: translate("Minutes", "Go to the decisions"),
    Lack.CHAIR: lambda: translate("Minutes", "Name the chair"),
    Lack.SECRETARY: lambda: translate("Minutes", "Name the secretary"),
    Lack.END: lambda: translate("Minutes", "Write the time"),
    Lack.CASH: lambda: translate("Minutes", "Go to the cash count"),
    Lack.UNCONFIRMED: lambda: translate("Minutes", "Look and confirm"),
    Lack.OUTDATED: lambda: translate("Minutes", "Look at the words"),
}


def section_name(key: str) -> str:
    """What a section is called at the desk."""
    return _SECTIONS[SectionKey(key)]()


def missing_sentence(missing: Missing) -> str:
    """What is missing, in one sentence."""
    is_section = missing.lack is Lack.OUTDATED
    return _LACKS[missing.lack]().format(
        subject=section_name(SectionKey(missing.subject)) if is_section else missing.subject,
        held_on=format_date(missing.held_on) if missing.held_on else "",
    )


def missing_link(missing: Missing) -> str:
    """What the button beside it says; "" where it leads nowhere."""
    words = _LINKS.get(missing.lack)
    return words() if words is not None else ""
