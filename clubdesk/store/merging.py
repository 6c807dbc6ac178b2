"""People who were written down twice: whose rows stand for whom."""

from clubdesk.domain.members import Member
from clubdesk.store.database import run
from clubdesk.store.member_rows import members_of, record_member
from clubdesk.store.tables import MemberRow


def merge_member(member_id: int, *, into: int) -> None:
    """From now on a person's row stands for somebody else; loans, entries and meetings keep their rows."""
    for (row_id,) in run(
        "SELECT id FROM members WHERE id = ?1 OR merged_into = ?1 ORDER BY id", (member_id,)
    ).fetchall():
        run("UPDATE members SET merged_into = ? WHERE id = ?", (into, row_id))
        record_member("member merged", row_id)


def separate_member(member_id: int) -> None:
    """Somebody who was merged stands for themselves again."""
    run("UPDATE members SET merged_into = NULL WHERE id = ?", (member_id,))
    record_member("member separated", member_id)


def load_merged(member_id: int) -> list[Member]:
    """The people whose rows stand for this one."""
    rows = MemberRow.select().where(MemberRow.merged_into == member_id).order_by(MemberRow.id)
    return members_of(list(rows))


def kept_ids() -> dict[int, int]:
    """Who is kept, by the id of everybody who was merged."""
    return dict(run("SELECT id, merged_into FROM members WHERE merged_into IS NOT NULL").fetchall())


def ids_of(member_id: int) -> list[int]:
    """The ids under which a person's loans, entries and meetings stand."""
    rows = run("SELECT id FROM members WHERE id = ?1 OR merged_into = ?1 ORDER BY id", (member_id,))
    return [row_id for (row_id,) in rows]
