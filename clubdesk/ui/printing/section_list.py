"""The sections of a paper, each with the way to its words."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from clubdesk.domain.sections import Section
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label


class SectionList(Card):
    """One row a section: its name, whose words stand there, "Edit words"."""

    def __init__(
        self, title: str, *, on_edit: Callable[[str], object], name_of: Callable[[str], str]
    ) -> None:
        super().__init__(title, name="sectionList")
        self._on_edit, self._name_of = on_edit, name_of
        self._shown: object = None
        self._rows: QWidget | None = None
        self.buttons: dict[str, Button] = {}

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these sections."""
        shown = [(one.key, one.words is None, one.is_outdated) for one in sections]
        if shown == self._shown:
            return
        self._shown = shown
        if self._rows is not None:
            self.body.removeWidget(self._rows)
            self._rows.hide()
            self._rows.deleteLater()
        self._rows, self.buttons = QWidget(), {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, section in enumerate(sections):
            self._add(grid, row, section)
        self.body.addWidget(self._rows)

    def _add(self, grid: QGridLayout, row: int, section: Section) -> None:
        name, whose = self._name_of(section.key), _whose(section)
        edit = Button(
            translate("Minutes", "Edit words"),
            "link",
            name=f"edit_{section.key}",
            on_click=partial(self._on_edit, section.key),
        )
        edit.setAccessibleDescription(name)
        self.buttons[section.key] = edit
        grid.addWidget(label(name, name=f"section_{section.key}"), 2 * row, 0)
        grid.addWidget(edit, 2 * row, 1)
        if whose:
            role = "warning" if section.is_outdated else "quiet"
            grid.addWidget(label(whose, role, name=f"whose_{section.key}"), 2 * row + 1, 0, 1, 2)


def _whose(section: Section) -> str:
    if section.words is None:
        return ""
    if section.is_outdated:
        return translate("Minutes", "figures changed after the words were edited")
    return translate("Minutes", "in your own words")
