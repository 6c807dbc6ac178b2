"""What is due of loans and dues, taken row by row."""

from dataclasses import replace

from PySide6.QtCore import Qt

from clubdesk.domain.collections import CollectionRow, dues_of_present
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.collections import collection_of, collection_rows, find_payers
from clubdesk.operations.takings import collect, collect_dues_of_present
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.collection.banner import RowBanner
from clubdesk.ui.meetings.collection.filters import Filters
from clubdesk.ui.meetings.collection.grid import CollectionGrid
from clubdesk.ui.meetings.collection.other_ways import open_other_way
from clubdesk.ui.meetings.collection.receipts import print_receipts
from clubdesk.ui.meetings.collection.taking_back import ask_last_back, ask_row_back
from clubdesk.ui.meetings.collection.totals import Totals
from clubdesk.ui.meetings.collection.words import row_words
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question


class CollectionStep(Step):
    """Enter takes what is asked in a row, or what is typed there, and goes on to the next."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Collections and dues"), name="collectionStep")
        self._rows: tuple[CollectionRow, ...] = ()
        self._reads_itself = False
        self.filters = Filters(take_dues=self._ask_dues)
        self.grid = CollectionGrid()
        self.banner = RowBanner(other=self._other_way, print_it=self._print_row, take_back=self._ask_row_back)
        self.totals = Totals()
        words = translate("Collection", "Print receipts")
        self.print_all = Button(words, name="collectionPrint", on_click=self._print_all)
        for part in (self.filters, self.grid, self.banner):
            self.body.addWidget(part, 1 if part is self.grid else 0)
        self.foot.addWidget(self.totals, 1)
        self.foot.addWidget(self.print_all)
        self._connect()

    def show_meeting(self, meeting: Meeting) -> None:
        """Read everybody's row again; after an Enter of its own, only what that changed has been read."""
        if self.meeting is None or self.meeting.id != meeting.id:
            self.grid.forget_typed()
        super().show_meeting(meeting)
        self.grid.cell.setReadOnly(meeting.is_signed)
        if not self._reads_itself:
            self._rows = collection_of(meeting.id)
            self._show_rows()

    def focus_first(self) -> None:
        """Typing begins in the first row of which something is to be taken."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._show_rows)
        self.filters.search.edited.connect(self._find)
        self.filters.search.to_list.connect(self.focus_first)
        cell = self.grid.cell
        cell.edited.connect(self._say)
        cell.entered.connect(self._take)
        cell.asked_other.connect(self._other_way)
        cell.asked_undo.connect(self._ask_last_back)
        cell.asked_find.connect(lambda: self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.grid.row_selected.connect(lambda _row: self._say())

    def _show_rows(self) -> None:
        """The rows of the chip, and what they come to."""
        self.grid.show_rows(self.filters.fitting(self._rows), self._rows)
        self._show_sums()
        self._say()

    def _show_sums(self) -> None:
        is_signed = self.meeting is not None and self.meeting.is_signed
        self.filters.show_rows(self._rows, is_signed=is_signed)
        self.totals.show_rows(self._rows)
        self.print_all.setEnabled(any(row.takings for row in self._rows))

    def _say(self) -> None:
        """Say of the chosen row what Enter would do."""
        row, meeting = self.grid.chosen(), self.meeting
        if meeting is None:
            return
        words = row_words(meeting.id, row, self.grid.cell.amount()) if row is not None else ""
        self.banner.show_row(row, words, is_signed=meeting.is_signed)

    def _find(self) -> None:
        """Go to the first row of whoever fits what is typed."""
        found = find_payers(self.filters.search.value())
        self.grid.select_where(lambda row: row.member_id in found)

    def _take(self) -> None:
        """Enter: record the row, and go on; a row of which nothing is asked is passed over."""
        row, cell = self.grid.chosen(), self.grid.cell
        if row is None or self.meeting is None:
            return
        if cell.problem():
            self.banner.refuse(cell.problem())
        elif not cell.value() and not row.to_take:
            self._go_on()
        else:
            self._collect(self.meeting, row, cell.amount())

    def _collect(self, meeting: Meeting, row: CollectionRow, amount: int | None) -> None:
        try:
            done = collect(
                meeting.id, row.member_id, loan_id=row.loan_id, amount=amount, today=self.session.today()
            )
        except ClubError as error:
            self.banner.refuse(sentence(error))
            return
        self.filters.search.set_value("")
        self.grid.forget_typed(row.key)
        self._read_again(meeting, row.member_id)
        self._tell_books([one.entry_id for one in done])
        self._go_on()

    def _read_again(self, meeting: Meeting, member_id: int) -> None:
        """Only this person's rows changed."""
        now = {row.key: row for row in collection_rows(meeting.id, member_id)}
        self._rows = tuple(_renewed(row, now) for row in self._rows)
        for row in self._rows:
            if row.key in now:
                self.grid.change_row(row)
        self._show_sums()

    def _tell_books(self, entry_ids: list[int]) -> None:
        """The rest of the window reads the books again; this list has."""
        *before, last = entry_ids
        self.session.session_entries.extend(before)
        self._reads_itself = True
        try:
            self.session.changed(entry_id=last)
        finally:
            self._reads_itself = False

    def _go_on(self) -> None:
        """The next row of which something is asked; after the last one the row stays."""
        if not self.grid.choose_open(after=self.grid.currentIndex().row()):
            self.grid.place_cell()
        if self.filters.hides_taken():
            self._show_rows()
        self._say()

    def _ask_dues(self) -> None:
        """Ask once, with how many people and how much."""
        owed = dues_of_present(self._rows)
        words = translate("Collection", "Record the dues of {people} people who are here, {amount} in all?")
        text = words.format(people=owed.people, amount=format_dong(owed.amount))
        answers = [
            (translate("Collection", "Do not record"), None),
            (translate("Collection", "Record the dues"), self._take_dues),
        ]
        Question(self, text, answers, name="duesOfPresent").open()

    def _take_dues(self) -> None:
        if self.meeting is None:
            return
        try:
            done = collect_dues_of_present(self.meeting.id, today=self.session.today())
        except ClubError as error:
            self.banner.refuse(sentence(error))
            return
        self.session.session_entries.extend(one.entry_id for one in done)
        self.session.changed()
        self.focus_first()

    def _other_way(self) -> None:
        row = self.grid.chosen()
        if row is not None and self.meeting is not None and not self.meeting.is_signed:
            open_other_way(self, self.session, self.meeting, row, done=self.focus_first)

    def _ask_last_back(self) -> None:
        if self.meeting is not None:
            ask_last_back(self, self.session, self.meeting, self._rows, refuse=self.banner.refuse)

    def _ask_row_back(self) -> None:
        row = self.grid.chosen()
        if row is not None and self.meeting is not None:
            ask_row_back(self, self.session, self.meeting, row, refuse=self.banner.refuse)

    def _print_row(self) -> None:
        row = self.grid.chosen()
        if row is not None and row.takings:
            print_receipts(self, self.session, [one.entry_id for one in row.takings])

    def _print_all(self) -> None:
        ids = {one.entry_id for row in self._rows for one in row.takings}
        print_receipts(self, self.session, sorted(ids))


def _renewed(row: CollectionRow, now: dict[tuple[int, int], CollectionRow]) -> CollectionRow:
    return replace(now[row.key], number=row.number) if row.key in now else row
