"""Taking a repayment: what is due stands there, and where the money goes is said before it is recorded."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.changes import ExtraUse
from clubdesk.domain.errors import ClubError
from clubdesk.domain.loan_errors import RepaymentTooLarge
from clubdesk.operations.entries import Recorded
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.repayments import RepaymentPreview, ask, preview_repayment, record_repayment
from clubdesk.text.loan_words import split_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.comparison import Comparison
from clubdesk.ui.loans.repayment_fields import RepaymentFields
from clubdesk.ui.loans.repayment_words import (
    change_words,
    extra_words,
    interest_words,
    refusal_words,
    remark_on,
)
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import Field, MoneyField
from clubdesk.ui.widgets.labels import Banner, label


class RepaymentDialog(FormDialog):
    """Asks for day (`day` or today stands there) and amount, splits by the club's rules or as typed over.

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
        day: date | None = None,
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
        self._build()
        self._connect()
        self._fields.day.set_day(day or session.today())
        self._ask()

    def focus_start(self) -> None:
        """Start in the amount: Enter takes exactly what is due; a split typed over is left as it is."""
        first = self._fields.interest if self._fields.has_split() else self._fields.amount
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Open what the draft has of the parts and of who pays."""
        if values.get(self._fields.interest.objectName()) or values.get(self._fields.principal.objectName()):
            self._show_split()
        if values.get(self._fields.party.objectName()):
            self._fields.open_party()

    def _build(self) -> None:
        self.body.insertWidget(0, label(self._page.loan.code, "quiet", name="repaymentLoan"))
        self._fields = RepaymentFields(self.form, self._session)
        self._preview = Banner(tone="plain", name="repaymentPreview")
        self._change = Banner(tone="warning", name="repaymentChange")
        self._comparison = Comparison()
        for part in (self._preview, self._change, self._comparison):
            self.add_widget(part)
        self._split = Button(
            translate("Loans", "Change the split"), name="repaymentSplit", on_click=self._show_split
        )
        to_payoff = Button(
            translate("Loans", "Pay off…"), name="repaymentPayoff", on_click=self._go_to_payoff
        )
        self.add_button(self._split)
        self.add_button(to_payoff)

    def _connect(self) -> None:
        fields = self._fields
        fields.day.edited.connect(self._ask)
        fields.day.judged.connect(self._ask)
        fields.amount.edited.connect(self._note_typing)
        fields.amount.judged.connect(self._show_refusal)
        fields.extra.edited.connect(self._show_preview)
        fields.interest.edited.connect(lambda: self._complete(fields.interest, fields.principal))
        fields.principal.edited.connect(lambda: self._complete(fields.principal, fields.interest))
        self.submitted.connect(self._save)

    def _ask(self) -> None:
        """Put what is due on the day into the amount, unless an amount was typed."""
        day = self._fields.day.day()
        if day is not None and not self._amount_typed:
            asked = ask(self._page.loan.id, day)
            self._remark = remark_on(self._page, day, asked)
            self._fields.amount_row.set_hint("" if asked.amount else self._remark)
            self._fields.amount.set_amount(self._takeable(asked.amount, day) or None)
        self._split_by_rules()

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
        self._fields.amount_row.set_hint("")
        self._split_by_rules()

    def _split_by_rules(self) -> None:
        """Another day or amount: the parts typed over begin again by the club's rules."""
        day, amount = self._fields.day.day(), self._fields.amount.amount()
        if self._fields.has_split() and day is not None and amount is not None:
            try:
                split = preview_repayment(self._page.loan.id, amount=amount, paid_on=day).split
            except ClubError:
                split = None
            if split is not None:
                self._fields.interest.set_amount(split.interest)
                self._fields.principal.set_amount(split.principal)
        self._show_preview()

    def _show_preview(self) -> None:
        """Say where the đồng go and what that changes; while they cannot be split, say nothing yet."""
        in_advance, day = self._previewed(ExtraUse.IN_ADVANCE), self._fields.day.day()
        self._fields.ask_extra(in_advance, day)
        preview = self._previewed(self._fields.use()) or in_advance
        self._preview.show_text("")
        self._change.show_text("")
        self._comparison.show_missing()
        if preview is not None and day is not None:
            self._say(preview, day)

    def _previewed(self, extra: ExtraUse) -> RepaymentPreview | None:
        day, amount = self._fields.day.day(), self._fields.amount.amount()
        if day is None or amount is None:
            return None
        split = self._fields.split()
        try:
            return preview_repayment(self._page.loan.id, amount=amount, paid_on=day, split=split, extra=extra)
        except ClubError:
            return None

    def _say(self, preview: RepaymentPreview, day: date) -> None:
        said = split_sentence(preview.split, preview.after.outstanding)
        extra = extra_words(preview) if self._fields.use() is ExtraUse.IN_ADVANCE else ""
        shared = interest_words(preview.split.interest, day)
        parts = (f"{said[:1].upper()}{said[1:]}.", shared, self._remark, extra)
        self._preview.show_text(" ".join(part for part in parts if part))
        change = preview.change
        words = change_words(change.loan, change.changed, day=day, today=self._session.today())
        self._change.show_text(words)
        if change.old_rows != change.new_rows:
            self._comparison.show_preview(change)

    def _show_refusal(self) -> None:
        """Say beside the field why an amount cannot be taken, once the field is left."""
        day, amount = self._fields.day.day(), self._fields.amount.amount()
        self._show_preview()
        if day is None or amount is None:
            return
        try:
            preview_repayment(self._page.loan.id, amount=amount, paid_on=day)
        except RepaymentTooLarge as error:
            # A split typed over may take interest before it is due, up to the pay-off figure.
            if not self._fields.has_split() or amount > error.payoff:
                self._mark(self._fields.amount, error)
        except ClubError as error:
            self._mark(self._fields.field_of(error), error)

    def _show_split(self) -> None:
        """Open the two parts, filled by the club's rules."""
        self._fields.open_split()
        self._split.hide()
        self._split_by_rules()
        self._fields.interest.setFocus(Qt.FocusReason.TabFocusReason)

    def _complete(self, typed: MoneyField, other: MoneyField) -> None:
        """One part was typed: the other is the rest."""
        amount, part = self._fields.amount.amount(), typed.amount()
        if amount is not None and part is not None and part <= amount:
            other.set_amount(amount - part)
        self._show_preview()

    def _save(self) -> None:
        day, amount = self._fields.day.day(), self._fields.amount.amount()
        if day is None or amount is None:
            return
        try:
            recorded = record_repayment(
                self._page.loan.id,
                amount=amount,
                paid_on=day,
                today=self._session.today(),
                split=self._fields.split(),
                party=self._fields.party.value(),
                extra=self._fields.use(),
            )
        except ClubError as error:
            self._show_beside(error)
            return
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        self._done(recorded, amount)

    def _show_beside(self, error: ClubError) -> None:
        field = self._fields.field_of(error)
        self._mark(field, error)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, field: Field, error: ClubError) -> None:
        words = refusal_words(self._page.loan, error, self._fields.day.day())
        self.form.row_of(field).show_problem(words)

    def _go_to_payoff(self) -> None:
        self.accept()
        self._pay_off()
