"""Loans brought in on a cut-off day, in the vault: opening figures, each corrected once at most."""

from datetime import date

from clubdesk.domain.due_dates import month_after
from clubdesk.domain.loans import Opening
from clubdesk.domain.schedules import Terms
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run

Kept = tuple[date, int, int]


def add_opening(loan_id: int, *, on: date, lent: int, interest_paid: int) -> None:
    """Write down what was lent and paid before the cut-off day, in đồng."""
    run("INSERT INTO loan_openings VALUES (?, ?, ?, ?)", (loan_id, on.isoformat(), lent, interest_paid))
    record("opening", f"opening:{loan_id}", opening_facts(loan_id))


def change_opening(loan_id: int, *, lent: int, interest_paid: int) -> None:
    """Write those figures anew; the correction that explains it follows in the same act."""
    run(
        "UPDATE loan_openings SET lent = ?, interest_paid = ? WHERE loan_id = ?",
        (lent, interest_paid, loan_id),
    )


def add_correction(loan_id: int, figure: str, *, before: str, after: str, comment: str) -> None:
    """Write down that a figure was corrected, from what to what, and why."""
    run("INSERT INTO opening_corrections VALUES (?, ?, ?, ?, ?)", (loan_id, figure, before, after, comment))
    record("opening corrected", f"opening:{loan_id}", opening_facts(loan_id))


def corrections_of(loan_id: int) -> dict[str, tuple[str, str, str]]:
    """What was corrected: from what, to what and why, by figure."""
    rows = run("SELECT figure, before, after, comment FROM opening_corrections WHERE loan_id = ?", (loan_id,))
    return {figure: (before, after, comment) for figure, before, after, comment in rows}


def opening_facts(loan_id: int) -> object:
    """The opening figures and their corrections, as the log covers them."""
    return [
        facts_of("loan_openings", "loan_id", loan_id),
        facts_of("opening_corrections", "loan_id", loan_id),
    ]


def openings_by_loan(asked: str) -> dict[int, Kept]:
    """Cut-off day, đồng lent and interest paid before of some loans, by loan."""
    rows = run(
        f"SELECT loan_id, dated_on, lent, interest_paid FROM loan_openings WHERE loan_id IN ({asked})"  # noqa: S608
    )
    return {loan_id: (date.fromisoformat(day), lent, paid) for loan_id, day, lent, paid in rows}


def opening_of(kept: Kept | None, terms: Terms) -> Opening | None:
    """The opening of a loan; the period that runs began one period before the next due date."""
    if kept is None:
        return None
    on, lent, interest_paid = kept
    began = month_after(terms.first_due, -terms.every, kept_day=terms.kept_day)
    return Opening(
        on=on, lent=lent, interest_paid=interest_paid, period_began_on=max(began, terms.disbursed_on)
    )
