"""Locking the club's file, from the question to the last readable copy."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from clubdesk.domain.errors import ClubError
from clubdesk.domain.user_roles import Work
from clubdesk.operations import sealing
from clubdesk.operations.sealing import FileKey
from clubdesk.operations.signing_in import check_may
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.background import Report
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Message, Question


class SealingDesk(QObject):
    """Follows the desk: what the menu's entry leads to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def ask(self) -> None:
        """The sheet of a locked file, or the question whether to lock it."""
        from clubdesk.ui.safety.sealing_dialogs import SealedSheet

        path = self._desk.session.path
        if path is None or self._is_nobodys():
            return
        try:
            check_may(Work.BOOKS)
        except ClubError as error:
            Message(self._desk.window, sentence(error), name="notSealed").open()
            return
        if not sealing.is_sealed():
            self._ask_phrase(path)
            return
        sheet = SealedSheet(self._desk.window, readable=len(self._readable(path)))
        sheet.sheet_asked.connect(self._print_again)
        sheet.change_asked.connect(partial(self._ask_phrase, path))
        sheet.removal_asked.connect(partial(self._ask_removal, path))
        sheet.cleaning_asked.connect(partial(self._ask_cleaning, path))
        sheet.open()

    def _is_nobodys(self) -> bool:
        """Neither the sample nor a club that is only looked at is locked from here; say so."""
        session = self._desk.session
        if not session.is_sample and session.look is None:
            return False
        words = translate(
            "Sealing",
            "Only a club of your own that is open for work can be locked. Open the club's file first.",
        )
        Message(self._desk.window, words, name="notSealed").open()
        return True

    def _ask_phrase(self, path: Path) -> None:
        from clubdesk.ui.safety.sealing_dialogs import SealDialog

        dialog = SealDialog(self._desk.window, path)
        dialog.key_made.connect(self._show_sheet)
        dialog.open()

    def _show_sheet(self, key: FileKey) -> None:
        """The recovery sheet comes first: nothing is locked before it could be printed."""
        self._preview(key, lambda: self._ask_printed(key))

    def _print_again(self) -> None:
        key = sealing.present_key()
        if key is not None:
            self._preview(key, lambda: None)

    def _preview(self, key: FileKey, then: Callable[[], object]) -> None:
        from clubdesk.operations.sealing_printing import sealing_sheet
        from clubdesk.ui.printing import preview_paper

        paper = sealing_sheet(key, on=self._desk.session.today())
        preview_paper(self._desk.window, paper, on_close=then)

    def _ask_printed(self, key: FileKey) -> None:
        Question(
            self._desk.window,
            translate("Sealing", "Is the recovery sheet printed, or its code written down on paper?"),
            [
                (translate("Sealing", "Not yet, do not lock"), None),
                (translate("Sealing", "See it again"), partial(self._show_sheet, key)),
                (translate("Sealing", "It is, lock the file"), partial(self._seal, key)),
            ],
            name="sheetPrinted",
            detail=translate(
                "Sealing", "If the pass phrase is forgotten, this paper is the only way back to the books."
            ),
        ).open()

    def _seal(self, key: FileKey) -> None:
        words = translate("Sealing", "Locking the file, and comparing it row by row")
        self._rewrite(key, words, self._tell_sealed)

    def _rewrite(self, key: FileKey | None, words: str, then: Callable[[], object]) -> None:
        path = self._desk.session.path
        if path is not None:
            self._desk.step_aside(words, partial(_seal, path, key), lambda _nothing: then())

    def _ask_removal(self, path: Path) -> None:
        from clubdesk.ui.safety.sealing_dialogs import UnsealDialog

        dialog = UnsealDialog(self._desk.window, path)
        dialog.agreed.connect(self._unseal)
        dialog.open()

    def _unseal(self) -> None:
        words = translate("Sealing", "Taking the lock off, and comparing the file row by row")
        self._rewrite(None, words, self._tell_unsealed)

    def _tell_sealed(self) -> None:
        path = self._desk.session.path
        if path is not None and self._readable(path):
            self._ask_cleaning(path)
            return
        words = translate(
            "Sealing",
            "The club's file is locked now, and so is every safety copy from now on. The pass phrase is "
            "asked for when the file is opened.",
        )
        Message(self._desk.window, words, name="sealedTold").open()

    def _tell_unsealed(self) -> None:
        words = translate("Sealing", "The lock is off: the club's file opens without a pass phrase.")
        Message(self._desk.window, words, name="unsealedTold").open()

    def _ask_cleaning(self, path: Path) -> None:
        """Copies made before the file was locked give all of it away."""
        readable = self._readable(path)
        words = translate(
            "Sealing",
            "The club's file is locked. Copies made before that are on this computer still, and anybody can "
            "read them: {count}. Delete them?",
        )
        Question(
            self._desk.window,
            words.format(count=len(readable)),
            [
                (translate("Sealing", "Keep them for now"), None),
                (
                    translate("Sealing", "Delete the copies that are not locked"),
                    partial(self._clean, readable),
                ),
            ],
            name="cleaning",
            detail=translate(
                "Sealing",
                "A locked copy of today is there already. Copies on sticks are not touched: look after them "
                "yourself.",
            ),
        ).open()

    def _clean(self, readable: list[Path]) -> None:
        try:
            sealing.delete_copies(readable)
        except ClubError as error:
            said = sentence(error)
        else:
            said = translate("Sealing", "Copies deleted: {count}.").format(count=len(readable))
        Message(self._desk.window, said, name="cleaned").open()

    def _readable(self, path: Path) -> list[Path]:
        from clubdesk.operations.safety_copies import folder_of_club

        copies = self._desk.session.copies
        return sealing.readable_copies(folder_of_club(copies) if copies is not None else None, path)


def _seal(path: Path, key: FileKey | None, report: Report) -> None:
    sealing.seal(path, key, step=lambda: report(0, 0))
