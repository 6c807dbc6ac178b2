"""A folder of many clubs' data files: one real export, signed again under the name of every club."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from clubdesk.domain.report_periods import period_of
from clubdesk.exchange.data_archive import CSV_MEMBERS, PACKAGE, write_archive
from clubdesk.exchange.data_package import package_json
from clubdesk.exchange.data_reader import DataFile, read_archive
from clubdesk.operations.clubs import close_club, open_club
from clubdesk.operations.history import import_books
from clubdesk.operations.sending import send
from clubdesk.store import sent_files

BOOKS = Path(__file__).parents[1] / "data" / "club_a" / "so_sach.xlsx"
SENT_AT = datetime(2025, 7, 2, 9, 30, tzinfo=UTC)
PERIOD = "2025-06"
_IN_A_FOLDER = 1_000
_CLUBS_IN_A_COMMUNE = 20


def real_file(folder: Path) -> DataFile:
    """The data file of a month of club A, with its paper and its workbook; its books lie in the folder."""
    path = folder / "club_a.clb"
    import_books(BOOKS, path, today=date(2026, 12, 31), clock=clock, actor="bench")
    open_club(path, clock=clock, actor="bench")
    sent = send(period_of(PERIOD), now=SENT_AT)
    content = sent_files.load_copy(sent.id)
    close_club()
    return read_archive(content, sent.name)


def clock() -> datetime:
    """The moment everything is recorded at."""
    return SENT_AT


def fill_folder(folder: Path, one: DataFile, *, clubs: int) -> Path:
    """Put the file there for so many clubs, each with its own name and key; the folder."""
    for n in range(clubs):
        within = folder / f"{n // _IN_A_FOLDER:03}"
        within.mkdir(parents=True, exist_ok=True)
        (within / f"CLB_{n:05}_{PERIOD}_01.zip").write_bytes(_as_club(one, n))
    return folder


def _as_club(one: DataFile, n: int) -> bytes:
    club_id = f"00000000-0000-4000-8000-{n:012}"
    commune = f"Xã Mẫu {n // _CLUBS_IN_A_COMMUNE}"
    manifest = replace(one.manifest, club_id=club_id, club=f"CLB thôn Mẫu {n}", commune=commune)
    before, after = one.manifest.club_id.encode(), club_id.encode()
    csvs = {table: one.members[name].replace(before, after) for table, name in CSV_MEMBERS.items()}
    own = {CSV_MEMBERS[table]: content for table, content in csvs.items()}
    members = one.members | own | {PACKAGE: package_json(manifest, csvs)}
    return write_archive(members, private=f"{n + 1:064x}")
