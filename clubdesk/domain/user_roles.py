"""What each role of whoever signs in may do, work by work: the one table the guard looks at."""

from enum import StrEnum


class UserRole(StrEnum):
    """What somebody signs in as."""

    CHAIR = "chair"
    TREASURER = "treasurer"
    SECRETARY = "secretary"
    ACCOUNTANT = "accountant"
    LOOKER = "looker"


class Work(StrEnum):
    """The kinds of work that roles are given."""

    MONEY = "money"
    BOOKS = "books"
    MEMBERS = "members"
    MINUTES = "minutes"
    RULES = "rules"
    USERS = "users"
    EVERYDAY = "everyday"


_CHAIR, _TREASURER = UserRole.CHAIR, UserRole.TREASURER
_SECRETARY, _ACCOUNTANT = UserRole.SECRETARY, UserRole.ACCOUNTANT

MAY: dict[Work, tuple[UserRole, ...]] = {
    # Whoever presides does not also hold the cash: the chair is the second person of what is paid out.
    Work.MONEY: (_TREASURER, _ACCOUNTANT),
    Work.BOOKS: (_TREASURER, _ACCOUNTANT, _CHAIR),
    Work.MEMBERS: (_SECRETARY, _CHAIR),
    Work.MINUTES: (_SECRETARY, _CHAIR),
    Work.RULES: (_CHAIR, _ACCOUNTANT),
    Work.USERS: (_CHAIR,),
    Work.EVERYDAY: (_CHAIR, _SECRETARY, _TREASURER, _ACCOUNTANT),
}
"""Who may do what, whoever is asked first in front; a looker sees and prints, and stands nowhere."""

_WORK_OF = {
    **dict.fromkeys(("entry", "loan", "payment", "opening", "dues"), Work.MONEY),
    **dict.fromkeys(("change", "count", "closing", "account", "fund"), Work.BOOKS),
    **dict.fromkeys(("member", "post", "holding", "import", "erasure"), Work.MEMBERS),
    **dict.fromkeys(("minutes", "signing", "resolution", "area", "agenda"), Work.MINUTES),
    **dict.fromkeys(("rules", "shares", "product", "dues-rule", "club"), Work.RULES),
}

_OF_NO_ROLE = frozenset({"user", "pin-recovery", "second", "second-copy", "restore", "lock"})
"""What a PIN settles by itself, and copies: they are made and brought back whoever sits there, or nobody.

The lock of the file is asked about before the file is closed for it.
"""


def work_on(subject: str) -> Work | None:
    """The work that a subject of the log belongs to, such as "member:12"; None where no role is asked for."""
    kind = subject.partition(":")[0]
    return None if kind in _OF_NO_ROLE else _WORK_OF.get(kind, Work.EVERYDAY)


def may(role: UserRole, work: Work) -> bool:
    """Whether a role is given a kind of work."""
    return role in MAY[work]
