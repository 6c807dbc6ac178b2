"""Gathering the printed report of a year, and a year's income and use month by month."""

from datetime import date
from functools import partial

from clubdesk.domain.funds import Fund
from clubdesk.operations import fund_reports
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.income_use import IncomeUsePaper, draw_income_use
from clubdesk.reports.year_report import YearPaper, draw_year_report


def year_report(*, since: date, until: date, printed_on: date) -> Paper:
    """The report of some days, with the same days a year before beside them."""
    report = fund_reports.year_report(since=since, until=until, today=printed_on)
    paper = YearPaper(
        club=club_heading(min(until, printed_on)),
        printed_on=printed_on,
        control_code=control_code(),
        since=since,
        until=until,
        before=report.before,
        funds=tuple((fund.name, lines) for fund, lines in report.funds),
        loans=report.loans,
        members=report.members,
        areas=fund_reports.area_names(),
    )
    name = paper_name("Bao cao quy", f"{since:%Y-%m-%d} {until:%Y-%m-%d}")
    return Paper("Báo cáo quỹ", name, partial(draw_year_report, paper))


def income_and_use(fund: Fund, year: int, *, printed_on: date) -> Paper:
    """What a fund received and used in each month of a year."""
    told = fund_reports.income_and_use(fund, year)
    paper = IncomeUsePaper(
        club=club_heading(min(date(year, 12, 31), printed_on)),
        printed_on=printed_on,
        control_code=control_code(),
        fund=fund.name,
        year=year,
        received=told.received,
        used=told.used,
        areas=fund_reports.area_names(),
    )
    name = paper_name("Thu chi", f"{fund.name} {year}")
    return Paper("Thu, chi theo nguồn và mảng hoạt động", name, partial(draw_income_use, paper))
