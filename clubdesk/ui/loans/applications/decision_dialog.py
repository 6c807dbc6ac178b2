"""What the board or the meeting decided on an application: how much, with which votes, and why."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from clubdesk.domain.applications import Outcome, Step
from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, MonthClosed
from clubdesk.domain.lending_errors import LimitBroken, VotesMissing
from clubdesk.domain.limits import limit_names
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.applications import QueueLine, record_decision
from clubdesk.operations.limits import limits_broken
from clubdesk.operations.meetings import check_unsigned
from clubdesk.text.application_words import history_words
from clubdesk.text.lending_rule_words import step_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans.applications.step_dialogs import StepDialog, outcome_field
from clubdesk.ui.loans.decision_fields import VoteFields, broken_words
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import Field, MoneyField, TextField
from clubdesk.ui.widgets.labels import Banner, label


class DecisionDialog(StepDialog):
    """What the board or the meeting decided, on how much, with which votes, and why.

    At a `meeting` its day stands there, and everybody present as voting for it.
    """

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine,
        step: Step,
        *,
        done: Callable[[], object],
        meeting: Meeting | None = None,
    ) -> None:
        super().__init__(
            parent,
            session,
            line,
            step_words(step),
            translate("Applications", "Record the decision"),
            name="decision",
            done=done,
            columns=2,
            width=900,
            day=meeting.held_on if meeting else None,
        )
        self._step, self._meeting = step, meeting
        self._build()
        for field in (self.outcome, self.amount, self.day):
            field.judged.connect(self._recount)
        self.amount.set_amount(line.application.request.amount)
        if meeting is not None and step is Step.MEETING:
            self._votes.in_favour.set_number(meeting.present)

    def act(self) -> None:
        """Write the decision down; agreed though limits are broken, it sets those aside."""
        if self._meeting is not None:
            check_unsigned(self._meeting.id)
        outcome, amount = self._outcome(), self.amount.amount()
        broken = self._broken()
        decision = Decision(
            decided_on=self.day.day() or self.session.today(),
            reason=self.reason.value(),
            by=DecidedBy.BOARD if self._step is Step.BOARD else DecidedBy.MEETING,
            votes=self._votes.votes(),
            overrides=limit_names(broken),
        )
        is_as_asked = amount == self.line.application.request.amount
        record_decision(
            self.line.application.id,
            step=self._step,
            outcome=outcome,
            decision=decision,
            amount=None if is_as_asked or outcome is Outcome.REFUSED else amount,
            today=self.session.today(),
        )

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        fields: dict[type[ClubError], Field] = {
            DateInFuture: self.day,
            MonthClosed: self.day,
            VotesMissing: self._votes.in_favour,
            ImpossibleAmount: self.amount,
        }
        return fields.get(type(error), self.day)

    def _build(self) -> None:
        self.form.add_widget(label(history_words(self.line.history), "quiet", name="decisionHistory"))
        self.doubts = Banner(tone="warning", name="decisionBroken")
        self.form.add_widget(self.doubts)
        self.outcome = outcome_field("decisionOutcome")
        self.amount = MoneyField(name="decisionAmount", required=True)
        self.reason = TextField(name="decisionReason")
        add = self.form.add
        add(translate("Applications", "Decision"), self.outcome)
        self._amount_row = add(translate("Applications", "Amount agreed"), self.amount)
        self._votes = VoteFields(self.form, name="decisionVotes", required=self._step is Step.MEETING)
        add(translate("Applications", "Decided on"), self.day)
        row = add(
            translate("Applications", "Reason"),
            self.reason,
            hint=translate("Applications", "Needed when it is refused, or against the club's own rules"),
            wide=True,
        )
        self.form.add_check(row, self._reason_problem)

    def _outcome(self) -> Outcome:
        return Outcome(str(self.outcome.key()))

    def _broken(self) -> tuple[LimitBroken, ...]:
        day, amount = self.day.day(), self.amount.amount()
        if day is None or amount is None or self._outcome() is Outcome.REFUSED:
            return ()
        return limits_broken(self.line.application.request.member_id, amount, day)

    def _recount(self) -> None:
        self._amount_row.setVisible(self._outcome() is Outcome.AGREED)
        self.doubts.show_text(broken_words(self._broken()))

    def _reason_problem(self) -> str:
        if self.reason.value():
            return ""
        if self._outcome() is Outcome.REFUSED:
            return translate("Applications", "Type why it was refused: it is kept with the application.")
        if self._broken():
            return translate("Applications", "Type why it was agreed against the club's own rules.")
        return ""
