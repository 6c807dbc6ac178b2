"""Gathering the month for the notice board: both funds, who took part, the loans in numbers without names."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from clubdesk.domain.closings import last_day
from clubdesk.domain.composition import composition
from clubdesk.domain.funds import Fund
from clubdesk.domain.loans import was_lent
from clubdesk.domain.meetings import Body
from clubdesk.domain.month_money import fund_month
from clubdesk.domain.positions import position
from clubdesk.domain.roll_lines import Period
from clubdesk.operations.cash_counts import money_places
from clubdesk.operations.clubs import control_code
from clubdesk.operations.printing import Paper, club_heading, paper_name
from clubdesk.reports.notice_board import (
    BoardFund,
    BoardLoans,
    BoardMeeting,
    NoticeBoard,
    draw_notice_board,
)
from clubdesk.store import clubs, ledger, loans, meetings, members
from clubdesk.store import notice_board as store
from clubdesk.store.borrowing import find_open
from clubdesk.store.guests import load_guests


def notice_board(month: date, *, printed_on: date) -> Paper:
    """The page of the month that begins on a day; of a month not yet over up to the day of printing."""
    until = max(min(last_day(month), printed_on), month)
    people = composition(members.load_members(), until)
    paper = NoticeBoard(
        club=club_heading(until),
        month=month,
        until=until,
        printed_on=printed_on,
        control_code=control_code(),
        funds=tuple(_fund(fund, month, until) for fund in clubs.load_funds()),
        members=people.members,
        women=people.women,
        meetings=tuple(_meetings(month, until)),
        loans=_loans(month, until),
    )
    name = paper_name("Bang cong khai", f"{month:%Y-%m}")
    return Paper("Bảng công khai", name, partial(draw_notice_board, paper))


def notice_board_of(*, month: Period, printed_on: date) -> Paper:
    """The page of a month given as a period."""
    return notice_board(month.since or printed_on, printed_on=printed_on)


def _fund(fund: Fund, month: date, until: date) -> BoardFund:
    before = month - timedelta(days=1)
    opening = sum(ledger.balance(place.id, before) for own, place in money_places() if own == fund)
    posted = ledger.load_entries(store.find_cash_entries(fund.id, month, until))
    lends = fund == clubs.load_income_fund()
    return BoardFund(
        name=fund.name,
        month=fund_month(fund.id, opening=opening, entries=[one.entry for one in posted]),
        outstanding=ledger.balance(clubs.load_books()[fund.id].loans.id, until) if lends else None,
    )


def _meetings(month: date, until: date) -> Iterator[BoardMeeting]:
    for met in meetings.load_meetings(Body.CLUB, since=month):
        if met.held_on <= until and met.present is not None and met.on_roll is not None:
            yield BoardMeeting(
                held_on=met.held_on,
                present=met.present,
                on_roll=met.on_roll,
                guests=sum(guest.people for guest in load_guests(met.id)),
            )


def _loans(month: date, until: date) -> BoardLoans:
    """What the month did to the loans: the positions at its end beside those of the day before it."""
    before = month - timedelta(days=1)
    # Whatever was over before the month stands on both days alike.
    moving = loans.load_loans(find_open(before))
    lent = [loan for loan in moving if was_lent(loan, until)]
    now = [position(loan, until) for loan in lent]
    then = [position(loan, before) for loan in moving if was_lent(loan, before)]
    live = [one for one in now if one.is_live]
    late = [one for one in live if one.principal_overdue]
    new = [loan for loan in lent if loan.begins_on >= month and loan.opening is None]
    return BoardLoans(
        live=len(live),
        outstanding=sum(one.outstanding for one in live),
        lent=len(new),
        lent_amount=sum(loan.terms.principal for loan in new),
        principal=sum(one.principal_paid for one in now) - sum(one.principal_paid for one in then),
        interest=sum(one.interest_paid for one in now) - sum(one.interest_paid for one in then),
        overdue=len(late),
        overdue_amount=sum(one.principal_overdue for one in late),
    )
