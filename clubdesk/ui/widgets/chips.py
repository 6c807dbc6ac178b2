"""A row of filter chips of which one is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.flow import FlowLayout


class FilterChips(QWidget):
    """Exclusive chips with counts ("Đang vay 11"); arrows move and choose, lines wrap at large text.

    `choices` are (key, text) pairs; the first is chosen at the start. objectNames are `chip_<key>`.
    """

    chosen = Signal(str)
    """The key of the chip that was chosen by hand or by `choose`."""

    def __init__(self, choices: Sequence[tuple[str, str]], *, name: str = "filterChips") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._texts = dict(choices)
        self._chips: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        for key, text in choices:
            chip = Button(text, "chip", name=f"chip_{key}")
            chip.setCheckable(True)
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            chip.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)
        if choices:
            self._chips[choices[0][0]].setChecked(True)

    def key(self) -> str:
        """The key of the chosen chip ("" without chips)."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a chip; an unknown key changes nothing."""
        if key in self._chips:
            self._chips[key].setChecked(True)

    def set_words(self, key: str, text: str) -> None:
        """Write other words on a chip; they are shown with the next counts."""
        self._texts[key] = text

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Write each count after its chip's words; a key without a count shows the words alone."""
        for key, chip in self._chips.items():
            text = f"{self._texts[key]} {counts[key]}" if key in counts else self._texts[key]
            chip.setText(text)
            chip.setAccessibleName(text)
