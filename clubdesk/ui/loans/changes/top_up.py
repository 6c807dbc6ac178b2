"""Topping a loan up (vay bổ sung): a new loan that pays the old one off."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed, PlaceWouldBeNegative
from clubdesk.domain.lending_errors import LimitBroken
from clubdesk.domain.limits import limit_names
from clubdesk.domain.loan_errors import BeforeDisbursement, LoanClosed, NotWithLaterPayments
from clubdesk.domain.offers import offer_of
from clubdesk.domain.schedules import Terms
from clubdesk.operations.entries import Recorded
from clubdesk.operations.limits import limits_broken
from clubdesk.operations.loans import LoanPage
from clubdesk.operations.top_ups import TopUp, preview_top_up, top_up
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.change_dialog import Changed, Told
from clubdesk.ui.loans.changes.decision_fields import DecisionFields
from clubdesk.ui.loans.decision_fields import broken_words
from clubdesk.ui.loans.schedule_preview import SchedulePreview
from clubdesk.ui.loans.terms_fields import TermsFields
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import Field, TextField
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes, upright

_ABOUT_THE_DAY = (DateInFuture, MonthClosed, BeforeDisbursement, NotWithLaterPayments)


class TopUpDialog(FormDialog):
    """The terms of the new loan and its decision on the left, its schedule on the right."""

    def __init__(self, parent: QWidget, session: ClubSession, page: LoanPage, *, told: Told) -> None:
        title = translate("Changes", "Top up the loan of {name}").format(name=page.borrower.name)
        verb = translate("Changes", "Pay out the top-up")
        draft = session.drafts.of(f"top-up-{page.loan.id}")
        super().__init__(parent, title, verb, name="topUp", columns=2, width=1300, draft=draft)
        self._session, self._page, self._told = session, page, told
        self._fields = TermsFields(self.form, session, changed=self._show_preview, name="topUp")
        self._purpose = TextField(name="topUpPurpose")
        self.form.add(translate("Loans", "Purpose"), self._purpose, wide=True)
        self._broken = Banner(tone="warning", name="topUpBroken")
        self.form.add_widget(self._broken)
        self._decision = DecisionFields(self.form, session)
        self._settled = Banner(tone="plain", name="topUpSettled")
        self._preview = SchedulePreview()
        self._preview.money.hide()
        self.body.insertWidget(
            0, label(f"{page.borrower.name} · {page.loan.code}", "quiet", name="topUpLoan")
        )
        self.body.insertWidget(1, self._settled)
        self.body.insertWidget(2, Panes(upright(self.form), self._preview, shares=(11, 10)))
        self._start()
        self.form.edited.connect(self._show_preview)
        self.submitted.connect(self._save)
        self._show_preview()

    def prepare_for(self, values: Mapping[str, object]) -> None:
        """Unfold what the draft changed of the seldom needed inputs."""
        if self._fields.changes_more(values):
            self._fields.show_more()
        if self._decision.has_votes(values):
            self._decision.show_votes()

    def _start(self) -> None:
        """As the old loan is paid back; amount and rate are always typed."""
        old = self._page.loan.terms
        self._fields.start()
        for field, key in (
            (self._fields.base, old.base),
            (self._fields.pattern, old.pattern),
            (self._fields.per, old.rate.per),
            (self._fields.every, old.every),
        ):
            field.set_key(key)
        self._fields.months.set_number(old.months)
        words = translate("Changes", "{owed} still owed and the new money together.")
        owed = format_dong(self._page.position.outstanding)
        self.form.row_of(self._fields.amount).set_hint(words.format(owed=owed))

    def _show_preview(self) -> None:
        """Say what is settled and handed over, and show the new schedule."""
        self._settled.show_text("")
        self._show_broken()
        try:
            terms = self._fields.terms()
            if terms is not None:
                plan = preview_top_up(self._page.loan.id, terms)
        except ClubError as error:
            self._preview.show_missing(sentence(error))
            return
        if terms is None:
            self._preview.show_missing()
            return
        self._settled.show_text(_plan_words(plan, self._page.loan.code))
        self._preview.show_offer(offer_of(terms))

    def _show_broken(self) -> None:
        """Name the club's limits that the new loan breaks, and say that the reason must cover it."""
        broken = self._limits_broken()
        words = translate("Changes", "The reason for it must say why it was agreed all the same.")
        self._broken.show_text(f"{broken_words(broken)}\n{words}" if broken else "")

    def _limits_broken(self) -> tuple[LimitBroken, ...]:
        amount, day = self._fields.amount.amount(), self._fields.disbursed_on.day()
        if amount is None or day is None:
            return ()
        return limits_broken(self._page.borrower.id, amount, day, closes=self._page.loan.id)

    def _save(self) -> None:
        decision = self._decision.decision()
        try:
            terms = self._fields.terms()
            if terms is None or decision is None:
                return
            loan, recorded = top_up(
                self._page.loan.id,
                terms,
                decision=replace(decision, overrides=limit_names(self._limits_broken())),
                today=self._session.today(),
                purpose=self._purpose.value(),
            )
        except ClubError as error:
            self._show_beside(error)
            return
        self._tell(terms, loan.code, recorded)

    def _tell(self, terms: Terms, code: str, recorded: Recorded) -> None:
        self.accept()
        self._session.changed(entry_id=recorded.entry_id)
        words = translate("Changes", "Recorded {voucher}: loan {code} of {amount} replaces {old}.")
        amount = format_dong(terms.principal)
        text = words.format(voucher=recorded.voucher, code=code, amount=amount, old=self._page.loan.code)
        self._told(Changed(text, recorded))

    def _show_beside(self, error: ClubError) -> None:
        if isinstance(error, LoanClosed | PlaceWouldBeNegative):
            self.show_error(sentence(error))
            return
        field = self._field_of(error)
        if field.isHidden() or self.form.row_of(field).isHidden():
            self._fields.show_more()
        row = self.form.row_of(field)
        row.show_problem(sentence(error))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.ensureWidgetVisible(row)

    def _field_of(self, error: ClubError) -> Field:
        if isinstance(error, _ABOUT_THE_DAY):
            return self._fields.disbursed_on
        return self._decision.field_of(error) or self._fields.field_of(error)


def _plan_words(plan: TopUp, code: str) -> str:
    """What becomes of the old loan, and what the borrower gets or pays."""
    settled = translate(
        "Changes", "Loan {code} is paid off: principal {principal}, interest {interest}. New money {new}."
    ).format(
        code=code,
        principal=format_dong(plan.settled.principal),
        interest=format_dong(plan.settled.interest),
        new=format_dong(plan.new_money),
    )
    if plan.handed_over < 0:
        paid = translate("Changes", "The borrower pays {amount}.")
        return f"{settled} {paid.format(amount=format_dong(-plan.handed_over))}"
    handed = translate("Changes", "The borrower is handed {amount}.")
    return f"{settled} {handed.format(amount=format_dong(plan.handed_over))}"
