"""What tests of the window stand on: no screen, a fixed day, settings of their own."""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import Phase
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from clubdesk.operations import pin_hashes
from clubdesk.text.translation import language, set_language
from clubdesk.ui import theme
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings

TODAY = date(2025, 6, 17)

# Explaining a failure takes minutes and says little; the same examples everywhere make a failure certain.
hypothesis_settings.register_profile(
    "club",
    deadline=None,
    derandomize="CI" in os.environ,
    phases=[phase for phase in Phase if phase is not Phase.explain],
)
hypothesis_settings.load_profile("club")


def pytest_configure(config: pytest.Config) -> None:
    """The screen that tests draw on knows no size hints, and says so each time."""
    config.addinivalue_line("qt_log_ignore", "does not support propagateSizeHints")


@pytest.fixture
def ui_app(qapp: QApplication) -> QApplication:
    """The application with the program's look at the smallest text size."""
    theme.apply_theme(qapp, 14)
    return qapp


@pytest.fixture(autouse=True)
def gone_widgets() -> Iterator[None]:
    """Windows that a test closed are gone after it: a change of the text size would ask each of them."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def in_english() -> Iterator[None]:
    """The source language, so that tests read what the code says."""
    before = language()
    set_language("en")
    yield
    set_language(before)


@pytest.fixture
def light_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """PINs kept as quickly as can be: no test guesses them."""
    light = pin_hashes.Hardness(memory=64, iterations=1)
    monkeypatch.setattr(pin_hashes, "calibrated", lambda: light)


@pytest.fixture
def session(ui_app: QApplication) -> ClubSession:
    """A sitting on 17/06/2025 at 14:32, no club open."""
    return ClubSession(today=lambda: TODAY, now=lambda: datetime(2025, 6, 17, 14, 32, tzinfo=UTC))


@pytest.fixture
def cheap_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pass phrases cost nothing: what they cost is tested once."""
    from clubdesk.exchange import locked_copy

    monkeypatch.setattr(locked_copy, "calibrated", lambda: locked_copy.Cost(memory=8, passes=1))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
