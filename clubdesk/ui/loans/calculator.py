"""Trying a loan out: change a term, see what it comes to, compare two offers; nothing is stored."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from clubdesk.domain.loans import Loan
from clubdesk.domain.offers import Offer, difference
from clubdesk.operations.entries import Recorded
from clubdesk.text.offer_words import difference_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.lend_dialog import LendDialog
from clubdesk.ui.loans.offer_pane import OfferPane
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner
from clubdesk.ui.widgets.panes import Panes
from clubdesk.ui.widgets.sheet import Sheet


class LoanCalculator(Sheet):
    """One offer, or two beside each other; lending goes on from either. `done` is told the loan made."""

    def __init__(
        self, parent: QWidget, session: ClubSession, *, done: Callable[[Loan, Recorded, str], object]
    ) -> None:
        super().__init__(parent, translate("Loans", "Try out a loan"), name="calculator", width=1342)
        self._session, self._done = session, done
        self.difference = Banner(name="offerDifference")
        self._top.addWidget(self.difference)
        self.first, self.second = (OfferPane(session, place=place) for place in (1, 2))
        self._panes = Panes(self.first, self.second, shares=(1, 1), gap=44)
        self.body.addWidget(self._panes)
        self.body.addStretch(1)
        self._fill_foot()
        for pane in (self.first, self.second):
            pane.changed.connect(self._show_difference)
            pane.form.submitted.connect(lambda pane=pane: self._go_on(pane))
        self._show_second(shown=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Start in the first field."""
        super().showEvent(event)
        self.first.form.focus_first()

    def _fill_foot(self) -> None:
        self.lend = Button("", "primary", name="lendOffer1", on_click=lambda: self._lend(self.first))
        self.lend_second = Button(
            translate("Loans", "Lend by offer {place}…").format(place=2),
            name="lendOffer2",
            on_click=lambda: self._lend(self.second),
        )
        self.compare = Button("", name="compareOffers", on_click=self._turn_comparison)
        self.close_it = Button(translate("Fields", "Close"), name="calculatorClose", on_click=self.reject)
        for button in (self.lend, self.lend_second, self.compare, self.close_it):
            self._foot.addWidget(button)

    def _show_second(self, *, shown: bool) -> None:
        """Stand both offers beside each other, or the first alone."""
        self._panes.show_right(shown=shown)
        self.first.heading.setVisible(shown)
        self.lend_second.setVisible(shown)
        self.lend.setText(
            translate("Loans", "Lend by offer {place}…").format(place=1)
            if shown
            else translate("Loans", "Lend like this…")
        )
        self.compare.setText(
            translate("Loans", "Remove offer 2") if shown else translate("Loans", "Compare with another")
        )
        self._show_difference()

    def _turn_comparison(self) -> None:
        """Begin a comparison from the first offer's terms, or end it."""
        if not self.second.isHidden():
            self._show_second(shown=False)
            return
        offer = self._settled(self.first)
        if offer is not None:
            self.second.fields.show_terms(offer.terms)
            self._show_second(shown=True)
            self._begin_second()

    def _show_difference(self) -> None:
        """Say what the second offer means against the first, as soon as both are whole."""
        first, second = self.first.offer, self.second.offer
        if self.second.isHidden() or first is None or second is None:
            self.difference.show_text("")
        else:
            self.difference.show_text(difference_sentence(difference(first, second)))

    def _go_on(self, pane: OfferPane) -> None:
        """Enter on an offer's last input: to the second offer, or to the next step."""
        if self._settled(pane) is None:
            return
        if pane is self.first and not self.second.isHidden():
            self._begin_second()
        else:
            self.lend.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin_second(self) -> None:
        """The second offer's first input, with its title and sentence in sight."""
        self.second.fields.amount.setFocus(Qt.FocusReason.TabFocusReason)
        self._show_soon(self.second.heading)

    def _settled(self, pane: OfferPane) -> Offer | None:
        """A pane's offer; where there is none, the input in the way is in sight with its sentence."""
        offer, wrong = pane.settle(), pane.form.first_marked()
        if wrong is not None:
            self._show_soon(wrong)
        return offer

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to a part once the layouts have settled."""
        QTimer.singleShot(0, part, lambda: self.scroller.ensureWidgetVisible(part))

    def _lend(self, pane: OfferPane) -> None:
        offer = self._settled(pane)
        if offer is not None:
            LendDialog(self, self._session, done=self._tell_lent, terms=offer.terms).open()

    def _tell_lent(self, loan: Loan, recorded: Recorded, name: str) -> None:
        self.accept()
        self._done(loan, recorded, name)
