"""The association's desk: reading a folder of clubs' files into one workbook, and into a lake of data."""

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clubdesk.domain.gathering import (
    Figures,
    KnownClub,
    Outlier,
    RefusedFile,
    TakenFile,
    latest,
    not_sent,
    outliers,
)
from clubdesk.domain.gathering_errors import NoDataFiles
from clubdesk.domain.report_periods import period_of
from clubdesk.exchange.data_archive import CSV_MEMBERS
from clubdesk.exchange.gathered_workbook import gathered_workbook
from clubdesk.exchange.lake import append_to_lake
from clubdesk.operations.gathered_sheets import Gathered, ReadTables, add_sheets
from clubdesk.operations.safe_writing import not_written
from clubdesk.operations.taking_in import Desk, stored_name
from clubdesk.store.register import Register, opened_register
from clubdesk.text.translation import speaking

Report = Callable[[int, int], None]
"""Told how many files are done of how many; raises to stop the work."""

_AT_ONCE = 200
_ENDING = ".clubdesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a gathering came to: files read now, read in all, refused, clubs, what is odd and missing."""

    new: int
    taken: tuple[TakenFile, ...]
    refused: tuple[RefusedFile, ...]
    clubs: dict[str, KnownClub]
    missing: tuple[tuple[KnownClub, str, str | None], ...]
    outliers: tuple[Outlier, ...]


def gather(folder: Path, to: Path, *, lake: Path | None = None, report: Report) -> Outcome:
    """Read every data file under a folder and write what they say into a workbook, and into a lake.

    What was read stays known beside the workbook, so work that was stopped goes on where it was.

    Raises:
        NoDataFiles, FileNotWritable, FileDamaged, LakeProgramMissing.
    """
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".zip" and path.is_file())
    if not paths:
        raise NoDataFiles(folder=folder.name)
    with opened_register(to.with_suffix(_ENDING)) as register:
        new = _take_in(register, folder, paths, report)
        if lake is not None:
            _fill_lake(register, lake)
        found = _gathered(register, {stored_name(folder, path) for path in paths})
        _write(found, to)
    return Outcome(
        new=new,
        taken=found.files,
        refused=found.refused,
        clubs=found.clubs,
        missing=found.missing,
        outliers=found.outliers,
    )


def _take_in(register: Register, folder: Path, paths: Sequence[Path], report: Report) -> int:
    """Read what is new or changed, so many at once; how many were taken."""
    desk = Desk(register)
    for start in range(0, len(paths), _AT_ONCE):
        report(start, len(paths))
        with register.transaction():
            desk.take(folder, paths[start : start + _AT_ONCE])
    report(len(paths), len(paths))
    return desk.taken


def _fill_lake(register: Register, lake: Path) -> None:
    """Append what the lake does not hold yet: of every gathering one Parquet file a table and period."""
    where = lake.resolve().as_posix()
    for run, period in register.outside_lake(where):
        for table, member in CSV_MEMBERS.items():
            append_to_lake(lake, table, period, register.tables_of(run, period, member))
        with register.transaction():
            register.note_in_lake(run, period, where)


def _gathered(register: Register, present: Container[str]) -> Gathered:
    """All that is known; of what was refused only the files that still lie there."""
    clubs, files = register.clubs(), register.files()
    current = latest(files)
    tables = ReadTables(register)
    figures = {one.sha256: tables.figures(one) for one in current}
    return Gathered(
        clubs=clubs,
        files=tuple(files),
        current=tuple(current),
        refused=tuple(one for one in register.refused() if one.name in present),
        missing=tuple(not_sent(clubs.values(), current)),
        outliers=tuple(_outliers(current, figures)),
        figures=figures,
        tables=tables,
    )


def _outliers(current: Sequence[TakenFile], figures: Mapping[str, Figures]) -> Iterator[Outlier]:
    by_period = {(one.club_id, one.period): figures[one.sha256] for one in current}
    for (club_id, period), now in by_period.items():
        before = by_period.get((club_id, period_of(period).before().key))
        yield from outliers(club_id, period, now, before)


def _write(found: Gathered, to: Path) -> None:
    writing = to.with_name(f".{to.name}.new")
    try:
        with gathered_workbook(writing) as workbook, speaking("vi"):
            add_sheets(workbook, found)
        writing.replace(to)
    except OSError as error:
        raise not_written(to, error) from error
    finally:
        writing.unlink(missing_ok=True)
