"""What the card of a person says, line by line; only what is written down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from clubdesk.domain.dues import DuesStanding
from clubdesk.domain.members import Member, MemberDetails
from clubdesk.domain.posts import is_held
from clubdesk.operations.members import MemberCard
from clubdesk.text.amounts import format_dong
from clubdesk.text.card_words import (
    circumstances_line,
    consents_line,
    household_history,
    post_line,
    reason_line,
    spell_line,
)
from clubdesk.text.dates import format_date
from clubdesk.text.dues_words import standing_line
from clubdesk.text.ethnic_groups import ethnic_group_name
from clubdesk.text.late_words import history_role, history_sentence
from clubdesk.text.member_words import (
    birth_and_age,
    grouped_citizen,
    grouped_phone,
    household_word,
    masked_citizen,
)
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import KeyValue


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLinks:
    """What the links of the card do."""

    turn_citizen: Callable[[], object]
    households: Callable[[], object] | None
    open_loan: Callable[[int], object]


def card_rows(card: MemberCard, today: date, *, shows_citizen: bool, links: CardLinks) -> list[KeyValue]:
    """The lines of a card: the person, the household, the club, money, and what the person agreed to."""
    details = card.member.details
    return [
        *person_rows(card.member, today, shows_citizen=shows_citizen, links=links),
        *_membership_rows(details),
        *_post_rows(card, today),
        *_attendance_rows(card),
        *_loan_rows(card, links),
        *dues_rows(card.dues, card.contribution),
        *_last_rows(details),
    ]


def person_rows(member: Member, today: date, *, shows_citizen: bool, links: CardLinks) -> Iterator[KeyValue]:
    """The lines about the person and the household."""
    details = member.details
    yield KeyValue(translate("Members", "Born"), birth_and_age(details.birth, today))
    yield _citizen_row(details, shows_citizen=shows_citizen, turn=links.turn_citizen)
    yield from _contact_rows(details)
    yield from _household_rows(member, today, links)
    yield from _paper_rows(details, today)


def _citizen_row(details: MemberDetails, *, shows_citizen: bool, turn: Callable[[], object]) -> KeyValue:
    title, number = translate("Members", "Citizen number"), details.citizen_id
    if not number:
        return KeyValue(title, translate("Members", "not known"), "quiet")
    if shows_citizen:
        return KeyValue(title, grouped_citizen(number), link=translate("Members", "Hide"), on_link=turn)
    return KeyValue(title, masked_citizen(number), link=translate("Members", "Show"), on_link=turn)


def _contact_rows(details: MemberDetails) -> Iterator[KeyValue]:
    if details.given_name:
        yield KeyValue(translate("Members", "Called"), details.given_name)
    if details.phone:
        owner = f" ({details.phone_owner})" if details.phone_owner else ""
        yield KeyValue(translate("Members", "Phone"), grouped_phone(details.phone) + owner)
    address = ", ".join(filter(None, (details.address, details.hamlet)))
    if address:
        yield KeyValue(translate("Members", "Address"), address)


def _household_rows(member: Member, today: date, links: CardLinks) -> Iterator[KeyValue]:
    details = member.details
    yield KeyValue(
        translate("Members", "Household class"),
        household_word(member.household(today)),
        link=translate("Members", "Years…"),
        on_link=links.households,
    )
    history = household_history(details)
    if history:
        yield KeyValue("", history, "quiet")
    if details.circumstances:
        yield KeyValue(translate("Members", "Circumstances"), circumstances_line(details.circumstances))


def _paper_rows(details: MemberDetails, today: date) -> Iterator[KeyValue]:
    if details.ethnic_group:
        yield KeyValue(translate("Members", "Ethnic group"), ethnic_group_name(details.ethnic_group))
    if details.in_association:
        card = translate("Members", "member, card {number}").format(number=details.association_card)
        plain = translate("Members", "member")
        yield KeyValue(
            translate("Members", "Association of the Elderly"), card if details.association_card else plain
        )
    if details.insurance_card or details.insurance_until:
        over = details.insurance_until is not None and details.insurance_until < today
        role = "warning" if over else ""
        yield KeyValue(
            translate("Members", "Health insurance"), _insurance_words(details, is_over=over), role
        )


def _insurance_words(details: MemberDetails, *, is_over: bool) -> str:
    if details.insurance_until is None:
        return details.insurance_card
    words = (
        translate("Members", "expired on {date}") if is_over else translate("Members", "valid until {date}")
    )
    until = words.format(date=format_date(details.insurance_until))
    return " · ".join(filter(None, (details.insurance_card, until)))


def _membership_rows(details: MemberDetails) -> Iterator[KeyValue]:
    yield KeyValue(translate("Members", "Joined on"), format_date(details.joined_on))
    if details.left_on is not None:
        why = reason_line(details.left_why, details.left_reason)
        text = ": ".join(filter(None, (format_date(details.left_on), why)))
        yield KeyValue(translate("Members", "Left on"), text, "warning")
    if details.farewell:
        yield KeyValue(translate("Members", "Funeral visit"), details.farewell)
    title = translate("Members", "Member before")
    for spell in reversed(details.earlier):
        yield KeyValue(title, spell_line(spell))
        title = ""


def _post_rows(card: MemberCard, today: date) -> Iterator[KeyValue]:
    held = [holding for holding in card.posts if is_held(holding, today)]
    over = [one for one in card.posts if one.until is not None and one.since < one.until <= today]
    title, since = translate("Members", "Posts"), translate("Members", "{post} from {since}")
    for holding in held:
        yield KeyValue(title, since.format(post=post_line(holding), since=format_date(holding.since)))
        title = ""
    title, days = translate("Members", "Posts before"), translate("Members", "{post}, {since} to {until}")
    for holding in reversed(over):
        until = format_date(holding.until) if holding.until is not None else ""
        text = days.format(post=post_line(holding), since=format_date(holding.since), until=until)
        yield KeyValue(title, text, "quiet")
        title = ""


def _attendance_rows(card: MemberCard) -> Iterator[KeyValue]:
    if card.meetings:
        attended = translate("Members", "{attended} of {meetings} meetings")
        text = attended.format(attended=card.attended, meetings=card.meetings)
        if card.is_long_away:
            text = f"{text} · {translate('Members', 'away the last three times')}"
        yield KeyValue(translate("Members", "Attended"), text)


def _loan_rows(card: MemberCard, links: CardLinks) -> Iterator[KeyValue]:
    title = translate("Members", "Loans")
    if not card.loans:
        yield KeyValue(title, translate("Members", "never borrowed"), "quiet")
    for loan_id, code, _principal, outstanding in sorted(card.loans, reverse=True):
        words = translate("Members", "{code}: owes {outstanding}")
        if not outstanding:
            words = translate("Members", "{code}: closed")
        text = words.format(code=code, outstanding=format_dong(outstanding))
        role, open_it = "bold" if outstanding else "", partial(links.open_loan, loan_id)
        yield KeyValue(title, text, role, translate("Members", "Open"), open_it)
        title = ""
    history = history_sentence(card.history)
    if history:
        yield KeyValue(translate("Members", "Paid back"), history, history_role(card.history))


def dues_rows(dues: DuesStanding | None, contribution: int) -> Iterator[KeyValue]:
    """How the person stands with dues, and what there is to give back."""
    if dues is not None:
        role = "warning" if dues.arrears else ""
        yield KeyValue(translate("Members", "Dues"), standing_line(dues), role)
    if contribution:
        yield KeyValue(translate("Members", "Contribution to give back"), format_dong(contribution))


def _last_rows(details: MemberDetails) -> Iterator[KeyValue]:
    consents = consents_line(details)
    if consents:
        yield KeyValue(translate("Members", "Agrees to"), consents)
    if details.note:
        yield KeyValue(translate("Members", "Notes"), details.note)
