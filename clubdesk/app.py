"""The front door: fits the rooms together, opens the club file, shows the window."""

import gc
import getpass
import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from clubdesk import __version__
from clubdesk.operations import clubs
from clubdesk.operations.entries import Recorded
from clubdesk.text.translation import set_language, translate
from clubdesk.ui import qt_words, theme
from clubdesk.ui.club_pages import club_pages, found_items
from clubdesk.ui.main_window import MainWindow
from clubdesk.ui.safety.safety_desk import SafetyDesk
from clubdesk.ui.session import ClubSession
from clubdesk.ui.settings import Settings
from clubdesk.ui.start.accidents import Accidents
from clubdesk.ui.start.desk import Desk
from clubdesk.ui.start.full_check import CheckAtOpening
from clubdesk.ui.start.look_mark import LookMark
from clubdesk.ui.start.places import copies_folder, draft_folder, error_log
from clubdesk.ui.start.sample_mark import SampleMark
from clubdesk.ui.users.lock_keeper import LockKeeper
from clubdesk.ui.users.menu import USER_ENTRIES, user_entries
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.menus import MenuEntry
from clubdesk.ui.widgets.pages import Page, PageSpec

NO_DISPLAY = 3
IDLE_MS = 2_000
_VIETNAM = timezone(timedelta(hours=7))
_WITH_A_CLUB = (
    "readMembers",
    "takeListBack",
    "tryLoan",
    "lendingRules",
    "printMembers",
    "printLoans",
    "printLedger",
    "closeClub",
    "restoreCopy",
    "sealFile",
    "copyToStick",
    "copyPhrase",
    "rehearse",
    *USER_ENTRIES,
    "checkBooks",
    "readLog",
)
_TO_RECORD = ("readMembers", "takeListBack", "restoreCopy", "users", "toConfirm")


def now() -> datetime:
    """The moment in Vietnam."""
    return datetime.now(_VIETNAM)


def run(path: Path | None) -> int:
    """Open the window, with `path` or the file that was open last; the program's exit code."""
    settings = Settings()
    set_language(settings.language)
    if not has_display():
        sys.stderr.write(
            translate("Main", "ClubDesk opens a window and needs a screen; there is none here.") + "\n"
        )
        return NO_DISPLAY
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ClubDesk")
    theme.apply_theme(app, settings.text_size)
    qt_words.install(app)
    session = ClubSession(
        today=lambda: now().date(),
        now=now,
        drafts=draft_folder(),
        copies=copies_folder(),
        settings=settings,
    )
    front = FrontDoor(Desk(session, settings, clock=now, actor=getpass.getuser()))
    Accidents(front.window, error_log()).install()
    app.aboutToQuit.connect(front.desk.leave)
    front.window.resize(1366, 768)
    front.window.show()
    front.begin(path)
    gc.freeze()
    gc.enable()
    code = app.exec()
    # What is still being drawn would tell of it to windows that are gone.
    QThreadPool.globalInstance().waitForDone()
    return code


def has_display() -> bool:
    """Whether there is a screen to open a window on (only Linux can be without one)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class FrontDoor(QObject):
    """The window with its pages and menus, following which club is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session = desk.session
        self.window = MainWindow(
            self._session, settings=desk.settings, entries=self._entries(), versions=_versions
        )
        self._add_marks()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._save_idle)
        desk.serve(self.window)
        self.safety = SafetyDesk(desk)
        self.check = CheckAtOpening(desk, lambda: self.safety.show_copies())
        desk.opened.connect(self._show_club)
        desk.leaving.connect(self._show_start)
        self.keeper = LockKeeper(desk)
        self._session.club_changed.connect(self._follow)
        self._tell_menus(has_club=False)

    def begin(self, path: Path | None) -> None:
        """Open the given file, or the last one that is still there, or stay on the first page."""
        first = path or self.desk.last_file()
        if first is not None:
            self.desk.open_file(first)
        if self._session.path is None:
            self._show_start()

    def _show_start(self) -> None:
        self._idle.stop()
        self.window.set_pages(
            [PageSpec("start", lambda: translate("Start", "Welcome"), "home", self._start_page)]
        )
        self._tell_menus(has_club=False)

    def _start_page(self, session: ClubSession) -> Page:
        from clubdesk.ui.start.page import StartActs, StartPage

        desk = self.desk
        acts = StartActs(
            make_new=desk.ask_new,
            import_books=desk.ask_books,
            open_sample=desk.open_sample,
            choose_file=desk.choose_file,
            save_template=desk.save_template,
            open_file=desk.open_file,
            last=desk.last_file,
            bring_back=lambda: self.safety.second_copies.ask(),
        )
        return StartPage(session, acts)

    def _show_club(self) -> None:
        self.window.set_pages(club_pages(), find=found_items)
        self._follow()

    def _follow(self) -> None:
        has_club = self._session.path is not None
        self._tell_menus(has_club=has_club)
        if has_club and self._session.look is None:
            self._idle.start()

    def _tell_menus(self, *, has_club: bool) -> None:
        for name in _WITH_A_CLUB:
            self.window.menus.action(name).setEnabled(has_club)
        if self._session.look is not None:
            for name in _TO_RECORD:
                self.window.menus.action(name).setEnabled(False)
        self.window.menus.action("undo").setEnabled(has_club and bool(self._session.session_entries))

    def _save_idle(self) -> None:
        if self._session.path is not None:
            clubs.save_idle()

    def _undo(self) -> None:
        from clubdesk.ui.loans.reversal import ask_reversal

        if self._session.session_entries:
            ask_reversal(self.window, self._session, self._session.session_entries[-1], self._tell_reversed)

    def _tell_reversed(self, voucher: str, recorded: Recorded) -> None:
        said = translate("Main", "Voucher {voucher} is reversed by {reversal}.")
        Message(self.window, said.format(voucher=voucher, reversal=recorded.voucher), name="reversed").open()

    def _print(self, kind: str) -> None:
        from clubdesk.operations import printing
        from clubdesk.ui.printing import preview_paper

        today = self._session.today()
        preview_paper(self.window, getattr(printing, kind)(on=today, printed_on=today))

    def _gather(self) -> None:
        from clubdesk.ui.reports.gathering_desk import GatheringDesk

        GatheringDesk(self.window).ask()

    def _check_books(self) -> None:
        from clubdesk.ui.safety.check_sheet import open_check

        open_check(self.window, self._session)

    def _read_log(self) -> None:
        from clubdesk.ui.safety.log_sheet import open_log

        open_log(self.window, self._session, show=self.window.show_page)

    def _try_loan(self) -> None:
        from clubdesk.ui.loans.page import LoansPage

        page = self.window.show_page("loans")
        if isinstance(page, LoansPage):
            page.try_out()

    def _open_rules(self) -> None:
        from clubdesk.ui.loans.page import LoansPage

        page = self.window.show_page("loans")
        if isinstance(page, LoansPage):
            page.more.open_rules()

    def _read_list(self) -> None:
        from clubdesk.ui.members.reading.list_reading import ListReading

        ListReading(self.window, self._session).ask()

    def _take_list_back(self) -> None:
        from clubdesk.ui.members.reading.list_reading import ListReading

        ListReading(self.window, self._session).ask_take_back()

    def _add_marks(self) -> None:
        area = self.window.findChild(QWidget, "pageArea")
        column = area.layout() if area is not None else None
        if isinstance(column, QBoxLayout):
            column.insertWidget(1, SampleMark(self._session, self.desk.leave))
            column.insertWidget(2, LookMark(self._session, self.desk.open_file))

    def _entries(self) -> list[MenuEntry]:
        desk = self.desk
        return [
            _entry("newClub", lambda: translate("Start", "New club…"), desk.ask_new, "Ctrl+N"),
            _entry("openClub", lambda: translate("Start", "Open a club file…"), desk.choose_file, "Ctrl+O"),
            _entry("closeClub", lambda: translate("Start", "Close the club"), desk.close_club, "Ctrl+W"),
            MenuEntry(menu="file"),
            _entry("books", lambda: translate("Start", "Bring in old books…"), desk.ask_books),
            _entry("template", lambda: translate("Start", "Save the empty workbook…"), desk.save_template),
            _entry("sample", lambda: translate("Start", "Open the sample club"), desk.open_sample),
            _entry("readMembers", lambda: translate("RollPlan", "Read in a member list…"), self._read_list),
            _entry(
                "takeListBack",
                lambda: translate("RollPlan", "Take back the last list…"),
                self._take_list_back,
            ),
            *self._safety_entries(),
            _entry("gather", lambda: translate("Gathering", "Gather the clubs' reports…"), self._gather),
            MenuEntry(menu="file"),
            _entry("tryLoan", lambda: translate("Loans", "Try out a loan…"), self._try_loan),
            _entry("lendingRules", lambda: translate("Lending", "Lending rules…"), self._open_rules),
            *self._print_entries(),
            *user_entries(lambda: self.window, self._session, lambda: self.keeper.lock()),
            MenuEntry(
                menu="edit",
                name="undo",
                text=lambda: translate("Main", "Take back the last entry…"),
                act=self._undo,
                shortcut="Ctrl+Z",
            ),
        ]

    def _safety_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(menu="file"),
            _safety_entry(
                "copyToStick",
                lambda: translate("SecondPlace", "Copy onto a stick…"),
                lambda: self.safety.second_place.ask(),
                "Ctrl+B",
            ),
            _safety_entry(
                "restoreCopy",
                lambda: translate("Safety", "Bring a safety copy back…"),
                lambda: self.safety.show_copies(),
            ),
            _safety_entry(
                "rehearse",
                lambda: translate("SecondPlace", "Rehearse a restore…"),
                lambda: self.safety.rehearsals.ask(),
            ),
            MenuEntry(menu="safety"),
            _safety_entry("checkBooks", lambda: translate("Check", "Check the books…"), self._check_books),
            _safety_entry("readLog", lambda: translate("Log", "The log…"), self._read_log),
            MenuEntry(menu="safety"),
            *self._lock_entries(),
        ]

    def _lock_entries(self) -> list[MenuEntry]:
        return [
            _safety_entry(
                "copyPhrase",
                lambda: translate("SecondPlace", "Pass phrase of the copies…"),
                lambda: self.safety.second_place.ask_phrase(),
            ),
            _safety_entry(
                "sealFile",
                lambda: translate("Sealing", "Lock the file by a pass phrase…"),
                lambda: self.safety.sealing.ask(),
            ),
            MenuEntry(menu="safety"),
        ]

    def _print_entries(self) -> list[MenuEntry]:
        return [
            _print_entry(
                "printMembers",
                lambda: translate("Print", "Print the member list…"),
                lambda: self._print("member_list"),
            ),
            _print_entry(
                "printLoans",
                lambda: translate("Print", "Print the list of loans…"),
                lambda: self._print("loan_list"),
            ),
            _print_entry(
                "printLedger",
                lambda: translate("Print", "Print the loan ledger…"),
                lambda: self._print("loan_ledger"),
                "Ctrl+P",
            ),
        ]


def _entry(
    name: str, text: Callable[[], str], act: Callable[[], object], shortcut: str = "", *, menu: str = "file"
) -> MenuEntry:
    return MenuEntry(menu=menu, name=name, text=text, act=act, shortcut=shortcut)


_safety_entry = partial(_entry, menu="safety")
_print_entry = partial(_entry, menu="print")


def _versions() -> str:
    return translate("Main", "ClubDesk {version}: the books of one club, kept on this computer.").format(
        version=__version__
    )
