"""The meeting that elected, and the person an error is about, in the dialogs of posts."""

from collections.abc import Sequence
from datetime import date

from clubdesk.domain.errors import ClubError
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.domain.post_errors import HeldAlready
from clubdesk.operations.elections import meetings_offered
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.widgets.fields import ChoiceField, Field


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
