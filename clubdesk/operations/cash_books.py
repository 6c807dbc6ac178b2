"""The cash book of a fund or a money place over any period, with a day's dues gathered in one line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from clubdesk.domain.fund_errors import FundNotFound
from clubdesk.domain.funds import Fund
from clubdesk.domain.ledger import Account, EntryKind
from clubdesk.operations.funds import CashBook, CashLine, cash_book
from clubdesk.store import accounts, clubs
from clubdesk.text.names import fold


def gathered_book(fund: Fund, *, since: date, until: date, place: Account | None = None) -> CashBook:
    """A cash book in which the dues of a day stand in one line; what was reversed stands for itself."""
    book = cash_book(fund, since=since, until=until, place=place)
    lines, balance = [], book.opening
    for line in _gathered(book.lines):
        balance += line.received - line.paid
        lines.append(replace(line, balance=balance))
    return replace(book, lines=tuple(lines))


def books_to_choose() -> list[tuple[Fund, Account | None]]:
    """Every fund, each followed by its money places where it has several."""
    places = accounts.load_places()
    return [
        (fund, place)
        for fund in clubs.load_funds()
        for place in (None, *_several([one for one in places if one.fund_id == fund.id]))
    ]


def find_funds(name: str | None) -> list[Fund]:
    """The funds of a name, typed with or without accents; every fund where none is asked for.

    Raises:
        FundNotFound: no fund is called so.
    """
    funds = clubs.load_funds()
    if name is None:
        return funds
    found = [fund for fund in funds if fold(name) == fold(fund.name)]
    if not found:
        raise FundNotFound(name=name)
    return found


def _several(places: list[Account]) -> list[Account]:
    return places if len(places) > 1 else []


def _gathered(lines: Iterable[CashLine]) -> Iterator[CashLine]:
    """The lines, the dues of each day in the place of their first one."""
    for _day, of_day in groupby(lines, key=lambda line: line.posted.entry.dated_on):
        own = list(of_day)
        dues = [line for line in own if _is_standing_dues(line)]
        if len(dues) > 1:
            together, others = _together(dues), {line.posted.id for line in dues[1:]}
            own = [together if line is dues[0] else line for line in own if line.posted.id not in others]
        yield from own


def _is_standing_dues(line: CashLine) -> bool:
    posted = line.posted
    return posted.entry.kind is EntryKind.DUES and posted.reversed_by is None and line.received > 0


def _together(dues: list[CashLine]) -> CashLine:
    return replace(
        dues[0],
        borrower="",
        received=sum(line.received for line in dues),
        gathered=tuple(line.posted for line in dues),
    )
