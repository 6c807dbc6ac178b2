"""S2, S13, S14: what the source never does; each search has a line it would find."""

import importlib.metadata
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "clubdesk"
POSTED = "entries|lines|repayments|write_offs|log"
FORBIDDEN = {
    "S2: a posted row changed": (
        rf"(UPDATE\s+|DELETE\s+FROM\s+|REPLACE\s+INTO\s+)({POSTED})\b(?! BEGIN)",
        '"DELETE FROM entries WHERE id = 1"',
    ),
    "S14: pickle": (r"\b(import|from)\s+(pickle|marshal|shelve|dill)\b", "import pickle"),
    "S14: the font finder": (r"\bFontFinder\b", "from reportlab.lib.fontfinder import FontFinder"),
    "S12: markup of reportlab": (r"\bParagraph\(", "Paragraph(name, style)"),
    "S9: archives unpacked by their own names": (r"\.extract(all)?\(", "archive.extractall(folder)"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_source_never_does(what: str) -> None:
    pattern, would_be_found = FORBIDDEN[what]
    assert re.search(pattern, would_be_found)
    files = (file for ending in ("*.py", "*.sql") for file in SOURCE.rglob(ending))
    lines = ((file, line) for file in files for line in file.read_text("utf-8").splitlines())
    found = [
        (file.name, line.strip())
        for file, line in lines
        if re.search(pattern, line) and "CREATE TRIGGER" not in line
    ]
    assert found == []


def test_s10_the_post_room_reads_no_xml_by_itself() -> None:
    pattern = r"\b(import|from)\s+(xml|lxml|pyexpat)\b"
    assert re.search(pattern, "from xml.etree import ElementTree")
    files = SOURCE.joinpath("exchange").glob("*.py")
    # It only counts, and refuses entities by itself.
    assert [file.name for file in files if re.search(pattern, file.read_text("utf-8"))] == [
        "element_count.py"
    ]


def test_s13_reportlab_is_one_without_the_colour_expression() -> None:
    assert int(importlib.metadata.version("reportlab").split(".")[0]) >= 4
