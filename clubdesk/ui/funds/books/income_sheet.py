"""What a fund received by source and used by area, month by month over a year."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.fund_flows import FlowRow
from clubdesk.operations.cash_books import find_funds
from clubdesk.operations.fund_reports import area_names, income_and_use, years_of_books
from clubdesk.text.amounts import format_amount
from clubdesk.text.report_words import flow_word
from clubdesk.text.translation import translate
from clubdesk.ui.funds.books import papers
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_table

_MONTHS = 12
_EACH_MONTH = [range(n, n + 1) for n in range(_MONTHS)]
_SPANS = {
    "quarters": [range(n, n + 3) for n in range(0, _MONTHS, 3)],
    "first": _EACH_MONTH[:6],
    "second": _EACH_MONTH[6:],
}
"""What fits beside one another in the largest text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A source, an area or the sum of them: đồng by month and of the year."""

    words: str
    months: tuple[int, ...]
    is_sum: bool = False


class IncomeSheet(Sheet):
    """A year of one fund: sources above, areas below, each with its sums."""

    def __init__(self, parent: QWidget, session: ClubSession) -> None:
        super().__init__(parent, translate("Books", "Income and use"), name="incomeUse", width=1330)
        self._session = session
        self._funds = {fund.id: fund for fund in find_funds(None)}
        self._build_choices()
        none = translate("Books", "Nothing was received or used in this year.")
        self.rows = TableModel([])
        self.table = ListTable(self.rows, name="incomeUseRows", spoken=_spoken(), empty=none, whole=True)
        self.body.addWidget(self.table)
        self.body.addWidget(label(translate("Books", "Amounts in đồng."), "quiet", name="incomeUseUnit"))
        self.body.addStretch(1)
        self._build_buttons()
        self._read()

    def _build_choices(self) -> None:
        self.fund = ChoiceField([(one.id, one.name) for one in self._funds.values()], name="incomeUseFund")
        self.fund.setAccessibleName(translate("Books", "Fund"))
        self.fund.set_key(list(self._funds)[1])
        years = [(year, str(year)) for year in years_of_books(self._session.today())]
        self.year = ChoiceField(years, name="incomeUseYear")
        self.year.setAccessibleName(translate("Books", "Year"))
        row = QHBoxLayout()
        row.addWidget(self.fund)
        row.addWidget(self.year)
        row.addStretch(1)
        self.body.addLayout(row)
        self.spans = FilterChips(
            [
                ("quarters", translate("Books", "By quarter")),
                ("first", translate("Books", "Months 1–6")),
                ("second", translate("Books", "Months 7–12")),
            ],
            name="incomeUseSpans",
        )
        self.spans.chosen.connect(lambda _key: self._read())
        self.body.addWidget(self.spans)
        self.fund.judged.connect(self._read)
        self.year.judged.connect(self._read)

    def _build_buttons(self) -> None:
        words = translate("Books", "Print the table")
        self.paper = Button(words, "primary", name="incomeUsePrint", on_click=self._print)
        self.save = Button(translate("Tables", "Save for Excel…"), name="incomeUseSave", on_click=self._save)
        self.back = Button(translate("Fields", "Close"), name="incomeUseClose", on_click=self.reject)
        for button in (self.paper, self.save, self.back):
            self._foot.addWidget(button)

    def _read(self) -> None:
        told = income_and_use(self._funds[int(str(self.fund.key()))], int(str(self.year.key())))
        areas = area_names()
        received = _part(told.received, translate("Books", "All that was received"), areas)
        used = _part(told.used, translate("Books", "All that was used"), areas)
        self.rows.set_columns(_columns(_SPANS[self.spans.key()]))
        self.rows.set_rows([*received, *used] if told.received or told.used else [])

    def _print(self) -> None:
        fund = self._funds[int(str(self.fund.key()))]
        papers.print_income_and_use(self, self._session, fund, int(str(self.year.key())))

    def _save(self) -> None:
        """Every month, however few of them are shown."""
        title = f"{self.heading.text()} – {self.fund.currentText()} {self.year.currentText()}"
        whole = TableModel(_columns(_EACH_MONTH))
        whole.set_rows(self.rows.rows())
        save_table(self, self._session, title, ListTable(whole, name="incomeUseSaved", spoken=_spoken()))


def _spoken() -> str:
    return translate("Books", "Income and use by month")


def _part(rows: tuple[FlowRow, ...], sum_words: str, areas: dict[str, str]) -> list[MatrixRow]:
    sums = tuple(sum(row.months[n] for row in rows) for n in range(_MONTHS))
    return [
        *(MatrixRow(words=flow_word(row.kind, row.code, areas), months=row.months) for row in rows),
        MatrixRow(words=sum_words, months=sums, is_sum=True),
    ]


def _columns(spans: Sequence[range]) -> list[Column[MatrixRow]]:
    """A column for each span of months, and the year's."""
    return [
        Column(
            title=translate("Books", "Source or area"),
            text=lambda row: row.words,
            bold=lambda row: row.is_sum,
            stretch=True,
        ),
        *map(_span, spans),
        Column(
            title=translate("Books", "Year"),
            text=lambda row: format_amount(sum(row.months)),
            bold=lambda _row: True,
            right=True,
        ),
    ]


def _span(span: range) -> Column[MatrixRow]:
    month, quarter = translate("Books", "Month {n}"), translate("Books", "Quarter {n}")
    return Column(
        title=month.format(n=span[0] + 1) if len(span) == 1 else quarter.format(n=span[-1] // 3 + 1),
        text=lambda row: _amount(sum(row.months[n] for n in span)),
        bold=lambda row: row.is_sum,
        right=True,
    )


def _amount(amount: int) -> str:
    return format_amount(amount) if amount else ""
