"""Loans in the vault: terms, agreed rows, what was paid and given up, and what is left."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal

from clubdesk.domain.loans import Loan
from clubdesk.domain.positions import is_finished
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.repayments import Split
from clubdesk.domain.schedules import Base, Pattern, ScheduleRow, Terms, schedule
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import connection, fetch, run
from clubdesk.store.loan_changes import changes_by_loan
from clubdesk.store.loan_facts import (
    count_taken_back,
    lending_turns,
    repayments_by_loan,
    rows_by_loan,
    write_offs_by_loan,
)
from clubdesk.store.loan_openings import opening_of, openings_by_loan
from clubdesk.store.merging import ids_of, kept_ids
from clubdesk.store.reversals import gaps, taken_back
from clubdesk.store.tables import LoanRow

MOST_NUMBER_DIGITS = 6
_ROWS = "SELECT n, due, principal, interest, balance FROM schedule_rows WHERE loan_id = ? ORDER BY n"


def add_loan(
    terms: Terms,
    *,
    member_id: int,
    meeting_id: int | None,
    code: str | None = None,
    member_code: str = "",
    purpose: str = "",
    decision_id: int | None = None,
    flat_on: int | None = None,
) -> Loan:
    """Write down a loan and its schedule, under the next code unless the old books gave one.

    `flat_on` is the đồng first lent of a flat loan that is brought in with less.
    """
    number = _next_number(code)
    code = code or f"{member_code}-{number:03d}"
    loan_id: int = LoanRow.insert(
        number=number,
        code=code,
        member_id=member_id,
        meeting_id=meeting_id,
        purpose=purpose,
        decision_id=decision_id,
        **_columns(terms),
    ).execute()
    rows = schedule(terms, flat_on=flat_on)
    _add_rows(loan_id, rows)
    run("INSERT INTO loan_balances VALUES (?, ?, 0)", (loan_id, terms.principal))
    record("loan", f"loan:{loan_id}", loan_facts(loan_id))
    return Loan(id=loan_id, code=code, member_id=member_id, terms=terms, rows=rows)


def change_terms(loan_id: int, terms: Terms, *, flat_on: int | None = None) -> None:
    """Write the terms of a loan anew, and its schedule: an opening figure was corrected."""
    LoanRow.update(**_columns(terms)).where(LoanRow.id == loan_id).execute()
    run("DELETE FROM schedule_rows WHERE loan_id = ?", (loan_id,))
    _add_rows(loan_id, schedule(terms, flat_on=flat_on))
    record("loan", f"loan:{loan_id}", loan_facts(loan_id))


def _add_rows(loan_id: int, rows: Iterable[ScheduleRow]) -> None:
    values = [(loan_id, row.n, row.due.isoformat(), row.principal, row.interest, row.balance) for row in rows]
    connection().executemany("INSERT INTO schedule_rows VALUES (?, ?, ?, ?, ?, ?)", values)


def _next_number(code: str | None) -> int:
    """The club's running number: the one at the end of an imported code where it is free, else the next.

    A long one is a day or an account, and numbers would go on from it for ever.
    """
    taken = {number for (number,) in fetch(LoanRow.select(LoanRow.number))}
    tail = (code or "").rpartition("-")[2]
    if tail.isdecimal() and len(tail) <= MOST_NUMBER_DIGITS and int(tail) not in taken:
        return int(tail)
    return max(taken, default=0) + 1


def loan_facts(loan_id: int) -> object:
    """A loan and its agreed rows, as the log covers them."""
    return [facts_of("loans", "id", loan_id), run(_ROWS, (loan_id,)).fetchall()]


def add_repayment(loan: Loan, split: Split, *, entry_id: int, is_payoff: bool) -> None:
    """Write down what a posted entry paid on a loan, in đồng."""
    facts = (entry_id, loan.id, split.principal, split.interest, int(is_payoff))
    run("INSERT INTO repayments VALUES (?, ?, ?, ?, ?)", facts)
    record("repayment", f"payment:{entry_id}", facts)


def add_write_off(loan: Loan, amount: int, *, entry_id: int) -> None:
    """Write down what a posted entry gave up on a loan, in đồng."""
    facts = (entry_id, loan.id, amount)
    run("INSERT INTO write_offs VALUES (?, ?, ?)", facts)
    record("write-off", f"payment:{entry_id}", facts)


def payment_facts(entry_id: int) -> object:
    """What an entry paid or gave up on a loan, as the log covers it; None when it did neither."""
    for table in ("repayments", "write_offs"):
        row = run(f"SELECT * FROM {table} WHERE entry_id = ?", (entry_id,)).fetchone()  # noqa: S608
        if row:
            return row
    return None


def update_balance(loan: Loan) -> None:
    """Keep what is left of a loan, after its facts have changed."""
    run(
        "UPDATE loan_balances SET outstanding = ?, is_settled = ? WHERE loan_id = ?",
        (loan.outstanding, int(is_finished(loan)), loan.id),
    )


def kept_balance(loan_id: int) -> tuple[int, bool]:
    """What is kept of a loan: đồng outstanding, and whether nothing more can fall due.

    A row that is gone reads as -1 đ, which is no balance of any loan.
    """
    row = run("SELECT outstanding, is_settled FROM loan_balances WHERE loan_id = ?", (loan_id,)).fetchone()
    outstanding, is_settled = row or (-1, 0)
    return outstanding, bool(is_settled)


def find_code(code: str) -> int | None:
    """The id of the loan of a code."""
    row = run("SELECT id FROM loans WHERE code = ?", (code,)).fetchone()
    return row[0] if row else None


def find_unsettled() -> list[int]:
    """Ids of the loans on which something is or will be owed."""
    rows = run("SELECT loan_id FROM loan_balances WHERE is_settled = 0 ORDER BY loan_id")
    return [loan_id for (loan_id,) in rows]


def find_settled() -> list[int]:
    """Ids of the loans that are over."""
    rows = run("SELECT loan_id FROM loan_balances WHERE is_settled = 1 ORDER BY loan_id")
    return [loan_id for (loan_id,) in rows]


def find_running_since(day: date) -> list[int]:
    """Ids of the loans that are not over, may have had rows to come on a day, or were changed."""
    rows = run(
        "SELECT loan_id FROM loan_balances WHERE is_settled = 0"
        " UNION SELECT id FROM loans WHERE date(first_due, (months - every) || ' months', '3 days') >= ?1"
        " UNION SELECT loan_id FROM loan_changes ORDER BY 1",
        (day.isoformat(),),
    )
    return [loan_id for (loan_id,) in rows]


def is_payoff(entry_id: int) -> bool:
    """Whether an entry is the pay-off of its loan."""
    row = run("SELECT is_payoff FROM repayments WHERE entry_id = ?", (entry_id,)).fetchone()
    return bool(row and row[0])


def find_loans_of(member_id: int) -> list[int]:
    """Ids of the loans a member took or took over, the oldest first."""
    asked = ",".join(map(str, ids_of(member_id)))
    rows = run(
        f"SELECT id FROM loans WHERE member_id IN ({asked})"  # noqa: S608 – own numbers
        f" UNION SELECT loan_id FROM loan_changes WHERE member_id IN ({asked}) ORDER BY 1"
    )
    return [loan_id for (loan_id,) in rows]


def find_all() -> list[int]:
    """Ids of every loan, the oldest first."""
    return [loan_id for (loan_id,) in fetch(LoanRow.select(LoanRow.id).order_by(LoanRow.id))]


def count_settled() -> int:
    """How many loans are over, but for those that were taken back."""
    (lent,) = run("SELECT COUNT(*) FROM loan_balances").fetchone()
    return int(lent) - len(find_unsettled()) - count_taken_back()


def load_loan(loan_id: int) -> Loan:
    """One loan with everything that happened to it."""
    (loan,) = load_loans([loan_id])
    return loan


def load_loans(ids: Sequence[int]) -> list[Loan]:
    """Loans with everything that happened to them, in a few reads whatever their number."""
    asked = ",".join(map(str, ids))
    schedules = rows_by_loan(asked)
    repayments = repayments_by_loan(asked)
    write_offs = write_offs_by_loan(asked)
    turned = lending_turns(asked)
    changes = changes_by_loan(asked)
    openings = openings_by_loan(asked)
    kept = kept_ids()
    return [
        Loan(
            id=row.id,
            code=row.code,
            member_id=kept.get(row.member_id, row.member_id),
            terms=_terms(row),
            rows=tuple(schedules[row.id]),
            repayments=tuple(repayments.get(row.id, ())),
            write_offs=tuple(write_offs.get(row.id, ())),
            versions=tuple(changes[row.id].versions) if row.id in changes else (),
            waivers=tuple(changes[row.id].waivers) if row.id in changes else (),
            take_overs=tuple(changes[row.id].take_overs) if row.id in changes else (),
            opening=opening_of(openings.get(row.id), _terms(row)),
            cancelled_on=back.on if (back := taken_back(turned.get(row.id, ()))) else None,
            gaps=gaps(turned.get(row.id, ())),
        )
        for row in LoanRow.raw(f"SELECT * FROM loans WHERE id IN ({asked}) ORDER BY id")  # noqa: S608
    ]


def load_codes(ids: Collection[int]) -> dict[int, str]:
    """Loan codes by loan id."""
    rows = fetch(LoanRow.select(LoanRow.id, LoanRow.code).where(LoanRow.id.in_(ids)))
    return dict(rows)


def decision_of(loan_id: int) -> int | None:
    """The id of the decision that agreed a loan, where one is recorded."""
    decision_id: int | None = LoanRow.get_by_id(loan_id).decision_id
    return decision_id


def load_purpose(loan_id: int) -> tuple[str, int | None]:
    """What a loan is for, and the id of the meeting that agreed it."""
    row = LoanRow.get_by_id(loan_id)
    return row.purpose, row.meeting_id


def _columns(terms: Terms) -> dict[str, str | int]:
    return {
        "principal": terms.principal,
        "rate_percent": str(terms.rate.percent),
        "rate_per": terms.rate.per,
        "months": terms.months,
        "base": terms.base,
        "pattern": terms.pattern,
        "every": terms.every,
        "principal_every": terms.principal_every,
        "principal_free_rows": terms.principal_free_rows,
        "rounding": terms.rounding,
        "interest_rounding": terms.interest_rounding,
        "disbursed_on": terms.disbursed_on.isoformat(),
        "first_due": terms.first_due.isoformat(),
        "kept_day": terms.kept_day,
        "grace_days": terms.grace_days,
    }


def _terms(row: LoanRow) -> Terms:
    return Terms(
        principal=row.principal,
        rate=Rate(Decimal(row.rate_percent), RatePer(row.rate_per)),
        months=row.months,
        base=Base(row.base),
        pattern=Pattern(row.pattern),
        every=row.every,
        principal_every=row.principal_every,
        principal_free_rows=row.principal_free_rows,
        rounding=row.rounding,
        interest_rounding=row.interest_rounding,
        disbursed_on=date.fromisoformat(row.disbursed_on),
        first_due=date.fromisoformat(row.first_due),
        kept_day=row.kept_day,
        grace_days=row.grace_days,
    )
