"""One offer: what it comes to in a sentence, its terms, and its schedule beside or beneath them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import InstalmentOutOfReach
from clubdesk.domain.offers import Offer, months_to_pay, offer_of
from clubdesk.domain.schedules import Terms
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rate_fields import MOST_MONTHS
from clubdesk.ui.loans.schedule_preview import SchedulePreview
from clubdesk.ui.loans.terms_fields import TermsFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.fields import Field, MoneyField
from clubdesk.ui.widgets.forms import Form, LabeledField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.panes import Panes, upright


class OfferFields(TermsFields):
    """The terms' inputs, and the most that can be paid at one time: then the months are found."""

    def build(self) -> None:
        """What can be paid is asked as soon as the months can be found from it."""
        self.build_loan()
        self.at_most = MoneyField(name=f"{self.name}AtMost", in_words=False)
        self._at_most_row = self.form.add(
            translate("Loans", "Can pay at most, each time"), self.at_most, wide=True
        )
        self._months_typed = False
        self.months.edited.connect(self._keep_months)
        self.build_days()
        self.build_more()

    def find_months(self) -> None:
        """Fill in the fewest months with which no instalment is above what can be paid.

        Months typed by hand stand, and what could be paid is forgotten. Raises what months_to_pay and
        Terms raise.
        """
        if self._months_typed:
            self._months_typed = False
            self.at_most.set_value("")
        at_most = self.at_most.amount()
        terms = None if at_most is None else self.terms(months=MOST_MONTHS)
        if at_most is None or terms is None:
            self._say(translate("Loans", "Fill this in to have the months found for you."))
            return
        months = months_to_pay(terms, at_most, within=MOST_MONTHS)
        if months != self.months.number():
            self.months.set_number(months)
        self._say(
            translate("Loans", "The fewest months are filled in above: {months}.").format(months=months)
        )

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        return self.at_most if isinstance(error, InstalmentOutOfReach) else super().field_of(error)

    def _keep_months(self) -> None:
        self._months_typed = True

    def _say(self, text: str) -> None:
        if not self._at_most_row.is_marked():
            self._at_most_row.set_hint(text)


class OfferPane(QWidget):
    """Terms that are tried out, recounted whenever an input is left; nothing is stored."""

    changed = Signal()
    """The offer became another one, or none."""

    def __init__(self, session: ClubSession, *, place: int) -> None:
        super().__init__()
        name, title = f"offer{place}", translate("Loans", "Offer {place}").format(place=place)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.offer: Offer | None = None
        self.heading = label(title, "heading", name=f"{name}Title")
        self.form = Form(columns=2, name=f"{name}Form")
        self.preview = SchedulePreview()
        self._refused: LabeledField | None = None
        self.fields = OfferFields(self.form, session, changed=self._recount, name=name)
        self.fields.start()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        # The sentence stands above the inputs: it is in sight while they are changed, at every text size.
        for part in (self.heading, self.preview.summary, self.preview.totals):
            column.addWidget(part)
        column.addWidget(Panes(upright(self.form), self.preview, shares=(1, 1)), 1)

    def settle(self) -> Offer | None:
        """The offer; where there is none, the first input that stands in the way gets the focus."""
        if not self.form.judge():
            return None
        self._recount()
        if self._refused is not None:
            self._refused.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.offer

    def _recount(self) -> None:
        if self._refused is not None:
            refused, self._refused = self._refused, None
            refused.judge()
        try:
            self.fields.find_months()
            terms = self.fields.terms()
        except ClubError as error:
            self._refuse(error)
        else:
            self._show(terms)

    def _show(self, terms: Terms | None) -> None:
        if terms is None:
            self.preview.show_missing()
            self._tell(None)
        elif self.offer is None or self.offer.terms != terms:
            offer = offer_of(terms)
            self.preview.show_offer(offer)
            self._tell(offer)

    def _refuse(self, error: ClubError) -> None:
        field = self.fields.field_of(error)
        if field is self.fields.principal_free_rows:
            self.fields.show_more()
        self._refused = self.form.row_of(field)
        self._refused.show_problem(sentence(error))
        self.preview.show_missing(sentence(error))
        self._tell(None)

    def _tell(self, offer: Offer | None) -> None:
        if offer != self.offer:
            self.offer = offer
            self.changed.emit()
