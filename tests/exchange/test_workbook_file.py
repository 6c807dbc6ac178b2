"""Files that are no readable history workbook are refused, each in its own way."""

import io
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from clubdesk.domain import complaints
from clubdesk.domain.errors import ClubError
from clubdesk.exchange import workbook_file
from clubdesk.exchange.history_workbook import read_history_workbook
from clubdesk.text.workbook_sentences import WORKBOOK_SENTENCES
from tests.exchange.book_builder import TODAY, small_books, write_books

COMPOUND_FILE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(2_000)


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def refused(path: Path, wanted: type[ClubError]) -> None:
    with pytest.raises(wanted) as caught:
        read_history_workbook(path, today=TODAY)
    assert WORKBOOK_SENTENCES[wanted]().format_map(vars(caught.value))


def good_parts(tmp_path: Path) -> dict[str, bytes]:
    path = write_books(small_books(), tmp_path / "good.xlsx")
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_openpyxl_reads_xml_guarded() -> None:
    assert openpyxl.DEFUSEDXML


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"", complaints.NotAWorkbook),
        (b"Ng\xc3\xa0y;M\xc3\xa3 vay\n", complaints.NotAWorkbook),
        (zipped({"thu.txt": b"chao"}), complaints.NotAWorkbook),
        (zipped({"[Content_Types].xml": b"<Types xmlns='http://x'/>"}), complaints.NotAWorkbook),
        (zipped({"[Content_Types].xml": b"<Types"}), complaints.WorkbookDamaged),
        (b"PK\x03\x04" + bytes(100), complaints.WorkbookDamaged),
        (COMPOUND_FILE, complaints.WorkbookProtected),
        (COMPOUND_FILE + "EncryptedPackage".encode("utf-16-le"), complaints.WorkbookProtected),
        (COMPOUND_FILE + "Workbook".encode("utf-16-le"), complaints.OldWorkbook),
    ],
)
def test_other_files_are_named_for_what_they_are(
    tmp_path: Path, content: bytes, wanted: type[ClubError]
) -> None:
    path = tmp_path / "so_sach.xlsx"
    path.write_bytes(content)
    refused(path, wanted)


def test_a_file_that_is_not_there_or_a_folder(tmp_path: Path) -> None:
    refused(tmp_path / "khong_co.xlsx", complaints.WorkbookUnopened)
    refused(tmp_path, complaints.WorkbookUnopened)


def test_a_workbook_cut_short_is_damaged(tmp_path: Path) -> None:
    path = write_books(small_books(), tmp_path / "so_sach.xlsx")
    path.write_bytes(path.read_bytes()[:-400])
    refused(path, complaints.WorkbookDamaged)


def test_a_sheet_with_broken_xml_is_damaged(tmp_path: Path) -> None:
    parts = good_parts(tmp_path)
    parts["xl/worksheets/sheet4.xml"] = parts["xl/worksheets/sheet4.xml"][:-60]
    path = tmp_path / "so_sach.xlsx"
    path.write_bytes(zipped(parts))
    refused(path, complaints.WorkbookDamaged)


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    parts = good_parts(tmp_path)
    bomb = b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY c "&a;&a;">]>'
    sheet = parts["xl/worksheets/sheet4.xml"]
    parts["xl/worksheets/sheet4.xml"] = bomb + sheet[sheet.index(b"<worksheet") :]
    path = tmp_path / "so_sach.xlsx"
    path.write_bytes(zipped(parts))
    refused(path, complaints.WorkbookDamaged)


def test_files_too_large_packed_or_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_books(small_books(), tmp_path / "so_sach.xlsx")
    monkeypatch.setattr(workbook_file, "LARGEST_UNPACKED", 1_000)
    refused(path, complaints.WorkbookTooLarge)
    monkeypatch.setattr(workbook_file, "LARGEST_FILE", 1_000)
    refused(path, complaints.WorkbookTooLarge)


def test_sheets_with_too_many_rows_or_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    books = small_books()
    books["Thu nợ"][0] += [None] * 60 + ["xa"]
    refused(write_books(books, tmp_path / "rong.xlsx"), complaints.SheetTooLarge)
    monkeypatch.setattr(workbook_file, "MOST_ROWS", 12)
    refused(write_books(small_books(), tmp_path / "dai.xlsx"), complaints.SheetTooLarge)


def test_a_workbook_of_something_else(tmp_path: Path) -> None:
    path = write_books({"Sheet1": [["a"]]}, tmp_path / "khac.xlsx")
    refused(path, complaints.NotAHistoryWorkbook)


def test_a_size_that_lies_does_not_hide_rows(tmp_path: Path) -> None:
    parts = good_parts(tmp_path)
    sheet = parts["xl/worksheets/sheet4.xml"]
    assert b'<dimension ref="A1:D4"' in sheet
    parts["xl/worksheets/sheet4.xml"] = sheet.replace(b'<dimension ref="A1:D4"', b'<dimension ref="A1:A1"')
    path = tmp_path / "so_sach.xlsx"
    path.write_bytes(zipped(parts))
    reading = read_history_workbook(path, today=date(2025, 6, 17))
    assert reading.books is not None
    assert len(reading.books.repayments) == 3
