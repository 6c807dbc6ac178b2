"""Every way a data file can be wrong is refused with its reason, and nothing is half read."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clubdesk.domain.data_files import DataFileRefused, Refusal
from clubdesk.domain.data_tables import Table
from clubdesk.exchange.data_archive import (
    CSV_MEMBERS,
    MEMBERS,
    PACKAGE,
    SIGNATURE,
    public_key,
    write_archive,
)
from clubdesk.exchange.data_csv import check_csv, read_csv, write_csv
from clubdesk.exchange.data_package import package_json
from clubdesk.exchange.data_reader import Expected, read_archive, read_data_file
from tests.data_files import KEY, MANIFEST, OTHER_KEY, a_data_file, rows

WHOLE = a_data_file()
READ = read_archive(WHOLE, "tệp")


def members() -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(WHOLE)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(content: dict[str, bytes], *more: tuple[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in (*content.items(), *more):
            archive.writestr(name, part)
    return out.getvalue()


def refusal(content: bytes, expected: Expected | None = None) -> Refusal:
    with pytest.raises(DataFileRefused) as refused:
        read_archive(content, "tệp", expected or Expected())
    found: Refusal = refused.value.refusal
    return found


def test_what_was_written_reads_back_twice_the_same() -> None:
    assert READ.manifest == MANIFEST
    assert READ.public_key == public_key(KEY)
    assert read_archive(WHOLE, "tệp") == READ
    assert [row[3:] for row in READ.rows(Table.MEETINGS)] == [("2025-06-17", 61, 54)]
    assert a_data_file() == WHOLE


@given(at=st.integers(0, len(WHOLE) - 1), bit=st.integers(0, 7))
def test_a_flipped_bit_anywhere_is_refused_or_changes_nothing_that_is_read(at: int, bit: int) -> None:
    flipped = bytearray(WHOLE)
    flipped[at] ^= 1 << bit
    try:
        read = read_archive(bytes(flipped), "tệp")
    except DataFileRefused:
        return
    assert (read.manifest, read.members, read.public_key) == (READ.manifest, READ.members, READ.public_key)


@pytest.mark.parametrize("name", [name for name in MEMBERS if name != SIGNATURE])
def test_one_changed_byte_in_any_member_is_named(name: str) -> None:
    content = members()
    content[name] = content[name][:-1] + b"!"
    with pytest.raises(DataFileRefused) as refused:
        read_archive(zipped(content), "tệp")
    assert (refused.value.refusal, refused.value.detail) == (Refusal.CHANGED, name)


@given(cut=st.integers(0, len(WHOLE) - 1))
def test_a_cut_file_is_refused(cut: int) -> None:
    assert refusal(WHOLE[:cut]) is Refusal.NOT_A_DATA_FILE


@pytest.mark.parametrize("name", MEMBERS)
def test_a_missing_member_is_named(name: str) -> None:
    content = members()
    del content[name]
    with pytest.raises(DataFileRefused) as refused:
        read_archive(zipped(content), "tệp")
    assert (refused.value.refusal, refused.value.detail) == (Refusal.MEMBER_MISSING, name)


@pytest.mark.parametrize("name", ["../../evil.txt", "data/people.csv", "C:\\evil.exe", "/etc/passwd"])
def test_a_name_outside_the_list_is_refused(name: str) -> None:
    assert refusal(zipped(members(), (name, b"x"))) is Refusal.FOREIGN_MEMBER


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_stands_twice_is_refused() -> None:
    assert refusal(zipped(members(), ("BAO_CAO.pdf", b"%PDF"))) is Refusal.FOREIGN_MEMBER


def test_members_of_two_files_do_not_mix() -> None:
    content = members()
    with zipfile.ZipFile(BytesIO(a_data_file(period="2025-05"))) as other:
        content["data/indicators.csv"] = other.read("data/indicators.csv")
    assert refusal(zipped(content)) is Refusal.CHANGED
    content = members()
    with zipfile.ZipFile(BytesIO(a_data_file(period="2025-05"))) as other:
        content[SIGNATURE] = other.read(SIGNATURE)
    assert refusal(zipped(content)) is Refusal.CHANGED


def test_a_bomb_of_zeros_is_refused_before_it_is_unpacked() -> None:
    content = members() | {"BAO_CAO.pdf": bytes(60 * 2**20)}
    assert refusal(zipped(content)) is Refusal.TOO_LARGE


def test_a_hundred_thousand_members_are_refused() -> None:
    many = [(f"data/{n}.csv", b"") for n in range(100_000)]
    assert refusal(zipped(members(), *many)) is Refusal.FOREIGN_MEMBER


def test_a_stranger_cannot_sign_for_a_club() -> None:
    known = Expected(club_id=MANIFEST.club_id, public_key=public_key(KEY))
    assert refusal(a_data_file(key=OTHER_KEY), known) is Refusal.STRANGER_KEY


def test_another_clubs_file_and_an_older_one_are_refused() -> None:
    assert refusal(WHOLE, Expected(club_id="another")) is Refusal.OTHER_CLUB
    assert refusal(WHOLE, Expected(last_seq=2)) is Refusal.OLDER
    assert read_archive(WHOLE, "tệp", Expected(last_seq=1)) == READ


@pytest.mark.parametrize(
    "signature", [b"", b"{}", b"[]", b'{"sha256": 5}', b"[" * 100_000, b'{"sha256":{},"public_key":"zz"}']
)
def test_a_signature_that_is_none_is_refused(signature: bytes) -> None:
    assert refusal(zipped(members() | {SIGNATURE: signature})) is Refusal.BAD_SIGNATURE


def test_a_newer_format_is_told_apart_from_a_broken_file() -> None:
    content = members()
    package = json.loads(content[PACKAGE])
    package["clubdesk"]["format_version"] = 99
    newer = write_archive(content | {PACKAGE: json.dumps(package).encode()}, private=KEY)
    with pytest.raises(DataFileRefused) as refused:
        read_archive(newer, "tệp")
    assert (refused.value.refusal, refused.value.detail) == (Refusal.NEWER_FORMAT, "99")
    for broken in (b"{}", b"[]", b"nothing", b'{"clubdesk": {"format_version": "x"}}'):
        changed = write_archive(content | {PACKAGE: broken}, private=KEY)
        assert refusal(changed) is Refusal.NOT_A_DATA_FILE


@pytest.mark.parametrize("content", [b"", b"PK", b"xin chao", zipped({"a.txt": b"a"})])
def test_what_is_no_data_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "la.zip"
    path.write_bytes(content)
    with pytest.raises(DataFileRefused):
        read_data_file(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFileRefused) as refused:
        read_data_file(tmp_path / "khong_co.zip")
    assert refused.value.refusal is Refusal.UNREADABLE


@given(text=st.text(alphabet=st.sampled_from("=+-@'\t\r,\n\"＝＋aB 1;đ"), max_size=6))
def test_any_text_comes_back_from_a_table_and_none_begins_like_a_formula(text: str) -> None:
    row = ("id", "2025-06", 1, "income", text, 5, -3, 0, None)
    content = write_csv(Table.FUNDS, [row])
    check_csv(Table.FUNDS, content, club_id="id", period="2025-06", seq=1)
    assert read_csv(Table.FUNDS, content) == [row]
    first = next(iter(read_cells(content)))
    assert not first.startswith(("=", "+", "-", "@", "\t", "\r"))


def read_cells(content: bytes) -> list[str]:
    import csv
    from io import StringIO

    _header, row = csv.reader(StringIO(content.decode(), newline=""))
    return [row[4]]


def test_numbers_stay_numbers_negative_ones_too() -> None:
    content = write_csv(Table.FUNDS, [("id", "2025-06", 1, "income", "balance", -5, 0, 0, -5)])
    assert b",-5,0,0,-5\n" in content
    assert b"'=HACK()" in write_csv(Table.FUNDS, [("c", "p", 1, *row) for row in rows()[Table.FUNDS]])


def signed_all_the_same(before: str, after: str) -> bytes:
    """A file whose description says something else, signed by its club."""
    package = members()[PACKAGE].decode()
    assert before in package
    changed = package.replace(before, after)
    return write_archive(members() | {PACKAGE: changed.encode("utf-8", "surrogatepass")}, private=KEY)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"seq": 1', '"seq": -1'),
        ('"seq": 1', '"seq": 0'),
        ('"seq": 1', '"seq": 1.5'),
        ('"seq": 1', '"seq": true'),
        ('"seq": 1', '"seq": "1"'),
        ('"seq": 1', f'"seq": {10**12}'),
        ('"seq": 1', f'"seq": 1{"0" * 100_000}'),
        ('"seq": 1', '"seq": NaN'),
        ('"members": 61', '"members": Infinity'),
        ('"period": "2025-06"', '"period": "../../2025-06"'),
        ('"period": "2025-06"', '"period": " 2025-06"'),
        ('"period": "2025-06"', '"period": "２０２５-06"'),
        ('"period": "2025-06"', '"period": "2025-q2"'),
        ('"period": "2025-06"', '"period": "2025-13"'),
        (MANIFEST.club_id, "../../evil"),
        (MANIFEST.club_id, "=1+1"),
        (MANIFEST.club_id, "a,b"),
        (MANIFEST.club_id, ""),
        ('"2025-07-02T09:30:00+07:00"', '"2025-07-02T09:30:00"'),
        ('"2025-07-02T09:30:00+07:00"', "5"),
        ('"since": "2025-06-01"', '"since": "2025-06-31"'),
        (MANIFEST.club, "CLB \\ud800"),
        (MANIFEST.club, "CLB \\u0000"),
        (MANIFEST.club, "a" * 2_000),
        (f'"{MANIFEST.club}"', "[]"),
        ('"gaps": []', f'"gaps": {"[" * 100_000}'),
        ('"gaps": []', '"gaps": [1]'),
    ],
)
def test_a_signed_description_that_says_what_cannot_be_is_refused(before: str, after: str) -> None:
    assert refusal(signed_all_the_same(before, after)) is Refusal.NOT_A_DATA_FILE


WHOSE = f"{MANIFEST.club_id},2025-06,1"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{WHOSE},A1,,61", "00000000-0000-4000-8000-000000000002,2025-06,1,A1,,61"),
        (f"{WHOSE},A1,,61", f"{MANIFEST.club_id},2025-07,1,A1,,61"),
        (f"{WHOSE},A1,,61", f"{MANIFEST.club_id},2025-06,2,A1,,61"),
        ("A1,,61", "A1,,NaN"),
        ("A1,,61", "A1,,1e5"),
        ("A1,,61", f"A1,,{10**12}"),
        ("A1,,61", "A1,,61,"),
        ("A1,,61", "A1,,\t61"),
        ("percent,1,10\n", "percent,1,10"),
        ("percent,1,10", f"percent,1,{10**18}"),
        ("percent,1,10", "percent,1,010"),
        ("percent,1,10", 'percent,1,10\n"'),
        ("A1,,61", f"{'A' * 1_001},,61"),
        ("A1,,61", "A1,\0,61"),
        ("A1,,61", "A1,a\rb,61"),
        ("club_id,period", "period,club_id"),
    ],
)
def test_a_signed_table_that_we_would_not_write_is_refused(before: str, after: str) -> None:
    assert refusal(with_table(Table.INDICATORS, before, after)) is Refusal.NOT_A_DATA_FILE


def test_a_day_that_never_was_is_refused() -> None:
    assert refusal(with_table(Table.MEETINGS, "2025-06-17", "2025-06-31")) is Refusal.NOT_A_DATA_FILE


def with_table(table: Table, before: str, after: str) -> bytes:
    """A file with something else in a table, described and signed by its club."""
    csvs = {one: members()[name] for one, name in CSV_MEMBERS.items()}
    assert before.encode() in csvs[table]
    csvs[table] = csvs[table].replace(before.encode(), after.encode())
    own = {CSV_MEMBERS[one]: content for one, content in csvs.items()}
    return write_archive(members() | own | {PACKAGE: package_json(MANIFEST, csvs)}, private=KEY)


@pytest.mark.parametrize("way", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_member_packed_in_another_way_is_refused_before_it_is_unpacked(way: int) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        for name, part in members().items():
            archive.writestr(name, part)
    assert refusal(out.getvalue()) is Refusal.NOT_A_DATA_FILE
