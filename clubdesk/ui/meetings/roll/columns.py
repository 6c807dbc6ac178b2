"""The columns of the roll."""

from clubdesk.domain.meetings import Presence
from clubdesk.operations.roll_calls import RollLine
from clubdesk.text.member_words import presence_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column

_TINTS = {
    Presence.PRESENT: "quiet",
    Presence.LATE: "accent",
    Presence.STAND_IN: "warning",
    Presence.EXCUSED: "warning",
    Presence.ABSENT: "alarm",
}


def roll_columns() -> list[Column[RollLine]]:
    """Name and group in full; the mark has its words in a line below, as far as there is room."""
    return [
        Column[RollLine](title=translate("Meetings", "Name"), text=lambda line: line.member.name),
        Column[RollLine](title=translate("Meetings", "Group"), text=lambda line: line.member.details.group),
        Column[RollLine](
            title=translate("Meetings", "Mark"),
            text=lambda line: presence_word(line.mark.presence),
            quiet=_words,
            tint=lambda line: _TINTS[line.mark.presence],
            bold=lambda line: line.mark.presence is not Presence.PRESENT,
            stretch=True,
        ),
    ]


def _words(line: RollLine) -> str:
    parts = [line.mark.words]
    if line.is_long_away:
        parts.append(translate("Meetings", "third time running"))
    return " · ".join(filter(None, parts))
