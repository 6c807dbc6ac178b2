"""Member lists that were read into the roll, with what each changed, so that it can be taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from clubdesk.domain.members import MemberDetails
from clubdesk.store.chain import record, row_facts
from clubdesk.store.database import connection, recorded_now, run
from clubdesk.store.member_json import details_from_json, details_to_json
from clubdesk.store.tables import RollImportMemberRow, RollImportRow


@dataclass(frozen=True, slots=True)
class ImportedMember:
    """A person whom a list added (`before` is None) or changed, and the log row of that change."""

    member_id: int
    before: MemberDetails | None
    log_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RollImport:
    """One list that was read in."""

    id: int
    recorded_at: datetime
    file_name: str
    members: tuple[ImportedMember, ...]
    is_taken_back: bool


def add_import(file_name: str, members: Iterable[ImportedMember]) -> RollImport:
    """Write down that a list was read in, after its changes were written."""
    row_id = RollImportRow.insert(recorded_at=recorded_now(), file_name=file_name).execute()
    rows = [
        (row_id, one.member_id, "" if one.before is None else details_to_json(one.before), one.log_id)
        for one in members
    ]
    connection().executemany("INSERT INTO roll_import_rows VALUES (?, ?, ?, ?)", rows)
    _record("member list read in", row_id)
    return load_import(row_id)


def mark_taken_back(import_id: int) -> None:
    """Write down that everything a list had changed is as it was before."""
    RollImportRow.update(taken_back_at=recorded_now()).where(RollImportRow.id == import_id).execute()
    _record("member list taken back", import_id)


def load_import(import_id: int) -> RollImport:
    """One list that was read in."""
    row = RollImportRow.get_by_id(import_id)
    members = RollImportMemberRow.select().where(RollImportMemberRow.import_id == import_id)
    return RollImport(
        id=row.id,
        recorded_at=datetime.fromisoformat(row.recorded_at),
        file_name=row.file_name,
        members=tuple(
            ImportedMember(one.member_id, details_from_json(one.before) if one.before else None, one.log_id)
            for one in members.order_by(RollImportMemberRow.member_id)
        ),
        is_taken_back=row.taken_back_at is not None,
    )


def last_import_id() -> int | None:
    """The list that was read in last and stands; None when there is none."""
    statement = "SELECT MAX(id) FROM roll_imports WHERE taken_back_at IS NULL"
    (found,) = run(statement).fetchone()
    return None if found is None else int(found)


def last_log_id() -> int:
    """The log row that was written last."""
    (found,) = run("SELECT MAX(id) FROM log").fetchone()
    return int(found)


def changed_since(imported: Iterable[ImportedMember]) -> list[int]:
    """The people who are not as the list left them; changed and changed back is no change."""
    statement = """
        SELECT digest IS NOT (SELECT digest FROM log WHERE id = ?) FROM log
            WHERE subject = ? ORDER BY id DESC LIMIT 1
    """
    return [
        one.member_id
        for one in imported
        if run(statement, (one.log_id, f"member:{one.member_id}")).fetchone()[0]
    ]


def import_facts(import_id: int) -> object:
    """A list that was read in, as the log covers it."""
    return row_facts(RollImportRow, RollImportRow.id == import_id) + row_facts(
        RollImportMemberRow, RollImportMemberRow.import_id == import_id
    )


def _record(act: str, import_id: int) -> None:
    record(act, f"import:{import_id}", import_facts(import_id))
