"""The pages of the window: made when first shown, read again only when seen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget

from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.pages import Page, PageSpec


class PageStack(QStackedWidget):
    """One page at a time, each in its own scroll area."""

    leads_to = Signal(str, object)
    """A page asks to go to another page: key, and item id, state or None."""

    def __init__(self, session: ClubSession) -> None:
        super().__init__()
        self.setObjectName("pageStack")
        self._session = session
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._stale: set[str] = set()
        self._states: dict[str, dict[str, object]] = {}
        self._key = ""

    def specs(self) -> tuple[PageSpec, ...]:
        """The pages that can be shown."""
        return tuple(self._specs.values())

    def set_pages(self, specs: Sequence[PageSpec]) -> None:
        """Forget the old pages; nothing is made yet."""
        self._drop()
        self._states.clear()
        self._specs = {spec.key: spec for spec in specs}
        self._key = ""

    def current(self) -> Page | None:
        """The page shown, if any."""
        return self._pages.get(self._key)

    def show_page(self, key: str) -> Page:
        """Show a page, made or read again if need be. KeyError for an unknown key."""
        page = self._pages.get(key) or self._make(self._specs[key])
        self._key = key
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        if key in self._states:
            page.restore(self._states.pop(key))
        self.setCurrentWidget(self._areas[key])
        return page

    def books_changed(self) -> None:
        """Read the visible page again now, the others when they are next shown."""
        self._stale = set(self._pages) - {self._key}
        page = self.current()
        if page is not None:
            page.refresh()

    def rebuild(self) -> None:
        """Make every page anew (the language changed), keeping what each one showed."""
        self._states.update({key: page.state() for key, page in self._pages.items()})
        self._drop()
        if self._key:
            self.show_page(self._key)

    def _make(self, spec: PageSpec) -> Page:
        page = spec.make(self._session)
        page.leads_to.connect(self.leads_to)
        area = QScrollArea()
        area.setObjectName(f"{spec.key}Scroller")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._pages[spec.key] = page
        self._areas[spec.key] = area
        self._stale.add(spec.key)
        self.addWidget(area)
        return page

    def _drop(self) -> None:
        for area in self._areas.values():
            self.removeWidget(area)
            area.deleteLater()
        self._areas.clear()
        self._pages.clear()
        self._stale.clear()
