"""The inputs of the club's lending rules, each with one plain sentence beneath."""

from dataclasses import replace

from clubdesk.domain.applications import Step
from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.clubs import FirstDueRule, LendingRules
from clubdesk.domain.errors import ClubError
from clubdesk.domain.lending_errors import NobodyDecides
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.positions import StartedPeriod
from clubdesk.domain.repayments import PaymentOrder
from clubdesk.domain.schedules import MOST_GRACE_DAYS, Base, Pattern
from clubdesk.operations.lending_rules import loss_funds
from clubdesk.text.amounts import format_dong
from clubdesk.text.lending_rule_words import (
    extra_words,
    first_due_words,
    order_words,
    started_words,
    step_words,
)
from clubdesk.text.loan_words import base_words, pattern_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rules.limit_fields import LimitFields
from clubdesk.ui.widgets.fields import ChoiceField, NumberField, TickField
from clubdesk.ui.widgets.forms import Form, LabeledField

_MOST_DAYS_AHEAD = 31


class RuleFields:
    """Puts every rule into a form under headings, begins with `rules`, and reads what is typed."""

    def __init__(self, form: Form, rules: LendingRules) -> None:
        self._form, self._before = form, rules
        self._build_loan()
        self._build_payments()
        self._build_losses()
        self._build_steps()
        form.add_heading(translate("Lending", "Limits the club sets itself"))
        self.limits = LimitFields(form)
        self._show(rules)

    def rules(self) -> LendingRules:
        """The rules as typed, only after the form was judged; raises what LendingRules raises."""
        grace, ahead = self.grace_days.number(), self.days_ahead.number()
        return replace(
            self._before,
            base=Base(str(self.base.key())),
            pattern=Pattern(str(self.pattern.key())),
            rounding=int(str(self.rounding.key())),
            interest_rounding=int(str(self.interest_rounding.key())),
            first_due_rule=FirstDueRule(str(self.first_due.key())),
            grace_days=self._before.grace_days if grace is None else grace,
            days_ahead=self._before.days_ahead if ahead is None else ahead,
            payment_order=PaymentOrder(str(self.order.key())),
            extra_use=ExtraUse(str(self.extra.key())),
            started_period=StartedPeriod(str(self.started.key())),
            loss_fund_id=int(str(self.loss_fund.key())) or None,
            skipped_steps=frozenset(step for step, tick in self.steps.items() if not tick.isChecked()),
            limits=self.limits.limits(),
        )

    def show_refusal(self, error: ClubError) -> LabeledField:
        """Say a refusal beneath the input it is about."""
        about = self.steps[Step.MEETING] if isinstance(error, NobodyDecides) else self.grace_days
        row = self._form.row_of(about)
        row.show_problem(sentence(error))
        return row

    def _build_loan(self) -> None:
        self._form.add_heading(translate("Lending", "A new loan begins with"))
        units = [(unit, format_dong(unit)) for unit in reversed(ROUNDINGS)]
        self.base = ChoiceField([(one, base_words(one)) for one in Base], name="ruleBase")
        self.pattern = ChoiceField([(one, pattern_words(one)) for one in Pattern], name="rulePattern")
        self.rounding = ChoiceField(units, name="ruleRounding")
        self.interest_rounding = ChoiceField(units, name="ruleInterestRounding")
        self.first_due = ChoiceField([(one, first_due_words(one)) for one in FirstDueRule], name="ruleFirst")
        add = self._form.add
        add(
            translate("Lending", "Interest counted on"),
            self.base,
            hint=translate("Lending", "On what is still owed, or on what was lent."),
        )
        add(
            translate("Lending", "Paid back by"),
            self.pattern,
            hint=translate("Lending", "Only a beginning: it can be changed for each loan."),
        )
        add(
            translate("Lending", "Principal rounded to"),
            self.rounding,
            hint=translate("Lending", "The last instalment takes what is left."),
        )
        add(
            translate("Lending", "Interest rounded to"),
            self.interest_rounding,
            hint=translate("Lending", "The interest of each instalment is rounded to this."),
        )
        add(
            translate("Lending", "First instalment due"),
            self.first_due,
            hint=translate("Lending", "The later ones keep the same day of the month."),
            wide=True,
        )

    def _build_payments(self) -> None:
        self._form.add_heading(translate("Lending", "Payments"))
        self.grace_days = NumberField(name="ruleGraceDays", low=0, high=MOST_GRACE_DAYS, required=True)
        self.days_ahead = NumberField(name="ruleDaysAhead", low=0, high=_MOST_DAYS_AHEAD, required=True)
        self.order = ChoiceField([(one, order_words(one)) for one in PaymentOrder], name="ruleOrder")
        self.extra = ChoiceField([(one, extra_words(one)) for one in ExtraUse], name="ruleExtra")
        self.started = ChoiceField([(one, started_words(one)) for one in StartedPeriod], name="ruleStarted")
        add = self._form.add
        add(
            translate("Lending", "Grace days"),
            self.grace_days,
            hint=translate("Lending", "So many days late still count as on time."),
        )
        add(
            translate("Lending", "Days ahead"),
            self.days_ahead,
            hint=translate("Lending", "A meeting also collects what falls due so many days after it."),
        )
        add(
            translate("Lending", "A payment pays"),
            self.order,
            hint=translate("Lending", "When it is less than what is due."),
        )
        add(
            translate("Lending", "More than is due"),
            self.extra,
            hint=translate("Lending", "The usual choice; it is asked each time."),
        )
        add(
            translate("Lending", "Started period at pay-off"),
            self.started,
            hint=translate("Lending", "What a pay-off between two due dates asks for the days begun."),
            wide=True,
        )

    def _build_losses(self) -> None:
        self._form.add_heading(translate("Lending", "Losses"))
        income, others = loss_funds()
        self.loss_fund = ChoiceField([(0, income), *others.items()], name="ruleLossFund")
        self._form.add(
            translate("Lending", "Losses are borne by"),
            self.loss_fund,
            hint=translate("Lending", "The fund that bears a loan that is written off."),
            wide=True,
        )

    def _build_steps(self) -> None:
        self._form.add_heading(translate("Lending", "Steps of an application"))
        self.steps: dict[Step, TickField] = {}
        for step in Step:
            tick = TickField(step_words(step), name=f"ruleStep_{step.value}")
            self.steps[step] = tick
            self._form.add("", tick, wide=True)

    def _show(self, rules: LendingRules) -> None:
        self.base.set_key(rules.base)
        self.pattern.set_key(rules.pattern)
        self.rounding.set_key(rules.rounding)
        self.interest_rounding.set_key(rules.interest_rounding)
        self.first_due.set_key(rules.first_due_rule)
        self.grace_days.set_number(rules.grace_days)
        self.days_ahead.set_number(rules.days_ahead)
        self.order.set_key(rules.payment_order)
        self.extra.set_key(rules.extra_use)
        self.started.set_key(rules.started_period)
        self.loss_fund.set_key(rules.loss_fund_id or 0)
        for step, tick in self.steps.items():
            tick.setChecked(step not in rules.skipped_steps)
        self.limits.show_limits(rules.limits)
