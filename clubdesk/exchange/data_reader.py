"""Reads a data file that came in, whole and proven, or refuses it with the reason; nothing is half read."""

import hashlib
import json
import os
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from clubdesk.domain.data_files import (
    FORMAT_VERSION,
    LARGEST_UNPACKED,
    DataFileRefused,
    Manifest,
    Refusal,
)
from clubdesk.domain.data_tables import Row, Table
from clubdesk.exchange.data_archive import CSV_MEMBERS, MEMBERS, PACKAGE, SIGNATURE, signed_list
from clubdesk.exchange.data_csv import check_csv, read_csv
from clubdesk.exchange.data_package import format_of, package_code, read_package

_CHUNK = 2**16
# Others can ask for gigabytes before the first byte comes out.
_WAYS_TO_PACK = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What is known of a club before its file is read; None for what is not known."""

    club_id: str | None = None
    public_key: str | None = None
    last_seq: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A data file that was proven whole: what it says of itself, its codes, and its members' bytes."""

    manifest: Manifest
    control_code: str
    public_key: str
    sha256: str
    members: dict[str, bytes]

    def rows(self, table: Table) -> list[Row]:
        """The rows of one of its tables."""
        return read_csv(table, self.members[CSV_MEMBERS[table]])


NOTHING_KNOWN = Expected()


def read_data_file(path: Path, expected: Expected = NOTHING_KNOWN) -> DataFile:
    """A data file from disk; see `read_archive`.

    Raises:
        DataFileRefused.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            content = file.read(min(size, LARGEST_UNPACKED) + 1)
    except OSError as error:
        raise DataFileRefused(path.name, Refusal.UNREADABLE) from error
    if len(content) > LARGEST_UNPACKED:
        raise DataFileRefused(path.name, Refusal.TOO_LARGE)
    return read_archive(content, path.name, expected)


def read_archive(content: bytes, name: str, expected: Expected = NOTHING_KNOWN) -> DataFile:
    """A data file that is whole, signed by its club and no older than what is known.

    Raises:
        DataFileRefused: with the first reason found; `name` is how the file is called.
    """
    members = _members(content, name)
    public, hashes = _check_signature(members, name)
    manifest = _manifest(members, hashes, name)
    _check_tables(members, manifest, name)
    _check_expected(manifest, public, expected, name)
    return DataFile(
        manifest=manifest,
        control_code=package_code(members[PACKAGE]),
        public_key=public,
        sha256=hashlib.sha256(content).hexdigest(),
        members=members,
    )


def _members(content: bytes, name: str) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            _check_names([info.filename for info in infos], name)
            return _unpacked(archive, infos, name)
    except _BROKEN as broken:
        raise DataFileRefused(name, Refusal.NOT_A_DATA_FILE) from broken


def _check_names(found: list[str], name: str) -> None:
    known = set(MEMBERS)
    for member in found:
        if member not in known:
            raise DataFileRefused(name, Refusal.FOREIGN_MEMBER, member[:60])
        known.remove(member)
    for member in MEMBERS:
        if member in known:
            raise DataFileRefused(name, Refusal.MEMBER_MISSING, member)


def _unpacked(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo], name: str) -> dict[str, bytes]:
    """Every member, counting what comes out: a zip can lie about its sizes."""
    room, members = LARGEST_UNPACKED, {}
    for info in infos:
        if info.compress_type not in _WAYS_TO_PACK:
            raise DataFileRefused(name, Refusal.NOT_A_DATA_FILE, info.filename)
        pieces = []
        with archive.open(info) as stream:
            while piece := stream.read(_CHUNK):
                room -= len(piece)
                if room < 0:
                    raise DataFileRefused(name, Refusal.TOO_LARGE)
                pieces.append(piece)
        members[info.filename] = b"".join(pieces)
    return members


def _check_signature(members: dict[str, bytes], name: str) -> tuple[str, dict[str, str]]:
    """The public key of whoever signed exactly these members, and their digests."""
    try:
        signature = json.loads(members[SIGNATURE])
        hashes, public = dict(signature["sha256"]), str(signature["public_key"])
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature["signature"]), signed_list(hashes))
    except (InvalidSignature, ValueError, KeyError, TypeError, RecursionError) as bad:
        raise DataFileRefused(name, Refusal.BAD_SIGNATURE) from bad
    if hashes.keys() != members.keys() - {SIGNATURE}:
        raise DataFileRefused(name, Refusal.BAD_SIGNATURE)
    for member, wanted in hashes.items():
        if hashlib.sha256(members[member]).hexdigest() != wanted:
            raise DataFileRefused(name, Refusal.CHANGED, member)
    return key.public_bytes_raw().hex(), hashes


def _manifest(members: dict[str, bytes], hashes: dict[str, str], name: str) -> Manifest:
    """What the file says of itself, once its tables are what it says they are."""
    try:
        package = json.loads(members[PACKAGE])
        version = format_of(package)
        if version > FORMAT_VERSION:
            raise DataFileRefused(name, Refusal.NEWER_FORMAT, str(version))
        for told in package["resources"]:
            path = told["path"]
            if (told["bytes"], told["hash"]) != (len(members[path]), f"sha256:{hashes[path]}"):
                raise DataFileRefused(name, Refusal.CHANGED, path)
        return read_package(package)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as wrong:
        raise DataFileRefused(name, Refusal.NOT_A_DATA_FILE) from wrong


def _check_tables(members: dict[str, bytes], manifest: Manifest, name: str) -> None:
    """Every table reads to its end, and no row speaks for another club, period or number."""
    for table, member in CSV_MEMBERS.items():
        try:
            check_csv(
                table,
                members[member],
                club_id=manifest.club_id,
                period=manifest.period,
                seq=manifest.seq,
            )
        except ValueError as wrong:
            raise DataFileRefused(name, Refusal.NOT_A_DATA_FILE, member) from wrong


def _check_expected(manifest: Manifest, public: str, expected: Expected, name: str) -> None:
    if expected.club_id is not None and manifest.club_id != expected.club_id:
        raise DataFileRefused(name, Refusal.OTHER_CLUB, manifest.club)
    if expected.public_key is not None and public != expected.public_key:
        raise DataFileRefused(name, Refusal.STRANGER_KEY, manifest.club)
    if expected.last_seq is not None and manifest.seq < expected.last_seq:
        raise DataFileRefused(name, Refusal.OLDER, str(expected.last_seq))
