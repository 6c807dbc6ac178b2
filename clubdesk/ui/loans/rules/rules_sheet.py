"""The club's lending rules in plain words: those of today, and every set that held before."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.clubs import LendingRules
from clubdesk.operations.clubs import lending_rules
from clubdesk.operations.lending_rules import loss_funds, rules_history
from clubdesk.text.dates import format_date
from clubdesk.text.lending_rule_words import rule_lines
from clubdesk.text.translation import translate
from clubdesk.ui.loans.rules.products_sheet import ProductsSheet
from clubdesk.ui.loans.rules.rules_dialog import RulesDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.panes import Panes, upright
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel

_Held = tuple[date, LendingRules]
_HISTORY_HEIGHT = 200


class RulesSheet(Sheet):
    """The sets of rules by the day they hold from on the left, the chosen one's sentences on the right."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(
            parent, translate("Lending", "The club's lending rules"), name="rulesSheet", width=1120
        )
        self._session = session
        self.said = Banner(name="rulesSaid")
        self.history = TableModel(
            [
                Column[_Held](
                    title=translate("Lending", "Hold from"),
                    text=lambda held: format_date(held[0]),
                    quiet=self._standing,
                    stretch=True,
                )
            ]
        )
        spoken = translate("Lending", "Rules by the day they hold from")
        self.table = ListTable(self.history, name="rulesHistory", spoken=spoken)
        self.table.setMinimumHeight(_HISTORY_HEIGHT)
        self.heading_of = label(role="heading", name="rulesHeading")
        self.words = KeyValueList(name="rulesWords")
        self.body.addWidget(self.said)
        self.body.addWidget(Panes(self.table, upright(self._right()), shares=(3, 9)), 1)
        self._build_buttons()
        self.table.row_selected.connect(self._show_held)
        self._read(session.today())

    def _right(self) -> QWidget:
        holder = upright(self.heading_of)
        column = holder.layout()
        assert column is not None
        column.addWidget(self.words)
        return holder

    def _build_buttons(self) -> None:
        change = translate("Lending", "Change the rules…")
        products = translate("Lending", "Kinds of loan…")
        self.change = Button(change, "primary", name="changeRules", on_click=self._change)
        self.products = Button(products, name="openProducts", on_click=self._open_products)
        self.close_it = Button(translate("Fields", "Close"), name="rulesClose", on_click=self.reject)
        for button in (self.change, self.products, self.close_it):
            self._foot.addWidget(button)

    def _standing(self, held: _Held) -> str:
        """Whether a set holds now, is still to come, or is over."""
        today = self._session.today()
        if held[0] > today:
            return translate("Lending", "still to come")
        later = any(held[0] < since <= today for since, _rules in rules_history())
        return translate("Lending", "held before") if later else translate("Lending", "holds now")

    def _read(self, on: date) -> None:
        """Read the sets again, the latest first, and show the one that holds on a day."""
        history = rules_history()
        self.history.set_rows(history[::-1])
        held = [since for since, _rules in history if since <= on] or [history[0][0]]
        self.table.select_where(lambda one: one[0] == held[-1])

    def _show_held(self, held: _Held) -> None:
        since, rules = held
        words = translate("Lending", "Rules from {day} on")
        self.heading_of.setText(words.format(day=format_date(since)))
        income, others = loss_funds()
        bearing = others.get(rules.loss_fund_id or 0, income)
        self.words.set_rows(
            [KeyValue(caption, text) for caption, text in rule_lines(rules, loss_fund=bearing)]
        )

    def _change(self) -> None:
        rules = lending_rules(self._session.today())
        RulesDialog(self, self._session, rules, done=self._tell_changed).open()

    def _open_products(self) -> None:
        ProductsSheet(self, self._session).open()

    def _tell_changed(self, since: date) -> None:
        self._read(since)
        words = translate("Lending", "Saved: these rules hold from {day} on.")
        self.said.show_text(words.format(day=format_date(since)))
