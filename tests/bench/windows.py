"""One window a process: `python -m tests.bench.windows bare|peewee|clubdesk FILE`.

When the window is painted it says so to the clock of its parent, with its peak of memory in MB, and ends.
"""

import sqlite3
import sys
from pathlib import Path
from typing import NoReturn

COUNT = "SELECT COUNT(*) FROM loan_balances WHERE is_settled = 0"


def peak_memory() -> float:
    """The peak of this process's own memory in MB.

    Linux hands getrusage's figure on from the parent through exec, so it is asked elsewhere.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def watch() -> None:
    """Have Qt's loop begin by waiting for the first paint of the window that is being shown."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Watcher(QObject):
        """Qt paints while it handles the exposure; what is queued then comes after it."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 – Qt's name
            if event.type() == QEvent.Type.Expose:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell)
            return False

    def tell() -> None:
        print("painted", peak_memory(), flush=True)
        QApplication.quit()

    loop, watcher = QApplication.exec, Watcher()

    def begin(*_application: object) -> int:
        # Over books that were left long ago the clock is asked about, in a dialog.
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)]
        (window,) = [one for one in shown if one.isVisible() and one.windowHandle()]
        window.windowHandle().installEventFilter(watcher)
        return loop()

    QApplication.exec = begin  # type: ignore[method-assign]


def show_bare(path: Path, *, with_peewee: bool) -> int:
    """A window with one label that says how many loans are open in the file."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.setCentralWidget(QLabel(str(_count_with_peewee(path) if with_peewee else _count(path))))
    window.show()
    return app.exec()


def _count(path: Path) -> int:
    file = sqlite3.connect(path)
    (amount,) = file.execute(COUNT).fetchone()
    return int(amount)


def _count_with_peewee(path: Path) -> int:
    from peewee import SqliteDatabase

    (amount,) = SqliteDatabase(str(path)).execute_sql(COUNT).fetchone()  # type: ignore[no-untyped-call]
    return int(amount)


def main() -> NoReturn:
    """Show the window that is asked for."""
    kind, path = sys.argv[1], Path(sys.argv[2])
    if kind == "clubdesk":
        from clubdesk.__main__ import main as begin

        watch()
        sys.argv = ["clubdesk", str(path)]
        begin()
    watch()
    raise SystemExit(show_bare(path, with_peewee=kind == "peewee"))


if __name__ == "__main__":
    main()
