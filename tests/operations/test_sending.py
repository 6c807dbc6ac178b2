"""Reports of club A and the files they are sent in: complete, the same twice, explained, corrected."""

import csv
import hashlib
import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
import pyzipper
from pypdf import PdfReader

from clubdesk.domain.fund_flows import FlowKind
from clubdesk.domain.members import Consent, Purpose
from clubdesk.domain.report_errors import (
    GapsUnexplained,
    PassPhraseTooShort,
    PeriodBeforeBooks,
    PeriodNotBegun,
    ResendReasonMissing,
)
from clubdesk.domain.report_periods import period_of
from clubdesk.domain.reports import ReportKey
from clubdesk.exchange.data_archive import MEMBERS
from clubdesk.exchange.data_reader import read_archive, read_data_file
from clubdesk.operations.checks import check_books
from clubdesk.operations.members import change_member
from clubdesk.operations.named_lists import consenting, save_named_list
from clubdesk.operations.readiness import readiness
from clubdesk.operations.report_checks import explain_all
from clubdesk.operations.reports import report_paper, reported, word_section
from clubdesk.operations.sending import save_sent, send
from clubdesk.reports.report_words import sections_of, told
from clubdesk.store import database, ledger, members, sent_files
from tests.builders import clock
from tests.operations.test_indicators import ENDS

JUNE = period_of("2025-06")
NOW = datetime(2025, 7, 2, 9, 30, tzinfo=timezone(timedelta(hours=7)))
pytestmark = pytest.mark.usefixtures("club_a")


def opened_zip(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(content))


def rows_of(content: bytes, table: str) -> list[dict[str, str]]:
    text = opened_zip(content).read(f"data/{table}.csv").decode()
    return list(csv.DictReader(StringIO(text)))


def the_file(period: str = "2025-06") -> bytes:
    return sent_files.load_copy(send(period_of(period), now=NOW).id)


def test_a_month_of_club_a_leaves_as_one_small_file_that_reads_back(tmp_path: Path) -> None:
    sent = send(JUNE, now=NOW)
    stick = tmp_path / "stick"
    stick.mkdir()
    path = save_sent(sent, stick)
    assert path.name == "CLB_ThonMau_2025-06_01.zip"
    assert path.stat().st_size < 2**20
    read = read_data_file(path)
    assert read.control_code == sent.control_code
    assert read.manifest.head == ledger.head_until(date(2025, 6, 30))
    assert list(opened_zip(path.read_bytes()).namelist()) == list(MEMBERS)
    assert list(stick.iterdir()) == [path]
    assert check_books() == []


def test_every_month_of_club_a_can_leave_without_a_gap() -> None:
    for end in ENDS:
        found = reported(period_of(end["month"]), today=NOW.date())
        assert found.open_gaps == [], end["month"]


def test_paper_workbook_and_tables_carry_the_same_figures() -> None:
    content = the_file()
    end = next(one for one in ENDS if one["month"] == "2025-06")
    told = {(row["code"], row["part"]): row["value"] for row in rows_of(content, "indicators")}
    assert told["A1", ""] == str(end["members"])
    assert told["C1", ""] == str(end["income_fund_total"])
    loans = rows_of(content, "loans")
    assert sum(int(row["outstanding"]) for row in loans) == end["outstanding"]
    assert sum(int(row["principal_overdue"]) for row in loans) == end["principal_overdue"]
    funds = {row["fund"]: row for row in rows_of(content, "funds") if row["source_or_use"] == "balance"}
    assert int(funds["activity"]["closing"]) == end["activity_fund_cash"]
    archive = opened_zip(content)
    book = openpyxl.load_workbook(BytesIO(archive.read("SO_LIEU.xlsx")))
    assert book.sheetnames == ["Chỉ tiêu", "Quỹ", "Khoản vay", "Sinh hoạt", "Giải thích"]
    in_book = {
        (row[0], row[1] or ""): row[3] for row in book["Chỉ tiêu"].iter_rows(min_row=4, values_only=True)
    }
    assert {where: None if value is None else float(str(value)) for where, value in in_book.items()} == {
        where: float(value) if value else None for where, value in told.items()
    }
    paper = " ".join(page.extract_text() for page in PdfReader(BytesIO(archive.read("BAO_CAO.pdf"))).pages)
    for amount in (end["income_fund_total"], end["outstanding"], end["principal_overdue"]):
        assert f"{amount:,}".replace(",", ".") in paper


def test_the_workbook_and_the_text_are_written_for_people() -> None:
    archive = opened_zip(the_file())
    assert "tháng 6 năm 2025 (từ 01/06/2025" in archive.read("DOC_TRUOC.txt").decode("utf-8-sig")
    book = openpyxl.load_workbook(BytesIO(archive.read("SO_LIEU.xlsx")))
    loans = book["Khoản vay"]
    assert all(sheet.page_setup.fitToWidth == 1 and sheet.print_title_rows for sheet in book.worksheets)
    fits = [sheet.sheet_properties.pageSetUpPr for sheet in book.worksheets]
    assert all(one is not None and one.fitToPage for one in fits)
    assert book["Chỉ tiêu"]["H9"].alignment.wrap_text
    assert (book["Chỉ tiêu"].row_dimensions[9].height or 0) >= 30
    words = {
        str(cell) for row in loans.iter_rows(min_row=4, values_only=True) for cell in row[5:7] + row[10:]
    }
    assert words >= {"dư nợ giảm dần", "gốc đều", "Đã trả hết", "Nữ", "60–69", "Hộ cận nghèo"}
    assert not words & {"declining", "equal-principal", "paid", "running", "female", "none"}


def test_opening_figures_are_told_as_money_there_was_and_not_as_money_received() -> None:
    now = reported(period_of("2025-06"), today=NOW.date()).now
    activity = next(one for one in now.facts.funds if one.code == "activity")
    began = replace(activity, opening=0, flows={**activity.flows, (FlowKind.OPENING, ""): activity.opening})
    figures = told(replace(now.facts, funds=(began,)), now.indicators, funds={}, areas={})
    (said, *_) = next(one for one in sections_of(figures, ()) if one.key == ReportKey.FUNDS).sentences
    assert "đầu kỳ 0 đồng; số dư ban đầu đưa vào sổ 21.645.000 đồng; thu 574.000 đồng;" in said


def test_the_control_code_stands_on_paper_and_is_that_of_the_package() -> None:
    content = the_file()
    archive = opened_zip(content)
    digits = hashlib.sha256(archive.read("datapackage.json")).hexdigest()[:12].upper()
    code = f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"
    for page in PdfReader(BytesIO(archive.read("BAO_CAO.pdf"))).pages:
        assert code in page.extract_text()
    assert code in archive.read("DOC_TRUOC.txt").decode("utf-8-sig")
    own = json.loads(archive.read("datapackage.json"))["clubdesk"]
    assert (own["period"], own["seq"], own["replaces"]) == ("2025-06", 1, None)


def test_a_draft_carries_no_code_and_says_that_it_is_one() -> None:
    out = BytesIO()
    report_paper(reported(JUNE, today=NOW.date()).report).draw(out)
    text = PdfReader(out).pages[0].extract_text()
    assert "Bản nháp" in text
    assert "Mã kiểm tra" not in text


def test_unchanged_figures_give_the_stored_file_again_whatever_the_day() -> None:
    first = send(JUNE, now=NOW)
    assert send(JUNE, now=NOW + timedelta(days=9)) == first
    assert len(sent_files.load_sent()) == 1
    assert readiness(JUNE, now=NOW).unchanged


def test_the_same_data_moment_and_number_give_the_same_bytes(club_a_bytes: bytes, tmp_path: Path) -> None:
    key = "11" * 32
    made = []
    for name in ("one.clb", "two.clb"):
        database.close()
        path = tmp_path / name
        path.write_bytes(club_a_bytes)
        database.connect(path, clock, "")
        with database.transaction():
            sent_files.add_key(key)
        made.append(the_file())
    assert made[0] == made[1]


def test_a_correction_needs_a_reason_and_says_what_it_replaces() -> None:
    first = send(JUNE, now=NOW)
    word_section(JUNE, reported(JUNE, today=NOW.date()).report.section("assessment"), "Làm tốt.\n\nVui.")
    with pytest.raises(ResendReasonMissing):
        send(JUNE, now=NOW)
    second = send(JUNE, now=NOW, why="Thêm phần đánh giá")
    assert (second.seq, second.replaces, second.why) == (2, first.id, "Thêm phần đánh giá")
    read = read_archive(sent_files.load_copy(second.id), second.name)
    assert (read.manifest.replaces, read.manifest.why) == (1, "Thêm phần đánh giá")
    assert "Thêm phần đánh giá" in read.members["DOC_TRUOC.txt"].decode()
    text = PdfReader(BytesIO(read.members["BAO_CAO.pdf"])).pages[1].extract_text()
    assert "Làm tốt." in text
    assert sent_files.load_copy(first.id) != sent_files.load_copy(second.id)
    assert check_books() == []


def test_a_gap_is_explained_in_words_before_anything_leaves() -> None:
    person = members.load_members()[0]
    change_member(person.id, replace(person.details, birth=None), today=NOW.date())
    with pytest.raises(GapsUnexplained) as refused:
        send(JUNE, now=NOW)
    assert "năm sinh" in refused.value.titles[0]
    found = reported(JUNE, today=NOW.date())
    explain_all(JUNE, found.gaps, "Đang hỏi gia đình.")
    content = the_file()
    own = json.loads(opened_zip(content).read("datapackage.json"))["clubdesk"]
    assert [gap["words"] for gap in own["gaps"]] == ["Đang hỏi gia đình."]
    text = PdfReader(BytesIO(opened_zip(content).read("BAO_CAO.pdf"))).pages[1].extract_text()
    assert "Đang hỏi gia đình." in text


def test_a_period_outside_the_books_is_refused() -> None:
    with pytest.raises(PeriodBeforeBooks):
        reported(period_of("2022-12"), today=NOW.date())
    with pytest.raises(PeriodNotBegun):
        reported(period_of("2090"), today=NOW.date())


def test_nobodys_name_phone_or_number_stands_anywhere_in_the_file() -> None:
    archive = opened_zip(the_file())
    plain = b"\n".join(_texts(archive))
    for person in members.load_members():
        for secret in (person.details.name, person.details.phone, person.details.citizen_id, person.code):
            assert not secret or secret.encode() not in plain, secret


def _texts(archive: zipfile.ZipFile) -> list[bytes]:
    """Every member's words: those of the paper and the workbook unpacked."""
    texts = [archive.read(name) for name in archive.namelist() if not name.endswith((".pdf", ".xlsx"))]
    texts += [page.extract_text().encode() for page in PdfReader(BytesIO(archive.read("BAO_CAO.pdf"))).pages]
    with zipfile.ZipFile(BytesIO(archive.read("SO_LIEU.xlsx"))) as book:
        texts += [book.read(name) for name in book.namelist()]
    return texts


def test_the_package_is_valid_for_the_program_that_checks_such_packages(tmp_path: Path) -> None:
    opened_zip(the_file("2025-Q2")).extractall(tmp_path)
    checker = Path(sys.executable).with_name("frictionless")
    done = subprocess.run(
        [checker, "validate", "datapackage.json"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "INVALID" not in done.stdout


def test_a_named_list_holds_those_who_agreed_and_opens_with_its_pass_phrase_only(tmp_path: Path) -> None:
    assert consenting(NOW.date()) == []
    person = members.load_members()[0]
    agreed = replace(person.details, consents=(Consent(purpose=Purpose.NAMED_LIST, given_on=NOW.date()),))
    change_member(person.id, agreed, today=NOW.date())
    assert [one.id for one in consenting(NOW.date())] == [person.id]
    with pytest.raises(PassPhraseTooShort):
        save_named_list(JUNE, tmp_path, pass_phrase="ngan", now=NOW)
    path = save_named_list(JUNE, tmp_path, pass_phrase="hoa mai vàng", now=NOW)
    assert path.name == "CLB_ThonMau_2025-06_DANHSACH.zip"
    with zipfile.ZipFile(path) as plain, pytest.raises(RuntimeError):
        plain.read("DANH_SACH.xlsx")
    assert person.name.encode() not in path.read_bytes()
    with pyzipper.AESZipFile(path) as locked:
        locked.setpassword("hoa mai vàng".encode())
        book = openpyxl.load_workbook(BytesIO(locked.read("DANH_SACH.xlsx")))
    names = [row[2] for row in book.worksheets[0].iter_rows(min_row=4, values_only=True)]
    assert names == [person.name]
    (logged,) = sent_files.load_named_lists()
    assert (logged.people, logged.name) == (1, path.name)
    assert check_books() == []


@pytest.mark.skipif(shutil.which("7z") is None, reason="7-Zip is not installed")
def test_seven_zip_opens_the_named_list_with_the_pass_phrase_and_not_without(tmp_path: Path) -> None:
    person = members.load_members()[0]
    agreed = replace(person.details, consents=(Consent(purpose=Purpose.NAMED_LIST, given_on=NOW.date()),))
    change_member(person.id, agreed, today=NOW.date())
    path = save_named_list(JUNE, tmp_path, pass_phrase="hoamaivang", now=NOW)
    for word, opens in (("hoamaivang", True), ("hoamaivanh", False)):
        done = subprocess.run(["7z", "t", f"-p{word}", path], capture_output=True, check=False)
        assert (done.returncode == 0) is opens
