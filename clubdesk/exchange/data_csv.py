"""The data file's tables as CSV that spreadsheets cannot run and databases read as one (data_file.md)."""

import csv
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from io import StringIO

from clubdesk.domain.data_tables import FIELDS, WHOSE, Field, Row, Table, Type, Value

_QUOTE = "'"
# Full-width signs too: some spreadsheets take them for their narrow sisters. The dash stands first, where a
# regular expression takes it for itself.
LIKE_A_FORMULA = ("-", "=", "+", "@", "\t", "\r", "＝", "＋", "－", "＠", _QUOTE)
_READ = {Type.TEXT: str, Type.WHOLE: int, Type.NUMBER: Decimal, Type.DAY: str}
# How a cell of each kind looks, its whole numbers within what databases count with.
_LOOKS = {
    Type.TEXT: r"""(?>"(?:[^"\0]|""){0,1000}+"|[^",\r\n\0]{0,1000}+)""",
    Type.WHOLE: "(?:0|-?[1-9][0-9]{0,17}+)?+",
    Type.NUMBER: r"(?:-?[0-9]{1,12}+(?:\.[0-9]{1,6}+)?+)?+",
    Type.DAY: "(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?+",
}
_LIKE_A_DAY = re.compile("[,\n]([0-9]{4}-[0-9]{2}-[0-9]{2})(?=[,\n])")


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


def check_csv(table: Table, content: bytes, *, club_id: str, period: str, seq: int) -> None:
    """Raise ValueError unless `write_csv` could have written this, and every row is that club's own."""
    own = content.decode().replace(f"\n{club_id},{period},{seq},", "\n")
    if not _grammar(table).fullmatch(own):
        raise ValueError(table)
    has_days = any(field.type is Type.DAY for field in FIELDS[table])
    for day in set(_LIKE_A_DAY.findall(own)) if has_days else ():
        date.fromisoformat(day)


@cache
def _grammar(table: Table) -> re.Pattern[str]:
    """How a table looks once the words on whose it is are off its rows."""
    header = ",".join(field.name for field in columns(table))
    row = ",".join(_LOOKS[field.type] for field in FIELDS[table])
    return re.compile(f"{header}\n(?:{row}\n)*+")


def _line(cells: Sequence[str]) -> str:
    """One row; told that lines end with both signs, the writer puts a lone return into quotes too."""
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().removesuffix("\r\n") + "\n"


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return _QUOTE + value if value.startswith(LIKE_A_FORMULA) else value
    return "" if value is None else format(value, "f") if isinstance(value, Decimal) else str(value)


def _row(fields: Sequence[Field], cells: Sequence[str]) -> Row:
    return tuple(_value(field, cell) for field, cell in zip(fields, cells, strict=True))


def _value(field: Field, cell: str) -> Value:
    if field.type is Type.TEXT:
        is_quoted = cell.startswith(_QUOTE) and cell[1:].startswith(LIKE_A_FORMULA)
        return cell[1:] if is_quoted else cell
    read: Value = _READ[field.type](cell) if cell else None
    return read
