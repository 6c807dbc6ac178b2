"""What the window knows while it is open: the club's name, today, what was recorded, when it was saved."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from clubdesk.operations.draft_locks import present_lock
from clubdesk.text.dates import format_date
from clubdesk.text.translation import translate
from clubdesk.ui.settings import Settings
from clubdesk.ui.widgets.drafts import Drafts


@dataclass(frozen=True, slots=True)
class Look:
    """The club is only looked at: as of when, and whether another window holds it (else it is read-only).

    `copy_of` is the club's own file where a safety copy of it is looked into; `is_full`: there is no room
    left on the disk to work on it.
    """

    at: datetime
    is_held: bool
    copy_of: Path | None = None
    is_full: bool = False

    @property
    def leads_back(self) -> bool:
        """Whether work can go on from here: not in a file or folder that is read-only."""
        return self.is_held or self.is_full or self.copy_of is not None


class ClubSession(QObject):
    """Plain values of one sitting at the desk; no rule lives here.

    `today` and `now` are given, so that tests can stand on a fixed day; `drafts` is the folder for what is
    typed in forms and not saved yet, `copies` that for safety copies, `settings` what this computer remembers
    (none: nothing is kept). `books_stand`: the open books passed the whole check, now or before they were
    left.
    """

    club_changed = Signal()
    """Something in the books changed, or another club was opened: what is shown must be read again."""
    much_to_change = Signal()
    """Very much is about to be changed at once: time for a safety copy."""
    second_place_asked = Signal()
    """A page asks for a copy outside this computer."""
    copies_changed = Signal()
    """There is a safety copy of another day."""
    checking_moved = Signal()
    """The check of the books after opening is further, or ended."""
    user_changed = Signal()
    """Somebody signed in, or nobody is any more."""

    def __init__(
        self,
        *,
        today: Callable[[], date] = date.today,
        now: Callable[[], datetime] | None = None,
        drafts: Path | None = None,
        copies: Path | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self.today = today
        self.now = now or _local_now
        self.settings = settings
        self.copies = copies
        self.path: Path | None = None
        self.title = ""
        self.commune = ""
        self.is_sample = False
        self.look: Look | None = None
        self.checking: tuple[int, int] | None = None
        self.session_entries: list[int] = []
        self.saved_at: datetime | None = None
        self.books_stand = False
        self.copied_on: date | None = None
        self.drafts = Drafts(
            drafts, now=self.now, club=lambda: None if self.look else self.path, lock=present_lock
        )
        self.user_name = ""

    def open_club(
        self, path: Path, *, title: str, commune: str, is_sample: bool = False, look: Look | None = None
    ) -> None:
        """Another club is on the desk; nothing was recorded in it yet."""
        self.path, self.title, self.commune, self.is_sample = path, title, commune, is_sample
        self.look = look
        self.session_entries.clear()
        self.saved_at = self.copied_on = None
        self.books_stand = False
        self.club_changed.emit()

    def close_club(self) -> None:
        """No club is on the desk."""
        self.path, self.title, self.commune, self.is_sample, self.look = None, "", "", False, None
        self.session_entries.clear()
        self.club_changed.emit()

    def changed(self, *, entry_id: int | None = None) -> None:
        """Something was written to the file just now; `entry_id` is the ledger entry Ctrl+Z would offer."""
        if entry_id is not None:
            self.session_entries.append(entry_id)
        self.saved_at = self.now()
        self.club_changed.emit()

    def copied(self, on: date | None) -> None:
        """The day of the latest safety copy of the club."""
        if on != self.copied_on:
            self.copied_on = on
            self.copies_changed.emit()

    def checking_is_at(self, place: tuple[int, int] | None) -> None:
        """How far the check of the books is, so many of so many; None: none is going on."""
        if place != self.checking:
            self.checking = place
            self.checking_moved.emit()

    def signed_in(self, *, as_: str) -> None:
        """The name of whoever signed in; "" while nobody did, or needs to."""
        if as_ != self.user_name:
            self.user_name = as_
            self.user_changed.emit()

    def saved_text(self) -> str:
        """What is saved and copied, such as "Đã lưu 14:32 · Sao lưu hôm nay"."""
        if self.path is None:
            return ""
        if self.look is not None:
            return translate("Main", "Only looking: nothing is recorded")
        if self.checking is not None:
            done, total = self.checking
            return translate("Main", "Checking the books {done}/{total}").format(done=done, total=total)
        saved = translate("Main", "Everything is saved")
        if self.saved_at is not None:
            saved = translate("Main", "Saved {time}").format(time=self.saved_at.strftime("%H:%M"))
        return " · ".join(filter(None, (self.user_name, saved, self._copied_text())))

    def _copied_text(self) -> str:
        if self.copied_on is None:
            return ""
        if self.copied_on == self.today():
            return translate("Main", "Safety copy today")
        return translate("Main", "Safety copy of {day}").format(day=format_date(self.copied_on))

    def forget_entry(self, entry_id: int) -> None:
        """An entry of this sitting was reversed: Ctrl+Z goes on to the one before."""
        if entry_id in self.session_entries:
            self.session_entries.remove(entry_id)


def _local_now() -> datetime:
    return datetime.now().astimezone()
