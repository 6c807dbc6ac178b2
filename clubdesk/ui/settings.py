"""What this computer remembers between sittings: text size, language, the last file, how lists are shown."""

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

from clubdesk.text.translation import LANGUAGES
from clubdesk.ui.theme import TEXT_SIZES


class Settings:
    """The user's choices in a QSettings store; unknown or damaged values fall back to the first choice."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("ClubDesk", "ClubDesk")

    @property
    def text_size(self) -> int:
        """Text size in points, one of TEXT_SIZES."""
        written = str(self._store.value("text_size", ""))
        return int(written) if written in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, points: int) -> None:
        self._store.setValue("text_size", points)

    @property
    def language(self) -> str:
        """Language code, one of LANGUAGES."""
        written = str(self._store.value("language", ""))
        return written if written in LANGUAGES else "vi"

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def last_file(self) -> Path | None:
        """The club file that was open last, or None."""
        written = str(self._store.value("last_file", "") or "")
        return Path(written) if written else None

    @last_file.setter
    def last_file(self, path: Path | None) -> None:
        self._store.setValue("last_file", "" if path is None else str(path))

    def view(self, name: str) -> dict[str, object]:
        """How something was shown last, as `keep_view` was told; empty where that is unknown or damaged."""
        try:
            kept = json.loads(str(self._store.value(f"view/{name}", "") or "{}"))
        except json.JSONDecodeError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def keep_view(self, name: str, view: Mapping[str, object]) -> None:
        """Keep how something is shown: plain values by name."""
        self._store.setValue(f"view/{name}", json.dumps(view, ensure_ascii=False))
