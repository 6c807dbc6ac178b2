import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.text.amount_words import WordStyle, amount_in_words

SOUTHERN = WordStyle(zero_tens="lẻ", thousand="ngàn", four_after_tens="bốn")

VALUES = {
    word: value
    for value, words in enumerate(
        ("không", "một mốt", "hai", "ba", "bốn tư", "năm lăm", "sáu", "bảy", "tám", "chín", "mười")
    )
    for word in words.split()
}
SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}


def number_read_from(words: str) -> int:
    """Read words as a listener does: keep a group, lift it at trăm and mươi, bank it at each scale."""
    before_billion = million_part = group = digit = 0
    for word in words.lower().removesuffix(" đồng").split():
        if word in VALUES:
            digit += VALUES[word]
        elif word in ("trăm", "mươi"):
            group, digit = group + digit * (100 if word == "trăm" else 10), 0
        elif word in SCALES:
            million_part, group, digit = million_part + (group + digit) * SCALES[word], 0, 0
        elif word == "tỷ":
            before_billion, million_part, group, digit = million_part + group + digit, 0, 0, 0
        else:
            assert word in ("linh", "lẻ")
    return before_billion * 10**9 + million_part + group + digit


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (5_000, "Năm nghìn đồng"),
        (15_000, "Mười lăm nghìn đồng"),
        (21_000, "Hai mươi mốt nghìn đồng"),
        (24_500, "Hai mươi tư nghìn năm trăm đồng"),
        (105_000, "Một trăm linh năm nghìn đồng"),
        (111_000, "Một trăm mười một nghìn đồng"),
        (1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
        (2_050_000, "Hai triệu không trăm năm mươi nghìn đồng"),
        (10_000_001, "Mười triệu không trăm linh một đồng"),
        (
            55_555_555,
            "Năm mươi lăm triệu năm trăm năm mươi lăm nghìn năm trăm năm mươi lăm đồng",
        ),
        (190_234_500, "Một trăm chín mươi triệu hai trăm ba mươi tư nghìn năm trăm đồng"),
        (215_321_500, "Hai trăm mười lăm triệu ba trăm hai mươi mốt nghìn năm trăm đồng"),
        (1_000_000_000, "Một tỷ đồng"),
        (2_311_750_000, "Hai tỷ ba trăm mười một triệu bảy trăm năm mươi nghìn đồng"),
    ],
)
def test_amounts_are_written_out_as_the_papers_of_the_field_do(amount: int, words: str) -> None:
    assert amount_in_words(amount) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (10, "Mười đồng"),
        (11, "Mười một đồng"),
        (14, "Mười bốn đồng"),
        (40, "Bốn mươi đồng"),
        (101, "Một trăm linh một đồng"),
        (104, "Một trăm linh bốn đồng"),
        (105, "Một trăm linh năm đồng"),
        (1_000_000_500, "Một tỷ năm trăm đồng"),
        (1_005_000_000_000, "Một nghìn không trăm linh năm tỷ đồng"),
    ],
)
def test_one_four_and_five_change_only_after_tens(amount: int, words: str) -> None:
    assert amount_in_words(amount) == words


def test_a_southern_club_may_write_its_own_words() -> None:
    assert amount_in_words(105_024, style=SOUTHERN) == "Một trăm lẻ năm ngàn không trăm hai mươi bốn đồng"


@given(st.integers(min_value=0, max_value=10**13), st.sampled_from([WordStyle(), SOUTHERN]))
def test_every_amount_can_be_read_back_from_its_words(amount: int, style: WordStyle) -> None:
    assert number_read_from(amount_in_words(amount, style=style)) == amount


@given(st.integers(min_value=0, max_value=10**13))
def test_words_begin_with_one_capital_and_are_single_spaced(amount: int) -> None:
    words = amount_in_words(amount)
    assert words == words.capitalize()
    assert words.split() == words.split(" ")
    assert words.endswith(" đồng")


def test_a_negative_amount_is_never_written_out() -> None:
    with pytest.raises(ValueError, match="-1"):
        amount_in_words(-1)
