"""Taking a voucher back: its name, the reason, and what will stand afterwards."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import LENDING_KINDS, AccountType, EntryKind, cash_by_place
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed, ReversalTooEarly
from clubdesk.domain.previews import LoanPreview, compared
from clubdesk.operations.entries import Recorded, origin_of, proposed_reversal_day, reverse_entry, takes_back
from clubdesk.operations.entries import entry as entry_of
from clubdesk.operations.funds import fund_totals, kind_name
from clubdesk.operations.loan_history import loans_of_voucher
from clubdesk.operations.loans import loan_page
from clubdesk.operations.members import card
from clubdesk.operations.repayments import preview_reversal
from clubdesk.store.ledger import Posted
from clubdesk.text.amounts import format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.entry_words import describe
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.loans.changes.comparison import Comparison
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import DateField, TextField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label

Done = Callable[[str, Recorded], object]


def ask_reversal(parent: QWidget, session: ClubSession, entry_id: int, done: Done | None = None) -> None:
    """Offer to take a voucher back; `done` is told its number and what was recorded against it."""
    ReversalDialog(parent, session, entry_of(entry_id), done=done).open()


class ReversalDialog(FormDialog):
    """Names the voucher, asks for the reason, says what will stand, and reverses."""

    def __init__(self, parent: QWidget, session: ClubSession, posted: Posted, *, done: Done | None) -> None:
        voucher = str(posted.voucher)
        title = translate("Loans", "Reverse {voucher}?").format(voucher=voucher)
        verb = translate("Loans", "Reverse {voucher}").format(voucher=voucher)
        draft = session.drafts.of(f"reversal-{posted.id}")
        super().__init__(parent, title, verb, name="reversal", width=720, draft=draft)
        self._session, self._posted, self._done = session, posted, done
        self.cancel.setText(translate("Loans", "Keep it"))
        self.body.insertWidget(0, label(_named(posted, session), "bold", name="reversalEntry"))
        self._reason = TextField(name="reversalReason", required=True)
        self._day = DateField(name="reversalDay", required=True, today=session.today)
        self.form.add(translate("Loans", "Reason"), self._reason, wide=True)
        self.form.add_widget(self._suggestions())
        self.form.add(translate("Loans", "Date of the reversal"), self._day)
        self._after = Banner(tone="warning", name="reversalAfter")
        self._comparison = Comparison()
        self.add_widget(self._after)
        self.add_widget(self._comparison)
        self._day.judged.connect(self._show_after)
        self.submitted.connect(self._save)
        self._day.set_day(proposed_reversal_day(posted.entry.dated_on, session.today()))

    def _suggestions(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        texts = (
            translate("Loans", "Wrong amount"),
            translate("Loans", "Wrong person"),
            translate("Loans", "Recorded twice"),
        )
        for place, text in enumerate(texts):
            button = Button(text, "small", name=f"reversalReason{place}")
            button.clicked.connect(lambda _on=False, text=text: self._take_reason(text))
            flow.addWidget(button)
        return row

    def _take_reason(self, text: str) -> None:
        self._reason.set_value(text)
        self.primary.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_after(self) -> None:
        """Say what each fund and the loan will show, and the schedule where it changes."""
        after = self._loan_after()
        parts = [
            _fund_words(self._posted, self._session),
            self._loan_words(after),
            _again_words(self._posted),
        ]
        self._after.show_text("\n".join(part for part in parts if part))
        self._comparison.show_words("")
        if after is not None:
            self._comparison.show_rows(after)

    def _loan_after(self) -> LoanPreview | None:
        """Today's loan with and without a voucher that is a fact of one loan."""
        on, kind = self._day.day(), origin_of(self._posted.id).entry.kind
        if on is None or kind not in (EntryKind.REPAYMENT, EntryKind.WRITE_OFF):
            return None
        preview = preview_reversal(self._posted.id, on=on)
        return compared(preview.loan, preview.changed, self._session.today())

    def _loan_words(self, after: LoanPreview | None) -> str:
        origin = origin_of(self._posted.id)
        entry = origin.entry
        if after is not None:
            return _standing_words(after)
        if entry.loan_id is None or entry.kind not in LENDING_KINDS or takes_back(self._posted.id):
            return ""
        code = loan_page(entry.loan_id, self._session.today()).loan.code
        gone = translate("Loans", "The loan {code} will no longer exist.").format(code=code)
        old = [one for one in loans_of_voucher(origin.id) if one != code]
        back = translate("Loans", "Loan {code} stands again as before it was topped up.")
        return " ".join((gone, *(back.format(code=one) for one in old)))

    def _save(self) -> None:
        day = self._day.day()
        if day is None:
            return
        try:
            recorded = reverse_entry(
                self._posted.id, reason=self._reason.value(), on=day, today=self._session.today()
            )
        except ClubError as error:
            self._refuse(error)
            return
        self.accept()
        self._session.forget_entry(self._posted.id)
        self._session.changed()
        if self._done is not None:
            self._done(str(self._posted.voucher), recorded)

    def _refuse(self, error: ClubError) -> None:
        if isinstance(error, DateInFuture | MonthClosed | ReversalTooEarly):
            self.form.refuse(self._day, sentence(error))
        else:
            self.show_error(sentence(error))


def _named(posted: Posted, session: ClubSession) -> str:
    """The voucher on one line: what it is, whose, how much, which day."""
    entry, today = posted.entry, session.today()
    words = describe(
        entry,
        borrower=card(entry.member_id, today).member.name if entry.member_id else "",
        loan_code=loan_page(entry.loan_id, today).loan.code if entry.loan_id else "",
        account_name=kind_name(posted, cash_by_place(entry.lines)),
        reversed_voucher=str(entry_of(entry.reverses).voucher) if entry.reverses else "",
    )
    moved = [line for line in entry.lines if line.account.type is not AccountType.TRANSFER]
    amount = sum(line.amount for line in moved if line.amount > 0)
    return " · ".join((words, format_dong(amount), format_date(entry.dated_on)))


def _fund_words(posted: Posted, session: ClubSession) -> str:
    moved = Counter[int]()
    for place, amount in cash_by_place(posted.entry.lines).items():
        moved[place.fund_id] += amount
    words = translate("Loans", "{fund}: {before} now, {after} afterwards.")
    return "\n".join(
        words.format(
            fund=total.fund.name,
            before=format_dong(total.cash),
            after=format_dong(total.cash - moved[total.fund.id]),
        )
        for total in fund_totals(session.today())
        if moved[total.fund.id]
    )


def _again_words(posted: Posted) -> str:
    """What a reversal had taken back counts again once it is itself taken back."""
    if posted.entry.reverses is None:
        return ""
    words = translate("Loans", "{voucher} counts again, as it was recorded.")
    return words.format(voucher=entry_of(posted.entry.reverses).voucher)


def _standing_words(after: LoanPreview) -> str:
    """What is owed on a loan now and afterwards, and what is due where that changes."""
    owed = translate("Loans", "Loan {code}: still owed {owed} now, {owed_after} afterwards.").format(
        code=after.loan.code,
        owed=format_dong(after.before.outstanding),
        owed_after=format_dong(after.after.outstanding),
    )
    if after.before.due == after.after.due:
        return owed
    due = translate("Loans", "Due today {due} now, {due_after} afterwards.")
    due = due.format(due=format_dong(after.before.due), due_after=format_dong(after.after.due))
    return f"{owed} {due}"
