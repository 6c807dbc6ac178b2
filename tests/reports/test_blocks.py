import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.reports.blocks import LEADING, Align, fit, lines_of, paragraph, place
from clubdesk.reports.pen import Face, text_width
from tests.reports.papers import LONGEST_NAME

texts = st.text(alphabet=st.sampled_from("aơWĩệ &<.0123456789-"), max_size=200)


@given(texts, st.floats(min_value=12, max_value=200))
def test_fitted_text_loses_nothing_and_stays_in_its_room(text: str, room: float) -> None:
    size, lines = fit(text, room=room, face=Face.BOLD, size=11, most=120)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(text_width(line, Face.BOLD, size) <= room * 1.0001 for line in lines)
    assert len(lines) * size * LEADING <= 120 or size < 4


def test_text_slightly_too_wide_stays_on_one_line() -> None:
    room = text_width("PT 2025/1500", Face.REGULAR, 11) * 0.9
    size, lines = fit("PT 2025/1500", room=room, face=Face.REGULAR, size=11, most=100)
    assert lines == ("PT 2025/1500",)
    assert 9 < size < 11


def test_a_long_name_wraps_between_words() -> None:
    size, lines = fit(LONGEST_NAME, room=100, face=Face.REGULAR, size=11, most=100)
    assert size == 11
    assert " ".join(lines) == LONGEST_NAME


@given(texts, texts, st.floats(min_value=15, max_value=400))
def test_paragraphs_lose_nothing_and_stay_in_their_room(first: str, second: str, room: float) -> None:
    block = paragraph(((first, Face.REGULAR), (second, Face.BOLD)), x=50, room=room, size=12)
    printed = "".join(words.text for words in block.words).replace(" ", "")
    assert printed == (first + second).replace(" ", "")
    for text, x, drop, face, size, _spread in block.words:
        if not text.strip():
            continue
        assert x + text_width(text.rstrip(), face, size) <= 50 + room + 0.01
        assert drop <= block.height


@pytest.mark.parametrize(("align", "x"), [(Align.LEFT, 10), (Align.CENTRE, 60), (Align.RIGHT, 110)])
def test_alignment(align: Align, x: float) -> None:
    width = text_width("1.234", Face.REGULAR, 11)
    words = place("1.234", x=10, room=100, drop=0, size=11, align=align, face=Face.REGULAR)
    assert words.x == pytest.approx(x - width * align)


def test_one_line_where_one_is_asked_for() -> None:
    block = lines_of(LONGEST_NAME, x=0, room=150, size=12, most_lines=1)
    assert [words.text for words in block.words] == [LONGEST_NAME]
