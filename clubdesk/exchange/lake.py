"""A folder of Parquet, one partition a period, that databases read as one table (the extra `association`)."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from clubdesk.domain.data_tables import Table, Type
from clubdesk.domain.gathering_errors import LakeProgramMissing
from clubdesk.exchange.data_csv import columns

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# An empty text is a text, an empty number none.
_COPY = (
    "COPY (SELECT * FROM read_csv({csv}, header = true, auto_detect = false, columns = {{{types}}},"
    " force_not_null = [{texts}])) TO {out} (FORMAT parquet, COMPRESSION zstd)"
)
_TYPES = {Type.TEXT: "VARCHAR", Type.WHOLE: "BIGINT", Type.NUMBER: "DECIMAL(18, 6)", Type.DAY: "DATE"}


def append_to_lake(lake: Path, table: Table, period: str, parts: Sequence[bytes]) -> Path:
    """Put the CSVs of one table and period into the lake as one Parquet file; its path.

    The same parts give the same file, so that whoever was interrupted begins again without harm.

    Raises:
        LakeProgramMissing: DuckDB is not installed.
    """
    database = _database()
    name = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:16]
    folder = lake / table.value / f"period={period}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.parquet"
    writing = path.with_suffix(".new")
    with TemporaryDirectory() as room:
        csv = Path(room) / "parts.csv"
        csv.write_bytes(_joined(parts))
        database.execute(_COPY.format(csv=_quoted(csv), out=_quoted(writing), **_types(table)))
    writing.replace(path)
    return path


def _types(table: Table) -> dict[str, str]:
    fields = columns(table)
    return {
        "types": ", ".join(f"'{field.name}': '{_TYPES[field.type]}'" for field in fields),
        "texts": ", ".join(f"'{field.name}'" for field in fields if field.type is Type.TEXT),
    }


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"


def _joined(parts: Sequence[bytes]) -> bytes:
    """The rows of all parts below the header of the first."""
    header = parts[0].split(b"\n", 1)[0] + b"\n"
    return header + b"".join(part.split(b"\n", 1)[1] for part in parts)


def _database() -> "DuckDBPyConnection":
    try:
        import duckdb
    except ImportError as missing:
        raise LakeProgramMissing from missing
    return duckdb.connect()
