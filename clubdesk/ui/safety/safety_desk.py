"""Safety copies at the desk: made quietly, offered where a file does not open, brought back."""

from pathlib import Path

from PySide6.QtCore import QObject

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import (
    CopyFailed,
    FileDamaged,
    FileEmpty,
    FileMissing,
    NotAClubFile,
    UpgradeFailed,
    WrongPassPhraseOrDamaged,
)
from clubdesk.domain.safety_copies import Content
from clubdesk.domain.user_roles import Work
from clubdesk.operations import restoring, safety_copies
from clubdesk.operations.safety_copies import SafetyCopy
from clubdesk.operations.sealing import asks_pass_phrase
from clubdesk.operations.second_copies import note_restored
from clubdesk.operations.signing_in import check_may
from clubdesk.text.dates import format_moment
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.copy_keeper import CopyKeeper
from clubdesk.ui.safety.pass_phrase_dialog import PassPhraseDialog
from clubdesk.ui.safety.rehearsal_desk import RehearsalDesk
from clubdesk.ui.safety.sealing_desk import SealingDesk
from clubdesk.ui.safety.second_copy_desk import SecondCopyDesk
from clubdesk.ui.safety.second_place_desk import SecondPlaceDesk
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.start.first_look import FirstLook
from clubdesk.ui.widgets.dialogs import Answer, Message, Question

_UNREADABLE = (
    FileDamaged,
    FileEmpty,
    FileMissing,
    NotAClubFile,
    UpgradeFailed,
    WrongPassPhraseOrDamaged,
)


class SafetyDesk(QObject):
    """Follows the desk; the folder of all clubs' copies is the session's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._copies = desk, desk.session.copies
        # It hears of an opened club before the keeper copies it.
        self.first_look = FirstLook(desk, self.show_copies)
        self.keeper = CopyKeeper(desk.session)
        self.sealing = SealingDesk(desk)
        self.second_place = SecondPlaceDesk(desk)
        self.second_copies = SecondCopyDesk(desk)
        self.rehearsals = RehearsalDesk(desk)
        desk.session.second_place_asked.connect(self.second_place.ask)
        self.keeper.failed.connect(self._tell_failed)
        self.keeper.kept_apart.connect(self._tell_apart)
        self.first_look.other_copies_wanted.connect(self._show_other)
        self.first_look.agreed.connect(self.keeper.begin)
        desk.opened.connect(self._begin)
        desk.leaving.connect(self.keeper.end)
        desk.refused.connect(self._tell_refused)

    def show_copies(self) -> None:
        """The copies of the open club, one of which may be brought back."""
        path = self._desk.session.path
        if path is not None and self._copies is not None:
            folder = safety_copies.folder_of_club(self._copies)
            self._show(folder, path, safety_copies.present_content())

    def _begin(self) -> None:
        """Copies are made from now on; of another club's file only once somebody said that it is right."""
        if not self.first_look.is_other:
            self.keeper.begin()

    def _show_other(self, folder: Path) -> None:
        if self._desk.session.path is not None:
            self._show(folder, self._desk.session.path, None)

    def _tell_refused(self, path: Path, error: ClubError) -> None:
        """A file does not open: say why, and offer its copies where that may help."""
        folder = None
        if self._copies is not None and isinstance(error, _UNREADABLE):
            folder = safety_copies.folder_of_file(self._copies, path)
        if folder is None:
            self._tell_without_copies(path, error)
            return
        see = (translate("Safety", "See the safety copies…"), lambda: self._show(folder, path, None))
        held = translate("Safety", "Safety copies of this club are kept on this computer.")
        self._ask_refused(error, [see, *self._choice(error)], detail=held)

    def _tell_without_copies(self, path: Path, error: ClubError) -> None:
        """This computer has no copy of a file that does not open; a stick may have one."""
        if not isinstance(error, _UNREADABLE):
            Message(self._desk.window, sentence(error), name="notOpened").open()
            return
        bring = (translate("SecondPlace", "Bring it from a stick…"), lambda: self.second_copies.ask(path))
        self._ask_refused(error, [*self._choice(error), bring])

    def _choice(self, error: ClubError) -> list[Answer]:
        """Where another file may be meant, it can be chosen at once."""
        if not isinstance(error, FileMissing | NotAClubFile):
            return []
        return [(translate("Safety", "Choose another file…"), self._desk.choose_file)]

    def _ask_refused(self, error: ClubError, ways: list[Answer], *, detail: str = "") -> None:
        """Why a file does not open, and the ways on from there."""
        answers = [*ways, (translate("Safety", "Not now"), None)]
        Question(self._desk.window, sentence(error), answers, name="notOpened", detail=detail).open()

    def _show(self, folder: Path, club_file: Path, present: Content | None) -> None:
        from clubdesk.ui.safety.restore_dialog import RestoreDialog

        copies = safety_copies.list_copies(folder)
        if copies and asks_pass_phrase(copies[0].path):
            ask = PassPhraseDialog(self._desk.window, copies[0].path)
            ask.given.connect(lambda: self._show(folder, club_file, present))
            ask.open()
            return
        dialog = RestoreDialog(self._desk.window, copies, present)
        dialog.chosen.connect(lambda copy: self._restore(copy, club_file))
        dialog.look_wanted.connect(
            lambda copy: self._desk.look_into(copy.path, taken_at=copy.taken_at, club_file=club_file)
        )
        dialog.from_stick.connect(lambda: self.second_copies.ask(club_file))
        dialog.to_stick.connect(self.second_place.ask)
        dialog.rehearsal.connect(self.rehearsals.ask)
        dialog.open()

    def _check_may(self, club_file: Path) -> None:
        """A looker puts nothing in the place of the open books; what does not open anybody may bring back."""
        if club_file == self._desk.session.path:
            check_may(Work.EVERYDAY)

    def _restore(self, copy: SafetyCopy, club_file: Path) -> None:
        try:
            self._check_may(club_file)
        except ClubError as error:
            Message(self._desk.window, sentence(error), name="notRestored").open()
            return
        self._desk.leave()
        try:
            aside = restoring.restore(copy, club_file)
        except ClubError as error:
            said, restored = sentence(error), False
        else:
            said, restored = _said(copy, aside), True
        self._desk.open_file(club_file)
        if restored and self._desk.session.path == club_file.resolve():
            note_restored(copy.path.name, recorded_until=copy.taken_at)
            self._desk.session.changed()
        # The file may itself have something to be asked first, such as about the clock.
        self._desk.turns.tell(lambda: Message(self._desk.window, said, name="restored"))

    def _tell_failed(self, error: CopyFailed) -> None:
        self._desk.turns.tell(lambda: Message(self._desk.window, sentence(error), name="copyFailed"))

    def _tell_apart(self) -> None:
        """Ask about a file that holds much less, unless its first look asked already."""
        if not self.first_look.is_short:
            self._desk.turns.tell(self._apart_question)

    def _apart_question(self) -> Question:
        return Question(
            self._desk.window,
            translate(
                "Safety", "The club's file holds much less than its last safety copy. Is it the right file?"
            ),
            [
                (translate("Safety", "See the safety copies…"), self.show_copies),
                (translate("Safety", "Yes, it is the right file"), self.keeper.accept_less),
            ],
            name="keptApart",
            detail=translate(
                "Safety",
                "Nothing was removed: older copies stay, and the copy of this file is kept apart. If a list "
                "of members was just taken back, it is right that less is held.",
            ),
        )


def _said(copy: SafetyCopy, aside: Path | None) -> str:
    words = translate("Safety", "The safety copy of {when} is open now.")
    said = words.format(when=format_moment(copy.taken_at))
    if aside is None:
        return said
    kept = translate("Safety", "The file of before is kept as {name} in the same folder.")
    return f"{said} {kept.format(name=aside.name)}"
