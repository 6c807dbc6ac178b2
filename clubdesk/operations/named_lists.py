"""The named list of those who agreed to it, under a pass phrase; it leaves only when it is asked for."""

import hashlib
from datetime import date, datetime
from pathlib import Path

from clubdesk.domain.consents import stands
from clubdesk.domain.members import Member, Purpose, is_member
from clubdesk.domain.report_errors import NobodyConsented, PassPhraseTooShort
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.domain.sent_files import NamedList
from clubdesk.domain.user_roles import Work
from clubdesk.exchange.locked_archive import locked_archive
from clubdesk.exchange.report_workbook import Sheet, report_workbook
from clubdesk.exchange.table_workbook import Value
from clubdesk.operations.clubs import short_name
from clubdesk.operations.report_periods import closing_days
from clubdesk.operations.safe_writing import write_and_read_back
from clubdesk.operations.signing_in import check_may
from clubdesk.store import clubs, members, sent_files
from clubdesk.store.database import transaction
from clubdesk.text.dates import format_birth
from clubdesk.text.member_words import household_word, sex_word
from clubdesk.text.translation import speaking

LEAST_LETTERS = 8
_HEADINGS = ("TT", "Mã", "Họ và tên", "Giới", "Ngày, năm sinh", "Thôn, tổ", "Diện hộ", "Vào câu lạc bộ")


def consenting(on: date) -> list[Member]:
    """The members of a day who agreed to stand in a named list, in the order of names."""
    return [
        one
        for one in members.load_members()
        if is_member(one.details, on) and stands(one.details.consents, Purpose.NAMED_LIST)
    ]


def save_named_list(period: ReportPeriod, folder: Path, *, pass_phrase: str, now: datetime) -> Path:
    """Write the list of a period's last day into a folder, read it back, and log that it left.

    Raises:
        NobodyConsented, PassPhraseTooShort, NotAllowed: nothing is written.
        FileNotWritable, SentCopyDamaged.
    """
    check_may(Work.EVERYDAY)
    if len(pass_phrase) < LEAST_LETTERS:
        raise PassPhraseTooShort(least=LEAST_LETTERS)
    until = min(period.days(closing_days())[1], now.date())
    people = consenting(until)
    if not people:
        raise NobodyConsented
    content = locked_archive([("DANH_SACH.xlsx", _workbook(people, until, now))], pass_phrase=pass_phrase)
    path = folder / f"{short_name()}_{period.key}_DANHSACH.zip"
    write_and_read_back(path, content)
    with transaction():
        sent_files.add_named_list(
            NamedList(
                period=period.key,
                made_at=now.replace(microsecond=0),
                name=path.name,
                people=len(people),
                sha256=hashlib.sha256(content).hexdigest(),
            )
        )
    return path


def _workbook(people: list[Member], until: date, now: datetime) -> bytes:
    with speaking("vi"):
        rows = tuple(_row(n, one, until) for n, one in enumerate(people, 1))
    title = f"{clubs.load_profile().name}: danh sách thành viên đã đồng ý"
    sheet = Sheet(name="Danh sách", title=title, headings=_HEADINGS, rows=rows)
    return report_workbook([sheet], made_at=now)


def _row(n: int, one: Member, until: date) -> tuple[Value, ...]:
    details = one.details
    return (
        n,
        one.code,
        one.name,
        sex_word(details.sex),
        format_birth(details.birth) if details.birth else "",
        details.group or details.hamlet,
        household_word(one.household(until)),
        details.joined_on,
    )
