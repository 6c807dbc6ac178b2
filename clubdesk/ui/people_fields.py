"""Inputs that name a person: a member found by a few letters, or anybody as typed."""

from collections.abc import Callable
from datetime import date

from clubdesk.operations.post_lines import candidates
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.suggestions import FoundItem, PickField

_AS_TYPED = 0


class PersonField(PickField):
    """Picks a member of a day by a few letters of the name."""

    def __init__(self, on: Callable[[], date], *, name: str, required: bool = False) -> None:
        super().__init__(lambda words: _members(words, on()), name=name, required=required)

    def member_id(self) -> int | None:
        """The person picked."""
        item = self.item()
        return item.item_id if item is not None else None


class WhoField(PickField):
    """Members first, and what is typed itself at the end of the list; nobody need be named."""

    def __init__(self, on: Callable[[], date], *, name: str) -> None:
        super().__init__(lambda words: [*_members(words, on()), _as_typed(words)], name=name)

    def member_id(self) -> int | None:
        """The member picked."""
        item = self.item()
        return item.item_id if item is not None and item.item_id != _AS_TYPED else None

    def show_who(self, name: str, member_id: int | None) -> None:
        """Show who was named before."""
        if member_id is None:
            self.set_value(name)
        else:
            self.set_item(FoundItem(name, "", "members", member_id))

    def problem(self) -> str:
        """Whoever is not picked is taken as typed."""
        return ""


def _members(words: str, on: date) -> list[FoundItem]:
    return [
        FoundItem(
            member.name,
            " · ".join(part for part in (member.code, member.details.group) if part),
            "members",
            member.id,
        )
        for member in candidates(words, on)
    ]


def _as_typed(words: str) -> FoundItem:
    return FoundItem(words, translate("Content", "Not a member: write it as typed"), "members", _AS_TYPED)
