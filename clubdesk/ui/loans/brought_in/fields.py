"""The inputs of a loan that runs already: how it stood on the cut-off day, and the terms it runs on."""

from datetime import date

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, ImpossibleAmount, MonthClosed
from clubdesk.domain.lending_errors import ImpossibleOpening
from clubdesk.operations.old_loans import OldLoan
from clubdesk.text.translation import translate
from clubdesk.ui.loans.loan_fields import found_borrowers
from clubdesk.ui.loans.terms_fields import TermsFields
from clubdesk.ui.widgets.fields import DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.suggestions import PickField


class OldLoanFields(TermsFields):
    """The terms' inputs under the words of an old loan: its amount is what is owed on the cut-off day."""

    def build(self) -> None:
        """Whose loan and the cut-off day, the money, the terms, the days."""
        add = self.form.add
        self.borrower = PickField(
            lambda words: found_borrowers(words, self.session.today()),
            name=f"{self.name}Borrower",
            required=True,
        )
        self.on = DateField(name=f"{self.name}On", required=True, today=self.session.today)
        self.lent = MoneyField(name=f"{self.name}Lent", required=True)
        self.interest_paid = MoneyField(name=f"{self.name}InterestPaid")
        add(translate("Loans", "Borrower"), self.borrower)
        add(
            translate("Loans", "Cut-off day"),
            self.on,
            hint=translate("Loans", "The figures are those of this day's evening."),
        )
        add(translate("Loans", "Lent at first"), self.lent)
        add(
            translate("Loans", "Interest paid so far"),
            self.interest_paid,
            hint=translate("Loans", "Leave it empty where it is not known."),
        )
        self.build_loan()
        self.build_days()
        self.purpose = TextField(name=f"{self.name}Purpose")
        add(translate("Loans", "Purpose"), self.purpose, wide=True)
        self.build_more()
        self._rename()

    def start(self) -> None:
        """Fill in what the club's rules suggest; both days of the loan are read off the old book."""
        super().start()
        self.disbursed_on.set_value("")
        self.first_due.set_value("")
        self.on.set_day(self.session.today())

    def old_loan(self) -> OldLoan | None:
        """The loan typed so far, None while something is missing; raises what Terms raises."""
        item, on, lent, terms = self.borrower.item(), self.on.day(), self.lent.amount(), self.terms()
        if item is None or on is None or lent is None or terms is None:
            return None
        return OldLoan(
            member_id=item.item_id,
            terms=terms,
            on=on,
            lent=lent,
            interest_paid=self.interest_paid.amount() or 0,
            purpose=self.purpose.value(),
        )

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        fields: dict[type[ClubError], Field] = {
            DateInFuture: self.on,
            MonthClosed: self.on,
            ImpossibleOpening: self.lent,
            ImpossibleAmount: self.interest_paid,
        }
        return fields.get(type(error)) or super().field_of(error)

    def _rename(self) -> None:
        row_of = self.form.row_of
        row_of(self.amount).set_caption(translate("Loans", "Still owed on that day"))
        row_of(self.months).set_caption(translate("Loans", "Months that are left"))
        row_of(self.first_due).set_caption(translate("Loans", "Next due date"))
        row_of(self.disbursed_on).set_caption(translate("Loans", "Paid out on"))

    def _suggest_first_due(self) -> None:
        """The next due date stands in the old book."""

    def _kept_day(self, disbursed_on: date, first_due: date) -> int:  # noqa: ARG002
        return first_due.day
