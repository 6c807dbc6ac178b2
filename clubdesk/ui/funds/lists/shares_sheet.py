"""Which fund gets which share of the interest: the shares that hold, those before, and those to come."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.funds import InterestShares
from clubdesk.operations.interest_shares import interest_shares_history
from clubdesk.operations.places import funds
from clubdesk.text.dates import format_date
from clubdesk.text.fund_words import shares_words
from clubdesk.text.translation import translate
from clubdesk.ui.funds.lists.shares_dialog import SharesDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button


class SharesSheet(Sheet):
    """One line a set of shares, the latest first; a new one is set from a day on."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Receipts", "Interest shares"), name="shares", width=900)
        self._session = session
        self.said = Banner(name="sharesSaid")
        how = translate(
            "Receipts",
            "Each time interest is collected it goes to the funds by these shares, in the same voucher. "
            "What was collected before stays as it was shared out.",
        )
        self.sets = TableModel(self._columns())
        spoken = translate("Receipts", "Interest shares by day")
        self.table = ListTable(self.sets, name="shareRows", spoken=spoken)
        self.body.addWidget(self.said)
        self.body.addWidget(label(how, "quiet", name="sharesHow"))
        self.body.addWidget(self.table, 1)
        self.change = Button(
            translate("Receipts", "Set the shares…"), "primary", name="sharesSet", on_click=self._change
        )
        self.back = Button(translate("Fields", "Close"), name="sharesClose", on_click=self.reject)
        self._foot.addWidget(self.change)
        self._foot.addWidget(save_button(self, session, self.table, name="sharesSave"))
        self._foot.addWidget(self.back)
        self._read()

    def _columns(self) -> list[Column[InterestShares]]:
        return [
            Column(title=translate("Receipts", "From"), text=lambda one: format_date(one.holds_from)),
            Column(
                title=translate("Receipts", "Shares"),
                text=lambda one: shares_words(one.shares, funds()),
                bold=self._holds,
                stretch=True,
            ),
            Column(title=translate("Receipts", "Standing"), text=self._standing),
        ]

    def _read(self) -> None:
        self._sets = list(interest_shares_history())
        self.sets.set_rows(self._sets[::-1])
        self.table.select_first()

    def _holds(self, one: InterestShares) -> bool:
        today = self._session.today()
        held = [each for each in self._sets if each.holds_from <= today] or self._sets[:1]
        return one == held[-1]

    def _standing(self, one: InterestShares) -> str:
        if self._holds(one):
            return translate("Receipts", "holds now")
        if one.holds_from > self._session.today():
            return translate("Receipts", "still to come")
        return translate("Receipts", "held before")

    def _change(self) -> None:
        SharesDialog(self, self._session, done=self._tell).open()

    def _tell(self, shares: InterestShares) -> None:
        self._read()
        words = translate("Receipts", "Saved: these shares hold from {day} on.")
        self.said.show_text(words.format(day=format_date(shares.holds_from)))
