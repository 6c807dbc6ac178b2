"""Recording that a person leaves the club: first what binds them to it, then from when and why."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.leaving import Leaving
from clubdesk.domain.ledger_errors import DateInFuture, ReasonMissing
from clubdesk.domain.member_errors import LeftBeforeJoining
from clubdesk.domain.members import LeavingReason
from clubdesk.operations.leaving import Unsettled
from clubdesk.operations.loans import LoanPage
from clubdesk.text.amounts import format_dong
from clubdesk.text.card_words import post_line, reason_word
from clubdesk.text.dues_words import standing_line
from clubdesk.text.member_words import addressed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.dialogs import FormDialog, Question
from clubdesk.ui.widgets.drafts import DraftFile
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, TextField, TickField
from clubdesk.ui.widgets.labels import Banner, label

Write = Callable[[Leaving], object]
"""Writes the leaving down, or raises a ClubError."""


class LeaveDialog(FormDialog):
    """A check list, the first day outside the club, the reason; asks once more where something is open."""

    loan_wanted = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        found: Unsettled,
        *,
        today: Callable[[], date],
        write: Write,
        draft: DraftFile | None,
    ) -> None:
        title = translate("Members", "A member leaves the club")
        verb = translate("Members", "Record leaving")
        super().__init__(parent, title, verb, name="leave", columns=2, width=960, draft=draft)
        self._found, self._today, self._write = found, today, write
        self._goal: int | None = None
        self._place_check_list()
        self._place_leaving()
        self.rejected.connect(self._go)
        self.submitted.connect(self._ask_about_the_rest)

    def reject(self) -> None:
        """Leave without a goal."""
        self._goal = None
        super().reject()

    def _place_check_list(self) -> None:
        member = self._found.member
        who = translate("Members", "{name}, {code}").format(
            name=addressed(member, self._today()), code=member.code
        )
        self.form.add_widget(label(who, "heading", name="leaveWho"))
        self.form.add_heading(translate("Members", "To settle before leaving"))
        self.checks = KeyValueList(name="leaveChecks")
        self.checks.set_rows([*self._loan_rows(), *self._money_rows(), *self._post_rows()])
        self.form.add_widget(self.checks)
        if self._found.loans:
            words = translate(
                "Members", "The loan stays in the book until it is repaid; better collect it first."
            )
            self.form.add_widget(Banner(words, tone="warning", name="leaveOwes"))
        self.contribution = TickField(
            translate("Members", "Contribution given back, or there was none"), name="leaveContribution"
        )
        # Where the books keep contributions, they say it.
        self.contribution.setChecked(self._found.contribution is not None)
        self.borrowed = TickField(
            translate("Members", "Things borrowed from the club are back, or there were none"),
            name="leaveBorrowed",
        )
        row = self.form.add("", self.contribution, wide=True)
        row.setVisible(self._found.contribution is None)
        self.form.add("", self.borrowed, wide=True)

    def _place_leaving(self) -> None:
        self.form.add_heading(translate("Members", "Leaving"))
        reasons = [(one.value, reason_word(one)) for one in LeavingReason]
        choose = ("", translate("Members", "Choose"))
        self.why = ChoiceField([choose, *reasons], name="leaveWhy", required=True)
        self.left_on = DateField(name="leaveDay", required=True, today=self._today)
        self.left_on.set_day(self._today())
        self.words = TextField(name="leaveWords")
        self.farewell = TextField(name="leaveFarewell")
        self.form.add(translate("Members", "Reason"), self.why)
        day = self.form.add(translate("Members", "No longer a member from"), self.left_on)
        words = self.form.add(translate("Members", "More about the reason"), self.words, wide=True)
        self.form.add_check(day, self._too_late)
        self.form.add_check(words, self._reason_missing)
        self._farewell_row = self.form.add(
            translate("Members", "Funeral visit"),
            self.farewell,
            hint=translate("Members", "Like: the board visited on 02/05 with a wreath and 200.000 đ."),
            wide=True,
        )
        self._farewell_row.hide()
        self.why.judged.connect(self._follow_reason)

    def _loan_rows(self) -> Iterator[KeyValue]:
        title = translate("Members", "Loans")
        if not self._found.loans:
            yield KeyValue(title, translate("Members", "nothing is owed"), "quiet")
        for page in self._found.loans:
            open_it = partial(self._open_loan, page.loan.id)
            yield KeyValue(title, _loan_words(page), "warning", translate("Members", "Open"), open_it)
            title = ""

    def _post_rows(self) -> Iterator[KeyValue]:
        title = translate("Members", "Posts to hand over")
        if not self._found.posts:
            yield KeyValue(title, translate("Members", "holds no post"), "quiet")
        for holding in self._found.posts:
            words = translate("Members", "{post}: ends on the day of leaving")
            yield KeyValue(title, words.format(post=post_line(holding)), "warning")
            title = ""

    def _money_rows(self) -> Iterator[KeyValue]:
        dues, contribution = self._found.dues, self._found.contribution
        if dues is not None:
            role = "warning" if dues.asked else "quiet"
            yield KeyValue(translate("Members", "Dues"), standing_line(dues), role)
        if contribution is not None:
            role = "warning" if contribution else "quiet"
            none = translate("Members", "nothing to give back")
            words = format_dong(contribution) if contribution else none
            yield KeyValue(translate("Members", "Contribution to give back"), words, role)

    def _follow_reason(self) -> None:
        died = self.why.key() == LeavingReason.DIED
        self._farewell_row.setVisible(died)
        # Once the sheet has grown.
        QTimer.singleShot(0, self, self._show_farewell)
        hint = translate("Members", "The day beside is the day of death.") if died else ""
        self.form.row_of(self.why).set_hint(hint)

    def _show_farewell(self) -> None:
        if self._farewell_row.isVisible():
            self.scroller.ensureWidgetVisible(self._farewell_row)

    def _too_late(self) -> str:
        day = self.left_on.day()
        late = day is not None and day > self._today()
        return sentence(DateInFuture(on=day, today=self._today())) if late and day else ""

    def _reason_missing(self) -> str:
        is_other = self.why.key() == LeavingReason.OTHER
        return sentence(ReasonMissing()) if is_other and not self.words.value() else ""

    def _open_loan(self, loan_id: int) -> None:
        self._goal = loan_id
        super().reject()

    def _go(self) -> None:
        if self._goal is not None:
            self.loan_wanted.emit(self._goal)

    def _ask_about_the_rest(self) -> None:
        rest = list(self._still_open())
        if not rest:
            self._save()
            return
        Question(
            self,
            translate("Members", "Not everything is settled. Record the leaving all the same?"),
            [
                (translate("Members", "Look again"), None),
                (translate("Members", "Record leaving all the same"), self._save),
            ],
            name="unsettledQuestion",
            detail="\n".join(rest),
        ).open()

    def _still_open(self) -> Iterator[str]:
        if self._found.outstanding:
            yield translate("Members", "Still owed: {amount} of principal.").format(
                amount=format_dong(self._found.outstanding)
            )
        if self._found.dues is not None and self._found.dues.asked:
            yield translate("Members", "Dues still lack {amount}.").format(
                amount=format_dong(self._found.dues.asked)
            )
        if self._found.contribution:
            yield translate("Members", "A contribution of {amount} is not given back.").format(
                amount=format_dong(self._found.contribution)
            )
        if not self.contribution.isChecked():
            yield translate("Members", "The contribution has not been ticked as given back.")
        if not self.borrowed.isChecked():
            yield translate("Members", "Things borrowed have not been ticked as back.")

    def _save(self) -> None:
        day = self.left_on.day()
        if day is None:
            return
        leaving = Leaving(
            left_on=day,
            why=LeavingReason(str(self.why.key())),
            words=self.words.value(),
            farewell=self.farewell.value(),
        )
        try:
            self._write(leaving)
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
        else:
            self.accept()

    def _field_of(self, error: ClubError) -> Field | None:
        return self.left_on if isinstance(error, LeftBeforeJoining | DateInFuture) else None


def _loan_words(page: LoanPage) -> str:
    parts = [
        translate("Members", "{code}: owes {outstanding} of principal"),
        translate("Members", "overdue {overdue}") if page.position.principal_overdue else "",
        translate("Members", "pay-off today {payoff}"),
    ]
    return ", ".join(filter(None, parts)).format(
        code=page.loan.code,
        outstanding=format_dong(page.position.outstanding),
        overdue=format_dong(page.position.principal_overdue),
        payoff=format_dong(page.payoff),
    )
