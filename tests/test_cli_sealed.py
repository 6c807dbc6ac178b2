"""The side door before a locked club file: the pass phrase out of a file, or typed on a terminal."""

import getpass
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubdesk.cli import run
from clubdesk.operations import sealing
from clubdesk.store import seal_codes, seals
from clubdesk.text.translation import set_language
from tests.builders import a_club, digest

WORDS = "Hoa sữa tháng mười"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    set_language("vi")


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Path]:
    path = a_club(tmp_path)
    sealing.seal(path, sealing.new_key(WORDS), step=lambda: None)
    seals.forget()
    yield path
    seals.forget()


def on_a_terminal(monkeypatch: pytest.MonkeyPatch, *typed: str) -> list[str]:
    """A terminal at which these words are typed; what it asked."""
    asked, words = [], iter(typed)

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return next(words)

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", answer)
    return asked


def test_without_terminal_and_file_it_says_what_to_do(club: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = digest(club)
    assert run(["check", str(club)]) == 3
    said = capsys.readouterr().err
    assert "đang khóa" in said
    assert "--pass-phrase-file" in said
    assert digest(club) == before


def test_the_pass_phrase_comes_out_of_a_file(club: Path, tmp_path: Path) -> None:
    words = tmp_path / "mat_khau.txt"
    words.write_text("\ufeffHoa Sữa tháng mười\r\n", "utf-8")
    asked = ["--pass-phrase-file", str(words)]
    assert run(["check", str(club), *asked]) == 0
    assert run(["figures", str(club), "--month-ends", *asked]) == 0
    assert run(["print", "member-list", str(club), "--out", str(tmp_path / "a.pdf"), *asked]) == 0
    assert run(["check", str(club)]) == 3


@pytest.mark.parametrize("content", [b"hoa sua thang chin", b"", b"\xff\xfe"])
def test_a_wrong_pass_phrase_file_is_refused(
    club: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    words = tmp_path / "mat_khau.txt"
    words.write_bytes(content)
    assert run(["check", str(club), "--pass-phrase-file", str(words)]) == 3
    assert "Tệp không hỏng" in capsys.readouterr().err


def test_a_missing_pass_phrase_file_is_said(club: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(club), "--pass-phrase-file", str(club.with_name("khong_co.txt"))]) == 3
    assert "khong_co.txt" in capsys.readouterr().err


def test_on_a_terminal_it_is_asked_and_asked_again(club: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = on_a_terminal(monkeypatch, "sai rồi mà", "hoa sua thang muoi")
    assert run(["check", str(club)]) == 0
    assert asked == [f"Mật khẩu hoặc mã phục hồi của {club.name}: "] * 2


def test_three_wrong_answers_end_it(club: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(on_a_terminal(monkeypatch, *["sai rồi mà"] * 4)) == 0
    assert run(["check", str(club)]) == 3
