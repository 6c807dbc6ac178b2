"""The inputs of a decision: who decided, on which day, why, and with how many votes."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.decisions import DecidedBy, Decision
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import ReasonMissing
from clubdesk.domain.loan_errors import MeetingMissing
from clubdesk.operations.loan_history import known_meetings
from clubdesk.text.change_words import decided_by
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import VoteFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, TextField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import Form


class DecisionFields:
    """Puts them at the end of a form, the last known meeting first, and reads them as a Decision."""

    def __init__(self, form: Form, session: ClubSession) -> None:
        meetings = known_meetings(session.today())
        form.add_heading(translate("Changes", "Who decided it"))
        self.by = ChoiceField([(by, decided_by(by)) for by in DecidedBy], name="decisionBy")
        self.day = DateField(name="decisionDay", required=True, today=session.today)
        self.reason = TextField(name="decisionReason", required=True)
        form.add(translate("Changes", "Decided by"), self.by)
        form.add(translate("Changes", "Day of the decision"), self.day)
        if len(meetings) > 1:
            form.add_widget(self._days(meetings))
        form.add(translate("Changes", "Reason for it"), self.reason, wide=True)
        self.more = Button(
            translate("Changes", "Write the votes down"),
            "link",
            name="decisionVotes",
            on_click=self.show_votes,
        )
        form.add_widget(self.more)
        self._votes = VoteFields(form, name="decision", required=False)
        for row in self._votes.rows:
            row.hide()
        self.day.set_day(meetings[0] if meetings else session.today())

    def decision(self) -> Decision | None:
        """The decision typed so far; None while its day is missing."""
        day = self.day.day()
        if day is None:
            return None
        by, reason = DecidedBy(str(self.by.key())), self.reason.value()
        return Decision(decided_on=day, reason=reason, by=by, votes=self._votes.votes())

    def field_of(self, error: ClubError) -> Field | None:
        """The input beside which a refusal is said; None where it is about something else."""
        if isinstance(error, ReasonMissing):
            return self.reason
        return self.day if isinstance(error, MeetingMissing) else None

    def show_votes(self) -> None:
        """Unfold the three counts."""
        self.more.hide()
        for row in self._votes.rows:
            row.show()
        self._votes.in_favour.setFocus()

    def has_votes(self, values: Mapping[str, object]) -> bool:
        """Whether a draft has one of the counts."""
        return any(values.get(row.field.objectName()) for row in self._votes.rows)

    def _days(self, meetings: Sequence[date]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for place, held in enumerate(meetings):
            button = Button(format_date(held), "small", name=f"decisionMeeting{place}")
            button.setAccessibleName(translate("Changes", "Meeting of {day}").format(day=format_date(held)))
            button.clicked.connect(lambda _on=False, held=held: self._take(held))
            flow.addWidget(button)
        return row

    def _take(self, held: date) -> None:
        self.by.set_key(DecidedBy.MEETING)
        self.day.set_day(held)
        self.reason.setFocus()
