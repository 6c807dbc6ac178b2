"""What a loan brought in began with on the cut-off day, and what of it was corrected."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.loans import Loan, Opening
from clubdesk.operations.old_loans import Figure, corrections
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label


class OpeningFacts(QWidget):
    """The opening figures of a loan, each with the way to correct it; hidden for a loan lent here."""

    correction_wanted = Signal(object)
    """The Figure that is to be corrected."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("openingFacts")
        self.heading = label(role="heading", name="openingHeading")
        self.rows = KeyValueList(name="openingRows")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.rows)

    def show_loan(self, loan: Loan) -> None:
        """Show what a loan began with."""
        self.setVisible(loan.opening is not None)
        if loan.opening is None:
            return
        words = translate("Loans", "Brought into the books on {day}")
        self.heading.setText(words.format(day=format_date(loan.opening.on)))
        corrected = corrections(loan.id)
        figures = opening_figures(loan, loan.opening)
        self.rows.set_rows([self._row(loan, figure, figures[figure], corrected) for figure in figures])

    def _row(
        self,
        loan: Loan,
        figure: Figure,
        value: int | date,
        corrected: dict[Figure, tuple[str, str, str]],
    ) -> KeyValue:
        """A figure is corrected once; afterwards what stood there before and why is told."""
        if figure in corrected:
            before, _after, comment = corrected[figure]
            words = translate("Loans", "{figure}, corrected from {before}: {comment}")
            text = words.format(
                figure=figure_text(value), before=figure_text(_read(figure, before)), comment=comment
            )
            return KeyValue(figure_name(figure), text)
        if loan.cancelled_on:
            return KeyValue(figure_name(figure), figure_text(value))
        link, act = translate("Loans", "Correct…"), partial(self.correction_wanted.emit, figure)
        return KeyValue(figure_name(figure), figure_text(value), link=link, on_link=act)


def brought_in_words(loan: Loan) -> str:
    """That a loan came from the old books, and what was lent at first; "" for a loan lent here."""
    if loan.opening is None:
        return ""
    words = translate("Loans", "from the old books on {day}, {lent} lent at first")
    return words.format(day=format_date(loan.opening.on), lent=format_dong(loan.opening.lent))


def opening_figures(loan: Loan, opening: Opening) -> dict[Figure, int | date]:
    """The opening figures of a loan as they stand: đồng, and a day."""
    return {
        Figure.LENT: opening.lent,
        Figure.OUTSTANDING: loan.terms.principal,
        Figure.INTEREST_PAID: opening.interest_paid,
        Figure.NEXT_DUE: loan.terms.first_due,
    }


def figure_name(figure: Figure) -> str:
    """What an opening figure is called."""
    return {
        Figure.LENT: translate("Loans", "Lent at first"),
        Figure.OUTSTANDING: translate("Loans", "Still owed on that day"),
        Figure.INTEREST_PAID: translate("Loans", "Interest paid so far"),
        Figure.NEXT_DUE: translate("Loans", "Next due date"),
    }[figure]


def figure_text(value: int | date) -> str:
    """An opening figure as it is written."""
    return format_date(value) if isinstance(value, date) else format_dong(value)


def _read(figure: Figure, kept: str) -> int | date:
    return date.fromisoformat(kept) if figure is Figure.NEXT_DUE else int(kept)
