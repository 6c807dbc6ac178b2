"""Copies and restores on disks that are really full: small ones, mounted for the test (trust.md R4, R14).

Where no disk may be mounted (no rights to) these are skipped; test_second_place has the same with a disk that
only says so.
"""

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from clubdesk.domain.file_errors import CopyFailed
from clubdesk.domain.second_place_errors import NoRoomToRestore, PlaceFull
from clubdesk.operations import second_place
from clubdesk.operations.checks import check_books
from clubdesk.operations.restoring import restore
from clubdesk.operations.safety_copies import back_up
from clubdesk.operations.second_place import last_copy, set_pass_phrase
from tests.builders import a_club, a_member, clock, digest, names_in, opened, save_copy

pytestmark = pytest.mark.usefixtures("cheap_phrases")
NOW = clock().replace(tzinfo=None)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with room for one club file of today and not for two."""
    place = tmp_path / "disk"
    place.mkdir()
    try:
        mounting = ["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(place)]
        subprocess.run(mounting, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no small disk may be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_r4_a_disk_full_while_backing_up_keeps_the_copies_of_before(tmp_path: Path, small_disk: Path) -> None:
    with opened(a_club(tmp_path)) as club:
        a_member("Lò Văn Mẫu")
        before = back_up(small_disk, club, now=NOW)
        assert before is not None
        held = names_in(small_disk), digest(before.path)
        a_member("Lò Thị Mẫu")
        with pytest.raises(CopyFailed):
            back_up(small_disk, club, now=NOW + timedelta(days=1))
        assert (names_in(small_disk), digest(before.path)) == held
        a_member("Lò Thị Ghi Tiếp")
        assert check_books() == []


def test_r14_a_full_stick_keeps_the_copy_of_before_and_no_half(tmp_path: Path, small_disk: Path) -> None:
    with opened(a_club(tmp_path)):
        a_member("Lò Văn Mẫu")
        set_pass_phrase("con mèo trèo cây cau")
        before = save_copy(small_disk, now=clock())
        held = digest(before)
        a_member("Lò Thị Mẫu")
        with pytest.raises(PlaceFull):
            save_copy(small_disk, now=clock())
        assert (names_in(small_disk), digest(before)) == ([before.name], held)
        last = last_copy()
        assert last is not None
        assert last.name == before.name
        assert second_place.list_second_copies(small_disk) == [before]


def test_r4_a_disk_full_while_restoring_leaves_the_present_file(tmp_path: Path, small_disk: Path) -> None:
    with opened(a_club(tmp_path)) as made_club:
        made = back_up(tmp_path / "sao_luu", made_club, now=NOW)
    assert made is not None
    club = small_disk / made_club.name
    club.write_bytes(made_club.read_bytes())
    before = digest(club)
    with pytest.raises(NoRoomToRestore):
        restore(made, club)
    assert digest(club) == before
    assert names_in(small_disk) == [club.name]
