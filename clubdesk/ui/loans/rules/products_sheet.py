"""The kinds of loan the club lends on again and again: listed, added, changed, retired."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.products import LoanProduct
from clubdesk.operations.lending_rules import list_products, retire_product
from clubdesk.text.lending_rule_words import product_words
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rules.product_dialog import ProductDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Question
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_LIST_HEIGHT = 300


class ProductsSheet(Sheet):
    """What is changed here holds for new loans only; those paid out keep their terms."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Lending", "Kinds of loan"), name="productsSheet", width=980)
        self._session = session
        self.said = Banner(name="productsSaid")
        words = translate(
            "Lending",
            "A kind of loan fills in the rate, the months and the way of paying back of a new loan.",
        )
        self.products = TableModel(
            [
                Column[LoanProduct](
                    title=translate("Lending", "Kind of loan"),
                    text=lambda product: product.name,
                    quiet=product_words,
                    stretch=True,
                )
            ]
        )
        self.table = ListTable(
            self.products,
            name="products",
            spoken=translate("Lending", "Kinds of loan"),
            empty=translate("Lending", "There is no kind of loan yet. Add the one that is lent most."),
        )
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.body.addWidget(label(words, "quiet"))
        self.body.addWidget(self.said)
        self.body.addWidget(self.table, 1)
        self._build_buttons()
        self.table.row_activated.connect(lambda _product: self._change())
        self._read(0)

    def _build_buttons(self) -> None:
        add = translate("Lending", "Add a kind of loan…")
        self.add = Button(add, "primary", name="addProduct", on_click=lambda: self._ask(None))
        self.change = Button(translate("Lending", "Change…"), name="changeProduct", on_click=self._change)
        retire = translate("Lending", "No longer lend on it…")
        self.retire = Button(retire, name="retireProduct", on_click=self._ask_retire)
        self.close_it = Button(translate("Fields", "Close"), name="productsClose", on_click=self.reject)
        for button in (self.add, self.change, self.retire, self.close_it):
            self._foot.addWidget(button)

    def _chosen(self) -> LoanProduct | None:
        product = self.table.selected_row()
        return product if isinstance(product, LoanProduct) else None

    def _change(self) -> None:
        product = self._chosen()
        if product is not None:
            self._ask(product)

    def _ask(self, product: LoanProduct | None) -> None:
        ProductDialog(self, self._session, product, done=self._tell_saved).open()

    def _ask_retire(self) -> None:
        product = self._chosen()
        if product is None:
            return
        words = translate("Lending", "Lend no more on “{name}”? Loans already paid out stay as they are.")
        Question(
            self,
            words.format(name=product.name),
            [
                (translate("Lending", "Keep it in the list"), None),
                (translate("Lending", "Take it off the list"), lambda: self._retire(product)),
            ],
            name="retireQuestion",
        ).open()

    def _retire(self, product: LoanProduct) -> None:
        retire_product(product.id, on=self._session.today())
        self._session.changed()
        self._read(0)
        words = translate("Lending", "“{name}” is off the list.")
        self.said.show_text(words.format(name=product.name))

    def _tell_saved(self, product: LoanProduct) -> None:
        self._read(product.id)
        self.said.show_text(translate("Lending", "Saved: {name}.").format(name=product.name))

    def _read(self, chosen: int) -> None:
        self.products.set_rows(list_products(self._session.today()))
        if not self.table.select_where(lambda product: product.id == chosen):
            self.table.select_first()
        has_any = bool(self.products.rows())
        self.change.setEnabled(has_any)
        self.retire.setEnabled(has_any)
