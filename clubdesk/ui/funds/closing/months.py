"""The months of a year as the closing shows them: open, closed by whom and when, or opened again and why."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clubdesk.domain.closings import Closing
from clubdesk.operations.users import actor_name
from clubdesk.text.dates import format_date, format_moment
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.table import Column, TableModel


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRow:
    """A month by its first day, and everything that was closed and opened again in it, in order."""

    month: date
    closings: Sequence[Closing]
    closed_until: date | None

    @property
    def is_closed(self) -> bool:
        """Whether the month, or a later one, is closed."""
        return self.closed_until is not None and self.month <= self.closed_until


def month_rows(
    year: int, closings: Mapping[int, Sequence[Closing]], closed_until: date | None
) -> list[MonthRow]:
    """The twelve months of a year."""
    return [
        MonthRow(month=date(year, month, 1), closings=closings.get(month, ()), closed_until=closed_until)
        for month in range(1, 13)
    ]


def months_model() -> TableModel:
    """Month and how it stands, with who closed it or opened it again on a second line."""
    return TableModel(
        [
            Column[MonthRow](title=translate("Closing", "Month"), text=lambda row: month_of(row.month)),
            Column[MonthRow](
                title=translate("Closing", "Books"),
                text=_state,
                quiet=_closed,
                tint=lambda row: "accent" if row.is_closed else "",
                stretch=True,
            ),
        ]
    )


def month_of(month: date) -> str:
    """A month as buttons name it: 10/2026."""
    return f"{month:%m/%Y}"


def story(row: MonthRow) -> str:
    """Everything that was closed and opened again in a month: who, when and why."""
    return "\n".join(said for one in row.closings for said in _told(one))


def _state(row: MonthRow) -> str:
    return translate("Closing", "closed") if row.is_closed else translate("Closing", "open")


def _closed(row: MonthRow) -> str:
    """When it was closed, and who did it."""
    standing = [one for one in row.closings if one.stands]
    return (
        f"{format_date(standing[-1].closed_at.date())}, {actor_name(standing[-1].closed_by)}"
        if standing
        else ""
    )


def _told(one: Closing) -> Iterator[str]:
    words = translate("Closing", "Closed {when} by {who}.")
    yield words.format(when=format_moment(one.closed_at), who=actor_name(one.closed_by))
    if one.words:
        yield translate("Closing", "Closed all the same: {words}").format(words=one.words)
    if one.reopened_at is not None:
        words = translate("Closing", "Opened again {when} by {who}: {reason}")
        yield words.format(
            when=format_moment(one.reopened_at), who=actor_name(one.reopened_by), reason=one.reason
        )
