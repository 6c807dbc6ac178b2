"""Bringing the club back from a stick: in place of its file, or on a computer that never had it."""

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from clubdesk.domain.errors import ClubError
from clubdesk.domain.safety_copies import Content
from clubdesk.domain.user_roles import Work
from clubdesk.operations import safety_copies, second_copies
from clubdesk.operations.second_copies import UnlockedCopy
from clubdesk.operations.signing_in import check_may
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.safety.stick import stick_or_home
from clubdesk.ui.start import places
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_file, ask_target


class SecondCopyDesk(QObject):
    """Locked copies on their way back; what was opened lies in a private folder until it is used or left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._private: tempfile.TemporaryDirectory[str] | None = None

    def ask(self, club_file: Path | None = None) -> None:
        """Ask for a locked copy; it takes the place of `club_file`, which does not open, or of the open club.

        With neither it is asked where the club's file is to be.
        """
        from clubdesk.domain.second_place import ENDING

        ask_file(
            self._desk.window,
            translate("SecondPlace", "Choose the copy on the stick"),
            kinds=translate("SecondPlace", "Locked copies (*{ending})").format(ending=ENDING),
            then=partial(self.open_copy, club_file=club_file or self._desk.session.path),
            start=stick_or_home(self._desk.session),
            name="secondCopyDialog",
        )

    def open_copy(self, path: Path, *, club_file: Path | None = None) -> None:
        """Look whether a copy is whole, then ask for its words."""
        from clubdesk.ui.safety.second_copy_dialogs import UnlockDialog

        try:
            second_copies.check_copy(path)
        except ClubError as error:
            self._tell(sentence(error), name="secondCopyRefused")
            return
        self._forget()
        self._private = tempfile.TemporaryDirectory(prefix="clubdesk-", ignore_cleanup_errors=True)
        dialog = UnlockDialog(self._desk.window, path, Path(self._private.name))
        dialog.unlocked.connect(lambda copy: self._show(copy, club_file))
        dialog.rejected.connect(self._forget)
        dialog.open()

    def _show(self, copy: UnlockedCopy, club_file: Path | None) -> None:
        from clubdesk.ui.safety.second_copy_dialogs import FoundDialog

        try:
            present = self._present(copy, club_file)
        except ClubError as error:
            self._forget()
            self._tell(sentence(error), name="secondCopyRefused")
            return
        dialog = FoundDialog(self._desk.window, copy, present, is_new_place=club_file is None)
        dialog.agreed.connect(lambda: self._agree(copy, club_file))
        dialog.rejected.connect(self._forget)
        dialog.open()

    def _present(self, copy: UnlockedCopy, club_file: Path | None) -> Content | None:
        """What the open club holds; a copy of another one never takes the place of a club's file."""
        session = self._desk.session
        if club_file is None:
            return None
        if club_file == session.path:
            check_may(Work.EVERYDAY)
            second_copies.check_club(copy, safety_copies.club_id())
            return safety_copies.present_content()
        folder = safety_copies.folder_of_file(session.copies, club_file) if session.copies else None
        if folder is not None:
            second_copies.check_club(copy, folder.name)
        return None

    def _agree(self, copy: UnlockedCopy, club_file: Path | None) -> None:
        if club_file is not None:
            self._bring_back(copy, club_file)
            return
        proposed = places.proposed_file(copy.look.club)
        proposed.parent.mkdir(parents=True, exist_ok=True)
        dialog = ask_target(
            self._desk.window,
            translate("SecondPlace", "Where the club's file is to be"),
            kinds=translate("Start", "Club files (*.clb)"),
            then=lambda path: self._bring_to(copy, path),
            start=proposed,
            name="newPlaceDialog",
            may_replace=False,
        )
        dialog.rejected.connect(self._forget)

    def _bring_back(self, copy: UnlockedCopy, club_file: Path) -> None:
        self._desk.leave()
        try:
            aside = second_copies.bring_back(copy, club_file, copies=self._desk.session.copies)
        except ClubError as error:
            self._desk.open_file(club_file)
            self._tell(sentence(error), name="broughtBack")
        else:
            self._opened(copy, club_file, aside)
        finally:
            self._forget()

    def _bring_to(self, copy: UnlockedCopy, path: Path) -> None:
        try:
            second_copies.bring_to_new_place(copy, path)
        except ClubError as error:
            self._tell(sentence(error), name="broughtBack")
        else:
            self._opened(copy, path, None)
        finally:
            self._forget()

    def _opened(self, copy: UnlockedCopy, club_file: Path, aside: Path | None) -> None:
        from clubdesk.ui.safety.second_copy_dialogs import when_of

        self._desk.open_file(club_file)
        if self._desk.session.path != club_file.resolve():
            return
        second_copies.note_restored(copy.source.name, recorded_until=copy.look.recorded_at)
        self._desk.session.changed()
        words = translate("SecondPlace", "The books are open as they were recorded until {when}.")
        said = [words.format(when=when_of(copy.look))]
        if aside is not None:
            kept = translate("Safety", "The file of before is kept as {name} in the same folder.")
            said.append(kept.format(name=aside.name))
        self._tell(" ".join(said), name="broughtBack")

    def _forget(self) -> None:
        """What was opened is gone from the computer."""
        if self._private is not None:
            self._private.cleanup()
            self._private = None

    def _tell(self, text: str, *, name: str) -> None:
        self._desk.turns.tell(lambda: Message(self._desk.window, text, name=name))
