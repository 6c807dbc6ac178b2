"""What roles and kinds of work are called at the desk."""

from collections.abc import Callable

from clubdesk.domain.user_roles import UserRole, Work
from clubdesk.text.translation import translate

_ROLES: dict[UserRole, Callable[[], str]] = {
    UserRole.CHAIR: lambda: translate("Users", "Chair"),
    UserRole.TREASURER: lambda: translate("Users", "Treasurer"),
    UserRole.SECRETARY: lambda: translate("Users", "Secretary"),
    UserRole.ACCOUNTANT: lambda: translate("Users", "Accountant"),
    UserRole.LOOKER: lambda: translate("Users", "Looks only"),
}
_GIVEN: dict[UserRole, Callable[[], str]] = {
    UserRole.CHAIR: lambda: translate(
        "Users", "members, minutes, rules, closing months, who signs in; everything but money"
    ),
    UserRole.TREASURER: lambda: translate("Users", "money, loans, dues, counting the cash, closing months"),
    UserRole.SECRETARY: lambda: translate("Users", "members, posts, meetings and minutes, reports"),
    UserRole.ACCOUNTANT: lambda: translate("Users", "money and books, closing months, rules, reports"),
    UserRole.LOOKER: lambda: translate("Users", "sees and prints, changes nothing"),
}
_WORK: dict[Work, Callable[[], str]] = {
    Work.MONEY: lambda: translate("Users", "Recording money and loans"),
    Work.BOOKS: lambda: translate("Users", "Keeping the books"),
    Work.MEMBERS: lambda: translate("Users", "Writing down members and posts"),
    Work.MINUTES: lambda: translate("Users", "Writing minutes and decisions"),
    Work.RULES: lambda: translate("Users", "Changing the club's rules"),
    Work.USERS: lambda: translate("Users", "Changing who signs in"),
    Work.EVERYDAY: lambda: translate("Users", "Recording"),
}


def role_word(role: UserRole) -> str:
    """A role, such as "Thủ quỹ"."""
    return _ROLES[role]()


def given_words(role: UserRole) -> str:
    """What a role may do, in one line."""
    return _GIVEN[role]()


def work_words(work: Work) -> str:
    """A kind of work at the beginning of a sentence."""
    return _WORK[work]()
