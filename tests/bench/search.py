"""How fast a name is found while it is typed: in the members page of a roll of 10.000, and of 100."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from itertools import cycle, islice, product
from pathlib import Path

from clubdesk.domain.births import Birth
from clubdesk.domain.clubs import ACTIVITY_FUND, INCOME_FUND, ClubProfile, LendingRules
from clubdesk.domain.members import MemberDetails, Sex
from clubdesk.operations.clubs import NewClub, close_club, make_club, open_club
from clubdesk.operations.roll import load_roll, narrowed
from clubdesk.store.database import transaction
from clubdesk.store.members import add_member
from tests.bench.grown_club import LAST_MEETING, clock
from tests.bench.measure import Effort, Line, in_turns, timed

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Đặng", "Bùi", "Đỗ", "Ngô")
MIDDLES = ("Thị", "Văn", "Xuân", "Thị Minh", "Hữu", "Ngọc", "Đức", "Thu", "Quang", "Kim")
GIVENS = ("An", "Ánh", "Bình", "Chanh", "Dung", "Đào", "Hà", "Hoà", "Lan", "Mẫu", "Sen", "Thúy", "Ước", "Yến")
TYPED = ("n", "ng", "ngu", "nguyen t", "nta", "hoa", "0123", "tv00", "khong ai")
BEGIN = date(2024, 1, 17)


def lines(effort: Effort) -> Iterator[Line]:
    """The list narrowed without and with the window, key by key, against a roll of a hundredth."""
    with tempfile.TemporaryDirectory() as folder:
        large, small = effort.of(10_000), effort.of(100)
        paths = [_club(Path(folder) / f"{count}.clb", count) for count in (large, small)]
        words = f"{large} people against {small}"
        for what, made in (
            ("roll narrowed by what is typed", _narrowing),
            ("members page, one key", _typing),
        ):
            ours, theirs = (_measured(effort, path, made) for path in paths)
            yield Line(what=what, ours=ours, against=words, theirs=theirs, goal="≤ 50 ms")


def _measured(effort: Effort, path: Path, made: Callable[[], Callable[[str], object]]) -> float:
    """The milliseconds of the slowest of the words, its median over the rounds."""
    with _open(path):
        act = made()
        return max(in_turns(effort, *(timed(partial(act, typed)) for typed in TYPED)))


def _narrowing() -> Callable[[str], object]:
    reading = load_roll(LAST_MEETING)
    return lambda typed: narrowed(reading, words=typed)


def _typing() -> Callable[[str], object]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from clubdesk.ui import theme
    from clubdesk.ui.members.page import MembersPage
    from clubdesk.ui.session import ClubSession

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, 14)
    page = MembersPage(ClubSession(today=lambda: LAST_MEETING))
    page.resize(1180, 690)
    page.refresh()
    page.show()

    def act(typed: str) -> None:
        page.search.setText(typed)
        app.processEvents()

    return act


def _club(path: Path, count: int) -> Path:
    club = NewClub(
        profile=ClubProfile(name="CLB Mẫu", meeting_day=17),
        rules=LendingRules(),
        begin_on=BEGIN,
        opening={INCOME_FUND: 0, ACTIVITY_FUND: 0},
    )
    make_club(path, club, today=LAST_MEETING, clock=clock, actor="bench")
    with _open(path), transaction():
        for n, (given, middle, family) in enumerate(islice(cycle(product(GIVENS, MIDDLES, FAMILIES)), count)):
            add_member(
                MemberDetails(
                    name=f"{family} {middle} {given}",
                    sex=list(Sex)[n % 2],
                    joined_on=BEGIN,
                    birth=Birth(1940 + n % 50),
                    phone=f"09{n:08d}",
                    citizen_id=f"001{n:09d}",
                    group=f"Tổ {n % 12 + 1}",
                ),
                code=f"TV{n + 1:05d}",
            )
    return path


@contextmanager
def _open(path: Path) -> Iterator[None]:
    open_club(path, clock=clock, actor="bench")
    try:
        yield
    finally:
        close_club()
