"""The log read back to front, page by page, with the vouchers that no row of the log tells of."""

from datetime import date, datetime, timedelta
from typing import Any

from clubdesk.domain.log_lines import LogLine, LogPlace
from clubdesk.store.database import run
from clubdesk.store.log_things import thing_of
from clubdesk.store.merging import ids_of

START = LogPlace(log=2**62, entry=2**62)
_UNTOLD = (
    "NOT EXISTS (SELECT 1 FROM log WHERE subject IN"
    " ('payment:' || entries.id, 'dues:' || entries.id, 'reversal:' || entries.id))"
)
_POSTED = (
    "SELECT id, recorded_at, '', kind, 'entry:' || id FROM entries WHERE id < ? AND recorded_at >= ?"  # noqa: S608
    f" AND recorded_at < ? AND {_UNTOLD} ORDER BY id DESC LIMIT ?"
)
_EVER = ("0000", "9999")


def load_lines(
    place: LogPlace, *, most: int, since: date | None = None, until: date | None = None
) -> tuple[list[LogLine], LogPlace | None]:
    """The latest lines before a place, the newest first, and the place to go on from; None at the end.

    Only the rows asked for are read, however long the log is.
    """
    days = _days(since, until)
    logged = run(
        "SELECT id, recorded_at, actor, act, subject FROM log WHERE id < ? AND recorded_at >= ?"
        " AND recorded_at < ? ORDER BY id DESC LIMIT ?",
        (place.log, *days, most),
    ).fetchall()
    posted = run(_POSTED, (place.entry, *days, most)).fetchall()
    taken = _merged(logged, posted)[:most]
    from_log = sum(is_logged for is_logged, _row in taken)
    after = LogPlace(
        log=logged[from_log - 1][0] if from_log else place.log,
        entry=posted[len(taken) - from_log - 1][0] if from_log < len(taken) else place.entry,
    )
    is_end = len(taken) < most
    return [_line(*row) for _is_logged, row in taken], None if is_end else after


def load_lines_of(member_id: int) -> list[LogLine]:
    """Every change of what is written down about a person, the latest first."""
    subjects = [f"member:{one}" for one in ids_of(member_id)]
    marks = ",".join("?" * len(subjects))
    rows = run(
        f"SELECT id, recorded_at, actor, act, subject FROM log WHERE subject IN ({marks}) ORDER BY id DESC",  # noqa: S608
        subjects,
    )
    return [_line(*row) for row in rows.fetchall()]


def _days(since: date | None, until: date | None) -> tuple[str, str]:
    first = since.isoformat() if since is not None else _EVER[0]
    return first, (until + timedelta(days=1)).isoformat() if until is not None else _EVER[1]


def _merged(logged: list[Any], posted: list[Any]) -> list[tuple[bool, Any]]:
    """The rows of both (True: of the log), newest first; each keeps its order whatever the clock said."""
    merged: list[tuple[bool, Any]] = []
    a, b = 0, 0
    while a < len(logged) or b < len(posted):
        is_logged = b >= len(posted) or (a < len(logged) and logged[a][1] >= posted[b][1])
        merged.append((is_logged, logged[a] if is_logged else posted[b]))
        a, b = a + is_logged, b + (not is_logged)
    return merged


def _line(number: int, recorded_at: str, actor: str, act: str, subject: str) -> LogLine:
    kind, _, key = subject.partition(":")
    thing = thing_of(kind, key)
    return LogLine(
        number=number,
        recorded_at=datetime.fromisoformat(recorded_at),
        actor=actor,
        act=act,
        kind=kind,
        name=thing.name,
        detail=thing.detail,
        page=thing.page,
        item=thing.item,
    )
