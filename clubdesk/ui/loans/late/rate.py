"""How much of what fell due in some days was collected on time: which days, the share, its figures."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from PySide6.QtGui import QShowEvent

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.ready_lists import whole_month, whole_quarter, whole_year
from clubdesk.domain.roll_lines import Period
from clubdesk.operations.lateness import repayment_rate
from clubdesk.text.late_words import collected_sentence, collected_share
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.fields import ChoiceField, DateField
from clubdesk.ui.widgets.forms import Form
from clubdesk.ui.widgets.labels import label

_MONTHS, _QUARTERS, _YEARS = 12, 8, 6


class Span(StrEnum):
    """What the days asked about are."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAYS = "days"


class RateSection(Card):
    """The repayment rate of a month, quarter or year, or from one day to another; read when it is shown."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__(translate("Loans", "Collected on time"), name="lateRate")
        self._session = session
        self.form = Form(columns=2, name="rateForm")
        self._build_questions(session.today())
        self.figure = label(role="figure", name="rateFigure")
        self.sentence = label(name="rateSentence")
        plain = translate(
            "Loans",
            "Money collected on time ÷ money that fell due, principal and interest. On time means by "
            "the end of the grace days; what falls due after today and interest that was waived "
            "are not counted.",
        )
        for part in (self.form, self.figure, self.sentence, label(plain, "quiet")):
            self.body.addWidget(part)
        self.span.edited.connect(self._show_questions)
        self.which.edited.connect(self.tell)
        for field in (self.since, self.until):
            field.judged.connect(self.tell)
        self._show_questions()

    def showEvent(self, event: QShowEvent) -> None:
        """Years of loans are read only for who wants to know."""
        super().showEvent(event)
        self.tell()

    def tell(self) -> None:
        """Count for the days asked about; half-typed days are waited for."""
        period = self._period()
        if period is None:
            self.figure.setText("–")
            self.sentence.setText(translate("Loans", "Type the first day and, not before it, the last."))
            return
        since, until = period
        found = repayment_rate(since=since, until=until)
        self.figure.setText(collected_share(found))
        self.sentence.setText(collected_sentence(found, since, until))

    def _build_questions(self, today: date) -> None:
        words = {
            Span.YEAR: translate("Loans", "A year"),
            Span.QUARTER: translate("Loans", "A quarter"),
            Span.MONTH: translate("Loans", "A month"),
            Span.DAYS: translate("Loans", "From one day to another"),
        }
        self.span = ChoiceField(list(words.items()), name="rateSpan")
        self.which = ChoiceField(name="rateWhich")
        self.since = DateField(name="rateSince", today=self._session.today)
        self.until = DateField(name="rateUntil", today=self._session.today)
        self.since.set_day(date(today.year, 1, 1))
        self.until.set_day(today)
        self.form.add(translate("Loans", "Period"), self.span)
        self._which_row = self.form.add(translate("Loans", "Which one"), self.which)
        self._day_rows = (
            self.form.add(translate("Loans", "First day"), self.since),
            self.form.add(translate("Loans", "Last day"), self.until),
        )

    def _show_questions(self) -> None:
        span = Span(str(self.span.key()))
        self._which_row.setVisible(span is not Span.DAYS)
        for row in self._day_rows:
            row.setVisible(span is Span.DAYS)
        self.which.set_choices(list(_choices(span, self._session.today())))
        self.which.setCurrentIndex(0)
        if self.isVisible():
            self.tell()

    def _period(self) -> tuple[date, date] | None:
        """The first and the last day, today at the latest."""
        span, today = Span(str(self.span.key())), self._session.today()
        if span is Span.DAYS:
            since, until = self.since.day(), self.until.day()
        else:
            period = _period_of(span, date.fromisoformat(str(self.which.key())))
            since, until = period.since, period.until
        if since is None or until is None or since > min(until, today):
            return None
        return since, min(until, today)


def _period_of(span: Span, day: date) -> Period:
    match span:
        case Span.MONTH:
            return whole_month(day)
        case Span.QUARTER:
            return whole_quarter(day)
    return whole_year(day.year)


def _choices(span: Span, today: date) -> Iterator[tuple[str, str]]:
    """A day in each of the last periods, the present one first, and its name."""
    step, count = {Span.MONTH: (1, _MONTHS), Span.QUARTER: (3, _QUARTERS)}.get(span, (12, _YEARS))
    for place in range(count):
        day = month_after(today, -place * step, kept_day=1)
        yield day.isoformat(), _name_of(span, day)


def _name_of(span: Span, day: date) -> str:
    match span:
        case Span.MONTH:
            return translate("Loans", "Month {month}/{year}").format(month=day.month, year=day.year)
        case Span.QUARTER:
            quarter = (day.month + 2) // 3
            return translate("Loans", "Quarter {quarter}/{year}").format(quarter=quarter, year=day.year)
    return translate("Loans", "Year {year}").format(year=day.year)
