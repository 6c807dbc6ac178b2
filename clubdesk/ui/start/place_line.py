"""One line that tells which file a new club will be kept in, and lets it be another."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.start.places import proposed_file
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.files import ask_target
from clubdesk.ui.widgets.labels import label


class PlaceLine(QWidget):
    """The path in words, and a button; the proposal follows the club's name until another was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("placeLine")
        self._chosen: Path | None = None
        self.path = proposed_file("")
        self.words = label(name="placePath")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(Button(translate("Start", "Another place…"), name="otherPlace", on_click=self._ask))

    def propose(self, club_name: str) -> None:
        """Propose a file named after the club."""
        self._show(self._chosen or proposed_file(club_name))

    def _ask(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        ask_target(
            self,
            translate("Start", "Where the club is kept"),
            kinds=translate("Start", "Club files (*.clb)"),
            then=self._take,
            start=self.path,
            name="placeDialog",
            may_replace=False,
        )

    def _take(self, path: Path) -> None:
        self._chosen = path
        self._show(path)

    def _show(self, path: Path) -> None:
        self.path = path
        self.words.setText(translate("Start", "It is kept in the file {path}").format(path=path))
