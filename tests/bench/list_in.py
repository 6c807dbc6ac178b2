"""How long a list of 5,000 rows takes until it is seen, for information; the goal is 2 s."""

import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtWidgets import QApplication, QWidget

from clubdesk.exchange.roll_reader import read_roll
from clubdesk.operations import clubs
from clubdesk.ui import theme
from clubdesk.ui.members.reading.sheet import ReadingSheet
from tests.bench.measure import Effort, Line, in_turns, timed
from tests.builders import ACTOR, a_club, clock

ROWS = 5_000
TODAY = date(2026, 12, 31)
_HEADING = ("STT", "Họ và tên", "Giới tính", "Ngày sinh", "CCCD", "Điện thoại", "Tổ", "Diện hộ", "Địa chỉ")
_FAMILIES, _GIVEN = ("Nguyễn", "Trần", "Lò", "Đỗ", "Vàng"), ("Mẫu", "Thử", "Hoà", "An", "Bình", "Sen", "Đào")


def lines(effort: Effort) -> Iterator[Line]:
    """The lines of this bench."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.TEXT_SIZES[0])
    with tempfile.TemporaryDirectory() as folder:
        path = _list(Path(folder) / "ds.xlsx", effort.of(ROWS))
        clubs.open_club(a_club(Path(folder)), clock=clock, actor=ACTOR)
        window, reading = QWidget(), read_roll(path, today=TODAY)

        def show() -> None:
            sheet = ReadingSheet(window, path.name, reading, today=TODAY)
            sheet.open()
            sheet.next.click()
            app.processEvents()
            sheet.finish()

        read, shown = in_turns(effort, timed(lambda: read_roll(path, today=TODAY)), timed(show))
        clubs.close_club()
    yield Line(what=f"a list of {effort.of(ROWS)} rows read, off the window", ours=read)
    yield Line(what="the same planned and painted, in the window", ours=shown, goal="together 2000 ms")


def _list(path: Path, rows: int) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(_HEADING)
    for number in range(1, rows + 1):
        is_woman, year = number % 3 > 0, 1930 + number % 60
        name = (_FAMILIES[number % 5], "Thị" if is_woman else "Văn", _GIVEN[number % 7], _GIVEN[number % 6])
        sheet.append(
            (
                number,
                " ".join(name),
                "Nữ" if is_woman else "Nam",
                f"{number % 28 + 1:02d}/{number % 12 + 1:02d}/{year}",
                f"001{int(is_woman)}{year % 100:02d}{number:06d}",
                f"09{number:08d}",
                f"Tổ {number % 8 + 1}",
                "Hộ nghèo" if number % 9 == 0 else None,
                "Thôn Mẫu",
            )
        )
    book.save(path)
    return path
