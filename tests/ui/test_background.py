import threading

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from clubdesk.ui.background import Job, ProgressDialog, Report

pytestmark = pytest.mark.usefixtures("ui_app", "in_english")


def test_the_outcome_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    where: list[threading.Thread] = []

    def work(report: Report) -> str:
        where.append(threading.current_thread())
        report(1, 2)
        return "read"

    job = Job(work)
    steps: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: steps.append((done, total)))
    job.succeeded.connect(lambda _outcome: where.append(threading.current_thread()))
    with qtbot.waitSignal(job.succeeded) as came:
        job.start()
    assert came.args == ["read"]
    assert steps == [(1, 2)]
    assert where[0] is not threading.main_thread()
    assert where[1] is threading.main_thread()


def test_work_whose_page_was_closed_stops_at_its_next_report_and_says_nothing(qtbot: QtBot) -> None:
    page, begun, closed = QWidget(), threading.Event(), threading.Event()
    reports: list[int] = []

    def work(report: Report) -> None:
        begun.set()
        closed.wait(5)
        for step in range(2):
            reports.append(step)
            report(step, 2)

    Job(work, page).start()
    assert begun.wait(5)
    delete(page)
    closed.set()
    assert QThreadPool.globalInstance().waitForDone(5_000)
    assert reports == [0]


def test_a_failure_comes_back_as_the_exception(qtbot: QtBot) -> None:
    def work(_report: Report) -> None:
        raise ValueError("no such sheet")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args is not None
    assert isinstance(failed.args[0], ValueError)


def test_stop_ends_the_work_at_its_next_report(qtbot: QtBot) -> None:
    going = threading.Event()
    pressed = threading.Event()

    def work(report: Report) -> None:
        report(3, 10)
        going.set()
        pressed.wait(5)
        report(4, 10)

    job = Job(work)
    dialog = ProgressDialog(None, "Reading the old books…", job)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    job.start()
    bar = dialog.findChild(QProgressBar, "progressBar")
    stop = dialog.findChild(QPushButton, "progressStop")
    assert isinstance(bar, QProgressBar)
    assert isinstance(stop, QPushButton)
    qtbot.waitUntil(lambda: bar.value() == 3)
    assert going.wait(5)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not stop.isEnabled()
    assert not dialog.close()
    with qtbot.waitSignal(job.stopped):
        pressed.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())
