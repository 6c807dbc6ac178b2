"""The sheet "everything about …": money, meetings, posts, what is written down, and the papers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.operations.member_pages import MemberPage
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import addressed
from clubdesk.text.translation import translate
from clubdesk.ui.members.person_page.changes import ChangesSection
from clubdesk.ui.members.person_page.money import MoneySection
from clubdesk.ui.members.person_page.sections import DetailsSection, MeetingsSection, PostsSection
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet


class PersonSheet(Sheet):
    """One person as of today; what can be done about it is wished for by signals."""

    page_wanted = Signal()
    data_wanted = Signal()
    consent_wanted = Signal()
    application_wanted = Signal()
    loan_wanted = Signal(int)
    separate_wanted = Signal(object)
    erasure_wanted = Signal()

    def __init__(self, parent: QWidget, page: MemberPage, *, can_erase: bool = False) -> None:
        name = addressed(page.member, page.on)
        title = translate("Person", "Everything about {name}").format(name=name)
        super().__init__(parent, title, name="person", width=1120)
        as_of = translate("Person", "{code} · as of {date}")
        self.body.addWidget(
            label(as_of.format(code=page.member.code, date=format_date(page.on)), "quiet", name="personAsOf")
        )
        self.money = MoneySection(page)
        self.money.loan_wanted.connect(self._open_loan)
        self.details = DetailsSection(page, separate=self.separate_wanted.emit)
        self._sections = {
            "money": self.money,
            "meetings": MeetingsSection(page),
            "posts": PostsSection(page),
            "details": self.details,
            "changes": ChangesSection(page.member.id),
        }
        self.chips = FilterChips(
            [(key, section.accessibleName()) for key, section in self._sections.items()], name="personChips"
        )
        self.chips.chosen.connect(self._show_section)
        self.body.addWidget(self.chips)
        for section in self._sections.values():
            section.heading.hide()  # its chip says it
            self.body.addWidget(section)
        self.body.addStretch(1)
        self._show_section(self.chips.key())
        self._add_buttons()
        if can_erase:
            words = translate("Erasure", "Erase personal data…")
            self._foot.addWidget(Button(words, name="erasePerson", on_click=self.erasure_wanted.emit))
        self._foot.addWidget(self.back)

    def showEvent(self, event: QShowEvent) -> None:
        """The way back has the focus."""
        super().showEvent(event)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_buttons(self) -> None:
        for words, kind, name, wanted in (
            (translate("Person", "Print the member's page"), "primary", "printPerson", self.page_wanted),
            (translate("Person", "Print what is held"), "outline", "printPersonData", self.data_wanted),
            (translate("Person", "Consent form…"), "outline", "printConsent", self.consent_wanted),
            (translate("Person", "Application…"), "outline", "printApplication", self.application_wanted),
        ):
            self._foot.addWidget(Button(words, kind, name=name, on_click=wanted.emit))
        close = translate("Person", "Back to the list")
        self.back = Button(close, name="closePerson", on_click=self.reject)

    def _show_section(self, chosen: str) -> None:
        for key, section in self._sections.items():
            section.setVisible(key == chosen)
        self.scroller.verticalScrollBar().setValue(0)

    def _open_loan(self, loan_id: int) -> None:
        self.accept()
        self.loan_wanted.emit(loan_id)
