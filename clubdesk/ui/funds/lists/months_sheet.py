"""The Income Fund over the months: money places and what is lent out, as a picture and in figures."""

from PySide6.QtWidgets import QWidget

from clubdesk.operations.fund_history import MonthTotal, income_fund_months
from clubdesk.text.amounts import format_amount, format_dong
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.line_picture import Curve, LinePicture, round_top
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_MILLION = 1_000_000
_LIST_HEIGHT = 220


class MonthsSheet(Sheet):
    """The picture in millions above, every month's figures in đồng below, the latest first."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        title = translate("Receipts", "Income Fund over the months")
        super().__init__(parent, title, name="incomeMonths", width=980)
        months = income_fund_months(session.today())
        self.picture = LinePicture(name="incomePicture")
        self.picture.show_curves(
            [
                _curve(translate("Receipts", "Total"), "accent", [one.total for one in months]),
                _curve(
                    translate("Receipts", "Lent out"),
                    "warning",
                    [one.outstanding for one in months],
                    dashed=True,
                ),
            ],
            [f"{one.on.month:02d}/{one.on.year % 100:02d}" for one in months],
            most=_top(months),
            unit=translate("Receipts", " m"),
            text=_told(months),
        )
        self.months = TableModel(_columns())
        self.table = ListTable(
            self.months,
            name="incomeMonthRows",
            spoken=translate("Receipts", "Income Fund by month"),
            empty=translate("Receipts", "Nothing is in the books yet."),
        )
        self.table.setMinimumHeight(_LIST_HEIGHT)
        self.months.set_rows(months[::-1])
        how = translate(
            "Receipts",
            "Full line: total of the fund. Dashed line: lent out. In millions of đồng. Lending and paying "
            "back only change the form of the money, not the total.",
        )
        self.body.addWidget(label(how, "quiet", name="incomeMonthsHow"))
        self.body.addWidget(self.picture)
        self.body.addWidget(self.table, 1)
        self.back = Button(
            translate("Fields", "Close"), "primary", name="incomeMonthsClose", on_click=self.reject
        )
        for button in (save_button(self, session, self.table, name="incomeMonthsSave"), self.back):
            self._foot.addWidget(button)
        self.table.select_first()


def _curve(name: str, tint: str, amounts: list[int], *, dashed: bool = False) -> Curve:
    return Curve(name, tint, tuple(round(amount / _MILLION) for amount in amounts), is_dashed=dashed)


def _top(months: list[MonthTotal]) -> int:
    """A round top of the scale, in millions, above every figure."""
    return round_top(max((one.total for one in months), default=0) // _MILLION + 1)


def _told(months: list[MonthTotal]) -> str:
    if not months:
        return translate("Receipts", "Nothing is in the books yet.")
    words = translate(
        "Receipts", "Total of the Income Fund: {first} at the end of {since}, {last} on {until}."
    )
    first, last = months[0], months[-1]
    return words.format(
        first=format_dong(first.total),
        since=format_date(first.on),
        last=format_dong(last.total),
        until=format_date(last.on),
    )


def _columns() -> list[Column[MonthTotal]]:
    return [
        Column(title=translate("Receipts", "Day"), text=lambda one: format_date(one.on), stretch=True),
        Column(
            title=translate("Receipts", "Money places"),
            text=lambda one: format_amount(one.places),
            right=True,
        ),
        Column(
            title=translate("Receipts", "Lent out"),
            text=lambda one: format_amount(one.outstanding),
            right=True,
        ),
        Column(
            title=translate("Receipts", "Total"),
            text=lambda one: format_amount(one.total),
            bold=lambda _one: True,
            right=True,
        ),
    ]
