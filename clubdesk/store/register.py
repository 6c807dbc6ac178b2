"""The association's register of clubs and their files: a small database beside the gathered workbook."""

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from clubdesk.domain.data_files import Refusal
from clubdesk.domain.file_errors import FileDamaged, FileNotWritable
from clubdesk.domain.gathering import KnownClub, RefusedFile, TakenFile

_TABLES = """
CREATE TABLE IF NOT EXISTS clubs (
    club_id TEXT PRIMARY KEY, name TEXT NOT NULL, commune TEXT NOT NULL, province TEXT NOT NULL,
    public_key TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS files (
    sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, club_id TEXT NOT NULL REFERENCES clubs (club_id),
    period TEXT NOT NULL, seq INTEGER NOT NULL, made_at TEXT NOT NULL, receiver TEXT NOT NULL,
    control_code TEXT NOT NULL, run INTEGER NOT NULL, lake TEXT NOT NULL DEFAULT '',
    UNIQUE (club_id, period, seq)
) STRICT;
CREATE TABLE IF NOT EXISTS tables (
    sha256 TEXT NOT NULL REFERENCES files (sha256), name TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (sha256, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS looked_at (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
    refusal TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;
"""
_QUICKLY = 1
_FILE = "sha256, name, club_id, period, seq, made_at, receiver, control_code"


class Register:
    """One open register; what is taken into it is on disk when `transaction` ends."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        with self._database:
            yield

    def clubs(self) -> dict[str, KnownClub]:
        """Every club a file was read of, by id."""
        rows = self._database.execute("SELECT club_id, name, commune, province, public_key FROM clubs")
        return {row[0]: _club(row) for row in rows}

    def files(self) -> list[TakenFile]:
        """Every file that was read, those replaced since too."""
        rows = self._database.execute(f"SELECT {_FILE} FROM files ORDER BY period, club_id, seq")  # noqa: S608
        return [
            TakenFile(
                sha256=row[0],
                name=row[1],
                club_id=row[2],
                period=row[3],
                seq=row[4],
                made_at=datetime.fromisoformat(row[5]),
                receiver=row[6],
                control_code=row[7],
            )
            for row in rows
        ]

    def table(self, sha256: str, name: str) -> bytes:
        """One table of a file, as it was when the file was read."""
        asked = "SELECT content FROM tables WHERE sha256 = ? AND name = ?"
        (packed,) = self._database.execute(asked, (sha256, name)).fetchone()
        return zlib.decompress(packed)

    def next_run(self) -> int:
        """The number of the gathering that begins."""
        (run,) = self._database.execute("SELECT COALESCE(MAX(run), 0) + 1 FROM files").fetchone()
        return int(run)

    def outside_lake(self, lake: str) -> list[tuple[int, str]]:
        """The gatherings, each with a period it read files of, that this lake does not hold."""
        asked = "SELECT DISTINCT run, period FROM files WHERE lake <> ? ORDER BY run, period"
        return self._database.execute(asked, (lake,)).fetchall()

    def tables_of(self, run: int, period: str, name: str) -> Iterator[bytes]:
        """One table of every file of a period that a gathering read, club by club."""
        asked = (
            "SELECT content FROM files JOIN tables USING (sha256)"
            " WHERE run = ? AND period = ? AND tables.name = ? ORDER BY club_id, seq"
        )
        for (packed,) in self._database.execute(asked, (run, period, name)):
            yield zlib.decompress(packed)

    def refused(self) -> list[RefusedFile]:
        """The files that were not read, by name."""
        rows = self._database.execute(
            "SELECT name, refusal, detail FROM looked_at WHERE refusal <> '' ORDER BY name"
        )
        return [RefusedFile(name=name, refusal=Refusal(why), detail=detail) for name, why, detail in rows]

    def looked_at(self) -> dict[str, tuple[int, int]]:
        """Size and time of every file that was looked at, by name: unchanged ones are not read again."""
        rows = self._database.execute("SELECT name, size, modified FROM looked_at")
        return {name: (size, modified) for name, size, modified in rows}

    def save_club(self, club: KnownClub) -> None:
        """Know a club; its key stays the one of its first file."""
        self._database.execute(
            "INSERT INTO clubs VALUES (?, ?, ?, ?, ?) ON CONFLICT (club_id) DO UPDATE SET"
            " name = excluded.name, commune = excluded.commune, province = excluded.province",
            (club.club_id, club.name, club.commune, club.province, club.public_key),
        )

    def add_file(self, one: TakenFile, tables: Mapping[str, bytes], *, run: int) -> None:
        """Take a file in with its tables, in the gathering of that number."""
        self._database.execute(
            f"INSERT INTO files ({_FILE}, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                one.sha256,
                one.name,
                one.club_id,
                one.period,
                one.seq,
                one.made_at.isoformat(),
                one.receiver,
                one.control_code,
                run,
            ),
        )
        self._database.executemany(
            "INSERT INTO tables VALUES (?, ?, ?)",
            [(one.sha256, name, zlib.compress(content, _QUICKLY)) for name, content in tables.items()],
        )

    def note_look(self, name: str, seen: tuple[int, int], refused: RefusedFile | None) -> None:
        """Remember that a file was looked at, as large and as old as it was."""
        why, detail = (refused.refusal.value, refused.detail) if refused else ("", "")
        self._database.execute(
            "INSERT OR REPLACE INTO looked_at VALUES (?, ?, ?, ?, ?)", (name, *seen, why, detail)
        )

    def note_in_lake(self, run: int, period: str, lake: str) -> None:
        """Remember that what a gathering read of a period stands in a lake."""
        self._database.execute("UPDATE files SET lake = ? WHERE run = ? AND period = ?", (lake, run, period))


def _club(row: tuple[str, str, str, str, str]) -> KnownClub:
    return KnownClub(club_id=row[0], name=row[1], commune=row[2], province=row[3], public_key=row[4])


@contextmanager
def opened_register(path: Path) -> Iterator[Register]:
    """A register, made where it is new.

    Raises:
        FileDamaged: the file is no register, or no longer whole.
        FileNotWritable: it cannot be made or written, or another gathering holds it.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level="IMMEDIATE")) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.executescript(_TABLES)
            yield Register(database)
    except sqlite3.OperationalError as error:
        raise FileNotWritable(path) from error
    except sqlite3.DatabaseError as error:
        raise FileDamaged(path) from error
