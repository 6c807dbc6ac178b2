"""The terms' inputs with the kind of loan among them: choosing one fills in the rest."""

from clubdesk.operations.lending_rules import list_products
from clubdesk.text.translation import translate
from clubdesk.ui.loans.terms_fields import TermsFields
from clubdesk.ui.widgets.fields import ChoiceField

TYPED = 0
_SHOWN_LETTERS = 16


class ProductFields(TermsFields):
    """Where the club has kinds of loan, one is chosen or the terms are typed as before."""

    def build_product(self, *, wide: bool = False) -> None:
        """The kind of loan, where there is any; long names are shortened in the box, never in its list."""
        self._products = {one.id: one for one in list_products(self.session.today())}
        words = translate("Lending", "none: the terms are typed")
        choices = [(one.id, one.name) for one in self._products.values()]
        self.product = ChoiceField([(TYPED, words), *choices], name=f"{self.name}Product")
        self.product.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.product.setMinimumContentsLength(_SHOWN_LETTERS * (2 if wide else 1))
        row = self.form.add(translate("Lending", "Kind of loan"), self.product, wide=wide)
        row.setVisible(bool(choices))
        self.product.judged.connect(self.take_product)

    def has_products(self) -> bool:
        """Whether the club has any kind of loan to choose."""
        return bool(list_products(self.session.today()))

    def choose_product(self, product_id: int | None) -> None:
        """Choose a kind of loan, if it is still lent on, and fill in its terms."""
        self.product.set_key(product_id or TYPED)
        self.take_product()

    def take_product(self) -> None:
        """Fill in the terms of the kind chosen, and fold them."""
        product = self._products.get(int(str(self.product.key())))
        if product is not None:
            self.show_rate(product)
            self._suggest_first_due()
        self.fold_rate(known=product is not None)
        self._changed()
