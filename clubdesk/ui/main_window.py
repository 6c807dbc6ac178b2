"""The window: rail, top line, menus, and one page at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from clubdesk.text.translation import LANGUAGES, language, set_language, translate
from clubdesk.ui import qt_words, theme
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.help import HelpDialog
from clubdesk.ui.widgets.menus import MenuEntry, Menus
from clubdesk.ui.widgets.page_stack import PageStack
from clubdesk.ui.widgets.pages import Page, PageSpec
from clubdesk.ui.widgets.rail import Rail
from clubdesk.ui.widgets.suggestions import Finder, FoundItem
from clubdesk.ui.widgets.top_line import TopLine


class MainWindow(QMainWindow):
    """Shows pages made from `PageSpec`s; each is made when first shown and read again when the books changed.

    `entries` are the caller's own menu entries; `versions` gives the sentence of Help, About.
    """

    def __init__(
        self,
        session: ClubSession,
        pages: Sequence[PageSpec] = (),
        *,
        settings: Settings,
        entries: Sequence[MenuEntry] = (),
        versions: Callable[[], str] = str,
    ) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self._session = session
        self._settings = settings
        self._entries = tuple(entries)
        self._versions = versions
        self.rail = Rail()
        self.top_line = TopLine()
        self.stack = PageStack(session)
        self.menus = Menus(self.menuBar())
        self._build_middle()
        self._connect()
        self.set_pages(pages)
        self._show_club()

    def set_pages(self, pages: Sequence[PageSpec], *, find: Finder | None = None) -> None:
        """Show other pages (another club was opened or closed), beginning with the first; `find` may be none.

        With a single page there is nothing to choose and the rail hides.
        """
        self.stack.set_pages(pages)
        self.rail.set_entries(
            [(spec.key, spec.title(), spec.icon) for spec in pages] if len(pages) > 1 else []
        )
        self.top_line.set_finder(find)
        self.menus.fill(self._all_entries(pages))
        if pages:
            self.show_page(pages[0].key).focus_item()
        if find is not None:
            self.top_line.start_find()

    def show_page(self, key: str, target: object = None) -> Page:
        """Show a page, and on it an item (an int), or a state (a dict)."""
        page = self.stack.show_page(key)
        self.rail.show_chosen(key)
        if isinstance(target, dict):
            page.restore(target)
        elif isinstance(target, int):
            page.open_item(target)
        return page

    def current_page(self) -> Page | None:
        """The page being shown."""
        return self.stack.current()

    def change_text_size(self, step: int) -> None:
        """Make all text one size larger (1) or smaller (-1), now and at the next start."""
        points = theme.next_size(theme.points(), step)
        self._settings.text_size = points
        theme.apply_theme(_application(), points)
        self.rail.updateGeometry()

    def change_language(self, code: str) -> None:
        """Say everything in another language, keeping the page, its choice and what is typed in it."""
        self._settings.language = code
        set_language(code)
        qt_words.install(_application())
        self.top_line.retranslate()
        self.menus.retranslate()
        self.stack.rebuild()
        for spec in self.stack.specs():
            self.rail.set_words(spec.key, spec.title())
        self._show_club()

    def show_help(self) -> None:
        """The help of the page being shown (F1)."""
        page = self.current_page()
        HelpDialog(self, page.help_page if page is not None else "").show()

    def _build_middle(self) -> None:
        right = QWidget()
        right.setObjectName("pageArea")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_line)
        column.addWidget(self.stack, 1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.show_page)
        self.stack.leads_to.connect(self.show_page)
        self.top_line.found.connect(self._open_found)
        self.top_line.smaller.clicked.connect(lambda: self.change_text_size(-1))
        self.top_line.larger.clicked.connect(lambda: self.change_text_size(1))
        self.top_line.help.clicked.connect(self.show_help)
        self._session.club_changed.connect(self._show_club)
        self._session.copies_changed.connect(self._show_club)
        self._session.checking_moved.connect(self._show_club)
        self._session.user_changed.connect(self._show_club)
        self._session.club_changed.connect(self.stack.books_changed)

    def _all_entries(self, pages: Sequence[PageSpec]) -> list[MenuEntry]:
        return [*self._entries, *self._own_entries(), *self._page_entries(pages), *self._language_entries()]

    def _own_entries(self) -> list[MenuEntry]:
        return [*self._file_and_edit_entries(), *self._size_entries(), *self._help_entries()]

    def _file_and_edit_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(menu="file"),
            MenuEntry(
                menu="file",
                name="quit",
                text=lambda: translate("Main", "Quit"),
                act=self.close,
                shortcut="Ctrl+Q",
            ),
            MenuEntry(
                menu="edit",
                name="find",
                text=lambda: translate("Main", "Find"),
                act=self.top_line.start_find,
                shortcut="Ctrl+F",
            ),
        ]

    def _size_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(
                menu="view",
                name="larger",
                text=lambda: translate("Main", "Larger text"),
                act=lambda: self.change_text_size(1),
                shortcut="Ctrl++|Ctrl+=",
            ),
            MenuEntry(
                menu="view",
                name="smaller",
                text=lambda: translate("Main", "Smaller text"),
                act=lambda: self.change_text_size(-1),
                shortcut="Ctrl+-",
            ),
            MenuEntry(menu="view"),
        ]

    def _help_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(
                menu="help",
                name="helpPage",
                text=lambda: translate("Main", "Help for this page"),
                act=self.show_help,
                shortcut="F1",
            ),
            MenuEntry(
                menu="help",
                name="about",
                text=lambda: translate("Main", "About ClubDesk"),
                act=lambda: Message(self, self._versions(), name="about").open(),
            ),
        ]

    def _page_entries(self, pages: Sequence[PageSpec]) -> list[MenuEntry]:
        if len(pages) < 2:
            return []
        return [
            MenuEntry(
                menu="view",
                name=f"page_{spec.key}",
                text=spec.title,
                act=lambda key=spec.key: self.show_page(key),  # type: ignore[misc]
                shortcut=f"Ctrl+{place}",
            )
            for place, spec in enumerate(pages, start=1)
        ] + [MenuEntry(menu="view")]

    def _language_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(
                menu="view",
                name=f"language_{code}",
                text=lambda name=name: name,  # type: ignore[misc]
                act=lambda code=code: self.change_language(code),  # type: ignore[misc]
                ticked=lambda code=code: code == language(),  # type: ignore[misc]
            )
            for code, name in LANGUAGES.items()
        ]

    def _open_found(self, item: FoundItem) -> None:
        self.show_page(item.page_key, item.item_id).focus_item()

    def _show_club(self) -> None:
        session = self._session
        self.rail.set_club(session.title, session.commune)
        title = f"{session.title} – ClubDesk" if session.title else "ClubDesk"
        self.setWindowTitle(title)
        self.top_line.saved.setText(session.saved_text())
        self.top_line.saved.setVisible(bool(session.path))


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
