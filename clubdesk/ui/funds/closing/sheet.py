"""Closing months: the year on the left; what is to be looked at before the next one on the right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.closing_errors import ClosedWithGaps
from clubdesk.domain.closings import NEVER_CLOSED_OVER, Check
from clubdesk.domain.errors import ClubError
from clubdesk.operations import closings
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.books.opening import open_year_report
from clubdesk.ui.funds.closing.check_card import CheckList, Links
from clubdesk.ui.funds.closing.months import month_of, month_rows, months_model, story
from clubdesk.ui.funds.closing.reopening import ReopenDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import LabeledField
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes, upright
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import ListTable
from clubdesk.ui.widgets.year_buttons import YearButtons

LeadsTo = Callable[[str, object], object]
"""Goes to a page of the window by its key."""

_TABLE_HEIGHT = 320


class ClosingSheet(Sheet):
    """The months of a year, the check list of the month whose turn it is, and what a closed year hands on."""

    def __init__(self, parent: QWidget, session: ClubSession, *, leads_to: LeadsTo | None = None) -> None:
        super().__init__(parent, translate("Closing", "Closing the months"), name="closingSheet", width=1240)
        self._session, self._leads_to = session, leads_to
        turn, this_year = closings.turn(session.today()), session.today().year
        self.years = YearButtons(self, turn.year if turn else this_year, last=this_year, name="year")
        self.years.turned.connect(self._read)
        self.said = Banner(name="closingSaid")
        self.body.addWidget(self.said)
        self.body.addWidget(Panes(self._left(), upright(self._right()), shares=(4, 6)), 1)
        self._build_foot_buttons()
        session.club_changed.connect(self._read)
        self._read()

    def _left(self) -> QWidget:
        self.model = months_model()
        self.table = ListTable(
            self.model, name="closingMonths", spoken=translate("Closing", "Months and how they stand")
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.story = label(role="quiet", name="monthStory")
        self.table.row_selected.connect(lambda row: self.story.setText(story(row)))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._year_row(), self.table, self.story):
            column.addWidget(part)
        return holder

    def _year_row(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.years.before)
        row.addWidget(self.years.after)
        return holder

    def _right(self) -> QWidget:
        self.card = Card(name="nextClosing", strong=True)
        self.checks = CheckList()
        self.words = TextField(name="closingWords")
        self.words_row = LabeledField(translate("Closing", "Why it is closed all the same"), self.words)
        self.words.returnPressed.connect(self._go_on)
        for widget in (self.checks, self.words_row):
            self.card.body.addWidget(widget)
        self.carried_card = Card(name="carriedOver")
        self.carried = KeyValueList(name="carriedPlaces")
        self.carried_card.body.addWidget(self.carried)
        words = translate("Receipts", "Report of the year…")
        self.year_report = Button(words, name="closingYearReport", on_click=self._report)
        self.carried_card.body.addWidget(self.year_report, 0, Qt.AlignmentFlag.AlignLeft)
        holder = upright(self.card)
        column = holder.layout()
        assert column is not None
        column.addWidget(self.carried_card)
        return holder

    def _build_foot_buttons(self) -> None:
        self.close_month = Button("", "primary", name="closeMonth", on_click=self._ask)
        self.reopen = Button("", name="reopenMonth", on_click=self._reopen)
        self.count = Button(
            translate("Closing", "Count the cash…"), name="closingCount", on_click=self._count
        )
        self.close_it = Button(translate("Fields", "Close"), name="closingClose", on_click=self.reject)
        for button in (self.close_month, self.reopen, self.count, self.close_it):
            self._foot.addWidget(button)

    def _read(self) -> None:
        """Read again how the months stand."""
        last = closings.last()
        until = last.month if last else None
        self.model.set_rows(month_rows(self.years.year, closings.closings_of(self.years.year), until))
        self.heading.setText(
            translate("Closing", "Closing the months of {year}").format(year=self.years.year)
        )
        self._show_turn(closings.turn(self._session.today()))
        self.reopen.setVisible(last is not None)
        if last is not None:
            words = translate("Closing", "Open month {month} again…")
            self.reopen.setText(words.format(month=month_of(last.month)))
        self._show_carried(until)

    def _show_turn(self, turn: date | None) -> None:
        self._turn = turn
        for part in (self.card, self.close_month):
            part.setVisible(turn is not None)
        if turn is None:
            self.said.show_text(
                translate("Closing", "Nothing is recorded yet, so there is nothing to close.")
            )
            return
        verb = translate("Closing", "Close month {month}").format(month=month_of(turn))
        self.close_month.setText(verb)
        self.card.set_heading(
            translate("Closing", "Before month {month} is closed").format(month=month_of(turn))
        )
        items = closings.checklist(turn, today=self._session.today())
        self.checks.show_items(items, self._links())
        lacking = {item.check for item in items if not item.is_settled}
        can_close = not lacking & {Check.OVER, *NEVER_CLOSED_OVER}
        self.words_row.setVisible(bool(lacking) and can_close)
        self.close_month.setEnabled(can_close)
        self.table.select_where(lambda row: row.month == turn)

    def _show_carried(self, until: date | None) -> None:
        is_over = until is not None and until >= date(self.years.year, 12, 1)
        self.carried_card.setVisible(is_over)
        if is_over:
            words = translate("Closing", "Handed on to the year {year}")
            self.carried_card.set_heading(words.format(year=self.years.year + 1))
            self.carried.set_rows(
                [
                    KeyValue(f"{one.fund} · {one.place}", format_dong(one.amount))
                    for one in closings.carried_over(self.years.year)
                ]
            )

    def _report(self) -> None:
        open_year_report(self, self._session, year=self.years.year)

    def _links(self) -> Links:
        links: Links = {Check.COUNTED: (translate("Closing", "Count the cash…"), self._count)}
        if self._leads_to is not None:
            links[Check.SIGNED] = (translate("Closing", "Go to the meetings"), self._to_meetings)
        return links

    def _count(self) -> None:
        from clubdesk.ui.meetings.cash.dialog import open_cash_count

        open_cash_count(self, self._session)

    def _to_meetings(self) -> None:
        self.accept()
        if self._leads_to is not None:
            self._leads_to("meetings", None)

    def _go_on(self) -> None:
        self.close_month.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        """Closing is asked about once: afterwards nothing of the month can be changed."""
        if self._turn is None:
            return
        self.banner.show_text("")
        if not self.words_row.isHidden() and not self.words.value():
            self.words_row.show_problem(sentence(ClosedWithGaps()))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = translate("Closing", "Close month {month}? Nothing can be dated in it or before any more.")
        verb = translate("Closing", "Close month {month}").format(month=month_of(self._turn))
        Question(
            self,
            words.format(month=month_of(self._turn)),
            [(translate("Closing", "Leave it open"), None), (verb, self._close)],
            name="closeQuestion",
            detail=translate("Closing", "The month closed last can be opened again, with a reason."),
        ).open()

    def _close(self) -> None:
        month = self._turn
        if month is None:
            return
        try:
            closings.close_month(month, words=self._given_words(), today=self._session.today())
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self.words.set_value("")
        self.years.show_year(month.year)
        self._session.changed()
        self.said.show_text(translate("Closing", "Month {month} is closed.").format(month=month_of(month)))

    def _given_words(self) -> str:
        return "" if self.words_row.isHidden() else self.words.value()

    def _reopen(self) -> None:
        last = closings.last()
        if last is not None:
            words = translate("Closing", "Month {month} is open again.")
            said = words.format(month=month_of(last.month))
            ReopenDialog(self, self._session, last.month, done=lambda: self.said.show_text(said)).open()


def open_closing(parent: QWidget, session: ClubSession, *, leads_to: LeadsTo | None = None) -> None:
    """Open the window that closes months; `leads_to` goes to the page where something is settled."""
    ClosingSheet(parent, session, leads_to=leads_to).open()
