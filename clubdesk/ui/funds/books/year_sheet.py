"""The report of a year on the screen: every fund, lending, members, with the year before beside it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.ready_lists import whole_year
from clubdesk.domain.year_reports import ReportLine
from clubdesk.operations.fund_reports import YearReport, area_names, year_report, years_of_books
from clubdesk.text.amounts import format_amount, format_difference
from clubdesk.text.report_words import line_word
from clubdesk.text.translation import translate
from clubdesk.ui.funds.books import papers
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.fields import ChoiceField
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_table


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """A line of the report, or the heading of a part."""

    words: str
    line: ReportLine | None = None

    @property
    def stands_out(self) -> bool:
        """Whether it heads a part or sums it up."""
        return self.line is None or self.line.is_sum


class YearSheet(Sheet):
    """Choose a year; the lines of every part beneath one another."""

    def __init__(self, parent: QWidget, session: ClubSession, *, year: int | None = None) -> None:
        super().__init__(parent, translate("Books", "Report of the year"), name="yearReport", width=1240)
        self._session = session
        years = [(year, str(year)) for year in years_of_books(session.today())]
        self.year = ChoiceField(years, name="yearReportYear")
        if year is not None:
            self.year.set_key(year)
        self.year.setAccessibleName(translate("Books", "Year"))
        self.year.judged.connect(self._read)
        row = QHBoxLayout()
        row.addWidget(self.year)
        row.addStretch(1)
        self.body.addLayout(row)
        self.rows = TableModel([])
        spoken = translate("Books", "Lines of the report")
        self.table = ListTable(self.rows, name="yearReportRows", spoken=spoken, whole=True)
        self.body.addWidget(self.table)
        self._build_buttons()
        self._read()

    def _build_buttons(self) -> None:
        words = translate("Books", "Print the report")
        self.paper = Button(words, "primary", name="yearReportPrint", on_click=self._print)
        self.save = Button(translate("Tables", "Save for Excel…"), name="yearReportSave", on_click=self._save)
        self.back = Button(translate("Fields", "Close"), name="yearReportClose", on_click=self.reject)
        for button in (self.paper, self.save, self.back):
            self._foot.addWidget(button)

    def _chosen(self) -> int:
        return int(str(self.year.key()))

    def _read(self) -> None:
        year = self._chosen()
        period = whole_year(year)
        if period.since is None or period.until is None:
            return
        report = year_report(since=period.since, until=period.until, today=self._session.today())
        self.rows.set_columns(_columns(year))
        self.rows.set_rows(_rows(report))

    def _print(self) -> None:
        papers.print_year_report(self, self._session, self._chosen())

    def _save(self) -> None:
        save_table(self, self._session, f"{self.heading.text()} {self._chosen()}", self.table)


def _rows(report: YearReport) -> list[YearRow]:
    areas = area_names()
    parts = [
        *((fund.name, lines) for fund, lines in report.funds),
        (translate("Books", "Lending"), report.loans),
        (translate("Books", "Members and meetings"), report.members),
    ]
    return [
        row
        for title, lines in parts
        for row in (
            YearRow(words=title.upper()),
            *(YearRow(words=line_word(line, areas), line=line) for line in lines),
        )
    ]


def _columns(year: int) -> list[Column[YearRow]]:
    return [
        Column(
            title=translate("Books", "What"),
            text=lambda row: row.words,
            tint=lambda row: "" if row.line else "accent",
            bold=lambda row: row.stands_out,
            stretch=True,
        ),
        Column(
            title=str(year),
            text=lambda row: format_amount(row.line.now) if row.line else "",
            bold=lambda row: row.stands_out,
            right=True,
        ),
        Column(
            title=str(year - 1),
            text=lambda row: format_amount(row.line.before) if row.line else "",
            bold=lambda row: row.stands_out,
            right=True,
        ),
        Column(title=translate("Books", "More or less"), text=_difference, right=True),
    ]


def _difference(row: YearRow) -> str:
    change = row.line.now - row.line.before if row.line else 0
    return format_difference(change).removesuffix("\u00a0đ") if change else ""
