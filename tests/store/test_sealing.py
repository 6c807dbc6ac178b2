"""A club file under a pass phrase: nothing of it can be read, nothing of it is lost (trust.md S5)."""

import gzip
import hashlib
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from clubdesk.domain.errors import ClubError
from clubdesk.domain.file_errors import (
    CipherMissing,
    DiskFull,
    FileDamaged,
    FileError,
    FileInUse,
    FileNotWritable,
    FileSealed,
    NotAClubFile,
    SealingFailed,
    WrongPassPhrase,
    WrongPassPhraseOrDamaged,
)
from clubdesk.domain.log_lines import LogFilter
from clubdesk.domain.report_errors import PassPhraseTooShort
from clubdesk.operations import clubs
from clubdesk.operations import sealing as operations
from clubdesk.operations.activity_log import log_page
from clubdesk.operations.checks import check_books
from clubdesk.operations.clubs import reading
from clubdesk.operations.figures import loans_at_end, month_ends
from clubdesk.operations.restoring import restore
from clubdesk.operations.safety_copies import back_up, content_of, list_copies
from clubdesk.operations.sealing import delete_copies, readable_copies
from clubdesk.store import backups, cipher, database, files, seal_codes, sealing, seals
from clubdesk.store.cipher import FileKey
from clubdesk.store.members import load_members
from clubdesk.text.log_words import log_sentence
from clubdesk.text.translation import speaking
from tests.builders import (
    ACTOR,
    a_club,
    a_loan,
    a_member,
    clock,
    digest,
    held_elsewhere,
    names_in,
    opened,
    python_environment,
)

WORDS = "Hoa sữa tháng mười"
NAME, NUMBER = "Lò Thị Hoa Mẫu", "014060001234"
NOW = datetime(2025, 6, 17, 14, 32)  # noqa: DTZ001
KEPT = Path(__file__).parents[1] / "data" / "schemas"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Pass phrases are tried quickly here; each test begins without any key."""
    monkeypatch.setattr(seal_codes, "_ROUNDS", 1_000)
    seals.forget()
    yield
    seals.forget()


def nothing() -> None:
    """No step stops the sealing."""


def sealed(path: Path, words: str = WORDS) -> FileKey:
    key = operations.new_key(words)
    operations.seal(path, key, step=nothing)
    return key


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with opened(a_club(tmp_path_factory.mktemp("made"))) as path:
        a_loan(a_member(NAME, citizen_id=NUMBER))
    return path


@pytest.fixture
def club(made: Path, tmp_path: Path) -> Path:
    """A club's file, closed, with one person and a loan in it."""
    return shutil.copyfile(made, tmp_path / made.name)


def readable_in(folder: Path) -> list[str]:
    """The files of a folder in which the person's name or number stands, in either of SQLite's encodings."""
    told = [text.encode(form) for text in (NAME, NUMBER) for form in ("utf-8", "utf-16-le")]
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return [path.name for path in found if any(one in path.read_bytes() for one in told)]


def test_nothing_of_the_club_can_be_read_anywhere(club: Path) -> None:
    assert readable_in(club.parent) == [club.name]
    sealed(club)
    with opened(club):
        a_member(NAME, citizen_id=NUMBER.replace("1234", "5678"))
        assert files.journals(club)[0].stat().st_size > 0
        back_up(club.parent / "copies", club, now=NOW)
        assert readable_in(club.parent) == []
    assert readable_in(club.parent) == []
    assert club.read_bytes().startswith(seal_codes.MARK)


def test_the_pass_phrase_opens_it_however_it_is_accented_and_so_does_the_code_on_paper(club: Path) -> None:
    code = seal_codes.recovery_code(sealed(club))
    assert {len(group) for group in code.split("-")} == {4}
    for words in (WORDS, "hoa SUA  thang muoi", code, code.lower().replace("-", " "), code.replace("0", "o")):
        seals.forget()
        with pytest.raises(FileSealed):
            clubs.open_club(club, clock=clock, actor=ACTOR)
        operations.give_pass_phrase(club, words)
        with opened(club):
            assert [one.name for one in load_members()] == [NAME]


def test_the_secret_is_what_sqlcipher_itself_makes_of_the_pass_phrase(
    club: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program opens the file with the pass phrase alone, so that nobody depends on this one."""
    monkeypatch.setattr(seal_codes, "_ROUNDS", 256_000)
    sealed(club)
    with closing(cipher.connect_beneath(str(club))) as foreign:
        foreign.execute("PRAGMA key = 'hoa sua thang muoi'")
        assert foreign.execute("SELECT name FROM members").fetchall() == [(NAME,)]


def test_a_code_read_off_paper_with_a_slip_is_no_code(club: Path) -> None:
    code = seal_codes.recovery_code(sealed(club))
    slip = ("B" if code[0] != "B" else "C") + code[1:]
    with pytest.raises(WrongPassPhrase):
        operations.give_pass_phrase(club, slip)


def test_a_short_pass_phrase_is_refused() -> None:
    with pytest.raises(PassPhraseTooShort):
        operations.new_key("hoa sữa")


def test_wrong_words_and_a_broken_file_are_told_apart(club: Path) -> None:
    sealed(club)
    seals.forget()
    with pytest.raises(WrongPassPhrase):
        operations.give_pass_phrase(club, "hoa sữa tháng chín")
    spoil(club, 600)
    with pytest.raises(FileDamaged):
        operations.give_pass_phrase(club, WORDS)


def test_without_the_note_it_is_said_that_nobody_knows_which(club: Path) -> None:
    sealed(club)
    seals.forget()
    seals.note_of(club).unlink()
    with pytest.raises(WrongPassPhraseOrDamaged):
        operations.give_pass_phrase(club, "hoa sữa tháng chín")
    operations.give_pass_phrase(club, WORDS)
    assert seals.note_of(club).exists()


def test_a_note_of_another_file_misleads_nobody(club: Path, tmp_path: Path) -> None:
    sealed(club)
    other = a_club(tmp_path, name="khac.clb")
    sealed(other, "bốn tiếng khác hẳn")
    shutil.copyfile(seals.note_of(other), seals.note_of(club))
    seals.forget()
    with pytest.raises(WrongPassPhraseOrDamaged):
        operations.give_pass_phrase(club, "hoa sữa tháng chín")
    operations.give_pass_phrase(club, WORDS)
    seals.note_of(club).write_text('{"salt": 7')
    operations.give_pass_phrase(club, WORDS)


def spoil(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("place", [1, 10, 20])
def test_a_flipped_byte_in_the_beginning_is_damage(club: Path, place: int) -> None:
    sealed(club)
    spoil(club, place)
    seals.forget()
    with pytest.raises(FileDamaged):
        operations.give_pass_phrase(club, WORDS)
    with pytest.raises(FileError):
        clubs.open_club(club, clock=clock, actor=ACTOR)


def test_no_flipped_byte_passes_for_a_whole_file(club: Path) -> None:
    sealed(club)
    whole, luck = club.read_bytes(), Random(8)
    assert backups.read_content(club) is not None
    for place in luck.sample(range(16, len(whole)), 30):
        club.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        assert backups.read_content(club) is None, place


@pytest.mark.parametrize("left", [9, 50, 5_000, 40_960])
def test_a_cut_file_is_refused_and_left_as_it_is(club: Path, left: int) -> None:
    sealed(club)
    club.write_bytes(club.read_bytes()[:left])
    before = digest(club)
    with pytest.raises(FileError):
        clubs.open_club(club, clock=clock, actor=ACTOR)
    assert digest(club) == before
    assert not database.is_open()


def test_garbage_without_a_note_is_still_no_club_file(tmp_path: Path) -> None:
    path = tmp_path / "khac.clb"
    path.write_bytes(b"not a club at all" * 1_000)
    with pytest.raises(NotAClubFile):
        clubs.open_club(path, clock=clock, actor=ACTOR)


def told() -> object:
    return month_ends(), loans_at_end()


def test_on_and_off_and_on_again_keeps_every_figure(club: Path) -> None:
    with opened(club):
        before = told()
    for key in (operations.new_key(WORDS), None, operations.new_key("bốn tiếng khác hẳn")):
        operations.seal(club, key, step=nothing)
        with opened(club):
            assert (told(), check_books(), operations.is_sealed()) == (before, [], key is not None)
        notes = [seals.note_of(club).name] if key else []
        assert names_in(club.parent) == [club.name, *notes]
        assert readable_in(club.parent) == ([] if key else [club.name])


def test_the_log_of_the_file_tells_of_its_lock(club: Path) -> None:
    for key in (operations.new_key(WORDS), operations.new_key("bốn tiếng khác hẳn"), None):
        operations.seal(club, key, step=nothing)
    with opened(club), speaking("vi"):
        lines, _more = log_page(LogFilter(words="tệp sổ sách"))
    assert [(line.actor, log_sentence(line)) for line in lines] == [
        (ACTOR, "Bỏ khóa tệp sổ sách"),
        (ACTOR, "Đổi mật khẩu của tệp sổ sách đang khóa"),
        (ACTOR, "Khóa tệp sổ sách bằng mật khẩu"),
    ]


def test_after_another_pass_phrase_the_old_one_opens_nothing(club: Path) -> None:
    sealed(club)
    sealed(club, "bốn tiếng khác hẳn")
    seals.forget()
    with pytest.raises(WrongPassPhrase):
        operations.give_pass_phrase(club, WORDS)
    operations.give_pass_phrase(club, "bốn tiếng khác hẳn")


def test_whoever_changes_the_lock_knows_the_present_pass_phrase(club: Path) -> None:
    code = seal_codes.recovery_code(sealed(club))
    with opened(club):
        operations.check_present(WORDS, club)
        operations.check_present(code, club)
        with pytest.raises(WrongPassPhrase):
            operations.check_present("hoa sữa tháng chín", club)


def test_reading_goes_through_a_sealed_copy(club: Path) -> None:
    sealed(club)
    before = digest(club)
    with reading(club, clock=clock):
        assert check_books() == []
    assert digest(club) == before


def test_how_a_locked_file_was_left_is_told_once_its_pass_phrase_is_given(club: Path) -> None:
    sealed(club)
    assert files.digest_of(club) == hashlib.sha256(club.read_bytes()).hexdigest()
    seals.forget()
    assert files.digest_of(club) is None


def test_the_lock_on_an_open_file_stays_whatever_is_asked_of_it(club: Path) -> None:
    """To read an open file by other means would let go of the operating system's lock (howtocorrupt 2.2)."""
    sealed(club)
    program = "import sys; from pathlib import Path; from clubdesk.store import files;"
    program += "files.check_not_held(Path(sys.argv[1]))"
    with opened(club):
        back_up(club.parent / "copies", club, now=NOW)
        with closing(database.take_snapshot()) as snapshot, database.reading_beside(snapshot):
            assert check_books() == []
        readable_copies(club.parent / "copies", club)
        ended = subprocess.run(
            [sys.executable, "-c", program, str(club)], capture_output=True, env=python_environment()
        )
        assert b"FileInUse" in ended.stderr


def test_a_file_that_another_window_has_is_not_sealed(club: Path) -> None:
    with held_elsewhere(club):
        before = digest(club)
        with pytest.raises(FileInUse):
            sealed(club)
        assert digest(club) == before


def test_safety_copies_are_locked_by_the_same_key_and_come_back(club: Path) -> None:
    copies = club.parent / "copies"
    with opened(club):
        back_up(copies, club, now=NOW)
    sealed(club)
    with opened(club):
        made = back_up(copies, club, now=NOW.replace(hour=15))
        assert made is not None
        assert back_up(copies, club, now=NOW.replace(hour=16)) is None
        a_member("Lò Văn Sau")
    assert restore(made, club) is not None
    seals.forget()
    assert content_of(made) is None
    operations.give_pass_phrase(club, WORDS)
    with opened(club):
        assert [one.name for one in load_members()] == [NAME]


def test_copies_of_before_are_told_and_deleted_only_once_there_is_a_locked_one(club: Path) -> None:
    copies = club.parent / "copies"
    with opened(club):
        back_up(copies, club, now=NOW)
        assert readable_copies(copies, club) == []
    aside = shutil.copyfile(club, club.with_name("thon_mau_de_rieng_1.clb"))
    other = a_club(club.parent, name="khac.clb")
    (plain,) = list_copies(copies)
    sealed(club)
    with opened(club):
        assert readable_copies(copies, club) == []
        back_up(copies, club, now=NOW.replace(hour=15))
        assert readable_copies(copies, club) == [plain.path, aside]
        delete_copies(readable_copies(copies, club))
        assert len(list_copies(copies)) == 1
    assert other.exists()


def test_an_older_file_under_a_pass_phrase_is_brought_up_to_date_and_stays_locked(tmp_path: Path) -> None:
    path = tmp_path / "mau.clb"
    with gzip.open(KEPT / "4.clb.gz") as kept, path.open("wb") as file:
        shutil.copyfileobj(kept, file)
    sealed(path)
    older = clubs.open_club(path, clock=clock, actor=ACTOR)
    assert older is not None
    assert check_books() == []
    clubs.close_club()
    assert seals.is_sealed(path)
    assert seals.is_sealed(older)


def test_without_sqlcipher_it_is_said_what_is_missing(club: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed(club)
    monkeypatch.setattr(cipher, "is_there", lambda: False)
    with pytest.raises(CipherMissing):
        clubs.open_club(club, clock=clock, actor=ACTOR)
    with pytest.raises(CipherMissing):
        operations.give_pass_phrase(club, WORDS)


class Stop(Exception):
    """The user stopped it."""


def stopping_at(place: int) -> Callable[[], None]:
    calls = iter(range(99))

    def step() -> None:
        if next(calls) == place:
            raise Stop

    return step


@pytest.mark.parametrize("place", range(3))
def test_stopped_at_any_step_the_file_is_as_it_was(club: Path, place: int) -> None:
    before = digest(club)
    with pytest.raises(Stop):
        operations.seal(club, operations.new_key(WORDS), step=stopping_at(place))
    assert (digest(club), names_in(club.parent)) == (before, [club.name])


def unequal(_books: object) -> object:
    return object()


def no_name(_made: Path, _path: Path) -> None:
    raise PermissionError


def full(*_asked: object) -> None:
    raise sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize(
    ("where", "what", "failure", "said"),
    [
        (sealing, "_told", unequal, SealingFailed),
        (sealing, "_export", full, DiskFull),
        (files, "take_name", no_name, FileNotWritable),
    ],
)
def test_what_fails_is_said_and_the_file_is_as_it_was(
    club: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: object,
    what: str,
    failure: Callable[..., object],
    said: type[ClubError],
) -> None:
    before = digest(club)
    monkeypatch.setattr(where, what, failure)
    with pytest.raises(said):
        sealed(club)
    assert (digest(club), names_in(club.parent)) == (before, [club.name])


KILLED = """
import os, signal, sys
from pathlib import Path
from clubdesk.store import files, seal_codes, sealing, seals
from tests.builders import opened
seal_codes._ROUNDS = 1_000
path, place, words = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
calls = iter(range(99))
def step():
    if next(calls) == place:
        os.kill(os.getpid(), signal.SIGKILL)
take = files.take_name
def take_name(made, path):
    step()
    take(made, path)
    step()
is_sealed = seals.is_sealed(path)
if is_sealed:
    seals.unseal(path, words)
with opened(path):
    pass
files.take_name = take_name
sealing.reseal(path, None if is_sealed else seal_codes.new_key(words), step=step)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is another thing there")
def test_killed_at_any_step_there_is_one_whole_file(club: Path) -> None:
    """On and off in turn, each killed at every step; after the swap it is the new file."""
    with opened(club):
        before = told()
    for place in (2, 3, 4, 3, 4):
        was_sealed = seals.is_sealed(club)
        ended = subprocess.run(
            [sys.executable, "-c", KILLED, str(club), str(place), WORDS],
            check=False,
            env=python_environment(),
        )
        assert ended.returncode == -signal.SIGKILL
        assert seals.is_sealed(club) == (was_sealed != (place == 4))
        if seals.is_sealed(club):
            operations.give_pass_phrase(club, WORDS)
        with opened(club):
            assert (told(), check_books()) == (before, [])
        left = [name for name in names_in(club.parent) if not name.endswith(".khoa")]
        assert left == [club.name]
        seals.forget()
