"""Gathering what the printed log says."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from clubdesk.domain.log_lines import LogFilter, LogLine
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.log import LogPaper, PaperLogLine, draw_log
from clubdesk.text.dates import format_date, format_moment
from clubdesk.text.log_words import log_detail, log_sentence
from clubdesk.text.translation import speaking


def log_paper(wanted: LogFilter, lines: Sequence[LogLine], *, printed_on: date) -> Paper:
    """Some lines of the log on paper, the oldest first as in a book."""
    with speaking("vi"):
        paper = LogPaper(
            club=club_heading(printed_on),
            printed_on=printed_on,
            control_code=control_code(),
            period=_period(wanted, lines),
            words=wanted.words,
            lines=tuple(_line(line) for line in reversed(lines)),
        )
    return Paper("Nhật ký", paper_name("Nhat ky", f"{printed_on:%Y-%m-%d}"), partial(draw_log, paper))


def _period(wanted: LogFilter, lines: Sequence[LogLine]) -> str:
    days = [line.recorded_at.date() for line in lines]
    since = wanted.since or min(days, default=None)
    until = wanted.until or max(days, default=None)
    if since is None or until is None:
        return ""
    return f"Từ ngày {format_date(since)} đến ngày {format_date(until)}"


def _line(line: LogLine) -> PaperLogLine:
    words = ". ".join(part for part in (log_sentence(line), log_detail(line)) if part)
    return PaperLogLine(when=format_moment(line.recorded_at), who=line.actor, words=words)
