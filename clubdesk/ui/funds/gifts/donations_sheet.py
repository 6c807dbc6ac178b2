"""The Golden Heart book of a year: found, summed, taken back, printed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.gifts import GiftLine, gift_book, take_goods_back
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.names import fold
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.funds.gifts.gift_dialog import GiftDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.fields import TextField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.search_field import SearchField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button
from clubdesk.ui.widgets.year_buttons import YearButtons

_LIST_HEIGHT = 380
_ALL, _MONEY, _GOODS = "all", "money", "goods"


class DonationsSheet(Sheet):
    """Everything given in a year; a gift is taken back by its voucher, or with a reason."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Gifts", "Golden Heart book"), name="donationsSheet", width=1330)
        self._session = session
        this_year = session.today().year
        self.years = YearButtons(self, this_year, last=this_year, name="gift")
        self._lines: tuple[GiftLine, ...] = ()
        self.chips = FilterChips(
            [
                (_ALL, translate("Gifts", "All")),
                (_MONEY, translate("Gifts", "Money")),
                (_GOODS, translate("Gifts", "Goods")),
            ],
            name="giftChips",
        )
        self.search = SearchField(translate("Gifts", "Find a donor"), name="giftFind")
        self.model = TableModel(_columns())
        self.table = ListTable(
            self.model,
            name="giftTable",
            spoken=translate("Gifts", "Gifts of the year"),
            empty=translate("Gifts", "Nothing was given in this year yet. Write the first gift down."),
        )
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.sums = label(role="bold", name="giftSums")
        self._build()
        self._connect()
        self._read()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.chips, 1)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sums)
        self.add = Button(translate("Gifts", "A new gift…"), "primary", name="giftAdd", on_click=self._ask)
        self.back = Button(translate("Gifts", "Take it back…"), name="giftBack", on_click=self._take_back)
        self.print = Button(translate("Gifts", "Print the book"), name="giftPrint", on_click=self._print)
        close = Button(translate("Fields", "Close"), name="giftClose", on_click=self.reject)
        save = save_button(self, self._session, self.table, name="giftSave")
        years = (self.years.before, self.years.after)
        for button in (self.add, self.back, self.print, save, *years, close):
            self._foot.addWidget(button)

    def _connect(self) -> None:
        self.chips.chosen.connect(lambda _key: self._narrow())
        self.search.typed.connect(self._narrow)
        self.search.to_list.connect(self.table.setFocus)
        self.table.row_selected.connect(lambda _row: self._tell_buttons())
        self.years.turned.connect(self._read)
        self._session.club_changed.connect(self._read)

    def _read(self) -> None:
        self._lines = gift_book(date(self.years.year, 1, 1), date(self.years.year, 12, 31)).lines[::-1]
        self.heading.setText(translate("Gifts", "Golden Heart book of {year}").format(year=self.years.year))
        self.print.setEnabled(bool(self._lines))
        self._narrow()

    def _narrow(self) -> None:
        typed, key = fold(self.search.text()), self.chips.key()
        shown = [line for line in self._lines if typed in fold(f"{line.gift.donor} {line.gift.goods}")]
        if key != _ALL:
            shown = [line for line in shown if bool(line.gift.goods) is (key == _GOODS)]
        self.model.set_rows(shown)
        standing = [line.gift for line in shown if line.counts]
        words = translate("Gifts", "Shown: money {money} · goods worth {goods}")
        self.sums.setText(
            words.format(
                money=format_dong(sum(gift.amount for gift in standing)),
                goods=format_dong(sum(gift.value for gift in standing)),
            )
        )
        self.table.select_first()
        self._tell_buttons()

    def _chosen(self) -> GiftLine | None:
        row = self.table.selected_row()
        return row if isinstance(row, GiftLine) else None

    def _tell_buttons(self) -> None:
        line = self._chosen()
        self.back.setEnabled(line is not None and not line.is_taken_back)

    def _ask(self) -> None:
        GiftDialog(self, self._session).open()

    def _take_back(self) -> None:
        line = self._chosen()
        if line is None:
            return
        if line.entry_id is not None:
            from clubdesk.ui.loans.reversal import ask_reversal

            ask_reversal(self, self._session, line.entry_id)
        elif line.donation_id is not None:
            TakeBackDialog(self, self._session, line.donation_id).open()

    def _print(self) -> None:
        """The print room is opened only when something is printed."""
        from clubdesk.operations.gift_printing import donations_book
        from clubdesk.ui.printing import preview_paper

        since, until = date(self.years.year, 1, 1), date(self.years.year, 12, 31)
        until = min(until, self._session.today())
        preview_paper(self, donations_book(since=since, until=until, printed_on=self._session.today()))


class TakeBackDialog(FormDialog):
    """Why goods that stand in the book were not given after all."""

    def __init__(self, parent: QWidget, session: ClubSession, donation_id: int) -> None:
        super().__init__(
            parent,
            translate("Gifts", "Take a gift of goods back"),
            translate("Gifts", "Take it back"),
            name="giftTakeBack",
            width=620,
        )
        self._session, self._donation_id = session, donation_id
        self.reason = TextField(name="giftReason", required=True)
        self.form.add(translate("Gifts", "Why"), self.reason)
        self.submitted.connect(self._save)

    def _save(self) -> None:
        try:
            take_goods_back(self._donation_id, reason=self.reason.value(), today=self._session.today())
        except ClubError as error:
            self.show_error(sentence(error), self.reason)
            return
        self.accept()
        self._session.changed()


def _columns() -> list[Column[GiftLine]]:
    return [
        Column[GiftLine](title=translate("Gifts", "Day"), text=lambda line: format_date(line.gift.on)),
        Column[GiftLine](
            title=translate("Gifts", "Donor"),
            text=lambda line: line.gift.donor,
            quiet=lambda line: line.gift.address,
            stretch=True,
        ),
        Column[GiftLine](title=translate("Gifts", "Voucher"), text=_voucher, tint=_tint),
        Column[GiftLine](
            title=translate("Gifts", "Money"), text=lambda line: _amount(line.gift.amount), right=True
        ),
        Column[GiftLine](title=translate("Gifts", "Goods"), text=lambda line: line.gift.goods, stretch=True),
        Column[GiftLine](
            title=translate("Gifts", "Worth"), text=lambda line: _amount(line.gift.value), right=True
        ),
        Column[GiftLine](
            title=translate("Gifts", "What for"), text=lambda line: line.gift.purpose, stretch=True
        ),
    ]


def _voucher(line: GiftLine) -> str:
    return translate("Gifts", "taken back") if line.is_taken_back else line.voucher


def _tint(line: GiftLine) -> str:
    return "alarm" if line.is_taken_back else "accent"


def _amount(amount: int) -> str:
    return format_amount(amount) if amount else ""
