"""The association's desk: reading a folder of clubs' files into one workbook, and into a lake of data."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clubdesk.domain.data_files import DataFileRefused, Refusal
from clubdesk.domain.data_tables import Table
from clubdesk.domain.file_errors import FileNotWritable
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
from clubdesk.domain.report_errors import ImpossiblePeriod
from clubdesk.domain.report_periods import period_of
from clubdesk.exchange.data_archive import CSV_MEMBERS
from clubdesk.exchange.data_reader import DataFile, read_data_file, read_tables
from clubdesk.exchange.gathered_workbook import GatheredWorkbook
from clubdesk.exchange.lake import append_to_lake
from clubdesk.operations.gathered_sheets import Gathered, ReadTables, add_sheets
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
    paths = sorted(path for path in folder.rglob("*.zip") if path.is_file())
    if not paths:
        raise NoDataFiles(folder=folder.name)
    with opened_register(to.with_suffix(_ENDING)) as register:
        new = _take_in(register, folder, paths, report)
        if lake is not None:
            _fill_lake(register, folder, lake)
        found = _gathered(register, folder)
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
    seen, before = register.looked_at(), _last_numbers(register)
    known = {one.sha256 for one in register.files()}
    new = 0
    for start in range(0, len(paths), _AT_ONCE):
        report(start, len(paths))
        with register.transaction():
            read = []
            for path in paths[start : start + _AT_ONCE]:
                name, size = path.relative_to(folder).as_posix(), _size(path)
                if seen.get(name) != size:
                    read.append((name, size, _read(path)))
            new += _judge(register, read, known, before)
    report(len(paths), len(paths))
    return new


def _size(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def _read(path: Path) -> DataFile | DataFileRefused:
    try:
        return _forgetful(read_data_file(path))
    except DataFileRefused as refused:
        return refused


def _forgetful(file: DataFile) -> DataFile:
    """A file without its contents, which would fill the memory."""
    return DataFile(
        manifest=file.manifest,
        control_code=file.control_code,
        public_key=file.public_key,
        sha256=file.sha256,
        members={},
    )


def _last_numbers(register: Register) -> dict[tuple[str, str], int]:
    """The highest number of each club and period that earlier gatherings read."""
    found: Counter[tuple[str, str]] = Counter()
    for one in register.files():
        key = (one.club_id, one.period)
        found[key] = max(found[key], one.seq)
    return found


def _judge(
    register: Register,
    read: Sequence[tuple[str, tuple[int, int], DataFile | DataFileRefused]],
    known: set[str],
    before: dict[tuple[str, str], int],
) -> int:
    """Take in the files that fit what is known, the oldest first; how many were new."""
    taken = 0
    for name, size, one in sorted(read, key=_made):
        if isinstance(one, DataFileRefused):
            refused = RefusedFile(name=name, refusal=one.refusal, detail=one.detail)
        elif one.sha256 in known:
            refused = None
        else:
            refused = _refusal(register, name, one, before)
        if not isinstance(one, DataFileRefused) and refused is None and one.sha256 not in known:
            _take(register, name, one)
            known.add(one.sha256)
            taken += 1
        register.note_look(name, size, refused)
    return taken


def _made(read: tuple[str, tuple[int, int], DataFile | DataFileRefused]) -> tuple[str, str]:
    name, _size, one = read
    return ("" if isinstance(one, DataFileRefused) else one.manifest.made_at.isoformat()), name


def _refusal(
    register: Register, name: str, one: DataFile, before: dict[tuple[str, str], int]
) -> RefusedFile | None:
    """Why a whole file is not taken all the same: a strange key, an old number, an impossible period."""
    told = one.manifest
    club = register.find_club(told.club_id)
    if club is not None and club.public_key != one.public_key:
        return RefusedFile(name=name, refusal=Refusal.STRANGER_KEY, detail=told.club)
    if told.seq < before.get((told.club_id, told.period), 0):
        return RefusedFile(name=name, refusal=Refusal.OLDER, detail=str(before[told.club_id, told.period]))
    if register.has_number(told.club_id, told.period, told.seq):
        return RefusedFile(name=name, refusal=Refusal.TWICE, detail=str(told.seq))
    try:
        period_of(told.period)
    except ImpossiblePeriod:
        return RefusedFile(name=name, refusal=Refusal.NOT_A_DATA_FILE)
    return None


def _take(register: Register, name: str, one: DataFile) -> None:
    told = one.manifest
    register.save_club(
        KnownClub(
            club_id=told.club_id,
            name=told.club,
            commune=told.commune,
            province=told.province,
            public_key=one.public_key,
        )
    )
    register.add_file(
        TakenFile(
            sha256=one.sha256,
            name=name,
            club_id=told.club_id,
            period=told.period,
            seq=told.seq,
            made_at=told.made_at,
            receiver=told.receiver,
            control_code=one.control_code,
        )
    )


def _fill_lake(register: Register, folder: Path, lake: Path) -> None:
    """Append what the lake does not hold yet, one Parquet file a table and period."""
    waiting = register.files(outside_lake=True)
    for period in dict.fromkeys(one.period for one in waiting):
        own = [one for one in waiting if one.period == period and (folder / one.name).is_file()]
        read = [read_tables(folder / one.name) for one in own]
        for table in Table if read else ():
            append_to_lake(lake, table, period, [members[CSV_MEMBERS[table]] for members in read])
        with register.transaction():
            register.note_in_lake(own)


def _gathered(register: Register, folder: Path) -> Gathered:
    clubs, files = register.clubs(), register.files()
    current = latest(files)
    tables = ReadTables(folder)
    figures = {one.sha256: tables.figures(one) for one in current}
    return Gathered(
        clubs=clubs,
        files=tuple(files),
        current=tuple(current),
        refused=tuple(register.refused()),
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
    workbook = GatheredWorkbook()
    with speaking("vi"):
        add_sheets(workbook, found)
    writing = to.with_name(f".{to.name}.new")
    try:
        workbook.save(writing)
        writing.replace(to)
    except OSError as error:
        writing.unlink(missing_ok=True)
        raise FileNotWritable(to) from error
