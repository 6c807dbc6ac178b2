"""Opens an .xlsx that anybody may have sent; refuses what is none, locked, damaged or too large."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Protocol, TypeVar, cast

from openpyxl import load_workbook
from openpyxl.cell.read_only import EmptyCell, ReadOnlyCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from clubdesk.domain.complaints import (
    NotAWorkbook,
    OldWorkbook,
    SheetTooLarge,
    WorkbookDamaged,
    WorkbookProtected,
    WorkbookTooLarge,
    WorkbookUnopened,
)
from clubdesk.exchange.cells import BLANK, Cell
from clubdesk.exchange.element_count import ElementCount

LARGEST_FILE = 20 * 2**20
LARGEST_UNPACKED = 200 * 2**20
MOST_PARTS = 1_000
MOST_ROWS = 100_000
MOST_COLUMNS = 60
_COLUMNS_LOOKED_AT = 256
_ROWS_LOOKED_AT = 2**20

_COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1")[:4]
_OLD_EXCEL_STREAM = "Workbook".encode("utf-16-le")
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 2**20

T = TypeVar("T")
_RawRow = tuple[ReadOnlyCell | EmptyCell, ...]


class _Content(Protocol):
    """What of a worksheet is used here; openpyxl's own types call its cells by other names."""

    sheet_state: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, max_col: int) -> Iterator[_RawRow]: ...
    def _get_source(self) -> IO[bytes]: ...


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One worksheet, not read yet."""

    title: str
    _workbook: str
    _content: _Content

    def rows(self, *, until: int | None = None) -> Iterator[tuple[int, tuple[Cell, ...]]]:
        """The rows that hold anything, with their numbers, as far as the row `until`.

        Raises:
            SheetTooLarge, WorkbookDamaged.
        """
        # Many programs write a wrong size of the sheet into the file.
        self._content.reset_dimensions()
        raw_rows = islice(self._content.iter_rows(max_col=_COLUMNS_LOOKED_AT), until)
        rows = _guarded(map(_filled_cells, raw_rows), self._workbook)
        for number, cells in enumerate(rows, start=1):
            is_blank = all(cell.is_blank for cell in cells)
            is_too_wide = not is_blank and len(cells) > MOST_COLUMNS
            if is_too_wide or number > (_ROWS_LOOKED_AT if is_blank else MOST_ROWS):
                raise SheetTooLarge(sheet=self.title, rows=MOST_ROWS, columns=MOST_COLUMNS)
            if not is_blank:
                yield number, cells + (BLANK,) * (MOST_COLUMNS - len(cells))

    @property
    def is_hidden(self) -> bool:
        """Whether the sheet does not show when the workbook is opened."""
        return self._content.sheet_state != "visible"

    def xml(self) -> bytes:
        """The sheet as the file holds it, for what the rows do not tell; raises WorkbookDamaged."""
        try:
            with self._content._get_source() as source:
                return source.read()
        except (OSError, KeyError, RuntimeError, zipfile.BadZipFile, zlib.error) as broken:
            raise WorkbookDamaged(self._workbook) from broken


@contextmanager
def open_sheets(path: Path) -> Iterator[tuple[RawSheet, ...]]:
    """The worksheets of an .xlsx, in order; formulas are not computed.

    Raises:
        WorkbookUnopened, NotAWorkbook, OldWorkbook, WorkbookProtected, WorkbookDamaged, WorkbookTooLarge.
    """
    content = _content(path)
    with warnings.catch_warnings():
        # openpyxl warns of decorations that it drops, which is of no concern to the person reading books.
        warnings.simplefilter("ignore")
        workbook = _load(content, path.name)
        try:
            yield tuple(_sheets(workbook, path.name))
        finally:
            workbook.close()


def read_content(path: Path) -> bytes:
    """The bytes of a file that came in, within what such files can be.

    Raises:
        WorkbookUnopened, WorkbookTooLarge.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as unopened:
        raise WorkbookUnopened(path.name) from unopened
    if len(content) > LARGEST_FILE:
        raise WorkbookTooLarge(path.name, limit=LARGEST_FILE)
    return content


def _content(path: Path) -> bytes:
    content = read_content(path)
    if content.startswith(_COMPOUND_FILE):
        is_old = _OLD_EXCEL_STREAM in content and _ENCRYPTED_STREAM not in content
        raise (OldWorkbook if is_old else WorkbookProtected)(path.name)
    _check_archive(content, path.name)
    return content


def _check_archive(content: bytes, name: str) -> None:
    if not content.startswith(b"PK"):
        raise NotAWorkbook(name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "[Content_Types].xml" not in archive.namelist():
                raise NotAWorkbook(name)
            _check_unpacked(archive, name)
    except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error) as broken:
        raise WorkbookDamaged(name) from broken


def _check_unpacked(archive: zipfile.ZipFile, name: str) -> None:
    """Unpack once, piece by piece and without keeping it: a file can lie about its own size."""
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise WorkbookDamaged(name)
    unpacked = 0
    for part in parts:
        elements = ElementCount()
        with archive.open(part) as stream:
            while piece := stream.read(_CHUNK):
                unpacked += len(piece)
                if unpacked > LARGEST_UNPACKED:
                    raise WorkbookTooLarge(name, limit=LARGEST_UNPACKED)
                if not elements.feed(piece):
                    raise WorkbookDamaged(name)


def _load(content: bytes, name: str) -> Workbook:
    try:
        return load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    except OSError as no_workbook_part:
        raise NotAWorkbook(name) from no_workbook_part
    # A damaged workbook makes openpyxl raise nearly anything.
    except Exception as broken:
        raise WorkbookDamaged(name) from broken


def _sheets(workbook: Workbook, name: str) -> Iterator[RawSheet]:
    for sheet in workbook.worksheets:
        if isinstance(sheet, ReadOnlyWorksheet):
            yield RawSheet(sheet.title, name, cast(_Content, sheet))


def _guarded(rows: Iterator[T], name: str) -> Iterator[T]:
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except Exception as broken:
            raise WorkbookDamaged(name) from broken
        yield row


def _filled_cells(raw_cells: _RawRow) -> tuple[Cell, ...]:
    """The cells up to the last one that holds anything."""
    filled = (place for place, raw in enumerate(raw_cells, start=1) if raw.value is not None)
    return tuple(map(_cell, raw_cells[: max(filled, default=0)]))


def _cell(raw: ReadOnlyCell | EmptyCell) -> Cell:
    if isinstance(raw, EmptyCell) or raw.value is None:
        return BLANK
    is_percent = raw.data_type == "n" and "%" in (raw.number_format or "")
    form = raw.number_format if raw.data_type == "d" else ""
    return Cell(raw.value, raw.data_type, is_percent=is_percent, form=form, font=raw.font.name or "")
