"""Member lists written by the tests, as clubs write them, and read in the shape the command prints."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font

from clubdesk.exchange.roll_json import roll_json
from clubdesk.exchange.roll_reader import read_roll

TODAY = date(2026, 11, 22)
Rows = Sequence[Sequence[object]]
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def read(path: Path) -> dict[str, Any]:
    return roll_json(read_roll(path, today=TODAY))


def write(path: Path, sheets: Mapping[str, Rows], *, font: str = "", merged: Sequence[str] = ()) -> Path:
    book = Workbook()
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
        for cell in (cell for row in sheet.iter_rows() for cell in row if font):
            cell.font = Font(name=font)
    del book["Sheet"]
    book.save(path)
    return path


def read_rows(tmp_path: Path, rows: Rows, *, font: str = "", merged: Sequence[str] = ()) -> dict[str, Any]:
    return read(write(tmp_path / "ds.xlsx", {"DS": rows}, font=font, merged=merged))


def said(reading: Mapping[str, Any], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(member[key] for key in keys) for member in reading["members"]]


def troubles(reading: Mapping[str, Any]) -> list[tuple[int, str]]:
    return [(problem["row"], problem["field"]) for problem in reading["problems"]]


def in_cp1258(text: str) -> bytes:
    """Bytes of Windows Vietnamese: the letter, then its tone."""
    written = b""
    for char in unicodedata.normalize("NFC", text):
        apart = unicodedata.normalize("NFD", char)
        tone = "".join(mark for mark in apart if mark in _TONES)
        base = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in _TONES))
        written += (base + tone).encode("cp1258")
    return written
