"""The chain of the log holds whatever signs stand in it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clubdesk.store import chain, database

SIGNS = st.text(st.characters(codec="utf-8"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actor=SIGNS, act=SIGNS, subject=SIGNS)
def test_any_signs_stand_in_the_log(open_club: Path, actor: str, act: str, subject: str) -> None:
    database.hand_over(actor, user_id=None, watch=lambda _act, _subject: None)
    with database.transaction():
        chain.record(act, subject, [])
    assert chain.first_broken_log_row() is None


def test_what_another_sqlite_would_write_otherwise_still_fits(
    open_club: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its JSON may have other escapes: what is said decides, not how it is written."""
    with database.transaction():
        chain.record("thử", "member:1", [])
    escaped = "replace(json_quote(act), 'ử', '\\u1eed')"
    monkeypatch.setattr(chain, "_sql_of_facts", _sql_with("act", escaped))
    assert chain.first_broken_log_row() is None


def _sql_with(column: str, sql: str) -> Callable[[str, Mapping[str, str]], str]:
    written = chain._sql_of_facts

    def sql_of_facts(table: str, lists: Mapping[str, str]) -> str:
        return written(table, lists).replace(f"json_quote({column})", sql)

    return sql_of_facts
