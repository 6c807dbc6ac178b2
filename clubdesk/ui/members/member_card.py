"""One person on the members page: what the club knows, the loans, and what can be done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clubdesk.domain.members import LeavingReason
from clubdesk.operations.members import MemberCard
from clubdesk.text.member_words import sex_word
from clubdesk.text.translation import translate
from clubdesk.ui.members.card_rows import CardLinks, card_rows
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, EmptyState, KeyValueList
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label


class MemberPane(Card):
    """The card beside the list; empty until a person is chosen."""

    change = Signal()
    households = Signal()
    leave = Signal()
    take_back = Signal()
    come_back = Signal()
    stay_away = Signal()
    remove = Signal()
    loan_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="memberCard")
        self.setAccessibleName(translate("Members", "The chosen member"))
        self._card: MemberCard | None = None
        self._today = date.min
        self._shows_citizen = False
        self._links = CardLinks(
            turn_citizen=self._turn_citizen,
            households=self.households.emit,
            open_loan=self.loan_wanted.emit,
        )
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
            self._offer_acts(card)
            self._show_facts(card)

    def _build_content(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._top_line())
        column.addLayout(self._act_buttons())
        self.facts = KeyValueList(name="memberFacts")
        column.addWidget(self.facts)
        column.addLayout(self._seldom_acts())
        column.addStretch(1)

    def _top_line(self) -> QHBoxLayout:
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
        return top

    def _act_buttons(self) -> FlowLayout:
        leave = translate("Members", "Leaves the club…")
        again = translate("Members", "Comes back to the club…")
        back = translate("Members", "Take the leaving back…")
        self.leave_button = Button(leave, name="leaveMember", on_click=self.leave.emit)
        self.come_back_button = Button(again, name="comeBackMember", on_click=self.come_back.emit)
        self.take_back_button = Button(back, name="returnMember", on_click=self.take_back.emit)
        buttons = FlowLayout()
        for button in (
            self.leave_button,
            self.come_back_button,
            self.take_back_button,
        ):
            buttons.addWidget(button)
        return buttons

    def _seldom_acts(self) -> FlowLayout:
        """What puts a mistake right stands apart, below everything else."""
        away = translate("Members", "Take the coming back off…")
        remove = translate("Members", "Remove, written down by mistake…")
        self.stay_away_button = Button(away, "link", name="stayAwayMember", on_click=self.stay_away.emit)
        self.remove_button = Button(remove, "link", name="removeMember", on_click=self.remove.emit)
        links = FlowLayout(spacing=18)
        links.addWidget(self.stay_away_button)
        links.addWidget(self.remove_button)
        return links

    def _offer_acts(self, card: MemberCard) -> None:
        details = card.member.details
        left = details.left_on is not None
        self.leave_button.setVisible(not left)
        self.come_back_button.setVisible(left and details.left_why is not LeavingReason.DIED)
        self.take_back_button.setVisible(left)
        self.stay_away_button.setVisible(not left and bool(details.earlier))

    def _show_facts(self, card: MemberCard) -> None:
        self.facts.set_rows(
            card_rows(card, self._today, shows_citizen=self._shows_citizen, links=self._links)
        )

    def _turn_citizen(self) -> None:
        self._shows_citizen = not self._shows_citizen
        if self._card is not None:
            self._show_facts(self._card)


def _marks(card: MemberCard) -> str:
    details = card.member.details
    return " · ".join(mark for mark in (card.member.code, sex_word(details.sex), details.group) if mark)
