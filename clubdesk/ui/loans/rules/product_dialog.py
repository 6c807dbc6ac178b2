"""Writing a kind of loan down: its name, rate, months, and how it is paid back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.lending_errors import ProductNameTaken
from clubdesk.domain.member_errors import NameMissing
from clubdesk.domain.products import LoanProduct
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Base, Pattern
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.lending_rules import save_product, terms_of
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rate_fields import RateFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import Field, TextField

_ANY_SUM = 1_000_000


class ProductDialog(FormDialog):
    """A new kind of loan, or `product` changed; `done` is told the one saved."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        product: LoanProduct | None,
        *,
        done: Callable[[LoanProduct], object],
    ) -> None:
        title = translate("Lending", "A new kind of loan")
        super().__init__(
            parent,
            translate("Lending", "Change {name}").format(name=product.name) if product else title,
            translate("Lending", "Save the kind of loan"),
            name="product",
            columns=2,
            width=900,
            draft=session.drafts.of(f"product{product.id if product else 0}"),
        )
        self._session, self._product, self._done = session, product, done
        self.name = TextField(name="productName", required=True)
        self.form.add(
            translate("Lending", "Name"),
            self.name,
            hint=translate("Lending", "For example: Livestock 12 months"),
            wide=True,
        )
        self.rate = RateFields(self.form, name="product")
        self.rate.build_rate()
        self._period_rows = self.rate.build_periods()
        self.rate.pattern.judged.connect(self._fold)
        self._start(product)
        self.submitted.connect(self._save)

    def _start(self, product: LoanProduct | None) -> None:
        """What is known of it, else what the club's rules suggest; the rate is always typed."""
        if product is not None:
            self.name.set_value(product.name)
            self.rate.show_rate(product)
        else:
            rules = lending_rules(self._session.today())
            self.rate.base.set_key(rules.base)
            self.rate.pattern.set_key(rules.pattern)
            self.rate.principal_free_rows.set_number(0)
        self._fold()

    def _fold(self) -> None:
        for row in self._period_rows:
            row.setVisible(self.rate.asks(row.field))

    def _save(self) -> None:
        rate, months = self.rate.rate(), self.rate.months.number()
        if rate is None or months is None:
            return
        product = self._typed(rate, months)
        try:
            terms_of(product, principal=_ANY_SUM, disbursed_on=self._session.today())
            saved = save_product(product)
        except ClubError as error:
            field = self._field_of(error)
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(saved)

    def _typed(self, rate: Rate, months: int) -> LoanProduct:
        product = LoanProduct(
            id=0,
            name=self.name.value(),
            rate=rate,
            months=months,
            base=Base(str(self.rate.base.key())),
            pattern=Pattern(str(self.rate.pattern.key())),
            every=self.rate.months_between(),
            principal_every=self.rate.rows_between(),
            principal_free_rows=self.rate.free_rows() or 0,
        )
        return replace(product, id=self._product.id) if self._product else product

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, NameMissing | ProductNameTaken):
            return self.name
        return self.rate.field_of(error) or self.rate.months
