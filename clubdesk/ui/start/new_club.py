"""Making a new club: three pages of questions and one that says everything again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.clubs import NewClub
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.start.new_club_form import NewClubForm
from clubdesk.ui.start.new_club_words import summary
from clubdesk.ui.start.place_line import PlaceLine
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import KeyValueList
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.labels import label

Make = Callable[[NewClub, Path], object]


class NewClubDialog(FormDialog):
    """Goes forth and back through the pages; nothing typed is lost on the way. `make` may raise ClubError."""

    def __init__(self, parent: QWidget, session: ClubSession, make: Make) -> None:
        super().__init__(
            parent,
            translate("Start", "A new club"),
            translate("Start", "Go on"),
            name="newClub",
            columns=2,
            width=860,
            draft=session.drafts.of_any_club("new-club"),
        )
        self._make = make
        self._step = 0
        self.step_line = label(role="accent", name="newClubStep")
        self.body.insertWidget(0, self.step_line)
        self.fields = NewClubForm(self.form, session)
        self.summary = KeyValueList(name="newClubSummary")
        self.place = PlaceLine()
        self.add_widget(self.summary)
        self.add_widget(self.place)
        self.back = Button(translate("Start", "Go back"), name="newClubBack", on_click=self._go_back)
        self.add_button(self.back)
        self.add_button(self.cancel)
        self.cancel.setText(translate("Start", "Leave, make no club"))
        self.submitted.connect(self._go_on)
        self._show_step()

    def step(self) -> int:
        """The page shown, from 0."""
        return self._step

    def _go_on(self) -> None:
        if self._step < len(self.fields.steps):
            self._step += 1
            self._show_step()
            return
        try:
            self._make(self.fields.club(), self.place.path)
        except ClubError as error:
            self.show_error(sentence(error))
        else:
            self.accept()

    def _go_back(self) -> None:
        self._step -= 1
        self.show_error("")
        self._show_step()

    def _show_step(self) -> None:
        titles = (
            translate("Start", "Who the club is"),
            translate("Start", "Money rules"),
            translate("Start", "Money in the funds"),
            translate("Start", "Is everything right?"),
        )
        self.step_line.setText(
            translate("Start", "Page {page} of {pages}: {title}").format(
                page=self._step + 1, pages=len(titles), title=titles[self._step]
            )
        )
        for step, rows in enumerate(self.fields.steps):
            for row in rows:
                row.setVisible(step == self._step)
        self._show_summary(last=self._step == len(self.fields.steps))
        self.back.setEnabled(self._step > 0)
        self.resize(self.sizeHint().expandedTo(self.size()))
        self.form.focus_first()

    def _show_summary(self, *, last: bool) -> None:
        self.form.setVisible(not last)
        self.summary.setVisible(last)
        self.place.setVisible(last)
        self.primary.setText(translate("Start", "Make the club") if last else translate("Start", "Go on"))
        if last:
            self.summary.set_rows(summary(self.fields.club()))
            self.place.propose(self.fields.name.value())
            self.primary.setFocus()
