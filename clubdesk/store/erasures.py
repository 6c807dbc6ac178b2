"""Erasing a person's data from the file, down to its last byte; money, meetings and the log stay."""

import json
import secrets
from collections.abc import Iterable

from clubdesk.domain.erasures import Erasure, Traces, coded_name, erased
from clubdesk.domain.members import Member
from clubdesk.store.audit import facts_now
from clubdesk.store.chain import facts_of, record
from clubdesk.store.database import checkpoint, own_turn, run, told_when_full
from clubdesk.store.member_json import details_to_json
from clubdesk.store.member_rows import member_columns, members_of, record_member, write_satellites
from clubdesk.store.merging import ids_of
from clubdesk.store.tables import MemberRow

# Free words that may name anybody, with the subject of the log that covers them.
_WORDS = (
    ("attendance", "words", "'meeting:' || meeting_id"),
    ("meetings", "subject", "'meeting:' || id"),
    ("meetings", "talk", "'meeting:' || id"),
    ("meetings", "conclusion", "'meeting:' || id"),
    ("meetings", "place", "'meeting:' || id"),
    ("meetings", "next_place", "'meeting:' || id"),
    ("guests", "name", "'guests:' || meeting_id"),
    ("guests", "title", "'guests:' || meeting_id"),
    ("agenda_items", "title", "'content:' || meeting_id"),
    ("agenda_items", "words", "'content:' || meeting_id"),
    ("activities", "words", "'content:' || meeting_id"),
    ("resolutions", "words", "'resolution:' || id"),
    ("resolutions", "who", "'resolution:' || id"),
    ("resolutions", "settled_words", "'resolution:' || id"),
    ("minutes_sections", "words", "'minutes:' || meeting_id"),
    ("minutes_sections", "instead_of", "'minutes:' || meeting_id"),
    ("holdings", "words", "'holding:' || id"),
    ("loans", "purpose", "'loan:' || id"),
    ("applications", "purpose", "'application:' || id"),
    ("applications", "plan", "'application:' || id"),
    ("applications", "heir", "'application:' || id"),
    ("application_steps", "words", "'application:' || application_id"),
    ("donations", "donor", "'donation:' || id"),
    ("donations", "address", "'donation:' || id"),
    ("donations", "purpose", "'donation:' || id"),
    ("equipment", "source", "'equipment:' || id"),
    ("equipment", "keeper", "'equipment:' || id"),
    ("equipment", "note", "'equipment:' || id"),
    ("skipped_months", "reason", "'skipped:' || month"),
    ("report_words", "words", "'report:' || period"),
    ("report_words", "instead_of", "'report:' || period"),
    ("report_gaps", "words", "'report:' || period"),
    ("members", "note", "'member:' || id"),
    ("members", "phone_owner", "'member:' || id"),
)
_ACT = "name erased"


def find_erasure(member_id: int) -> bool:
    """Whether a person's data were erased."""
    return run("SELECT 1 FROM erasures WHERE member_id = ?", (member_id,)).fetchone() is not None


def erase_member(member: Member, erasure: Erasure) -> None:
    """Put a code in the place of everything personal about somebody, under every code of theirs."""
    run("PRAGMA secure_delete = ON")
    own_ids = ids_of(member.id)
    people = members_of(list(MemberRow.select().where(MemberRow.id.in_(own_ids))))
    coded = coded_name(member.code)
    _forget_applications(own_ids)
    _forget_imports(people)
    for one in people:
        for told in _told(one):
            _replace_everywhere(told, coded)
        details = erased(one.details, one.code)
        columns = member_columns(details) | {"salt": secrets.token_hex(8)}
        MemberRow.update(**columns).where(MemberRow.id == one.id).execute()
        write_satellites(one.id, details)
        record_member("member erased", one.id)
    run(
        "INSERT INTO erasures VALUES (?, ?, ?, ?)",
        (member.id, erasure.erased_on.isoformat(), erasure.asked_by.value, erasure.why),
    )
    record("erasure", f"erasure:{member.id}", erasure_facts(member.id))


def sweep() -> None:
    """Write the file anew, so that no freed page of it keeps what was erased; raises DiskFull."""
    with own_turn(), told_when_full():
        run("VACUUM")
        checkpoint()


def erasure_facts(member_id: int) -> object:
    """An erasure, as the log covers it."""
    return facts_of("erasures", "member_id", member_id)


def traces_of(member: Member) -> Traces:
    """Where the name stands in what is chained, signed or sent and is therefore kept as it was."""
    name = (member.name,)
    vouchers, decisions, minutes = run(
        "SELECT (SELECT COUNT(*) FROM entries WHERE instr(words || ' ' || party, ?1)),"
        " (SELECT COUNT(*) FROM decisions WHERE instr(reason, ?1)),"
        " (SELECT COUNT(*) FROM signings WHERE instr(content, ?1) OR instr(content, ?2))",
        (*name, json.dumps(member.name)[1:-1]),
    ).fetchone()
    (sent,) = run("SELECT COUNT(*) FROM sent_files").fetchone()
    return Traces(vouchers=vouchers, decisions=decisions, minutes=minutes, sent=sent)


def _told(member: Member) -> Iterable[str]:
    """What tells who somebody is wherever it is written; short words could be anything."""
    details = member.details
    cards = (details.association_card, details.insurance_card)
    return [one for one in (details.name, details.citizen_id, details.phone, *cards) if len(one) > 4]


def _replace_everywhere(told: str, coded: str) -> None:
    for table, column, subject in _WORDS:
        found = run(
            f"UPDATE {table} SET {column} = replace({column}, ?1, ?2) WHERE instr({column}, ?1)"  # noqa: S608
            f" RETURNING {subject}",
            (told, coded),
        ).fetchall()
        for key in dict.fromkeys(key for (key,) in found):
            record(_ACT, key, facts_now(key))


def _forget_applications(member_ids: list[int]) -> None:
    """What somebody wrote about themselves when they asked for a loan."""
    marks = ",".join(map(str, member_ids))
    rows = run(f"SELECT id FROM applications WHERE member_id IN ({marks})").fetchall()  # noqa: S608
    for (application_id,) in rows:
        run("UPDATE applications SET plan = '', heir = '' WHERE id = ?", (application_id,))
        run("UPDATE application_steps SET words = '' WHERE application_id = ?", (application_id,))
        record(_ACT, f"application:{application_id}", facts_now(f"application:{application_id}"))


def _forget_imports(people: list[Member]) -> None:
    """How somebody was written down before a list was read in."""
    for one in people:
        text = details_to_json(erased(one.details, one.code))
        found = run(
            "UPDATE roll_import_rows SET before = ? WHERE member_id = ? AND before <> '' RETURNING import_id",
            (text, one.id),
        ).fetchall()
        for (import_id,) in found:
            record(_ACT, f"import:{import_id}", facts_now(f"import:{import_id}"))
