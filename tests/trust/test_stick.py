"""R14: a stick that is really gone, full or another one while a copy is written onto it."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from clubdesk.domain.second_place_errors import PlaceFull, PlaceGone, PlaceReadOnly
from clubdesk.operations import safe_writing, second_place
from clubdesk.operations.checks import check_books
from clubdesk.operations.second_place import last_copy, list_second_copies, set_pass_phrase
from tests.builders import a_club, a_member, clock, names_in, opened, save_copy
from tests.trust.conftest import fill, make_read_only, mount

PHRASE = "con mèo trèo cây cau"
pytestmark = pytest.mark.usefixtures("cheap_phrases")


def pull_out(stick: Path) -> None:
    """Without asking: what has it open keeps its handle, and the name leads nowhere any more."""
    subprocess.run(["umount", "-l", str(stick)], check=True)


@pytest.fixture
def stick(small_disk: Path) -> Path:
    return small_disk


@pytest.fixture
def club(tmp_path: Path) -> Iterator[Path]:
    with opened(a_club(tmp_path)) as path:
        a_member("Lò Văn Mẫu")
        set_pass_phrase(PHRASE)
        yield path


def test_r14_a_stick_pulled_out_in_mid_copy_is_told_and_no_copy_counts(
    club: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = save_copy(stick, now=clock())
    a_member("Lò Thị Mẫu")
    sync = os.fsync

    def sync_and_pull(descriptor: int) -> None:
        sync(descriptor)
        if os.path.ismount(stick):
            pull_out(stick)

    monkeypatch.setattr(second_place, "_content", lambda: b"content")
    monkeypatch.setattr(os, "fsync", sync_and_pull)
    try:
        with pytest.raises(PlaceGone):
            save_copy(stick, now=clock())
    finally:
        monkeypatch.undo()
        assert names_in(stick) == [], "nothing was written into the folder where the stick had been"
        assert mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(stick))
    last = last_copy()
    assert last is not None
    assert last.name == kept.name, "what did not arrive is not written down"
    assert check_books() == []


def test_r14_a_stick_pulled_out_between_the_syncing_and_the_name_is_told(
    club: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_back = safe_writing._read_back

    def read_and_pull(path: Path) -> bytes:
        content = read_back(path)
        pull_out(stick)
        return content

    monkeypatch.setattr(safe_writing, "_read_back", read_and_pull)
    try:
        with pytest.raises(PlaceGone):
            save_copy(stick, now=clock())
    finally:
        assert mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(stick))
    assert last_copy() is None


def test_r4_r14_a_full_stick_keeps_its_older_copies_and_no_half_one(club: Path, stick: Path) -> None:
    kept = save_copy(stick, now=clock())
    a_member("Lò Thị Mẫu")
    films = fill(stick, leave=20_000)
    with pytest.raises(PlaceFull):
        save_copy(stick, now=clock())
    assert sorted(names_in(stick)) == sorted([kept.name, films.name])
    films.unlink()
    assert save_copy(stick, now=clock()) in list_second_copies(stick)


def test_r14_a_stick_with_its_lock_switch_on_is_told(club: Path, stick: Path) -> None:
    make_read_only(stick)
    with pytest.raises(PlaceReadOnly):
        save_copy(stick, now=clock())
    assert last_copy() is None
