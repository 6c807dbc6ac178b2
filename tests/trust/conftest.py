"""A disk of a few megabytes of its own, where whoever runs the tests may mount one."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def mount(*words: str) -> bool:
    """Whether the system did it."""
    return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Three megabytes."""
    disk = tmp_path / "dia_nho"
    disk.mkdir()
    if sys.platform == "win32" or not mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)):
        pytest.skip("only root may mount a small disk; test_making fills SQLite's pages instead")
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def make_read_only(disk: Path) -> None:
    """As a CD, or a folder of somebody else."""
    assert mount("-o", "remount,ro", str(disk))


def fill(disk: Path, *, leave: int) -> Path:
    """Somebody's films: all but `leave` bytes of the disk are taken."""
    films = disk / "phim.bin"
    with films.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4_096))
        except OSError:
            pass
        file.truncate(max(0, file.tell() - leave))
    return films
