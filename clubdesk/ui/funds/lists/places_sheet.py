"""The funds with their money places: what is in each, and what was in it when the books began."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account
from clubdesk.operations.places import (
    OpeningFigure,
    funds,
    opening_figure,
    places,
    retire_place,
    take_place_back,
)
from clubdesk.text.amounts import format_amount
from clubdesk.text.dates import format_date
from clubdesk.text.fund_words import full_name
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.lists.opening_dialog import CorrectOpeningDialog, RecordOpeningDialog
from clubdesk.ui.funds.lists.place_dialogs import FundDialog, PlaceDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_LIST_HEIGHT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A fund (without a place), or one of its money places below it; amounts in đồng."""

    fund: Fund
    place: Account | None = None
    balance: int = 0
    opening: OpeningFigure | None = None


class PlacesSheet(Sheet):
    """One line a fund and one a place; the buttons act on the chosen line."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Receipts", "Funds, money places, opening figures")
        super().__init__(parent, title, name="fundPlaces", width=1040)
        self._session = session
        self.said = Banner(name="placesSaid")
        self.rows = TableModel(_columns())
        spoken = translate("Receipts", "Funds and their money places")
        self.table = ListTable(self.rows, name="placeRows", spoken=spoken)
        self.table.setMinimumHeight(_LIST_HEIGHT)
        how = translate(
            "Receipts",
            "Each fund keeps its money in its own cash box, and in accounts at a bank if it has any. "
            "An opening figure is what was there on the day the books begin; it can be corrected once.",
        )
        self.body.addWidget(self.said)
        self.body.addWidget(label(how, "quiet", name="placesHow"))
        self.body.addWidget(self.table, 1)
        self._build_buttons()
        self.table.row_selected.connect(lambda _row: self._show_acts())
        self._read()

    def _build_buttons(self) -> None:
        self.add_place = self.foot_button(
            translate("Receipts", "Add a money place…"), "primary", name="addPlace", on_click=self._add_place
        )
        self.add_fund = self.foot_button(
            translate("Receipts", "Add a fund…"), name="addFund", on_click=self._add_fund
        )
        self.change = self.foot_button(
            translate("Receipts", "Change the name…"), name="changePlace", on_click=self._change
        )
        self.opening = self.foot_button(
            translate("Receipts", "Opening figure…"), name="placeOpening", on_click=self._open_opening
        )
        self.retire = self.foot_button("", name="retirePlace", on_click=self._retire)
        self._foot.addWidget(save_button(self, self._session, self.table, name="placesSave"))
        self.back = self.foot_button(translate("Fields", "Close"), name="placesClose", on_click=self.reject)

    def _read(self) -> None:
        chosen = self._chosen()
        found = places(self._session.today(), with_retired=True)
        rows = []
        for fund in funds():
            own = [one for one in found if one.fund == fund]
            rows.append(PlaceRow(fund=fund, balance=sum(one.balance for one in own)))
            rows += [
                PlaceRow(
                    fund=fund, place=one.place, balance=one.balance, opening=opening_figure(one.place.id)
                )
                for one in own
            ]
        self.rows.set_rows(rows)
        if chosen is None or not self.table.select_where(lambda row: _key(row) == _key(chosen)):
            self.table.select_first()
        self._show_acts()

    def _chosen(self) -> PlaceRow | None:
        row = self.table.selected_row()
        return row if isinstance(row, PlaceRow) else None

    def _show_acts(self) -> None:
        row = self._chosen()
        place = row.place if row is not None else None
        self.opening.setVisible(place is not None and place.retired_on is None)
        self.retire.setVisible(place is not None)
        is_retired = place is not None and place.retired_on is not None
        use, stop = translate("Receipts", "Use it again"), translate("Receipts", "Stop using it")
        self.retire.setText(use if is_retired else stop)

    def _add_place(self) -> None:
        row = self._chosen()
        PlaceDialog(self, self._session, fund=row.fund if row else None, done=self._tell).open()

    def _add_fund(self) -> None:
        FundDialog(self, self._session, fund=None, done=self._tell).open()

    def _change(self) -> None:
        row = self._chosen()
        if row is None:
            return
        if row.place is None:
            FundDialog(self, self._session, fund=row.fund, done=self._tell).open()
        else:
            PlaceDialog(self, self._session, fund=row.fund, place=row.place, done=self._tell).open()

    def _open_opening(self) -> None:
        row = self._chosen()
        if row is None or row.place is None:
            return
        form = RecordOpeningDialog if row.opening is None else CorrectOpeningDialog
        form(self, self._session, row.place, done=self._tell).open()

    def _retire(self) -> None:
        row = self._chosen()
        if row is None or row.place is None:
            return
        try:
            if row.place.retired_on is None:
                retire_place(row.place.id, on=self._session.today())
            else:
                take_place_back(row.place.id)
        except ClubError as error:
            self.said.show_text(sentence(error), tone="alarm")
            return
        self._session.changed()
        self._tell(translate("Receipts", "Saved."))

    def _tell(self, words: str) -> None:
        self._read()
        self.said.show_text(words, tone="accent")


def _columns() -> list[Column[PlaceRow]]:
    return [
        Column(
            title=translate("Receipts", "Fund, money place"),
            text=lambda row: row.fund.name if row.place is None else f"    {full_name(row.place)}",
            quiet=_standing,
            bold=lambda row: row.place is None,
            stretch=True,
        ),
        Column(
            title=translate("Receipts", "In it today"),
            text=lambda row: format_amount(row.balance),
            bold=lambda row: row.place is None,
            right=True,
        ),
        Column(
            title=translate("Receipts", "Opening figure"),
            text=lambda row: format_amount(row.opening.amount) if row.opening else "",
            quiet=_opened,
            right=True,
        ),
    ]


def _standing(row: PlaceRow) -> str:
    if row.place is None or row.place.retired_on is None:
        return ""
    words = translate("Receipts", "not used since {day}")
    return f"    {words.format(day=format_date(row.place.retired_on))}"


def _opened(row: PlaceRow) -> str:
    if row.opening is None:
        return ""
    words = translate("Receipts", "{day}, corrected") if row.opening.is_corrected else "{day}"
    return words.format(day=format_date(row.opening.on))


def _key(row: PlaceRow) -> tuple[int, int]:
    return (row.fund.id, row.place.id if row.place else 0)
