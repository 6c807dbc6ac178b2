"""What members contributed and get back on leaving; off until the club wants it."""

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Member
from clubdesk.operations.contributions import (
    Contributions,
    are_contributions_on,
    contribution_balances,
    contributions_of,
    switch_contributions,
)
from clubdesk.operations.entries import Recorded
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.dues.contribution_dialog import ContributionDialog, RefundDialog
from clubdesk.ui.funds.dues.papers import print_statement
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes, upright
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_Held = tuple[Member, int]
_LIST_HEIGHT = 260


class ContributionsSheet(Sheet):
    """Who has how much to get back on the left, the chosen one's vouchers on the right."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(
            parent, translate("Dues", "Members' contributions"), name="contributions", width=1120
        )
        self._session = session
        self.said = Banner(name="contributionsSaid")
        how = translate(
            "Dues",
            "Money that members put into a fund and get back on leaving. The club owes it to them: it is not "
            "a gift and not dues.",
        )
        self.total = label(role="bold", name="contributionsTotal")
        self.held = TableModel(
            [
                Column[_Held](
                    title=translate("Dues", "Member"),
                    text=lambda held: held[0].name,
                    quiet=lambda held: held[0].code,
                    stretch=True,
                ),
                Column[_Held](
                    title=translate("Dues", "To give back"),
                    text=lambda held: format_amount(held[1]),
                    right=True,
                ),
            ]
        )
        nobody = translate("Dues", "Nobody has contributed yet.")
        self.table = ListTable(self.held, name="contributors", spoken=nobody, empty=nobody)
        self.table.setAccessibleName(translate("Dues", "Members with a contribution"))
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.lines = KeyValueList(name="contributionLines")
        self.panes = Panes(self.table, upright(self.lines), shares=(1, 1))
        for part in (self.said, label(how, "quiet", name="contributionsHow"), self.total):
            self.body.addWidget(part)
        self.body.addWidget(self.panes, 1)
        self.table.row_selected.connect(self._show_person)
        self._build_buttons()
        self._read()

    def _build_buttons(self) -> None:
        self.begin = self.foot_button(
            translate("Dues", "Begin to take contributions"),
            "primary",
            name="contributionsBegin",
            on_click=lambda: self._switch(on=True),
        )
        self.take = self.foot_button(
            translate("Dues", "Take a contribution…"),
            "primary",
            name="contributionsTake",
            on_click=self._take,
        )
        self.give = self.foot_button(
            translate("Dues", "Give it back…"), name="contributionsGive", on_click=self._give
        )
        self.paper = self.foot_button(
            translate("Dues", "Print the statement"), name="contributionsPrint", on_click=self._print
        )
        self.stop = self.foot_button(
            translate("Dues", "Take no more contributions"),
            name="contributionsStop",
            on_click=lambda: self._switch(on=False),
        )
        self.save = save_button(self, self._session, self.table, name="contributionsSave")
        self._foot.addWidget(self.save)
        self.back = self.foot_button(
            translate("Fields", "Close"), name="contributionsClose", on_click=self.reject
        )

    def _read(self, chosen: int | None = None) -> None:
        is_on, held = are_contributions_on(), contribution_balances(self._session.today())
        self.held.set_rows(held)
        words = translate("Dues", "The club has {total} of {people} members to give back.")
        self.total.setText(
            words.format(total=format_dong(sum(amount for _who, amount in held)), people=len(held))
        )
        for part in (self.total, self.panes, self.take, self.save, self.stop):
            part.setVisible(is_on)
        self.begin.setVisible(not is_on)
        if not self.table.select_where(lambda one: one[0].id == chosen):
            self.table.select_first()
        self._show_person(self.table.selected_row())

    def _chosen(self) -> Member | None:
        row = self.table.selected_row()
        return row[0] if isinstance(row, tuple) else None

    def _show_person(self, _row: object) -> None:
        member = self._chosen()
        for button in (self.give, self.paper):
            button.setVisible(member is not None)
        own = contributions_of(member.id, self._session.today()) if member else None
        self.lines.set_rows(_rows(own) if own else [])

    def _switch(self, *, on: bool) -> None:
        self.banner.show_text("")
        try:
            switch_contributions(on=on)
        except ClubError as error:
            self.banner.show_text(sentence(error))
            return
        self._session.changed()
        self._read()

    def _take(self) -> None:
        ContributionDialog(self, self._session, done=self._tell).open()

    def _give(self) -> None:
        member = self._chosen()
        if member is not None:
            RefundDialog(self, self._session, member.id, done=self._tell).open()

    def _print(self) -> None:
        member = self._chosen()
        if member is not None:
            print_statement(self, self._session, member.id)

    def _tell(self, done: Recorded) -> None:
        member = self._chosen()
        self._read(member.id if member else None)
        self.said.show_text(translate("Dues", "Recorded as {voucher}.").format(voucher=done.voucher))


def _rows(own: Contributions) -> list[KeyValue]:
    """The vouchers of a person, the latest first, with what was left after each."""
    moved, back = translate("Dues", "contributed {amount}"), translate("Dues", "got back {amount}")
    rows = [KeyValue(own.member.name, format_dong(own.balance), "bold")]
    for line in reversed(own.lines):
        words = moved if line.contributed else back
        text = words.format(amount=format_dong(line.contributed or line.given_back))
        day = format_date(line.posted.entry.dated_on)
        rows.append(KeyValue(f"{day}, {line.posted.voucher}", f"{text} · {line.fund.name}"))
    return rows
