"""How applications, rules and kinds of loan are spoken of."""

from datetime import date
from decimal import Decimal

import pytest

from clubdesk.domain.applications import Outcome, Step, StepTaken
from clubdesk.domain.clubs import LendingRules
from clubdesk.domain.decisions import Decision, Votes
from clubdesk.domain.lateness import History
from clubdesk.domain.limits import Limits, OneLoan
from clubdesk.text.application_words import history_words, queue_sentence, step_line
from clubdesk.text.lending_rule_words import limit_lines, rule_lines

pytestmark = pytest.mark.usefixtures("in_english")


def past(rounds: int, rows: int = 0, late: int = 0, days: int = 0) -> History:
    return History(rounds=rounds, paid_back=0, rows=rows, late_rows=late, most_days_late=days)


@pytest.mark.parametrize(
    ("history", "words"),
    [
        (past(0), "Has not borrowed before."),
        (past(1), "Rounds so far: 1; nothing fell due yet."),
        (past(3, 30), "Rounds so far: 3, always on time."),
        (past(2, 12, 2, 35), "Rounds so far: 2; 2 of 12 instalments late, at most by 35 days."),
    ],
)
def test_how_somebody_paid_before(history: History, words: str) -> None:
    assert history_words(history) == words


def test_the_queue_says_what_is_missing_only_when_something_is() -> None:
    coming = ((date(2025, 7, 17), 2_000_000),)
    enough = queue_sentence(5_000_000, 4_000_000, coming).replace("\u00a0", " ")
    assert "too little" not in enough
    assert "2.000.000 đ by 17/07/2025" in enough
    assert "1.000.000 đ too little." in queue_sentence(3_000_000, 4_000_000, ()).replace("\u00a0", " ")


def test_a_step_is_told_with_its_votes_and_reason() -> None:
    on = date(2025, 6, 17)
    decision = Decision(decided_on=on, reason="Đủ điều kiện", votes=Votes(30, 1, 2))
    taken = StepTaken(
        step=Step.MEETING, outcome=Outcome.AGREED, taken_on=on, amount=4_000_000, decision=decision
    )
    assert step_line(taken).replace("\u00a0", " ") == (
        "agreed, 17/06/2025 · 4.000.000 đ · 30 for, 1 against, 2 other · Đủ điều kiện"
    )


def test_every_limit_that_is_switched_on_has_its_sentence() -> None:
    assert list(limit_lines(Limits())) == []
    limits = Limits(
        one_loan=OneLoan.HOUSEHOLD,
        ceilings=(5_000_000, 7_000_000),
        largest_share=Decimal(15),
        kept_back=1_000_000,
        without_arrears=True,
        months_of_membership=6,
        board_share=Decimal("33.3"),
    )
    lines = list(limit_lines(limits))
    assert len(lines) == 7
    assert "5.000.000 đ ; 7.000.000 đ" in lines[1].replace("\u00a0", " ")


def test_rules_name_only_the_steps_that_are_used() -> None:
    rules = LendingRules(skipped_steps=frozenset({Step.LEADER}))
    lines = dict(rule_lines(rules, loss_fund="Quỹ dự phòng"))
    assert lines["Steps of an application"] == "Decision of the board → Decision of the meeting"
    assert lines["Losses are borne by"] == "Quỹ dự phòng"
    assert lines["Limits"] == "No limit is switched on."
