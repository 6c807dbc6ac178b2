"""Somebody else owes a loan from a day on, such as the heir of a borrower who died."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import Decision
from clubdesk.domain.loans import ChangeKind
from clubdesk.operations.loan_changes import take_over
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.roll import roll
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import ChangeDialog, Told
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.suggestions import FoundItem, PickField


class TakeOverDialog(ChangeDialog):
    """Asks who; the schedule stays, so a sentence says what changes."""

    kind = ChangeKind.TAKE_OVER

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        super().__init__(
            parent,
            session,
            page,
            title=translate("Changes", "Somebody takes over {name}'s loan").format(name=page.borrower.name),
            verb=translate("Changes", "Record take-over"),
            told=told,
        )

    def build(self) -> None:
        """The person, found by a few letters."""
        self.main = self._heir = PickField(self._find, name="takeOverHeir", required=True)
        self.form.add(
            translate("Changes", "Who owes it from now on"),
            self._heir,
            hint=translate("Changes", "A member of the club, such as the heir."),
        )
        self._heir.judged.connect(self.show_change)

    def show_change(self) -> None:
        """Say who owes how much from which day on."""
        heir, day = self._heir.item(), self.day.day()
        if heir is None or day is None:
            self.comparison.show_missing()
            return
        words = translate(
            "Changes",
            "From {day} on {heir} owes {amount} on this loan, by the same schedule. {name} owes nothing on "
            "it any more; both count as borrowers.",
        )
        amount = format_dong(self.page.position.outstanding)
        self.comparison.show_words(
            words.format(day=format_date(day), heir=heir.title, amount=amount, name=self.page.borrower.name)
        )

    def save(self, on: date, decision: Decision) -> None:
        """Record who owes it."""
        heir = self._heir.item()
        if heir is not None:
            take_over(
                self.page.loan.id,
                on=on,
                member_id=heir.item_id,
                decision=decision,
                today=self.session.today(),
            )

    def _find(self, words: str) -> Sequence[FoundItem]:
        return [
            FoundItem(line.member.name, line.member.code, "members", line.member.id)
            for line in roll(self.session.today(), words=words).lines
            if line.member.id != self.page.borrower.id
        ]
