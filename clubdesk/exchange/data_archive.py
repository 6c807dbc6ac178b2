"""The data file as one zip: always the same bytes for the same content, signed with the club's key."""

import hashlib
import json
import zipfile
from collections.abc import Mapping
from io import BytesIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from clubdesk.domain.data_tables import Table

READ_FIRST, REPORT, FIGURES = "DOC_TRUOC.txt", "BAO_CAO.pdf", "SO_LIEU.xlsx"
PACKAGE, SIGNATURE = "datapackage.json", "signature.json"
CSV_MEMBERS = {table: f"data/{table}.csv" for table in Table}
MEMBERS = (READ_FIRST, REPORT, FIGURES, PACKAGE, *CSV_MEMBERS.values(), SIGNATURE)
"""What a data file holds, in this order and nothing else."""

_MADE = (2000, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16
# Packed already; packing them again gains a few per cent and takes most of a reader's time.
_PACKED = (".pdf", ".xlsx")


def new_key() -> str:
    """A new key to sign with, as hexadecimal digits."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key(private: str) -> str:
    """The half of a key that everybody may know."""
    return _key(private).public_key().public_bytes_raw().hex()


def fingerprint(public: str) -> str:
    """A public key as it is compared by telephone: "1B7F 20C4 9A3E 55D0"."""
    digits = hashlib.sha256(bytes.fromhex(public)).hexdigest()[:16].upper()
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def signed_list(hashes: Mapping[str, str]) -> bytes:
    """What is signed: the members' digests as sorted, compact JSON."""
    return json.dumps(hashes, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def write_archive(members: Mapping[str, bytes], *, private: str) -> bytes:
    """The zip of all members but the signature, which is made of them."""
    hashes = {name: hashlib.sha256(members[name]).hexdigest() for name in MEMBERS if name != SIGNATURE}
    signature = {
        "sha256": hashes,
        "public_key": public_key(private),
        "signature": _key(private).sign(signed_list(hashes)).hex(),
    }
    whole = {**members, SIGNATURE: (json.dumps(signature, indent=1, sort_keys=True) + "\n").encode()}
    return zipped([(name, whole[name]) for name in MEMBERS])


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """A zip of the members in their order; it carries no time and no trace of the computer."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, _MADE)
            info.compress_type = zipfile.ZIP_STORED if name.endswith(_PACKED) else zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = _UNIX, _READABLE
            archive.writestr(info, content)
    return out.getvalue()


def _key(private: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private))
