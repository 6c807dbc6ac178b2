"""Gathering the list of what meetings decided."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from clubdesk.domain.resolutions import ResolutionState
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.operations.resolutions import ResolutionLine
from clubdesk.reports.resolution_list import ListedResolution, ResolutionList, draw_resolution_list
from clubdesk.text.dates import format_date

_STATES = {
    ResolutionState.OPEN: "Chưa xong",
    ResolutionState.DONE: "Xong",
    ResolutionState.DROPPED: "Thôi, không làm",
}


def resolution_list(lines: Iterable[ResolutionLine], *, year: int | None, printed_on: date) -> Paper:
    """Some decisions in the order given: those of a year, or with `year` None whatever is open."""
    paper = ResolutionList(
        club=club_heading(printed_on),
        year=year,
        printed_on=printed_on,
        control_code=control_code(),
        resolutions=tuple(_listed(line, printed_on) for line in lines),
    )
    name = paper_name("Quyet dinh", str(year) if year is not None else f"{printed_on:%Y-%m-%d}")
    return Paper("Sổ theo dõi quyết định", name, partial(draw_resolution_list, paper))


def _listed(line: ResolutionLine, on: date) -> ListedResolution:
    one = line.resolution
    votes = one.votes
    return ListedResolution(
        code=one.code,
        made_on=line.made_on,
        words=one.words,
        who=line.who,
        due_on=one.due_on,
        votes=f"{votes.in_favour} – {votes.against} – {votes.other}" if votes is not None else "",
        state=_state(line, on),
    )


def _state(line: ResolutionLine, on: date) -> str:
    one = line.resolution
    words = "Quá hạn, chưa xong" if one.is_late(on) else _STATES[one.state]
    if line.settled_on is not None:
        words = f"{words} (buổi {format_date(line.settled_on)})"
    return ": ".join(filter(None, (words, one.settled_words)))
