"""Tells, before its pages are shown, that a file holds less than was recorded, or that the clock is wrong."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from clubdesk.operations import first_look
from clubdesk.operations.first_look import OtherClub, Shortfall
from clubdesk.text.dates import format_moment
from clubdesk.text.translation import translate
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.widgets.dialogs import Message, Question


class FirstLook(QObject):
    """Follows the desk; must hear of an opened club before anything shows or copies it."""

    other_copies_wanted = Signal(object)
    """The folder with the copies of the club whose file had this name until now."""
    agreed = Signal()
    """The other club's file is the right one."""

    def __init__(self, desk: Desk, show_copies: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._show_copies = desk, show_copies
        self.is_short = self.is_other = False
        desk.opened.connect(self._compare)

    def _compare(self) -> None:
        session = self._desk.session
        self.is_short = self.is_other = False
        if session.path is None or session.look is not None or session.is_sample:
            return
        other = first_look.find_other_club(session.path, session.copies)
        if other is not None:
            self.is_other = True
            self._desk.turns.tell(lambda: self._other_question(other))
        short = first_look.find_shortfall(session.copies)
        if short is not None:
            self.is_short = True
            self._desk.turns.tell(lambda: self._question(short))
        now = session.now()
        last = first_look.doubtful_clock(now)
        if last is not None:
            self._desk.turns.tell(lambda: self._clock_message(now, last))

    def _other_question(self, other: OtherClub) -> Question:
        asked = translate(
            "Safety",
            "Until now this file was that of {club}. Now it is another club's: {title}. Is that right?",
        )
        return Question(
            self._desk.window,
            asked.format(club=other.club, title=self._desk.session.title),
            [
                (
                    translate("Safety", "See the safety copies of {club}…").format(club=other.club),
                    lambda: self.other_copies_wanted.emit(other.copies),
                ),
                (translate("Safety", "Yes, go on with this club"), self._agree),
            ],
            name="otherClub",
            detail=translate(
                "Safety",
                "Somebody may have copied another club's file over it. Nothing was removed: the safety "
                "copies stay, and this file is kept under another name if you bring one back.",
            ),
        )

    def _agree(self) -> None:
        self.is_other = False
        self.agreed.emit()

    def _clock_message(self, now: datetime, last: datetime) -> Message:
        return Message(
            self._desk.window,
            _clock_words(now, last),
            name="clockDoubted",
            detail=translate(
                "Safety",
                "The books are safe, and everything stays in the order in which it was recorded. Set the "
                "date and time of the computer right, then open the club again. Until then look at the date "
                "of every voucher before you record it.",
            ),
        )

    def _question(self, short: Shortfall) -> Question:
        return Question(
            self._desk.window,
            _said(short),
            [
                (translate("Safety", "See the safety copies…"), self._show_copies),
                (translate("Safety", "Go on with this file"), partial(first_look.accept_shortfall, short)),
            ],
            name="shortFile",
            detail=translate(
                "Safety",
                "Nothing was removed, and the safety copies stay. If an old copy of the file was put here by "
                "mistake, bring the latest safety copy back; this file is then kept under another name.",
            ),
        )


def _clock_words(now: datetime, last: datetime) -> str:
    words = translate(
        "Safety",
        "This computer's clock says {now}, but the last thing in these books was recorded on {last}.",
    )
    return words.format(now=format_moment(now), last=format_moment(last))


def _said(short: Shortfall) -> str:
    if short.ahead is None and short.rows:
        return translate("Safety", "Something that was recorded is missing in this file.")
    if short.ahead is None:
        return translate(
            "Safety",
            "This file was copied by hand while ClubDesk had it open: what was recorded in the last moments "
            "before may be missing in it. Look at its last entries.",
        )
    words = translate(
        "Safety",
        "This file does not hold everything that the safety copy of {when} holds: is it the right file?",
    )
    return words.format(when=format_moment(short.ahead.taken_at))
