"""The data file's description, a Frictionless Data Package, and the control code it gives."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from clubdesk.domain.data_files import FORMAT_VERSION, Manifest
from clubdesk.domain.data_tables import Table
from clubdesk.domain.report_errors import ImpossiblePeriod
from clubdesk.domain.report_periods import period_of
from clubdesk.domain.signing import control_code
from clubdesk.exchange.data_csv import columns

_CLUB_ID = re.compile("[0-9A-Za-z][0-9A-Za-z-]{0,63}")
_LONGEST_NAME, _LONGEST_WORDS = 1_000, 100_000
"""Bytes; Excel holds no more than 32,767 signs in a cell."""
_HIGHEST_NUMBER = 1_000_000


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
        club_id=_club_id(club["id"]),
        club=_text(club["name"]),
        commune=_text(club["commune"]),
        province=_text(club["province"]),
        receiver=_text(receiver["name"]),
        receiver_level=_text(receiver["level"]),
        period=_period(own["period"]),
        since=date.fromisoformat(own["since"]).isoformat(),
        until=date.fromisoformat(own["until"]).isoformat(),
        seq=_number_of_file(own["seq"]),
        replaces=_number_of_file(own["replaces"]) if own["replaces"] else 0,
        why=_text(own["why"], longest=_LONGEST_WORDS),
        made_at=_moment(own["made_at"]),
        version=_text(own["program_version"]),
        head=_text(own["books_head"]),
        totals={_text(name): _whole(amount) for name, amount in own["totals"].items()},
        gaps=tuple(
            (_text(gap["what"], longest=_LONGEST_WORDS), _text(gap["words"], longest=_LONGEST_WORDS))
            for gap in own["gaps"]
        ),
    )


def format_of(package: Mapping[str, Any]) -> int:
    """The version of the format; raises KeyError, TypeError or ValueError where it is none of ours."""
    return _whole(package["clubdesk"]["format_version"])


def _text(told: object, *, longest: int = _LONGEST_NAME) -> str:
    """A text that any file and database can hold: JSON can spell halves of letters."""
    if not isinstance(told, str):
        raise TypeError(told)
    if len(told.encode()) > longest or "\0" in told:
        raise ValueError(told[:_LONGEST_NAME])
    return told


def _whole(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool):
        raise TypeError(told)
    return told


def _number_of_file(told: object) -> int:
    number = _whole(told)
    if not 1 <= number <= _HIGHEST_NUMBER:
        raise ValueError(number)
    return number


def _club_id(told: object) -> str:
    club_id = _text(told)
    if not _CLUB_ID.fullmatch(club_id):
        raise ValueError(club_id)
    return club_id


def _period(told: object) -> str:
    """A period's key exactly as it is written: folders are called so."""
    key = _text(told)
    try:
        written = period_of(key).key
    except ImpossiblePeriod as error:
        raise ValueError(key) from error
    if written != key:
        raise ValueError(key)
    return key


def _moment(told: object) -> datetime:
    moment = datetime.fromisoformat(_text(told))
    if moment.tzinfo is None:
        raise ValueError(told)
    return moment


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
