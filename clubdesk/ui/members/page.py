"""The members page: composition, the list with its chips and search, and the chosen person's card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from clubdesk.domain.members import Member
from clubdesk.operations import members, roll
from clubdesk.operations.roll import MemberLine, Which
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.opening import board_button
from clubdesk.ui.members.composition import CompositionCard
from clubdesk.ui.members.departures import Departures
from clubdesk.ui.members.member_card import MemberPane
from clubdesk.ui.members.member_list import MemberTable, make_chips
from clubdesk.ui.members.writing import MemberDesk
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.search_field import SearchField


class MembersPage(Page):
    """Who is in the club; people are found, written down, changed and recorded as having left here."""

    help_page = "members"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Members", "Members"), name="membersPage")
        self._chosen: int | None = None
        self._desk = MemberDesk(self, session.today, session.drafts)
        self._desk.written.connect(self._after_writing)
        self.said = Banner(name="membersSaid")
        self.composition = CompositionCard()
        self.chips = make_chips()
        words = translate("Members", "Name, initials, phone or code")
        self.search = SearchField(words, name="memberSearch")
        self.search.setAccessibleName(translate("Members", "Find a member: {words}").format(words=words))
        self.table = MemberTable()
        self.card = MemberPane()
        self._departures = Departures(self, session, self.card)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the roll again, keeping chip, search and the chosen person."""
        today = self.session.today()
        self.composition.show_counts(roll.count_roll(today), roll.count_borrowers(today))
        self._read_list()

    def state(self) -> dict[str, object]:
        """Chip, search and the chosen person."""
        return {"chip": self.chips.key(), "words": self.search.text(), "member": self._chosen}

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told."""
        self.chips.choose(str(state.get("chip", "")))
        if "words" in state:
            self.search.set_value(str(state["words"]))
        chosen = state.get("member")
        if isinstance(chosen, int):
            self._chosen = chosen
        self._read_list()

    def open_item(self, item_id: int) -> None:
        """Show a person, under the chip that has them."""
        on_roll = members.card(item_id, self.session.today()).is_on_roll
        self._chosen = item_id
        self.said.show_text("")
        self.search.clear()
        self.chips.choose((Which.PRESENT if on_roll else Which.LEFT).value)
        self._read_list()

    def focus_item(self) -> None:
        """The chosen person's line."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_list(self) -> None:
        """Show the member list of today as it will print."""
        from clubdesk.operations import printing
        from clubdesk.ui.printing import preview_paper

        today = self.session.today()
        preview_paper(self, printing.member_list(on=today, printed_on=today))

    def _build(self) -> None:
        print_list = translate("Members", "Print the list")
        add = translate("Members", "Add a member")
        self.head.addWidget(board_button(self))
        self.head.addWidget(Button(print_list, name="printMembers", on_click=self.print_list))
        self.head.addWidget(Button(add, "primary", name="addMember", on_click=self._desk.add))
        narrow = QHBoxLayout()
        narrow.setSpacing(14)
        narrow.addWidget(self.chips, 1)
        narrow.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.said)
        self.body.addWidget(self.composition)
        self.body.addLayout(narrow)
        self.body.addWidget(Panes(self.table, CardScroller(self.card), shares=(5, 5)), 1)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._read_list)
        self.search.textChanged.connect(self._read_list)
        self.search.to_list.connect(self.table.setFocus)
        self.table.row_selected.connect(self._show_person)
        self.table.row_activated.connect(self._desk_change)
        self.card.change.connect(self._desk_change)
        self.card.households.connect(self._desk_households)
        self._departures.written.connect(self._after_writing)
        self._departures.removed.connect(self._after_removal)
        for loan_wanted in (self.card.loan_wanted, self._departures.loan_wanted):
            loan_wanted.connect(lambda loan_id: self.leads_to.emit("loans", loan_id))

    def _read_list(self) -> None:
        words = self.search.value()
        found = roll.roll(self.session.today(), which=Which(self.chips.key()), words=words)
        self.chips.set_counts({chip.value: count for chip, count in found.counts.items()})
        nobody_yet = not found.counts[Which.PRESENT] and not found.counts[Which.LEFT]
        self.table.set_empty_text(_empty_text(nobody_yet=nobody_yet, searching=bool(words)))
        self.table.show_people(found.lines, chosen=self._chosen)
        if not found.lines:
            self.card.show_card(None, today=self.session.today())

    def _show_person(self, line: MemberLine) -> None:
        if line.member.id != self._chosen:
            self.said.show_text("")
        self._chosen = line.member.id
        today = self.session.today()
        self.card.show_card(members.card(line.member.id, today), today=today)

    def _after_writing(self, member: Member, said: str) -> None:
        """Show the person just written down, and say so."""
        self.session.changed()
        self.open_item(member.id)
        self.said.show_text(said)

    def _desk_change(self) -> None:
        card = self.card.shown()
        if card is not None:
            self._desk.change(card.member)

    def _desk_households(self) -> None:
        card = self.card.shown()
        if card is not None:
            self._desk.households(card.member)

    def _after_removal(self, said: str) -> None:
        self.session.changed()
        self.said.show_text(said)


def _empty_text(*, nobody_yet: bool, searching: bool) -> str:
    if nobody_yet:
        return translate("Members", "Nobody is written down yet. Press “Add a member” to begin.")
    if searching:
        return translate("Members", "No match. Try fewer letters, or another filter.")
    return translate("Members", "Nobody here.")
