import re
import unicodedata
from itertools import pairwise
from random import Random
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.text.names import fold, given_name, initials, nfc, numbered_key, sort_key

# One row a letter, in alphabetical order; in a row the tones ngang, huyền, hỏi, ngã, sắc, nặng.
ALPHABET = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k",
    "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x",
    "yỳỷỹýỵ", "z",
]  # fmt: skip
VOWELS = [row for row in ALPHABET if len(row) > 1]

heads = st.sampled_from(["", "b", "c", "d", "đ", "g", "gh", "h", "ng", "nh", "qu", "t", "th", "tr", "v"])
tails = st.sampled_from(["", "c", "m", "n", "ng", "nh", "t", "i", "u"])
vowels = st.builds(lambda row, tone: row[tone], st.sampled_from(VOWELS), st.integers(0, 5))
syllables = st.builds("{}{}{}".format, heads, vowels, tails)
names = st.lists(syllables, min_size=1, max_size=4).map(" ".join).map(str.title)


def dictionary_place(syllable: str) -> tuple[list[int], int]:
    letters, tone = [], 0
    for char in syllable.lower():
        place, row = next((place, row) for place, row in enumerate(ALPHABET) if char in row)
        letters.append(place)
        tone = max(tone, row.index(char))
    return letters, tone


def roll_place(name: str) -> list[tuple[list[int], int]]:
    family_and_middle = name.split()
    given = family_and_middle.pop()
    return [dictionary_place(syllable) for syllable in [given, *family_and_middle]]


@given(names, names)
def test_keys_compare_as_the_names_stand_in_a_vietnamese_list(one: str, other: str) -> None:
    assert (sort_key(one) < sort_key(other)) == (roll_place(one) < roll_place(other))
    assert (sort_key(one) == sort_key(other)) == (roll_place(one) == roll_place(other))


@given(names)
def test_the_way_letters_and_marks_are_encoded_does_not_matter(name: str) -> None:
    apart = unicodedata.normalize("NFD", name)
    assert sort_key(apart) == sort_key(name)
    assert fold(apart) == fold(name)
    assert initials(apart) == initials(name)
    assert given_name(apart) == given_name(name)


@given(names, names)
def test_keys_compare_alike_as_text_and_as_bytes(one: str, other: str) -> None:
    keys = sort_key(one), sort_key(other)
    assert (keys[0] < keys[1]) == (keys[0].encode() < keys[1].encode())


@pytest.mark.parametrize(
    "in_order",
    [
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["An", "Ăn", "Ân", "Ba", "Da", "Đa", "En", "Ên", "On", "Ôn", "Ơn", "Un", "Ưn"],
        ["An", "Án", "Ang", "Ánh", "Ăn"],
        ["Trần Thị An", "Bùi Văn Bình", "Vũ Văn Bình", "Lê Thị Cúc"],
        ["Bùi An", "Bùi Thị An", "Bùi Văn An", "Đỗ An", "Lê Anh An"],
        ["Nguyễn Hòa", "Nguyễn Hóa", "Nguyễn Hòe"],
        ["Hoa", "Lê Hoa", "Lê Văn Hoa", "Lê Vân Hoa"],
        ["Y Mẫu Niê Thu", "Y Mẫu Niê Thử"],
    ],
)
def test_lists_stand_in_vietnamese_order(in_order: list[str]) -> None:
    assert all(sort_key(one) < sort_key(other) for one, other in pairwise(in_order))


def made_names(count: int) -> list[str]:
    """Names such as people have, made by chance but always the same."""
    chance = Random(20260617)
    vowel_rows = [row for row in ALPHABET if len(row) > 1]
    beginnings = [
        "",
        "b",
        "c",
        "ch",
        "d",
        "đ",
        "g",
        "gh",
        "kh",
        "l",
        "m",
        "ng",
        "nh",
        "ph",
        "qu",
        "t",
        "th",
        "v",
    ]
    endings = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "u"]

    def syllable() -> str:
        vowel = chance.choice(vowel_rows)[chance.randrange(6)]
        return (chance.choice(beginnings) + vowel + chance.choice(endings)).title()

    return [" ".join(syllable() for _ in range(chance.randint(1, 4))) for _ in range(count)]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_thousands_of_names_stand_in_the_order_of_the_dictionary(form: Literal["NFC", "NFD"]) -> None:
    people = made_names(5_000)
    written = [unicodedata.normalize(form, name) for name in people]
    in_order = [unicodedata.normalize("NFC", name) for name in sorted(written, key=sort_key)]
    assert list(map(roll_place, in_order)) == sorted(map(roll_place, people))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_thousands_of_names_fold_to_their_bare_letters(form: Literal["NFC", "NFD"]) -> None:
    bare = {char: row[0] for row in ALPHABET for char in row}
    bare |= dict(zip("ăâđêôơư", "aadeoou", strict=True))
    for name in made_names(5_000):
        letters = "".join(bare[bare.get(char, char)] if char != " " else char for char in name.lower())
        # Ly and li, quy and qui sound alike and are found alike.
        alike = re.sub("(?<=[bcdghklmnpqrstv])y|(?<=qu)y", "i", letters)
        assert fold(unicodedata.normalize(form, name)) == alike


def test_groups_stand_by_their_numbers_and_people_without_one_last() -> None:
    groups = ["", "Tổ 10", "Tổ 2", "2", "Đội Mẫu", "Tổ 2b", "Ấp 3"]
    assert sorted(groups, key=numbered_key) == ["2", "Ấp 3", "Đội Mẫu", "Tổ 2", "Tổ 2b", "Tổ 10", ""]


def test_letter_case_spaces_and_the_place_of_a_tone_do_not_change_the_order() -> None:
    assert sort_key("  NGUYỄN   THỊ HOÀ ") == sort_key("Nguyễn Thị Hòa")


def test_signs_outside_the_alphabet_have_a_place_too() -> None:
    assert sort_key("") < sort_key("An") < sort_key("H'Bia") < sort_key("1")
    assert sort_key("Lê Văn An 2") != sort_key("Lê Văn An 3")


def test_a_fold_is_what_people_type_without_marks() -> None:
    assert fold("Nguyễn  Thị HOA ") == "nguyen thi hoa"
    assert fold("Đỗ Đức Ðạt") == "do duc dat"
    assert fold("Phùng Ưu Ơn") == "phung uu on"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà", "Hòa"),
        ("thuỷ", "thủy"),
        ("Lý", "Lí"),
        ("Mỹ", "Mĩ"),
        ("Quý", "Quí"),
        ("Quỳnh", "Quình"),
        ("tỷ", "tỉ"),
    ],
)
def test_two_spellings_of_one_sound_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_words_of_different_sound_keep_different_folds() -> None:
    assert fold("Thủy") != fold("Thúi")
    assert fold("Tay") != fold("Tai")


@given(names, st.integers(min_value=1, max_value=12))
def test_the_beginning_of_a_name_finds_the_name(name: str, typed: int) -> None:
    assert fold(name).startswith(fold(name[:typed]))


def test_initials_are_the_folded_first_letters() -> None:
    assert initials("Nguyễn Thị Hoà") == "nth"
    assert initials("Đặng Ánh") == "da"
    assert initials("") == ""


def test_people_are_called_by_the_last_syllable() -> None:
    assert given_name("Nguyễn Thị Hoà") == "Hoà"
    assert given_name(" ") == ""


def test_text_is_kept_with_letters_and_marks_as_one_character() -> None:
    assert nfc(unicodedata.normalize("NFD", "Nguyễn Thị Hoà")) == "Nguyễn Thị Hoà"
