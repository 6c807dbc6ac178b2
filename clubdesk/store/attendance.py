"""The roll of a meeting in the vault: a mark a member, written as it is called."""

from collections.abc import Iterable
from datetime import date

from clubdesk.domain.meetings import Presence
from clubdesk.domain.roll_calls import Mark
from clubdesk.store.database import run
from clubdesk.store.meetings import record_meeting
from clubdesk.store.merging import ids_of, kept_ids


def load_marks(meeting_id: int) -> list[Mark]:
    """Everybody who has a mark at a meeting; whoever was merged stands there once, under the kept id."""
    kept = kept_ids()
    rows = run(
        "SELECT member_id, mark, words FROM attendance WHERE meeting_id = ? ORDER BY member_id DESC",
        (meeting_id,),
    )
    marks = {
        kept.get(member_id, member_id): Mark(
            member_id=kept.get(member_id, member_id), presence=Presence(mark), words=words
        )
        for member_id, mark, words in rows
    }
    return list(marks.values())


def load_words_about(member_id: int) -> list[tuple[date, str]]:
    """What was written beside a member's marks, and on the day of which meeting: why away, who stood in."""
    asked = ",".join(map(str, ids_of(member_id)))
    rows = run(
        "SELECT held_on, attendance.words FROM attendance JOIN meetings ON meetings.id = meeting_id"  # noqa: S608
        f" WHERE attendance.words <> '' AND member_id IN ({asked}) ORDER BY held_on, member_id"
    )
    return [(date.fromisoformat(day), words) for day, words in rows]


def put_marks(meeting_id: int, marks: Iterable[Mark], *, act: str) -> None:
    """Write marks in place of those that stand."""
    for mark in marks:
        run(
            "INSERT INTO attendance (meeting_id, member_id, mark, words) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET mark = excluded.mark, words = excluded.words",
            (meeting_id, mark.member_id, mark.presence.value, mark.words),
        )
    record_meeting(act, meeting_id)


def drop_mark(meeting_id: int, member_id: int) -> None:
    """A member has no mark of their own any more."""
    run("DELETE FROM attendance WHERE meeting_id = ? AND member_id = ?", (meeting_id, member_id))
    record_meeting("mark taken back", meeting_id)
