"""The club's rules of dues in plain words: the one that holds, and every one before and after."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.dues_rules import DuesRule, rule_on
from clubdesk.operations.dues import dues_rules
from clubdesk.text.dues_words import amount_line, month_text, rule_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.dues.rule_dialog import DuesRuleDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button


class DuesRulesSheet(Sheet):
    """One line a rule, the latest first; a new one is set from a month on."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Dues", "Amount of the dues"), name="duesRules", width=940)
        self._session = session
        self.said = Banner(name="duesRulesSaid")
        self.rules = TableModel(self._columns())
        nothing = translate("Dues", "The club has not said yet how much dues are. Press “Set the dues…”.")
        spoken = translate("Dues", "Rules of dues by month")
        self.table = ListTable(self.rules, name="duesRuleRows", spoken=spoken, empty=nothing)
        how = translate(
            "Dues",
            "Dues go to the Activity Fund, the oldest unpaid month first. Who joins pays from the month of "
            "joining. A new amount holds from its month; the months before stay as they are.",
        )
        self.body.addWidget(self.said)
        self.body.addWidget(label(how, "quiet", name="duesRulesHow"))
        self.says = label(name="duesRuleSays")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.says)
        self.change = Button(
            translate("Dues", "Set the dues…"), "primary", name="duesSet", on_click=self._change
        )
        self.back = Button(translate("Fields", "Close"), name="duesRulesClose", on_click=self.reject)
        self._foot.addWidget(self.change)
        self._foot.addWidget(save_button(self, session, self.table, name="duesRulesSave"))
        self._foot.addWidget(self.back)
        self.table.row_selected.connect(self._show_rule)
        self._read()

    def _columns(self) -> list[Column[DuesRule]]:
        return [
            Column(title=translate("Dues", "From month"), text=lambda rule: month_text(rule.holds_from)),
            Column(
                title=translate("Dues", "Dues of a member"),
                text=amount_line,
                bold=self._holds,
                stretch=True,
            ),
            Column(title=translate("Dues", "Standing"), text=self._standing),
        ]

    def _read(self) -> None:
        rules = dues_rules()
        self.rules.set_rows(rules[::-1])
        held = rule_on(rules, self._session.today())
        if not self.table.select_where(lambda rule: rule == held):
            self.table.select_first()

    def _show_rule(self, rule: DuesRule) -> None:
        self.says.setText(rule_sentence(rule))

    def _holds(self, rule: DuesRule) -> bool:
        return rule == rule_on(dues_rules(), self._session.today())

    def _standing(self, rule: DuesRule) -> str:
        if rule.holds_from > self._session.today():
            return translate("Dues", "still to come")
        return translate("Dues", "holds now") if self._holds(rule) else translate("Dues", "held before")

    def _change(self) -> None:
        DuesRuleDialog(self, self._session, done=self._tell).open()

    def _tell(self, month: date) -> None:
        self._read()
        words = translate("Dues", "Saved: these dues hold from {month} on.")
        self.said.show_text(words.format(month=month_text(month)))
