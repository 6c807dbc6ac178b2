"""The indicators of a period: large figures and small pictures, and all of them in a table with links."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from clubdesk.domain.indicators import PERCENT, Indicator, Unit
from clubdesk.domain.meeting_steps import MeetingStep
from clubdesk.domain.meetings import Body
from clubdesk.domain.targets import MOST_PERCENT, Band, Targets
from clubdesk.operations.fund_reports import area_names
from clubdesk.operations.indicators import fund_names
from clubdesk.operations.reports import Reported
from clubdesk.operations.targets import load_targets
from clubdesk.operations.trends import trend
from clubdesk.text.amounts import format_dong
from clubdesk.text.indicator_words import definition, figure, indicator_name, unit_word
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import translate
from clubdesk.ui.reports.trend_cards import fund_trend, people_trend
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.bar_picture import Bar, BarPicture
from clubdesk.ui.widgets.bars import TargetMeter
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable, TableModel
from clubdesk.ui.widgets.table_saving import save_button

_PAGES = {"A": "members", "B": "meetings", "C": "funds", "D": "loans", "K": "funds"}
_CHIPS = {"A3": "left", "A5": "older", "A8": "poor", "A9": "poor", "D6": "overdue"}
_SHOWN_FUNDS = 4


@dataclass(frozen=True, slots=True)
class FigureRow:
    """An indicator, and the same of the period before."""

    now: Indicator
    before: Indicator | None


class FiguresSheet(Sheet):
    """Cards to be read from two metres, the whole list below; Enter leads to the rows behind a figure."""

    leads_to = Signal(str, object)

    def __init__(self, parent: QWidget, session: ClubSession, told: Reported) -> None:
        title = translate("Reports", "Figures of {period}").format(period=period_word(told.now.period))
        super().__init__(parent, title, name="figuresSheet", width=1280)
        self._told = told
        self._now = {(one.code, one.part): one for one in told.now.indicators}
        self._before = {(one.code, one.part): one for one in told.before.indicators}
        self.cards = QWidget()
        grid = QGridLayout(self.cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        made = (self._members_card(), self._target_card(), self._fund_card(), self._loan_card())
        for place, card in enumerate([*made, *_trend_cards(told)]):
            grid.addWidget(card, *divmod(place, 2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addWidget(self.cards)
        self._add_table(session)

    def _add_table(self, session: ClubSession) -> None:
        rows = [FigureRow(one, self._before.get((one.code, one.part))) for one in self._told.now.indicators]
        funds, areas = fund_names(), area_names()
        self.rows = TableModel(_columns(funds, areas))
        self.table = ListTable(
            self.rows, name="figuresTable", spoken=translate("Reports", "All indicators"), whole=True
        )
        self.rows.set_rows(rows)
        self.table.row_activated.connect(self._open)
        self.body.addWidget(self.table)
        self.rows_behind = self.foot_button(
            translate("Reports", "Show the rows behind this figure"),
            "primary",
            name="figureRows",
            on_click=lambda: self._open(self.table.selected_row()),
        )
        self._foot.addWidget(save_button(self, session, self.table, name="figuresSave"))
        self.foot_button(translate("Fields", "Close"), name="figuresClose", on_click=self.reject)
        self.table.select_first()

    def _open(self, row: object) -> None:
        """Leave for the page whose rows make the figure."""
        if isinstance(row, FigureRow):
            self.accept()
            self.leads_to.emit(*self._behind(row.now.code))

    def _behind(self, code: str) -> tuple[str, dict[str, object] | None]:
        """The page whose rows make an indicator, and what it is to show."""
        page = _PAGES.get(code[0], "meetings")
        if page == "funds":
            return page, {"month": self._told.now.until}
        if page == "meetings":
            held = [one.id for one in self._told.now.facts.meetings if one.body is Body.CLUB]
            is_content = code[0] != "B" and held
            return page, {"meeting": held[-1], "step": MeetingStep.CONTENT.value} if is_content else {
                "meeting": 0
            }
        return page, {"chip": _CHIPS[code]} if code in _CHIPS else None

    def _whole(self, code: str, part: str = "", *, before: bool = False) -> int:
        found = (self._before if before else self._now).get((code, part))
        return int(found.value or 0) if found else 0

    def _members_card(self) -> Card:
        card = Card(translate("Reports", "Members"), name="membersFigures")
        card.body.addWidget(label(str(self._whole("A1")), "figure", name="membersFigure"))
        words = translate("Reports", "before: {before} · joined {joined} · left {left}")
        told = words.format(
            before=self._whole("A1", before=True), joined=self._whole("A2"), left=self._whole("A3")
        )
        card.body.addWidget(label(told, "quiet", name="membersBefore"))
        bars = (
            ("A4", translate("Reports", "Women"), "accent"),
            ("A5", translate("Reports", "60 and over"), "accent"),
            ("A8", translate("Reports", "Poor"), "warning"),
            ("A9", translate("Reports", "Near-poor"), "warning"),
            ("D2", translate("Reports", "Ever borrowed"), "accent"),
        )
        picture = BarPicture(name="membersPicture")
        picture.show_bars(
            [Bar(name, self._whole(code), str(self._whole(code)), tint) for code, name, tint in bars]
        )
        card.body.addWidget(picture)
        card.body.addStretch(1)
        return card

    def _target_card(self) -> Card:
        """Where the club stands in its target bands; the club sets them on the members page."""
        card = Card(translate("Reports", "Beside the club's targets"), name="targetFigures")
        targets = load_targets()
        meters: tuple[tuple[str, str, Band], ...] = (
            (translate("Reports", "Women"), "A4", targets.women),
            (translate("Reports", "60 and over"), "A5", targets.older),
            (translate("Reports", "Members who borrowed"), "D2", targets.borrowers),
            (translate("Reports", "Present at meetings"), "B2", Band(MOST_PERCENT // 2, MOST_PERCENT)),
            (translate("Reports", "Areas with activity"), "J", Band(MOST_PERCENT, MOST_PERCENT)),
        )
        self._add_size(card, targets)
        for name, code, band in meters:
            ratio = self._now[code, "" if code == "B2" else PERCENT]
            meter = TargetMeter(name, name=f"target_{code}")
            percent = int(ratio.value or 0)
            words = f"{figure(ratio.value)} % ({ratio.count}/{ratio.of})" if ratio.of else "–"
            is_met = not ratio.of or percent in band
            meter.set_values(words, value=percent, low=band.low, high=band.high, is_met=is_met)
            card.body.addWidget(meter)
        return card

    def _add_size(self, card: Card, targets: Targets) -> None:
        """The club's size on a track that leaves room above its target."""
        count, band = self._whole("A1"), targets.people
        most = max(2 * band.high, count, 1)
        low, high, value = (end * MOST_PERCENT // most for end in (band.low, band.high, count))
        meter = TargetMeter(translate("Reports", "People"), name="target_people")
        meter.set_values(str(count), value=value, low=low, high=high, is_met=count in band)
        card.body.addWidget(meter)

    def _fund_card(self) -> Card:
        card = Card(translate("Reports", "Funds at the end"), name="fundFigures")
        names = fund_names()
        for fund in self._told.now.facts.funds[:_SHOWN_FUNDS]:
            card.body.addWidget(label(names[fund.code], "quiet"))
            card.body.addWidget(label(format_dong(fund.closing), "figure", name=f"fund_{fund.code}"))
            words = translate("Reports", "received {received} · used {used}")
            told = words.format(received=format_dong(fund.received), used=format_dong(fund.used))
            card.body.addWidget(label(told, "quiet"))
        card.body.addStretch(1)
        return card

    def _loan_card(self) -> Card:
        card = Card(translate("Reports", "Loans"), name="loanFigures")
        card.body.addWidget(label(format_dong(self._whole("D3")), "figure", name="loansFigure"))
        words = translate("Reports", "lent out on {count} loans")
        card.body.addWidget(label(words.format(count=self._whole("D3", "loans")), "quiet"))
        bars = (
            ("D1", "amount", translate("Reports", "Given"), "accent"),
            ("D4", "", translate("Reports", "Principal collected"), "accent"),
            ("D5", "", translate("Reports", "Interest collected"), "accent"),
            ("D6", "", translate("Reports", "Overdue"), "alarm"),
        )
        picture = BarPicture(name="loansPicture")
        picture.show_bars(
            [
                Bar(name, self._whole(code, part), format_dong(self._whole(code, part)), tint)
                for code, part, name, tint in bars
            ]
        )
        card.body.addWidget(picture)
        card.body.addStretch(1)
        return card


def _trend_cards(told: Reported) -> list[Card]:
    """Lines need two periods at least."""
    moments = trend(told.now)
    return [people_trend(moments), fund_trend(moments)] if len(moments) > 1 else []


def _columns(funds: dict[str, str], areas: dict[str, str]) -> list[Column[FigureRow]]:
    return [
        Column(title=translate("Reports", "Code"), text=lambda row: row.now.code),
        Column(
            title=translate("Reports", "Indicator"),
            text=lambda row: indicator_name(row.now, funds=funds, areas=areas),
            quiet=lambda row: "" if row.now.part else definition(row.now.code),
            stretch=True,
        ),
        Column(title=translate("Reports", "This period"), text=lambda row: _told(row.now), right=True),
        Column(title=translate("Reports", "Before"), text=lambda row: _told(row.before), right=True),
        Column(title=translate("Reports", "Unit"), text=lambda row: unit_word(row.now.unit)),
    ]


def _told(one: Indicator | None) -> str:
    if one is None:
        return "–"
    is_ratio = one.unit is Unit.PERCENT and one.of
    return f"{figure(one.value)} ({figure(one.count)}/{figure(one.of)})" if is_ratio else figure(one.value)
