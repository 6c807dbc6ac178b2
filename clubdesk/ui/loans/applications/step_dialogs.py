"""What is said to an application: the leader's opinion, that it is withdrawn."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.applications import Outcome, Step
from clubdesk.domain.errors import ClubError
from clubdesk.operations.applications import QueueLine, record_opinion, withdraw
from clubdesk.text.amounts import format_dong
from clubdesk.text.application_words import outcome_words
from clubdesk.text.lending_rule_words import step_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, NoteField, TextField
from clubdesk.ui.widgets.labels import label


class StepDialog(FormDialog):
    """A step of one application: its day (`day` or today) and words; a subclass adds its inputs and acts."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine,
        title: str,
        verb: str,
        *,
        name: str,
        done: Callable[[], object],
        columns: int = 1,
        width: int = 720,
        day: date | None = None,
    ) -> None:
        draft = session.drafts.of(f"{name}{line.application.id}")
        super().__init__(parent, title, verb, name=name, columns=columns, width=width, draft=draft)
        self.session, self.line, self._done = session, line, done
        request = line.application.request
        asked = " · ".join(filter(None, (format_dong(request.amount), request.purpose)))
        self.form.add_widget(label(f"{line.applicant.name} · {asked}", "bold", name=f"{name}Who"))
        self.day = DateField(name=f"{name}Day", required=True, today=session.today)
        self.day.set_day(day or session.today())
        self.submitted.connect(self._save)

    def act(self) -> None:
        """Write the step down (to be overridden)."""
        raise NotImplementedError

    def field_of(self, _error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        return self.day

    def _save(self) -> None:
        try:
            self.act()
        except ClubError as error:
            field = self.field_of(error)
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self.session.changed()
        self._done()


class OpinionDialog(StepDialog):
    """The group leader's opinion: advice for those who decide."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine,
        *,
        done: Callable[[], object],
        day: date | None = None,
    ) -> None:
        super().__init__(
            parent,
            session,
            line,
            step_words(Step.LEADER),
            translate("Applications", "Record the opinion"),
            name="opinion",
            done=done,
            day=day,
        )
        self.outcome = outcome_field("opinionOutcome")
        self.words = NoteField(name="opinionWords", lines=2)
        self.form.add(translate("Applications", "The group leader"), self.outcome)
        self.form.add(translate("Applications", "Opinion in words"), self.words)
        self.form.add(translate("Applications", "Day"), self.day)

    def act(self) -> None:
        """Write the opinion down."""
        record_opinion(
            self.line.application.id,
            outcome=Outcome(str(self.outcome.key())),
            taken_on=self.day.day() or self.session.today(),
            words=self.words.value(),
            today=self.session.today(),
        )


class WithdrawDialog(StepDialog):
    """The applicant wants the loan no more."""

    def __init__(
        self, parent: QWidget, session: ClubSession, line: QueueLine, *, done: Callable[[], object]
    ) -> None:
        super().__init__(
            parent,
            session,
            line,
            translate("Applications", "Withdraw the application"),
            translate("Applications", "Record the withdrawal"),
            name="withdraw",
            done=done,
        )
        self.words = TextField(name="withdrawWords")
        self.form.add(translate("Applications", "Why, as the applicant says"), self.words)
        self.form.add(translate("Applications", "Day"), self.day)

    def act(self) -> None:
        """Write the withdrawal down."""
        withdraw(
            self.line.application.id,
            on=self.day.day() or self.session.today(),
            words=self.words.value(),
            today=self.session.today(),
        )


def outcome_field(name: str) -> ChoiceField:
    """A yes or a no."""
    return ChoiceField([(one, outcome_words(one)) for one in (Outcome.AGREED, Outcome.REFUSED)], name=name)
