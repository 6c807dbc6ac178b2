"""The sheet of ready lists: which one, about what, and then on paper or into a workbook."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ready_lists import ListAsk, ReadyList, chosen, usual_period, whole_month, whole_year
from clubdesk.domain.roll_lines import MemberLine, Period, women_among
from clubdesk.text.member_list_words import ready_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, NumberField
from clubdesk.ui.widgets.labels import Banner

_MONTHS_OFFERED, _MOST_MONTHS, _USUAL_MONTHS = 12, 24, 3
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_WITH_DAYS = (ReadyList.JOINED, ReadyList.LEFT)


class ReadyListsDialog(FormDialog):
    """`print_wanted` and `workbook_wanted` tell the ListAsk; the sheet stays open for the next list."""

    print_wanted = Signal(object)
    workbook_wanted = Signal(object)

    def __init__(self, parent: QWidget, lines: Sequence[MemberLine], *, today: date) -> None:
        title = translate("Members", "Ready lists")
        super().__init__(parent, title, translate("Members", "Look and print"), name="readyLists", width=680)
        self._lines, self._today = lines, today
        self.cancel.setText(translate("Fields", "Close"))
        self.kind = ChoiceField([(kind, ready_word(kind)) for kind in ReadyList], name="readyKind")
        self._add_questions()
        self.found = Banner(tone="plain", name="readyFound")
        self.add_widget(self.found)
        self.add_button(
            Button(translate("Members", "Save for Excel…"), name="readyWorkbook", on_click=self._to_workbook)
        )
        self.submitted.connect(lambda: self.print_wanted.emit(self.ask()))
        self.kind.edited.connect(self._show_questions)
        for field in (self.month, self.year, self.since, self.until, self.months):
            field.judged.connect(self._tell_found)
        self._show_questions()

    def ask(self) -> ListAsk:
        """The list as it is asked for."""
        kind = ReadyList(str(self.kind.key()))
        return ListAsk(
            kind=kind, on=self._today, period=self._period(kind), months=self.months.number() or _USUAL_MONTHS
        )

    def choose(self, kind: ReadyList) -> None:
        """Choose a list."""
        self.kind.set_key(kind)
        self._show_questions()

    def _touch(self) -> None:
        """Nothing is lost by leaving."""

    def _add_questions(self) -> None:
        firsts = [month_after(self._today, n, kept_day=1) for n in range(_MONTHS_OFFERED)]
        words = translate("Members", "Month {month}/{year}")
        self.month = ChoiceField(
            [(first.isoformat(), words.format(month=first.month, year=first.year)) for first in firsts],
            name="readyMonth",
        )
        self.year = NumberField(name="readyYear", low=_FIRST_YEAR, high=_LAST_YEAR, required=True)
        self.year.set_number(self._today.year)
        self.since, self.until = DateField(name="readySince"), DateField(name="readyUntil")
        self.since.set_day(date(self._today.year, 1, 1))
        self.until.set_day(self._today)
        self.months = NumberField(name="readyMonths", low=1, high=_MOST_MONTHS, required=True)
        self.months.set_number(_USUAL_MONTHS)
        add = self.form.add
        add(translate("Members", "List"), self.kind)
        ends = translate("Members", "Cards that end within so many months")
        self._questions = {
            add(translate("Members", "Month"), self.month): (ReadyList.BIRTHDAYS,),
            add(translate("Members", "Year"), self.year): (ReadyList.LONGEVITY,),
            add(translate("Members", "First day"), self.since): _WITH_DAYS,
            add(translate("Members", "Last day"), self.until): _WITH_DAYS,
            add(ends, self.months): (ReadyList.INSURANCE,),
        }

    def _show_questions(self) -> None:
        kind = self.kind.key()
        for row, kinds in self._questions.items():
            row.setVisible(kind in kinds)
        self._tell_found()

    def _period(self, kind: ReadyList) -> Period:
        if kind is ReadyList.BIRTHDAYS:
            return whole_month(date.fromisoformat(str(self.month.key())))
        if kind is ReadyList.LONGEVITY:
            return whole_year(self.year.number() or self._today.year)
        if kind in _WITH_DAYS:
            return Period(since=self.since.day(), until=self.until.day())
        return usual_period(kind, self._today)

    def _tell_found(self) -> None:
        lines = chosen(self._lines, self.ask())
        words = translate("Members", "On this list: people {people}, women {women}")
        self.found.show_text(words.format(people=len(lines), women=women_among(lines)))

    def _to_workbook(self) -> None:
        if self.form.judge():
            self.workbook_wanted.emit(self.ask())
