"""The money places one after another: a chip each, marked once it is counted."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.cash_counts import ToCount, to_count
from clubdesk.text.translation import translate
from clubdesk.ui.meetings.cash.count_panel import CountPanel, Elsewhere
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.chips import FilterChips
from clubdesk.ui.widgets.scrolling import focus_in_view

_Shown = tuple[date, int | None, tuple[int, ...]]


def _nowhere(_error: ClubError) -> bool:
    """Nobody but the panel says a refusal."""
    return False


class CountBoard(QWidget):
    """Counts every place of a day; recording one by `record_button`, for a foot, goes on to the next.

    `verb_kind` is the button's: primary where nothing else is the next step.
    """

    all_counted = Signal()

    def __init__(self, session: ClubSession, *, verb_kind: str, elsewhere: Elsewhere = _nowhere) -> None:
        super().__init__()
        self.setObjectName("countBoard")
        self._session, self._elsewhere = session, elsewhere
        self._shown: _Shown | None = None
        self._asked: tuple[date, int | None] = (date.min, None)
        self._chips: FilterChips | None = None
        self.panels: dict[int, CountPanel] = {}
        self.record_button = Button(
            translate("Closing", "Record the count"), verb_kind, name="recordCount", on_click=self.record
        )
        self.stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.stack, 1)

    def show_day(self, on: date, *, meeting_id: int | None = None) -> None:
        """Read the books of a day again, with the counts of a meeting or of the day; what is typed stays."""
        self._asked = (on, meeting_id)
        found = to_count(on, meeting_id=meeting_id)
        shown = (on, meeting_id, tuple(one.place.id for one in found))
        if shown != self._shown:
            self._shown = shown
            self._build(found, meeting_id)
        for one in found:
            self.panels[one.place.id].show_place(one)
        self._mark(found)

    def panel(self) -> CountPanel | None:
        """The place being counted."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, CountPanel) else None

    def show_unrecorded(self) -> str:
        """Show the first place with a count that is not recorded; its name, "" where there is none."""
        for place_id, panel in self.panels.items():
            if panel.is_typed and self._chips is not None:
                self._chips.choose(str(place_id))
                return panel.accessibleName()
        return ""

    def keep(self) -> None:
        """Put what is typed and not recorded on disk."""
        for panel in self.panels.values():
            panel.keep()

    def focus_first(self) -> None:
        """Put the cursor where counting begins."""
        shown = self.panel()
        if shown is not None:
            shown.focus_first()

    def _build(self, found: list[ToCount], meeting_id: int | None) -> None:
        self.keep()
        for panel in self.panels.values():
            self.stack.removeWidget(panel)
            panel.deleteLater()
        self.panels = {}
        for one in found:
            panel = CountPanel(self._session, one, meeting_id=meeting_id, elsewhere=self._elsewhere)
            panel.recorded.connect(self._go_on)
            panel.finished.connect(lambda: focus_in_view(self.record_button))
            self.panels[one.place.id] = panel
            self.stack.addWidget(panel)
        self._build_chips(found)

    def _build_chips(self, found: list[ToCount]) -> None:
        if self._chips is not None:
            self._column.removeWidget(self._chips)
            self._chips.deleteLater()
        self._chips = FilterChips([(str(one.place.id), one.name) for one in found], name="countChips")
        self._chips.chosen.connect(lambda key: self.stack.setCurrentWidget(self.panels[int(key)]))
        self._column.insertWidget(0, self._chips)

    def _mark(self, found: list[ToCount]) -> None:
        if self._chips is None:
            return
        for one in found:
            mark = "✓ " if one.is_counted else ""
            self._chips.set_words(str(one.place.id), f"{mark}{one.name}")
        self._chips.set_counts({})

    def record(self) -> None:
        """Record the place being counted."""
        shown = self.panel()
        if shown is not None:
            shown.record()

    def _go_on(self) -> None:
        on, meeting_id = self._asked
        self.show_day(on, meeting_id=meeting_id)
        left = [one for one in to_count(on, meeting_id=meeting_id) if not one.is_counted]
        if not left or self._chips is None:
            self.all_counted.emit()
            return
        self._chips.choose(str(left[0].place.id))
        self.focus_first()
