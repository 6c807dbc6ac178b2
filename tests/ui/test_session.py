from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings


@pytest.mark.usefixtures("in_english")
def test_a_sitting_remembers_what_was_recorded(qtbot: QtBot, session: ClubSession) -> None:
    assert session.saved_text() == ""
    with qtbot.waitSignal(session.club_changed):
        session.open_club(Path("mau.clb"), title="CLB thôn Mẫu", commune="xã Mẫu")
    assert session.saved_text() == "Everything is saved"
    session.changed(entry_id=7)
    session.changed(entry_id=8)
    assert session.saved_text() == "Saved 14:32"
    session.forget_entry(8)
    session.forget_entry(99)
    assert session.session_entries == [7]
    session.close_club()
    assert (session.path, session.title, session.session_entries) == (None, "", [])


def test_the_clock_is_the_computers_own_unless_given() -> None:
    session = ClubSession()
    session.changed()
    assert session.saved_at is not None
    assert session.saved_at.tzinfo is not None


def test_settings_are_kept_and_nonsense_falls_back(settings: Settings) -> None:
    assert (settings.text_size, settings.language, settings.last_file) == (14, "vi", None)
    settings.text_size = 18
    settings.language = "en"
    settings.last_file = Path("mau.clb")
    assert (settings.text_size, settings.language, settings.last_file) == (18, "en", Path("mau.clb"))
    settings.text_size = 99
    settings.language = "xx"
    settings.last_file = None
    assert (settings.text_size, settings.language, settings.last_file) == (14, "vi", None)
