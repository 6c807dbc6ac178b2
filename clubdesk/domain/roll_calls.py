"""The roll call of a meeting: how everyone on the roll stands, the guests, and what that comes to."""

from dataclasses import dataclass

from clubdesk.domain.meetings import Presence


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How one member stands on a meeting's roll; `words` is the reason of an absence, or who stands in."""

    member_id: int
    presence: Presence
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """A guest by name, a guest or body by title, or a number of people known by neither."""

    id: int = 0
    name: str = ""
    title: str = ""
    people: int = 1
