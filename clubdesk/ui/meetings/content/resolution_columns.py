"""How resolutions are listed."""

from clubdesk.domain.resolutions import ResolutionState
from clubdesk.operations.resolutions import ResolutionLine
from clubdesk.text.content_words import state_words
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.table import Column


def resolution_columns(session: ClubSession) -> list[Column[ResolutionLine]]:
    """Number and meeting, what and by whom, how it stands; what is late stands out."""
    return [
        Column[ResolutionLine](
            title=translate("Content", "Number"),
            text=lambda line: line.resolution.code,
            quiet=lambda line: format_date(line.made_on),
        ),
        Column[ResolutionLine](
            title=translate("Content", "What was decided"),
            text=lambda line: " ".join(line.resolution.words.split()),
            quiet=_detail,
            stretch=True,
        ),
        Column[ResolutionLine](
            title=translate("Content", "How it stands"),
            text=lambda line: _stand(line, session),
            tint=lambda line: _tint(line, session),
            quiet=_until,
        ),
    ]


def _detail(line: ResolutionLine) -> str:
    """Who, and what became of it."""
    return " · ".join(filter(None, (line.who, line.resolution.settled_words)))


def _stand(line: ResolutionLine, session: ClubSession) -> str:
    one = line.resolution
    if one.lacks_vote:
        return translate("Content", "lacks its votes")
    if one.is_late(session.today()):
        return translate("Content", "late")
    return state_words(one)


def _tint(line: ResolutionLine, session: ClubSession) -> str:
    one = line.resolution
    if one.lacks_vote or one.is_late(session.today()):
        return "alarm"
    return {ResolutionState.DONE: "accent", ResolutionState.DROPPED: "quiet"}.get(one.state, "")


def _until(line: ResolutionLine) -> str:
    if line.settled_on is not None:
        return format_date(line.settled_on)
    due_on = line.resolution.due_on
    return translate("Content", "by {day}").format(day=format_date(due_on)) if due_on is not None else ""
