import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from clubdesk.ui import qt_words


def test_only_listed_words_are_answered(
    ui_app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_words, "translate", lambda context, source: f"{context}/{source}")
    qt_words.install(ui_app)
    qt_words.install(ui_app)
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "QLineEdit/&Copy"
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Ctrl"
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert "QFileDialog/File &name:" in [words.text() for words in dialog.findChildren(QLabel)]
