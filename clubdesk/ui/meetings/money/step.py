"""Donations, expenses and help given at the meeting."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ledger import AccountType
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.meeting_entries import MeetingLine, fund_sums, meeting_lines
from clubdesk.text.amounts import format_dong
from clubdesk.text.translation import translate
from clubdesk.ui.funds.money.movement_dialog import record, record_words, recorded_words
from clubdesk.ui.funds.money.movement_fields import MovementFields
from clubdesk.ui.funds.money.saved_banner import SavedBanner
from clubdesk.ui.meetings.content.pane import give_the_rest
from clubdesk.ui.meetings.money.columns import can_be_reversed, money_columns
from clubdesk.ui.meetings.step import Step
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.draft_keeper import DraftKeeper
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.table import ListTable, TableModel

_PAYMENT, _RECEIPT = AccountType.PAYMENT, AccountType.RECEIPT


class MoneyStep(Step):
    """The form of the next entry on top; beneath, what was recorded, with its sums by fund."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(session, translate("Meetings", "Other money"), name="moneyStep")
        self.form = Form(columns=3, name="moneyForm")
        self.fields = MovementFields(self.form, _PAYMENT, session.today, name="money")
        self.said = SavedBanner(session, name="money")
        self.direction = FilterChips(
            [
                (_PAYMENT.value, translate("Receipts", "Payment")),
                (_RECEIPT.value, translate("Receipts", "Receipt")),
            ],
            name="moneyDirection",
        )
        self._keeper = self._keep_drafts()
        self._build_form()
        self._build_list()
        self.direction.chosen.connect(self._turn)
        self.form.submitted.connect(self._save)
        self._turn(self.direction.key())

    def show_meeting(self, meeting: Meeting) -> None:
        """Read the entries again, keeping the chosen one and what is being typed."""
        is_another = self.meeting is None or self.meeting.id != meeting.id
        super().show_meeting(meeting)
        if is_another:
            self.fields.on.set_day(meeting.held_on)
            self.said.tell(None, "")
        self.fields.read()
        chosen = self._chosen()
        lines = meeting_lines(meeting.id)
        self.lines.set_rows(lines)
        if chosen is None or not self.list.select_where(lambda one: one.posted.id == chosen.posted.id):
            self.list.select_where(lambda one: one is lines[-1])
        self.sums.setText(_sums(lines))
        for part in (self.direction, self.form, self.add, self.fields.often, self.gift):
            part.setVisible(meeting.is_open)
        if meeting.is_open:
            self.fields.read()
        self._show_acts()

    def focus_first(self) -> None:
        """Typing begins with what the money is for."""
        if self.meeting is not None and self.meeting.is_open:
            self.fields.focus_first()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_drafts(self) -> DraftKeeper | None:
        file = self.session.drafts.of("meeting-money")
        if file is None:
            return None
        return DraftKeeper(
            self.form, file, name="money", prepare=self._prepare_for, filled=self.fields.focus_first
        )

    def _prepare_for(self, values: Mapping[str, object]) -> None:
        self.fields.show_for(values)

    def _build_form(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.direction)
        head.addWidget(self.fields.often, 1)
        self.add = Button("", name="recordMoney", on_click=self._save)
        acts = FlowLayout()
        acts.addWidget(self.add)
        acts.addWidget(self.fields.more)
        gift = translate("Gifts", "Write a gift down…")
        self.gift = Button(gift, "small", name="moneyGift", on_click=self._ask_gift)
        acts.addWidget(self.gift)
        if self._keeper is not None:
            self.body.addWidget(self._keeper.offer)
            self._keeper.begin()
        self.body.addWidget(self.said)
        self.body.addLayout(head)
        self.body.addWidget(self.form)
        self.body.addLayout(acts)

    def _build_list(self) -> None:
        self.lines = TableModel(money_columns())
        self.list = ListTable(
            self.lines,
            name="moneyLines",
            spoken=translate("Receipts", "Other money of this meeting"),
            empty=translate(
                "Receipts",
                "Nothing besides loans and dues yet. Choose what the money is for, and type how much.",
            ),
        )
        self.list.row_selected.connect(lambda _row: self._show_acts())
        self.sums = label(role="bold", name="moneySums")
        self.print = Button(translate("Receipts", "Print the voucher"), "small", name="moneyPrint")
        self.reverse = Button(translate("Funds", "Reverse voucher…"), "small", name="moneyReverse")
        self.print.clicked.connect(self._print)
        self.reverse.clicked.connect(self._reverse)
        self.body.addWidget(give_the_rest(self.list), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.print)
        foot.addWidget(self.reverse)
        self.body.addLayout(foot)

    def _turn(self, key: str) -> None:
        self.fields.set_direction(AccountType(key))
        self.add.setText(record_words(self.fields.direction))

    def _chosen(self) -> MeetingLine | None:
        row = self.list.selected_row()
        return row if isinstance(row, MeetingLine) else None

    def _show_acts(self) -> None:
        line = self._chosen()
        self.print.setVisible(line is not None)
        is_open = self.meeting is not None and self.meeting.is_open
        self.reverse.setVisible(is_open and line is not None and can_be_reversed(line))

    def _save(self) -> None:
        movement = self.fields.movement() if self.form.judge() else None
        if movement is None:
            return
        try:
            done = record(movement, self.fields.direction, self.session)
        except ClubError as error:
            self.fields.refuse(error)
            return
        self.said.tell(done, recorded_words(done, movement))
        self.fields.clear()
        if self._keeper is not None:
            self._keeper.forget()
        self.session.changed(entry_id=done.entry_id)
        self.list.select_where(lambda one: one.posted.id == done.entry_id)
        self.fields.focus_first()

    def _ask_gift(self) -> None:
        from clubdesk.ui.funds.gifts.opening import open_gift

        if self.meeting is not None:
            open_gift(self, self.session, on=self.meeting.held_on)

    def _print(self) -> None:
        from clubdesk.ui.loans.papers import print_receipt

        line = self._chosen()
        if line is not None:
            print_receipt(self.window(), self.session, line.posted.id)

    def _reverse(self) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        line = self._chosen()
        if line is not None:
            ask_reversal(self.window(), self.session, line.posted.id)


def _sums(lines: list[MeetingLine]) -> str:
    words = translate("Receipts", "{fund}: received {received}, paid {paid}")
    return "\n".join(
        words.format(fund=one.fund.name, received=format_dong(one.received), paid=format_dong(one.paid))
        for one in fund_sums(lines)
    )
