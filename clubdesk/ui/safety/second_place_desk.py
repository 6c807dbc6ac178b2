"""Putting a locked copy of the club onto a stick, with the pass phrase set first where there is none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from clubdesk.domain.errors import ClubError
from clubdesk.operations import second_place
from clubdesk.operations.second_place import PreparedCopy
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Job, ProgressDialog
from clubdesk.ui.safety.stick import stick_or_home
from clubdesk.ui.start.accidents import tell_failure
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Message, Question
from clubdesk.ui.widgets.files import ask_folder


class SecondPlaceDesk(QObject):
    """Copies that leave the computer, for the club on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job | None = None

    def ask(self) -> None:
        """Ask where to; first for a pass phrase where none was set."""
        if self._desk.session.path is None:
            return
        if self._desk.session.is_sample:
            Message(self._desk.window, _of_the_sample(), name="sampleNotCopied").open()
        elif second_place.has_pass_phrase():
            self._ask_folder()
        else:
            self._ask_phrase(self._ask_folder)

    def ask_phrase(self) -> None:
        """Set a pass phrase, or a new one, and print the recovery sheet."""
        if self._desk.session.path is not None:
            self._ask_phrase(lambda: None)

    def copy_into(self, folder: Path) -> None:
        """Put a copy into a folder or onto a stick, off the window's thread, and say how it went."""
        try:
            prepared = second_place.prepare_copy(now=self._desk.session.now())
        except ClubError as error:
            self._tell(sentence(error), name="secondPlaceFailed")
            return
        self._job = job = Job(lambda report: _put(prepared, folder, report), self)
        job.succeeded.connect(lambda path: self._done(prepared, path))
        job.failed.connect(lambda error: tell_failure(self._desk.window, error))
        words = translate("SecondPlace", "Copying onto {place} and reading it back").format(place=folder)
        ProgressDialog(self._desk.window, words, job, name="copying").open()
        job.start()

    def _ask_phrase(self, then: Callable[[], object]) -> None:
        from clubdesk.ui.safety.phrase_dialog import PhraseDialog

        dialog = PhraseDialog(self._desk.window)
        dialog.code_made.connect(lambda code: self._print_sheet(code, then))
        dialog.open()

    def _print_sheet(self, code: str, then: Callable[[], object]) -> None:
        """Show the sheet, and ask whether it is on paper: its code is kept nowhere."""
        from clubdesk.operations.copy_sheet_printing import copy_sheet
        from clubdesk.ui.printing import preview_paper

        self._desk.session.changed()
        paper = copy_sheet(code, on=self._desk.session.today())
        preview_paper(self._desk.window, paper, lambda: self._ask_printed(code, then))

    def _ask_printed(self, code: str, then: Callable[[], object]) -> None:
        words = translate("SecondPlace", "Is the recovery sheet printed, or its code written down by hand?")
        kept_nowhere = translate(
            "SecondPlace",
            "The code is kept nowhere in this computer. Without the sheet and the pass phrase nobody can "
            "open the copies.",
        )
        Question(
            self._desk.window,
            words,
            [
                (
                    translate("SecondPlace", "No, show it again"),
                    lambda: self._print_sheet(code, then),
                ),
                (translate("SecondPlace", "Yes, it is on paper"), then),
            ],
            name="sheetPrinted",
            detail=f"{code}\n{kept_nowhere}",
        ).open()

    def _ask_folder(self) -> None:
        ask_folder(
            self._desk.window,
            translate("SecondPlace", "Choose the USB stick or a folder outside this computer"),
            then=self.copy_into,
            start=stick_or_home(self._desk.session),
            name="secondPlaceDialog",
        )

    def _done(self, prepared: PreparedCopy, path: Path) -> None:
        second_place.note_copy(prepared, path.parent)
        self._desk.session.changed()
        words = translate(
            "SecondPlace",
            "Done: {name} is on {place}. It was written, read back and compared whole. Now take the stick "
            "out properly, and keep it away from the computer.",
        )
        self._tell(words.format(name=path.name, place=path.parent), name="secondPlaceDone")

    def _tell(self, text: str, *, name: str) -> None:
        Message(self._desk.window, text, name=name).open()


def _put(prepared: PreparedCopy, folder: Path, report: Callable[[int, int], None]) -> Path:
    report(0, 0)
    return second_place.put_copy(prepared, folder)


def _of_the_sample() -> str:
    return translate(
        "SecondPlace", "This is the sample club: its people and money are made up, so no copy is needed."
    )
