"""Making the data file of a period, keeping it, and putting it onto a stick or into a folder."""

import hashlib
from dataclasses import replace
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from clubdesk import __version__
from clubdesk.domain.data_files import Manifest
from clubdesk.domain.data_tables import as_rows, tables
from clubdesk.domain.receivers import Level
from clubdesk.domain.report_errors import BooksNotWhole, GapsUnexplained, ResendReasonMissing
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.domain.sent_files import SentFile
from clubdesk.exchange.data_archive import (
    CSV_MEMBERS,
    FIGURES,
    PACKAGE,
    READ_FIRST,
    REPORT,
    new_key,
    write_archive,
)
from clubdesk.exchange.data_csv import write_csv
from clubdesk.exchange.data_package import package_code, package_json
from clubdesk.exchange.data_reader import Expected, read_archive
from clubdesk.exchange.report_workbook import report_workbook
from clubdesk.operations.checks import check_sums
from clubdesk.operations.clubs import short_name
from clubdesk.operations.fund_reports import area_names
from clubdesk.operations.indicators import fund_names
from clubdesk.operations.printing import Paper
from clubdesk.operations.readiness import Readiness, content_of, readiness
from clubdesk.operations.report_checks import explain_all
from clubdesk.operations.report_sheets import report_sheets
from clubdesk.operations.reports import Reported, dated, report_paper, reported
from clubdesk.operations.safe_writing import write_and_read_back
from clubdesk.reports.read_first import read_first
from clubdesk.reports.report import draw_report
from clubdesk.store import clubs, ledger
from clubdesk.store import sent_files as store
from clubdesk.store.chain import START
from clubdesk.store.database import transaction
from clubdesk.text.report_gap_words import gap_sentence
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import speaking


def send(period: ReportPeriod, *, now: datetime, why: str = "") -> SentFile:
    """The data file of a period: made, kept and logged; unchanged figures give the file of before.

    `why` says why another file of the same period is sent.

    Raises:
        PeriodNotBegun, PeriodBeforeBooks, BooksNotWhole, GapsUnexplained, ResendReasonMissing.
    """
    found = readiness(period, now=now)
    if found.earlier and found.unchanged:
        return found.earlier
    if check_sums():
        raise BooksNotWhole
    if found.reported.open_gaps:
        titles = tuple(gap_sentence(gap, fund_names()) for gap in found.reported.open_gaps)
        raise GapsUnexplained(titles=titles)
    if found.earlier and not why.strip():
        raise ResendReasonMissing(period=period.key)
    with transaction(), speaking("vi"):
        return _made(found, now=now.replace(microsecond=0), why=" ".join(why.split()))


def save_sent(sent: SentFile, folder: Path) -> Path:
    """Write a file that was made into a folder or onto a stick, and read it back from there.

    Raises:
        FileNotWritable: nothing was written.
        SentCopyDamaged: what was written does not read back whole.
    """
    path, content = folder / sent.name, store.load_copy(sent.id)
    read_archive(content, sent.name, Expected(club_id=clubs.club_id()))
    write_and_read_back(path, content)
    return path


def export_file(period: ReportPeriod, folder: Path, *, now: datetime, why: str, explanation: str) -> Path:
    """The data file of a period in a folder, all in one; `explanation` is said about every open gap.

    Raises what `reported`, `send` and `save_sent` raise.
    """
    if explanation.strip():
        explain_all(period, reported(period, today=now.date()).gaps, explanation)
    folder.mkdir(parents=True, exist_ok=True)
    return save_sent(send(period, now=now, why=why), folder)


def paper_of(found: Readiness) -> Paper:
    """The report to print: as it was sent where nothing has changed since, else the draft."""
    draft = report_paper(found.reported.report)
    if found.earlier is None or not found.unchanged:
        return draft
    return replace(draft, draw=partial(_write, report_of(found.earlier)))


def report_of(sent: SentFile) -> bytes:
    """The report as it was printed and sent."""
    return read_archive(store.load_copy(sent.id), sent.name).members[REPORT]


def _write(content: bytes, out: BinaryIO) -> None:
    out.write(content)


def _made(found: Readiness, *, now: datetime, why: str) -> SentFile:
    reported, earlier = found.reported, found.earlier
    period, seq = reported.now.period.key, earlier.seq + 1 if earlier else 1
    manifest = _manifest(reported, seq=seq, earlier=earlier, why=why, now=now)
    rows = tables(reported.now.facts, reported.now.indicators)
    csvs = {
        table: write_csv(table, as_rows(own, club_id=manifest.club_id, period=period, seq=seq))
        for table, own in rows.items()
    }
    package = package_json(manifest, csvs)
    code = package_code(package)
    report = dated(reported.report, number=_number(period, now), on=now.date(), control_code=code)
    drawn = BytesIO()
    draw_report(report, drawn)
    title = f"{manifest.club}, {period_word(reported.now.period)}"
    sheets = report_sheets(reported.now, title=title, code=code, funds=fund_names(), areas=area_names())
    members = {
        READ_FIRST: read_first(manifest, code).encode(),
        REPORT: drawn.getvalue(),
        FIGURES: report_workbook(sheets, made_at=now),
        PACKAGE: package,
        **{CSV_MEMBERS[table]: content for table, content in csvs.items()},
    }
    archive = write_archive(members, private=_key())
    sent = SentFile(
        period=period,
        seq=seq,
        name=f"{short_name()}_{period}_{seq:02}.zip",
        made_at=now,
        receiver=manifest.receiver,
        control_code=code,
        sha256=hashlib.sha256(archive).hexdigest(),
        content=content_of(reported),
        replaces=earlier.id if earlier else None,
        why=why,
    )
    return replace(sent, id=store.add_sent(sent, archive))


def _manifest(reported: Reported, *, seq: int, earlier: SentFile | None, why: str, now: datetime) -> Manifest:
    club, counted = clubs.load_profile(), reported.now
    first = reported.receivers[0] if reported.receivers else None
    figures = {(one.code, one.part): one.value for one in counted.indicators}
    totals = {
        "members": figures["A1", ""],
        "borrowers": figures["D2", ""],
        "outstanding": figures["D3", ""],
        **{f"{fund.code}_fund": fund.closing for fund in counted.facts.funds},
    }
    return Manifest(
        club_id=clubs.club_id(),
        club=club.name,
        commune=club.commune,
        province=club.province,
        receiver=first.name if first else club.superior,
        receiver_level=(first.level if first else Level.COMMUNE).value,
        period=counted.period.key,
        since=counted.since.isoformat(),
        until=counted.until.isoformat(),
        seq=seq,
        replaces=earlier.seq if earlier else 0,
        why=why,
        made_at=now,
        version=__version__,
        head=ledger.head_until(counted.until) or START,
        totals={name: int(amount or 0) for name, amount in totals.items()},
        gaps=tuple((gap_sentence(gap, fund_names()), gap.words) for gap in reported.gaps),
    )


def _number(period: str, now: datetime) -> str:
    """The report's number in its year: a correction keeps the number of the report it corrects."""
    sent = store.load_sent()
    years = [one for one in reversed(sent) if one.made_at.year == now.year]
    periods = list(dict.fromkeys(one.period for one in years))
    place = periods.index(period) if period in periods else len(periods)
    return f"{place + 1:02}/BC-CLB"


def _key() -> str:
    key = store.load_key()
    if key is None:
        key = new_key()
        store.add_key(key)
    return key
