"""The papers around a meeting: to call, to collect, to write on by hand, for the notice board."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clubdesk.operations.printing import Paper

PaperOf = Callable[[date, date], "Paper"]
"""Gives a paper of a meeting's day, printed on a day."""


def roll_to_call(on: date, today: date) -> "Paper":
    """The roll of the meeting's day."""
    from clubdesk.operations.list_printing import roll_sheet

    return roll_sheet(on=on, printed_on=today)


def to_collect(on: date, today: date) -> "Paper":
    """What is asked of loans and dues at the meeting."""
    from clubdesk.operations.loan_printing import collection_sheet

    return collection_sheet(on=on, printed_on=today)


def blank_sheets(on: date, today: date) -> "Paper":
    """Roll, collection, cash count and minutes in the page's order, to be written by hand."""
    from clubdesk.operations.blank_sheets import meeting_sheets

    return meeting_sheets(on=on, printed_on=today)


def for_the_board(on: date, today: date) -> "Paper":
    """The notice-board page of the meeting's month."""
    from clubdesk.operations.notice_board import notice_board

    return notice_board(on.replace(day=1), printed_on=today)
