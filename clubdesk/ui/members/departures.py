"""The members page's desk for leaving and coming back, and for people written down by mistake."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.leaving import Leaving
from clubdesk.domain.member_errors import MemberHasHistory
from clubdesk.domain.members import Member
from clubdesk.domain.posts import Holding
from clubdesk.operations import leaving, members
from clubdesk.text.card_words import post_line
from clubdesk.text.dates import format_date
from clubdesk.text.member_words import addressed
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.coming_back import ComeBackDialog
from clubdesk.ui.members.leaving import LeaveDialog
from clubdesk.ui.members.member_card import MemberPane
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Message, Question


class Departures(QObject):
    """Does what the card's buttons at the foot say."""

    written = Signal(object, str)
    """The Member concerned, and the sentence that says what was recorded."""
    removed = Signal(str)
    """Somebody is off the roll, and the sentence that says so."""
    loan_wanted = Signal(int)

    def __init__(self, page: QWidget, session: ClubSession, pane: MemberPane) -> None:
        super().__init__(page)
        self._page, self._session, self._today = page, session, session.today
        for signal, act in (
            (pane.leave, self.leave),
            (pane.take_back, self.take_leaving_back),
            (pane.come_back, self.come_back),
            (pane.stay_away, self.take_return_back),
            (pane.remove, self.remove),
        ):
            signal.connect(lambda act=act: _for_shown(pane, act))

    def leave(self, member: Member) -> None:
        """Open the check list and the questions of leaving."""
        dialog = LeaveDialog(
            self._page,
            leaving.unsettled(member.id, self._today()),
            today=self._today,
            write=lambda told: self._write_leaving(member, told),
            draft=self._session.drafts.of(f"leave-{member.id}"),
        )
        dialog.loan_wanted.connect(self.loan_wanted)
        dialog.open()

    def take_leaving_back(self, member: Member) -> None:
        """Ask whether a recorded leaving is to be taken back."""
        text = translate("Members", "Take the leaving of {name} back?")
        detail = translate(
            "Members",
            "The day of leaving and its reason are removed from the roll. Posts that ended on that day are "
            "held again, unless somebody else has them.",
        )
        verb = translate("Members", "Take it back, still a member")
        self._ask(text, detail, verb, member, self._write_staying, name="returnQuestion")

    def come_back(self, member: Member) -> None:
        """Ask from when somebody is a member again."""

        def write(day: date) -> None:
            leaving.record_return(member.id, joined_on=day, today=self._today())
            words = translate("Members", "Recorded: {name} is a member again.")
            self.written.emit(member, words.format(name=self._named(member)))

        ComeBackDialog(self._page, member, today=self._today, write=write).open()

    def take_return_back(self, member: Member) -> None:
        """Ask whether a recorded coming back is to be taken off."""
        last = member.details.earlier[-1]
        text = translate("Members", "Did {name} not come back after all?")
        detail = translate("Members", "The person counts as having left on {date}, as before.").format(
            date=format_date(last.left_on)
        )
        verb = translate("Members", "Take it off, not a member")
        self._ask(text, detail, verb, member, self._write_staying_away, name="stayAwayQuestion")

    def remove(self, member: Member) -> None:
        """Ask whether somebody was written down by mistake; people with history stay."""
        try:
            members.check_removable(member.id)
        except MemberHasHistory as error:
            Message(self._page, sentence(error), name="hasHistory").open()
            return
        text = translate("Members", "Remove {name} from the roll?")
        detail = translate(
            "Members",
            "Only for somebody written down by mistake. Everything on this card is removed and cannot be "
            "brought back. Whoever was a member leaves the club instead.",
        )
        verb = translate("Members", "Remove from the roll")
        self._ask(text, detail, verb, member, self._write_removal, name="removeQuestion")

    def _ask(
        self, text: str, detail: str, verb: str, member: Member, act: Callable[[Member], None], *, name: str
    ) -> None:
        Question(
            self._page,
            text.format(name=self._named(member)),
            [(translate("Members", "No, leave it as it is"), None), (verb, lambda: act(member))],
            name=name,
            detail=detail,
        ).open()

    def _write_leaving(self, member: Member, told: Leaving) -> None:
        ended = leaving.record_leaving(member.id, told, today=self._today())
        words = translate("Members", "Recorded: {name} is no longer a member from {date}.")
        said = [words.format(name=self._named(member), date=format_date(told.left_on))]
        if ended:
            posts = translate("Members", "Posts to be filled anew: {posts}.")
            said.append(posts.format(posts=_listed(ended)))
        self.written.emit(member, " ".join(said))

    def _write_staying(self, member: Member) -> None:
        reopened = leaving.take_leaving_back(member.id, today=self._today())
        said = [translate("Members", "Recorded: {name} did not leave.").format(name=self._named(member))]
        if reopened:
            words = translate("Members", "Holds again: {posts}.")
            said.append(words.format(posts=_listed(reopened)))
        self.written.emit(member, " ".join(said))

    def _write_staying_away(self, member: Member) -> None:
        leaving.take_return_back(member.id, today=self._today())
        words = translate("Members", "Recorded: {name} did not come back.")
        self.written.emit(member, words.format(name=self._named(member)))

    def _write_removal(self, member: Member) -> None:
        members.remove_member(member.id)
        words = translate("Members", "Removed from the roll: {code} {name}.")
        self.removed.emit(words.format(code=member.code, name=member.name))

    def _named(self, member: Member) -> str:
        return addressed(member, self._today())


def _for_shown(pane: MemberPane, act: Callable[[Member], None]) -> None:
    card = pane.shown()
    if card is not None:
        act(card.member)


def _listed(held: Iterable[Holding]) -> str:
    return ", ".join(map(post_line, held))
