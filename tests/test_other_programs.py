"""What we write is opened by a program that is not ours: LibreOffice reads the same figures and texts."""

import csv
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from clubdesk.exchange.report_workbook import Sheet, report_workbook
from clubdesk.operations.gathering import gather
from tests.data_files import OTHER_KEY, a_data_file, rows

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
# All sheets in UTF-8, every cell as it is kept, texts without quotes, numbers with them.
AS_KEPT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
FORMULA = "=1+1"
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both workbooks as LibreOffice saves them again, one CSV a sheet; it starts slowly, so only once."""
    room = tmp_path_factory.mktemp("office")
    (room / "gui_len").mkdir()
    (room / "gui_len" / "a.zip").write_bytes(a_data_file(club=FORMULA))
    other = a_data_file(club_id="club-2", club="CLB <Hai> & 'Ba'", key=OTHER_KEY, tables=rows(members=70))
    (room / "gui_len" / "b.zip").write_bytes(other)
    gather(room / "gui_len", room / "TONG_HOP.xlsx", report=lambda _done, _total: None)
    figures = Sheet(
        name="Chỉ tiêu",
        title="CLB thôn Mẫu",
        headings=("Mã", "Giá trị", "Tỷ lệ"),
        rows=[("A1", 48_000_000, Decimal("54.1")), (FORMULA, -5, None)],
    )
    made_at = datetime(2025, 7, 2, 9, 30, tzinfo=timezone(timedelta(hours=7)))
    (room / "SO_LIEU.xlsx").write_bytes(report_workbook([figures], made_at=made_at))
    profile = f"-env:UserInstallation={(room / 'profile').as_uri()}"
    books = [str(room / "SO_LIEU.xlsx"), str(room / "TONG_HOP.xlsx")]
    command = [str(OFFICE), "--headless", profile, "--convert-to", AS_KEPT, "--outdir", str(room)]
    subprocess.run([*command, *books], check=True, capture_output=True, timeout=180)
    return room


def lines(converted: Path, sheet: str) -> Iterator[list[str]]:
    with (converted / f"{sheet}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def test_the_reports_workbook_opens_with_its_figures_and_texts(converted: Path) -> None:
    told = list(lines(converted, "SO_LIEU-Chỉ tiêu"))
    assert ["A1", "48000000", "54.1"] in told
    assert [FORMULA, "-5", ""] in told


def test_the_gathered_workbook_opens_with_its_figures_and_texts(converted: Path) -> None:
    totals = [line[2:5] for line in lines(converted, "TONG_HOP-Theo xã")]
    assert totals == [["Xã", "Số câu lạc bộ", "Thành viên"], ["Xã Mẫu", "2", "131"], ["Tất cả", "2", "131"]]
    assert {line[2] for line in lines(converted, "TONG_HOP-Câu lạc bộ")} > {FORMULA, "CLB <Hai> & 'Ba'"}
    texts = [line[6] for line in lines(converted, "TONG_HOP-Quỹ")]
    assert texts.count("=HACK()") == 2
