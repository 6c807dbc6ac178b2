"""What a person did in the club besides money: meetings and posts; and what is written down about them."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from clubdesk.domain.meetings import Presence
from clubdesk.domain.members import Member, MemberDetails, Membership
from clubdesk.domain.posts import is_held
from clubdesk.operations.member_pages import AttendanceYear, MemberPage
from clubdesk.text.card_words import post_line, purpose_words, reason_line
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import presence_word
from clubdesk.text.translation import translate
from clubdesk.ui.members.card_rows import CardLinks, person_rows
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_TINTS = {Presence.EXCUSED: "quiet", Presence.STAND_IN: "quiet", Presence.ABSENT: "warning"}


class MeetingsSection(Card):
    """Attendance by year, then meeting by meeting, the latest first."""

    def __init__(self, page: MemberPage) -> None:
        super().__init__(translate("Person", "Meetings"), name="personMeetings")
        if not page.meetings:
            self.body.addWidget(label(translate("Person", "On no meeting's list yet."), "quiet"))
            return
        self._add("personYears", translate("Person", "Attendance by year"), _year_columns(), page.years[::-1])
        each = translate("Person", "Meeting by meeting")
        self.body.addWidget(label(each, "bold"))
        self._add("personEachMeeting", each, _meeting_columns(), page.meetings[::-1])

    def _add(
        self,
        name: str,
        spoken: str,
        columns: list[Column[AttendanceYear]] | list[Column[tuple[date, Presence]]],
        rows: tuple[object, ...],
    ) -> None:
        model = TableModel(columns)
        table = ListTable(model, name=name, spoken=spoken, framed=False, whole=True)
        model.set_rows(rows)
        self.body.addWidget(table)


class PostsSection(Card):
    """Every post ever held, the present ones first."""

    def __init__(self, page: MemberPage) -> None:
        super().__init__(translate("Person", "Posts and tasks"), name="personPosts")
        rows = KeyValueList(name="personPostRows")
        held = [one for one in page.posts if is_held(one, page.on)]
        over = [one for one in page.posts if not is_held(one, page.on)]
        rows.set_rows(
            [
                KeyValue(post_line(one), _days(one.since, one.until, page.on), "" if one in held else "quiet")
                for one in (*held, *reversed(over))
            ]
        )
        if page.posts:
            self.body.addWidget(rows)
        else:
            self.body.addWidget(label(translate("Person", "No post so far."), "quiet"))


class DetailsSection(Card):
    """What is written down: the person, the memberships, consents, and who was merged into this person."""

    def __init__(self, page: MemberPage, *, separate: Callable[[Member], object]) -> None:
        super().__init__(translate("Person", "Written down"), name="personDetails")
        self._page, self._separate = page, separate
        self._shows_citizen = False
        self.rows = KeyValueList(name="personFacts")
        self.body.addWidget(self.rows)
        self._show()

    def _show(self) -> None:
        page, details = self._page, self._page.member.details
        links = CardLinks(turn_citizen=self._turn_citizen, households=None, open_loan=_nothing)
        self.rows.set_rows(
            [
                *person_rows(page.member, page.on, shows_citizen=self._shows_citizen, links=links),
                *_membership_rows(page),
                *_consent_rows(details),
                *_note_rows(details),
                *self._merged_rows(),
            ]
        )

    def _turn_citizen(self) -> None:
        self._shows_citizen = not self._shows_citizen
        self._show()

    def _merged_rows(self) -> Iterator[KeyValue]:
        title = translate("Person", "Also written down as")
        for twin in self._page.merged:
            yield KeyValue(
                title,
                f"{twin.code} {twin.name}",
                link=translate("Person", "Separate…"),
                on_link=partial(self._separate, twin),
            )
            title = ""


def _nothing(_loan_id: int) -> None:
    """Loans are opened from the money."""


def _days(since: date, until: date | None, on: date) -> str:
    if until is None or until > on:
        return translate("Person", "since {date}").format(date=format_date(since))
    return translate("Members", "{joined} to {left}").format(
        joined=format_date(since), left=format_date(until)
    )


def _membership_rows(page: MemberPage) -> Iterator[KeyValue]:
    title = translate("Person", "Member")
    for one in reversed(page.memberships):
        yield KeyValue(title, _membership(one, page.on), "" if one.left_on is None else "quiet")
        title = ""
    if page.member.details.farewell:
        yield KeyValue(translate("Members", "Funeral visit"), page.member.details.farewell)


def _membership(one: Membership, on: date) -> str:
    return ": ".join(filter(None, (_days(one.joined_on, one.left_on, on), reason_line(one.why, one.words))))


def _consent_rows(details: MemberDetails) -> Iterator[KeyValue]:
    given = translate("Person", "agreed on {given}")
    back = translate("Person", "agreed on {given}, taken back on {back}")
    for one in details.consents:
        words = back if one.withdrawn_on else given
        text = words.format(
            given=format_date(one.given_on), back=format_date(one.withdrawn_on) if one.withdrawn_on else ""
        )
        yield KeyValue(purpose_words(one.purpose), text, "quiet" if one.withdrawn_on else "")


def _note_rows(details: MemberDetails) -> Iterator[KeyValue]:
    if details.note:
        yield KeyValue(translate("Members", "Notes"), details.note)


def _year_columns() -> list[Column[AttendanceYear]]:
    return [
        Column(title=translate("Person", "Year"), text=lambda one: str(one.year), stretch=True),
        Column(title=presence_word(Presence.PRESENT), text=lambda one: str(one.present), right=True),
        Column(title=presence_word(Presence.STAND_IN), text=lambda one: str(one.stand_ins), right=True),
        Column(title=presence_word(Presence.EXCUSED), text=lambda one: str(one.excused), right=True),
        Column(title=presence_word(Presence.ABSENT), text=lambda one: str(one.absent), right=True),
    ]


def _meeting_columns() -> list[Column[tuple[date, Presence]]]:
    return [
        Column(title=translate("Person", "Meeting"), text=lambda one: format_date(one[0]), stretch=True),
        Column(
            title=translate("Person", "Mark"),
            text=lambda one: presence_word(one[1]),
            tint=lambda one: _TINTS.get(one[1], ""),
        ),
    ]
