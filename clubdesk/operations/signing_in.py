"""Signing in by PIN, locking the desk, and the guard that every act then passes."""

from datetime import datetime, timedelta

from clubdesk.domain.file_errors import LookingOnly
from clubdesk.domain.pins import as_of, waits
from clubdesk.domain.second_acts import SecondAct, second_act
from clubdesk.domain.user_errors import NobodySignedIn, NotAllowed, PinWaits, PinWrong
from clubdesk.domain.user_roles import MAY, Work, may, work_on
from clubdesk.domain.users import Tries, User
from clubdesk.operations.pin_hashes import fits
from clubdesk.store import clubs, database, ledger, locks, meetings, members, second_acts, users
from clubdesk.store.database import transaction
from clubdesk.text.wait_words import wait_words

_at_looks: dict[tuple[str, int], Tries | None] = {}
"""Wrong PINs at files that are only looked at, which keep none: by club and user, while the program runs."""


def is_on() -> bool:
    """Whether the club's people sign in."""
    return users.has_users()


def signed_in() -> User | None:
    """Who signed in; None while the desk is locked, nobody needs to, or they sign in no more."""
    user_id = database.signed_in()
    user = users.load_user(user_id) if user_id is not None else None
    return user if user is not None and user.ended_at is None else None


def name_of(user: User) -> str:
    """The name of somebody who signs in."""
    return members.load_member(user.member_id).name


def lock() -> None:
    """Nobody records anything until somebody signs in."""
    database.hand_over("", user_id=None, watch=_guard)


def sign_in(user_id: int, pin: str, *, now: datetime) -> User:
    """Let somebody record, under their own code in the log; raises what check_pin_of raises."""
    user = check_pin_of(user_id, pin, now=now)
    seat(user)
    return user


def seat(user: User) -> None:
    """Somebody who has shown who they are records from now on."""
    database.hand_over(members.load_member(user.member_id).code, user_id=user.id, watch=_guard)


def check_pin_of(user_id: int, pin: str, *, now: datetime) -> User:
    """Somebody shows by the PIN who they are; the wrong ones in a row are counted in the file.

    Raises:
        PinWaits: too many were wrong, and the time to wait is not over; nothing was compared.
        PinWrong
    """
    user = users.load_user(user_id)
    tries = _tries_of(user_id, now)
    _check_wait(user, waits(tries, now))
    # Counted before it is compared: whoever pulls the plug meanwhile has used up a try.
    counted = Tries((tries.wrong if tries else 0) + 1, now)
    _count(user_id, counted)
    if user.ended_at is not None or not fits(pin, user.pin):
        _check_wait(user, waits(counted, now))
        raise PinWrong(name=name_of(user))
    _count(user_id, None)
    return user


def _tries_of(user_id: int, now: datetime) -> Tries | None:
    kept = _at_looks.get(_at_look(user_id)) or users.load_tries(user_id)
    tries = as_of(kept, now)
    if tries is not kept:
        _count(user_id, tries)
    return tries


def _count(user_id: int, tries: Tries | None) -> None:
    """Keep the wrong tries in the file, or forget them."""
    try:
        with transaction():
            if tries is None:
                users.clear_tries(user_id)
            else:
                users.save_tries(user_id, tries)
    except LookingOnly:
        _at_looks[_at_look(user_id)] = tries


def _at_look(user_id: int) -> tuple[str, int]:
    return clubs.club_id(), user_id


def may_now(work: Work) -> bool:
    """Whether whoever is at the desk is given a kind of work; everybody is while nobody signs in."""
    if not is_on():
        return True
    user = signed_in()
    return user is not None and may(user.role, work)


def check_may(work: Work) -> None:
    """For what leaves the file before it is recorded, so that it does not leave.

    Raises:
        NobodySignedIn, NotAllowed.
    """
    if not is_on():
        return
    user = signed_in()
    if user is None:
        raise NobodySignedIn
    _check_role(user, work)


def _check_role(user: User, work: Work) -> None:
    if not may(user.role, work):
        raise NotAllowed(role=user.role, work=work, may=MAY[work])


def _check_wait(user: User, wait: timedelta) -> None:
    if wait:
        raise PinWaits(name=name_of(user), wait=wait_words(wait))


def _guard(act: str, subject: str) -> None:
    """Every act passes here inside its transaction, which is rolled back where this raises."""
    work = work_on(subject)
    if work is None:
        return
    user = signed_in()
    if user is None:
        raise NobodySignedIn
    _check_role(user, work)
    found = second_act(act, subject)
    if found is not None and (found is not SecondAct.REVERSAL or _was_locked(subject)):
        second_acts.add_second_act(found, subject, done_by=user.id)


def _was_locked(subject: str) -> bool:
    """Whether what an entry takes back stands in a closed month, or in minutes that are signed."""
    reversal = ledger.load_entry(int(subject.partition(":")[2])).entry
    if reversal.reverses is None:
        raise AssertionError("a reversal takes an entry back")
    taken_back = ledger.load_entry(reversal.reverses).entry
    closed_until, meeting_id = locks.closed_until(), taken_back.meeting_id
    is_closed = closed_until is not None and taken_back.dated_on <= closed_until
    return is_closed or (meeting_id is not None and meetings.is_signed(meeting_id))
