"""Applications for loans in the vault, and the steps taken on them."""

from collections.abc import Sequence
from datetime import date

from clubdesk.domain.applications import Application, Outcome, Request, Step, StepTaken
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import run
from clubdesk.store.decisions import add_decision, load_decisions
from clubdesk.store.merging import ids_of, kept_ids

_FIELDS = "id, member_id, asked_on, amount, months, purpose, plan, heir, product_id, loan_id"


def add_application(request: Request) -> int:
    """Write an application down; its id."""
    (application_id,) = run(
        "INSERT INTO applications (member_id, asked_on, amount, months, purpose, plan, heir, product_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        _values(request),
    ).fetchone()
    return _recorded("application", application_id)


def change_application(application_id: int, request: Request) -> None:
    """Write what is asked anew."""
    run(
        "UPDATE applications SET member_id = ?, asked_on = ?, amount = ?, months = ?, purpose = ?, plan = ?,"
        " heir = ?, product_id = ? WHERE id = ?",
        (*_values(request), application_id),
    )
    _recorded("application", application_id)


def _values(request: Request) -> tuple[str | int | None, ...]:
    return (
        request.member_id,
        request.asked_on.isoformat(),
        request.amount,
        request.months,
        request.purpose,
        request.plan,
        request.heir,
        request.product_id,
    )


def add_step(application_id: int, taken: StepTaken) -> None:
    """Write a step on an application down, with its decision where somebody decided."""
    decision_id = add_decision(taken.decision) if taken.decision else None
    run(
        "INSERT INTO application_steps (application_id, step, outcome, taken_on, words, amount,"
        " decision_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            application_id,
            taken.step.value,
            taken.outcome.value,
            taken.taken_on.isoformat(),
            taken.words,
            taken.amount,
            decision_id,
        ),
    )
    _recorded("application step", application_id)


def link_loan(application_id: int, loan_id: int | None) -> None:
    """The loan that an application became; None when that was taken back."""
    run("UPDATE applications SET loan_id = ? WHERE id = ?", (loan_id, application_id))
    _recorded("application paid", application_id)


def _recorded(act: str, application_id: int) -> int:
    record(act, f"application:{application_id}", application_facts(application_id))
    return application_id


def application_facts(application_id: int) -> object:
    """An application and its steps, as the log covers them."""
    return [
        facts_of("applications", "id", application_id),
        facts_of("application_steps", "application_id", application_id),
    ]


def load_application(application_id: int) -> Application:
    """One application."""
    (found,) = _load(f"WHERE id = {int(application_id)}")
    return found


def find_application_of(loan_id: int) -> Application | None:
    """The application that a loan was paid out on; None where nobody applied in writing."""
    return next(iter(_load(f"WHERE loan_id = {int(loan_id)}")), None)


def load_open() -> list[Application]:
    """The applications not paid out, the oldest first; refused ones too."""
    return _load("WHERE loan_id IS NULL")


def load_applications_of(member_id: int) -> list[Application]:
    """Everything a member ever asked for, the oldest first."""
    return _load(f"WHERE member_id IN ({','.join(map(str, ids_of(member_id)))})")


def unlink_loan(loan_id: int) -> None:
    """A loan was taken back: the application that became it waits for its payment again."""
    for (application_id,) in run("SELECT id FROM applications WHERE loan_id = ?", (loan_id,)).fetchall():
        link_loan(application_id, None)


def find_unlinked_by(reversal_id: int) -> int | None:
    """The application that waited again because an entry took its loan back: the log tells it just before."""
    row = run(
        "SELECT subject FROM log WHERE act = 'application paid' AND id ="
        " (SELECT MIN(id) - 1 FROM log WHERE subject = ?)",
        (f"reversal:{reversal_id}",),
    ).fetchone()
    return int(row[0].partition(":")[2]) if row else None


def _load(which: str) -> list[Application]:
    rows = run(f"SELECT {_FIELDS} FROM applications {which} ORDER BY asked_on, id").fetchall()  # noqa: S608
    steps, kept = _steps([row[0] for row in rows]), kept_ids()
    return [
        Application(
            id=row_id,
            request=Request(
                member_id=kept.get(member_id, member_id),
                asked_on=date.fromisoformat(asked_on),
                amount=amount,
                months=months,
                purpose=purpose,
                plan=plan,
                heir=heir,
                product_id=product_id,
            ),
            steps=tuple(steps.get(row_id, ())),
            loan_id=loan_id,
        )
        for row_id, member_id, asked_on, amount, months, purpose, plan, heir, product_id, loan_id in rows
    ]


def _steps(ids: Sequence[int]) -> dict[int, list[StepTaken]]:
    asked = ",".join(map(str, ids))
    rows = run(
        "SELECT application_id, step, outcome, taken_on, words, amount, decision_id"  # noqa: S608
        " FROM application_steps"
        f" WHERE application_id IN ({asked}) ORDER BY id"
    ).fetchall()
    decided = load_decisions({row[-1] for row in rows if row[-1] is not None})
    found: dict[int, list[StepTaken]] = {}
    for application_id, step, outcome, taken_on, words, amount, decision_id in rows:
        taken = StepTaken(
            step=Step(step),
            outcome=Outcome(outcome),
            taken_on=date.fromisoformat(taken_on),
            words=words,
            amount=amount,
            decision=decided.get(decision_id),
            decision_id=decision_id,
        )
        found.setdefault(application_id, []).append(taken)
    return found
