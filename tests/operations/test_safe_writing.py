"""Files that take a name only when they are whole, and never the club's own, which nobody opens twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from clubdesk.domain.complaints import NotAWorkbook
from clubdesk.domain.file_errors import FileExists
from clubdesk.domain.second_place_errors import NotASecondCopy
from clubdesk.operations.checks import check_books
from clubdesk.operations.roll_import import read_list
from clubdesk.operations.safe_writing import write_whole
from clubdesk.operations.second_copies import check_copy
from tests.builders import TODAY, a_club, a_member, names_in, opened, python_environment

TAKE = """
import sys
from datetime import datetime
from pathlib import Path
from clubdesk.domain.file_errors import FileInUse
from clubdesk.store import opening
try:
    opening.open_file(Path(sys.argv[1]), clock=datetime.now, actor="thủ quỹ kia")
except FileInUse:
    print("in use")
"""


def is_ours(club: Path) -> bool:
    """Whether another program still finds the club in use."""
    taking = [sys.executable, "-c", TAKE, str(club)]
    told = subprocess.run(taking, capture_output=True, text=True, env=python_environment(), check=True)
    return told.stdout == "in use\n"


def test_the_open_club_is_no_list_and_no_copy_to_bring_back_and_stays_ours(tmp_path: Path) -> None:
    club = a_club(tmp_path)
    with opened(club):
        with pytest.raises(NotAWorkbook):
            read_list(club, today=TODAY, progress=lambda _done, _total: None, kinds={})
        with pytest.raises(NotASecondCopy):
            check_copy(club)
        assert is_ours(club)


def test_a_paper_in_the_place_of_the_open_club_is_refused_and_the_club_stays_ours(tmp_path: Path) -> None:
    club = a_club(tmp_path)
    with opened(club):
        with pytest.raises(FileExists):
            write_whole(club, lambda making: making.write_bytes(b"%PDF-1.7"))
        assert is_ours(club)
        a_member("Lò Văn Mẫu")
        assert check_books() == []
    assert names_in(tmp_path) == [club.name]


def test_a_paper_gives_way_to_its_like_and_to_nothing_else(tmp_path: Path) -> None:
    paper = tmp_path / "danh_sach.pdf"
    paper.write_bytes(b"%PDF-1.4 old")
    write_whole(paper, lambda making: making.write_bytes(b"%PDF-1.7 new"))
    assert paper.read_bytes() == b"%PDF-1.7 new"
    with pytest.raises(FileExists):
        write_whole(paper, lambda making: making.write_bytes(b"PK of a workbook"))
    assert (names_in(tmp_path), paper.read_bytes()) == ([paper.name], b"%PDF-1.7 new")
