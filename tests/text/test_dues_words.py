"""Months, rules and standings of dues in words."""

from collections.abc import Iterator
from datetime import date

import pytest

from clubdesk.domain.dues import Charge, DuesStanding
from clubdesk.domain.dues_rules import DuesRule, Exemption, periods
from clubdesk.text.dues_words import months_text, rule_sentence, standing_line
from clubdesk.text.translation import language, set_language

TODAY = date(2026, 6, 17)
QUARTERLY = DuesRule(
    holds_from=date(2026, 1, 1),
    amount=15_000,
    every=3,
    exempt=frozenset({Exemption.AGED_80, Exemption.POOR}),
)


@pytest.fixture(autouse=True)
def vietnamese() -> Iterator[None]:
    before = language()
    set_language("vi")
    yield
    set_language(before)


def standing_of(*paid: int, exempt: Exemption | None = None) -> DuesStanding:
    """Three quarters, of which some đồng are paid."""
    charges = [
        Charge(period, 0 if exempt else 15_000, amount, exempt)
        for period, amount in zip(periods([QUARTERLY], until=date(2026, 7, 1)), paid, strict=True)
    ]
    return DuesStanding(on=TODAY, charges=tuple(charges))


@pytest.mark.parametrize(
    ("months", "text"),
    [
        ([], ""),
        ([date(2026, 10, 1)], "10/2026"),
        ([date(2026, month, 1) for month in (12, 10, 11)], "10–12/2026"),
        ([date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)], "11/2026–01/2027"),
        ([date(2026, 3, 1), date(2026, 5, 1), date(2026, 6, 1)], "03/2026, 05–06/2026"),
    ],
)
def test_months_that_follow_one_another_are_drawn_together(months: list[date], text: str) -> None:
    assert months_text(months) == text


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (standing_of(15_000, 5_000, 0), "còn thiếu 10.000\u00a0đ (04–06/2026)"),
        (standing_of(0, 0, 0), "còn thiếu 30.000\u00a0đ (01–06/2026)"),
        (standing_of(15_000, 15_000, 5_000), "đã đóng đến hết 06/2026"),
        (standing_of(0, 0, 0, exempt=Exemption.POOR), "được miễn: hộ nghèo"),
        (DuesStanding(on=TODAY, charges=()), "không có gì phải đóng"),
    ],
)
def test_how_somebody_stands_is_one_line(standing: DuesStanding, words: str) -> None:
    assert standing_line(standing) == words


def test_a_rule_is_one_sentence() -> None:
    assert rule_sentence(QUARTERLY) == (
        "Từ 01/2026: 15.000\u00a0đ một quý (3 tháng). Được miễn: hộ nghèo, người từ 80 tuổi."
    )
