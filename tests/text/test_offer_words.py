"""An offer and the difference of two, in a sentence."""

from decimal import Decimal

import pytest

from clubdesk.domain.offers import OfferDifference, offer_of
from clubdesk.domain.rates import Rate
from clubdesk.domain.schedules import Pattern
from clubdesk.text.offer_words import difference_sentence, offer_sentence, offer_totals
from clubdesk.text.translation import set_language
from tests.builders import some_terms

pytestmark = pytest.mark.usefixtures("in_english")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def made(**terms: object) -> tuple[str, str]:
    rate = Rate(Decimal("0.8"))
    offer = offer_of(some_terms(**({"principal": 6_000_000, "rate": rate, "months": 12} | terms)))
    return plain(offer_sentence(offer)), plain(offer_totals(offer))


def differs(**more: int) -> str:
    none = {"principal": 0, "months": 0, "interest": 0, "largest": 0}
    return plain(difference_sentence(OfferDifference(**(none | more))))


def test_falling_instalments_are_told_by_the_largest() -> None:
    assert made() == (
        "12 instalments, each at most 548.000 đ; interest in all 312.000 đ: Ba trăm mười hai nghìn đồng.",
        "First 548.000 đ, last 504.000 đ; principal and interest together 6.312.000 đ.",
    )


def test_instalments_that_are_the_same_are_told_once() -> None:
    assert made(rate=Rate(Decimal(0))) == (
        "12 instalments, each 500.000 đ; interest in all 0 đ: Không đồng.",
        "Principal and interest together 6.000.000 đ.",
    )


def test_what_is_paid_at_once_is_told_with_its_day() -> None:
    sentence, totals = made(pattern=Pattern.BULLET)
    day = offer_of(some_terms(months=12)).rows[-1].due.strftime("%d/%m/%Y")
    assert sentence == (
        f"Paid back at once: 6.576.000 đ on {day}; interest in all 576.000 đ: "
        "Năm trăm bảy mươi sáu nghìn đồng."
    )
    assert totals == "Principal and interest together 6.576.000 đ."


@pytest.mark.parametrize(
    ("interest", "largest", "said"),
    [
        (-1, 1, "asks 1 đ (Một đồng) less interest, but its largest instalment is 1 đ (Một đồng) more."),
        (1, -1, "asks 1 đ (Một đồng) more interest, but its largest instalment is 1 đ (Một đồng) less."),
        (-1, -1, "asks 1 đ (Một đồng) less interest, and its largest instalment is 1 đ (Một đồng) less."),
        (1, 1, "asks 1 đ (Một đồng) more interest, and its largest instalment is 1 đ (Một đồng) more."),
        (-1, 0, "asks 1 đ (Một đồng) less interest, and its largest instalment is the same."),
        (1, 0, "asks 1 đ (Một đồng) more interest, and its largest instalment is the same."),
    ],
)
def test_the_dearer_offer_is_named(interest: int, largest: int, said: str) -> None:
    assert differs(interest=interest, largest=largest) == f"Offer 2 {said}"


def test_the_same_interest_is_said_to_be_the_same() -> None:
    assert differs() == "Both offers ask the same interest and the same largest instalment."
    assert differs(largest=1).endswith("offer 2's largest instalment is 1 đ (Một đồng) more.")
    assert differs(largest=-1).endswith("offer 2's largest instalment is 1 đ (Một đồng) less.")


def test_another_sum_and_other_months_are_said_too() -> None:
    assert differs(principal=-2, months=6).startswith("Offer 2 lends 2 đ (Hai đồng) less. ")
    assert differs(principal=2, months=6).startswith("Offer 2 lends 2 đ (Hai đồng) more. ")
    assert differs(months=6).endswith(" Offer 2 takes 6 months longer.")
    assert differs(months=-6).endswith(" Offer 2 is over 6 months earlier.")


def test_in_vietnamese() -> None:
    set_language("vi")
    assert made()[0] == (
        "12 kỳ, mỗi kỳ nhiều nhất 548.000 đ; tổng lãi 312.000 đ: Ba trăm mười hai nghìn đồng."
    )
    assert differs(interest=-120_000, largest=90_000) == (
        "Cách 2 trả lãi ít hơn 120.000 đ (Một trăm hai mươi nghìn đồng) "
        "nhưng kỳ nặng nhất phải trả nhiều hơn 90.000 đ (Chín mươi nghìn đồng)."
    )
