"""Taking a contribution, or giving one back: whose, how much, which fund, which day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.funds import FundRole
from clubdesk.domain.ledger_errors import DateInFuture, MonthClosed
from clubdesk.domain.member_errors import NotAMemberThen
from clubdesk.operations.contributions import contributions_of, record_contribution, record_refund
from clubdesk.operations.entries import Recorded
from clubdesk.operations.funds import fund_totals
from clubdesk.operations.members import card
from clubdesk.text.amounts import format_dong
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.people_fields import PersonField
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import ChoiceField, DateField, Field, MoneyField, TextField
from clubdesk.ui.widgets.labels import label

Done = Callable[[Recorded], object]


class _MoneyForm(FormDialog):
    """What both ways have: amount, fund, day and words; a subclass says whose, and records."""

    def __init__(
        self, parent: QWidget, session: ClubSession, title: str, verb: str, *, name: str, done: Done
    ) -> None:
        draft = session.drafts.of(name)
        super().__init__(parent, title, verb, name=name, columns=2, width=820, draft=draft)
        self._session, self._done = session, done
        funds = [total.fund for total in fund_totals(session.today())]
        self.amount = MoneyField(name="contributionAmount", required=True)
        self.fund = ChoiceField([(fund.id, fund.name) for fund in funds], name="contributionFund")
        self.on = DateField(name="contributionDay", required=True, today=session.today)
        self.words = TextField(name="contributionWords")
        self.on.set_day(session.today())
        income = next(fund for fund in funds if fund.role is FundRole.INCOME)
        self.fund.set_key(income.id)
        self.submitted.connect(self._save)

    def _place_fields(self) -> None:
        self.form.add(translate("Dues", "Amount"), self.amount)
        self.form.add(translate("Dues", "Fund"), self.fund)
        self.form.add(translate("Dues", "Day"), self.on)
        self.form.add(translate("Dues", "Words"), self.words)

    def _record(self, amount: int, fund_id: int, on: date) -> Recorded | None:
        raise NotImplementedError

    def _save(self) -> None:
        amount, on = self.amount.amount(), self.on.day()
        if amount is None or on is None:
            return
        try:
            done = self._record(amount, int(str(self.fund.key())), on)
        except ClubError as error:
            self.show_error(sentence(error), self._field_of(error))
            return
        if done is not None:
            self.accept()
            self._session.changed(entry_id=done.entry_id)
            self._done(done)

    def _field_of(self, error: ClubError) -> Field:
        return self.on if isinstance(error, DateInFuture | MonthClosed | NotAMemberThen) else self.amount


class ContributionDialog(_MoneyForm):
    """A member contributes."""

    def __init__(self, parent: QWidget, session: ClubSession, *, done: Done) -> None:
        super().__init__(
            parent,
            session,
            translate("Dues", "Take a contribution"),
            translate("Dues", "Record the contribution"),
            name="takeContribution",
            done=done,
        )
        self.person = PersonField(self._day, name="contributionPerson", required=True)
        self.form.add(translate("Dues", "Member"), self.person, wide=True)
        self._place_fields()

    def _day(self) -> date:
        return self.on.day() or self._session.today()

    def _record(self, amount: int, fund_id: int, on: date) -> Recorded | None:
        member_id = self.person.member_id()
        if member_id is None:
            return None
        return record_contribution(
            member_id,
            amount=amount,
            fund_id=fund_id,
            on=on,
            today=self._session.today(),
            words=self.words.value(),
        )


class RefundDialog(_MoneyForm):
    """A member gets the contribution back; begins with all of it."""

    def __init__(self, parent: QWidget, session: ClubSession, member_id: int, *, done: Done) -> None:
        super().__init__(
            parent,
            session,
            translate("Dues", "Give a contribution back"),
            translate("Dues", "Record what is given back"),
            name="giveBack",
            done=done,
        )
        self._member_id = member_id
        today = session.today()
        own, member = contributions_of(member_id, today), card(member_id, today).member
        held = "; ".join(f"{fund.name}: {format_dong(amount)}" for fund, amount in own.by_fund)
        self.form.add_widget(label(f"{member.name}, {member.code}", "heading", name="giveBackWho"))
        self.form.add_widget(label(held, "quiet", name="giveBackHeld"))
        self._place_fields()
        if own.by_fund:
            fund, amount = own.by_fund[0]
            self.fund.set_key(fund.id)
            self.amount.set_amount(amount)

    def _record(self, amount: int, fund_id: int, on: date) -> Recorded | None:
        return record_refund(
            self._member_id,
            amount=amount,
            fund_id=fund_id,
            on=on,
            today=self._session.today(),
            words=self.words.value(),
        )
