"""Saving a table as it stands on the screen into a workbook, its numbers and days as numbers and days."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from clubdesk.domain.errors import ClubError
from clubdesk.operations.safe_writing import write_whole
from clubdesk.text.dates import parse_date
from clubdesk.text.names import fold
from clubdesk.text.sentences import sentence
from clubdesk.text.translation import translate
from clubdesk.ui.session import ClubSession
from clubdesk.ui.widgets.buttons import Button
from clubdesk.ui.widgets.dialogs import Message
from clubdesk.ui.widgets.files import ask_target
from clubdesk.ui.widgets.sheet import Sheet
from clubdesk.ui.widgets.table import Column, ListTable

_NUMBER = re.compile(r"([-−+]?)([0-9]{1,3}(?:\.[0-9]{3})*)(?:\s*đ)?")
_DAY = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4}")
_MINUS = ("-", "−")

Value = str | int | date | None


def save_table(parent: QWidget, session: ClubSession, title: str, table: ListTable) -> None:
    """Ask where, then write the rows shown of a table under a title, and say where they are."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    plain = re.sub("[^a-z0-9]+", "_", fold(title)).strip("_")
    ask_target(
        parent,
        translate("Tables", "Save the table for Excel"),
        kinds=translate("Start", "Excel workbooks ({endings})").format(endings="*.xlsx"),
        then=lambda path: write_shown(parent, path, title, table),
        start=Path(folder) / f"{plain}_{session.today():%Y-%m-%d}.xlsx",
        name="saveTableDialog",
    )


def save_button(sheet: Sheet, session: ClubSession, table: ListTable, *, name: str) -> Button:
    """A button for the foot of a sheet that saves a table of it under the sheet's heading."""
    words = translate("Tables", "Save for Excel…")
    return Button(words, name=name, on_click=lambda: save_table(sheet, session, sheet.heading.text(), table))


def write_shown(parent: QWidget, path: Path, title: str, table: ListTable) -> None:
    """Write the rows shown whole or not at all, and say so."""
    from clubdesk.exchange.table_workbook import write_table

    headings, rows = table_values(table)
    try:
        write_whole(path, lambda making: write_table(making, headings, rows, title=title))
    except ClubError as error:
        words = sentence(error)
    else:
        words = translate("Tables", "The table is in {path}. Excel and LibreOffice can open it.")
        words = words.format(path=path)
    Message(parent, words, name="tableSaved").open()


def table_values(table: ListTable) -> tuple[list[str], list[list[Value]]]:
    """The headings and the rows shown; what stands small under a cell has a column of its own."""
    columns = list(_columns(table))
    rows = [[_value(row, *column) for column in columns] for row in table.rows_shown()]
    return [column.title for column, _quiet in columns], rows


def _columns(table: ListTable) -> Iterator[tuple[Column[Any], bool]]:
    for column in table.columns_shown():
        yield column, False
        if column.has_quiet() and any(column.quiet(row) for row in table.rows_shown()):
            yield column, True


def _value(row: object, column: Column[Any], quiet: bool) -> Value:
    """A cell as what it means: a number, a day, a text, or nothing."""
    text = column.quiet(row) if quiet else column.text(row)
    number = _NUMBER.fullmatch(text) if column.right and not quiet else None
    if number is not None:
        amount = int(number[2].replace(".", ""))
        return -amount if number[1] in _MINUS else amount
    return parse_date(text) if _DAY.fullmatch(text) else text or None
