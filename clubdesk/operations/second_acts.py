"""What waits for a second person, said in full, and confirming it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from clubdesk.domain.ledger import cash_by_place
from clubdesk.domain.second_acts import About, Done, SecondAct
from clubdesk.domain.user_errors import AlreadyConfirmed, HelpersMissing, SecondIsTheSame
from clubdesk.operations.signing_in import check_pin_of, is_on, name_of
from clubdesk.operations.users import UserLine, list_users
from clubdesk.store import closings, ledger, members, products, sent_files, signings, users
from clubdesk.store import second_acts as store
from clubdesk.store.database import transaction
from clubdesk.text.dates import format_date
from clubdesk.text.second_words import act_words, second_words
from clubdesk.text.translation import speaking

_LATELY = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondLine:
    """Something that waits or was confirmed, what it is about, and by whom; "" while nobody confirmed."""

    done: Done
    about: About
    done_by: str
    done_at: datetime
    confirmed_by: str = ""
    confirmed_at: datetime | None = None


def count_waiting() -> int:
    """How many acts wait for a second person; none are waited for while nobody signs in."""
    return len(_waiting()) if is_on() else 0


def waiting() -> list[SecondLine]:
    """What waits for a second person, the oldest first; nothing while nobody signs in."""
    return [_line(done) for done in _waiting()] if is_on() else []


def waiting_at(day: date) -> list[SecondLine]:
    """What was done up to the end of a day and still waits, the oldest first."""
    return [line for line in waiting() if line.done_at.date() <= day]


def waiting_words() -> tuple[str, ...]:
    """What waits, each in one line for a paper of the next meeting."""
    with speaking("vi"):
        return tuple(
            f"{act_words(line.done.act)}: {second_words(line.about)} – {line.done_by} làm ngày"
            f" {format_date(line.done_at.date())}"
            for line in waiting()
        )


def confirmed_lately() -> list[SecondLine]:
    """What was confirmed last, the latest first."""
    return [_line(done) for done in store.load_confirmed(_LATELY)]


def who_may_confirm(act_id: int) -> list[UserLine]:
    """The others who do more than look."""
    done_by = users.load_user(store.load_second_act(act_id).done_by).member_id
    return [line for line in list_users() if line.user.does_work and line.user.member_id != done_by]


def confirm(act_id: int, *, user_id: int, pin: str, now: datetime) -> None:
    """Another person confirms what one did alone.

    Raises:
        AlreadyConfirmed, SecondIsTheSame, HelpersMissing: nothing was compared.
        PinWrong, PinWaits.
    """
    done, second = store.load_second_act(act_id), users.load_user(user_id)
    if done.confirmed_by is not None:
        raise AlreadyConfirmed
    if users.load_user(done.done_by).member_id == second.member_id:
        raise SecondIsTheSame(name=name_of(second))
    if not second.does_work:
        raise HelpersMissing
    check_pin_of(user_id, pin, now=now)
    with transaction():
        store.confirm_second_act(act_id, confirmed_by=user_id)


def _waiting() -> list[Done]:
    return [done for done in store.load_waiting() if not _is_undone(done)]


def _is_undone(done: Done) -> bool:
    """Whether money went back before anybody confirmed that it went."""
    kind, _, key = done.subject.partition(":")
    return kind == "entry" and _is_taken_back(int(key))


def _is_taken_back(entry_id: int) -> bool:
    """A reversal can be taken back too, after which the entry stands again and waits again."""
    by = ledger.load_entry(entry_id).reversed_by
    return by is not None and not _is_taken_back(by)


def _line(done: Done) -> SecondLine:
    seconded = done.confirmed_by
    return SecondLine(
        done=done,
        about=_ABOUT[done.act](done.subject.partition(":")[2]),
        done_by=name_of(users.load_user(done.done_by)),
        done_at=datetime.fromisoformat(done.done_at),
        confirmed_by=name_of(users.load_user(seconded)) if seconded is not None else "",
        confirmed_at=datetime.fromisoformat(done.confirmed_at) if done.confirmed_at else None,
    )


def _about_entry(key: str) -> About:
    posted = ledger.load_entry(int(key))
    entry = posted.entry
    who = members.load_member(entry.member_id).name if entry.member_id is not None else entry.party
    moved = sum(abs(amount) for amount in cash_by_place(entry.lines).values())
    amount = moved or sum(line.amount for line in entry.lines if line.amount > 0)
    return About(on=entry.dated_on, who=who, voucher=str(posted.voucher), amount=amount, words=entry.words)


def _about_signing(key: str) -> About:
    signing = signings.load_signing(int(key))
    return About(on=signing.held_on, words=signing.reason)


def _about_closing(key: str) -> About:
    closing = next(one for one in closings.load_closings() if one.id == int(key))
    return About(on=closing.month, words=closing.reason)


def _about_rules(key: str) -> About:
    """Rules are named by the day they hold from, a product by its number."""
    if "-" in key:
        return About(on=date.fromisoformat(key))
    return About(words=next(one.name for one in products.load_products() if one.id == int(key)))


def _about_list(key: str) -> About:
    one = next(one for one in sent_files.load_named_lists() if one.id == int(key))
    return About(on=one.made_at.date(), words=one.name, people=one.people)


_ABOUT: dict[SecondAct, Callable[[str], About]] = {
    SecondAct.PAY_OUT: _about_entry,
    SecondAct.WRITE_OFF: _about_entry,
    SecondAct.REVERSAL: _about_entry,
    SecondAct.MEETING_REOPENED: _about_signing,
    SecondAct.MONTH_REOPENED: _about_closing,
    SecondAct.RULES: _about_rules,
    SecondAct.NAMED_LIST: _about_list,
}
