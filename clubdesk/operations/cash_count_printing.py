"""Gathering the record of a cash count."""

from datetime import date
from functools import partial

from clubdesk.operations.cash_counts import ToCount, to_count
from clubdesk.operations.clubs import control_code
from clubdesk.operations.meetings import meeting
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.cash_count import CashCountPaper, CountedPlace, draw_cash_count
from clubdesk.store.meetings import find_meeting


def cash_count(*, printed_on: date, on: date | None = None, meeting_id: int | None = None) -> Paper:
    """The count of a meeting or of a day; without either a blank form. What is not counted stays blank."""
    day = meeting(meeting_id).held_on if meeting_id is not None else on
    found = to_count(day or printed_on, meeting_id=meeting_id)
    paper = CashCountPaper(
        club=club_heading(day or printed_on),
        on=day,
        at_meeting=meeting_id is not None,
        printed_on=printed_on,
        control_code=control_code() if day else None,
        places=tuple(_counted(one, is_blank=day is None) for one in found),
    )
    name = paper_name("Kiem ke tien", f"{day:%Y-%m-%d}" if day else "trang")
    return Paper("Biên bản kiểm quỹ", name, partial(draw_cash_count, paper))


def cash_count_of(*, meeting: date | None, printed_on: date) -> Paper:
    """The count of the meeting of a day, of the day itself where there was none; blank without a day."""
    meeting_id = find_meeting(meeting) if meeting else None
    return cash_count(printed_on=printed_on, on=meeting, meeting_id=meeting_id)


def _counted(found: ToCount, *, is_blank: bool) -> CountedPlace:
    last = None if is_blank else found.last
    if last is None:
        return CountedPlace(name=found.name, bank=found.place.bank)
    return CountedPlace(
        name=found.name,
        bank=found.place.bank,
        notes=last.notes,
        counted=last.counted,
        book=last.book,
        words=last.words,
    )
