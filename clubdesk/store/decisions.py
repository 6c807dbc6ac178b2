"""What the club decided about loans, in the vault; never changed."""

from collections.abc import Collection
from datetime import date

from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run
from clubdesk.store.meetings import add_meeting, find_meeting


def add_decision(decision: Decision) -> int:
    """Write a decision down, and the meeting of its day when it is not yet in the books; its id."""
    votes = decision.votes
    counts = (votes.in_favour, votes.against, votes.other) if votes else (None, None, None)
    (decision_id,) = run(
        "INSERT INTO decisions (body, decided_on, meeting_id, reason, votes_for, votes_against, votes_other,"
        " overrides) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            decision.by.value,
            decision.decided_on.isoformat(),
            _meeting_of(decision),
            decision.reason.strip(),
            *counts,
            " ".join(sorted(decision.overrides)),
        ),
    ).fetchone()
    record("decision", f"decision:{decision_id}", decision_facts(decision_id))
    return int(decision_id)


def _meeting_of(decision: Decision) -> int | None:
    if decision.by is DecidedBy.BOARD:
        return None
    return find_meeting(decision.decided_on) or add_meeting(decision.decided_on)


def decision_facts(decision_id: int) -> object:
    """A decision, as the log covers it."""
    return facts_of("decisions", "id", decision_id)


def load_decisions(ids: Collection[int]) -> dict[int, Decision]:
    """Decisions by id."""
    asked = ",".join(map(str, ids))
    rows = run(
        "SELECT id, body, decided_on, reason, votes_for, votes_against, votes_other, overrides"  # noqa: S608
        f" FROM decisions WHERE id IN ({asked})"
    )
    return {
        row_id: Decision(
            decided_on=date.fromisoformat(day),
            reason=reason,
            by=DecidedBy(by),
            votes=None if in_favour is None else Votes(in_favour, against, other),
            overrides=frozenset(overrides.split()),
        )
        for row_id, by, day, reason, in_favour, against, other, overrides in rows
    }


def meeting_of(decision_id: int) -> int | None:
    """The id of the meeting that decided."""
    row = run("SELECT meeting_id FROM decisions WHERE id = ?", (decision_id,)).fetchone()
    return row[0] if row else None
