"""What is missing or odd before a report leaves: put right where it belongs, or explained in words."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.domain.reports import Gap
from clubdesk.text.report_gap_words import gap_link, gap_sentence
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label, rule


class GapList(Card):
    """One block a gap: the sentence, what was said about it, and the two ways to settle it."""

    def __init__(self, *, on_link: Callable[[Gap], object], on_explain: Callable[[Gap], object]) -> None:
        super().__init__(translate("Reports", "Before it leaves"), name="gapList")
        self._on_link, self._on_explain = on_link, on_explain
        self._lines: QWidget | None = None
        self.links: list[Button] = []
        self.explains: list[Button] = []

    def show_gaps(self, gaps: Sequence[Gap], funds: Mapping[str, str]) -> None:
        """Show these gaps instead of the old ones; says so where there is none."""
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        self._lines, self.links, self.explains = QWidget(), [], []
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not gaps:
            column.addWidget(
                label(translate("Reports", "Nothing is missing, nothing looks odd."), name="noGaps")
            )
        for place, gap in enumerate(gaps):
            if place:
                column.addWidget(rule())
            self._add(column, gap, funds, place)
        self.body.addWidget(self._lines)

    def _add(self, column: QVBoxLayout, gap: Gap, funds: Mapping[str, str], place: int) -> None:
        words = gap_sentence(gap, funds)
        column.addWidget(label(words, "" if gap.is_settled else "alarm", name=f"gap{place}"))
        if gap.words:
            said = translate("Reports", "Explained: {words}").format(words=gap.words)
            column.addWidget(label(said, "quiet", name=f"gap{place}Words"))
        row = FlowLayout(spacing=14)
        if link := gap_link(gap):
            self.links.append(self._button(link, f"gap{place}Link", words, partial(self._on_link, gap)))
            row.addWidget(self.links[-1])
        verb = translate("Reports", "Change the words…") if gap.words else translate("Reports", "Say why…")
        self.explains.append(self._button(verb, f"gap{place}Explain", words, partial(self._on_explain, gap)))
        row.addWidget(self.explains[-1])
        column.addLayout(row)

    def _button(self, text: str, name: str, words: str, act: Callable[[], object]) -> Button:
        button = Button(text, "link", name=name, on_click=act)
        button.setAccessibleDescription(words)
        return button
