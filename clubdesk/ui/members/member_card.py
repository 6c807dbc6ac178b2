"""One person on the members page: what the club knows, the loans, and what can be done."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.members import MemberDetails
from clubdesk.operations.members import MemberCard
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import (
    birth_and_age,
    grouped_citizen,
    grouped_phone,
    household_word,
    masked_citizen,
    sex_word,
)
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, EmptyState, KeyValue, KeyValueList
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label


class MemberPane(Card):
    """The card beside the list; empty until a person is chosen."""

    change = Signal()
    leave = Signal()
    take_back = Signal()
    loan_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="memberCard")
        self.setAccessibleName(translate("Members", "The chosen member"))
        self._card: MemberCard | None = None
        self._today = date.min
        self._shows_citizen = False
        self.nobody = EmptyState(translate("Members", "Choose a person in the list."), name="memberNobody")
        self._content = QWidget()
        self._build_content()
        self.body.addWidget(self.nobody)
        self.body.addWidget(self._content)
        self.show_card(None, today=date.min)

    def shown(self) -> MemberCard | None:
        """The card shown now."""
        return self._card

    def show_card(self, card: MemberCard | None, *, today: date) -> None:
        """Show a person, the citizen number masked, or nobody."""
        self._card, self._today, self._shows_citizen = card, today, False
        self.nobody.setVisible(card is None)
        self._content.setVisible(card is not None)
        if card is not None:
            self.person.setText(card.member.name)
            self.marks.setText(_marks(card))
            left = card.member.details.left_on is not None
            self.leave_button.setVisible(not left)
            self.take_back_button.setVisible(left)
            self._show_facts(card)

    def _build_content(self) -> None:
        self.person = label(role="heading", name="memberCardName")
        self.marks = label(role="quiet", name="memberCardMarks")
        change = translate("Members", "Change")
        self.change_button = Button(change, name="changeMember", on_click=self.change.emit)
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self.person)
        who.addWidget(self.marks)
        top = QHBoxLayout()
        top.addLayout(who, 1)
        top.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        self.facts = KeyValueList(name="memberFacts")
        leave = translate("Members", "Leaves the club…")
        back = translate("Members", "Take the leaving back…")
        self.leave_button = Button(leave, name="leaveMember", on_click=self.leave.emit)
        self.take_back_button = Button(back, name="returnMember", on_click=self.take_back.emit)
        buttons = FlowLayout()
        buttons.addWidget(self.leave_button)
        buttons.addWidget(self.take_back_button)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self.facts)
        column.addLayout(buttons)
        column.addStretch(1)

    def _show_facts(self, card: MemberCard) -> None:
        self.facts.set_rows([*self._person_rows(card), *self._club_rows(card), *self._loan_rows(card)])

    def _person_rows(self, card: MemberCard) -> Iterator[KeyValue]:
        details = card.member.details
        yield KeyValue(translate("Members", "Born"), birth_and_age(details.birth, self._today))
        yield self._citizen_row(details)
        if details.phone:
            yield KeyValue(translate("Members", "Phone"), grouped_phone(details.phone))
        yield KeyValue(
            translate("Members", "Household class"), household_word(card.member.household(self._today))
        )

    def _citizen_row(self, details: MemberDetails) -> KeyValue:
        title, number = translate("Members", "Citizen number"), details.citizen_id
        if not number:
            return KeyValue(title, translate("Members", "not known"), "quiet")
        if self._shows_citizen:
            hide = translate("Members", "Hide")
            return KeyValue(title, grouped_citizen(number), link=hide, on_link=self._turn_citizen)
        return KeyValue(
            title, masked_citizen(number), link=translate("Members", "Show"), on_link=self._turn_citizen
        )

    def _club_rows(self, card: MemberCard) -> Iterator[KeyValue]:
        details = card.member.details
        yield KeyValue(translate("Members", "Joined on"), format_date(details.joined_on))
        if details.left_on is not None:
            left = translate("Members", "{date}: {reason}") if details.left_reason else "{date}"
            text = left.format(date=format_date(details.left_on), reason=details.left_reason)
            yield KeyValue(translate("Members", "Left on"), text, "warning")
        if card.meetings:
            attended = translate("Members", "{attended} of {meetings} meetings")
            text = attended.format(attended=card.attended, meetings=card.meetings)
            yield KeyValue(translate("Members", "Attended"), text)

    def _loan_rows(self, card: MemberCard) -> Iterator[KeyValue]:
        title = translate("Members", "Loans")
        if not card.loans:
            yield KeyValue(title, translate("Members", "never borrowed"), "quiet")
        for loan_id, code, _principal, outstanding in sorted(card.loans, reverse=True):
            words = translate("Members", "{code}: owes {outstanding}")
            if not outstanding:
                words = translate("Members", "{code}: closed")
            text = words.format(code=code, outstanding=format_dong(outstanding))
            yield KeyValue(
                title,
                text,
                "bold" if outstanding else "",
                translate("Members", "Open"),
                partial(self.loan_wanted.emit, loan_id),
            )
            title = ""

    def _turn_citizen(self) -> None:
        self._shows_citizen = not self._shows_citizen
        if self._card is not None:
            self._show_facts(self._card)


def _marks(card: MemberCard) -> str:
    details = card.member.details
    return " · ".join(mark for mark in (card.member.code, sex_word(details.sex), details.group) if mark)
