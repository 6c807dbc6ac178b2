"""What waits for a second person, and who confirmed it when, in the vault."""

from clubdesk.domain.second_acts import Done, SecondAct
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import recorded_now, run

_DONE = "SELECT id, act, subject, done_by, done_at, confirmed_by, confirmed_at FROM second_acts"


def add_second_act(act: SecondAct, subject: str, *, done_by: int) -> None:
    """Somebody did alone what a second person must confirm."""
    (row_id,) = run(
        "INSERT INTO second_acts (act, subject, done_by, done_at) VALUES (?, ?, ?, ?) RETURNING id",
        (act.value, subject, done_by, recorded_now()),
    ).fetchone()
    record("waits for a second", f"second:{row_id}", second_facts(row_id))


def confirm_second_act(act_id: int, *, confirmed_by: int) -> None:
    """Somebody else has confirmed it."""
    run(
        "UPDATE second_acts SET confirmed_by = ?, confirmed_at = ? WHERE id = ?",
        (confirmed_by, recorded_now(), act_id),
    )
    record("confirmed", f"second:{act_id}", second_facts(act_id))


def load_waiting() -> list[Done]:
    """What waits, the oldest first."""
    return _load("WHERE confirmed_by IS NULL ORDER BY id")


def load_confirmed(most: int) -> list[Done]:
    """What was confirmed last, the latest first."""
    return _load("WHERE confirmed_by IS NOT NULL ORDER BY confirmed_at DESC, id DESC LIMIT ?", most)


def load_second_act(act_id: int) -> Done:
    """One thing that waits or was confirmed."""
    (done,) = _load("WHERE id = ?", act_id)
    return done


def second_facts(act_id: int) -> object:
    """What waits or was confirmed, as the log covers it."""
    return facts_of("second_acts", "id", act_id)


def _load(which: str, *asked: int) -> list[Done]:
    return [
        Done(
            id=row_id,
            act=SecondAct(act),
            subject=subject,
            done_by=done_by,
            done_at=done_at,
            confirmed_by=confirmed_by,
            confirmed_at=confirmed_at,
        )
        for row_id, act, subject, done_by, done_at, confirmed_by, confirmed_at in run(
            f"{_DONE} {which}", asked
        )
    ]
