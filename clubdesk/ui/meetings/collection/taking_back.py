"""Taking a row of the collection back: named, asked once, reversed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from clubdesk.domain.collections import CollectionRow, Taking
from clubdesk.domain.errors import ClubError
from clubdesk.domain.meeting_errors import NothingTaken
from clubdesk.domain.meetings import Meeting
from clubdesk.operations.takings import last_takings, take_back
from clubdesk.text.amounts import format_dong
from clubdesk.text.collection_words import vouchers_words
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.dialogs import Question

Refuse = Callable[[str], object]


def ask_last_back(
    parent: QWidget, session: ClubSession, meeting: Meeting, rows: Sequence[CollectionRow], *, refuse: Refuse
) -> None:
    """Offer to take back what was taken last at the meeting, before a power cut too."""
    takings = last_takings(meeting.id)
    name = next((row.name for row in rows if takings and row.member_id == takings[-1].member_id), "")
    if takings:
        _ask(parent, session, meeting, name, takings, refuse)
    else:
        refuse(sentence(NothingTaken()))


def ask_row_back(
    parent: QWidget, session: ClubSession, meeting: Meeting, row: CollectionRow, *, refuse: Refuse
) -> None:
    """Offer to take back everything that was taken in one row."""
    _ask(parent, session, meeting, row.name, row.takings, refuse)


def _ask(
    parent: QWidget,
    session: ClubSession,
    meeting: Meeting,
    name: str,
    takings: Sequence[Taking],
    refuse: Refuse,
) -> None:
    ids = [one.entry_id for one in takings]

    def act() -> None:
        reason = translate("Collection", "Written down wrongly at the meeting")
        try:
            take_back(meeting.id, ids, reason=reason, today=session.today())
        except ClubError as error:
            refuse(sentence(error))
            return
        for entry_id in ids:
            session.forget_entry(entry_id)
        session.changed()

    words = translate("Collection", "Take back {amount} from {name}, {vouchers}?")
    text = words.format(
        amount=format_dong(sum(one.amount for one in takings)), name=name, vouchers=vouchers_words(takings)
    )
    answers = [
        (translate("Collection", "Keep it"), None),
        (translate("Collection", "Take it back"), act),
    ]
    Question(parent, text, answers, name="takeBack").open()
