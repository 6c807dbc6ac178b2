"""The data file's tables as CSV that spreadsheets cannot run and databases read as one (data_file.md)."""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import StringIO

from clubdesk.domain.data_tables import FIELDS, WHOSE, Field, Row, Table, Type, Value

_QUOTE = "'"
# Full-width signs too: some spreadsheets take them for their narrow sisters.
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", _QUOTE)
_READ = {Type.TEXT: str, Type.WHOLE: int, Type.NUMBER: Decimal, Type.DAY: str}


def columns(table: Table) -> tuple[Field, ...]:
    """All columns of a table."""
    return WHOSE + FIELDS[table]


def write_csv(table: Table, rows: Iterable[Row]) -> bytes:
    """Header and rows; a text that begins like a formula gets an apostrophe before it."""
    lines = [_line([field.name for field in columns(table)])]
    lines += (_line([_cell(value) for value in row]) for row in rows)
    return "".join(lines).encode()


def read_csv(table: Table, content: bytes) -> list[Row]:
    """The rows that `write_csv` wrote; raises ValueError where it did not write them."""
    header, *rows = csv.reader(StringIO(content.decode(), newline=""))
    fields = columns(table)
    if header != [field.name for field in fields]:
        raise ValueError(header)
    return [_row(fields, cells) for cells in rows]


def _line(cells: Sequence[str]) -> str:
    """One row; told that lines end with both signs, the writer puts a lone return into quotes too."""
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().removesuffix("\r\n") + "\n"


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return _QUOTE + value if value.startswith(_LIKE_A_FORMULA) else value
    return "" if value is None else format(value, "f") if isinstance(value, Decimal) else str(value)


def _row(fields: Sequence[Field], cells: Sequence[str]) -> Row:
    return tuple(_value(field, cell) for field, cell in zip(fields, cells, strict=True))


def _value(field: Field, cell: str) -> Value:
    if field.type is Type.TEXT:
        is_quoted = cell.startswith(_QUOTE) and cell[1:].startswith(_LIKE_A_FORMULA)
        return cell[1:] if is_quoted else cell
    read: Value = _READ[field.type](cell) if cell else None
    return read
