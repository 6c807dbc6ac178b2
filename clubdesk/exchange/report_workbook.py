"""SO_LIEU.xlsx: the report's figures for whoever opens the data file with a spreadsheet."""

import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from openpyxl import Workbook

from clubdesk.exchange.data_archive import zipped
from clubdesk.exchange.table_workbook import Value, add_table

_WHEN = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of the workbook: its name, a title above, headings and rows."""

    name: str
    title: str
    headings: tuple[str, ...]
    rows: Sequence[tuple[Value, ...]]


def report_workbook(sheets: Sequence[Sheet], *, made_at: datetime) -> bytes:
    """The workbook as bytes; the same figures and moment give the same bytes."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in sheets:
        add_table(workbook.create_sheet(sheet.name), sheet.headings, sheet.rows, title=sheet.title)
    out = BytesIO()
    workbook.save(out)
    return _without_time(out.getvalue(), made_at)


def _without_time(content: bytes, made_at: datetime) -> bytes:
    """Openpyxl writes the computer's clock into the file; there stands when the report was made."""
    moment = f"{made_at:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    return zipped([(name, _WHEN.sub(rb"\g<1>" + moment + rb"\g<3>", part)) for name, part in members])
