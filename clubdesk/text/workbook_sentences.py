"""What is said when a workbook of old books cannot be read at all; joins the sentences for every failure."""

from collections.abc import Callable

from clubdesk.domain.complaints import (
    BooksRefused,
    NotAHistoryWorkbook,
    NotAWorkbook,
    OldWorkbook,
    SheetTooLarge,
    WorkbookDamaged,
    WorkbookProtected,
    WorkbookTooLarge,
    WorkbookUnopened,
)
from clubdesk.domain.errors import ClubError
from clubdesk.text.translation import translate

WORKBOOK_SENTENCES: dict[type[ClubError], Callable[[], str]] = {
    BooksRefused: lambda: translate(
        "Import",
        "The books hold mistakes, so nothing was stored. Please correct them and read the file again.",
    ),
    WorkbookUnopened: lambda: translate(
        "Import", "The file “{name}” cannot be opened. Please check that it is there and may be read."
    ),
    NotAWorkbook: lambda: translate(
        "Import", "The file “{name}” is not an Excel workbook (.xlsx). Please choose another file."
    ),
    OldWorkbook: lambda: translate(
        "Import",
        "The file “{name}” is an Excel file of the old kind (.xls). "
        "Please open it in Excel and save it as an Excel workbook (.xlsx).",
    ),
    WorkbookProtected: lambda: translate(
        "Import",
        "The file “{name}” is protected by a password. "
        "Please open it in Excel, remove the password and save it again.",
    ),
    WorkbookDamaged: lambda: translate(
        "Import",
        "The file “{name}” is damaged and cannot be read. "
        "Please open it in Excel, save it again, or ask for a new copy.",
    ),
    WorkbookTooLarge: lambda: translate(
        "Import", "The file “{name}” is too large for a club's books. Please check that it is the right file."
    ),
    SheetTooLarge: lambda: translate(
        "Import",
        "The sheet “{sheet}” has more than {rows} rows or {columns} columns. "
        "Please remove what is not needed.",
    ),
    NotAHistoryWorkbook: lambda: translate(
        "Import",
        "The workbook “{name}” has none of the sheets of old books. "
        "Please use the template that this program hands out.",
    ),
}
