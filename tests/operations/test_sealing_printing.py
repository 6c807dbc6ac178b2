"""The recovery sheet: its code, typed off the paper, opens the locked file."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from clubdesk.operations import sealing
from clubdesk.operations.sealing_printing import sealing_sheet
from clubdesk.store import seal_codes
from tests.builders import TODAY, a_club, opened


def test_the_code_on_the_paper_opens_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    club, paper = a_club(tmp_path), tmp_path / "to.pdf"
    key = sealing.new_key("hoa sữa tháng mười")
    with opened(club):
        sealing_sheet(key, on=TODAY).save(paper)
    sealing.seal(club, key, step=lambda: None)
    sealing.forget_pass_phrases()
    (page,) = PdfReader(paper).pages
    text = page.extract_text()
    assert "TỜ PHỤC HỒI TỆP SỔ SÁCH" in text
    code = text.partition("trên máy tính:")[2].partition("(Trong mã")[0]
    sealing.give_pass_phrase(club, code)
    with opened(club):
        assert sealing.present_key() == key
    sealing.forget_pass_phrases()
