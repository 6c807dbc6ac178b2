import contextlib
import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.text.amounts import (
    LARGEST_AMOUNT,
    format_amount,
    format_dong,
    format_percent,
    format_share,
    parse_amount,
    parse_percent,
)
from clubdesk.text.errors import UnreadableAmount, UnreadablePercent

amounts = st.integers(min_value=0, max_value=LARGEST_AMOUNT)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("0", 0),
        ("5000000", 5_000_000),
        ("5.000.000", 5_000_000),
        ("5 000 000", 5_000_000),
        ("5\u00a0000\u00a0000", 5_000_000),
        ("5,000,000", 5_000_000),
        (" 250.000 ", 250_000),
        ("250.000đ", 250_000),
        ("250.000 đồng", 250_000),
        ("250.000 VND", 250_000),
        ("250.000 VNĐ", 250_000),
        ("250.000 ₫", 250_000),
        ("5tr", 5_000_000),
        ("5TR", 5_000_000),
        ("1,5tr", 1_500_000),
        ("1.5tr", 1_500_000),
        ("1,25 triệu", 1_250_000),
        ("1,2 Triệu đồng", 1_200_000),
        ("2tr5", 2_500_000),
        ("2tr500", 2_500_000),
        ("2tr050", 2_050_000),
        ("2 triệu 5", 2_500_000),
        ("500k", 500_000),
        ("0,5k", 500),
        ("500 nghìn", 500_000),
        ("500 ngàn", 500_000),
        ("500 nghin dong", 500_000),
        ("1 tỷ", 1_000_000_000),
        ("1 tỉ", 1_000_000_000),
        ("1tỷ2", 1_200_000_000),
        ("1,2345 triệu", 1_234_500),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_amounts_are_read_as_people_write_them(text: str, amount: int, form: str) -> None:
    assert parse_amount(unicodedata.normalize(form, text)) == amount  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "đ", "tr", "-5", "-5tr", "−5", "+5", "5.00", "5.0000", "5.000.00", "05.000", "5.000,000",
        "5,5,5", "5.000 000", "1,5", "0,5", "0,0005k", "1,23456789tr", "5 tr k", "năm triệu", "5 usd", "5$",
        "5e6", "5_000", "٥", "½tr", "5.000.", ".5tr", "1,5tr5", "5\u00b2",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_the_text_as_typed(text: str) -> None:
    with pytest.raises(UnreadableAmount) as refused:
        parse_amount(text)
    assert refused.value.text == text


@pytest.mark.parametrize("text", ["1.500tr", "1,500 triệu", "2tr50", "2 triệu 500 đồng", "1.500k"])
def test_what_could_mean_two_amounts_is_refused(text: str) -> None:
    with pytest.raises(UnreadableAmount):
        parse_amount(text)


@pytest.mark.parametrize("text", ["1" * 16, "1000000 tỷ", "1.000.000.000.000.000", "9" * 5000])
def test_an_amount_beyond_every_club_is_refused(text: str) -> None:
    with pytest.raises(UnreadableAmount):
        parse_amount(text)


@given(amounts)
def test_every_written_amount_is_read_back(amount: int) -> None:
    assert parse_amount(format_amount(amount)) == amount
    assert parse_amount(format_dong(amount)) == amount
    assert parse_amount(str(amount)) == amount


@given(st.integers(min_value=1, max_value=99_999), st.integers(min_value=0, max_value=99))
def test_parts_of_a_million_are_exact(millions: int, hundredths: int) -> None:
    assert parse_amount(f"{millions},{hundredths:02d}tr") == millions * 1_000_000 + hundredths * 10_000


@given(st.text(max_size=12))
def test_any_text_is_an_amount_of_whole_dong_or_refused(text: str) -> None:
    with contextlib.suppress(UnreadableAmount):
        assert 0 <= parse_amount(text) <= LARGEST_AMOUNT


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "0"), (999, "999"), (12_345, "12.345"), (-12_345, "-12.345"), (1_234_567, "1.234.567")],
)
def test_amounts_are_written_with_dots_between_thousands(amount: int, text: str) -> None:
    assert format_amount(amount) == text
    assert format_dong(amount) == f"{text}\u00a0đ"


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("0,8", "0.8"),
        ("0.8", "0.8"),
        ("0,8 %", "0.8"),
        (" 10% ", "10"),
        ("0", "0"),
        ("33,333333", "33.333333"),
    ],
)
def test_percentages_are_read_exactly(text: str, percent: str) -> None:
    read = parse_percent(text)
    assert (read, str(read)) == (Decimal(percent), percent)


@pytest.mark.parametrize(
    "text", ["", "%", "-1", "0,8,1", "1.000,5", ",8", "8,", "tám", "0,8 %%", "1e2", "NaN"]
)
def test_anything_else_is_not_a_percentage(text: str) -> None:
    with pytest.raises(UnreadablePercent) as refused:
        parse_percent(text)
    assert refused.value.text == text


@pytest.mark.parametrize(
    ("percent", "text"),
    [
        ("0.8", "0,8"),
        ("0.80", "0,8"),
        ("10", "10"),
        ("100", "100"),
        ("1E+1", "10"),
        ("10.00", "10"),
        ("0", "0"),
    ],
)
def test_percentages_are_written_with_a_comma_and_no_needless_zeros(percent: str, text: str) -> None:
    assert format_percent(Decimal(percent)) == text


@given(st.decimals(min_value=0, max_value=1000, places=7))
def test_every_written_percentage_is_read_back(percent: Decimal) -> None:
    assert parse_percent(format_percent(percent)) == percent


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (Fraction(0), "0\u00a0%"),
        (Fraction(1, 8), "12,5\u00a0%"),
        (Fraction(2, 3), "66,7\u00a0%"),
        (Fraction(1, 2000), "0,1\u00a0%"),
        (Fraction(1), "100\u00a0%"),
    ],
)
def test_a_share_is_written_in_percent_to_one_decimal(share: Fraction, written: str) -> None:
    assert format_share(share) == written
