"""Writing an application down: who asks, how much, for how long, what for, and who answers for it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.applications import Request
from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.loan_errors import UnevenMonths
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.operations.applications import QueueLine, apply, change_request
from clubdesk.operations.lending_rules import list_products
from clubdesk.operations.limits import borrower_history, limits_broken
from clubdesk.text.application_words import history_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.decision_fields import broken_words
from clubdesk.ui.loans.loan_fields import EMPTY_LINE, BorrowerField
from clubdesk.ui.loans.rate_fields import MOST_MONTHS
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import (
    ChoiceField,
    DateField,
    Field,
    MoneyField,
    NoteField,
    NumberField,
    TextField,
)
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.suggestions import FoundItem

_NONE = 0


class RequestDialog(FormDialog):
    """A new application of `day` or today, or `line`'s written anew; `done` is told its id."""

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        line: QueueLine | None,
        *,
        done: Callable[[int], object],
        day: date | None = None,
    ) -> None:
        number = line.application.id if line else 0
        super().__init__(
            parent,
            translate("Applications", "Change the application")
            if line
            else translate("Applications", "New application"),
            translate("Applications", "Save the application"),
            name="request",
            columns=2,
            width=980,
            draft=session.drafts.of(f"request{number}"),
        )
        self._session, self._number, self._done = session, number, done
        self._build()
        self.asked_on.set_day(day or session.today())
        self._start(line)
        for field in (self.borrower, self.amount, self.asked_on):
            field.judged.connect(self._advise)
        self.product.judged.connect(self._take_product)
        self.submitted.connect(self._save)

    def _build(self) -> None:
        today, add = self._session.today, self.form.add
        self._products = {one.id: one for one in list_products(today())}
        kinds = [(one.id, one.name) for one in self._products.values()]
        self.borrower = BorrowerField(today, name="requestBorrower")
        self.amount = MoneyField(name="requestAmount", required=True)
        self.product = ChoiceField(
            [(_NONE, translate("Applications", "not chosen yet")), *kinds], name="requestProduct"
        )
        self.months = NumberField(name="requestMonths", low=1, high=MOST_MONTHS, required=True)
        self.purpose = TextField(name="requestPurpose", required=True)
        self.plan = NoteField(name="requestPlan", lines=2)
        self.heir = TextField(name="requestHeir")
        self.asked_on = DateField(name="requestAskedOn", required=True, today=today)
        add(translate("Applications", "Applicant"), self.borrower, wide=True)
        self.advice = label(EMPTY_LINE, "bold", name="requestAdvice")
        self.form.add_widget(self.advice)
        add(translate("Loans", "Amount"), self.amount)
        add(translate("Lending", "Kind of loan"), self.product)
        self.doubts = Banner(tone="warning", name="requestDoubts")
        self.form.add_widget(self.doubts)
        add(translate("Loans", "Months"), self.months)
        add(translate("Loans", "Purpose"), self.purpose)
        add(
            translate("Applications", "Plan: how it is used and earned back"),
            self.plan,
            wide=True,
        )
        add(
            translate("Applications", "Heir or guarantor"),
            self.heir,
            hint=translate("Applications", "Who pays if the borrower no longer can"),
        )
        add(translate("Applications", "Day of the application"), self.asked_on)

    def _start(self, line: QueueLine | None) -> None:
        self.form.row_of(self.product).setVisible(bool(self._products))
        if line is None:
            return
        request = line.application.request
        name = line.applicant.name
        self.borrower.set_item(FoundItem(name, line.applicant.code, "members", request.member_id))
        self.amount.set_amount(request.amount)
        self.product.set_key(request.product_id or _NONE)
        self.months.set_number(request.months)
        self.purpose.set_value(request.purpose)
        self.plan.set_value(request.plan)
        self.heir.set_value(request.heir)
        self.asked_on.set_day(request.asked_on)
        self._advise()

    def _take_product(self) -> None:
        product = self._products.get(int(str(self.product.key())))
        if product is not None:
            self.months.set_number(product.months)

    def _advise(self) -> None:
        """How the applicant paid before, and which limits the loan would break: advice, no refusal."""
        item, day = self.borrower.item(), self.asked_on.day()
        if item is None or day is None:
            self.advice.setText(EMPTY_LINE)
            self.doubts.show_text("")
            return
        self.advice.setText(history_words(borrower_history(item.item_id, day)))
        amount = self.amount.amount()
        self.doubts.show_text(broken_words(limits_broken(item.item_id, amount, day)) if amount else "")

    def _request(self) -> Request | None:
        item, day = self.borrower.item(), self.asked_on.day()
        amount, months = self.amount.amount(), self.months.number()
        if item is None or day is None or amount is None or months is None:
            return None
        return Request(
            member_id=item.item_id,
            asked_on=day,
            amount=amount,
            months=months,
            purpose=self.purpose.value(),
            plan=self.plan.value(),
            heir=self.heir.value(),
            product_id=int(str(self.product.key())) or None,
        )

    def _save(self) -> None:
        request = self._request()
        if request is None:
            return
        try:
            if self._number:
                change_request(self._number, request, today=self._session.today())
            else:
                self._number = apply(request, today=self._session.today())
        except ClubError as error:
            field = self._field_of(error)
            self.form.refuse(field, sentence(error))
            return
        self.accept()
        self._session.changed()
        self._done(self._number)

    def _field_of(self, error: ClubError) -> Field:
        fields: dict[type[ClubError], Field] = {
            DateInFuture: self.asked_on,
            MonthClosed: self.asked_on,
            NotAMemberThen: self.borrower,
            UnevenMonths: self.months,
        }
        return fields.get(type(error), self.amount)
