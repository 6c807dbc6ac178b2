"""How the lines of the funds' reports are called on the screen."""

from collections.abc import Callable, Mapping

from clubdesk.domain.fund_flows import USED, FlowKind
from clubdesk.domain.year_reports import Item, ReportLine
from clubdesk.text.fund_words import area_word, source_word
from clubdesk.text.translation import translate

_FLOWS: dict[FlowKind, Callable[[], str]] = {
    FlowKind.INTEREST: lambda: translate("Books", "Interest on loans"),
    FlowKind.OPENING: lambda: translate("Books", "Opening figures put into the books"),
    FlowKind.LOSS: lambda: translate("Books", "Debts written off"),
    FlowKind.TRANSFER: lambda: translate("Books", "Transfers between funds (taken less given)"),
    FlowKind.CONTRIBUTION: lambda: translate("Books", "Members' contributions (taken less given back)"),
}
_ITEMS: dict[Item, Callable[[], str]] = {
    Item.OPENING: lambda: translate("Books", "At the beginning"),
    Item.RECEIVED: lambda: translate("Books", "All that was received"),
    Item.USED: lambda: translate("Books", "All that was used"),
    Item.CLOSING: lambda: translate("Books", "At the end"),
    Item.CASH: lambda: translate("Books", "of it in cash and at the bank"),
    Item.OUTSTANDING: lambda: translate("Books", "Lent out at the end"),
    Item.OUTSTANDING_BEFORE: lambda: translate("Books", "Lent out at the beginning"),
    Item.LENT: lambda: translate("Books", "Lent"),
    Item.BROUGHT_IN: lambda: translate("Books", "Old loans brought in"),
    Item.REPAID: lambda: translate("Books", "Principal paid back"),
    Item.WRITTEN_OFF: lambda: translate("Books", "Written off"),
    Item.INTEREST_COLLECTED: lambda: translate("Books", "Interest collected"),
    Item.OVERDUE: lambda: translate("Books", "Principal overdue at the end"),
    Item.LOANS_LENT: lambda: translate("Books", "Number of loans lent"),
    Item.LIVE: lambda: translate("Books", "Number of loans running at the end"),
    Item.LOANS_OVERDUE: lambda: translate("Books", "Number of loans overdue at the end"),
    Item.BORROWERS: lambda: translate("Books", "People who ever borrowed"),
    Item.MEMBERS: lambda: translate("Books", "Members at the end"),
    Item.WOMEN: lambda: translate("Books", "Women"),
    Item.OLDER: lambda: translate("Books", "Aged 60 and over"),
    Item.POOR: lambda: translate("Books", "Of poor and near-poor households"),
    Item.MEETINGS: lambda: translate("Books", "Meetings held"),
}


def flow_word(kind: FlowKind, code: str, areas: Mapping[str, str]) -> str:
    """One change of a fund; `areas` are the club's names of its areas by code."""
    if kind is FlowKind.SOURCE:
        return source_word(code)
    return area_word(code, areas) if kind is FlowKind.AREA else _FLOWS[kind]()


def line_word(line: ReportLine, areas: Mapping[str, str]) -> str:
    """One line of the report of a year."""
    if isinstance(line.item, Item):
        return _ITEMS[line.item]()
    told = flow_word(line.item, line.code, areas)
    if line.item in (FlowKind.TRANSFER, FlowKind.CONTRIBUTION):
        return told
    used = line.item in USED
    return (translate("Books", "Used: {words}") if used else translate("Books", "Received: {words}")).format(
        words=told
    )
