"""Finding the person for a post, and the meeting that elected, in the dialogs of posts."""

from collections.abc import Callable, Sequence
from datetime import date

from clubdesk.domain.errors import ClubError
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.post_errors import HeldAlready
from clubdesk.operations.elections import meetings_offered
from clubdesk.operations.post_lines import candidates
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import ChoiceField, Field
from clubdesk.ui.widgets.suggestions import FoundItem, PickField


class PersonField(PickField):
    """Picks a member of a day by a few letters of the name."""

    def __init__(self, on: Callable[[], date], *, name: str, required: bool = False) -> None:
        super().__init__(lambda words: _found(words, on()), name=name, required=required)

    def member_id(self) -> int | None:
        """The person picked."""
        item = self.item()
        return item.item_id if item is not None else None


class MeetingField(ChoiceField):
    """The meeting that elected: the latest first, or none of those in the books."""

    def __init__(self, today: date, *, name: str, none: str) -> None:
        meetings: list[tuple[object, str]] = [
            (day, translate("Posts", "Meeting of {day}").format(day=format_date(day)))
            for day in meetings_offered(today)
        ]
        super().__init__([*meetings, ("", none)], name=name)

    def day(self) -> date | None:
        """The day of the meeting chosen."""
        key = self.key()
        return key if isinstance(key, date) else None


def field_about(error: ClubError, people: Sequence[PersonField], otherwise: Field) -> Field:
    """The field an error is about: the last one with the person it names, or the other."""
    if isinstance(error, NotAMemberThen | HeldAlready):
        named = [field for field in people if field.value() == error.name]
        return named[-1] if named else otherwise
    return otherwise


def _found(words: str, on: date) -> list[FoundItem]:
    return [
        FoundItem(
            member.name,
            " · ".join(part for part in (member.code, member.details.group) if part),
            "members",
            member.id,
        )
        for member in candidates(words, on)
    ]
