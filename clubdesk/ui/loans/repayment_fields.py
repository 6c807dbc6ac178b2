"""The inputs of a repayment: day and amount; folded away its parts, what becomes of more, and who pays."""

from datetime import date

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.loan_errors import BeforeDisbursement, ChangedSince, PrincipalTooLarge
from clubdesk.domain.repayments import Split
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.repayments import RepaymentPreview
from clubdesk.text.amounts import format_dong
from clubdesk.text.change_words import extra_choice
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.forms import Form


class RepaymentFields:
    """Puts them into a form; what is seldom needed is shown only when it is."""

    def __init__(self, form: Form, session: ClubSession) -> None:
        self._form = form
        self.day = DateField(name="repaymentDay", required=True, today=session.today)
        self.amount = MoneyField(name="repaymentAmount", required=True)
        self.interest = MoneyField(name="repaymentInterest", required=True, in_words=False)
        self.principal = MoneyField(name="repaymentPrincipal", required=True, in_words=False)
        form.add(translate("Loans", "Paid on"), self.day)
        self.amount_row = form.add(translate("Loans", "Amount"), self.amount)
        self._split_rows = [
            form.add(translate("Loans", "Interest part"), self.interest),
            form.add(translate("Loans", "Of it principal"), self.principal),
        ]
        self._add_seldom()
        for row in (*self._split_rows, self._extra_row, self._party_row):
            row.hide()

    def _add_seldom(self) -> None:
        self.extra = ChoiceField([(use, extra_choice(use)) for use in ExtraUse], name="repaymentExtra")
        self.party = TextField(name="repaymentParty")
        self._extra_row = self._form.add(" ", self.extra, wide=True)
        self._party_row = self._form.add(translate("Loans", "Name of who pays"), self.party, wide=True)
        self.by_other = Button(
            translate("Loans", "Somebody else pays"),
            "link",
            name="repaymentByOther",
            on_click=self._ask_party,
        )
        self._form.add_widget(self.by_other)
        self._extra_chosen = False
        self.extra.edited.connect(self._note_choice)

    def has_split(self) -> bool:
        """Whether the two parts are open to be typed over."""
        return not self._split_rows[0].isHidden()

    def open_split(self) -> None:
        """Show the two parts."""
        for row in self._split_rows:
            row.show()

    def open_party(self) -> None:
        """Show the name of who pays."""
        self.by_other.hide()
        self._party_row.show()

    def split(self) -> Split | None:
        """The split as typed over, where it was; None means by the club's rules."""
        interest, principal = self.interest.amount(), self.principal.amount()
        if not self.has_split() or interest is None or principal is None:
            return None
        return Split(interest=interest, principal=principal)

    def use(self) -> ExtraUse:
        """What becomes of more than is due; in advance while nobody is asked."""
        return ExtraUse.IN_ADVANCE if self._extra_row.isHidden() else ExtraUse(str(self.extra.key()))

    def ask_extra(self, preview: RepaymentPreview | None, day: date | None) -> None:
        """Ask for it while a payment is more than is due and ends nothing; the club's habit stands there."""
        asks = preview is not None and preview.extra > 0 and preview.after.outstanding > 0
        if asks and preview is not None:
            words = translate("Loans", "{extra} is more than is due. What becomes of it?")
            caption = words.format(extra=format_dong(preview.extra))
            self._extra_row.caption.setText(caption)
            self.extra.setAccessibleName(caption)
        if asks and not self._extra_chosen and day is not None:
            self.extra.set_key(lending_rules(day).extra_use)
        self._extra_row.setVisible(asks)

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        if isinstance(error, ChangedSince) and not self._extra_row.isHidden():
            return self.extra
        if isinstance(error, DateInFuture | MonthClosed | BeforeDisbursement | ChangedSince):
            return self.day
        about_split = isinstance(error, PrincipalTooLarge) and self.has_split()
        return self.principal if about_split else self.amount

    def _ask_party(self) -> None:
        self.open_party()
        self.party.setFocus()

    def _note_choice(self) -> None:
        self._extra_chosen = True
