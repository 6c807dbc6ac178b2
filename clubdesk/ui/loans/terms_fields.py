"""The inputs of a loan's terms: how much, for how long, at which rate, paid back how and when."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clubdesk.domain.errors import ClubError, FirstDueTooEarly, ImpossiblePeriods, UnevenMonths
from clubdesk.domain.money import ROUNDINGS
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.loans import usual_first_due
from clubdesk.text.amounts import format_dong
from clubdesk.text.loan_words import base_words, pattern_words, per_words
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NumberField,
    PercentField,
)
from clubdesk.ui.widgets.forms import Form

MOST_MONTHS = 120
_PERIODS = (1, 2, 3, 6, 12)


class TermsFields:
    """Puts the inputs into a form and reads them as Terms; `changed` is called when any of them is left.

    `name` begins the objectName of every input. What asks more than terms overrides `build`.
    """

    def __init__(
        self, form: Form, session: ClubSession, *, changed: Callable[[], object], name: str = "loan"
    ) -> None:
        self.session, self.form, self.name = session, form, name
        self._changed = changed
        self._first_due_typed = False
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
        self.rounding.set_key(rules.rounding)
        self.interest_rounding.set_key(rules.interest_rounding)
        self.principal_free_rows.set_number(0)
        self.disbursed_on.set_day(today)

    def show_terms(self, terms: Terms) -> None:
        """Fill in terms made elsewhere, unfolding the seldom needed inputs where they differ there."""
        before = {row.field.objectName(): row.field.draft_value() for row in self._more_rows}
        self.every.set_key(terms.every)
        self.principal_every.set_key(terms.principal_every)
        self.principal_free_rows.set_number(terms.principal_free_rows)
        self.rounding.set_key(terms.rounding)
        self.interest_rounding.set_key(terms.interest_rounding)
        self.per.set_key(terms.rate.per)
        self.base.set_key(terms.base)
        self.pattern.set_key(terms.pattern)
        self.percent.set_percent(terms.rate.percent)
        self.months.set_number(terms.months)
        self.amount.set_amount(terms.principal)
        self.disbursed_on.set_day(terms.disbursed_on)
        self._first_due_typed = self.first_due.day() != terms.first_due
        self.first_due.set_day(terms.first_due)
        self._fold()
        if self.changes_more(before):
            self.show_more()

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        fields: dict[type[ClubError], Field] = {
            FirstDueTooEarly: self.first_due,
            ImpossiblePeriods: self.principal_free_rows,
            UnevenMonths: self.months,
        }
        return fields.get(type(error), self.amount)

    def rate(self) -> Rate | None:
        """The rate typed, or None."""
        percent = self.percent.percent()
        return None if percent is None else Rate(percent, RatePer(str(self.per.key())))

    def terms(self, *, months: int | None = None) -> Terms | None:
        """The terms typed so far, None while something is missing; raises what Terms raises.

        With `months` they stand for those that are, or are not yet, typed.
        """
        principal, rate = self.amount.amount(), self.rate()
        months = months or self.months.number()
        disbursed_on, first_due = self.disbursed_on.day(), self.first_due.day()
        free = self.principal_free_rows.number()
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
            every=_number(self.every),
            principal_every=_number(self.principal_every) if self._carries_principal() else 1,
            principal_free_rows=free if self._spreads_principal() else 0,
            rounding=_number(self.rounding),
            interest_rounding=_number(self.interest_rounding),
            disbursed_on=disbursed_on,
            first_due=first_due,
            kept_day=self._kept_day(disbursed_on, first_due),
            grace_days=lending_rules(disbursed_on).grace_days,
        )

    def show_more(self) -> None:
        """Unfold the seldom needed inputs."""
        self.more.hide()
        self._fold()

    def changes_more(self, values: Mapping[str, object]) -> bool:
        """Whether a draft's values differ in the seldom needed inputs from what stands there."""
        fields = [row.field for row in self._more_rows]
        return any(field.draft_value() != values.get(field.objectName()) for field in fields)

    def build_loan(self) -> None:
        """Amount, months, rate, and how it is paid back."""
        add = self.form.add
        self.amount = MoneyField(name=f"{self.name}Amount", required=True)
        self.percent = PercentField(name=f"{self.name}Rate", required=True)
        self.per = ChoiceField([(per, per_words(per)) for per in RatePer], name=f"{self.name}RatePer")
        self.months = NumberField(name=f"{self.name}Months", low=1, high=MOST_MONTHS, required=True)
        self.base = ChoiceField([(base, base_words(base)) for base in Base], name=f"{self.name}Base")
        self.pattern = ChoiceField([(one, pattern_words(one)) for one in Pattern], name=f"{self.name}Pattern")
        add(translate("Loans", "Amount"), self.amount)
        add(translate("Loans", "Months"), self.months)
        add(translate("Loans", "Interest rate"), self.percent)
        add(translate("Loans", "Rate is"), self.per)
        add(translate("Loans", "Interest counted on"), self.base)
        add(translate("Loans", "Paid back by"), self.pattern)

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
        self.every = ChoiceField(_periods(_PERIODS), name=f"{self.name}Every")
        self.principal_every = ChoiceField(_rows(_PERIODS), name=f"{self.name}PrincipalEvery")
        self.principal_free_rows = NumberField(name=f"{self.name}PrincipalFree", low=0, high=MOST_MONTHS)
        self.rounding = ChoiceField(units, name=f"{self.name}Rounding")
        self.interest_rounding = ChoiceField(units, name=f"{self.name}InterestRounding")
        captions: list[tuple[str, Field]] = [
            (translate("Loans", "Instalments fall due"), self.every),
            (translate("Loans", "Principal is paid"), self.principal_every),
            (translate("Loans", "First rows without principal"), self.principal_free_rows),
            (translate("Loans", "Principal rounded to"), self.rounding),
            (translate("Loans", "Interest rounded to"), self.interest_rounding),
        ]
        self._more_rows = [self.form.add(caption, field) for caption, field in captions]
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
        needed: dict[Field, bool] = {
            self.principal_every: self._carries_principal(),
            self.principal_free_rows: self._spreads_principal(),
        }
        for row in self._more_rows:
            row.setVisible(unfolded and needed.get(row.field, True))

    def _carries_principal(self) -> bool:
        return self.pattern.key() == Pattern.EQUAL_PRINCIPAL

    def _spreads_principal(self) -> bool:
        return self.pattern.key() in (Pattern.EQUAL_PRINCIPAL, Pattern.LEVEL)

    def _keep_first_due(self) -> None:
        self._first_due_typed = True

    def _suggest_first_due(self) -> None:
        day = self.disbursed_on.day()
        if day is not None and not self._first_due_typed:
            self.first_due.set_day(usual_first_due(day, every=_number(self.every))[0])

    def _kept_day(self, disbursed_on: date, first_due: date) -> int:
        usual, kept_day = usual_first_due(disbursed_on, every=_number(self.every))
        return kept_day if first_due == usual else first_due.day


def _number(field: ChoiceField) -> int:
    return int(str(field.key()))


def _periods(numbers: Sequence[int]) -> list[tuple[object, str]]:
    each = translate("Loans", "every {months} months")
    return [(n, each.format(months=n) if n > 1 else translate("Loans", "every month")) for n in numbers]


def _rows(numbers: Sequence[int]) -> list[tuple[object, str]]:
    each = translate("Loans", "with every {rows} rows")
    return [(n, each.format(rows=n) if n > 1 else translate("Loans", "with every row")) for n in numbers]
