"""Who signs in: a member with a role and a PIN."""

from dataclasses import dataclass
from datetime import datetime

from clubdesk.domain.user_roles import UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody who signs in; `pin` is what a typed one is compared with, never the PIN itself."""

    id: int
    member_id: int
    role: UserRole
    pin: str
    since: str
    ended_at: str | None = None

    @property
    def does_work(self) -> bool:
        """Whether they do more than look: only such people confirm, and help with a lost PIN."""
        return self.role is not UserRole.LOOKER


@dataclass(frozen=True, slots=True)
class Tries:
    """How often a wrong PIN was typed since the last right one, and when last."""

    wrong: int
    last_at: datetime
