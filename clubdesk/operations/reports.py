"""The report of a period: what it says now, the committee's own words in it, what is missing."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from clubdesk.domain.minutes import Signature
from clubdesk.domain.receivers import Receiver, receivers_of
from clubdesk.domain.report_errors import PeriodBeforeBooks
from clubdesk.domain.report_periods import ReportPeriod
from clubdesk.domain.reports import Gap, Lacking, Report
from clubdesk.domain.sections import Section, with_words
from clubdesk.operations.fund_reports import area_names
from clubdesk.operations.indicators import PeriodIndicators, fund_names, indicators_of
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.operations.report_checks import gaps_of
from clubdesk.operations.report_periods import closing_days
from clubdesk.reports.heading import chair_of
from clubdesk.reports.report import draw_report
from clubdesk.reports.report_annexes import annexes_of
from clubdesk.reports.report_words import sections_of, told
from clubdesk.store import clubs, ledger, receivers
from clubdesk.store import reports as store
from clubdesk.store.database import transaction
from clubdesk.text.names import nfc
from clubdesk.text.places import place_and_date
from clubdesk.text.report_gap_words import gap_sentence
from clubdesk.text.report_period_words import period_word
from clubdesk.text.translation import speaking


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A period as it is reported now: its figures and those before, the paper, and what is missing."""

    now: PeriodIndicators
    before: PeriodIndicators
    report: Report
    gaps: tuple[Gap, ...]
    receivers: tuple[Receiver, ...]

    @property
    def open_gaps(self) -> list[Gap]:
        """What is neither put right nor explained."""
        return [gap for gap in self.gaps if not gap.is_settled]


def reported(period: ReportPeriod, *, today: date) -> Reported:
    """The report of a period as a draft.

    Raises:
        PeriodNotBegun, PeriodBeforeBooks: there is nothing to tell.
    """
    _check_told(period)
    now, before = indicators_of(period, today=today), indicators_of(period.before(), today=today)
    getting = receivers_of(receivers.load_receivers(), period, closing_days())
    found = gaps_of(now, before=before, today=today)
    with speaking("vi"):
        report = _draft(now, before, found, getting)
        outdated = [
            Gap(lacking=Lacking.OUTDATED, subject=one.key) for one in report.sections if one.is_outdated
        ]
    return Reported(now=now, before=before, report=report, gaps=(*found, *outdated), receivers=tuple(getting))


def report_paper(report: Report) -> Paper:
    """A report ready to be drawn."""
    name = paper_name("Bao cao", report.period)
    return Paper(f"Báo cáo {report.subject}", name, partial(draw_report, report))


def word_section(period: ReportPeriod, section: Section, words: str | None) -> None:
    """The committee's words stand in place of the program's sentences; None takes them back."""
    tidied = None if words is None else "\n".join(line.strip() for line in nfc(words).strip().splitlines())
    if tidied == "\n".join(section.sentences):
        tidied = None
    with transaction():
        store.save_words(period.key, section.key, tidied, instead_of=section.as_program_wrote)


def _check_told(period: ReportPeriod) -> None:
    until = period.days(closing_days())[1]
    span = ledger.span_of_facts()
    if span is not None and until < span[0]:
        raise PeriodBeforeBooks(until=until, began_on=span[0])


def _draft(
    now: PeriodIndicators, before: PeriodIndicators, gaps: list[Gap], getting: list[Receiver]
) -> Report:
    club, period = clubs.load_profile(), now.period
    heading = club_heading(now.until)
    figures = told(now.facts, now.indicators, funds=fund_names(), areas=area_names())
    remarks = [(gap_sentence(gap, figures.funds), gap.words) for gap in gaps if gap.is_settled]
    sections = with_words(sections_of(figures, remarks), store.load_words(period.key))
    names = tuple(one.name for one in getting) or (club.superior,)
    signer = chair_of(heading)
    return Report(
        period=period.key,
        superior=club.superior,
        club=club.name,
        number="",
        place_and_date=place_and_date(club.commune, None),
        subject=f"Kết quả hoạt động {period_word(period)}",
        addressee=names[0],
        sections=sections,
        annexes=annexes_of(figures, now.indicators, before.indicators),
        recipients=names,
        chair=Signature(post=signer.post, name=signer.name),
    )


def dated(report: Report, *, number: str, on: date, control_code: str) -> Report:
    """The report as it leaves: numbered, dated, with the code of its data file."""
    return replace(
        report,
        number=number,
        place_and_date=place_and_date(clubs.load_profile().commune, on),
        control_code=control_code,
    )
