"""Texts of old fonts become the letters that the person saw, and Unicode stays what it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.text.legacy_fonts import Writing, converted, font_writing, from_tcvn3, from_vni, sense, votes
from tests.text.old_fonts import in_tcvn3, in_vni, names

PLAIN = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
VOWELS = "aăâeêioôơuưy"
SMALL = [*PLAIN, *(unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES)]


def test_tcvn3_round_trip_over_the_alphabet() -> None:
    assert [from_tcvn3(in_tcvn3(letter)) for letter in SMALL] == SMALL
    assert from_tcvn3(in_tcvn3("ĂÂÊÔƠƯĐ")) == "ĂÂÊÔƠƯĐ"


def test_vni_round_trip_over_the_alphabet_in_both_cases() -> None:
    letters = SMALL + [letter.upper() for letter in SMALL]
    assert [from_vni(in_vni(letter)) for letter in letters] == letters


@given(names)
def test_names_come_back_from_either_font(name: str) -> None:
    assert from_tcvn3(in_tcvn3(name)) == name
    assert from_vni(in_vni(name)) == name


@given(names.map(str.upper))
def test_names_in_capitals_come_back_from_either_font(name: str) -> None:
    assert from_tcvn3(in_tcvn3(name)) == name
    assert from_vni(in_vni(name)) == name


@given(names)
def test_unicode_is_never_taken_for_an_old_font(name: str) -> None:
    told = votes(name)
    assert set(told) <= {Writing.UNICODE}


@given(st.lists(names, min_size=8))
def test_a_column_of_names_tells_its_writing(column: list[str]) -> None:
    for write, writing in ((in_tcvn3, Writing.TCVN3), (in_vni, Writing.VNI)):
        told = votes(write(" ".join(column)))
        assert max(told, key=lambda one: told[one]) is writing


@pytest.mark.parametrize(
    ("font", "writing"),
    [
        (".VnTime", Writing.TCVN3),
        (".VnTimeH", Writing.TCVN3),
        ("VNI-Times", Writing.VNI),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_names_of_fonts(font: str, writing: Writing | None) -> None:
    assert font_writing(font) is writing


def test_text_in_unicode_is_only_composed() -> None:
    assert converted(unicodedata.normalize("NFD", "Hoà"), Writing.UNICODE) == "Hoà"


def test_sense_prefers_vietnamese_to_its_wreck() -> None:
    wreck = "Nguyễn Thị Hoà".encode().decode("latin-1")
    assert sense("Nguyễn Thị Hoà") > sense(wreck)
