"""Taking a repayment: what is due stands there, and where the money goes is said before it is recorded."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import (
    BeforeDisbursement,
    ClubError,
    DateInFuture,
    PrincipalTooLarge,
    RepaymentTooLarge,
)
from clubdesk.domain.positions import position
from clubdesk.domain.repayments import Split
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.repayments import ask, preview_repayment, record_repayment
from clubdesk.text.loan_words import split_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.repayment_words import change_words, refusal_words, remark_on
from clubdesk.ui.loans.rows import with_payment
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, Field, MoneyField
from clubdesk.ui.widgets.labels import Banner, label


class RepaymentDialog(FormDialog):
    """Asks for day and amount, splits by the club's rules or as typed over, and records.

    `done` is told what was recorded and its amount; `pay_off` opens the pay-off instead.
    """

    def __init__(
        self,
        parent: QWidget,
        session: ClubSession,
        page: LoanPage,
        *,
        done: Callable[[Recorded, int], object],
        pay_off: Callable[[], object],
    ) -> None:
        title = translate("Loans", "Repayment of {name}").format(name=page.borrower.name)
        super().__init__(
            parent,
            title,
            translate("Loans", "Record repayment"),
            name="repayment",
            columns=2,
            width=960,
            draft=session.drafts.of(f"repayment-{page.loan.id}"),
        )
        self._session, self._page, self._done, self._pay_off = session, page, done, pay_off
        self._amount_typed = False
        self._remark = ""
        self._build_fields()
        self._build_foot_buttons()
        self._connect()
        self._day.set_day(session.today())
        self._ask()

    def focus_start(self) -> None:
        """Start in the amount: Enter takes exactly what is due; a split typed over is left as it is."""
        first = self._amount if self._split_rows[0].isHidden() else self._interest
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Open the two parts where the draft has them."""
        if values.get(self._interest.objectName()) or values.get(self._principal.objectName()):
            self._show_split()

    def _build_fields(self) -> None:
        self.body.insertWidget(0, label(self._page.loan.code, "quiet", name="repaymentLoan"))
        self._day = DateField(name="repaymentDay", required=True, today=self._session.today)
        self._amount = MoneyField(name="repaymentAmount", required=True)
        self._interest = MoneyField(name="repaymentInterest", required=True, in_words=False)
        self._principal = MoneyField(name="repaymentPrincipal", required=True, in_words=False)
        self.form.add(translate("Loans", "Paid on"), self._day)
        self._amount_row = self.form.add(translate("Loans", "Amount"), self._amount)
        self._split_rows = [
            self.form.add(translate("Loans", "Interest part"), self._interest),
            self.form.add(translate("Loans", "Of it principal"), self._principal),
        ]
        for row in self._split_rows:
            row.hide()
        self._preview = Banner(tone="plain", name="repaymentPreview")
        self._change = Banner(tone="warning", name="repaymentChange")
        self.add_widget(self._preview)
        self.add_widget(self._change)

    def _build_foot_buttons(self) -> None:
        self._split = Button(
            translate("Loans", "Change the split"), name="repaymentSplit", on_click=self._show_split
        )
        self._to_payoff = Button(
            translate("Loans", "Pay off…"), name="repaymentPayoff", on_click=self._go_to_payoff
        )
        self.add_button(self._split)
        self.add_button(self._to_payoff)

    def _connect(self) -> None:
        self._day.edited.connect(self._ask)
        self._day.judged.connect(self._ask)
        self._amount.edited.connect(self._note_typing)
        self._amount.judged.connect(self._show_refusal)
        self._interest.edited.connect(lambda: self._complete(self._interest, self._principal))
        self._principal.edited.connect(lambda: self._complete(self._principal, self._interest))
        self.submitted.connect(self._save)

    def _ask(self) -> None:
        """Put what is due on the day into the amount, unless an amount was typed."""
        day = self._day.day()
        if day is not None and not self._amount_typed:
            asked = ask(self._page.loan.id, day)
            self._remark = remark_on(self._page, day, asked)
            self._amount_row.set_hint("" if asked.amount else self._remark)
            self._amount.set_amount(self._takeable(asked.amount, day) or None)
        self._show_preview()

    def _takeable(self, asked: int, day: date) -> int:
        """What is asked, or what payments recorded for later days leave of it."""
        try:
            preview_repayment(self._page.loan.id, amount=asked, paid_on=day)
        except RepaymentTooLarge as error:
            return error.owed
        except ClubError:
            return asked
        return asked

    def _note_typing(self) -> None:
        self._amount_typed, self._remark = True, ""
        self._amount_row.set_hint("")
        self._show_preview()

    def _current_split(self) -> Split | None:
        """The split as typed over, where it was; None means by the club's rules."""
        if self._split_rows[0].isHidden():
            return None
        interest, principal = self._interest.amount(), self._principal.amount()
        if interest is None or principal is None:
            return None
        return Split(interest=interest, principal=principal)

    def _show_preview(self) -> None:
        """Say where the đồng go; while they cannot be split, say nothing yet."""
        day, amount = self._day.day(), self._amount.amount()
        self._change.show_text("")
        if day is None or amount is None:
            self._preview.show_text("")
            return
        try:
            preview = preview_repayment(self._page.loan.id, amount=amount, paid_on=day)
        except ClubError:
            self._preview.show_text("")
            return
        if not self._split_rows[0].isHidden():
            self._interest.set_amount(preview.split.interest)
            self._principal.set_amount(preview.split.principal)
        self._say(preview.split, day)

    def _say(self, split: Split, day: date) -> None:
        paid = with_payment(self._page.loan, split, day)
        said = split_sentence(split, position(paid, day).outstanding)
        self._preview.show_text(f"{said[:1].upper()}{said[1:]}. {self._remark}".strip())
        today = self._session.today()
        self._change.show_text(change_words(self._page.loan, paid, day=day, today=today))

    def _show_refusal(self) -> None:
        """Say beside the field why an amount cannot be taken, once the field is left."""
        day, amount = self._day.day(), self._amount.amount()
        self._show_preview()
        if day is None or amount is None:
            return
        try:
            preview_repayment(self._page.loan.id, amount=amount, paid_on=day)
        except RepaymentTooLarge as error:
            # A split typed over may take interest before it is due, up to the pay-off figure.
            if self._split_rows[0].isHidden() or amount > error.payoff:
                self._mark(self._amount, error)
        except ClubError as error:
            self._mark(self._field_of(error), error)

    def _show_split(self) -> None:
        """Open the two parts, filled by the club's rules."""
        for row in self._split_rows:
            row.show()
        self._split.hide()
        self._show_preview()
        self._interest.setFocus(Qt.FocusReason.TabFocusReason)

    def _complete(self, typed: MoneyField, other: MoneyField) -> None:
        """One part was typed: the other is the rest."""
        amount, part, day = self._amount.amount(), typed.amount(), self._day.day()
        if amount is not None and part is not None and part <= amount:
            other.set_amount(amount - part)
        split = self._current_split()
        if split is not None and day is not None:
            self._say(split, day)

    def _save(self) -> None:
        day, amount = self._day.day(), self._amount.amount()
        if day is None or amount is None:
            return
        try:
            recorded = record_repayment(
                self._page.loan.id,
                amount=amount,
                paid_on=day,
                today=self._session.today(),
                split=self._current_split(),
            )
        except ClubError as error:
            self._show_beside(error)
            return
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        self._done(recorded, amount)

    def _show_beside(self, error: ClubError) -> None:
        field = self._field_of(error)
        self._mark(field, error)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, field: Field, error: ClubError) -> None:
        self.form.row_of(field).show_problem(refusal_words(self._page.loan, error, self._day.day()))

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, DateInFuture | BeforeDisbursement):
            return self._day
        about_split = isinstance(error, PrincipalTooLarge) and not self._split_rows[1].isHidden()
        return self._principal if about_split else self._amount

    def _go_to_payoff(self) -> None:
        self.accept()
        self._pay_off()
