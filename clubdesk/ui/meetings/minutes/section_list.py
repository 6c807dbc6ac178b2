"""The sections of the minutes, each with the way to its words."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from clubdesk.domain.minutes import Minutes, Section, SectionKey
from clubdesk.text.minutes_words import section_name
from clubdesk.text.translation import translate
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.labels import label


class SectionList(Card):
    """One row a section: its name, whose words stand there, "Edit words"."""

    def __init__(self, on_edit: Callable[[SectionKey], object]) -> None:
        super().__init__(translate("Minutes", "Words of the minutes"), name="sectionList")
        self._on_edit = on_edit
        self._shown: object = None
        self._rows: QWidget | None = None
        self.buttons: dict[SectionKey, Button] = {}

    def show_minutes(self, minutes: Minutes) -> None:
        """Show the sections of these minutes; signed ones are only read."""
        shown = [(one.key, one.words is None, one.is_outdated) for one in minutes.sections], minutes.is_signed
        self.setVisible(not minutes.is_signed)
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
        for row, section in enumerate(minutes.sections):
            self._add(grid, row, section)
        self.body.addWidget(self._rows)

    def _add(self, grid: QGridLayout, row: int, section: Section) -> None:
        name, whose = section_name(section.key), _whose(section)
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
    return translate("Minutes", "in the secretary's words")
