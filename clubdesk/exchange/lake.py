"""A folder of Parquet, one partition a period, that databases read as one table (the extra `association`)."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from clubdesk.domain.data_tables import Table, Type
from clubdesk.domain.file_errors import FileNotWritable
from clubdesk.domain.gathering_errors import LakeProgramMissing
from clubdesk.exchange.data_csv import LIKE_A_FORMULA, columns

# An empty text is a text, an empty number none; what the folder is called is no column. The apostrophe
# before what looks like a formula belongs to the CSV alone.
_COPY = (
    "COPY (SELECT * REPLACE ({bare}) FROM read_csv({csv}, header = true, auto_detect = false,"
    " hive_partitioning = false, columns = {{{types}}}, force_not_null = [{texts}]))"
    " TO {out} (FORMAT parquet, COMPRESSION zstd)"
)
_SIGNS = "".join(LIKE_A_FORMULA).replace("'", "''")
_BARE = "regexp_replace({name}, '^''([" + _SIGNS + "])', '\\1') AS {name}"
_TYPES = {Type.TEXT: "VARCHAR", Type.WHOLE: "BIGINT", Type.NUMBER: "DECIMAL(18, 6)", Type.DAY: "DATE"}


def append_to_lake(lake: Path, table: Table, period: str, parts: Iterable[bytes]) -> Path:
    """Put the CSVs of one table and period into the lake as one Parquet file; its path.

    The same parts give the same file, so that whoever was interrupted begins again without harm.

    Raises:
        LakeProgramMissing: DuckDB is not installed.
        FileNotWritable: there is no room, or no right to write there.
    """
    folder = lake / table.value / f"period={period}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory() as room:
            csv = Path(room) / "parts.csv"
            path = folder / f"{_join(parts, csv)}.parquet"
            writing = path.with_suffix(".new")
            _run(_COPY.format(csv=_quoted(csv), out=_quoted(writing), **_types(table)))
            return writing.replace(path)
    except OSError as error:
        raise FileNotWritable(lake) from error


def _types(table: Table) -> dict[str, str]:
    fields = columns(table)
    return {
        "bare": ", ".join(_BARE.format(name=field.name) for field in fields if field.type is Type.TEXT),
        "types": ", ".join(f"'{field.name}': '{_TYPES[field.type]}'" for field in fields),
        "texts": ", ".join(f"'{field.name}'" for field in fields if field.type is Type.TEXT),
    }


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"


def _join(parts: Iterable[bytes], csv: Path) -> str:
    """Write the rows of all parts below the header of the first, one part in memory at a time; their mark."""
    mark = hashlib.sha256()
    with csv.open("wb") as file:
        for number, part in enumerate(parts):
            mark.update(hashlib.sha256(part).digest())
            file.write(part if not number else part.split(b"\n", 1)[1])
    return mark.hexdigest()[:16]


def _run(statement: str) -> None:
    try:
        import duckdb
    except ImportError as missing:
        raise LakeProgramMissing from missing
    try:
        with duckdb.connect() as database:
            # It would draw a bar between the lines of whoever gathers.
            database.execute("SET enable_progress_bar = false")
            database.execute(statement)
    except duckdb.IOException as error:
        raise OSError(str(error)) from error
