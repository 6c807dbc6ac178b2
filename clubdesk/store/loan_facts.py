"""What happened to loans, read for many at once."""

from datetime import date

from clubdesk.domain.ledger import LENDING_KINDS, EntryKind
from clubdesk.domain.loans import Repayment, WriteOff
from clubdesk.domain.schedules import ScheduleRow
from clubdesk.store.database import run
from clubdesk.store.reversals import Turn, gaps, origin_of, taken_back, turns_of

_LENDING = ", ".join(f"'{kind}'" for kind in sorted(LENDING_KINDS))
_POSTED = """
    FROM {table} AS fact JOIN entries AS posted ON posted.id = fact.entry_id
    WHERE fact.loan_id IN ({asked}) ORDER BY fact.entry_id
"""


def rows_by_loan(asked: str) -> dict[int, list[ScheduleRow]]:
    """The agreed rows of some loans (their ids, with commas between), by loan."""
    found: dict[int, list[ScheduleRow]] = {}
    rows = run(
        "SELECT loan_id, n, due, principal, interest, balance FROM schedule_rows"  # noqa: S608
        f" WHERE loan_id IN ({asked}) ORDER BY loan_id, n"
    )
    for loan_id, n, due, *amounts in rows:
        found.setdefault(loan_id, []).append(ScheduleRow(n, date.fromisoformat(due), *amounts))
    return found


def repayments_by_loan(asked: str) -> dict[int, list[Repayment]]:
    """Every payment on some loans, those taken back too, by loan."""
    found: dict[int, list[Repayment]] = {}
    turned = turns_of(f"SELECT entry_id FROM repayments WHERE loan_id IN ({asked})")  # noqa: S608
    rows = run(
        "SELECT fact.loan_id, posted.dated_on, principal, interest, is_payoff, posted.id"
        + _POSTED.format(table="repayments", asked=asked)
    )
    for loan_id, day, principal, interest, is_payoff, entry_id in rows:
        turns = turned.get(entry_id, ())
        paid = Repayment(
            date.fromisoformat(day),
            principal,
            interest,
            bool(is_payoff),
            _day(taken_back(turns)),
            entry_id,
            gaps(turns),
        )
        found.setdefault(loan_id, []).append(paid)
    return found


def write_offs_by_loan(asked: str) -> dict[int, list[WriteOff]]:
    """Every write-off on some loans, by loan."""
    found: dict[int, list[WriteOff]] = {}
    turned = turns_of(f"SELECT entry_id FROM write_offs WHERE loan_id IN ({asked})")  # noqa: S608
    rows = run(
        "SELECT fact.loan_id, posted.dated_on, amount, posted.id"
        + _POSTED.format(table="write_offs", asked=asked)
    )
    for loan_id, day, amount, entry_id in rows:
        turns = turned.get(entry_id, ())
        loss = WriteOff(date.fromisoformat(day), amount, _day(taken_back(turns)), entry_id, gaps(turns))
        found.setdefault(loan_id, []).append(loss)
    return found


def lending_turns(asked: str) -> dict[int, tuple[Turn, ...]]:
    """How the lending of some loans was taken back and stood again, by loan."""
    lent = f"SELECT id FROM entries WHERE loan_id IN ({asked}) AND kind IN ({_LENDING})"  # noqa: S608
    turned = turns_of(lent)
    entries = ",".join(map(str, turned))
    rows = run(f"SELECT loan_id, id FROM entries WHERE id IN ({entries})")  # noqa: S608 – own numbers
    return {loan_id: turned[entry_id] for loan_id, entry_id in rows}


def count_taken_back() -> int:
    """How many loans were taken back."""
    # CROSS keeps the few reversals on the outside, whatever SQLite would choose.
    lent = (
        "SELECT lent.id FROM entries AS reversal CROSS JOIN entries AS lent"  # noqa: S608 – own words
        f" WHERE reversal.reverses > 0 AND lent.id = reversal.reverses AND lent.kind IN ({_LENDING})"
    )
    return sum(taken_back(turns) is not None for turns in turns_of(lent).values())


def recovered(loan_id: int) -> int:
    """Đồng that came back of what was written off on a loan."""
    paid = f"SELECT id FROM entries WHERE loan_id = {int(loan_id)} AND kind = '{EntryKind.RECOVERY}'"  # noqa: S608
    turned = turns_of(paid)
    rows = run(
        "SELECT lines.entry_id, lines.amount FROM accounts"  # noqa: S608 – own words
        " JOIN lines ON lines.account_id = accounts.id"
        f" WHERE accounts.type = 'place' AND lines.entry_id IN ({paid})"
    ).fetchall()
    return sum(amount for entry_id, amount in rows if taken_back(turned.get(entry_id, ())) is None)


def loans_of_entry(entry_id: int) -> list[int]:
    """Ids of the loans an entry changed, or what it takes back did: a top-up has two."""
    rows = run(
        "SELECT loan_id FROM entries WHERE id = ?1 AND loan_id IS NOT NULL"
        " UNION SELECT loan_id FROM repayments WHERE entry_id = ?1",
        (origin_of(entry_id),),
    )
    return [loan_id for (loan_id,) in rows]


def _day(turn: Turn | None) -> date | None:
    return turn.on if turn is not None else None
