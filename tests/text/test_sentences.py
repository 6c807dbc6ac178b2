import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

import clubdesk
from clubdesk.domain.errors import ClubError
from clubdesk.text.errors import UnreadableAmount, UnreadableBirth, UnreadableDate, UnreadablePercent
from clubdesk.text.sentences import SENTENCES, sentence
from clubdesk.text.translation import language, set_language


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = language()
    set_language("en")
    yield
    set_language(before)


@dataclass(eq=False)
class Sample(ClubError):
    amount: int
    day: date
    percent: Decimal
    name: str


def kinds_of(family: type[ClubError]) -> Iterator[type[ClubError]]:
    for kind in family.__subclasses__():
        if not kind.__subclasses__() and kind.__module__.startswith("clubdesk."):
            yield kind
        yield from kinds_of(kind)


def test_every_way_to_fail_has_a_sentence() -> None:
    for module in pkgutil.walk_packages(clubdesk.__path__, "clubdesk."):
        if module.name.endswith("errors"):
            importlib.import_module(module.name)
    without = set(kinds_of(ClubError)) - set(SENTENCES)
    assert not without


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            UnreadableAmount("5,5,5"),
            "“5,5,5” is not an amount. Type it like 5000000, 5.000.000, 5tr or 500k.",
        ),
        (UnreadablePercent("tám"), "“tám” is not a percentage. Type it like 0,8 or 10."),
        (UnreadableDate("31/2"), "“31/2” is not a date. Type the day, month and full year, like 17/1/2025."),
        (
            UnreadableBirth("61"),
            "“61” is not a date of birth. Type as much as is known, like 1961, 5/1961 or 3/5/1961.",
        ),
    ],
)
def test_unreadable_texts_are_named_with_what_to_type_instead(error: ClubError, said: str) -> None:
    assert sentence(error) == said


def test_braces_typed_by_a_user_are_shown_as_typed() -> None:
    assert sentence(UnreadableAmount("{0}")).startswith("“{0}” is not an amount.")


def test_figures_and_days_of_a_failure_are_shown_as_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SENTENCES, Sample, lambda: "{name}: {amount} đ, {percent} %, {day}")
    assert (
        sentence(Sample(1_500_000, date(2025, 1, 7), Decimal("0.80"), "Lan"))
        == "Lan: 1.500.000 đ, 0,8 %, 07/01/2025"
    )


def test_a_failure_nobody_described_gets_a_sentence_without_technical_words() -> None:
    assert sentence(Sample(1, date(2025, 1, 7), Decimal("0.80"), "Lan")) == (
        "This could not be done. Please check what was typed and try again."
    )
