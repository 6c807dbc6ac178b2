"""The program never talks to a network: no socket is made, neither by commands nor by the window."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
WATCHED = """
import sys
from pathlib import Path
made = []
sys.addaudithook(lambda event, _args: made.append(event) if event.startswith("socket.") else None)
{work}
print("sockets", [event for event in made if event != "socket.gethostname"])
# Qt speaks to networks by a library of its own, which no hook of Python's sees.
maps = Path("/proc/self/maps")
print("Qt's network", maps.exists() and "Qt6Network" in maps.read_text())
"""
COMMANDS = """
from pathlib import Path
from clubdesk.cli import run
file = "mau.clb"
run(["sample", file])
run(["check", file])
run(["export", file, "--period", "2026-01", "--out", "gui", "--explain", "mau"])
run(["gather", "gui", "--to", "TONG_HOP.xlsx"])
run(["print", "notice-board", file, "--month", "2026-01", "--out", "bang.pdf"])
run(["template", "mau.xlsx"])
"""
WINDOW = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from clubdesk import app
from clubdesk.cli import run
run(["sample", "mau.clb"])
def look():
    window = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "mainWindow")
    for key in ("members", "meetings", "loans", "funds", "reports", "home"):
        window.show_page(key)
    QApplication.quit()
application = QApplication([])
QTimer.singleShot(500, look)
app.QApplication = lambda _words: application
app.run(Path("mau.clb"))
"""
NETWORK = "import socket; socket.socket().close(); from PySide6 import QtNetwork"


@pytest.mark.parametrize("work", [COMMANDS, WINDOW], ids=["commands", "window"])
def test_no_socket_is_made(work: str, tmp_path: Path) -> None:
    assert talk(work, tmp_path) == ["sockets []", "Qt's network False"]


def test_a_socket_would_be_noticed(tmp_path: Path) -> None:
    assert talk(NETWORK, tmp_path) == ["sockets ['socket.__new__']", "Qt's network True"]


def talk(work: str, folder: Path) -> list[str]:
    settings = {f"XDG_{kind}_HOME": str(folder) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.format(work=work)],
        cwd=folder,
        env={"PYTHONPATH": str(PROJECT), "PATH": "", "HOME": str(folder), **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-2:]
