"""The sheet of what is late: the list, its ages, what was collected on time, and the papers about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.operations.lateness import lateness
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans import papers
from clubdesk.ui.loans.late.rate import RateSection
from clubdesk.ui.loans.late.sections import AgesSection, OverdueSection
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table_saving import save_table


class LateSheet(Sheet):
    """What is late today; `open_loan` is told which loan is to be looked at."""

    def __init__(self, parent: QWidget, session: ClubSession, *, open_loan: Callable[[int], object]) -> None:
        super().__init__(parent, translate("Loans", "Overdue debts"), name="lateSheet", width=1240)
        self._session, self._open_loan = session, open_loan
        self._late = lateness(session.today())
        as_of = translate("Loans", "as of {day}").format(day=format_date(self._late.on))
        self.body.addWidget(label(as_of, "quiet", name="lateAsOf"))
        self.overdue, self.ages = OverdueSection(self._late), AgesSection(self._late)
        self.rate = RateSection(session)
        self._sections = {"loans": self.overdue, "ages": self.ages, "rate": self.rate}
        self.chips = FilterChips(
            [(key, section.accessibleName()) for key, section in self._sections.items()], name="lateChips"
        )
        self.chips.chosen.connect(self._show_section)
        self.body.addWidget(self.chips)
        for section in self._sections.values():
            section.heading.hide()  # its chip says it
            self.body.addWidget(section)
        self.body.addStretch(1)
        self.overdue.loan_wanted.connect(self._open)
        self.overdue.letter_wanted.connect(self._print_letter)
        self._add_buttons()
        self._show_section(self.chips.key())

    def showEvent(self, event: QShowEvent) -> None:
        """The list has the focus, or the way back where it is empty."""
        super().showEvent(event)
        first = self.overdue.table if self._late.overdue else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self) -> None:
        self.print_list = Button(
            translate("Loans", "Print the overdue list"),
            "primary",
            name="latePrint",
            on_click=self._print_list,
        )
        self.letters = Button(
            translate("Loans", "Print all letters"), name="lateLetters", on_click=self._print_letters
        )
        self.letters.setVisible(bool(self._late.overdue))
        saving = translate("Tables", "Save for Excel…")
        self.save = Button(saving, name="lateSave", on_click=self._save)
        self.back = Button(translate("Fields", "Close"), name="lateClose", on_click=self.reject)
        for button in (self.print_list, self.letters, self.save, self.back):
            self._foot.addWidget(button)

    def _show_section(self, chosen: str) -> None:
        for key, section in self._sections.items():
            section.setVisible(key == chosen)
        self.scroller.verticalScrollBar().setValue(0)

    def _open(self, loan_id: int) -> None:
        self.accept()
        self._open_loan(loan_id)

    def _print_list(self) -> None:
        papers.print_late_list(self, self._session)

    def _save(self) -> None:
        save_table(self, self._session, self.heading.text(), self.overdue.table)

    def _print_letter(self, loan_id: int) -> None:
        papers.print_loan(self, self._session, loan_id, papers.LoanPaper.LETTER)

    def _print_letters(self) -> None:
        papers.print_letters(self, self._session, [line.loan.id for line in self._late.overdue])
