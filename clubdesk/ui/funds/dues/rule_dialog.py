"""Setting how much dues are, how often, and who is excused, from a month on."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.dues_errors import RuleCutsPeriod
from clubdesk.domain.dues_rules import PERIODS, DuesRule, Exemption
from clubdesk.domain.errors import ClubError
from clubdesk.operations.dues import dues_rules, proposed_rule, set_dues_rule
from clubdesk.text.dues_words import every_words, exemption_word, month_text, rule_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, MoneyField, TickField
from clubdesk.ui.widgets.labels import Banner

_MONTHS_BACK, _MONTHS_AHEAD = 24, 24


class DuesRuleDialog(FormDialog):
    """Begins with the rule that stands, from the next month it can change; `done` is told the month."""

    def __init__(self, parent: QWidget, session: ClubSession, *, done: Callable[[date], object]) -> None:
        super().__init__(
            parent,
            translate("Dues", "Set the dues"),
            translate("Dues", "Save the dues"),
            name="setDues",
            columns=2,
            width=860,
            draft=session.drafts.of("setDues"),
        )
        self._session, self._done = session, done
        wanted = proposed_rule(session.today())
        self.amount = MoneyField(name="ruleAmount", required=True)
        self.every = ChoiceField([(every, every_words(every)) for every in PERIODS], name="ruleEvery")
        self.month = ChoiceField(_months(wanted.holds_from, session.today()), name="ruleMonth")
        self.exempt = {
            one: TickField(exemption_word(one), name=f"ruleExempt_{one.value}") for one in Exemption
        }
        self.says = Banner(tone="plain", name="ruleSays")
        self._place_fields()
        self._show(wanted)
        self.form.edited.connect(self._tell)
        self.amount.judged.connect(self._tell)
        self.submitted.connect(self._save)

    def _place_fields(self) -> None:
        self.form.add(
            translate("Dues", "Dues of a member"),
            self.amount,
            hint=translate("Dues", "Type 0 where no dues are taken."),
        )
        self.form.add(translate("Dues", "How often"), self.every)
        self.form.add(
            translate("Dues", "Holds from month"),
            self.month,
            hint=translate("Dues", "What was paid counts; a month paid ahead lacks the difference."),
            wide=True,
        )
        self.form.add_heading(translate("Dues", "Who is excused"))
        for tick in self.exempt.values():
            self.form.add("", tick)
        self.add_widget(self.says)

    def _show(self, rule: DuesRule) -> None:
        if rule.amount or dues_rules():
            self.amount.set_amount(rule.amount)
        self.every.set_key(rule.every)
        self.month.set_key(rule.holds_from)
        for one, tick in self.exempt.items():
            tick.setChecked(one in rule.exempt)
        self._tell()

    def _rule(self) -> DuesRule | None:
        amount, month = self.amount.amount(), self.month.key()
        if amount is None or not isinstance(month, date):
            return None
        return DuesRule(
            holds_from=month,
            amount=amount,
            every=int(str(self.every.key())),
            exempt=frozenset(one for one, tick in self.exempt.items() if tick.isChecked()),
        )

    def _tell(self) -> None:
        """The rule in one sentence."""
        rule = self._rule()
        self.says.show_text(rule_sentence(rule) if rule else "")

    def _save(self) -> None:
        try:
            rule = self._rule()
            if rule is None:
                return
            set_dues_rule(rule)
        except ClubError as error:
            self.show_error(sentence(error), self.month if isinstance(error, RuleCutsPeriod) else self.amount)
            return
        self.accept()
        self._session.changed()
        self._done(rule.holds_from)


def _months(proposed: date, today: date) -> list[tuple[object, str]]:
    """The months that can be chosen: two years around today, the proposed one, and those of the rules."""
    near = (month_after(today, step, kept_day=1) for step in range(-_MONTHS_BACK, _MONTHS_AHEAD + 1))
    ruled = (rule.holds_from for rule in dues_rules())
    return [(month, month_text(month)) for month in sorted({*near, *ruled, proposed})]
