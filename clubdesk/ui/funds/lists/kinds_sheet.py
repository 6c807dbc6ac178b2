"""What each fund receives and pays money for: the kinds in use, and those no longer used."""

from datetime import date

from PySide6.QtWidgets import QWidget

from clubdesk.domain.kinds import Kind
from clubdesk.domain.ledger import AccountType
from clubdesk.operations.interest_uses import area_names
from clubdesk.operations.kinds import own_kinds, retire_kind, take_kind_back
from clubdesk.operations.places import funds
from clubdesk.text.dates import format_date
from clubdesk.text.fund_words import class_word
from clubdesk.text.translation import translate
from clubdesk.ui.funds.lists.kind_dialog import KindDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_LIST_HEIGHT = 280


class KindsSheet(Sheet):
    """A fund and a direction above, their kinds below; the buttons act on the chosen kind."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(
            parent, translate("Receipts", "Kinds of receipts and payments"), name="moneyKinds", width=940
        )
        self._session = session
        self._areas = area_names()
        self.said = Banner(name="kindsSaid")
        self.fund = ChoiceField([(fund.id, fund.name) for fund in funds()], name="kindsFund")
        self.fund.setAccessibleName(translate("Receipts", "Fund"))
        self.direction = FilterChips(
            [
                (AccountType.PAYMENT.value, translate("Receipts", "Payments")),
                (AccountType.RECEIPT.value, translate("Receipts", "Receipts")),
            ],
            name="kindsDirection",
        )
        self.kinds = TableModel(self._columns())
        nothing = translate("Receipts", "Nothing of this sort has been recorded in this fund yet.")
        spoken = translate("Receipts", "Kinds of this fund")
        self.table = ListTable(self.kinds, name="kindRows", spoken=spoken, empty=nothing)
        self.table.setMinimumHeight(_LIST_HEIGHT)
        how = translate(
            "Receipts", "The usual kinds are offered anyway and stand here once they have been used."
        )
        for part in (self.said, self.fund, self.direction, label(how, "quiet", name="kindsHow")):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self._build_buttons()
        self.fund.set_key(funds()[1].id)
        self.fund.currentIndexChanged.connect(self._read)
        self.direction.chosen.connect(lambda _key: self._read())
        self.table.row_selected.connect(lambda _row: self._show_acts())
        self._read()

    def _columns(self) -> list[Column[Kind]]:
        return [
            Column(title=translate("Receipts", "Kind"), text=lambda kind: kind.name, stretch=True),
            Column(
                title=translate("Receipts", "Source or area"), text=lambda kind: class_word(kind, self._areas)
            ),
            Column(title=translate("Receipts", "Used last"), text=_used, quiet=_retired),
        ]

    def _build_buttons(self) -> None:
        self.add = self.foot_button(
            translate("Receipts", "Add a kind…"),
            "primary",
            name="addKind",
            on_click=lambda: self._open_form(None),
        )
        self.change = self.foot_button(
            translate("Receipts", "Change the kind…"),
            name="changeKind",
            on_click=lambda: self._open_form(self._chosen()),
        )
        self.retire = self.foot_button("", name="retireKind", on_click=self._retire)
        self._foot.addWidget(save_button(self, self._session, self.table, name="kindsSave"))
        self.back = self.foot_button(translate("Fields", "Close"), name="kindsClose", on_click=self.reject)

    def _fund_id(self) -> int:
        return int(str(self.fund.key()))

    def _read(self) -> None:
        chosen = self._chosen()
        self.kinds.set_rows(own_kinds(self._fund_id(), AccountType(self.direction.key())))
        if chosen is None or not self.table.select_where(lambda one: one.account_id == chosen.account_id):
            self.table.select_first()
        self._show_acts()

    def _chosen(self) -> Kind | None:
        row = self.table.selected_row()
        return row if isinstance(row, Kind) else None

    def _show_acts(self) -> None:
        kind = self._chosen()
        for button in (self.change, self.retire):
            button.setVisible(kind is not None)
        is_retired = kind is not None and kind.retired_on is not None
        use, stop = translate("Receipts", "Use it again"), translate("Receipts", "Stop using it")
        self.retire.setText(use if is_retired else stop)

    def _open_form(self, kind: Kind | None) -> None:
        direction = AccountType(self.direction.key())
        KindDialog(self, self._session, self._fund_id(), direction, kind=kind, done=self._tell).open()

    def _retire(self) -> None:
        kind = self._chosen()
        if kind is None or kind.account_id is None:
            return
        if kind.retired_on is None:
            retire_kind(kind.account_id, on=self._session.today())
        else:
            take_kind_back(kind.account_id)
        self._session.changed()
        self._tell(translate("Receipts", "Saved."))

    def _tell(self, words: str) -> None:
        self._read()
        self.said.show_text(words)


def _used(kind: Kind) -> str:
    return _day(kind.used_on)


def _retired(kind: Kind) -> str:
    if kind.retired_on is None:
        return ""
    return translate("Receipts", "not used since {day}").format(day=_day(kind.retired_on))


def _day(on: date | None) -> str:
    return format_date(on) if on is not None else ""
