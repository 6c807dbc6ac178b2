"""The mark above every page of a club that is only looked at."""

from collections.abc import Callable
from pathlib import Path

from clubdesk.text.dates import format_moment
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession, Look
from clubdesk.ui.start.mark import Mark


class LookMark(Mark):
    """Says of what moment the books are, and why nothing can be recorded; leads back to work where it can."""

    def __init__(self, session: ClubSession, open_for_work: Callable[[Path], object]) -> None:
        self._open_for_work = open_for_work
        super().__init__(session, name="look", button="openForWork", on_click=self._work)

    def show_state(self) -> None:
        """Appear with a club that is looked at, go with it."""
        look = self.session.look
        self.setVisible(look is not None)
        if look is not None:
            self.banner.show_text(_said(look))
            self.button.setVisible(look.leads_back)
            self.button.setText(
                translate("Looking", "Open for work")
                if look.copy_of is None
                else translate("Looking", "Back to the club's books")
            )

    def _work(self) -> None:
        look, path = self.session.look, self.session.path
        if look is not None and path is not None:
            self._open_for_work(look.copy_of or path)


def _said(look: Look) -> str:
    if look.copy_of is not None:
        words = translate(
            "Looking",
            "Looking into the safety copy of {when}. Nothing can be recorded here; the club's own books "
            "are as they were.",
        )
    elif look.is_held:
        words = translate(
            "Looking",
            "Only looking: the books as they stood at {when}. Another window has them open, so nothing can "
            "be recorded here. Looking and printing work.",
        )
    elif look.is_full:
        words = translate(
            "Looking",
            "Only looking: the books as they stood at {when}. The disk is full, so nothing can be recorded "
            "here. Free some room, then press “Open for work”.",
        )
    else:
        words = translate(
            "Looking",
            "Only looking: the books as they stood at {when}. The file or its folder is read-only, so "
            "nothing can be recorded here. To record, copy the file into another folder and open that copy.",
        )
    return words.format(when=format_moment(look.at))
