"""Several ticks of one kind under one heading, of which any number may be set."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clubdesk.ui.widgets.fields import TickField
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import label


class TickGroup(QWidget):
    """A heading over ticks in rows that wrap; `choices` are (key, text) pairs."""

    def __init__(self, heading: str, choices: Sequence[tuple[Hashable, str]], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self._ticks: dict[Hashable, TickField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(label(heading, "bold", name=f"{name}Heading"))
        row = FlowLayout(spacing=14)
        for place, (key, text) in enumerate(choices):
            tick = TickField(text, name=f"{name}{place}")
            self._ticks[key] = tick
            row.addWidget(tick)
        column.addLayout(row)

    def chosen(self) -> frozenset[Any]:
        """The keys that are ticked."""
        return frozenset(key for key, tick in self._ticks.items() if tick.isChecked())

    def choose(self, keys: Iterable[Hashable]) -> None:
        """Tick these keys and no others; unknown ones are passed over."""
        wanted = set(keys)
        for key, tick in self._ticks.items():
            tick.setChecked(key in wanted)

    def tick(self, key: Hashable) -> TickField:
        """The tick of a key."""
        return self._ticks[key]
