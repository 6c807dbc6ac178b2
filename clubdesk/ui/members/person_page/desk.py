"""The members page's desk for one person's own page: opens the sheet, prints, separates who was merged."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.members import Member
from clubdesk.operations import merging
from clubdesk.operations.erasures import can_be_erased
from clubdesk.operations.member_pages import member_page
from clubdesk.text.member_words import addressed
from clubdesk.text.translation import translate
from clubdesk.ui.members.member_card import MemberPane
from clubdesk.ui.members.person_page import papers
from clubdesk.ui.members.person_page.erasure import ask_erasure
from clubdesk.ui.members.person_page.sheet import PersonSheet
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question


class PersonDesk(QObject):
    """Opens the sheet of whoever the card shows."""

    written = Signal(object, str)
    """The Member concerned, and the sentence that says what was done."""
    loan_wanted = Signal(int)

    def __init__(self, page: QWidget, session: ClubSession, pane: MemberPane) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        pane.everything.connect(lambda: self._open_shown(pane))

    def open_person(self, member: Member) -> None:
        """Show everything about a person."""
        today, member_id = self._session.today(), member.id
        sheet = PersonSheet(self._page, member_page(member_id, today), can_erase=can_be_erased(member, today))
        sheet.page_wanted.connect(lambda: papers.print_page(sheet, member_id, today))
        sheet.data_wanted.connect(lambda: papers.print_data(sheet, member_id, today))
        sheet.consent_wanted.connect(lambda: self._ask_form(sheet, member, papers.print_consent))
        sheet.application_wanted.connect(lambda: self._ask_form(sheet, member, papers.print_application))
        sheet.loan_wanted.connect(self.loan_wanted)
        sheet.separate_wanted.connect(lambda twin: self._ask_separation(sheet, member, twin))
        sheet.erasure_wanted.connect(lambda: self._ask_erasure(sheet, member_id))
        sheet.open()

    def _ask_erasure(self, sheet: PersonSheet, member_id: int) -> None:
        ask_erasure(sheet, self._session, member_id, done=lambda member: self._tell_erased(sheet, member))

    def _tell_erased(self, sheet: PersonSheet, member: Member) -> None:
        sheet.accept()
        words = translate(
            "Erasure", "The personal data of {code} are erased. The money stays under the code."
        )
        self.written.emit(member, words.format(code=member.code))

    def _open_shown(self, pane: MemberPane) -> None:
        card = pane.shown()
        if card is not None:
            self.open_person(card.member)

    def _ask_form(
        self, sheet: PersonSheet, member: Member, draw: Callable[[QWidget, int | None, date], None]
    ) -> None:
        today = self._session.today()
        named = translate("Person", "For {name}").format(name=addressed(member, today))
        blank = translate("Person", "Blank, to be filled in by hand")
        Question(
            sheet,
            translate("Person", "Whom is the form for?"),
            [
                (named, lambda: draw(sheet, member.id, today)),
                (blank, lambda: draw(sheet, None, today)),
            ],
            name="formQuestion",
        ).open()

    def _ask_separation(self, sheet: PersonSheet, kept: Member, twin: Member) -> None:
        text = translate("Person", "Make {code} {name} a person of their own again?")
        detail = translate(
            "Person",
            "Loans, meetings and posts written down under {code} go back there. What {kept} took over stays "
            "with {kept}; please look through it afterwards.",
        )
        Question(
            sheet,
            text.format(code=twin.code, name=twin.name),
            [
                (translate("Person", "No, leave it as it is"), None),
                (translate("Person", "Separate them"), lambda: self._separate(sheet, kept, twin)),
            ],
            name="separateQuestion",
            detail=detail.format(code=twin.code, kept=kept.code),
        ).open()

    def _separate(self, sheet: PersonSheet, kept: Member, twin: Member) -> None:
        member = merging.separate(twin.id)
        sheet.accept()
        words = translate("Person", "Separated: {code} and {kept} are two people again.")
        self.written.emit(member, words.format(code=member.code, kept=kept.code))
