"""The members page's desk for people who may be on the roll twice: says so, asks, has the answer done."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.members import Member
from clubdesk.operations import duplicates, merging
from clubdesk.operations.duplicates import Pair
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.merging import MergeDialog
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.labels import Banner


class TwiceDesk(QObject):
    """Its banner stands on the page while there are pairs to ask about."""

    written = Signal(object, str)
    """The Member concerned, and the sentence that says what was done."""

    def __init__(self, page: QWidget, session: ClubSession) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._later: set[tuple[int, int]] = set()
        self.banner = Banner(tone="plain", name="twiceBanner")
        look = Button(translate("Merging", "See them"), "link", name="twiceLook", on_click=self.ask)
        self.banner.add_button(look)

    def read(self) -> None:
        """Count the pairs again."""
        count = duplicates.count_pairs()
        words = translate("Merging", "{count} pairs may be one person written down twice.")
        if count == 1:
            words = translate("Merging", "One pair may be one person written down twice.")
        self.banner.show_text(words.format(count=count) if count else "")

    def ask(self) -> None:
        """Ask about every pair, one after the other."""
        self._later.clear()
        self._ask_next()

    def _ask_next(self) -> None:
        waiting = [pair for pair in duplicates.pairs() if _ids(pair) not in self._later]
        if waiting:
            self._open(waiting[0], left=len(waiting))

    def _open(self, pair: Pair, *, left: int) -> None:
        dialog = MergeDialog(self._page, pair, left=left, today=self._session.today())
        dialog.merge_wanted.connect(lambda: self._merge(dialog, pair))
        dialog.apart_wanted.connect(lambda: self._tell_apart(dialog, pair))
        dialog.later_wanted.connect(lambda: self._put_off(dialog, pair))
        dialog.open()

    def _merge(self, dialog: MergeDialog, pair: Pair) -> None:
        try:
            member = merging.merge(
                pair.kept.id, pair.other.id, taken=dialog.taken(), today=self._session.today()
            )
        except ClubError as error:
            dialog.refuse(sentence(error))
            return
        dialog.accept()
        words = translate(
            "Merging",
            "{other} and {kept} {name} are one person now. If that was wrong, open “Everything about "
            "this person” and separate them.",
        )
        said = words.format(other=pair.other.code, kept=member.code, name=member.name)
        self._go_on(member, said)

    def _tell_apart(self, dialog: MergeDialog, pair: Pair) -> None:
        duplicates.tell_apart(pair.kept.id, pair.other.id)
        dialog.accept()
        words = translate("Merging", "Noted: {kept} and {other} are two people. This is not asked again.")
        self._go_on(pair.kept, words.format(kept=pair.kept.code, other=pair.other.code))

    def _put_off(self, dialog: MergeDialog, pair: Pair) -> None:
        self._later.add(_ids(pair))
        dialog.accept()
        self._ask_next()

    def _go_on(self, member: Member, said: str) -> None:
        self.written.emit(member, said)
        self._ask_next()


def _ids(pair: Pair) -> tuple[int, int]:
    return pair.kept.id, pair.other.id
