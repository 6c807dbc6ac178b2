"""Who signs in: switching it on and off, adding people, their roles and PINs, lost PINs."""

from dataclasses import dataclass
from datetime import date, datetime

from clubdesk.domain.members import Member
from clubdesk.domain.pins import check_pin
from clubdesk.domain.posts import Role, holders, is_held
from clubdesk.domain.user_errors import (
    AlreadyUser,
    HelpersMissing,
    LastChair,
    RecoveryCodeWrong,
)
from clubdesk.domain.user_roles import UserRole, Work
from clubdesk.domain.users import User
from clubdesk.operations import pin_recovery
from clubdesk.operations.pin_hashes import hashed
from clubdesk.operations.signing_in import check_may, check_pin_of, is_on, name_of, seat
from clubdesk.store import database, members, posts
from clubdesk.store import users as store
from clubdesk.store.database import transaction

_HELPERS = 2
_USUAL = {
    Role.CHAIR: UserRole.CHAIR,
    Role.VICE: UserRole.CHAIR,
    Role.SECRETARY: UserRole.SECRETARY,
    Role.ACCOUNTANT: UserRole.ACCOUNTANT,
    Role.TREASURER: UserRole.TREASURER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class UserLine:
    """Somebody who signs in, by name."""

    user: User
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who helps with a lost PIN, and the own PIN they typed."""

    user_id: int
    pin: str


def list_users() -> list[UserLine]:
    """Those who sign in, in the order of the roll."""
    order = {member.id: rank for rank, member in enumerate(members.load_members())}
    lines = []
    for user in sorted(store.load_users(), key=lambda user: order.get(user.member_id, 0)):
        member = members.load_member(user.member_id)
        lines.append(UserLine(user=user, name=member.name, code=member.code))
    return lines


def usual_role(member_id: int, on: date) -> UserRole:
    """The role that goes with the post a member holds on a day; whoever holds none looks only."""
    held = (one.post.role for one in posts.load_holdings(member_id=member_id) if is_held(one, on))
    return next((_USUAL[role] for role in held if role in _USUAL), UserRole.LOOKER)


def usual_chair(on: date) -> Member | None:
    """Whoever is the club's chair on a day."""
    found = holders(posts.load_holdings(), Role.CHAIR, on)
    return members.load_member(found[0].member_id) if found else None


def switch_on(member_id: int, pin: str) -> str:
    """From now on people sign in, a chair first, who is signed in at once; the recovery code to print.

    Raises:
        PinTooShort, PinTooEasy: nothing changes.
        AlreadyUser: it is switched on already.
    """
    check_pin(pin)
    if is_on():
        raise AlreadyUser(name=members.load_member(member_id).name)
    kept = hashed(pin)
    with transaction():
        user_id = store.add_user(member_id, role=UserRole.CHAIR, pin=kept)
        code = pin_recovery.write_code()
    seat(store.load_user(user_id))
    return code


def switch_off() -> None:
    """Nobody signs in any more; what is known of who did and confirmed what stays.

    Raises:
        NotAllowed, NobodySignedIn.
    """
    check_may(Work.USERS)
    with transaction():
        for user in store.load_users():
            store.end_user(user.id)
    database.take_back()


def add_user(member_id: int, *, role: UserRole, pin: str) -> None:
    """A member signs in from now on.

    Raises:
        NotAllowed, NobodySignedIn, AlreadyUser, PinTooShort, PinTooEasy.
    """
    check_may(Work.USERS)
    check_pin(pin)
    if any(user.member_id == member_id for user in store.load_users()):
        raise AlreadyUser(name=members.load_member(member_id).name)
    kept = hashed(pin)
    with transaction():
        store.add_user(member_id, role=role, pin=kept)


def change_role(user_id: int, role: UserRole) -> None:
    """Somebody signs in as something else.

    Raises:
        NotAllowed, NobodySignedIn, LastChair.
    """
    check_may(Work.USERS)
    if role is not UserRole.CHAIR:
        _check_not_last_chair(user_id)
    with transaction():
        store.set_role(user_id, role)


def end_user(user_id: int) -> None:
    """Somebody signs in no more.

    Raises:
        NotAllowed, NobodySignedIn, LastChair.
    """
    check_may(Work.USERS)
    _check_not_last_chair(user_id)
    with transaction():
        store.end_user(user_id)


def change_own_pin(user_id: int, *, old: str, new: str, now: datetime) -> None:
    """Somebody changes the PIN they know.

    Raises:
        PinTooShort, PinTooEasy, PinWrong, PinWaits.
    """
    check_pin(new)
    check_pin_of(user_id, old, now=now)
    _set_pin(user_id, new)


def new_recovery_code() -> str:
    """A new code to print; the old one is worth nothing now.

    Raises:
        NotAllowed, NobodySignedIn.
    """
    check_may(Work.USERS)
    return pin_recovery.make_code()


def replace_lost_pin(user_id: int, *, new: str, helpers: tuple[Helper, ...], now: datetime) -> None:
    """Two others who do the club's work show who they are, and somebody gets a new PIN.

    Raises:
        PinTooShort, PinTooEasy, HelpersMissing: nothing was compared.
        PinWrong, PinWaits: of a helper.
    """
    check_pin(new)
    asked = {helper.user_id for helper in helpers if store.load_user(helper.user_id).does_work}
    if len(asked - {user_id}) < _HELPERS:
        raise HelpersMissing
    for helper in helpers:
        check_pin_of(helper.user_id, helper.pin, now=now)
    _set_pin(user_id, new)


def recover_lost_pin(user_id: int, *, new: str, code: str) -> None:
    """The recovery code stands for a lost PIN.

    Raises:
        PinTooShort, PinTooEasy, RecoveryCodeWrong.
    """
    check_pin(new)
    if not pin_recovery.verify(code):
        raise RecoveryCodeWrong
    _set_pin(user_id, new)


def actor_name(actor: str) -> str:
    """Who an actor of the log is: the name of a member whose code it is, else as it is written."""
    return next((member.name for member in members.load_members() if member.code == actor), actor)


def helpers_for(user_id: int) -> list[UserLine]:
    """Who can help with a lost PIN: the others who do more than look."""
    return [line for line in list_users() if line.user.id != user_id and line.user.does_work]


def _set_pin(user_id: int, pin: str) -> None:
    kept = hashed(pin)
    with transaction():
        store.set_pin(user_id, kept)
        store.clear_tries(user_id)


def _check_not_last_chair(user_id: int) -> None:
    chairs = [user.id for user in store.load_users() if user.role is UserRole.CHAIR]
    if chairs == [user_id]:
        raise LastChair(name=name_of(store.load_user(user_id)))
