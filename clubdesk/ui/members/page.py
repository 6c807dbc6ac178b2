"""The members page: composition, the list with its chips, search and filter, and the chosen person's card."""

from dataclasses import replace

from PySide6.QtCore import Qt

from clubdesk.domain.members import Member
from clubdesk.domain.ready_lists import ReadyList
from clubdesk.domain.roll_filters import NO_FILTER, Gap, RollFilter, Which, fitting
from clubdesk.domain.roll_lines import MemberLine
from clubdesk.domain.targets import Targets
from clubdesk.operations import members
from clubdesk.operations.roll import RollOfDay, load_roll, narrowed
from clubdesk.operations.targets import save_targets
from clubdesk.text.translation import translate
from clubdesk.ui.members.board.opening import open_board
from clubdesk.ui.members.composition import CompositionCard
from clubdesk.ui.members.composition_sheet import CompositionSheet
from clubdesk.ui.members.departures import Departures
from clubdesk.ui.members.kept_view import from_plain, to_plain
from clubdesk.ui.members.list_papers import ListPapers
from clubdesk.ui.members.list_tools import ListTools
from clubdesk.ui.members.member_card import MemberPane
from clubdesk.ui.members.member_list import MemberChips, MemberTable, empty_words
from clubdesk.ui.members.person_page.desk import PersonDesk
from clubdesk.ui.members.reading.list_reading import ListReading
from clubdesk.ui.members.twice import TwiceDesk
from clubdesk.ui.members.writing import MemberDesk
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.card_scroller import CardScroller
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.menu_button import MenuButton
from clubdesk.ui.widgets.pages import Page
from clubdesk.ui.widgets.panes import Panes

_VIEW = "roll"


class MembersPage(Page):
    """Who is in the club; people are found, written down, changed and recorded as having left here."""

    help_page = "members"

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Members", "Members"), name="membersPage")
        self._chosen: int | None = None
        self._reading: RollOfDay | None = None
        self._lines: tuple[MemberLine, ...] = ()
        self.papers = ListPapers(self)
        self.said = Banner(name="membersSaid")
        self.composition = CompositionCard()
        self.chips = MemberChips()
        self.tools = ListTools()
        self.search = self.tools.search
        self.table = MemberTable()
        self.card = MemberPane()
        self._desk = MemberDesk(self, session, self.card)
        self._departures = Departures(self, session, self.card)
        self._person = PersonDesk(self, session, self.card)
        self.twice = TwiceDesk(self, session)
        self._reading_in = ListReading(self, session)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the roll again, keeping chip, search, filter and the chosen person."""
        is_first = self._reading is None
        self._reading = reading = load_roll(self.session.today())
        self.tools.show_reading(reading)
        if is_first and self.session.settings is not None:
            self.tools.show_view(from_plain(self.session.settings.view(_VIEW), reading))
        self.composition.show_reading(reading)
        self.chips.show_reading(reading)
        self.table.measure(reading.lines)
        self._show_list()
        self.twice.read()

    def state(self) -> dict[str, object]:
        """Chip, search and the chosen person; filter, columns and order."""
        view = to_plain(self.tools.view)
        return {"chip": self.chips.key(), "words": self.search.text(), "member": self._chosen, "view": view}

    def restore(self, state: dict[str, object]) -> None:
        """Show what `state` told; `gap` asks for those who lack something, `ready` for a ready list."""
        self.chips.choose(str(state.get("chip", "")))
        if "words" in state:
            self.search.set_value(str(state["words"]))
        chosen, view = state.get("member"), state.get("view")
        if isinstance(chosen, int):
            self._chosen = chosen
        if isinstance(view, dict) and self._reading is not None:
            self.tools.show_view(from_plain(view, self._reading))
        if "gap" in state:
            self._show_gap(Gap(str(state["gap"])))
        self._show_list()
        if "ready" in state:
            self.ask_ready(ReadyList(str(state["ready"])))

    def open_item(self, item_id: int) -> None:
        """Show a person, under the chip that has them; a filter that hides them is taken off."""
        reading = self._reading or load_roll(self.session.today())
        line = next((one for one in reading.lines if one.member.id == item_id), None)
        self._chosen = item_id
        self.said.show_text("")
        self.search.clear()
        if line is not None:
            self.chips.choose((Which.PRESENT if line.is_on_roll else Which.LEFT).value)
            if not fitting(self.tools.view.wanted)(line):
                self.tools.clear_filter()
        self._show_list()

    def focus_item(self) -> None:
        """The chosen person's line."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_list(self) -> None:
        """Ask how the people shown are to be printed."""
        if self._reading is not None:
            self.papers.ask_print(self._reading, self._lines, self.tools.view.columns)

    def save_list(self) -> None:
        """Ask where the people shown are to be saved as a workbook."""
        self.papers.ask_workbook(self._lines, self.tools.view.columns)

    def ask_ready(self, kind: ReadyList | None = None) -> None:
        """Open the sheet of ready lists, on one of them."""
        if self._reading is not None:
            self.papers.ask_ready(self._reading, kind)

    def show_composition(self) -> None:
        """Open the sheet with the composition in full."""
        if self._reading is not None:
            CompositionSheet(self, self._reading, save=self._save_targets).open()

    def _build(self) -> None:
        ready = translate("Members", "Ready lists…")
        add = translate("Members", "Add a member")
        self.read_button = Button(
            translate("RollPlan", "Read in a list…"), name="readList", on_click=self._reading_in.ask
        )
        self.head.addWidget(self.read_button)
        self.head.addWidget(Button(ready, name="readyListsButton", on_click=self.ask_ready))
        self.head.addWidget(self._more())
        self.head.addWidget(Button(add, "primary", name="addMember", on_click=self._desk.add))
        self.body.addWidget(self.said)
        self.body.addWidget(self.twice.banner)
        self.body.addWidget(self.composition)
        self.body.addWidget(self.chips)
        self.body.addWidget(self.tools)
        self.body.addWidget(Panes(self.table, CardScroller(self.card), shares=(5, 5)), 1)

    def _more(self) -> MenuButton:
        """Rarer things; more entries go here, each in the part it belongs to."""
        more = MenuButton(translate("Members", "More to do"), name="membersMore")
        more.add(translate("Posts", "Board and posts…"), lambda: open_board(self), name="openBoard")
        more.add(translate("RollPlan", "Read in a list…"), self._reading_in.ask, name="readListAgain")
        more.add_line()
        more.add(translate("Members", "Print the list…"), self.print_list, name="printMembers")
        more.add(translate("Members", "Save for Excel…"), self.save_list, name="saveMembers")
        more.add_line()
        composition = translate("Members", "Composition over time, targets…")
        more.add(composition, self.show_composition, name="showComposition")
        return more

    def _connect(self) -> None:
        self.chips.chosen.connect(self._show_list)
        self.tools.changed.connect(self._take_view)
        self.search.textChanged.connect(self._show_list)
        self.search.to_list.connect(self.table.setFocus)
        self.papers.said.connect(lambda words, tone: self.said.show_text(words, tone=tone))
        self.table.row_selected.connect(self._show_person)
        self.table.row_activated.connect(self._desk.change_shown)
        self._departures.removed.connect(self._after_removal)
        for desk in (self._desk, self._departures, self.twice, self._person):
            desk.written.connect(self._after_writing)
        for loan_wanted in (self.card.loan_wanted, self._departures.loan_wanted, self._person.loan_wanted):
            loan_wanted.connect(lambda loan_id: self.leads_to.emit("loans", loan_id))

    def _take_view(self) -> None:
        """Keep how the list is to be shown, and show it; who left is looked for among those who left."""
        view = self.tools.view
        if self.session.settings is not None:
            self.session.settings.keep_view(_VIEW, to_plain(view))
        if view.wanted.left != NO_FILTER.left and self.chips.key() != Which.LEFT:
            self.chips.choose(Which.LEFT.value)
        self._show_list()

    def _show_list(self) -> None:
        reading, view = self._reading, self.tools.view
        if reading is None:
            return
        words = self.search.value()
        self._lines = narrowed(
            reading, which=Which(self.chips.key()), words=words, wanted=view.wanted, order=view.order
        )
        nobody_yet = not reading.counts[Which.PRESENT] and not reading.counts[Which.LEFT]
        self.read_button.setVisible(nobody_yet)
        filtered = view.wanted != NO_FILTER
        self.table.set_empty_text(
            empty_words(nobody_yet=nobody_yet, searching=bool(words), filtered=filtered)
        )
        self.table.show_columns(view.columns)
        self.table.show_people(self._lines, chosen=self._chosen)
        self.tools.show_count(self._lines)
        if not self._lines:
            self.card.show_card(None, today=self.session.today())

    def _show_gap(self, gap: Gap) -> None:
        """Show those on the roll of whom something is not known; this filter is not kept."""
        self.said.show_text("")
        self.search.clear()
        self.chips.choose(Which.PRESENT.value)
        self.tools.show_view(replace(self.tools.view, wanted=RollFilter(gaps=frozenset({gap}))))

    def _save_targets(self, targets: Targets) -> RollOfDay:
        save_targets(targets)
        self.session.changed()
        return load_roll(self.session.today())

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

    def _after_removal(self, said: str) -> None:
        self.session.changed()
        self.said.show_text(said)
