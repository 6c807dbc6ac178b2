"""The foot of the collection: what was taken, what is still waited for, and the cash on the table."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.collections import CollectionRow, open_sum, taken_sum
from clubdesk.text.collection_words import people_words, table_words
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.fields import MoneyField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label


class Totals(QWidget):
    """Sums of all rows; an amount typed as lying on the table is compared with what was taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("collectionTotals")
        self._taken_amount = 0
        self.taken = label(role="bold", name="collectionTaken", wrap=False)
        self.open = label(role="quiet", name="collectionOpen", wrap=False)
        words = translate("Collection", "Money on the table")
        self.on_table = MoneyField(name="collectionOnTable", in_words=False)
        self.on_table.setAccessibleName(words)
        self.on_table.setPlaceholderText(words)
        self.difference = label(name="collectionDifference", wrap=False)
        row = FlowLayout(self, spacing=16)
        for part in (self.taken, self.open, self.on_table, self.difference):
            row.addWidget(part)
        self.on_table.edited.connect(self._compare)
        self.on_table.judged.connect(self._compare)

    def show_rows(self, rows: tuple[CollectionRow, ...]) -> None:
        """Add the rows up."""
        taken, waiting = taken_sum(rows), open_sum(rows)
        self._taken_amount = taken.amount
        self.taken.setText(translate("Collection", "Taken: {sum}").format(sum=people_words(taken)))
        self.open.setText(translate("Collection", "Open: {sum}").format(sum=people_words(waiting)))
        self._compare()

    def _compare(self) -> None:
        amount = self.on_table.amount()
        self.difference.setText("" if amount is None else table_words(amount, self._taken_amount))
        self.difference.setVisible(amount is not None)
