"""The inputs of a loan's terms: how much, for how long, at which rate, paid back how and when."""

from collections.abc import Callable, Mapping
from datetime import date

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import FirstDueTooEarly
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.loans import usual_first_due
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rate_fields import RateFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, MoneyField
from clubdesk.ui.widgets.forms import Form, LabeledField


class TermsFields(RateFields):
    """Puts the inputs into a form and reads them as Terms; `changed` is called when any of them is left.

    What asks more than terms overrides `build`.
    """

    def __init__(
        self, form: Form, session: ClubSession, *, changed: Callable[[], object], name: str = "loan"
    ) -> None:
        super().__init__(form, name=name)
        self.session = session
        self._changed = changed
        self._first_due_typed = False
        self._rate_rows: list[LabeledField] = []
        self._is_rate_known = False
        self.build()
        self._connect()

    def build(self) -> None:
        """Put the inputs into the form in order (to be overridden)."""
        self.build_loan()
        self.build_days()
        self.build_more()

    def start(self) -> None:
        """Fill in what the club's rules and the calendar suggest; the rate is always typed."""
        today = self.session.today()
        rules = lending_rules(today)
        self.base.set_key(rules.base)
        self.pattern.set_key(rules.pattern)
        self.rounding.set_key(rules.rounding)
        self.interest_rounding.set_key(rules.interest_rounding)
        self.principal_free_rows.set_number(0)
        self.disbursed_on.set_day(today)
        self._fold()

    def show_terms(self, terms: Terms) -> None:
        """Fill in terms made elsewhere, unfolding the seldom needed inputs where they differ there."""
        before = {row.field.objectName(): row.field.draft_value() for row in self._more_rows}
        self.show_rate(terms)
        self.rounding.set_key(terms.rounding)
        self.interest_rounding.set_key(terms.interest_rounding)
        self.amount.set_amount(terms.principal)
        self.disbursed_on.set_day(terms.disbursed_on)
        self._first_due_typed = self.first_due.day() != terms.first_due
        self.first_due.set_day(terms.first_due)
        self._fold()
        if self.changes_more(before):
            self.show_more()

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        if isinstance(error, FirstDueTooEarly):
            return self.first_due
        return super().field_of(error) or self.amount

    def terms(self, *, months: int | None = None) -> Terms | None:
        """The terms typed so far, None while something is missing; raises what Terms raises.

        With `months` they stand for those that are, or are not yet, typed.
        """
        principal, rate, free = self.amount.amount(), self.rate(), self.free_rows()
        months = months or self.months.number()
        disbursed_on, first_due = self.disbursed_on.day(), self.first_due.day()
        if principal is None or rate is None or months is None or free is None:
            return None
        if disbursed_on is None or first_due is None:
            return None
        return Terms(
            principal=principal,
            rate=rate,
            months=months,
            base=Base(str(self.base.key())),
            pattern=Pattern(str(self.pattern.key())),
            every=self.months_between(),
            principal_every=self.rows_between(),
            principal_free_rows=free,
            rounding=int(str(self.rounding.key())),
            interest_rounding=int(str(self.interest_rounding.key())),
            disbursed_on=disbursed_on,
            first_due=first_due,
            kept_day=self._kept_day(disbursed_on, first_due),
            grace_days=lending_rules(disbursed_on).grace_days,
        )

    def show_more(self) -> None:
        """Unfold the seldom needed inputs."""
        self.more.hide()
        self._fold()

    def fold_rate(self, *, known: bool) -> None:
        """Whether the rate and the way of paying back are known, and folded with the seldom needed."""
        self._is_rate_known = known
        self.more.show()
        self._fold()

    def changes_more(self, values: Mapping[str, object]) -> bool:
        """Whether a draft's values differ in the seldom needed inputs from what stands there."""
        fields = [row.field for row in self._more_rows]
        return any(field.draft_value() != values.get(field.objectName()) for field in fields)

    def build_amount(self) -> None:
        """The amount."""
        self.amount = MoneyField(name=f"{self.name}Amount", required=True)
        self.form.add(translate("Loans", "Amount"), self.amount)

    def build_loan(self) -> None:
        """Amount, months, rate, and how it is paid back."""
        self.build_amount()
        self._rate_rows = self.build_rate()[1:]

    def build_days(self) -> None:
        """The day of the loan and its first due date."""
        today = self.session.today
        self.disbursed_on = DateField(name=f"{self.name}DisbursedOn", required=True, today=today)
        self.first_due = DateField(name=f"{self.name}FirstDue", required=True, today=today)
        self.form.add(translate("Loans", "Paid out on"), self.disbursed_on)
        self.form.add(translate("Loans", "First due"), self.first_due)

    def build_more(self) -> None:
        """The seldom needed inputs, folded behind a link."""
        words = translate("Loans", "More terms")
        self.more = Button(words, "link", name=f"{self.name}More", on_click=self.show_more)
        self.form.add_widget(self.more)
        units = [(unit, format_dong(unit)) for unit in reversed(ROUNDINGS)]
        self.rounding = ChoiceField(units, name=f"{self.name}Rounding")
        self.interest_rounding = ChoiceField(units, name=f"{self.name}InterestRounding")
        self._more_rows = [
            *self.build_periods(),
            self.form.add(translate("Loans", "Principal rounded to"), self.rounding),
            self.form.add(translate("Loans", "Interest rounded to"), self.interest_rounding),
        ]
        self._fold()

    def _connect(self) -> None:
        self.first_due.edited.connect(self._keep_first_due)
        for field in (self.disbursed_on, self.every):
            field.judged.connect(self._suggest_first_due)
        self.pattern.judged.connect(self._fold)
        for row in self.form.rows():
            row.field.judged.connect(self._changed)

    def _fold(self) -> None:
        """Show of the seldom needed inputs those that mean something, once they are unfolded."""
        unfolded = self.more.isHidden()
        for row in self._more_rows:
            row.setVisible(unfolded and self.asks(row.field))
        for row in self._rate_rows:
            row.setVisible(unfolded or not self._is_rate_known)

    def _keep_first_due(self) -> None:
        self._first_due_typed = True

    def _suggest_first_due(self) -> None:
        day = self.disbursed_on.day()
        if day is not None and not self._first_due_typed:
            self.first_due.set_day(usual_first_due(day, every=self.months_between())[0])

    def _kept_day(self, disbursed_on: date, first_due: date) -> int:
        usual, kept_day = usual_first_due(disbursed_on, every=self.months_between())
        return kept_day if first_due == usual else first_due.day
