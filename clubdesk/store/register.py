"""The association's register of clubs and their files: a small database beside the gathered workbook."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
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
    control_code TEXT NOT NULL, in_lake INTEGER NOT NULL DEFAULT 0, UNIQUE (club_id, period, seq)
) STRICT;
CREATE TABLE IF NOT EXISTS looked_at (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
    refusal TEXT NOT NULL, detail TEXT NOT NULL
) STRICT;
"""
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

    def find_club(self, club_id: str) -> KnownClub | None:
        """A club by its id; None where no file of it was read."""
        row = self._database.execute(
            "SELECT club_id, name, commune, province, public_key FROM clubs WHERE club_id = ?", (club_id,)
        ).fetchone()
        return _club(row) if row else None

    def has_number(self, club_id: str, period: str, seq: int) -> bool:
        """Whether a file of that number was read."""
        asked = (club_id, period, seq)
        which = "SELECT 1 FROM files WHERE club_id = ? AND period = ? AND seq = ?"
        return self._database.execute(which, asked).fetchone() is not None

    def files(self, *, outside_lake: bool = False) -> list[TakenFile]:
        """Every file that was read, those replaced since too; or those not yet in the lake."""
        which = " WHERE in_lake = 0" if outside_lake else ""
        rows = self._database.execute(f"SELECT {_FILE} FROM files{which} ORDER BY period, club_id, seq")  # noqa: S608
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

    def add_file(self, one: TakenFile) -> None:
        """Take a file in."""
        self._database.execute(
            f"INSERT INTO files ({_FILE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                one.sha256,
                one.name,
                one.club_id,
                one.period,
                one.seq,
                one.made_at.isoformat(),
                one.receiver,
                one.control_code,
            ),
        )

    def note_look(self, name: str, seen: tuple[int, int], refused: RefusedFile | None) -> None:
        """Remember that a file was looked at, as large and as old as it was."""
        why, detail = (refused.refusal.value, refused.detail) if refused else ("", "")
        self._database.execute(
            "INSERT OR REPLACE INTO looked_at VALUES (?, ?, ?, ?, ?)", (name, *seen, why, detail)
        )

    def note_in_lake(self, files: Iterable[TakenFile]) -> None:
        """Remember that files stand in the lake."""
        self._database.executemany(
            "UPDATE files SET in_lake = 1 WHERE sha256 = ?", [(one.sha256,) for one in files]
        )


def _club(row: tuple[str, str, str, str, str]) -> KnownClub:
    return KnownClub(club_id=row[0], name=row[1], commune=row[2], province=row[3], public_key=row[4])


@contextmanager
def opened_register(path: Path) -> Iterator[Register]:
    """A register, made where it is new.

    Raises:
        FileDamaged: the file is no register.
        FileNotWritable.
    """
    try:
        database = sqlite3.connect(path, isolation_level="IMMEDIATE")
    except sqlite3.OperationalError as error:
        raise FileNotWritable(path) from error
    try:
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = FULL")
            database.executescript(_TABLES)
        except sqlite3.OperationalError as error:
            raise FileNotWritable(path) from error
        except sqlite3.DatabaseError as error:
            raise FileDamaged(path) from error
        yield Register(database)
    finally:
        database.close()
