"""Who holds which post: what papers and lists ask of a day."""

from datetime import date

from clubdesk.domain.members import is_member
from clubdesk.domain.posts import Body, Role, holders, is_held
from clubdesk.store import members
from clubdesk.store import posts as store


def board_ids(on: date) -> frozenset[int]:
    """The ids of the board's members on a day."""
    return frozenset(
        holding.member_id
        for holding in store.load_holdings()
        if holding.post.body is Body.BOARD and is_held(holding, on)
    )


def signing_names(on: date) -> dict[Role, str]:
    """The full name of whoever signs for a role on a day; nobody signs after leaving the club."""
    holdings = store.load_holdings()
    names: dict[Role, str] = {}
    for role in Role:
        people = (members.load_member(holding.member_id) for holding in holders(holdings, role, on))
        name = next((person.name for person in people if is_member(person.details, on)), "")
        if name:
            names[role] = name
    return names
