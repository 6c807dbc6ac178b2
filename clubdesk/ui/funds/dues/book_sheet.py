"""The dues book of a year: who paid which month, who still lacks, taking dues, the book on paper."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.dues_book import BookRow, DuesBook
from clubdesk.domain.errors import ClubError
from clubdesk.operations.dues import dues_rules, record_dues
from clubdesk.operations.dues_books import year_of_dues, years_of_dues
from clubdesk.operations.entries import Recorded
from clubdesk.text.amounts import format_dong
from clubdesk.text.dues_words import standing_line
from clubdesk.text.names import Findable, fits_typed, fold, initials
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.dues.book_columns import book_columns, chips, key_sentence, sums_sentence
from clubdesk.ui.funds.dues.papers import print_dues_book
from clubdesk.ui.funds.dues.rules_sheet import DuesRulesSheet
from clubdesk.ui.funds.dues.taken import TakenBanner
from clubdesk.ui.funds.dues.taking import TakeDuesDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_table

_TAKE_KEY = "Ctrl+T"
_TABLE_HEIGHT = 250


class DuesBookSheet(Sheet):
    """Members by month; Ctrl+T takes what the chosen one lacks, Enter asks for another amount."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Dues", "Dues book"), name="duesBook", width=1330)
        self._session = session
        self._book: DuesBook | None = None
        self.said = TakenBanner(session)
        self.said.reversed_one.connect(self._read)
        self._top.addWidget(self.said)
        self._build_top()
        self._build_table()
        self._build_buttons()
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with finding a person."""
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_top(self) -> None:
        today = self._session.today()
        self.year = ChoiceField([(year, str(year)) for year in years_of_dues(today)], name="duesYear")
        self.year.setAccessibleName(translate("Dues", "Year of the book"))
        self.year.set_key(today.year)
        self.search = SearchField(translate("Dues", "Find a member"), name="duesSearch")
        self.chips = FilterChips([(key, words) for key, (words, _fits) in chips().items()], name="duesChips")
        row = QHBoxLayout()
        row.addWidget(self.year)
        row.addWidget(self.search, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.chips)
        self.year.judged.connect(self._read)
        self.search.typed.connect(self._show_rows)
        self.search.to_list.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.chips.chosen.connect(lambda _key: self._show_rows())

    def _build_table(self) -> None:
        self.rows = TableModel(book_columns())
        nobody = translate("Dues", "Nobody fits. Choose another filter or type another name.")
        self.table = ListTable(
            self.rows, name="duesRows", spoken=translate("Dues", "Members by month"), empty=nobody
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.row_selected.connect(self._show_chosen)
        self.table.row_activated.connect(lambda _row: self._ask_amount())
        self.key = label(key_sentence(), "quiet", name="duesKey")
        self.sums = label(role="quiet", name="duesSums")
        self.stands = label(role="bold", name="duesStands")
        self.body.addWidget(self.stands)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.key)
        self.body.addWidget(self.sums)

    def _build_buttons(self) -> None:
        self.take = Button("", "primary", name="duesTake", on_click=self._take)
        QShortcut(QKeySequence(_TAKE_KEY), self).activated.connect(self._take)
        self.other = Button(translate("Dues", "Another amount…"), name="duesOther", on_click=self._ask_amount)
        self.paper = Button(translate("Dues", "Print the book"), name="duesPrint", on_click=self._print)
        saving = translate("Tables", "Save for Excel…")
        self.save = Button(saving, name="duesSave", on_click=self._save)
        amount = translate("Dues", "Amount of the dues…")
        self.rule = Button(amount, name="duesRule", on_click=self._open_rules)
        self.back = Button(translate("Fields", "Close"), name="duesClose", on_click=self.reject)
        for button in (self.take, self.other, self.paper, self.save, self.rule, self.back):
            self._foot.addWidget(button)

    def _read(self) -> None:
        """Read the year again."""
        self._book = year_of_dues(int(str(self.year.key())), self._session.today())
        self.table.measure(self._book.rows)
        rows, filters = self._book.rows, chips()
        self.chips.set_counts({key: sum(map(fits, rows)) for key, (_words, fits) in filters.items()})
        self.sums.setText(sums_sentence(self._book))
        self._show_rows()

    def _show_rows(self) -> None:
        """Narrow the book by the chip and what is typed; the chosen person, or the next, stays chosen."""
        if self._book is None:
            return
        before, place = self._chosen(), self.table.currentIndex().row()
        _words, fits = chips()[self.chips.key()]
        typed = fold(self.search.value())
        shown = [row for row in self._book.rows if fits(row) and _is_named(row, typed)]
        self.rows.set_rows(shown)
        kept = before.member.id if before is not None else None
        if not self.table.select_where(lambda row: row.member.id == kept) and shown:
            wanted = shown[min(max(place, 0), len(shown) - 1)]
            self.table.select_where(lambda row: row is wanted)
        self._show_chosen(self._chosen())

    def _chosen(self) -> BookRow | None:
        row = self.table.selected_row()
        return row if isinstance(row, BookRow) else None

    def _show_chosen(self, row: object) -> None:
        chosen = row if isinstance(row, BookRow) else None
        if not dues_rules():
            self.stands.setText(
                translate("Dues", "The club has not said yet how much dues are. Press “Amount of the dues…”.")
            )
        else:
            words = f"{chosen.member.name}: {standing_line(chosen.standing)}" if chosen else ""
            self.stands.setText(words)
        asked = chosen.lacking if chosen else 0
        take = translate("Dues", "Take {amount} (Ctrl+T)").format(amount=format_dong(asked))
        self.take.setText(take)
        self.take.setAccessibleName(take)
        self.take.setVisible(asked > 0)
        self.other.setVisible(chosen is not None and chosen.standing.most > 0)

    def _take(self) -> None:
        """Take exactly what is asked of the chosen person, and go on to the next."""
        chosen, today = self._chosen(), self._session.today()
        if chosen is None or not chosen.lacking:
            return
        self.banner.show_text("")
        try:
            done = record_dues(chosen.member.id, amount=chosen.lacking, on=today, today=today)
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self._go_on()
        self._session.changed(entry_id=done.entry_id)
        self._tell(done)

    def _go_on(self) -> None:
        """Choose the next row, where there is one."""
        index = self.table.currentIndex()
        following = self.rows.index(index.row() + 1, 0)
        if following.isValid():
            self.table.setCurrentIndex(following)

    def _ask_amount(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.standing.most:
            TakeDuesDialog(self, self._session, chosen.member.id, done=self._tell).open()

    def _tell(self, done: Recorded) -> None:
        self._read()
        self.said.tell_dues(done)

    def _print(self) -> None:
        print_dues_book(self, self._session, int(str(self.year.key())))

    def _save(self) -> None:
        title = f"{self.heading.text()} {self.year.currentText()}"
        save_table(self, self._session, title, self.table)

    def _open_rules(self) -> None:
        rules = DuesRulesSheet(self, self._session)
        rules.finished.connect(lambda _result: self._read())
        rules.open()


def _is_named(row: BookRow, typed: str) -> bool:
    member = row.member
    phone = member.details.phone
    found = Findable(fold(member.name), initials(member.name), fold(member.code), phone, "")
    return not typed or fits_typed(found, typed)
