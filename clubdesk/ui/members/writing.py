"""The members page's writing desk: opens the sheets and has what they say written down."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Member, MemberDetails
from clubdesk.operations import members
from clubdesk.operations.roll import roll
from clubdesk.text.translation import translate
from clubdesk.ui.members.household_dialog import HouseholdDialog
from clubdesk.ui.members.member_card import MemberPane
from clubdesk.ui.members.member_dialog import Known, MemberDialog, Start
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question


class MemberDesk(QObject):
    """Adds people for a page, and changes whoever the card shows."""

    written = Signal(object, str)
    """The Member as written down, and the sentence that says so."""

    def __init__(self, page: QWidget, session: ClubSession, pane: MemberPane) -> None:
        super().__init__(page)
        self._page, self._pane = page, pane
        self._today, self._drafts = session.today, session.drafts
        pane.change.connect(self.change_shown)
        pane.households.connect(self._households_of_shown)

    def add(self) -> None:
        """Open an empty sheet."""
        self._open(Start(joined_on=self._today()))

    def change_shown(self) -> None:
        """Open the sheet of whoever the card shows."""
        card = self._pane.shown()
        if card is not None:
            self._open(Start(member=card.member, joined_on=card.member.details.joined_on))

    def _rewrite(self, member: Member, details: MemberDetails, *, apart_from: int | None = None) -> None:
        """Write a person's details anew; raises what members.change_member raises."""
        members.change_member(member.id, details, today=self._today(), apart_from=apart_from)
        words = translate("Members", "Saved: {code} {name}.")
        self.written.emit(member, words.format(code=member.code, name=details.name))

    def _households_of_shown(self) -> None:
        card = self._pane.shown()
        if card is None:
            return
        member = card.member
        HouseholdDialog(
            self._page,
            member,
            today=self._today(),
            write=lambda details: self._rewrite(member, details),
            draft=self._drafts.of(f"households-{member.id}"),
        ).open()

    def _open(self, start: Start) -> None:
        form = f"member-{start.member.id}" if start.member is not None else "member-new"
        draft = self._drafts.of(form)
        dialog = MemberDialog(self._page, start, known=self._known(), today=self._today, draft=draft)
        dialog.saved.connect(
            lambda details, again: self._save_unless_twice(dialog, start, details, again=again)
        )
        dialog.open()

    def _known(self) -> Known:
        people = [line.member.details for line in roll(self._today()).lines]
        return Known(
            groups=sorted({details.group for details in people} - {""}),
            hamlets=sorted({details.hamlet for details in people} - {""}),
        )

    def _save_unless_twice(
        self, dialog: MemberDialog, start: Start, details: MemberDetails, *, again: bool
    ) -> None:
        own_id = start.member.id if start.member is not None else None
        namesake = members.find_namesake(details, own_id=own_id)
        if namesake is None:
            self._save(dialog, start, details, again=again)
            return
        words = translate("Members", "{code} {name} has the same name and the same year of birth.")
        Question(
            dialog,
            words.format(code=namesake.code, name=namesake.name),
            [
                (translate("Members", "Look again"), None),
                (
                    translate("Members", "Another person: record"),
                    lambda: self._save(dialog, start, details, again=again, apart_from=namesake.id),
                ),
            ],
            name="namesakeQuestion",
            detail=translate("Members", "Is it the same person? Nobody should be on the roll twice."),
        ).open()

    def _save(
        self,
        dialog: MemberDialog,
        start: Start,
        details: MemberDetails,
        *,
        again: bool,
        apart_from: int | None = None,
    ) -> None:
        try:
            if start.member is None:
                member = members.add_member(details, today=self._today(), apart_from=apart_from)
                said = translate("Members", "Recorded: {code} {name}.").format(
                    code=member.code, name=member.name
                )
                self.written.emit(member, said)
            else:
                self._rewrite(start.member, details, apart_from=apart_from)
                said = ""
        except ClubError as error:
            dialog.refuse(error)
            return
        dialog.accept()
        if again:
            self._open(Start(group=details.group, joined_on=details.joined_on, said=said))
