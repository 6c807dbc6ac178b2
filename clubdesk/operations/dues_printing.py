"""Gathering what the papers of dues and contributions say."""

from datetime import date
from functools import partial

from clubdesk.domain.dues_rules import DuesRule, Exemption
from clubdesk.domain.ledger import EntryKind
from clubdesk.operations.clubs import control_code
from clubdesk.operations.contributions import ContributionLine, contributions_of
from clubdesk.operations.dues import dues_rules
from clubdesk.operations.dues_books import year_of_dues
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.contribution_statement import (
    ContributionStatement,
    StatementLine,
    draw_contribution_statement,
)
from clubdesk.reports.dues_book import DuesBookPaper, draw_dues_book
from clubdesk.text.amounts import format_dong

_EVERY = {1: "một tháng", 3: "một quý", 12: "một năm"}
_EXCUSED = {
    Exemption.POOR: "hộ nghèo",
    Exemption.NEAR_POOR: "hộ cận nghèo",
    Exemption.AGED_70: "người từ 70 tuổi",
    Exemption.AGED_80: "người từ 80 tuổi",
    Exemption.BOARD: "Ban Chủ nhiệm",
}
_WORDS = {EntryKind.CONTRIBUTION: "Góp vốn", EntryKind.REFUND: "Trả lại vốn góp"}


def dues_book(year: int, *, on: date, printed_on: date) -> Paper:
    """A year of the dues book as it stands on a day."""
    paper = DuesBookPaper(
        club=club_heading(on),
        printed_on=printed_on,
        control_code=control_code(),
        book=year_of_dues(year, on),
        rules=_rules_words(year),
    )
    return Paper("Sổ thu phí thành viên", paper_name("So thu phi", str(year)), partial(draw_dues_book, paper))


def contribution_statement(member_id: int, *, on: date, printed_on: date) -> Paper:
    """What a member contributed and got back up to a day."""
    own = contributions_of(member_id, on)
    member = own.member
    paper = ContributionStatement(
        club=club_heading(on),
        on=on,
        printed_on=printed_on,
        control_code=control_code(),
        name=member.name,
        code=member.code,
        lines=tuple(map(_line, own.lines)),
    )
    name = paper_name("Sao ke von gop", f"{member.code} {member.name}")
    return Paper("Sao kê vốn góp", name, partial(draw_contribution_statement, paper))


def _rules_words(year: int) -> str:
    """What is paid in a year, and from when each amount holds."""
    rules = dues_rules()
    before = [rule for rule in rules if rule.holds_from <= date(year, 1, 1)][-1:]
    within = [rule for rule in rules if date(year, 1, 1) < rule.holds_from <= date(year, 12, 31)]
    told = "; ".join(_rule_words(rule) for rule in (*before, *within))
    return f"Mức phí: {told}." if told else "Chưa có mức phí."


def _rule_words(rule: DuesRule) -> str:
    if not rule.amount:
        return f"từ {rule.holds_from:%m/%Y}: không thu phí"
    excused = ", ".join(words for exemption, words in _EXCUSED.items() if exemption in rule.exempt)
    told = f"từ {rule.holds_from:%m/%Y}: {format_dong(rule.amount)} {_EVERY[rule.every]}"
    return f"{told}, miễn {excused}" if excused else told


def _line(line: ContributionLine) -> StatementLine:
    entry = line.posted.entry
    kind = _WORDS.get(entry.kind, "Hủy phiếu")
    return StatementLine(
        on=entry.dated_on,
        voucher=str(line.posted.voucher),
        words=f"{kind} ({line.fund.name}){': ' if entry.words else ''}{entry.words}",
        contributed=line.contributed,
        given_back=line.given_back,
        balance=line.balance,
    )
