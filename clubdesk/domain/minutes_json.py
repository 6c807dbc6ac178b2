"""Signed minutes as text that is kept for ever, and back."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from clubdesk.domain.meetings import Body
from clubdesk.domain.minutes import Minutes, SectionKey, Signature
from clubdesk.domain.sections import Section, SectionColumn, SectionTable, Side


def minutes_to_json(minutes: Minutes) -> str:
    """The whole content; the same minutes give the same text."""
    return json.dumps(asdict(minutes), ensure_ascii=False, default=date.isoformat)


def minutes_from_json(text: str) -> Minutes:
    """The minutes that `minutes_to_json` wrote."""
    kept: dict[str, Any] = json.loads(text)
    told = kept | {
        "body": Body(kept["body"]),
        "held_on": date.fromisoformat(kept["held_on"]),
        "sections": tuple(map(_section, kept["sections"])),
        "secretary": _signature(kept["secretary"]),
        "chair": _signature(kept["chair"]),
        "balances": {int(account): amount for account, amount in kept["balances"].items()},
    }
    return Minutes(**told)


def _section(kept: Mapping[str, Any]) -> Section:
    told = dict(kept) | {
        "key": SectionKey(kept["key"]),
        "sentences": tuple(kept["sentences"]),
        "tables": tuple(map(_table, kept["tables"])),
    }
    return Section(**told)


def _table(kept: Mapping[str, Any]) -> SectionTable:
    columns = (SectionColumn(**column | {"side": Side(column["side"])}) for column in kept["columns"])
    return SectionTable(columns=tuple(columns), rows=tuple(map(tuple, kept["rows"])))


def _signature(kept: Mapping[str, Any]) -> Signature:
    return Signature(post=tuple(kept["post"]), name=kept["name"])
