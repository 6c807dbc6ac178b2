"""Choosing a period: month, quarter, half-year or year, the one before, the one after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.domain.report_periods import PeriodKind, ReportPeriod
from clubdesk.text.report_period_words import kind_word, period_word
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips


class PeriodChooser(QWidget):
    """Chips for the length, two buttons for the neighbours; the period itself is said by the page's title."""

    kind_chosen = Signal(object)
    """How long the period is to be."""
    chosen = Signal(object)
    """The period that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("periods")
        self._period: ReportPeriod | None = None
        self.kinds = FilterChips([(kind.value, kind_word(kind)) for kind in PeriodKind], name="periodKinds")
        self.kinds.chosen.connect(lambda key: self.kind_chosen.emit(PeriodKind(key)))
        self.before = Button("", name="periodBefore", on_click=lambda: self._step(-1))
        self.after = Button("", name="periodAfter", on_click=lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.kinds, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)

    def show_period(self, period: ReportPeriod, *, has_after: bool) -> None:
        """Tell which period is shown; without `has_after` the next one has not begun."""
        self._period = period
        self.kinds.choose(period.kind.value)
        words = translate("Reports", "See {period}")
        for button, other in ((self.before, period.before()), (self.after, period.after())):
            button.setText(words.format(period=period_word(other)))
        self.after.setEnabled(has_after)

    def _step(self, step: int) -> None:
        if self._period is not None:
            self.chosen.emit(self._period.after() if step > 0 else self._period.before())
