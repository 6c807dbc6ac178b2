import unicodedata
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader
from reportlab.pdfbase.ttfonts import TTFont

from clubdesk.assets import font_path
from clubdesk.reports.pen import Face, Pen, printable, text_width
from clubdesk.text.errors import UnprintableText


def test_decomposed_text_is_composed() -> None:
    assert printable(unicodedata.normalize("NFD", "Nguyễn Thị Hòa")) == "Nguyễn Thị Hòa"


def test_line_ends_and_tabs_become_spaces() -> None:
    assert printable("chăn\r\nnuôi\tgà") == "chăn nuôi gà"


@pytest.mark.parametrize("text", ["x\u0323a", "Nguyễn b\u0301", "a\u0302\u0303\u0301", "\u0301"])
def test_marks_that_cannot_be_composed_are_refused(text: str) -> None:
    with pytest.raises(UnprintableText) as refused:
        printable(text)
    assert refused.value.text == text


def test_a_refusal_lets_a_traceback_be_set() -> None:
    error = UnprintableText("x\u0323")
    assert error.with_traceback(None) is error


@pytest.mark.parametrize("face", list(Face))
def test_every_vietnamese_letter_is_in_the_font(face: Face) -> None:
    glyphs = TTFont(face.value, font_path(f"{face}.ttf")).face.charToGlyph
    marks = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    letters = {
        unicodedata.normalize("NFC", base + mark) for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for mark in marks
    }
    assert not [letter for letter in letters | set("đĐ–·%") if ord(letter) not in glyphs]


def test_digits_are_tabular() -> None:
    widths = [text_width(digit, face, 10) for face in Face for digit in "0123456789"]
    assert all(a == b for a, b in pairwise(widths))


def test_the_file_names_its_paper_and_carries_no_time() -> None:
    def draw() -> bytes:
        out = BytesIO()
        pen = Pen(out, title="DANH SÁCH & <SỔ>")
        pen.begin_page()
        pen.write("Hoà & <b>", x=50, drop=50, face=Face.REGULAR, size=12)
        pen.end_page()
        pen.finish()
        return out.getvalue()

    first = draw()
    assert first == draw()
    reader = PdfReader(BytesIO(first))
    assert reader.metadata is not None
    assert reader.metadata.title == "DANH SÁCH & <SỔ>"
    assert [page.extract_text().strip() for page in reader.pages] == ["Hoà & <b>"]
