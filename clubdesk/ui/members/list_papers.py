"""Handing lists out from the members page: on paper through the preview, or into a workbook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.domain.ready_lists import ListAsk, ReadyList
from clubdesk.domain.roll_lines import ListColumn, MemberLine, women_among
from clubdesk.operations.roll import RollOfDay
from clubdesk.operations.safe_writing import write_whole
from clubdesk.text.member_list_words import shown_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.members.print_dialog import PrintListDialog
from clubdesk.ui.members.ready_lists import ReadyListsDialog
from clubdesk.ui.widgets.files import ask_target


class ListPapers(QObject):
    """Prints and saves lists for a page; the print room and the post room open only when they are needed."""

    said = Signal(str, str)
    """A sentence about what was written, and its tone."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def ask_print(
        self, reading: RollOfDay, lines: tuple[MemberLine, ...], columns: tuple[ListColumn, ...]
    ) -> None:
        """Ask how the people shown are to be printed, then show them as they print."""
        from clubdesk.operations.list_printing import fits_upright

        shown = shown_sentence(len(lines), women_among(lines))
        dialog = PrintListDialog(self._page, shown=shown, fits_upright=fits_upright(lines, columns))
        dialog.agreed.connect(
            lambda title, on_its_side: self._print(reading, lines, columns, title, on_its_side=on_its_side)
        )
        dialog.open()

    def ask_workbook(self, lines: tuple[MemberLine, ...], columns: tuple[ListColumn, ...]) -> None:
        """Ask where, then write the people shown into a workbook."""
        from clubdesk.operations.list_workbook import write_shown

        self._ask_target("danh_sach_thanh_vien", lambda making: write_shown(making, lines, columns))

    def ask_ready(self, reading: RollOfDay, kind: ReadyList | None = None) -> None:
        """Open the sheet of ready lists, on one of them."""
        dialog = ReadyListsDialog(self._page, reading.lines, today=reading.on)
        if kind is not None:
            dialog.choose(kind)
        dialog.print_wanted.connect(lambda ask: self._print_ready(dialog, ask, reading))
        dialog.workbook_wanted.connect(lambda ask: self._save_ready(ask, reading))
        dialog.open()

    def _print(
        self,
        reading: RollOfDay,
        lines: tuple[MemberLine, ...],
        columns: tuple[ListColumn, ...],
        title: str,
        *,
        on_its_side: bool,
    ) -> None:
        from clubdesk.operations.list_printing import shown_list
        from clubdesk.ui.printing import preview_paper

        paper = shown_list(
            lines, columns, title=title, on=reading.on, printed_on=reading.on, on_its_side=on_its_side
        )
        preview_paper(self._page, paper)

    def _print_ready(self, dialog: QWidget, ask: ListAsk, reading: RollOfDay) -> None:
        from clubdesk.operations.list_printing import ready_list
        from clubdesk.ui.printing import preview_paper

        preview_paper(dialog, ready_list(ask, printed_on=reading.on, lines=reading.lines))

    def _save_ready(self, ask: ListAsk, reading: RollOfDay) -> None:
        from clubdesk.operations.list_workbook import write_ready

        name = f"danh_sach_{ask.kind.value.replace('-', '_')}"
        self._ask_target(name, lambda making: write_ready(making, ask, reading.lines))

    def _ask_target(self, stem: str, write: Callable[[Path], object]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ask_target(
            self._page,
            translate("Members", "Save the list for Excel"),
            kinds=translate("Start", "Excel workbooks ({endings})").format(endings="*.xlsx"),
            then=lambda path: self.save(path, write),
            start=Path(folder) / f"{stem}.xlsx",
            name="saveListDialog",
        )

    def save(self, path: Path, write: Callable[[Path], object]) -> None:
        """Write a workbook whole or not at all, and say so."""
        try:
            write_whole(path, write)
        except ClubError as error:
            self.said.emit(sentence(error), "alarm")
            return
        words = translate("Members", "The list is in {path}. Excel and LibreOffice can open it.")
        self.said.emit(words.format(path=path), "accent")
