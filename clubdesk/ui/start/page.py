"""The first page: three ways to begin, and the file that was open last."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import Card
from clubdesk.ui.widgets.flow import FlowLayout
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.pages import Page

Act = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartActs:
    """What the first page can do; `last` gives the file that was open last, also one that is gone."""

    make_new: Act
    import_books: Act
    open_sample: Act
    choose_file: Act
    save_template: Act
    open_file: Callable[[Path], object]
    last: Callable[[], Path | None]
    bring_back: Act


class StartPage(Page):
    """Three large choices, and beneath them the files that are there."""

    help_page = "start"

    def __init__(self, session: ClubSession, acts: StartActs) -> None:
        super().__init__(session, translate("Start", "Welcome"), name="startPage")
        self._acts = acts
        self.problem = Banner(tone="alarm", name="startProblem")
        self.body.addWidget(self.problem)
        self.body.addWidget(
            label(
                translate("Start", "The books of one club, kept on this computer. How do you want to begin?")
            )
        )
        self.body.addWidget(_Choices([self._new(), self._books(), self._sample()]))
        self.body.addWidget(self._files())
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Look again whether the last file is there; one that is gone is got back from here."""
        last = self._acts.last()
        self.recent.setVisible(last is not None)
        if last is None:
            return
        verb, place = translate("Start", "Open {name}"), translate("Start", "in {folder}")
        if not last.is_file():
            verb = translate("Start", "Get {name} back…")
            place = translate("Start", "It is not in {folder} any more.")
        self.open_last.setText(verb.format(name=last.stem))
        self.last_place.setText(place.format(folder=last.parent))

    def show_problem(self, text: str) -> None:
        """Say why a file could not be opened."""
        self.problem.show_text(text)

    def state(self) -> dict[str, object]:
        """What is said above."""
        return {"problem": self.problem.text()}

    def restore(self, state: dict[str, object]) -> None:
        """Say it again."""
        self.show_problem(str(state.get("problem", "")))

    def _new(self) -> Card:
        return _choice(
            translate("Start", "A new club"),
            translate("Start", "Four short pages: the club, its money rules, the money in both funds today."),
            Button(
                translate("Start", "Make a new club"), "primary", name="makeNew", on_click=self._acts.make_new
            ),
        )

    def _books(self) -> Card:
        card = _choice(
            translate("Start", "A club with old books"),
            translate("Start", "Members, loans and money of earlier years come in from an Excel workbook."),
            Button(
                translate("Start", "Bring in old books…"),
                name="importBooks",
                on_click=self._acts.import_books,
            ),
        )
        card.body.addWidget(
            Button(
                translate("Start", "Save the empty workbook…"),
                "link",
                name="saveTemplate",
                on_click=self._acts.save_template,
            )
        )
        return card

    def _sample(self) -> Card:
        return _choice(
            translate("Start", "Look around first"),
            translate("Start", "A sample club with invented people. Nothing done there touches a real club."),
            Button(
                translate("Start", "Open the sample club"),
                name="openSample",
                on_click=self._acts.open_sample,
            ),
        )

    def _files(self) -> Card:
        card = Card(translate("Start", "A club that is already on this computer or on a stick"), name="files")
        self.recent = QWidget()
        row = FlowLayout(self.recent, spacing=12)
        self.open_last = Button("", name="openLast", on_click=self._open_last)
        self.last_place = label(role="quiet", name="lastPlace", wrap=False)
        self.last_place.setMinimumHeight(self.open_last.sizeHint().height())
        row.addWidget(self.open_last)
        row.addWidget(self.last_place)
        card.body.addWidget(self.recent)
        others = FlowLayout()
        others.addWidget(
            Button(
                translate("Start", "Open a club file…"), name="chooseFile", on_click=self._acts.choose_file
            )
        )
        others.addWidget(
            Button(
                translate("SecondPlace", "Bring it from a stick…"),
                name="bringBack",
                on_click=self._acts.bring_back,
            )
        )
        card.body.addLayout(others)
        return card

    def _open_last(self) -> None:
        last = self._acts.last()
        if last is None:
            self.refresh()
        else:
            self._acts.open_file(last)


def _choice(heading: str, words: str, button: Button) -> Card:
    card = Card(heading, name=f"{button.objectName()}Card")
    card.body.addWidget(label(words, "quiet"))
    card.body.addStretch(1)
    card.body.addWidget(button)
    return card


class _Choices(QWidget):
    """Cards side by side, beneath each other where the text is too large."""

    def __init__(self, cards: list[Card]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for card in cards:
            row.addWidget(card, 1, Qt.AlignmentFlag(0))
