"""Schedules that other lenders' public test suites assert; the file lies beside the checkout, not in it."""

import json
import os
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from clubdesk.domain.changes import Extension, Move, extend
from clubdesk.domain.due_dates import one_period_after
from clubdesk.domain.loans import Loan, Repayment
from clubdesk.domain.positions import position
from clubdesk.domain.rates import Rate, RatePer
from clubdesk.domain.repayments import split_repayment
from clubdesk.domain.schedules import Base, Pattern, Terms, schedule
from clubdesk.domain.versions import schedule_on

SHARED = Path(os.environ.get("CLUBDESK_SHARED", Path(__file__).parents[3] / "shared"))
VECTORS = SHARED / "data" / "loan_vectors.json"
PATTERNS = {
    "equal_installments": Pattern.LEVEL,
    "equal_principal_payments": Pattern.EQUAL_PRINCIPAL,
    "interest_only_then_bullet": Pattern.INTEREST_THEN_BULLET,
}
ANY_DAY = "2024-01-17"

Vector = dict[str, Any]


def vectors(kind: str) -> list[Any]:
    if not VECTORS.exists():
        why = f"{VECTORS.name} is not beside this checkout; CLUBDESK_SHARED may name its folder"
        return [pytest.param({}, marks=pytest.mark.skip(reason=why), id="absent")]
    given = json.loads(VECTORS.read_text("utf-8"))["vectors"]
    return [pytest.param(vector, id=vector["id"]) for vector in given if vector["kind"] == kind]


def dong(given: Vector, amount: str) -> int:
    """Two decimals become đồng by × 100: rounding to a cent becomes rounding to 1 đ."""
    return int(Decimal(amount) * 10 ** given["decimals"])


def terms_of(given: Vector) -> Terms:
    cut = dong(given, given.get("currency_multiple_of", "0")) or 1
    disbursed_on = date.fromisoformat(given.get("disbursed_on", ANY_DAY))
    every = given["every"]["count"]
    typed = date.fromisoformat(given["first_due_on"]) if "first_due_on" in given else None
    return Terms(
        principal=dong(given, given["principal"]),
        rate=Rate(Decimal(given["rate_percent"]), RatePer(given["rate_per"])),
        months=given["n_instalments"] * every,
        base=Base(given["interest"]),
        pattern=PATTERNS[given["amortization"]],
        every=every,
        principal_free_rows=given["principal_grace"],
        rounding=max(dong(given, given.get("instalment_multiple_of", "0")), cut),
        interest_rounding=cut,
        disbursed_on=disbursed_on,
        first_due=typed or one_period_after(disbursed_on, every=every),
        kept_day=(typed or disbursed_on).day,
    )


def loan_of(given: Vector) -> Loan:
    terms = terms_of(given)
    return Loan(id=1, code="vector", member_id=1, terms=terms, rows=schedule(terms))


def pay(loan: Loan, amount: int, on: str) -> Loan:
    day = date.fromisoformat(on)
    split = split_repayment(loan, amount, day)
    repayments = (*loan.repayments, Repayment(day, split.principal, split.interest))
    return Loan(id=1, code="vector", member_id=1, terms=loan.terms, rows=loan.rows, repayments=repayments)


@pytest.mark.parametrize("vector", vectors("schedule"))
def test_a_schedule_agrees_row_for_row(vector: Vector) -> None:
    given, rows = vector["inputs"], schedule(terms_of(vector["inputs"]))
    asserted = vector["expected"]["rows"]
    assert vector["expected"].get("rows_are_a_sample") or len(asserted) == len(rows)
    for row in asserted:
        found = rows[row["n"] - 1]
        for column in ("principal", "interest", "balance"):
            if column in row:
                assert getattr(found, column) == dong(given, row[column]), (row["n"], column)
        assert row.get("due", found.due.isoformat()) == found.due.isoformat()


@pytest.mark.parametrize("vector", vectors("schedule"))
def test_the_totals_of_a_schedule_agree(vector: Vector) -> None:
    rows, totals = schedule(terms_of(vector["inputs"])), vector["expected"].get("totals", {})
    for column in ("principal", "interest"):
        if column in totals:
            found = sum(getattr(row, column) for row in rows)
            assert found == dong(vector["inputs"], totals[column])


@pytest.mark.parametrize("vector", vectors("due_dates"))
def test_due_dates_keep_the_typed_day(vector: Vector) -> None:
    found = [row.due.isoformat() for row in schedule(terms_of(vector["inputs"]))]
    assert found == vector["expected"]["due_dates"]


@pytest.mark.parametrize("vector", vectors("allocation"))
def test_payments_settle_what_is_due_in_the_same_order(vector: Vector) -> None:
    given, expected = vector["inputs"], vector["expected"]
    if "transactions" not in expected:
        pytest.skip("asserted by rows' remains instead of by transactions: its own test below")
    loan = loan_of(given)
    for event in given["events"]:
        loan = pay(loan, dong(given, event["amount"]), event["on"])
    booked = [done for done in expected["transactions"] if done["type"] == "Repayment"]
    for done, repayment in zip(booked, loan.repayments, strict=True):
        assert repayment.paid_on.isoformat() == done["on"]
        assert repayment.principal == dong(given, done["principal"])
        assert repayment.interest == dong(given, done["interest"])
        assert position(loan, repayment.paid_on).outstanding == dong(given, done["balance"])


@pytest.mark.parametrize("vector", vectors("allocation"))
def test_one_late_payment_takes_the_interest_of_both_rows_before_any_principal(vector: Vector) -> None:
    given, steps = vector["inputs"], vector["expected"].get("steps")
    if not steps:
        pytest.skip("asserted by transactions: the test above")
    loan = loan_of(given)
    totals = {str(row.n): str(row.principal + row.interest) for row in loan.rows[:3]}
    assert totals == steps[0]["rows_total"]
    first, second, late, rest = given["events"]
    for event in (first, second, late):
        loan = pay(loan, int(event["amount"]), event["on"])
    assert (loan.repayments[-1].interest, loan.repayments[-1].principal) == (200, 3_000)
    left = position(loan, date.fromisoformat(late["on"]))
    row_3, row_4 = steps[2]["row3"], steps[2]["row4"]
    assert left.outstanding == int(row_3["outstanding"]) + int(row_4["outstanding"])
    assert left.interest_due == int(row_4["interest_outstanding"])
    closed = position(pay(loan, int(rest["amount"]), rest["on"]), date.fromisoformat(rest["on"]))
    assert (closed.outstanding, closed.due) == (0, 0)


@pytest.mark.parametrize("vector", vectors("reschedule"))
def test_later_dates_follow_a_moved_one(vector: Vector) -> None:
    given, loan = vector["inputs"], loan_of(vector["inputs"])
    for event in given["events"]:
        due, to = (date.fromisoformat(event[key]) for key in ("rescheduleFromDate", "adjustedDueDate"))
        made = extend(loan, date.fromisoformat(event["submittedOnDate"]), Extension(move=Move(due, to)))
        loan = replace(loan, versions=(*loan.versions, made))
    asserted = [
        (row["n"], row["due"], *(dong(given, row[column]) for column in ("principal", "interest", "balance")))
        for row in vector["expected"]["rows"]
    ]
    rows = schedule_on(loan, loan.rows[-1].due)
    assert [(row.n, row.due.isoformat(), *row[2:]) for row in rows] == asserted


@pytest.mark.parametrize("vector", vectors("allocation"))
def test_the_rows_stand_as_asserted_after_the_payments(vector: Vector) -> None:
    given, expected = vector["inputs"], vector["expected"]
    if "rows" not in expected:
        pytest.skip("asserted by steps: its own test above")
    loan, totals = loan_of(given), expected["totals"]
    for row in expected["rows"]:
        found = loan.rows[row["n"] - 1]
        assert found.due.isoformat() == row["due"]
        assert [*found[2:]] == [dong(given, row[column]) for column in ("principal", "interest", "balance")]
    for event in given["events"]:
        loan = pay(loan, dong(given, event["amount"]), event["on"])
    end = position(loan, loan.rows[-1].due)
    assert end.principal_paid + end.interest_paid == dong(given, totals["paid"])
    assert end.due == dong(given, totals["outstanding"])
