"""The Vietnamese catalogue says everything that the code says."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
CATALOGUE = ROOT / "translations" / "clubdesk_vi.ts"
PLACEHOLDER = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue after every text of the code was looked up again."""
    copy = tmp_path_factory.mktemp("texts") / "clubdesk_vi.ts"
    shutil.copy(CATALOGUE, copy)
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(map(str, (ROOT / "clubdesk").rglob("*.py")))
    subprocess.run([lupdate, *sources, "-ts", copy, "-locations", "none"], check=True, capture_output=True)
    return copy


def messages(catalogue: Path) -> list[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of every message."""
    found = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append((context.findtext("name", ""), message.findtext("source", ""), translation))
    return found


def test_every_text_of_the_code_has_its_vietnamese(updated: Path) -> None:
    unfinished = [
        (context, source)
        for context, source, translation in messages(updated)
        if translation.get("type") == "unfinished" or not (translation.text or "").strip()
    ]
    assert not unfinished


def test_no_text_stays_in_the_catalogue_that_the_code_no_longer_says(updated: Path) -> None:
    gone = [
        (context, source)
        for context, source, translation in messages(updated)
        if translation.get("type") in {"vanished", "obsolete"}
    ]
    assert not gone


def test_both_languages_leave_room_for_the_same_things() -> None:
    different = [
        source
        for _context, source, translation in messages(CATALOGUE)
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation.text or ""))
    ]
    assert not different


def test_the_vietnamese_is_written_with_composed_letters() -> None:
    assert not re.search("[\u0300-\u036f]", CATALOGUE.read_text("utf-8"))
