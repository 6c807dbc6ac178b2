"""The numbered scripts that make the tables of a file, or bring those of an older one up to date."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from clubdesk.store import files
from clubdesk.store.database import run

SCHEMA_FOLDER = Path(__file__).with_name("schema")


def take_steps(*, after: int) -> None:
    """Run every script later than version `after`, inside the transaction that is open."""
    for script in scripts(after=after):
        _run_script(script)
    run(f"PRAGMA application_id = {files.APPLICATION_ID}")
    run(f"PRAGMA user_version = {files.SCHEMA_VERSION}")


def scripts(*, after: int) -> Iterator[str]:
    """The scripts later than version `after`, in their order."""
    for version in range(after + 1, files.SCHEMA_VERSION + 1):
        yield SCHEMA_FOLDER.joinpath(f"{version:04d}.sql").read_text("utf-8")


def _run_script(script: str) -> None:
    """Run SQL statement by statement; executescript would commit in between."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            run(statement)
            statement = ""
