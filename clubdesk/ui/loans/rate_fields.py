"""The inputs that a loan and a kind of loan have in common: months, rate, how it is paid back."""

from collections.abc import Sequence

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import ImpossiblePeriods, UnevenMonths
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.schedules import Base, Pattern, Terms
from clubdesk.text.loan_words import base_words, pattern_words, per_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import ChoiceField, Field, NumberField, PercentField
from clubdesk.ui.widgets.forms import Form, LabeledField

MOST_MONTHS = 120
_PERIODS = (1, 2, 3, 6, 12)


class RateFields:
    """Puts the inputs into a form, in two groups; `name` begins the objectName of each."""

    def __init__(self, form: Form, *, name: str) -> None:
        self.form, self.name = form, name

    def build_rate(self) -> list[LabeledField]:
        """Months, rate, and how it is paid back."""
        add = self.form.add
        self.percent = PercentField(name=f"{self.name}Rate", required=True)
        self.per = ChoiceField([(per, per_words(per)) for per in RatePer], name=f"{self.name}RatePer")
        self.months = NumberField(name=f"{self.name}Months", low=1, high=MOST_MONTHS, required=True)
        self.base = ChoiceField([(base, base_words(base)) for base in Base], name=f"{self.name}Base")
        self.pattern = ChoiceField([(one, pattern_words(one)) for one in Pattern], name=f"{self.name}Pattern")
        return [
            add(translate("Loans", "Months"), self.months),
            add(translate("Loans", "Interest rate"), self.percent),
            add(translate("Loans", "Rate is"), self.per),
            add(translate("Loans", "Interest counted on"), self.base),
            add(translate("Loans", "Paid back by"), self.pattern),
        ]

    def build_periods(self) -> list[LabeledField]:
        """How often rows fall due, and which of them carry principal."""
        add = self.form.add
        self.every = ChoiceField(_periods(_PERIODS), name=f"{self.name}Every")
        self.principal_every = ChoiceField(_rows(_PERIODS), name=f"{self.name}PrincipalEvery")
        self.principal_free_rows = NumberField(name=f"{self.name}PrincipalFree", low=0, high=MOST_MONTHS)
        return [
            add(translate("Loans", "Instalments fall due"), self.every),
            add(translate("Loans", "Principal is paid"), self.principal_every),
            add(translate("Loans", "First rows without principal"), self.principal_free_rows),
        ]

    def show_rate(self, shown: Terms | LoanProduct) -> None:
        """Fill in months, rate and the way of paying back of a loan or a kind of loan."""
        self.every.set_key(shown.every)
        self.principal_every.set_key(shown.principal_every)
        self.principal_free_rows.set_number(shown.principal_free_rows)
        self.per.set_key(shown.rate.per)
        self.base.set_key(shown.base)
        self.pattern.set_key(shown.pattern)
        self.percent.set_percent(shown.rate.percent)
        self.months.set_number(shown.months)

    def field_of(self, error: ClubError) -> Field | None:
        """The input beside which a refusal is said, where it is about one of these."""
        fields: dict[type[ClubError], Field] = {
            ImpossiblePeriods: self.principal_free_rows,
            UnevenMonths: self.months,
        }
        return fields.get(type(error))

    def rate(self) -> Rate | None:
        """The rate typed, or None."""
        percent = self.percent.percent()
        return None if percent is None else Rate(percent, RatePer(str(self.per.key())))

    def months_between(self) -> int:
        """The months between two due dates."""
        return int(str(self.every.key()))

    def rows_between(self) -> int:
        """The rows from one with principal to the next; 1 where the pattern asks none."""
        return int(str(self.principal_every.key())) if self.carries_principal() else 1

    def free_rows(self) -> int | None:
        """The first rows without principal, 0 where the pattern asks none; None while unreadable."""
        return self.principal_free_rows.number() if self.spreads_principal() else 0

    def carries_principal(self) -> bool:
        """Whether principal can fall due with only some of the rows."""
        return self.pattern.key() == Pattern.EQUAL_PRINCIPAL

    def spreads_principal(self) -> bool:
        """Whether the first rows can be free of principal."""
        return self.pattern.key() in (Pattern.EQUAL_PRINCIPAL, Pattern.LEVEL)

    def asks(self, field: Field) -> bool:
        """Whether an input means something with the pattern chosen."""
        needed: dict[Field, bool] = {
            self.principal_every: self.carries_principal(),
            self.principal_free_rows: self.spreads_principal(),
        }
        return needed.get(field, True)


def _periods(numbers: Sequence[int]) -> list[tuple[object, str]]:
    each = translate("Loans", "every {months} months")
    return [(n, each.format(months=n) if n > 1 else translate("Loans", "every month")) for n in numbers]


def _rows(numbers: Sequence[int]) -> list[tuple[object, str]]:
    each = translate("Loans", "with every {rows} rows")
    return [(n, each.format(rows=n) if n > 1 else translate("Loans", "with every row")) for n in numbers]
