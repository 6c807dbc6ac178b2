"""The equipment book: what the club owns, who keeps it, what is gone."""

from PySide6.QtWidgets import QWidget

from clubdesk.operations.equipment import EquipmentLine, equipment_book
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.names import fold
from clubdesk.text.translation import translate
from clubdesk.ui.funds.gifts.equipment_dialogs import EndDialog, EquipmentDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import TickField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_LIST_HEIGHT = 380


class EquipmentSheet(Sheet):
    """Enter changes a line; what is gone is shown when it is wished."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Gifts", "Equipment book"), name="equipmentSheet", width=1330)
        self._session = session
        self.search = SearchField(translate("Gifts", "Find an item or a keeper"), name="equipmentFind")
        self.gone = TickField(translate("Gifts", "Show what is gone too"), name="equipmentGone")
        self.model = TableModel(_columns())
        self.table = ListTable(
            self.model,
            name="equipmentTable",
            spoken=translate("Gifts", "Equipment of the club"),
            empty=translate(
                "Gifts", "Nothing is written down yet: the blood pressure meter, the loudspeaker, the chairs…"
            ),
        )
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.sums = label(role="bold", name="equipmentSums")
        for part in (self.search, self.table, self.gone, self.sums):
            self.body.addWidget(part, 1 if part is self.table else 0)
        self._build_foot_buttons()
        self.search.typed.connect(self._read)
        self.search.to_list.connect(self.table.setFocus)
        self.gone.edited.connect(self._read)
        self.table.row_activated.connect(lambda _row: self._change())
        self.table.row_selected.connect(lambda _row: self._tell_buttons())
        session.club_changed.connect(self._read)
        self._read()

    def _build_foot_buttons(self) -> None:
        words = translate("Gifts", "Write something down…")
        self.add = Button(words, "primary", name="equipmentAdd", on_click=self._add)
        self.change = Button(translate("Gifts", "Change…"), name="equipmentChange", on_click=self._change)
        self.end = Button(translate("Gifts", "It is gone…"), name="equipmentEnd", on_click=self._end)
        self.print = Button(translate("Gifts", "Print the book"), name="equipmentPrint", on_click=self._print)
        close = Button(translate("Fields", "Close"), name="equipmentClose", on_click=self.reject)
        save = save_button(self, self._session, self.table, name="equipmentSave")
        for button in (self.add, self.change, self.end, self.print, save, close):
            self._foot.addWidget(button)

    def _read(self) -> None:
        typed = fold(self.search.text())
        lines = [
            line
            for line in equipment_book(gone=self.gone.isChecked())
            if typed in fold(f"{line.equipment.item} {line.keeper}")
        ]
        self.model.set_rows(lines)
        worth = sum(line.equipment.value for line in lines if line.equipment.gone_on is None)
        words = translate("Gifts", "Worth in all: {amount}")
        self.sums.setText(words.format(amount=format_dong(worth)))
        self.table.select_first()
        self._tell_buttons()

    def _chosen(self) -> EquipmentLine | None:
        row = self.table.selected_row()
        return row if isinstance(row, EquipmentLine) else None

    def _tell_buttons(self) -> None:
        line = self._chosen()
        self.change.setEnabled(line is not None)
        self.end.setEnabled(line is not None and line.equipment.gone_on is None)

    def _add(self) -> None:
        EquipmentDialog(self, self._session, None).open()

    def _change(self) -> None:
        line = self._chosen()
        if line is not None:
            EquipmentDialog(self, self._session, line).open()

    def _end(self) -> None:
        line = self._chosen()
        if line is not None:
            EndDialog(self, self._session, line.equipment).open()

    def _print(self) -> None:
        """The print room is opened only when something is printed."""
        from clubdesk.operations.gift_printing import equipment_book as paper
        from clubdesk.ui.printing import preview_paper

        today = self._session.today()
        preview_paper(self, paper(on=today, printed_on=today))


def _columns() -> list[Column[EquipmentLine]]:
    return [
        Column[EquipmentLine](
            title=translate("Gifts", "Item"),
            text=lambda line: line.equipment.item,
            quiet=lambda line: line.equipment.note,
            stretch=True,
        ),
        Column[EquipmentLine](
            title=translate("Gifts", "Quantity"),
            text=lambda line: str(line.equipment.quantity),
            right=True,
        ),
        Column[EquipmentLine](
            title=translate("Gifts", "Worth"),
            text=lambda line: format_amount(line.equipment.value) if line.equipment.value else "",
            right=True,
        ),
        Column[EquipmentLine](
            title=translate("Gifts", "Came from"), text=lambda line: line.equipment.source, stretch=True
        ),
        Column[EquipmentLine](
            title=translate("Gifts", "Since"), text=lambda line: format_date(line.equipment.since)
        ),
        Column[EquipmentLine](
            title=translate("Gifts", "Keeper"), text=lambda line: line.keeper, stretch=True
        ),
        Column[EquipmentLine](title=translate("Gifts", "State"), text=_state, tint=lambda _line: "quiet"),
    ]


def _state(line: EquipmentLine) -> str:
    one = line.equipment
    if one.gone_on is None:
        return ""
    return translate("Gifts", "gone {day}: {why}").format(day=format_date(one.gone_on), why=one.gone_why)
