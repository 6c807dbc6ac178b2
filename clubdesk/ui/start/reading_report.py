"""What was read of the old books: rows by sheet, warnings, or the complaints that stop them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clubdesk.domain.books import HistoryBooks, Sheet
from clubdesk.domain.complaints import Complaint
from clubdesk.domain.errors import ClubError
from clubdesk.operations.safe_writing import write_whole
from clubdesk.text.amounts import format_amount
from clubdesk.text.complaint_sentences import complaint_sentence
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.start.place_line import PlaceLine
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.cards import KeyValue, KeyValueList
from clubdesk.ui.widgets.dialogs import FormDialog
from clubdesk.ui.widgets.files import ask_target
from clubdesk.ui.widgets.labels import Banner, label
from clubdesk.ui.widgets.table import Column, ListTable, TableModel


class ReadingReport(Protocol):
    """A reading as the post room reports it; `books` only where there is no complaint."""

    @property
    def books(self) -> HistoryBooks | None:
        """The books, if they may be stored."""

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What stops them."""

    @property
    def warnings(self) -> tuple[Complaint, ...]:
        """What is only told."""

    @property
    def rows(self) -> Mapping[Sheet, int]:
        """How many rows each sheet has."""


class ReadingDialog(FormDialog):
    """The report; good books can be brought in, complaints saved as text for whoever keeps the workbook."""

    agreed = Signal(object)
    """The file that the new club is to be kept in."""
    again = Signal()
    """The workbook was corrected: read it again."""

    def __init__(self, parent: QWidget, path: Path, reading: ReadingReport) -> None:
        super().__init__(
            parent,
            translate("Start", "What was read in {name}").format(name=path.name),
            translate("Start", "Bring in as a new club"),
            name="readingReport",
            width=1240,
        )
        self._reading, self._path = reading, path
        self.place = PlaceLine()
        self.form.hide()
        self.cancel.setText(translate("Start", "Bring in nothing"))
        self.said = Banner(_verdict(reading), tone=_tone(reading), name="readingVerdict")
        self.add_widget(self.said)
        if reading.books is not None:
            self.place.propose(reading.books.club.name)
            self.add_widget(_rows_list(reading))
            self._add_findings(reading.warnings, translate("Start", "Warnings"))
            self.add_widget(self.place)
        else:
            self._refuse()
        self.submitted.connect(self._agree)

    def save_findings(self, path: Path) -> None:
        """Write the findings as a text file, a line each."""
        found = (*self._reading.complaints, *self._reading.warnings)
        lines = "".join(f"{complaint_sentence(one)}\r\n" for one in found)
        text = f"{self._path.name}\r\n\r\n{lines}"
        try:
            # The mark at the beginning lets Notepad read the accents.
            write_whole(path, lambda making: making.write_text(text, encoding="utf-8-sig", newline=""))
        except ClubError as error:
            self.show_error(sentence(error))
        else:
            self.said.show_text(
                translate("Start", "The list is saved in {path}.").format(path=path), tone="accent"
            )

    def _refuse(self) -> None:
        self.primary.setEnabled(False)
        self.primary.hide()
        self.place.hide()
        self._add_findings(self._reading.complaints, translate("Start", "To be corrected in the workbook"))
        self._add_findings(self._reading.warnings, translate("Start", "Warnings"))
        self.add_button(
            Button(
                translate("Start", "Read the corrected workbook again"),
                name="readAgain",
                on_click=self._again,
            )
        )
        self.add_button(
            Button(translate("Start", "Save this list…"), name="saveFindings", on_click=self._ask_target)
        )

    def _add_findings(self, found: Sequence[Complaint], title: str) -> None:
        if not found:
            return
        name = "complaints" if found is self._reading.complaints else "warnings"
        self.add_widget(label(f"{title} ({format_amount(len(found))})", "heading", name=f"{name}Title"))
        table = _findings_table(found, name, title)
        whole = Banner(tone="plain", name=f"{name}Whole")
        table.row_selected.connect(lambda one: whole.show_text(complaint_sentence(one)))
        table.select_first()
        self.add_widget(table)
        self.add_widget(whole)

    def _again(self) -> None:
        self.accept()
        self.again.emit()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.place.path)

    def _ask_target(self) -> None:
        ask_target(
            self,
            translate("Start", "Save this list"),
            kinds=translate("Start", "Text files (*.txt)"),
            then=self.save_findings,
            start=self._path.with_name(f"{self._path.stem}_can_sua.txt"),
            name="findingsDialog",
        )


def _verdict(reading: ReadingReport) -> str:
    if reading.books is None:
        return translate(
            "Start",
            "Places to be corrected: {count}. Nothing was stored. "
            "Correct them in the workbook, save it, and read it again.",
        ).format(count=format_amount(len(reading.complaints)))
    if reading.warnings:
        return translate(
            "Start", "The books can be brought in. Warnings to look at: {count}; they do not stop anything."
        ).format(count=format_amount(len(reading.warnings)))
    return translate("Start", "Everything fits together. The books can be brought in.")


def _tone(reading: ReadingReport) -> str:
    return "alarm" if reading.books is None else "accent"


def _rows_list(reading: ReadingReport) -> KeyValueList:
    rows = KeyValueList(name="readRows")
    rows.set_rows(
        [
            KeyValue(str(sheet), translate("Start", "{count} rows").format(count=format_amount(count)))
            for sheet, count in reading.rows.items()
        ]
    )
    return rows


def _findings_table(found: Sequence[Complaint], name: str, spoken: str) -> ListTable:
    model = TableModel(
        [
            Column[Complaint](title=translate("Start", "Sheet"), text=lambda one: one.sheet),
            Column[Complaint](
                title=translate("Start", "Row"), text=lambda one: str(one.row or ""), right=True
            ),
            Column[Complaint](title=translate("Start", "Column"), text=lambda one: one.column or ""),
            Column[Complaint](title=translate("Start", "In the sheet now"), text=lambda one: one.value),
            Column[Complaint](
                title=translate("Start", "What is wrong, and what is expected"),
                text=_wrong,
                stretch=True,
            ),
        ]
    )
    table = ListTable(model, name=name, spoken=spoken)
    table.setMinimumHeight(min(len(found), 6) * 44 + 60)
    model.set_rows(found)
    return table


def _wrong(complaint: Complaint) -> str:
    """The sentence without its place, which the other columns tell."""
    return complaint_sentence(complaint).partition(": ")[2]
