"""Setting the club's lending rules anew, from a day on."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.errors import ClubError
from clubdesk.operations.lending_rules import set_rules
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rules.rule_fields import RuleFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField
from clubdesk.ui.widgets.labels import label


class RulesDialog(FormDialog):
    """Begins with the rules that hold; `done` is told the day from which the new ones do."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        rules: LendingRules,
        *,
        done: Callable[[date], object],
    ) -> None:
        super().__init__(
            parent,
            translate("Lending", "Change the lending rules"),
            translate("Lending", "Save the rules"),
            name="lendingRules",
            columns=2,
            width=1040,
            draft=session.drafts.of("lendingRules"),
        )
        self._session, self._done = session, done
        words = translate(
            "Lending",
            "Loans already paid out keep the terms they were lent on. The interest rate is no rule: it is "
            "typed for each loan, or stands in a kind of loan.",
        )
        self.form.add_widget(label(words, "quiet", name="lendingRulesHow"))
        self.holds_from = DateField(name="rulesHoldFrom", required=True, today=session.today)
        self.holds_from.set_day(session.today())
        self.form.add(
            translate("Lending", "The new rules hold from"),
            self.holds_from,
            wide=True,
        )
        self.fields = RuleFields(self.form, rules)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        day = self.holds_from.day()
        if day is None:
            return
        try:
            set_rules(self.fields.rules(), holds_from=day)
        except ClubError as error:
            row = self.fields.show_refusal(error)
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.ensureWidgetVisible(row)
            return
        self.accept()
        self._session.changed()
        self._done(day)
