"""The members' desk: one person's card, and writing people down."""

from dataclasses import dataclass, replace
from datetime import date

from clubdesk.domain.citizen_numbers import is_citizen_length
from clubdesk.domain.consents import check_consents
from clubdesk.domain.dues import DuesStanding
from clubdesk.domain.erasure_errors import AlreadyErased
from clubdesk.domain.lateness import History, history
from clubdesk.domain.ledger_errors import DateInFuture
from clubdesk.domain.meetings import COUNTED
from clubdesk.domain.member_errors import (
    CitizenNumberLength,
    CitizenNumberTaken,
    ConsentMissing,
    GivenNameNotInName,
    LeftBeforeJoining,
    MemberHasHistory,
    NameMissing,
    SpellsOverlap,
)
from clubdesk.domain.members import Member, MemberDetails, Purpose, consents_to, is_member
from clubdesk.domain.positions import position
from clubdesk.domain.posts import Holding
from clubdesk.operations.attendance import long_away
from clubdesk.operations.contributions import contributions_of
from clubdesk.operations.dues import dues_owed, dues_rules
from clubdesk.operations.duplicates import remember_apart, told_apart_from
from clubdesk.store import erasures, loans, meetings, merging, posts
from clubdesk.store import members as store
from clubdesk.store.database import transaction
from clubdesk.text.names import fold, has_given_name, nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberCard:
    """Everything the card shows of one person; loans as (id, code, principal, outstanding) in đồng.

    `dues` is None where the club has no rule of them; `contribution` is the đồng to be given back.
    """

    member: Member
    age: int | None
    is_on_roll: bool
    attended: int
    meetings: int
    is_long_away: bool
    loans: tuple[tuple[int, str, int, int], ...]
    history: History
    dues: DuesStanding | None
    contribution: int
    posts: tuple[Holding, ...]
    merged: tuple[Member, ...]


def card(member_id: int, on: date) -> MemberCard:
    """One person's card on a day."""
    member = store.load_member(member_id)
    marks = meetings.count_attendance(member.id)
    own = loans.load_loans(loans.find_loans_of(member.id))
    return MemberCard(
        member=member,
        age=member.age(on),
        is_on_roll=is_member(member.details, on),
        attended=sum(marks.get(mark, 0) for mark in COUNTED),
        is_long_away=member.id in {one.id for one in long_away(on)},
        meetings=sum(marks.values()),
        loans=tuple(
            (loan.id, loan.code, loan.terms.principal, position(loan, on).outstanding)
            for loan in own
            if not loan.cancelled_on
        ),
        history=history(own, on),
        dues=dues_owed(member.id, on).standing if dues_rules() else None,
        contribution=contributions_of(member.id, on).balance,
        posts=tuple(posts.load_holdings(member_id=member.id)),
        merged=tuple(merging.load_merged(member.id)),
    )


def find_namesake(details: MemberDetails, *, own_id: int | None) -> Member | None:
    """Somebody else, on the roll or not, with the same name but for accents and the same year of birth.

    Nobody who was said to be another person before.
    """
    year, name = details.birth and details.birth.year, fold(details.name)
    apart = told_apart_from(own_id) if own_id is not None else frozenset()
    for other in store.load_members():
        same_year = (other.details.birth and other.details.birth.year) == year
        if other.id != own_id and other.id not in apart and same_year and fold(other.name) == name:
            return other
    return None


def add_member(details: MemberDetails, *, today: date, apart_from: int | None = None) -> Member:
    """Put a person on the roll under the next code; `apart_from` is said to be somebody else.

    Raises:
        NameMissing, GivenNameNotInName, DateInFuture, LeftBeforeJoining, SpellsOverlap, ConsentsOverlap,
        ConsentMissing, CitizenNumberLength, CitizenNumberTaken: nothing is written.
    """
    with transaction():
        member = store.add_member(checked(details, today, None))
        if apart_from is not None:
            remember_apart(member.id, apart_from)
    return member


def change_member(
    member_id: int, details: MemberDetails, *, today: date, apart_from: int | None = None
) -> None:
    """Write a person's details anew; `apart_from` as in add_member, which tells also what is raised."""
    with transaction():
        if erasures.find_erasure(member_id):
            raise AlreadyErased(code=store.load_member(member_id).code)
        details = checked(details, today, member_id)
        store.change_member(member_id, details)
        forget_ethnic_groups(member_id, details, today)
        if apart_from is not None:
            remember_apart(member_id, apart_from)


def forget_ethnic_groups(member_id: int, details: MemberDetails, today: date) -> None:
    """Without consent the ethnic group goes also from what was written under other codes."""
    if consents_to(details, Purpose.ETHNIC_GROUP, today):
        return
    for twin in merging.load_merged(member_id):
        if twin.details.ethnic_group:
            store.change_member(twin.id, replace(twin.details, ethnic_group=""))


def check_removable(member_id: int) -> None:
    """Raises MemberHasHistory for anybody who ever had loans, money, meetings or posts."""
    if store.has_history(member_id):
        raise MemberHasHistory(name=store.load_member(member_id).name)


def remove_member(member_id: int) -> None:
    """Take somebody who was written down by mistake off the roll; raises MemberHasHistory."""
    with transaction():
        check_removable(member_id)
        store.remove_member(member_id)


def checked(details: MemberDetails, today: date, member_id: int | None) -> MemberDetails:
    """The details tidied, as they may be written down; raises what add_member raises."""
    details = _tidied(details)
    if not details.name:
        raise NameMissing
    if details.given_name and not has_given_name(details.name, details.given_name):
        raise GivenNameNotInName(name=details.name, given=details.given_name)
    _check_days(details, today)
    check_consents(details.consents)
    if details.ethnic_group and not consents_to(details, Purpose.ETHNIC_GROUP, today):
        raise ConsentMissing
    _check_citizen(details, member_id)
    return details


def _tidied(details: MemberDetails) -> MemberDetails:
    return replace(
        details,
        name=_words(details.name),
        given_name=_words(details.given_name),
        phone_owner=_words(details.phone_owner),
        address=_words(details.address),
        hamlet=_words(details.hamlet),
        group=_words(details.group),
        association_card=_words(details.association_card),
        insurance_card=_words(details.insurance_card),
        left_reason=_words(details.left_reason),
        farewell=_words(details.farewell),
    )


def _words(text: str) -> str:
    return " ".join(nfc(text).split())


def _check_days(details: MemberDetails, today: date) -> None:
    given = (consent.given_on for consent in details.consents)
    latest = max(details.joined_on, details.left_on or details.joined_on, *given)
    if latest > today:
        raise DateInFuture(on=latest, today=today)
    if details.left_on is not None and details.left_on <= details.joined_on:
        raise LeftBeforeJoining(joined_on=details.joined_on, left_on=details.left_on)
    for before in details.earlier:
        if before.left_on > details.joined_on:
            raise SpellsOverlap(joined_on=details.joined_on, left_on=before.left_on)


def _check_citizen(details: MemberDetails, member_id: int | None) -> None:
    """Old registers have errors: a number that stands in the books already is not judged again."""
    before = store.load_member(member_id).details.citizen_id if member_id is not None else ""
    if not details.citizen_id or details.citizen_id == before:
        return
    if not is_citizen_length(details.citizen_id):
        raise CitizenNumberLength(citizen_id=details.citizen_id)
    holder = store.find_citizen(details.citizen_id)
    if holder is not None and holder.id != member_id:
        raise CitizenNumberTaken(citizen_id=details.citizen_id, name=holder.name)
