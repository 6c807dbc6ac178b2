from collections.abc import Iterator
from pathlib import Path

import pytest

from clubdesk.text import translation
from clubdesk.text.translation import LANGUAGES, language, set_language, translate

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context><name>Loans</name>
  <message><source>Loan</source><translation>Khoản vay</translation></message>
  <message><source>Rate &amp; term</source><translation>Lãi suất &amp; thời hạn</translation></message>
  <message><source>Later</source><translation type="unfinished"></translation></message>
</context>
<context><name>Main</name>
  <message><source>Loan</source><translation>Cho vay</translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def language_put_back() -> Iterator[None]:
    before = language()
    yield
    set_language(before)
    translation._catalogue.cache_clear()


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "clubdesk_vi.ts"
    path.write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(translation, "translation_path", lambda code: path)
    translation._catalogue.cache_clear()


def test_the_program_speaks_vietnamese_unless_told_otherwise() -> None:
    assert language() == "vi"
    assert list(LANGUAGES) == ["vi", "en"]


@pytest.mark.usefixtures("catalogue")
def test_a_text_is_translated_in_its_context() -> None:
    assert translate("Loans", "Loan") == "Khoản vay"
    assert translate("Main", "Loan") == "Cho vay"
    assert translate("Loans", "Rate & term") == "Lãi suất & thời hạn"


@pytest.mark.usefixtures("catalogue")
@pytest.mark.parametrize(("context", "source"), [("Loans", "Later"), ("Loans", "New"), ("Funds", "Loan")])
def test_a_text_without_translation_is_shown_in_english(context: str, source: str) -> None:
    assert translate(context, source) == source


@pytest.mark.usefixtures("catalogue")
def test_english_is_the_source_itself() -> None:
    set_language("en")
    assert language() == "en"
    assert translate("Loans", "Loan") == "Loan"
    set_language("vi")
    assert translate("Loans", "Loan") == "Khoản vay"


def test_a_missing_catalogue_leaves_the_program_in_english(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(translation, "translation_path", lambda code: tmp_path / "clubdesk_vi.ts")
    translation._catalogue.cache_clear()
    assert translate("Loans", "Loan") == "Loan"


def test_an_unknown_language_is_refused_and_changes_nothing() -> None:
    with pytest.raises(KeyError):
        set_language("fr")
    assert language() == "vi"
