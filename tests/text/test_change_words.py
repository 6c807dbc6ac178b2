"""How a change of a loan is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from clubdesk.domain.changes import Extension, extend, freeze
from clubdesk.domain.decisions import DecidedBy, Decision, Votes
from clubdesk.domain.loans import Loan, TakeOver, Version, WriteOff
from clubdesk.domain.previews import as_decided, compared
from clubdesk.text.change_words import change_sentences, decision_words, standing_changes
from clubdesk.text.translation import language, set_language
from tests.builders import TODAY, loan_with, paid

PEOPLE = {1: "Lò Thị Lúa Mẫu", 2: "Lò Văn Chanh Mẫu"}


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    before = language()
    set_language("en")
    yield
    set_language(before)


def paid_so_far() -> Loan:
    """Four rows paid on their days, the fifth due today."""
    return loan_with(*(paid(17, month, 500_000, 50_000) for month in (2, 3, 4, 5)))


def with_version(loan: Loan, version: Version) -> Loan:
    return replace(loan, versions=(*loan.versions, version))


def test_nothing_is_said_of_what_stays() -> None:
    loan = paid_so_far()
    assert change_sentences(compared(loan, loan, TODAY)) == ""


def test_a_write_off_in_whole_ends_the_loan() -> None:
    loan = paid_so_far()
    lost = replace(loan, write_offs=(WriteOff(TODAY, 3_000_000),))
    assert change_sentences(compared(loan, lost, TODAY)).splitlines()[0] == (
        "No row falls due any more: the loan ends."
    )


def test_a_part_written_off_comes_off_the_last_rows() -> None:
    loan = paid_so_far()
    lost = replace(loan, write_offs=(WriteOff(TODAY, 1_000_000),))
    assert change_sentences(compared(loan, lost, TODAY)).splitlines() == [
        "Still owed: before 3.000.000\u00a0đ, after 2.000.000\u00a0đ.",
        "What is written off comes off the last rows.",
    ]


def test_what_a_version_changed_is_told_years_later_too() -> None:
    loan = paid_so_far()
    first = extend(loan, TODAY, Extension(more_rows=5))
    once = with_version(loan, first)
    second = extend(once, date(2025, 8, 17), Extension(more_rows=2))
    twice = with_version(once, second)
    assert as_decided(twice, first) == compared(loan, once, TODAY)
    assert as_decided(twice, second) == compared(once, twice, date(2025, 8, 17))
    back = replace(first, reversed_on=date(2025, 7, 1))
    taken_back = replace(loan, versions=(back,))
    assert as_decided(taken_back, back).new_rows == compared(loan, once, TODAY).new_rows


def test_the_card_says_what_a_loan_has_become() -> None:
    loan = paid_so_far()
    assert standing_changes(loan, TODAY, PEOPLE) == ""
    frozen = with_version(loan, freeze(loan, TODAY, date(2025, 9, 30)))
    inherited = replace(frozen, take_overs=(TakeOver(TODAY, 2),))
    assert standing_changes(inherited, TODAY, PEOPLE).splitlines() == [
        "Frozen until 30/09/2025: nothing falls due and nothing is late.",
        "Lò Văn Chanh Mẫu owes it since 17/06/2025; Lò Thị Lúa Mẫu borrowed it.",
    ]
    assert "Frozen" not in standing_changes(inherited, date(2025, 10, 1), PEOPLE)


def test_a_decision_names_its_votes_only_where_they_were_counted() -> None:
    decision = Decision(decided_on=TODAY, by=DecidedBy.BOARD)
    assert decision_words(decision) == "The board 17/06/2025"
    counted = replace(decision, votes=Votes(28, 0, 2))
    assert decision_words(counted) == "The board 17/06/2025 (for 28, against 0, other 2)"
