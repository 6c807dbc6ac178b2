"""The inputs of a new loan: who, on which terms, for what, and which meeting agreed it."""

from collections.abc import Callable, Sequence
from datetime import date

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.loan_errors import MeetingMissing
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.operations.roll import roll
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.loans.product_fields import ProductFields
from clubdesk.ui.widgets.fields import DateField, Field, TextField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.suggestions import FoundItem, PickField

EMPTY_LINE = "\u00a0"
"""What keeps the room of a line that has nothing to say yet."""


class BorrowerField(PickField):
    """Picks a member of today by a few letters; what each one owes stands beside the name."""

    def __init__(self, today: Callable[[], date], *, name: str) -> None:
        super().__init__(lambda words: found_borrowers(words, today()), name=name, required=True)


class LoanFields(ProductFields):
    """The terms' inputs with the borrower, the purpose and the meeting among them."""

    def build(self) -> None:
        """The borrower, how that person paid before, the kind of loan; the meeting before the loan's day."""
        has_no_products = not self.has_products()
        self.borrower = BorrowerField(self.session.today, name=f"{self.name}Borrower")
        self.form.add(translate("Loans", "Borrower"), self.borrower, wide=True)
        self.history = label(EMPTY_LINE, "bold", name=f"{self.name}History")
        self.form.add_widget(self.history)
        self.build_product(wide=has_no_products)
        self.purpose = TextField(name=f"{self.name}Purpose")
        self.form.add(translate("Loans", "Purpose"), self.purpose, wide=has_no_products)
        self.build_loan()
        self.agreed_on = DateField(name=f"{self.name}AgreedOn", required=True, today=self.session.today)
        self.form.add(translate("Loans", "Meeting that agreed"), self.agreed_on)
        self.build_days()
        self.build_more()

    def field_of(self, error: ClubError) -> Field:
        """The input beside which a refusal is said."""
        fields: dict[type[ClubError], Field] = {
            DateInFuture: self.disbursed_on,
            MonthClosed: self.disbursed_on,
            MeetingMissing: self.agreed_on,
            NotAMemberThen: self.borrower,
        }
        return fields.get(type(error)) or super().field_of(error)


def found_borrowers(words: str, today: date) -> Sequence[FoundItem]:
    """The members who fit what is typed, with code, group and what they owe."""
    found = []
    for line in roll(today, words=words).lines:
        details = line.member.details
        owed = translate("Loans", "owes {amount}").format(amount=format_dong(line.outstanding))
        parts = (line.member.code, details.group, owed if line.outstanding else "")
        detail = " · ".join(part for part in parts if part)
        found.append(FoundItem(line.member.name, detail, "members", line.member.id))
    return found
