"""The data file's description, a Frictionless Data Package, and the control code it gives."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from clubdesk.domain.data_files import FORMAT_VERSION, Manifest
from clubdesk.domain.data_tables import Table
from clubdesk.domain.signing import control_code
from clubdesk.exchange.data_csv import columns


def package_json(manifest: Manifest, tables: Mapping[Table, bytes]) -> bytes:
    """The description of the tables, given as CSV, and of who sent them."""
    package = {
        "profile": "tabular-data-package",
        "name": f"clubdesk-{manifest.club_id}-{manifest.period.lower()}-{manifest.seq:02}",
        "title": f"{manifest.club}, {manifest.period}",
        "resources": [_resource(table, content) for table, content in tables.items()],
        "clubdesk": _own_part(manifest),
    }
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def package_code(package: bytes) -> str:
    """The control code that stands on paper and that every reader shows."""
    return control_code(hashlib.sha256(package).hexdigest())


def read_package(package: Mapping[str, Any]) -> Manifest:
    """What a description says; raises KeyError, TypeError or ValueError where it is none of ours.

    A newer format may say it otherwise: ask `format_of` first.
    """
    own = package["clubdesk"]
    club, receiver = own["club"], own["receiver"]
    return Manifest(
        club_id=str(club["id"]),
        club=str(club["name"]),
        commune=str(club["commune"]),
        province=str(club["province"]),
        receiver=str(receiver["name"]),
        receiver_level=str(receiver["level"]),
        period=str(own["period"]),
        since=str(own["since"]),
        until=str(own["until"]),
        seq=int(own["seq"]),
        replaces=int(own["replaces"] or 0),
        why=str(own["why"]),
        made_at=datetime.fromisoformat(own["made_at"]),
        version=str(own["program_version"]),
        head=str(own["books_head"]),
        totals={str(name): int(amount) for name, amount in own["totals"].items()},
        gaps=tuple((str(gap["what"]), str(gap["words"])) for gap in own["gaps"]),
    )


def format_of(package: Mapping[str, Any]) -> int:
    """The version of the format; raises KeyError, TypeError or ValueError where it is none of ours."""
    return int(package["clubdesk"]["format_version"])


def _resource(table: Table, content: bytes) -> dict[str, object]:
    fields = [{"name": field.name, "type": field.type.value} for field in columns(table)]
    return {
        "name": table.value,
        "path": f"data/{table}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _own_part(one: Manifest) -> dict[str, object]:
    return {
        "format_version": FORMAT_VERSION,
        "club": {
            "id": one.club_id,
            "name": one.club,
            "commune": one.commune,
            "province": one.province,
        },
        "receiver": {"name": one.receiver, "level": one.receiver_level},
        "period": one.period,
        "since": one.since,
        "until": one.until,
        "seq": one.seq,
        "replaces": one.replaces or None,
        "why": one.why,
        "made_at": one.made_at.isoformat(timespec="seconds"),
        "program_version": one.version,
        "totals": one.totals,
        "books_head": one.head,
        "gaps": [{"what": what, "words": words} for what, words in one.gaps],
    }
