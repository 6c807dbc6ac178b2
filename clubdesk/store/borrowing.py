"""Who borrowed, and on which loans something was open, by a day: asked of the vault, no loan is read."""

from datetime import date

from clubdesk.domain.ledger import LENDING_KINDS
from clubdesk.store.database import run

_LENDING = ", ".join(f"'{kind}'" for kind in sorted(LENDING_KINDS))
# CROSS keeps the few reversals on the outside, whatever SQLite would choose.
_TURNED = f"""
    turned (loan_id, latest, turns) AS (
        SELECT lent.loan_id, reversal.id, 1 FROM entries AS reversal CROSS JOIN entries AS lent
        WHERE reversal.reverses > 0 AND reversal.dated_on <= ?1
        AND lent.id = reversal.reverses AND lent.kind IN ({_LENDING}) AND lent.loan_id IS NOT NULL
        UNION ALL
        SELECT turned.loan_id, entries.id, turns + 1 FROM turned
        JOIN entries ON entries.reverses = turned.latest WHERE entries.dated_on <= ?1
    ),
    taken_back (loan_id) AS (SELECT loan_id FROM turned GROUP BY loan_id HAVING MAX(turns) % 2 = 1)
"""  # noqa: S608 – own words
_COUNTS = """
    COALESCE((SELECT dated_on FROM loan_openings WHERE loan_id = loans.id), loans.disbursed_on) <= ?1
    AND loans.id NOT IN (SELECT loan_id FROM taken_back)
"""
# Each member is asked for one loan: loans of long ago are not looked at.
_BORROWERS = f"""
    WITH RECURSIVE {_TURNED}
    SELECT COUNT(DISTINCT COALESCE(merged_into, id)) FROM members
    WHERE EXISTS (SELECT 1 FROM loans WHERE loans.member_id = members.id AND {_COUNTS})
    OR EXISTS (
        SELECT 1 FROM loan_changes AS made JOIN loans ON loans.id = made.loan_id
        WHERE made.member_id = members.id AND made.dated_on <= ?1 AND {_COUNTS}
        AND NOT EXISTS (
            SELECT 1 FROM change_reversals AS back WHERE back.change_id = made.id AND back.dated_on <= ?1
        )
    )
"""  # noqa: S608 – own words
# Few entries or none are later than a day that is asked about; SQLite would begin with all loans.
_OPEN = """
    WITH RECURSIVE turned_back (entry_id) AS (
        SELECT reverses FROM entries INDEXED BY entries_by_day WHERE dated_on > ?1 AND reverses > 0
        UNION SELECT reverses FROM turned_back CROSS JOIN entries ON entries.id = entry_id WHERE reverses > 0
    )
    SELECT loan_id FROM loan_balances WHERE is_settled = 0
    UNION SELECT loan_id FROM entries INDEXED BY entries_by_day WHERE dated_on > ?1 AND loan_id IS NOT NULL
    UNION SELECT repayments.loan_id FROM entries INDEXED BY entries_by_day
        CROSS JOIN repayments ON repayments.entry_id = entries.id WHERE entries.dated_on > ?1
    UNION SELECT loan_id FROM turned_back CROSS JOIN repayments USING (entry_id)
    UNION SELECT loan_id FROM loan_changes WHERE dated_on > ?1
    UNION SELECT made.loan_id FROM change_reversals AS back
        JOIN loan_changes AS made ON made.id = back.change_id
        WHERE back.dated_on > ?1
"""


def count_borrowers(on: date) -> int:
    """How many people ever took a loan up to a day, or took one over.

    A loan or take-over that was taken back by then does not count.
    """
    (people,) = run(_BORROWERS, (on.isoformat(),)).fetchone()
    return int(people)


def find_open(on: date) -> list[int]:
    """Ids of the loans on which something is or will be owed, or was on a day that is past."""
    return sorted(loan_id for (loan_id,) in run(_OPEN, (on.isoformat(),)))
