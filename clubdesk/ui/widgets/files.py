"""Choosing a file to open or to write."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]


def ask_file(parent: QWidget, title: str, *, kinds: str, then: Then, start: Path, name: str) -> QFileDialog:
    """Ask for a file that is there; `kinds` is Qt's filter, such as "Excel (*.xlsx)"."""
    dialog = _dialog(parent, title, kinds, then, name)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(start))
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, *, then: Then, start: Path, name: str) -> QFileDialog:
    """Ask for a folder that is there, or a stick."""
    dialog = _dialog(parent, title, "", then, name)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setDirectory(str(start))
    dialog.open()
    return dialog


def ask_target(
    parent: QWidget,
    title: str,
    *,
    kinds: str,
    then: Then,
    start: Path,
    name: str,
    may_replace: bool = True,
) -> QFileDialog:
    """Ask where to write, beginning at the file `start`, whose ending is added where none is typed.

    Where an existing file may be replaced, Qt asks first; otherwise the caller refuses it.
    """
    dialog = _dialog(parent, title, kinds, then, name)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix.lstrip("."))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not may_replace)
    dialog.setDirectory(str(start.parent))
    dialog.selectFile(start.name)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str, then: Then, name: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(name)
    dialog.setNameFilter(kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    return dialog
