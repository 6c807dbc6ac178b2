"""The money of a person: what was borrowed and how it was paid back, and every voucher with the club."""

from collections.abc import Iterator

from PySide6.QtCore import Signal

from clubdesk.domain.lateness import history
from clubdesk.operations.member_pages import MemberPage, OwnEntry, OwnLoan
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.entry_words import describe
from clubdesk.text.late_words import history_role, history_sentence
from clubdesk.text.loan_words import standing_tint, standing_words
from clubdesk.text.translation import translate
from clubdesk.ui.members.card_rows import dues_rows
from clubdesk.ui.widgets.cards import Card, KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class MoneySection(Card):
    """A few lines that sum up, the loans (Enter opens one on its page), the vouchers."""

    loan_wanted = Signal(int)

    def __init__(self, page: MemberPage) -> None:
        super().__init__(translate("Person", "Money"), name="personMoney")
        summary = KeyValueList(name="personMoneyFacts")
        summary.set_rows(list(_summary(page)))
        self.body.addWidget(summary)
        self.loans = _table("personLoans", translate("Person", "Loans"), _loan_columns(), page.loans[::-1])
        self.loans.row_activated.connect(lambda own: self.loan_wanted.emit(own.loan.id))
        vouchers = translate("Person", "Vouchers")
        self.entries = _table("personEntries", vouchers, _entry_columns(), page.entries[::-1])
        if page.loans:
            open_it = translate("Person", "Enter or a double click opens a loan on its page.")
            self.body.addWidget(self.loans)
            self.body.addWidget(label(open_it, "quiet"))
        if page.entries:
            self.body.addWidget(label(vouchers, "bold"))
            self.body.addWidget(self.entries)


def _table(
    name: str, spoken: str, columns: list[Column[OwnLoan]] | list[Column[OwnEntry]], rows: tuple[object, ...]
) -> ListTable:
    model = TableModel(columns)
    table = ListTable(model, name=name, spoken=spoken, framed=False, whole=True)
    model.set_rows(rows)
    return table


def _summary(page: MemberPage) -> Iterator[KeyValue]:
    borrowed = translate("Person", "Borrowed")
    if not page.loans:
        yield KeyValue(borrowed, translate("Members", "never borrowed"), "quiet")
    else:
        times = translate("Person", "{count} times, {amount} in all")
        lent = format_dong(sum(own.loan.terms.principal for own in page.loans))
        yield KeyValue(borrowed, times.format(count=len(page.loans), amount=lent))
        interest = sum(own.now.interest_paid for own in page.loans)
        yield KeyValue(translate("Person", "Interest paid"), format_dong(interest))
        yield KeyValue(translate("Person", "Still owes"), format_dong(page.outstanding), "bold")
        yield KeyValue(translate("Person", "To collect today"), format_dong(page.due))
        before = history([own.loan for own in page.loans], page.on)
        yield KeyValue(translate("Person", "Pays back"), history_sentence(before), history_role(before))
    yield from dues_rows(page.dues, page.contribution)
    others = [one for one in page.entries if one.posted.entry.loan_id is None]
    if others:
        words = translate("Person", "paid in {received}, was given {paid}")
        received, paid = sum(one.received for one in others), sum(one.paid for one in others)
        text = words.format(received=format_dong(received), paid=format_dong(paid))
        yield KeyValue(translate("Person", "Besides loans"), text)


def _loan_columns() -> list[Column[OwnLoan]]:
    def amount(title: str, read: str) -> Column[OwnLoan]:
        return Column(title=title, text=lambda own: format_amount(getattr(own.now, read)), right=True)

    return [
        Column(
            title=translate("Person", "Loan"), text=lambda own: own.loan.code, quiet=_loan_marks, stretch=True
        ),
        Column(
            title=translate("Person", "Lent"),
            text=lambda own: format_amount(own.loan.terms.principal),
            right=True,
        ),
        amount(translate("Person", "Principal paid"), "principal_paid"),
        amount(translate("Person", "Owes"), "outstanding"),
        Column(
            title=translate("Person", "How it stands"),
            text=_standing,
            tint=lambda own: standing_tint(own.now),
        ),
    ]


def _loan_marks(own: OwnLoan) -> str:
    number = translate("Person", "round {number}").format(number=own.round)
    day = format_date(own.loan.terms.disbursed_on)
    return " · ".join(part for part in (day, number, own.purpose) if part)


def _standing(own: OwnLoan) -> str:
    if standing_words(own.now):
        return standing_words(own.now)
    if own.on_time:
        return translate("Person", "always on time")
    return "" if own.now.outstanding else translate("Person", "closed")


def _entry_columns() -> list[Column[OwnEntry]]:
    def tint(one: OwnEntry) -> str:
        return "quiet" if one.posted.reversed_by is not None else ""

    return [
        Column(
            title=translate("Person", "Day"),
            text=lambda one: format_date(one.posted.entry.dated_on),
            quiet=lambda one: str(one.posted.voucher),
            tint=tint,
        ),
        Column(title=translate("Person", "What for"), text=_entry_words, tint=tint, stretch=True),
        Column(
            title=translate("Person", "In"),
            text=lambda one: format_amount(one.received) if one.received else "",
            tint=tint,
            right=True,
        ),
        Column(
            title=translate("Person", "Out"),
            text=lambda one: format_amount(one.paid) if one.paid else "",
            tint=tint,
            right=True,
        ),
    ]


def _entry_words(one: OwnEntry) -> str:
    return describe(one.posted.entry, loan_code=one.loan_code, account_name=one.kind_name)
